import type { Cue } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import { differenceOf } from '../arithmetic.js';
import { type Asked, askAgain, has } from '../asked.js';
import { answered, type Draft, type DraftFigure } from '../draft.js';
import { bare, computed, PERCENT_DECIMALS, round, show } from '../figures.js';
import { figureOf, pointAt, unitOfPoint } from '../rows/point.js';
import type { Point } from '../rows/row.js';
import { isPlan } from '../rows/time-columns.js';
import { bestRows, fullRows } from '../rows.js';
import { asksPercent, headline } from '../single-row.js';
import { newestOf, wantedOf } from '../years.js';
import type { Step } from './step.js';

/**
 * "How much more did the fees bring in than budgeted?", "did it stay under budget?": what was, against what was planned for the same year.
 */
export const againstPlan: Step = (asked) => {
  const used = planWords(asked);
  if (used.length === 0 || has(asked, ...ASKS_OTHERWISE)) return null;
  const words = asked.question.words.filter(({ parts }) => !parts.some((part) => used.includes(part)));
  const cues = new Set([...asked.question.cues].filter((cue) => !OF_THE_GAP.includes(cue)));
  const rest = askAgain(asked, { words, cues, unit: null });
  const [row, ...others] = rest.required.length > 0 ? bestRows(rest, fullRows(rest)) : [];
  const pair = row && others.length === 0 ? outturnAndPlan(asked, row.entry) : null;
  return pair ? setAgainst(asked, pair) : null;
};

/** Cues for something else than what one row was and was planned to be. */
const ASKS_OTHERWISE: readonly Cue[] = [
  'why',
  'who',
  'when',
  'which',
  'list',
  'each',
  'highest',
  'lowest',
  'rank',
  'sum',
  'average',
  'trend',
];

/** Cues that say by how much or which way the two differ, and nothing of the row that they are of. */
const OF_THE_GAP: readonly Cue[] = [
  'difference',
  'compare',
  'moreThan',
  'lessThan',
  'growth',
  'decline',
  'share',
  'percentWord',
];

/**
 * The words of a question that set something against what was planned, "over budget", "than was budgeted", "difference … budget"; none where
 * it asks for the plan alone.
 */
function planWords(asked: Asked): readonly string[] {
  const { planned, againstPlan: against, stem } = asked.index.localeOf(asked.question.language);
  const stems = planned.map(stem);
  const said = wordsOf(asked.question.text);
  const at = said.findIndex((word) => stems.includes(stem(word)));
  if (at < 0) return [];
  const before = said.slice(Math.max(0, at - MOST_BETWEEN), at);
  const joint = before.filter((word) =>
    against.some((one) => word === one || (one.endsWith('~') && word.startsWith(one.slice(0, -1)))),
  );
  return joint.length > 0 || has(asked, 'difference') ? [...joint, said[at] ?? ''] : [];
}

/** How far before the plan the word may stand that sets something against it: "than what had been budgeted". */
const MOST_BETWEEN = 4;

/** The outturn and the plan of a row in the year asked for, or in the newest that has both; null where either is missing, or is one of several. */
function outturnAndPlan(asked: Asked, entry: RowEntry): readonly [Point, Point] | null {
  const { table, report } = entry;
  const plans = table.columns.filter((column) => column.period !== null && isPlan(asked, column));
  const wanted = wantedOf(asked, report, plans);
  if (wanted.absent.length > 0 || wanted.years.length > 1) return null;
  const year = wanted.years[0] ?? newestOf(plans)?.period;
  const [plan, ...otherPlans] = plans
    .filter(({ period }) => period === year)
    .flatMap((column) => pointAt({ entry }, column) ?? []);
  if (!plan || otherPlans.length > 0) return null;
  const [outturn, ...others] = table.columns
    .filter((column) => column.period === year && column.role === 'value' && !isPlan(asked, column))
    .flatMap((column) => pointAt({ entry }, column) ?? [])
    .filter((point) => unitOfPoint(point) === unitOfPoint(plan));
  return outturn && others.length === 0 ? [outturn, plan] : null;
}

/** By how much the two differ, where that is asked for; else both. */
function setAgainst(asked: Asked, pair: readonly [Point, Point]): Draft | null {
  const figures = pair.map((point) => figureOf(asked, point));
  if (asksPercent(asked)) return inPercentOf(asked, figures);
  if (has(asked, 'difference', 'amount')) return differenceOf(asked, figures);
  return answered(figures.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
    figures,
    subject: figures[0]?.label ?? '',
  });
}

/** By how many percent what was is more or less than what was planned. */
function inPercentOf(asked: Asked, [outturn, plan]: readonly DraftFigure[]): Draft | null {
  const [was, meant] = [Number(outturn?.value), Number(plan?.value)];
  if (!outturn || !plan || meant === 0) return null;
  const value = round(((was - meant) / meant) * 100, PERCENT_DECIMALS);
  const shown = `${bare(asked, value, PERCENT_DECIMALS)}${asked.locale.percentSpace ? ' ' : ''}%`;
  const figure = computed(
    {
      value,
      unit: 'percent',
      noun: null,
      label: `${outturn.label} / ${plan.label}`,
      period: outturn.period,
      decimals: PERCENT_DECIMALS,
      formula: `(${bare(asked, was)} − ${bare(asked, meant)}) ÷ ${bare(asked, meant)} = ${shown}`,
    },
    [outturn, plan],
  );
  return answered(headline(asked, figure), { figures: [figure], context: [outturn, plan], subject: figure.label });
}
