import type { Citation, CitationIndex } from '../../answer/answer.js';
import type { TerminalMessages } from '../../language/terminal-messages.js';
import { bold, dim, type Paragraph, plain, readable } from './lines.js';

/** Citations that quote the same lines of a document, as one footnote: a row that proves three years is quoted once. */
export interface Footnote {
  readonly number: number;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** Footnotes numbered from 1 in the order of the citations, and the number that each citation has become. */
export interface Footnotes {
  readonly footnotes: readonly Footnote[];
  readonly numberOf: (index: CitationIndex) => number;
}

/** Gathers the citations of an answer into footnotes. */
export function footnotesOf(citations: readonly Citation[]): Footnotes {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  const numbers = citations.map((citation) => {
    const { document, line, endLine, table, row, quote } = citation;
    const key = JSON.stringify([document, line, endLine, table, row, quote]);
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
    return [...groups.keys()].indexOf(key) + 1;
  });
  return {
    footnotes: [...groups.values()].map((group, at) => ({ number: at + 1, citations: group })),
    numberOf: (index) => numbers[index] ?? index + 1,
  };
}

/** "[1][2]" for the footnotes of some citations, each once. */
export function marks(indices: readonly CitationIndex[], { numberOf }: Footnotes): string {
  return [...new Set(indices.map(numberOf))]
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join('');
}

/** Where each quote stands, and the quote; what one footnote shares with the one before it is not said again. */
export function footnoteParagraphs({ footnotes }: Footnotes, messages: TerminalMessages): Paragraph[] {
  return footnotes.flatMap((footnote, at) => oneFootnote(footnote, footnotes[at - 1]?.citations[0] ?? null, messages));
}

function oneFootnote(
  { number, citations }: Footnote,
  before: Citation | null,
  messages: TerminalMessages,
): Paragraph[] {
  const [citation] = citations;
  const mark = `[${number}] `;
  const margin = ' '.repeat(mark.length);
  const quoted = (text: string) => messages.quotes.join(readable(text).trim());
  const columns = [...new Set(citations.flatMap(({ column }) => (column ? [quoted(column)] : [])))];
  const lines = citation.endLine > citation.line ? `${citation.line}–${citation.endLine}` : `${citation.line}`;
  const cell = [
    citation.row ? messages.row(quoted(citation.row)) : '',
    columns.length > 0 ? messages.columns(columns) : '',
    `${citation.file}:${lines}`,
  ];
  const source = [citation.title, citation.page ? messages.page(citation.page) : ''];
  const [head, ...below] = isSamePart(citation, before)
    ? [[citation.table === null ? messages.sameSection : messages.sameTable, ...cell]]
    : citation.table === null
      ? [source, [citation.section.replaceAll(' > ', '\u00a0> '), ...cell]]
      : [source, [citation.table.replace(/[.\s]+$/u, '')], cell];
  const rest = (text: string, style: typeof plain): Paragraph => ({
    spans: [style(text)],
    first: margin,
    rest: margin,
  });
  const quote = quoteText(citation.quote);
  const translation = messages.translated && citation.translation ? quoteText(citation.translation) : quote;
  return [
    { spans: [bold(`[${number}]`), plain(` ${joined(head ?? [])}`)], first: '', rest: margin },
    ...below.map((parts) => rest(joined(parts), plain)),
    rest(quoted(quote), plain),
    ...(translation === quote ? [] : [rest(translation, dim)]),
  ];
}

/** Whether two citations are of the same table, or of the same section's text. */
function isSamePart(one: Citation, other: Citation | null): boolean {
  return (
    other !== null &&
    one.document === other.document &&
    one.section === other.section &&
    one.page === other.page &&
    one.table === other.table &&
    (one.table ?? one.section) !== ''
  );
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** Signs of emphasis at the edge of a word, of which a quote may hold one without its other. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\p{N}])/gu;

const quoteText = (text: string): string => readable(text).replace(EMPHASIS, '').trim();
