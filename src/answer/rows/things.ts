import type { Report, Table } from '../../corpus/model.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import { type Asked, STRONG } from '../asked.js';
import { unitOfTable } from './money.js';

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

/** False for rows of two tables that cannot state the same: in other units, of other things, far apart in a year that both have, or sums of what their captions tell apart. */
export function mayBeOfOneThing(asked: Asked, a: RowEntry, b: RowEntry): boolean {
  const differ = (one: string | null | undefined, other: string | null | undefined): boolean =>
    one != null && other != null && one !== other;
  if (differ(unitOfTable(a.table), unitOfTable(b.table)) || differ(a.table.unit?.name, b.table.unit?.name))
    return false;
  if (a.series.role === 'total' && b.series.role === 'total' && !isOfOneCaption(asked, a, b)) return false;
  return a.table.columns.every((column) => {
    const other = b.table.columns.find(({ period }) => period !== null && period === column.period);
    const [one, two] = [a.series.cells[column.index]?.value, other && b.series.cells[other.index]?.value];
    return !one || !two || Math.max(one, two) <= Math.min(one, two) * FAR_APART;
  });
}

/** Two counts of one thing are not so many times each other. */
const FAR_APART = 1.5;

/** True where one of two captions has all words of the other. */
function isOfOneCaption({ index }: Asked, a: RowEntry, b: RowEntry): boolean {
  const { language } = a.report;
  const words = ({ table }: RowEntry): readonly string[] =>
    index.contentWords(table.captions[language] ?? table.caption, language).filter((word) => /^\p{L}/u.test(word));
  const [one, other] = [words(a), words(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
