import type { Cell, Column, Report, Table } from '../corpus/model.js';
import { yearsAfter } from '../corpus/periods.js';
import type { Period } from '../question/question.js';
import { type Asked, has } from './asked.js';

/** The years that a question asks for, against those that there are. */
export interface Wanted {
  /** Years asked for that exist, in the order asked; all of them where a range or every year is meant. */
  readonly years: readonly string[];
  /** Years asked for that do not exist. */
  readonly absent: readonly string[];
  /** False where the question names no time at all. */
  readonly named: boolean;
  /** True where a span is meant, from its first year to its last. */
  readonly span: boolean;
}

/** The years asked for, against those of columns. */
export const wantedOf = (asked: Asked, report: Report, columns: readonly Column[]): Wanted =>
  wantedYears(
    asked,
    report,
    columns.flatMap((column) => column.period ?? []),
  );

/** Resolves the periods of a question against `available` years (any order), counting relative ones from the report's year. */
export function wantedYears(asked: Asked, report: Report, available: readonly string[]): Wanted {
  const years = [...new Set(available)].sort();
  const newest = years.at(-1) ?? '';
  const isBroken = newest.includes('/');
  const found: string[] = [];
  const absent: string[] = [];
  let span = false;
  const ask = (year: string): void => {
    if (years.includes(year)) found.push(year);
    else absent.push(year);
  };
  for (const period of asked.question.periods) {
    switch (period.kind) {
      case 'year':
        ask(period.year);
        break;
      case 'relative':
        // "Which grew most last year?", of years that are broken: in the last one that there is.
        if (isBroken && period.offset === -1 && has(asked, 'growth', 'decline', 'change')) ask(newest);
        else
          ask(isBroken ? yearsAfter(newest, period.offset) : String((report.year ?? Number(newest)) + period.offset));
        break;
      case 'range': {
        const own = isBroken ? brokenYear(period) : null;
        if (own) {
          ask(own);
          break;
        }
        span = true;
        const first = period.from && isBroken && period.to === null ? yearsAfter(`${period.from}/`, 0) : period.from;
        const from = first ?? years[0] ?? '';
        const to = period.to ?? years.at(-1) ?? '';
        if (first && !years.includes(first)) absent.push(first);
        if (period.to && !years.includes(period.to)) absent.push(period.to);
        found.push(...years.filter((year) => year >= from && year <= to));
        break;
      }
      case 'newest':
        if (years.length > 0) found.push(years.at(-1) ?? '');
        break;
      case 'pastYears':
        span = true;
        found.push(...(period.count === null ? years : years.slice(-(period.count + 1))));
        break;
    }
  }
  let named = asked.question.periods.length > 0;
  // "How many more than the year before?" asks of both, as a change does.
  const changes =
    has(asked, 'growth', 'decline', 'change') || (has(asked, 'difference') && asked.question.periods.length === 0);
  if (has(asked, 'yearBefore') && !changes) {
    const base = asked.previousYear ?? found[0] ?? years.at(-1) ?? '';
    const before = yearsAfter(base, -1);
    if (found.length === 0) ask(before);
    else if (!found.includes(before)) ask(before);
    named = true;
  }
  if (!named && has(asked, 'earliest') && years[0]) {
    found.push(years[0]);
    named = true;
  }
  return { years: [...new Set(found)], absent: [...new Set(absent)], named, span };
}

/** "2022/23" of the span from 2022 to 2023, which is how one year reads in a report whose years are broken; null for a longer one. */
export const brokenYear = ({ from, to }: Period & { readonly kind: 'range' }): string | null =>
  from && to && Number(to) === Number(from) + 1 ? yearsAfter(`${from}/`, 0) : null;

/** The year that a report is of, which its title alone may tell where it is broken: "Apprenticeships 2023/24"; null where neither does. */
export const yearOfReport = ({ year, title }: Report): string | null =>
  year !== null ? String(year) : (BROKEN.exec(Object.values(title).join(' '))?.[0] ?? null);

const BROKEN = /(?<!\d)20\d\d\/\d\d(?!\d)/u;

/** Columns of the wanted years; the newest where no time is named. */
export function columnsOf(columns: readonly Column[], wanted: Wanted): readonly Column[] {
  if (!wanted.named) {
    const newest = newestOf(columns);
    return newest ? [newest] : [];
  }
  return wanted.years.flatMap((year) => columns.filter((column) => column.period === year));
}

export const newestOf = (columns: readonly Column[]): Column | null =>
  columns.reduce<Column | null>(
    (best, column) => (column.period !== null && (best?.period ?? '') < column.period ? column : best),
    null,
  );

export const yearsOf = (table: Table): string[] =>
  [...new Set(table.columns.flatMap((column) => (column.period === null ? [] : [column.period])))].sort();

/** True where a column holds years as its values: "Opened", "Byggår". */
export const holdsYears = (table: Table, column: Column): boolean => {
  const cells = table.series.flatMap((series) => series.cells[column.index] ?? []);
  return (
    column.period === null &&
    cells.length > 1 &&
    cells.every((cell) => cell.value === null || isYear(cell)) &&
    cells.some(isYear)
  );
};

const isYear = (cell: Cell): boolean => /^(?:1[5-9]|20|21)\d\d$/.test(cell.text);
