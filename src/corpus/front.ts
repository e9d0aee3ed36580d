import type { Locale } from '../language/locale.js';
import { holdsPhrase } from '../language/phrases.js';
import { type Block, plain } from './markdown.js';
import type { Table } from './model.js';

/**
 * The names between the title of a report and its first chapter that all of it is about: the place at the end of the first line, where a
 * row of totals is called by it, "in Estmark" above "Estmark, total", and names with their short forms. Empty where none is told.
 */
export function namesInFront(blocks: readonly Block[], tables: readonly Table[], { within, totals }: Locale): string {
  const rest = blocks.slice(blocks.findIndex(({ kind }) => kind === 'heading') + 1);
  const lines = rest
    .slice(
      0,
      Math.max(
        0,
        rest.findIndex(({ kind }) => kind === 'heading'),
      ),
    )
    .flatMap((block) => (block.kind === 'text' ? block.text.split('\n') : []))
    .slice(0, MOST_LINES)
    .map((line) => plain(line).trim());
  const [, place = ''] =
    new RegExp(`(?<!\\p{L})(?:${within.join('|')}) (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})$`, 'u').exec(
      lines[0] ?? '',
    ) ?? [];
  const isOfAll = tables.some(({ series }) =>
    series.some(({ label }) => place !== '' && holdsPhrase(label, totals) && label.includes(place)),
  );
  return [isOfAll ? place : '', ...lines.map(shortened)].filter(Boolean).join(' ');
}

/** The name that ends in its short form, "Electronic Communications Authority (ECA)"; the short form alone where it is no name's. */
function shortened(line: string): string {
  const [name = '', short = ''] = /^([\p{L} -]+) \((\p{Lu}{2,6})\)/u.exec(line)?.slice(1) ?? [];
  const words = name.split(' ');
  const initials = (from: number): string =>
    words
      .slice(from)
      .flatMap((word) => word.match(/^\p{Lu}/u) ?? [])
      .join('');
  const from = words.findLastIndex((_, i) => short !== '' && initials(i) === short);
  return from < 0 ? short : `${words.slice(from).join(' ')} ${short}`;
}

/** So many lines at most tell who publishes a report, and of what. */
const MOST_LINES = 8;
