import type { Column, Table } from '../../corpus/model.js';
import type { Cue } from '../../language/locale.js';
import { shareOf } from '../arithmetic.js';
import { type Asked, has, OWN, speaksOf } from '../asked.js';
import { cellsTogether } from '../crossings.js';
import { answered, type Draft } from '../draft.js';
import { show } from '../figures.js';
import { asksAge, tellsAge } from '../rows/age.js';
import { kindFit } from '../rows/kind.js';
import { figureOf, pointAt } from '../rows/point.js';
import type { Point, Row } from '../rows/row.js';
import { fullRows, isCalled } from '../rows.js';
import { answerSeveralRows, totalOf } from '../several-rows.js';
import { headline, ofItsTime } from '../single-row.js';
import { fullStatements } from '../statements.js';
import { holdsYears, wantedYears, yearsOf } from '../years.js';
import { answerEqualRows } from './equal-rows.js';
import { withOthers } from './other-places.js';
import type { Step } from './step.js';

/** "Cumbria, plots let": the cell where a row and a column meet that are both called as the table prints them. */
export const namedCell: Step = (asked) => {
  if (asked.question.heading === null || has(asked, ...COMPUTED, ...COMPARED)) return null;
  const [point, ...others] = asked.index.entries.flatMap((entry) =>
    entry.kind === 'row' && isCalled(asked, entry) ? pointsNamed(asked, { entry }) : [],
  );
  if (!point || others.length > 0) return null;
  const figure = figureOf(asked, point);
  const about = [point.series.labels, point.column.headers, point.table.captions];
  // "Average plots per association" are no plots.
  if (MEANS.some((cue) => has(asked, cue) && !about.some((texts) => speaksOf(asked, texts, cue)))) return null;
  if (has(asked, 'share') && figure.unit !== 'percent') return shareOfAll(asked, point);
  if (asked.question.unit !== null && asked.question.unit !== figure.unit) return null;
  // "How old must volunteers be?" asks for no number of them.
  if (asksAge(asked) && !tellsAge(asked, point, figure.unit)) return null;
  const found = answered(headline(asked, figure), { figures: [figure], subject: figure.label });
  return withOthers(asked, found, fullRows(asked), fullStatements(asked).matching);
};

/** "How many locks are there in all?": the total of the one column that is called so. */
export const namedTotal: Step = (asked) => {
  const { heading, labels, unit, counted, condition } = asked.question;
  if (heading === null || labels.length > 0 || unit !== null || condition || !has(asked, 'count')) return null;
  if (has(asked, ...COMPUTED, ...MORE_THAN_A_TOTAL) || counted.some((noun) => asked.wholes(noun))) return null;
  const totals = asked.index.entries.flatMap((entry) =>
    entry.kind === 'row' && entry.series.role === 'total' ? pointsNamed(asked, { entry }) : [],
  );
  const [point, ...others] = totals.filter(({ column, table }) => column.unit === null && !holdsYears(table, column));
  if (!point || others.length > 0 || totals.length > 1) return null;
  const figure = figureOf(asked, point);
  const found = answered(headline(asked, figure), { figures: [figure], subject: figure.label });
  return withOthers(asked, found, fullRows(asked), fullStatements(asked).matching);
};

/** What asks of a column for something else than how many there are of it in all. */
const MORE_THAN_A_TOTAL: readonly Cue[] = [
  'difference',
  'compare',
  'ratio',
  'highest',
  'lowest',
  'average',
  'per',
  'each',
  'share',
  'half',
  'which',
  'where',
  'inPlace',
  'underway',
  'with',
  'without',
  'participation',
  'either',
];

/** "What share of all plots are in Cumbria?": a cell of the total of its column. */
function shareOfAll(asked: Asked, point: Point): Draft | null {
  const entry = asked.index.rowsOf(point.table).find(({ series }) => series === point.series);
  const total = entry && totalOf(asked, { entry });
  const whole = total ? pointAt({ entry: total }, point.column) : null;
  if (!whole || whole.value === 0 || point.value > whole.value || point.series === whole.series) return null;
  const [part, all] = [figureOf(asked, point), figureOf(asked, whole)];
  const { label } = part;
  const period = point.column.period;
  const figure = shareOf(asked, point.value, whole.value, { label, period }, [part, all]);
  const told = asked.locale.messages.shareOf({ label, whole: all.label, display: show(asked, figure), period });
  return answered(told, { figures: [figure], context: [part, all], subject: label });
}

const MEANS: readonly Cue[] = ['average', 'per'];

/** "Full plots and half plots", "How many more entries than titles?": rows of one table that are all called as it prints them. */
export const namedRows: Step = (asked) => {
  if (asked.question.labels.length < 2 || has(asked, ...ASKS_OTHERWISE)) return null;
  // What each of them grew by is told of one at a time.
  if (has(asked, ...MOVES) && !has(asked, ...SIDE_BY_SIDE)) return null;
  const [rows, ...others] = rowsTogether(asked);
  if (!rows) return null;
  if (others.length > 0) return asksMore(asked, rows) ? null : answerEqualRows(asked, [rows, ...others].flat());
  return asked.question.heading === null ? answerSeveralRows(asked, rows) : atHeading(asked, rows);
};

/** "Patients, Alboda and Björkhult": True where a question has a word that says what is asked of the rows. */
const asksMore = ({ terms, index }: Asked, rows: readonly Row[]): boolean =>
  terms.some(
    (term) =>
      index.tellingness(term) > 0 &&
      rows.every(({ entry: { series } }) => index.weightIn(term, index.keysOf(series.labels)) < OWN),
  );

function atHeading(asked: Asked, rows: readonly Row[]): Draft | null {
  const points = rows.map((row) => pointsNamed(asked, row));
  const figures = points.flatMap(([point, ...others]) =>
    point && others.length === 0 ? [figureOf(asked, point)] : [],
  );
  return figures.length === rows.length ? cellsTogether(asked, figures) : null;
}

/** What rows that are named do not tell. */
const ASKS_OTHERWISE: readonly Cue[] = ['trend', 'allYears', 'complement', 'when', 'who', 'why'];

/** What asks for more than a cell. */
const COMPUTED: readonly Cue[] = [...ASKS_OTHERWISE, 'growth', 'decline', 'change', 'rank'];

const MOVES: readonly Cue[] = ['growth', 'decline', 'change'];

/** What sets the growth of rows side by side, or adds it up. */
const SIDE_BY_SIDE: readonly Cue[] = ['compare', 'either', 'highest', 'lowest', 'sum', 'difference'];

/** What asks for more than one cell. */
const COMPARED: readonly Cue[] = ['difference', 'compare', 'ratio', 'sum', 'highest', 'lowest'];

/** Of each table that has one row for each label, those rows in the order in which the question names them. */
function rowsTogether(asked: Asked): readonly (readonly Row[])[] {
  const { labels } = asked.question;
  const isLabel = ({ entry }: Pick<Row, 'entry'>, label: string): boolean =>
    asked.index.labels.isCalled(entry.series.labels, label);
  // A label may be a word so common that nothing is looked for by it, "Other".
  const rows = asked.index.entries.flatMap((entry): Row[] =>
    entry.kind === 'row' && labels.some((label) => isLabel({ entry }, label)) && kindFit(asked, entry) > 0
      ? [{ entry, hit: { entry, score: 1, weights: [] }, precision: 1, rank: 1 }]
      : [],
  );
  const together = tablesOf(rows).flatMap((table) => {
    const own = rows.filter(({ entry }) => entry.table === table);
    const inOrder = labels.flatMap((label) => own.filter((row) => isLabel(row, label)));
    return own.length === labels.length && inOrder.length === labels.length && hasCells(asked, inOrder)
      ? [inOrder]
      : [];
  });
  // A table of years goes before one of properties that speaks of the same year.
  const dated = together.filter(
    ([row]) => row && asked.question.periods.length > 0 && yearsOf(row.entry.table).length > 0,
  );
  return dated.length > 0 ? dated : together;
}

const tablesOf = (rows: readonly Row[]): readonly Table[] => [...new Set(rows.map(({ entry }) => entry.table))];

/** True for rows of a table that has the years and the heading asked for. */
const hasCells = (asked: Asked, rows: readonly Row[]): boolean =>
  rows.every(
    (row) =>
      !row.entry.table.textual &&
      wantedYears(asked, row.entry.report, yearsOf(row.entry.table)).absent.length === 0 &&
      (asked.question.heading === null || pointsNamed(asked, row).length > 0),
  );

/** The cells of a row under the heading that a question names. */
function pointsNamed(asked: Asked, { entry }: Pick<Row, 'entry'>): readonly Point[] {
  const { heading } = asked.question;
  const { years, named } = wantedYears(asked, entry.report, yearsOf(entry.table));
  const isOfTime = ({ period }: Column): boolean =>
    period === null ? ofItsTime(asked, { entry }) : !named || years.includes(period);
  return entry.table.columns
    .filter((column) => heading !== null && asked.index.labels.isCalled(column.headers, heading) && isOfTime(column))
    .flatMap((column) => pointAt({ entry }, column) ?? []);
}
