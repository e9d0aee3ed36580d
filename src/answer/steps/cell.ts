import type { Column } from '../../corpus/model.js';
import type { Cue } from '../../language/locale.js';
import { type Asked, has } from '../asked.js';
import { answered } from '../draft.js';
import { ofItsYear } from '../rows/kind.js';
import { figureOf, pointAt } from '../rows/point.js';
import type { Point } from '../rows/row.js';
import { fullRows, isCalled } from '../rows.js';
import { headline } from '../single-row.js';
import { fullStatements } from '../statements.js';
import { wantedYears, yearsOf } from '../years.js';
import { withOthers } from './other-places.js';
import type { Step } from './step.js';

/** "Cumbria, plots let": the cell where a row and a column meet that are both called as the table prints them. */
export const cell: Step = (asked) => {
  if (asked.question.heading === null || has(asked, ...COMPUTED)) return null;
  const [point, ...others] = pointsNamed(asked);
  if (!point || others.length > 0) return null;
  const figure = figureOf(asked, point);
  if (asked.question.unit !== null && asked.question.unit !== figure.unit) return null;
  const found = answered(headline(asked, figure), { figures: [figure], subject: figure.label });
  return withOthers(asked, found, fullRows(asked), fullStatements(asked).matching);
};

/** What asks for more than a cell. */
const COMPUTED: readonly Cue[] = [
  'difference',
  'growth',
  'decline',
  'change',
  'trend',
  'allYears',
  'compare',
  'ratio',
  'sum',
  'complement',
  'highest',
  'lowest',
  'rank',
  'when',
  'who',
  'why',
];

/** The cells of all tables whose row and column are called as the question says. */
function pointsNamed(asked: Asked): readonly Point[] {
  const { heading } = asked.question;
  return asked.index.entries.flatMap((entry) => {
    if (heading === null || entry.kind !== 'row' || !isCalled(asked, entry)) return [];
    const { years, named } = wantedYears(asked, entry.report, yearsOf(entry.table));
    const isOfTime = ({ period }: Column): boolean =>
      period === null ? ofItsYear(asked, { entry }) : !named || years.includes(period);
    return entry.table.columns
      .filter((column) => asked.index.labels.isCalled(column.headers, heading) && isOfTime(column))
      .flatMap((column) => pointAt({ entry }, column) ?? []);
  });
}
