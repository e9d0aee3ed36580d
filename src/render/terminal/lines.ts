import { textWidth } from './width.js';

export type Style = 'plain' | 'bold' | 'dim' | 'warning';

/** A run of text in one style. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** Text set between margins: `first` and `rest` go before the first and the other lines. */
export interface Paragraph {
  readonly spans: readonly Span[];
  readonly first: string;
  readonly rest: string;
}

export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
}

/** Escape codes that begin and end a style. */
const CODES: Readonly<Record<Style, readonly [string, string]>> = {
  plain: ['', ''],
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  warning: ['\u001b[33m', '\u001b[39m'],
};

export const plain = (text: string): Span => ({ text: readable(text), style: 'plain' });
export const bold = (text: string): Span => ({ text: readable(text), style: 'bold' });
export const dim = (text: string): Span => ({ text: readable(text), style: 'dim' });
export const warning = (text: string): Span => ({ text: readable(text), style: 'warning' });

/** A paragraph with the same margin before every line. */
export const paragraph = (spans: readonly Span[], margin = ''): Paragraph => ({ spans, first: margin, rest: margin });

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is to be taken out
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/gu;
/** Control characters (a question or a report could carry escape codes) and those that turn the direction of reading. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** Tags that a source may hold, which are no part of what it says. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s*\/)?>/giu;

/** Cells that follow a row's label are kept on one line up to this length. */
const SHORT_CELLS = 40;

/** Spaces between the thousands of a number. */
const THOUSANDS = /(?<![\d\u00a0])\d{1,3}(?: \d{3})+(?!\d)/gu;

/** A text on one line: cells that tabs part in the source are parted by bars, tags and control characters are gone. */
export function readable(text: string): string {
  const written = text.replace(ESCAPES, '').replace(UNPRINTABLE, '').replace(TAG, '');
  const cells = written.slice(written.indexOf('\t') + 1);
  return written
    .replace(/ *\t+ */gu, cells.length > SHORT_CELLS ? ' | ' : '\u00a0|\u00a0')
    .replace(/[\r\n ]+/gu, ' ')
    .replace(THOUSANDS, (number) => number.replaceAll(' ', '\u00a0'));
}

/** Lines no wider than the page, broken at spaces only: a number keeps its no-break spaces, a longer word stands whole. */
export function wrap({ spans, first, rest }: Paragraph, page: Page): string[] {
  const lines: (readonly Span[])[] = [];
  let line: Span[] = [];
  let used = textWidth(first);
  for (const word of wordsOf(spans)) {
    const width = textWidth(word.map(({ text }) => text).join(''));
    if (line.length > 0 && used + 1 + width > page.width) {
      lines.push(line);
      line = [];
      used = textWidth(rest);
    }
    const [head] = word;
    if (line.length > 0 && head)
      line.push({ text: ' ', style: line.at(-1)?.style === head.style ? head.style : 'plain' });
    used += width + (line.length > 0 ? 1 : 0);
    line.push(...word);
  }
  if (line.length > 0) lines.push(line);
  return lines.map((one, at) => `${at === 0 ? first : rest}${paint(one, page.colours)}`);
}

/** Words with the spans that they are made of: a footnote that follows its figure without a space is part of the same word. */
function wordsOf(spans: readonly Span[]): Span[][] {
  const words: Span[][] = [[]];
  for (const { text, style } of spans) {
    text.split(' ').forEach((part, at) => {
      if (at > 0) words.push([]);
      if (part) words.at(-1)?.push({ text: part, style });
    });
  }
  return words.filter((word) => word.length > 0);
}

function paint(spans: readonly Span[], colours: boolean): string {
  if (!colours) return spans.map(({ text }) => text).join('');
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last?.style === span.style) runs[runs.length - 1] = { text: last.text + span.text, style: span.style };
    else runs.push(span);
  }
  return runs.map(({ text, style }) => `${CODES[style][0]}${text}${CODES[style][1]}`).join('');
}
