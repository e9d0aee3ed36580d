import type { Column, Texts } from '../corpus/model.js';
import { measureIn } from '../corpus/periods.js';
import { comparePeriods, withoutUnit } from '../corpus/values.js';
import { joinWords } from '../language/format.js';
import { LOCALES } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { RowEntry } from '../search/entries.js';
import { inMagnitude, meanOf, quotientOf, shareOf, showChange, sumOf } from './arithmetic.js';
import {
  type Asked,
  asksOfThem,
  EXPLAINED,
  has,
  LIGHT_TELLS,
  labelsHold,
  OWN,
  STRONG,
  say,
  speaksOf,
} from './asked.js';
import { answered, type Draft, type DraftConflict, type DraftFigure, draft, notFound } from './draft.js';
import { aloud, bare, computed, convert, isMoney, isPercent, PERCENT_DECIMALS, round, show } from './figures.js';
import { asksAge, tellsAge } from './rows/age.js';
import { asksTime, countedIn, headerScore, measureColumns, spelledOut } from './rows/columns.js';
import { ofItsYear } from './rows/kind.js';
import { isAverage, namesPart } from './rows/label.js';
import { asksMoney } from './rows/money.js';
import { inOnePlace } from './rows/place.js';
import { cellPlace, figureOf, labelOf, placeOf, pointAt, printedChange } from './rows/point.js';
import type { Point, Row } from './rows/row.js';
import { measureOf, measuresAsked, timeColumns } from './rows/time-columns.js';
import { totalColumn } from './rows/total-column.js';
import { columnsOf, holdsYears, newestOf, wantedOf, wantedYears, yearsOf } from './years.js';

/** What one row answers: a value, its years, its change, as the question asks. Null where the row has nothing of the kind. */
export function answerRow(asked: Asked, row: Row): Draft | null {
  const { table } = row.entry;
  if (!table.columns.some(({ period }) => period !== null) && !ofItsTime(asked, row)) return null;
  if (table.textual) return answerWords(asked, row);
  const groups = measuresAsked(asked, table);
  const measures = table.columns.filter(
    (column) =>
      column.period === null &&
      column.role !== 'difference' &&
      column.role !== 'percentChange' &&
      headerScore(asked, column) > 0 &&
      // "What percentage within the standard?" is told by no standard of so many days.
      !(
        (asked.question.unit === 'percent' || has(asked, 'share', 'percentWord')) &&
        groups.some((group) => group.every((dated) => isPercentColumn(asked, row, dated))) &&
        !isPercentColumn(asked, row, column)
      ),
  );
  const named = Math.max(0, ...groups.flat().map((column) => headerScore(asked, column)));
  if (
    groups.length === 0 ||
    (measures.length > 0 && Math.max(...measures.map((column) => headerScore(asked, column))) > named)
  )
    return answerMeasures(asked, row);
  if (isOneOfProperties(asked, row, groups))
    return answerMeasures(
      asked,
      row,
      groups.flatMap((dated) => newestOf(dated) ?? []),
    );
  const sideBySide = namedSideBySide(asked, row);
  if (sideBySide) return sideBySide;
  const [dated = [], ...others] = groups;
  return others.length > 0 ? answerEach(asked, row, groups) : answerDated(asked, row, dated);
}

/**
 * "How hard is the water at X?", of "Capacity | Produced 2024 | Hardness": what is measured by the year is one property of X among the
 * others, and no more meant than those where a question names neither it nor a time.
 */
export const isOneOfProperties = (asked: Asked, row: Row, groups: readonly (readonly Column[])[]): boolean =>
  asked.question.periods.length === 0 &&
  !has(asked, ...OVER_TIME) &&
  groups.every((dated) => dated.every((column) => measureOf(column) !== '' && headerScore(asked, column) === 0)) &&
  row.entry.table.columns.some(
    (column) => column.period === null && column.role === 'value' && pointAt(row, column) !== null,
  );

/** Cues that ask for what only years tell. */
const OVER_TIME = ['trend', 'allYears', 'growth', 'decline', 'change', 'yearBefore', 'lastYear', 'latest'] as const;

/** Most measures that are shown where a question names none of them. */
const MOST_MEASURES = 6;

/** A row of "Antal 2023 | Belopp 2023" of which the question names neither: each of them, or the choice between them. */
function answerEach(asked: Asked, row: Row, groups: readonly (readonly Column[])[]): Draft | null {
  const drafts = groups.flatMap((dated) => {
    const found = answerDated(asked, row, dated);
    return found?.status === 'answered' ? [{ found, measure: measureName(asked, dated) }] : [];
  });
  const [first, ...others] = drafts;
  if (!first || others.length === 0) return first?.found ?? answerDated(asked, row, groups[0] ?? []);
  const figures = drafts.flatMap(({ found }) => found.figures);
  const name = say(asked, row.entry.series.labels);
  if (figures.length === drafts.length && figures.length <= MOST_MEASURES)
    return answered(
      figures
        .map((figure) => `${figure.label}: ${show(asked, figure)}${figure.period ? ` (${figure.period})` : ''}`)
        .join('; '),
      { figures, subject: name },
    );
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  return draft({
    status: 'ambiguous',
    headline: asked.locale.messages.ambiguous(drafts.length),
    alternatives: drafts.slice(0, MOST_MEASURES).map(({ found, measure }) => ({
      label: `${name}, ${measure}: ${found.figures.map((figure) => show(asked, figure)).join(', ')}`,
      question: [name, measure, ...years].join(' '),
      figures: found.figures,
    })),
  });
}

const measureName = (asked: Asked, [column]: readonly Column[]): string =>
  column ? withoutUnit(measureIn(say(asked, column.headers), asked.locale), asked.locale).toLowerCase() : '';

/** What one row answers by its columns of one measure, a year each. */
function answerDated(asked: Asked, row: Row, dated: readonly Column[]): Draft | null {
  const { report } = row.entry;
  const header = columnNamed(asked, row);
  const cell = header ? pointAt(row, header) : null;
  if (header && cell) {
    const figure = {
      ...figureOf(asked, cell),
      ...(header.role === 'percentChange' ? { unit: 'percent' } : {}),
      label: labelOf(asked, { ...cell, column: { ...header, period: header.period ?? '–' } }),
    };
    return answered(headline(asked, figure), {
      figures: [figure],
      context: dated.flatMap((column) => pointAt(row, column) ?? []).map((point) => figureOf(asked, point)),
      subject: figure.label,
    });
  }
  const wanted = wantedOf(asked, report, dated);
  if (wanted.absent.length > 0) {
    const joined = acrossEditions(asked, row);
    if (joined) return joined;
  }
  // "How much has it risen since 2004?": from a later year is by another amount.
  const needsEnds = asksChange(asked) || has(asked, 'decline', 'growth');
  if (wanted.absent.length > 0 && (wanted.years.length === 0 || !wanted.span || needsEnds))
    return refuseYears(asked, row, wanted.absent, dated);
  if (has(asked, 'average') && !has(asked, 'per') && !isAverage(asked, row.entry) && !asksChange(asked))
    return meanOfYears(asked, row, wanted.named ? columnsOf(dated, wanted) : dated);
  if (has(asked, 'sum') && wanted.named && !asksChange(asked)) {
    // What is told of some of the years is no sum of all of them.
    if (wanted.absent.length > 0) return refuseYears(asked, row, wanted.absent, dated);
    const sum = sumOfYears(asked, row, columnsOf(dated, wanted));
    if (sum) return sum;
  }
  if (
    asksChange(asked) &&
    !(has(asked, 'trend') && !has(asked, 'amount', 'difference', 'percentWord')) &&
    dated.length > 1
  ) {
    const change = changeOf(asked, row, dated, wanted.years, wanted.span);
    if (change) return change;
  }
  if (has(asked, 'trend', 'allYears') || wanted.span)
    return seriesOf(asked, row, wanted.named && wanted.years.length > 1 ? columnsOf(dated, wanted) : dated);
  const columns = columnsOf(dated, wanted);
  // "How many times as many now as in 2022?"
  const newest = newestOf(dated);
  const both = columns.length === 1 && wanted.named && newest && newest !== columns[0] ? [...columns, newest] : columns;
  if (both.length === 2 && has(asked, 'ratio')) return timesOf(asked, row, both);
  if (columns.length > 1) return severalYears(asked, row, columns);
  const [column] = columns;
  return column ? answerYear(asked, row, column, dated) : null;
}

/** "IT costs in 2022 and 2023 together": a row's years as one amount; null of a share, of how many members there are at a time, or where a cell is empty. */
function sumOfYears(asked: Asked, row: Row, columns: readonly Column[]): Draft | null {
  const figures = inTimeOrder(row, columns).map((point) => figureOf(asked, point));
  const [first, last] = [figures[0], figures.at(-1)];
  const countsMembers = first?.noun ? asked.index.isUnit(first.noun, asked.language) : false;
  if (!first || !last || first === last || isPercent(first.unit) || countsMembers) return null;
  if (figures.length < columns.length) return null;
  return sumOf(asked, figures, `${first.period}–${last.period}`);
}

const inTimeOrder = (row: Row, columns: readonly Column[]): Point[] =>
  columns
    .flatMap((column) => pointAt(row, column) ?? [])
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));

/** The mean of a row over its years, or over those that are named; null where that is one, whose figure is no mean. */
function meanOfYears(asked: Asked, row: Row, columns: readonly Column[]): Draft | null {
  const figures = inTimeOrder(row, columns).map((point) => figureOf(asked, point));
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return null;
  return meanOf(asked, figures, `${first.period}–${last.period}`);
}

/** A row without years is of the report's own, or of one that its caption or its cells name; and it tells no development, nor the year before. */
export const ofItsTime = (asked: Asked, row: Pick<Row, 'entry'>): boolean =>
  !has(asked, 'trend', 'allYears', 'growth', 'decline', 'change', 'yearBefore') && ofItsYear(asked, row);

/** The years of a row over several editions of a report: each year from the newest that has it. */
function acrossEditions(asked: Asked, row: Row): Draft | null {
  const label = row.entry.series.label.toLowerCase();
  const rows = asked.corpus.reports
    .flatMap((report) => report.tables.flatMap((table) => asked.index.rowsOf(table)))
    .filter(
      (entry) =>
        entry.series.label.toLowerCase() === label &&
        entry.table.textual === false &&
        (entry.table.unit?.name ?? null) === (row.entry.table.unit?.name ?? null),
    );
  if (new Set(rows.map((entry) => entry.report)).size < 2) return null;
  const newestFirst = rows.sort((a, b) => (b.report.year ?? 0) - (a.report.year ?? 0));
  const points = new Map<string, Point>();
  for (const entry of newestFirst)
    for (const column of entry.table.columns)
      if (column.period !== null && column.role === 'value' && !points.has(column.period)) {
        const point = pointAt({ entry }, column);
        if (point) points.set(column.period, point);
      }
  const wanted = wantedYears(asked, newestFirst[0]?.report ?? row.entry.report, [...points.keys()]);
  if (wanted.absent.length > 0 || wanted.years.length < 2) return null;
  const chosen = wanted.years.toSorted().flatMap((year) => points.get(year) ?? []);
  const figures = chosen.map((point) => figureOf(asked, point));
  const text = chosen.map((point) => `${bare(asked, point.value)} (${point.column.period})`).join(' → ');
  return answered(
    asked.locale.messages.series({
      label: figures[0]?.label ?? '',
      points: text,
      direction: directionOf(asked, chosen),
    }),
    { figures, subject: figures[0]?.label ?? '' },
  );
}

/** A computed column that the question names by its very header: "Programvara Absoluta tal". */
function columnNamed(asked: Asked, row: Row): Column | null {
  if (has(asked, 'share', 'growth', 'decline', 'change', 'difference', 'trend', 'exactly')) return null;
  const asks = ` ${wordsOf(asked.question.written).join(' ')} `;
  // "The median response for missions outside our area": the missions only say of what the dated measure is.
  const dated = Math.max(
    0,
    ...row.entry.table.columns.map((column) => (column.period ? headerScore(asked, column) : 0)),
  );
  return (
    row.entry.table.columns.find(
      (column) =>
        column.period === null &&
        (dated === 0 || headerScore(asked, column) > dated) &&
        Object.values(column.headers).some(
          (text) => /\p{L}/u.test(text) && asks.includes(` ${wordsOf(text).join(' ')} `),
        ),
    ) ?? null
  );
}

/** Two measures of one year that the question names, "budget versus outturn": the cells of both. */
function namedSideBySide(asked: Asked, row: Row): Draft | null {
  if (!has(asked, 'compare', 'either', 'and', 'difference')) return null;
  const { table, report } = row.entry;
  const named = table.columns.filter((column) => column.period !== null && headerScore(asked, column) > 0);
  const wanted = wantedYears(asked, report, yearsOf(table));
  const columns = named
    .filter((column) => !wanted.named || wanted.years.includes(column.period ?? ''))
    .filter((column) => isNamedItself(asked, column, named));
  const measures = new Set(columns.map(({ measure }) => measure.toLowerCase()));
  if (measures.size < 2) return null;
  const figures = columns.flatMap((column) => pointAt(row, column) ?? []).map((point) => figureOf(asked, point));
  if (figures.length < 2) return null;
  return answered(figures.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
    figures,
    subject: figures[0]?.label ?? '',
  });
}

/** "How satisfied are they?" names "Satisfied 2024", and no "Dissatisfied 2024" beside it: some word of the question is nearest to this measure. */
const isNamedItself = (asked: Asked, { headers, measure }: Column, named: readonly Column[]): boolean =>
  asked.terms.some((term) => {
    const heldBy = (texts: Texts): number => asked.index.weightIn(term, asked.index.keysOf(texts));
    const own = term.negated ? 0 : heldBy(headers);
    return own >= OWN && named.every((other) => other.measure === measure || heldBy(other.headers) <= own);
  });

/** Growth or decline asked for as an amount: "how much did it grow", "ökning i procent". */
export const asksChange = (asked: Asked): boolean =>
  (has(asked, 'growth', 'decline', 'change') &&
    (has(asked, 'amount', 'count', 'percentWord', 'difference', 'ratio', 'exactly', 'printed') ||
      asked.question.unit === 'percent' ||
      !has(asked, 'trend', 'allYears'))) ||
  has(asked, 'difference');

function answerYear(asked: Asked, row: Row, column: Column, dated: readonly Column[]): Draft {
  const point = pointAt(row, column);
  if (!point) return emptyCell(asked, row, column, dated);
  const figure = figureOf(asked, point);
  const others = dated
    .filter((other) => other !== column)
    .toReversed()
    .flatMap((other) => pointAt(row, other) ?? [])
    .map((other) => figureOf(asked, other));
  const notes: string[] = [];
  const wished = asked.question.unit;
  const inUnit = wished && typeof figure.value === 'number' ? convert(figure.value, figure.unit, wished) : null;
  if (inUnit !== null && wished !== figure.unit && wished) {
    const converted = computed(
      {
        value: round(inUnit, 2),
        unit: wished,
        noun: null,
        label: figure.label,
        period: figure.period,
        formula: `${show(asked, figure)} = ${bare(asked, round(inUnit, 2))}`,
        decimals: 2,
      },
      [figure],
    );
    return answered(headline(asked, converted), {
      figures: [converted],
      context: [figure, ...others],
      notes: [asked.locale.messages.converted(show(asked, figure))],
      subject: figure.label,
    });
  }
  const spoken = aloud(asked, figure);
  if (spoken) notes.push(asked.locale.messages.aloud(spoken));
  if (
    !wantedYears(asked, row.entry.report, yearsOf(row.entry.table)).named &&
    column.period &&
    row.entry.report.year !== null &&
    column.period !== String(row.entry.report.year)
  )
    notes.push(asked.locale.messages.newest(column.period));
  return answered(headline(asked, figure), { figures: [figure], context: others, notes, subject: figure.label });
}

export const headline = (asked: Asked, figure: DraftFigure): string =>
  asked.locale.messages.value({
    display: show(asked, figure),
    label: figure.label,
    period: isInLabel(figure) ? null : figure.period,
  });

/** True where what stands for the period is the heading of a column that is no time, and the label has it already. */
const isInLabel = ({ period, label }: DraftFigure): boolean =>
  period !== null && !/\d/.test(period) && label.toLowerCase().includes(period.toLowerCase());

function emptyCell(asked: Asked, row: Row, column: Column, dated: readonly Column[]): Draft {
  const name = say(asked, row.entry.series.labels);
  return notFound(asked.locale.messages.emptyCell({ label: name, column: column.header }), {
    quoted: [placeOf(row, column)],
    missing: [column.header],
    alternatives: dated
      .flatMap((other) =>
        pointAt(row, other)
          ? [{ label: `${name} ${other.header}`, question: `${name} ${other.header}`, figures: [] }]
          : [],
      )
      .slice(-3),
  });
}

function refuseYears(asked: Asked, row: Row, absent: readonly string[], dated: readonly Column[]): Draft {
  const name = say(asked, row.entry.series.labels);
  const years = dated.map((column) => column.period ?? '');
  return notFound(
    asked.locale.messages.noYear({ year: absent.join(', '), label: name, years: joinWords(years, asked.locale) }),
    {
      missing: absent,
      alternatives: [...years]
        .reverse()
        .slice(0, 3)
        .map((year) => ({ label: `${name} ${year}`, question: `${name} ${year}`, figures: [] })),
    },
  );
}

/** All years of a row, newest last, with its direction. */
export function seriesOf(asked: Asked, row: Row, columns: readonly Column[]): Draft | null {
  const points = columns
    .flatMap((column) => pointAt(row, column) ?? [])
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  if (points.length === 0) return null;
  const figures = points.map((point) => figureOf(asked, point));
  const label = figures[0]?.label ?? '';
  const text = points.map((point) => `${bare(asked, point.value)} (${point.column.period})`).join(' → ');
  return answered(asked.locale.messages.series({ label, points: text, direction: directionOf(asked, points) }), {
    figures,
    notes: gaps(asked, row, columns),
    subject: label,
  });
}

/** "In which year were they most?": the year or years of a row's highest or lowest figure, and the figures of the other years. */
export function extremeYear(asked: Asked, row: Row, most: boolean): Draft | null {
  const points = timeColumns(asked, row.entry.table).flatMap((column) => pointAt(row, column) ?? []);
  if (row.entry.table.textual || points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const value = most ? Math.max(...values) : Math.min(...values);
  const figures = points.map((point) => figureOf(asked, point));
  const best = figures.filter((figure) => figure.value === value);
  const [first] = best;
  // Where every year has the same, none is the highest.
  if (!first || best.length === figures.length) return null;
  const years = joinWords(
    best.flatMap(({ period }) => period ?? []),
    asked.locale,
  );
  return answered(`${years}: ${show(asked, first)} – ${first.label}`, {
    figures: best,
    context: figures.filter((figure) => !best.includes(figure)),
    notes: gaps(asked, row, timeColumns(asked, row.entry.table)),
    subject: first.label,
  });
}

/** The cells of a row that are empty. */
export function gaps(asked: Asked, row: Row, columns: readonly Column[]): string[] {
  return columns
    .filter((column) => pointAt(row, column) === null)
    .map((column) =>
      asked.locale.messages.emptyCell({ label: say(asked, row.entry.series.labels), column: column.header }),
    );
}

function directionOf(asked: Asked, points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return '';
  const by = last.value - first.value;
  const { messages } = asked.locale;
  if (by === 0) return messages.unchanged;
  return by > 0 ? messages.up(bare(asked, by)) : messages.down(bare(asked, -by));
}

function severalYears(asked: Asked, row: Row, columns: readonly Column[]): Draft | null {
  const points = columns.flatMap((column) => pointAt(row, column) ?? []);
  const [a, b] = points;
  if (!a) return null;
  const figures = points.map((point) => figureOf(asked, point));
  const label = labelOf(asked, a);
  const text = points.map((point) => `${bare(asked, point.value)} (${point.column.period})`).join(', ');
  const context = b && points.length === 2 ? [changeFigure(asked, a, b)] : [];
  return answered(
    asked.locale.messages.series({
      label,
      points: text,
      direction: directionOf(
        asked,
        [...points].sort((x, y) => comparePeriods(x.column.period, y.column.period)),
      ),
    }),
    {
      figures,
      context,
      conflicts: b && points.length === 2 ? printedConflicts(asked, row, a, b) : [],
      notes: gaps(asked, row, columns),
      subject: label,
    },
  );
}

/** How many times as much a row is in one year as in another. */
function timesOf(asked: Asked, row: Row, columns: readonly Column[]): Draft | null {
  const figures = columns.flatMap((column) => pointAt(row, column) ?? []).map((point) => figureOf(asked, point));
  const periods = figures.map(({ period }) => period ?? '').sort();
  return figures.length === 2 ? quotientOf(asked, figures, periods.join('–')) : null;
}

/** The difference of a later and an earlier year, computed. */
function changeFigure(asked: Asked, a: Point, b: Point): DraftFigure {
  const [from, to] = (a.column.period ?? '') <= (b.column.period ?? '') ? [a, b] : [b, a];
  const operands = [figureOf(asked, to), figureOf(asked, from)];
  const difference = round(to.value - from.value, 6);
  const unit = isPercent(operands[0]?.unit ?? null) ? 'percentagePoint' : (operands[0]?.unit ?? null);
  return computed(
    {
      value: difference,
      unit,
      noun: operands[0]?.noun ?? null,
      label: labelOf(asked, to),
      period: `${from.column.period}–${to.column.period}`,
      formula: `${bare(asked, to.value)} − ${bare(asked, from.value)} = ${bare(asked, difference)}`,
    },
    operands,
  );
}

function percentFigure(asked: Asked, from: Point, to: Point): DraftFigure | null {
  if (from.value === 0) return null;
  const percent = round(((to.value - from.value) / from.value) * 100, PERCENT_DECIMALS);
  return computed(
    {
      value: percent,
      unit: 'percent',
      noun: null,
      label: labelOf(asked, to),
      period: `${from.column.period}–${to.column.period}`,
      decimals: PERCENT_DECIMALS,
      formula: `(${bare(asked, to.value)} − ${bare(asked, from.value)}) ÷ ${bare(asked, from.value)} = ${bare(asked, percent, 1)}${asked.locale.percentSpace ? ' ' : ''}%`,
    },
    [figureOf(asked, to), figureOf(asked, from)],
  );
}

/** The change of a row between two years: the printed one first where the source prints it, with the computed one beside it. */
function changeOf(
  asked: Asked,
  row: Row,
  dated: readonly Column[],
  years: readonly string[],
  span: boolean,
): Draft | null {
  const pair = pairOf(asked, row, dated, years);
  if (!pair) return null;
  const [from, to] = pair;
  const { messages } = asked.locale;
  // "By what factor has it grown?"
  if (has(asked, 'ratio') && from.value > 0)
    return quotientOf(asked, [figureOf(asked, to), figureOf(asked, from)], `${from.column.period}–${to.column.period}`);
  // "How much did it fall?" of what rose: the amount alone would seem to bear it out.
  if (has(asked, 'decline') && !has(asked, 'growth', 'change', 'difference') && to.value > from.value)
    return notFound(messages.notFound, { quoted: [cellPlace(to), cellPlace(from)] });
  // What is told in percent changes by percentage points.
  const inPoints = isPercent(figureOf(asked, to).unit);
  const inPercent = asksPercent(asked) && !inPoints;
  const amount = changeFigure(asked, from, to);
  const percent = inPoints ? null : percentFigure(asked, from, to);
  const printedAmount = printed(asked, row, 'difference', from, to);
  const printedPercent = printed(asked, row, 'percentChange', from, to);
  const precise = has(asked, 'exactly');
  const conflicts = printedConflicts(asked, row, from, to);
  const line = (figure: DraftFigure): string =>
    messages.change({
      label: figure.label,
      display: showChange(asked, figure),
      from: from.column.period ?? '',
      to: to.column.period ?? '',
    });
  const operands = [figureOf(asked, to), figureOf(asked, from)];
  const notes: string[] = [];
  if (inPercent && !percent) {
    return answered(line(amount), {
      figures: [amount],
      context: operands,
      notes: [messages.fromZero],
      subject: labelOf(asked, to),
    });
  }
  const ordered = inPercent ? [printedPercent, percent] : [printedAmount, amount];
  const [found, second] = (precise ? ordered.toReversed() : ordered).filter((figure) => figure !== null);
  if (!found) return null;
  const first = inMagnitude(asked, found);
  const spoken = aloud(asked, first);
  if (spoken) notes.push(messages.aloud(spoken));
  if (inPercent && found === printedPercent && percent)
    notes.push(messages.printedDiffers({ printed: show(asked, first), computed: show(asked, percent) }));
  const whole = !span && years.length === 0 && dated.length > 2 ? wholeSpan(asked, row, dated, inPercent) : null;
  const besides = (inPercent ? [second, printedAmount ?? amount] : [printedPercent ?? percent]).filter(
    (figure): figure is DraftFigure => figure !== null && figure !== undefined && figure !== found,
  );
  notes.push(...baseNotes(asked, row, from.column, to.column));
  return answered(line(found), {
    figures: whole ? [first, whole] : [first],
    context: [...operands, ...besides],
    conflicts: inPercent ? [] : conflicts,
    notes: whole
      ? [
          ...notes,
          messages.change({
            label: whole.label,
            display: show(asked, whole),
            from: whole.period?.split('–')[0] ?? '',
            to: whole.period?.split('–')[1] ?? '',
          }),
        ]
      : notes,
    subject: labelOf(asked, to),
  });
}

export const asksPercent = (asked: Asked): boolean =>
  asked.question.unit === 'percent' || has(asked, 'percentWord', 'share');

/** With no years named, the change of the latest year is asserted first and that of the whole span beside it. */
function wholeSpan(asked: Asked, row: Row, dated: readonly Column[], inPercent: boolean): DraftFigure | null {
  const points = dated.flatMap((column) => pointAt(row, column) ?? []);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return null;
  return inPercent ? percentFigure(asked, first, last) : changeFigure(asked, first, last);
}

function pairOf(asked: Asked, row: Row, dated: readonly Column[], years: readonly string[]): [Point, Point] | null {
  const points = dated.flatMap((column) => pointAt(row, column) ?? []);
  const at = (year: string | undefined): Point | undefined => points.find((point) => point.column.period === year);
  const sorted = [...years].sort();
  const newest = points.at(-1);
  if (sorted.length >= 2) {
    const [from, to] = [at(sorted[0]), at(sorted.at(-1))];
    return from && to ? [from, to] : null;
  }
  if (sorted.length === 1 && newest) {
    const named = at(sorted[0]);
    if (!named) return null;
    const index = points.indexOf(named);
    // "In 2023" is the change up to that year; "since 2022" was a span, and the oldest year can only be a start.
    const before = points[index - 1];
    return before && !asked.question.periods.some((period) => period.kind === 'range')
      ? [before, named]
      : named === newest
        ? null
        : [named, newest];
  }
  const before = points.at(-2);
  return before && newest ? [before, newest] : null;
}

/** What the source itself prints of a change between exactly these years. */
function printed(
  asked: Asked,
  row: Row,
  role: 'difference' | 'percentChange',
  from: Point,
  to: Point,
): DraftFigure | null {
  const column = printedChange(row.entry.table, role, from.column, to.column);
  if (!column) return null;
  const point = pointAt(row, column);
  if (!point) return null;
  const figure = figureOf(asked, point);
  return {
    ...figure,
    unit: role === 'percentChange' ? 'percent' : figureOf(asked, to).unit,
    label: labelOf(asked, to),
    period: `${from.column.period}–${to.column.period}`,
  };
}

/** Printed arithmetic that the printed operands do not bear out. */
function printedConflicts(asked: Asked, row: Row, a: Point, b: Point): DraftConflict[] {
  const [from, to] = (a.column.period ?? '') <= (b.column.period ?? '') ? [a, b] : [b, a];
  const amount = changeFigure(asked, from, to);
  const source = printed(asked, row, 'difference', from, to);
  if (!source || source.value === amount.value) return [];
  return [
    {
      figures: [amount],
      note: asked.locale.messages.printedDiffers({ printed: show(asked, source), computed: show(asked, amount) }),
    },
  ];
}

/** Said where fewer answered in one of the years than in the other. */
export function baseNotes(
  asked: Asked,
  row: { readonly entry: Row['entry'] },
  ...columns: readonly Column[]
): string[] {
  const base = row.entry.table.series.find((series) => series.role === 'respondents');
  if (!base) return [];
  const counts = columns.map((column) => base.cells[column.index]?.value ?? null);
  if (new Set(counts).size < 2) return [];
  return [asked.locale.messages.baseChanged(columns.map((column, i) => `${counts[i]} (${column.period})`).join(', '))];
}

/** A table of words: names in a table of contacts. */
function answerWords(asked: Asked, row: Row): Draft | null {
  // Names do not tell for how long.
  if (has(asked, 'duration')) return null;
  const columns = measureColumns(asked, row.entry.table);
  const figures = columns.flatMap((column): DraftFigure[] => {
    const cell = row.entry.series.cells[column.index];
    // A dash names nobody.
    if (!/\p{L}/u.test(cell?.text ?? '') || !cell) return [];
    return asked.index.namesIn(cell.text).map((name) => ({
      value: name,
      unit: null,
      noun: null,
      label: say(asked, row.entry.series.labels),
      period: null,
      places: [placeOf(row, column)],
    }));
  });
  if (figures.length === 0) return null;
  const names = joinWords(
    figures.map((figure) => String(figure.value)),
    asked.locale,
  );
  return answered(`${names} – ${say(asked, row.entry.series.labels)}`, {
    figures,
    subject: say(asked, row.entry.series.labels),
  });
}

/** True where nothing is counted, or the words over or beside a row's figures say what they count. */
function countsWhatIsAsked(asked: Asked, { entry: { table, series, report } }: Row): boolean {
  const { counted, language } = asked.question;
  if (!has(asked, 'count') || counted.length === 0) return true;
  const about = [table.captions, series.labels, table.unit?.names ?? {}, { [report.language]: table.header[0] ?? '' }];
  return counted.some((word) => {
    const term = asked.index.termOf(word, language);
    return about.some((texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN);
  });
}

/** "Lock passages" are no locks: right behind the word of a heading stands one that tells as much, and that nothing explains. */
function namesMore(asked: Asked, { hit }: Row, { headers }: Column): boolean {
  const { words, text, cueWords } = asked.question;
  const said = wordsOf(text);
  const keys = asked.index.keysOf(headers);
  return asked.terms.some((term, i) => {
    const next = words[i + 1];
    const [own, after] = [words[i]?.parts.at(-1), next?.parts[0]];
    if (!next || own === undefined || after === undefined || next.required || next.negated) return false;
    return (
      asked.index.weightIn(term, keys) >= OWN &&
      said[said.indexOf(own) + 1] === after &&
      !cueWords.includes(after) &&
      LOCALES[asked.question.language].isCompound(own, after) &&
      (hit.weights[i + 1] ?? 0) < EXPLAINED &&
      asked.index.tellingness(asked.terms[i + 1] ?? term) >= LIGHT_TELLS
    );
  });
}

/** "How satisfied are the owners?" beside "Homes owned" and "Satisfied, %": what another column is headed by alone is not told by this one. */
const namesOtherColumn = (asked: Asked, { entry }: Row, named: readonly Column[]): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    const heldBy = (texts: Texts): number => (term ? asked.index.weightIn(term, asked.index.keysOf(texts)) : 0);
    return (
      heldBy(entry.series.labels) < OWN &&
      // "How many days does the stock last?": the caption speaks of a stock, though another column has how much there is of it.
      !(asksTime(asked) && heldBy(entry.table.captions) >= STRONG) &&
      // "Regional director" heads no region: those stand in the rows.
      heldBy({ [entry.report.language]: entry.table.header[0] ?? '' }) < OWN &&
      named.every((column) => heldBy(spelledOut(asked, column).headers) < OWN) &&
      entry.table.columns.some(({ headers }) => heldBy(headers) >= STRONG)
    );
  });

/** "Guest nights, X": where X is a row of properties, and what is asked of it is the label of a row elsewhere. */
const namesAnotherRow = (asked: Asked, { hit }: Row): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    return term !== undefined && (hit.weights[i] ?? 0) < OWN && labelsHold(asked.index, term);
  });

/** A table of things and their properties: the property that the question names, or all of them and what stands `besides` under a year. */
function answerMeasures(asked: Asked, row: Row, besides: readonly Column[] = []): Draft | null {
  const columns = measureColumns(asked, row.entry.table);
  const headed = inMoney(
    asked,
    columns.filter((column) => headerScore(asked, column) > 0),
  );
  // "Women or men among the teachers", of "All teachers": the column "Teachers" is only what the row is called.
  const label = asked.index.keysOf(row.entry.series.labels);
  const beyond = headed.filter(
    (column) => headerScore(asked, column, (term) => asked.index.weightIn(term, label) < STRONG) > 0,
  );
  const named = beyond.length > 1 ? beyond : headed;
  if (named.length === 0 && (!countsWhatIsAsked(asked, row) || namesAnotherRow(asked, row))) return null;
  // "How deep is it?", "compare that with X": not told by a list of all that there is of it.
  if (named.length === 0 && columns.length > 1 && has(asked, 'how', 'amount', 'duration', 'compare')) return null;
  if (named.some((column) => namesMore(asked, row, column))) return null;
  if (named.length > 0 && namesOtherColumn(asked, row, named)) return null;
  // "At least 30 days" is none of "1–3 days", "4–14 days" and "More than 30 days".
  if (asked.question.condition && named.length > 1 && named.every(({ header }) => /\d/.test(header))) return null;
  const part = named.find((column) => isOfWhich(asked, row, column));
  if (part && has(asked, 'share', 'percentWord')) return shareOfColumns(asked, row, part);
  // "How many deaths were there in transport?", by sex and in all.
  const asksAll = has(asked, 'count') && !has(asked, 'each', 'list', 'average', 'per', 'compare');
  const total = asksAll ? totalColumn(asked, row.entry.table) : null;
  const unnamed = total ? [total] : [...columns, ...besides].sort((a, b) => a.index - b.index);
  const all = part ? [part] : named.length > 0 ? named : unnamed;
  // "How many did it open?" is not told by the year when it opened.
  // "How many of the applications were granted?" is not told by how many there were.
  const { table } = row.entry;
  const isOfAge = (column: Column): boolean => {
    const point = pointAt(row, column);
    return point !== null && tellsAge(asked, { table, column }, figureOf(asked, point).unit);
  };
  // What stands beside years is of none of them that its heading or caption does not name.
  const ofTime = all.filter(({ period }) => period !== null || ofItsYear(asked, row));
  const ofKind = asksAge(asked) ? ofTime.filter(isOfAge) : ofTime;
  const chosen = has(asked, 'count')
    ? ofKind.filter(
        (column) =>
          !holdsYears(row.entry.table, column) &&
          !(asksOfThem(asked) && countedIn(asked, column) >= OWN) &&
          !isCapacity(asked, row, column),
      )
    : ofKind;
  if (chosen.length === 0) return null;
  // Seats are no percentage of seats.
  if (asked.question.unit === 'percent' && !part && chosen.every((column) => !isPercentColumn(asked, row, column)))
    return null;
  const propertyOf = (entry: RowEntry, column: Column): DraftFigure[] => {
    const point = pointAt({ entry }, column);
    if (point) return [figureOf(asked, point)];
    const cell = entry.series.cells[column.index];
    // "What did the work cost?" asks for no words from under "Work".
    return cell &&
      /\p{L}/u.test(cell.text) &&
      !has(asked, 'count', 'share', 'sum', 'trend', 'average') &&
      !asksMoney(asked)
      ? [
          {
            value: cell.text,
            unit: null,
            noun: null,
            label: `${say(asked, entry.series.labels)}, ${column.header.toLowerCase()}`,
            period: null,
            places: [placeOf({ entry }, column)],
          },
        ]
      : [];
  };
  // "Which office covers Scotland?", of two regions there.
  const inPlace = named.length > 0 ? inOnePlace(asked, row.entry) : [];
  const rows = inPlace.length > 1 ? inPlace : [row.entry];
  const figures = rows.flatMap((entry) => chosen.flatMap((column) => propertyOf(entry, column)));
  const [first] = figures;
  if (!first) return chosen[0] ? emptyCell(asked, row, chosen[0], []) : null;
  if (figures.length === 1) return answered(headline(asked, first), { figures, subject: first.label });
  if (rows.length > 1)
    return answered(figures.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
      figures,
      subject: first.label,
    });
  return answered(
    `${say(asked, row.entry.series.labels)}: ${figures.map((figure) => show(asked, figure)).join(', ')}`,
    { figures, subject: first.label },
  );
}

/** "What did the work cost?", of "Work | Cost": of what a question names, what is told in money where it asks for a sum. */
function inMoney(asked: Asked, named: readonly Column[]): readonly Column[] {
  const costs = asksMoney(asked)
    ? named.filter(({ unit, headers }) => isMoney(unit) || speaksOf(asked, headers, 'spend'))
    : [];
  return costs.length > 0 ? costs : named;
}

/** "How many passengers did it carry in 2024?" is not told by its passenger capacity. */
const isCapacity = ({ question, index }: Asked, { entry: { report } }: Row, { header }: Column): boolean =>
  holdsPhrase(header, index.localeOf(report.language).capacity) && question.periods.some(({ kind }) => kind === 'year');

const isPercentColumn = (asked: Asked, row: Row, column: Column): boolean => {
  const point = pointAt(row, column);
  return point === null || isPercent(figureOf(asked, point).unit);
};

/** True where a column holds a part of the one before it: "of which women", "varav kvinnor". */
export const isOfWhich = (asked: Asked, { entry: { report } }: Row, { header }: Column): boolean =>
  namesPart(asked, report, header);

/** "What share of the staff are women?": a column of parts over the column that they are parts of, in one row. */
export function shareOfColumns(asked: Asked, row: Row, column: Column): Draft | null {
  const whole = row.entry.table.columns.findLast(
    (other) =>
      other.index < column.index &&
      other.period === column.period &&
      !isOfWhich(asked, row, other) &&
      pointAt(row, other) !== null,
  );
  const [part, all] = [column, whole].map((each) => (each ? pointAt(row, each) : null));
  if (!part || !all || all.value === 0 || part.value > all.value) return null;
  const operands = [figureOf(asked, part), figureOf(asked, all)] as const;
  const figure = shareOf(asked, part.value, all.value, { label: labelOf(asked, part), period: null }, operands);
  return answered(headline(asked, figure), { figures: [figure], context: operands, subject: figure.label });
}
