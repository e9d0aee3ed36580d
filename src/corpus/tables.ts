import type { Locale } from '../language/locale.js';
import { normalise, tokenise, wordsOf } from '../language/tokens.js';
import { plain, type TableRow } from './markdown.js';
import type { Cell, Column, Section, Series, SeriesRole, Table, Texts, Unit } from './model.js';
import { measureIn, yearIn, yearOfHeading } from './periods.js';
import { comparePeriods, namedUnit, parseCell, unitOf, withoutMarks } from './values.js';

export interface TableSource {
  readonly report: string;
  readonly rows: readonly TableRow[];
  /** The same rows in the languages that the corpus translates them to. */
  readonly translations: Readonly<Record<string, readonly TableRow[]>>;
  readonly caption: string;
  readonly captions: Texts;
  readonly number: string | null;
  readonly section: Section | null;
  /** What the manifest says that the table counts; goes before what is detected. */
  readonly unit: Unit | null;
  readonly locale: Locale;
  readonly language: 'sv' | 'en';
}

/** A table with its columns, series and values understood: years, units, totals, computed columns, years in rows. */
export function buildTable(source: TableSource): Table {
  const { rows, locale } = source;
  const [headerRow, ...bodyRows] = rows;
  const header = (headerRow?.cells ?? []).map(plain);
  const grid = bodyRows.map((row) => row.cells.map(plain));
  const weighed = measuredIn(withoutMarks(source.caption), locale);
  const captionUnit =
    namedUnit(withoutMarks(source.caption), locale) ?? weighed?.scale ?? moneyIn(header[0] ?? '', locale);
  // "Passengers, thousands" counts passengers; only each figure is in thousands.
  const scale = captionUnit && locale.units.some(({ unit, kind }) => unit === captionUnit && kind === 'scale');
  const { isOfAll, isOf, of } = reachOf(
    captionUnit,
    source,
    header.slice(1),
    grid.map((row) => row[0] ?? ''),
  );
  const counted =
    (weighed && isOfAll ? weighed.noun : null) ??
    (captionUnit === null || !isOfAll ? countedIn(source.caption, locale, of) : null);
  const unit =
    source.unit ??
    (captionUnit && !scale && isOfAll ? namedAs(captionUnit) : null) ??
    (counted ? { name: counted, names: { [source.language]: counted }, isCaptions: true } : null);
  const transposed = yearsIn(grid.map((row) => row[0] ?? '')) && !yearsIn(header.slice(1));
  const rowTexts = (row: number, cell: number): Texts => texts(source, row, cell);
  const labelled = grid.map((row, r) => ({
    label: label(row[0] ?? ''),
    labels: mapTexts(rowTexts(r + 1, 0), label),
    line: bodyRows[r]?.line ?? 0,
  }));
  const headed = header.slice(1).map((text, c) => ({
    label: label(text),
    labels: mapTexts(rowTexts(0, c + 1), label),
    line: headerRow?.line ?? 0,
  }));
  const [series, points] = transposed ? [headed, labelled] : [labelled, headed];
  const unitsAt = transposed
    ? -1
    : header.findIndex((text, c) => c > 0 && locale.unitHeadings.includes(text.toLowerCase()));
  const unitsOfRows = rowUnits(
    grid.map((row) => row[0] ?? ''),
    locale,
  );
  const at = (s: number, p: number): Cell => {
    const [r, c] = transposed ? [p, s] : [s, p];
    const parsed = parseCell(grid[r]?.[c + 1] ?? '', locale);
    const cellUnit =
      parsed.unit ??
      namedUnit(withoutMarks(header[c + 1] ?? ''), locale) ??
      unitsOfRows[r] ??
      (unitsAt > 0 && parsed.value !== null ? unitInCell(grid[r]?.[unitsAt] ?? '', locale) : null) ??
      ((scale || !isOfAll) && isOf(r, c) ? captionUnit : null);
    return {
      value: parsed.value,
      unit: cellUnit,
      text: parsed.text,
      row: grid[r]?.[0] ?? '',
      column: header[c + 1] ?? '',
      line: bodyRows[r]?.line ?? 0,
    };
  };
  const cells = series.map((_, s) => points.map((_point, p) => at(s, p)));
  const periods = periodsOf(
    points.map((point) => point.label),
    source,
  );
  const columns = points.map(
    (point, p): Column => ({
      index: p,
      header: point.label,
      headers: point.labels,
      period: periods[p] ?? null,
      measure: periods[p] ? measureIn(point.label, locale) : '',
      role: 'value',
      // What a label says of its own row says nothing of the others.
      unit: sharedUnit(cells.map((row, s) => (unitsOfRows[transposed ? p : s] ? null : (row[p]?.unit ?? null)))),
    }),
  );
  const roles = columnRoles(columns, cells, locale);
  return {
    report: source.report,
    caption: source.caption,
    captions: source.captions,
    number: source.number,
    section: source.section,
    line: headerRow?.line ?? 0,
    unit,
    columns: columns.map((column, i) => ({ ...column, ...roles[i] })),
    series: grouped(
      balanced(
        series.map(
          (item, s): Series => ({
            ...item,
            role: isHeading(s, cells)
              ? 'heading'
              : sumsOthers(s, cells) || sumsAbove(s, cells)
                ? 'total'
                : isAnyOne(item.label, header[0] ?? '', locale)
                  ? 'total'
                  : seriesRole(item.label, locale),
            group: null,
            cells: cells[s] ?? [],
          }),
        ),
      ),
    ),
    transposed,
    textual: cells.every((row) => row.every((cell) => cell.value === null)),
    header,
    rows: grid,
    rowLines: bodyRows.map((row) => row.line),
  };
}

/** The year that each heading is about; "Median" beside "Median 2023" is of the year that the caption names. */
function periodsOf(headings: readonly string[], { caption, locale }: TableSource): readonly (string | null)[] {
  const own = headings.map((text) => yearOfHeading(text, locale));
  const captions = yearIn(caption);
  const measures = headings.map((text) => measureIn(text, locale).toLowerCase());
  const isDated = (measure: string): boolean => own.some((year, i) => year !== null && measures[i] === measure);
  return own.map((year, i) => {
    const measure = measures[i] ?? '';
    return (
      year ?? (captions !== null && !own.includes(captions) && measure !== '' && isDated(measure) ? captions : null)
    );
  });
}

/** The units that labels name, "Ferry passengers (thousands)", of the row and of those "of which" below it. */
function rowUnits(labels: readonly string[], locale: Locale): readonly (string | null)[] {
  const isPart = (text: string): boolean =>
    locale.ofWhich.some((phrase) => `${wordsOf(text).join(' ')} `.startsWith(`${phrase} `));
  const own = labels.map((text) => namedUnit(withoutMarks(text), locale));
  return own.map((unit, r) => {
    if (unit !== null || !isPart(labels[r] ?? '')) return unit;
    const whole = labels.slice(0, r).findLastIndex((text) => !isPart(text));
    return own[whole] ?? null;
  });
}

/**
 * The unit of a row that a column of units names: "min", "% of households"; a rate that no unit is known for is its own, "outages/customer".
 * "sek" is no currency, which would be "SEK".
 */
function unitInCell(text: string, locale: Locale): string | null {
  const [whole = ''] = text.split(locale.unitEnds);
  const [first = '', ...per] = whole.split('/');
  const known = /^\p{Ll}{3}$/u.test(first) ? timeUnit(first, locale) : undefined;
  return known ?? unitOf(first, locale) ?? (per.length > 0 ? whole : null);
}

const timeUnit = (abbreviation: string, locale: Locale): string | undefined =>
  locale.units.find(({ kind, words }) => kind === 'time' && words.some((word) => word.startsWith(abbreviation)))?.unit;

/** The unit of money that the heading over the labels names: "£000". */
function moneyIn(heading: string, locale: Locale): string | null {
  const unit = namedUnit(heading, locale);
  return locale.units.some((known) => known.unit === unit && known.kind === 'money') ? unit : null;
}

interface Reach {
  readonly isOfAll: boolean;
  /** What a caption says that its unit is of: "belopp". */
  readonly of: string;
  readonly isOf: (row: number, column: number) => boolean;
}

/**
 * Which cells the unit of a caption is of: "(belopp i tkr)" of those under "Belopp" alone; none where a heading of no year names it again, as
 * "Upheld, %" does beside "Stage 1"; and what says that it is a number, "Number of homes", or that the caption names besides, is in no unit.
 */
function reachOf(
  unit: string | null,
  { caption, locale }: TableSource,
  headings: readonly string[],
  labels: readonly string[],
): Reach {
  const names = (text: string): boolean => namedUnit(withoutMarks(text), locale) === unit;
  const repeated = headings.some(names) && !headings.every(names) && headings.every((text) => /\p{L}/u.test(text));
  const [, of = ''] = /\((\p{L}{3,}) (?:in|i) [^()]+\)/u.exec(caption) ?? [];
  const isNamed = (text: string): boolean => of !== '' && text.toLowerCase().includes(of.toLowerCase());
  const anyNamed = [...headings, ...labels].some(isNamed);
  // "Complaints by subject (number) and share (per cent)": bare years are of the number.
  const countsFirst = locale.numberOf.some((phrase) => caption.toLowerCase().includes(`(${phrase.split(' ')[0]})`));
  const isNumber = (text: string): boolean =>
    isCount(text, locale) || isBeside(text, caption, headings, locale) || (countsFirst && /^\d{4}$/.test(text));
  const fits = (texts: readonly string[]): boolean =>
    !repeated && !texts.some(isNumber) && (!anyNamed || texts.some(isNamed));
  return {
    of: of.toLowerCase(),
    isOfAll: !repeated && !anyNamed && ![...headings, ...labels].some(isNumber),
    isOf: (row, column) => fits([labels[row] ?? '', headings[column] ?? '']),
  };
}

/** "Waiting time (weeks) 2023–2024, and referrals": true for "Referrals 2024", which stands beside bare years and is in no weeks. */
function isBeside(heading: string, caption: string, headings: readonly string[], { messages, cues }: Locale): boolean {
  const [, beyond = ''] = /\([^()]+\)(.*)$/su.exec(caption) ?? [];
  const words = wordsOf(beyond);
  const and = words.findIndex((word) => word === messages.and || cues.and.includes(word));
  if (and < 0 || headings.every((text) => /\p{L}/u.test(text))) return false;
  const named = words.slice(and + 1).filter((word) => word.length >= LEAST_NAMED);
  return wordsOf(heading).some((word) => named.includes(word));
}

/** Fewer letters than this are a small word. */
const LEAST_NAMED = 4;

/** True for a label that says itself that it counts: "Number of homes", "Repairs completed, number". */
function isCount(text: string, { numberOf }: Locale): boolean {
  const words = wordsOf(text);
  return numberOf.some(
    (phrase) =>
      words.join(' ').startsWith(`${phrase} `) || new RegExp(`[,(]\\s*${phrase.split(' ')[0]}\\)?$`, 'iu').test(text),
  );
}

const label = (text: string): string =>
  withoutMarks(text)
    .replace(/^[\s.…–—•-]+(?=\p{L})/u, '')
    .replace(/\s*:\s*$/, '')
    .trim();

/** What a caption ends with that its figures are weighed or measured in, "thousand tonnes" or "(hectares)"; null where it has none. */
function measuredIn(caption: string, locale: Locale): { readonly scale: string | null; readonly noun: string } | null {
  const [, end = ''] = /(?:,|\()\s*([\p{L} ]+)\)?\.?$/u.exec(caption.trim()) ?? [];
  const [first = '', second] = end.trim().split(' ');
  const noun = second ?? first;
  const scale =
    second === undefined
      ? undefined
      : locale.units.find(({ kind, words }) => kind === 'scale' && words.includes(first));
  const isAlone = end.trim().split(' ').length === (scale ? 2 : 1);
  return isAlone && locale.measures.includes(noun.toLowerCase()) ? { scale: scale?.unit ?? null, noun } : null;
}

/** How many words the name of what is counted has at most: "antal digitala tjänster". */
const MOST_BEFORE_NOUN = 3;

/** What the figures of a table count, by its caption: "number of councils that offer it", "antal lärosäten"; null where it does not say. */
function countedIn(caption: string, locale: Locale, besides: string): string | null {
  const text = normalise(caption);
  const tokens = tokenise(text);
  const [from] = tokens.flatMap((token, i) => {
    const next = tokens[i + 1]?.text;
    if (locale.numberOf.includes(token.text)) return [i + 1];
    return locale.numberOf.includes(`${token.text} ${next}`) ? [i + 2] : [];
  });
  if (from === undefined) return null;
  // Up to the first small word, or whatever is no space.
  const after = tokens.slice(from);
  const end = after.findIndex(
    ({ text: word, start }, i) =>
      locale.stopWords.includes(word) || text.slice(tokens[from + i - 1]?.end ?? 0, start) !== ' ',
  );
  const run = (end < 0 ? after : after.slice(0, end)).map((token) => token.text);
  // "Children and pupils" are two; "antal bidrag och belopp" counts the one and has the other in a unit of its own.
  const isAlone = besides !== '' && after.slice(run.length).some(({ text: word }) => word === besides);
  if (after[run.length]?.text === locale.messages.and && !isAlone) return null;
  const [first = '', ...more] = run;
  if (locale.isPlural(first)) return first;
  const isPlain = run.every((word) => /^\p{L}{3,}$/u.test(word));
  return isPlain && more.length < MOST_BEFORE_NOUN ? (run.at(-1) ?? null) : null;
}

const namedAs = (unit: string): Unit => ({ name: unit, names: {} });
const mapTexts = (texts: Texts, change: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text)]));

function texts(source: TableSource, row: number, cell: number): Texts {
  const own = plain(source.rows[row]?.cells[cell] ?? '');
  const others = Object.entries(source.translations).map(([language, rows]) => [
    language,
    plain(rows[row]?.cells[cell] ?? ''),
  ]);
  return { [source.language]: own, ...Object.fromEntries(others) };
}

const yearsIn = (cells: readonly string[]): boolean =>
  cells.length >= 2 && cells.every((cell) => yearIn(cell) !== null && cell.length < 12);

function sharedUnit(units: readonly (string | null)[]): string | null {
  const named = units.filter((unit) => unit !== null);
  return named.length * 2 > units.length && new Set(named).size === 1 ? (named[0] ?? null) : null;
}

function seriesRole(text: string, locale: Locale): SeriesRole {
  const words = tokenise(normalise(text)).map((token) => token.text);
  if (words.some((word) => locale.respondents.includes(word))) return 'respondents';
  return locale.totals.includes(words.join(' ')) ||
    locale.subtotals.includes(words.at(-1) ?? '') ||
    (words.length <= 3 && locale.totals.includes(words[0] ?? '') && !locale.wholly.includes(words[0] ?? ''))
    ? 'total'
    : 'item';
}

/** "At least one operator", under the heading "Operator": no operator, but what all of them have together. */
function isAnyOne(label: string, heading: string, { anyOne, stem }: Locale): boolean {
  const words = wordsOf(label);
  const [noun, ...others] = wordsOf(heading).map(stem);
  const said = words.join(' ');
  return (
    others.length === 0 &&
    noun !== undefined &&
    anyOne.some((phrase) => said.startsWith(`${phrase} `)) &&
    stem(words.at(-1) ?? '') === noun
  );
}

/** True where a row has nothing but its label, in a table whose other rows have figures. */
const isHeading = (at: number, cells: readonly (readonly Cell[])[]): boolean =>
  cells[at]?.every(({ text }) => text === '') === true && cells.some((row) => row.some(({ value }) => value !== null));

/** "Surplus", of "Total income" less "Total expenditure": the rows with those marked that are between two sums above them, and an item of neither. */
const balanced = (all: readonly Series[]): readonly Series[] =>
  all.map((series, i) => {
    const sums = all.slice(0, i).filter(({ role }) => role === 'total');
    const isBetween = sums.some((one, k) => sums.slice(k + 1).some((other) => isBalanceOf(series, one, other)));
    return series.role === 'item' && isBetween ? { ...series, role: 'balance' } : series;
  });

/** True where a row is one sum less another, or both together where what goes out is negative, in each column that has all three. */
function isBalanceOf({ cells }: Series, one: Series, other: Series): boolean {
  const told = cells.flatMap(({ value, unit }, c): boolean[] => {
    const [a, b] = [one.cells[c]?.value, other.cells[c]?.value];
    if (value === null || unit === 'percent' || a == null || b == null) return [];
    return [[a - b, b - a, a + b].some((result) => Math.abs(result - value) <= ROUNDED * Math.max(1, Math.abs(value)))];
  });
  return told.length > 0 && told.every(Boolean);
}

/** How far what is rounded may be from what it is reckoned to. */
const ROUNDED = 1e-3;

/** The rows of a table with what each belongs to: the heading over it, else the total below it where there are several of them. */
function grouped(all: readonly Series[]): readonly Series[] {
  const hasHeadings = all.some(({ role }) => role === 'heading');
  const isOver = ({ role, label }: Series): boolean =>
    role === (hasHeadings ? 'heading' : 'total') && / /.test(label) === !hasHeadings;
  if (!hasHeadings && all.filter(isOver).length < 2) return all;
  return all.map((series, i) => {
    const over = hasHeadings ? all.slice(0, i).findLast(isOver) : all.slice(i).find(isOver);
    return series.role === 'item' && over ? { ...series, group: over.labels } : series;
  });
}

/** True where a row is the sum of all the others in most columns, whatever it is called. */
function sumsOthers(at: number, cells: readonly (readonly Cell[])[]): boolean {
  const own = cells[at] ?? [];
  const told = own.flatMap((cell, c) => {
    if (cell.value === null || cell.unit === 'percent' || cells.length < 4) return [];
    let sum = 0;
    for (let r = 0; r < cells.length; r++) if (r !== at) sum += cells[r]?.[c]?.value ?? 0;
    return [Math.abs(sum - cell.value) <= Math.max(1, Math.abs(cell.value) * 0.0005) && cell.value > 3];
  });
  return told.length > 0 && told.filter(Boolean).length * 2 > told.length;
}

/** True for a row that adds up all rows above it, at three numbers or more, with another row below: "Our own area" before "Outside". */
function sumsAbove(at: number, cells: readonly (readonly Cell[])[]): boolean {
  const above = cells.slice(0, at);
  if (above.length < LEAST_ADDED || at === cells.length - 1) return false;
  const told = (cells[at] ?? []).flatMap((cell, c) => {
    if (cell.value === null || cell.unit === 'percent') return [];
    const sum = above.reduce((total, row) => total + (row[c]?.value ?? 0), 0);
    return [cell.value > 3 && sum === cell.value];
  });
  const added = told.filter(Boolean).length;
  return added >= LEAST_ADDED && added * 2 > told.length;
}

/** Fewer rows add up by chance, and so do fewer columns. */
const LEAST_ADDED = 3;

/** Which columns the source computed from two years of one measure, proved by the arithmetic of most of the rows. */
function columnRoles(
  columns: readonly Column[],
  cells: readonly (readonly Cell[])[],
  locale: Locale,
): Pick<Column, 'role' | 'measure'>[] {
  const dated = columns.filter((column) => column.period !== null);
  const pairs = [...new Set(dated.map(({ measure }) => measure.toLowerCase()))].flatMap((name) => {
    const [to, from] = dated
      .filter(({ measure }) => measure.toLowerCase() === name)
      .sort((a, b) => comparePeriods(b.period, a.period));
    return to && from ? [[from, to] as const] : [];
  });
  return columns.map((column) => {
    if (column.period !== null) return { role: column.unit === 'percent' ? 'share' : 'value', measure: column.measure };
    for (const [from, to] of pairs) {
      const role = changeRole([from, to, column], cells);
      if (role) return { role, measure: to.measure };
    }
    const isShare = column.unit === 'percent' || namedUnit(column.header, locale) === 'percent';
    return { role: isShare ? 'share' : 'value', measure: '' };
  });
}

/** What the third of three columns is of the two before it in most of the rows; null where it is neither their difference nor its percentage. */
function changeRole(
  columns: readonly [Column, Column, Column],
  cells: readonly (readonly Cell[])[],
): 'difference' | 'percentChange' | null {
  const rows = cells.map((row) => columns.map((column) => row[column.index]?.value ?? null));
  const told = rows.filter((row): row is [number, number, number] => row.every((value) => value !== null));
  const most = (fits: (row: readonly [number, number, number]) => boolean): boolean =>
    told.length > 0 && told.filter(fits).length * 2 > told.length;
  if (most(([a, b, c]) => a !== 0 && Math.abs(((b - a) / a) * 100 - c) <= 0.51 + Math.abs(c) * 0.01))
    return 'percentChange';
  return most(([a, b, c]) => Math.abs(b - a - c) <= Math.max(1, Math.abs(c) * 0.001)) ? 'difference' : null;
}
