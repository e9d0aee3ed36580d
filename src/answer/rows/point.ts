import type { Column, Table } from '../../corpus/model.js';
import { measureIn } from '../../corpus/periods.js';
import { comparePeriods, withoutUnit } from '../../corpus/values.js';
import { LANGUAGES, LOCALES } from '../../language/locales.js';
import { beginsWith } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import { type Asked, say } from '../asked.js';
import type { DraftFigure, Place } from '../draft.js';
import type { Point } from './row.js';
import { measureOf } from './time-columns.js';

/** The value of a row in a column; null where the cell has none. */
export function pointAt(row: { readonly entry: RowEntry }, column: Column): Point | null {
  const cell = row.entry.series.cells[column.index];
  if (!cell || cell.value === null) return null;
  return { report: row.entry.report, table: row.entry.table, series: row.entry.series, column, value: cell.value };
}

/** Where a row has its cell in a column. */
export function placeOf(row: { readonly entry: RowEntry }, column: Column): Place {
  const { report, table, series } = row.entry;
  const cell = series.cells[column.index];
  if (!cell) throw new RangeError(`no cell in column ${column.index} of ${table.caption}`);
  return { kind: 'cell', report, table, series, column, cell };
}

export const cellPlace = (point: Point): Place =>
  placeOf({ entry: { report: point.report, table: point.table, series: point.series } as RowEntry }, point.column);

/** The column in which the source prints the change from one year to another itself; undefined where it prints none of these two. */
export function printedChange(
  table: Table,
  role: 'difference' | 'percentChange',
  from: Column,
  to: Column,
): Column | undefined {
  const years = table.columns.filter((column) => column.period !== null && measureOf(column) === measureOf(to));
  const newest = years
    .map(({ period }) => period)
    .sort(comparePeriods)
    .slice(-2);
  if (newest[0] !== from.period || newest[1] !== to.period) return undefined;
  return table.columns.find((column) => column.role === role && measureOf(column) === measureOf(to));
}

/** A cell as a figure of the answer. */
export function figureOf(asked: Asked, point: Point): DraftFigure {
  return {
    value: point.value,
    unit: unitOfPoint(point) ?? measureNamed(point.column.header),
    noun: nounOf(asked, point),
    label: labelOf(asked, point),
    period:
      point.column.period ??
      (point.column.role === 'value' && point.table.columns.length === 1 ? null : point.column.header),
    places: [cellPlace(point)],
  };
}

/** The unit of a cell: its own, its column's or its table's. */
export function unitOfPoint(point: Point): string | null {
  const { series, column, table, report } = point;
  const cell = series.cells[column.index];
  // "Number of replies", below shares of those who agree, is in no percent.
  const counts = series.role === 'respondents' || beginsWith(series.label, LOCALES[report.language].numberOf);
  if (counts && cell?.unit === null && (column.unit ?? table.unit?.name) === 'percent') return null;
  return cell?.unit ?? column.unit ?? (countsOther(point) ? null : (table.unit?.name ?? null));
}

/** What a table counts, in the language of the answer. */
export const nounOf = (asked: Asked, point: Point): string | null =>
  point.table.unit && !countsOther(point) ? (point.table.unit.names[asked.language] ?? null) : null;

/** "Lengths and number of leaks", of "Length 2024 (km) | Leaks 2024": the lengths are no leaks, which have a heading of their own. */
function countsOther({ table: { unit, columns }, column, report }: Point): boolean {
  if (!unit?.isCaptions) return false;
  const { stem } = LOCALES[report.language];
  const noun = stem(unit.name);
  const isOfNoun = ({ header }: Column): boolean => wordsOf(header).some((word) => stem(word) === noun);
  return measureNamed(column.header) !== null || (!isOfNoun(column) && columns.some(isOfNoun));
}

/** What a heading says in parentheses that its figures are measured in, where that is no unit that is counted with: "km" of "Length 2024 (km)". */
function measureNamed(header: string): string | null {
  const [, inside = ''] = /\(([^()]+)\)\s*$/u.exec(header) ?? [];
  const [unit = ''] = inside.split(MEASURED_BY);
  const last = unit.split(' ').at(-1)?.toLowerCase() ?? '';
  const isMeasure = POWER.test(last) || LANGUAGES.some((language) => LOCALES[language].measures.includes(last));
  return isMeasure ? inside : null;
}

/** Between what is measured and what it is measured by: "m³/day", "kg per person". */
const MEASURED_BY = /\/| per /u;

/** "m²", "km³". */
const POWER = /^[cdk]?m[²³]$/u;

/** What a cell is of: the row, and in a table of several measures the column too. */
export function labelOf(asked: Asked, point: Point): string {
  const row = say(asked, point.series.labels);
  const isTotal = point.series.role === 'total';
  const name = isTotal ? `${row} – ${say(asked, point.table.captions).replace(/^\p{L}+ \d+\s*[.:]\s*/u, '')}` : row;
  if (point.table.transposed) return capital(name);
  if (point.column.period !== null) {
    const measure = withoutUnit(measureIn(say(asked, point.column.headers), asked.locale), asked.locale);
    const isOneOfSeveral = point.table.columns.some((other) =>
      other.period === null ? other.role === 'value' : measureOf(other) !== measureOf(point.column),
    );
    return measure && isOneOfSeveral ? `${capital(name)}, ${uncapital(measure)}` : capital(name);
  }
  const header = say(asked, point.column.headers);
  return point.table.columns.length > 1 && header ? `${capital(name)}, ${uncapital(header)}` : capital(name);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Small houses (kr/MWh)" behind a comma; "EU share" stays as it is. */
const uncapital = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
