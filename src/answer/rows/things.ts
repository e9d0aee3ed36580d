import type { Report, Table } from '../../corpus/model.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import { type Asked, STRONG } from '../asked.js';

/** True where no table is named, or this one is. */
export const inCaptions = (asked: Asked, table: Table): boolean =>
  asked.question.captions.length === 0 ||
  asked.question.captions.some((number) => table.number?.endsWith(` ${number}`));

/** The rows of a table that are things of their own, and neither a sum nor what holds the others: "Other members". */
export const ownItems = (asked: Asked, rows: readonly RowEntry[]): readonly RowEntry[] =>
  rows.filter((row) => row.series.role === 'item' && !holdsOthers(asked, row));

/** "Other members", and not "Andra Chansen", which is a name. */
function holdsOthers({ index }: Asked, { series, report }: RowEntry): boolean {
  const { others } = index.localeOf(report.language);
  return others.includes(wordsOf(series.label)[0] ?? '') && !/^\p{Lu}\p{L}* \p{Lu}\p{Ll}/u.test(series.label);
}

/** "Which of the eight largest …?": True for a table that has a row for each of as many, or where no such number is named. */
export const hasThoseAsked = (asked: Asked, table: Table): boolean =>
  asked.question.among === null || ownItems(asked, asked.index.rowsOf(table)).length === asked.question.among;

/** "Which harbour …?": True for a table that has a row for each harbour, as the heading of its first column says. */
export function hasRowsOf(
  { question: { which, language }, index }: Asked,
  report: Report,
  table: Table,
  [noun]: readonly string[] = which,
): boolean {
  const things = index.keysOf({ [report.language]: table.header[0] ?? '' });
  return noun !== undefined && index.weightIn(index.termOf(noun, language), things) >= STRONG;
}
