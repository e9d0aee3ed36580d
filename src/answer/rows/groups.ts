import type { Column, Table } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { beginsWith, holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import { type Asked, OWN, STRONG } from '../asked.js';
import { isPercent } from '../figures.js';
import { namesPart } from './label.js';
import { pointAt, unitOfPoint } from './point.js';

/** Columns that are things or groups of people of one kind, "Women | Men | All", and the one of them all together. */
export interface Groups {
  readonly columns: readonly Column[];
  readonly whole: Column;
}

/**
 * The groups that a table has side by side, in one unit, beside a column of them all: what they add up to, or of shares what lies between
 * them. Null where its columns are something else.
 */
export function groupsOf(asked: Asked, { table, report }: RowEntry): Groups | null {
  if (table.textual || table.transposed) return null;
  const { totals } = asked.index.localeOf(report.language);
  const isWhole = ({ header, role }: Column): boolean =>
    (role === 'value' || role === 'share') && totals.includes(wordsOf(header)[0] ?? '');
  const wholes = table.columns.filter(isWhole);
  const [whole] = wholes.toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? ''));
  if (!whole || wholes.some((other) => other !== whole && other.period === whole.period)) return null;
  const columns = table.columns.filter(
    (column) =>
      column.period === null &&
      column.role === whole.role &&
      column.unit === whole.unit &&
      !isWhole(column) &&
      !namesPart(asked, report, column.header),
  );
  // "Number of replies", below the shares of those who agree.
  const { numberOf } = asked.index.localeOf(report.language);
  const rows = asked.index
    .rowsOf(table)
    .filter(({ series: { role, label } }) => role === 'item' && !beginsWith(label, numberOf));
  const groups = { columns, whole };
  return columns.length > 1 && rows.length > 1 && rows.every((entry) => isTogether(entry, groups)) ? groups : null;
}

/** True where the cell of them all is the sum of those of the groups, or a share between theirs. */
function isTogether(entry: RowEntry, { columns, whole }: Groups): boolean {
  const all = pointAt({ entry }, whole);
  const values = columns.flatMap((column) => pointAt({ entry }, column)?.value ?? []);
  if (!all) return values.length === 0;
  if (values.length === 0) return false;
  if (isPercent(unitOfPoint(all))) return Math.min(...values) <= all.value && all.value <= Math.max(...values);
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.abs(sum - all.value) <= ROUNDED;
}

/** A sum of rounded figures may be off by so much. */
const ROUNDED = 0.051;

/** "Which area …?", of areas side by side: true where the caption tells by what its columns are, or all of them are called so. */
export function areCalled(asked: Asked, { table, report }: RowEntry, { columns }: Groups, noun: string): boolean {
  const { question, index } = asked;
  const term = index.termOf(noun, question.language);
  const holds = (text: string, least: number): boolean =>
    index.weightIn(term, index.keysOf({ [report.language]: text })) >= least;
  if (holds(table.header[0] ?? '', OWN)) return false;
  const by = toldBy(asked, table, report.language);
  if (by && holds(by, STRONG)) return true;
  if (columns.every(({ header }) => holds(header, STRONG))) return true;
  const { groups } = index.localeOf(question.language);
  const { sexes, ages } = index.localeOf(report.language).groups;
  const areAges = columns.every(({ header }) => /\d/.test(header));
  if (groups.byAge.includes(noun)) return areAges && (by === null || holdsPhrase(by, ages));
  if (groups.any.includes(noun)) return true;
  // "Women | Men" and "Under 40" are no professions.
  return (
    groups.byWork.includes(noun) &&
    by === null &&
    isStatements(asked, table, report.language) &&
    !columns.some(({ header }) => /\d/.test(header) || wordsOf(header).some((word) => sexes.includes(word)))
  );
}

/** True for a table with a row for each statement that people were asked about. */
const isStatements = (asked: Asked, table: Table, language: LanguageCode): boolean =>
  wordsOf(table.header[0] ?? '').some((word) => asked.index.localeOf(language).groups.statements.includes(word));

/** What a caption says that its figures are told by: "orsak och nätområde" of "antal efter orsak och nätområde"; null where it says nothing. */
function toldBy(asked: Asked, { caption }: Table, language: LanguageCode): string | null {
  const { by } = asked.index.localeOf(language).groups;
  const words = wordsOf(caption);
  const at = words.findIndex((word) => by.includes(word));
  return at < 0 ? null : words.slice(at + 1).join(' ');
}

/** What "which" asks to name, "age group" in two words before either. */
export function nounsAsked({ question: { language, text }, index }: Asked): readonly string[] {
  const said = wordsOf(text);
  const at = said.findIndex((word) => index.localeOf(language).cues.which.includes(word));
  const [first, second] = at < 0 ? [] : said.slice(at + 1);
  return first === undefined ? [] : second === undefined ? [first] : [`${first} ${second}`, first];
}
