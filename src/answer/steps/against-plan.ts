import type { Texts } from '../../corpus/model.js';
import { measureIn } from '../../corpus/periods.js';
import type { Cue } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import type { RowEntry } from '../../search/entries.js';
import { differenceOf } from '../arithmetic.js';
import { type Asked, askAgain, has, OWN } from '../asked.js';
import { answered, type Draft, type DraftFigure } from '../draft.js';
import { bare, computed, PERCENT_DECIMALS, round, show } from '../figures.js';
import { ofItsYear } from '../rows/kind.js';
import { namesPart } from '../rows/label.js';
import { isPlan, planWords } from '../rows/plan.js';
import { figureOf, pointAt, unitOfPoint } from '../rows/point.js';
import type { Point } from '../rows/row.js';
import { inCaptions, ownItems } from '../rows/things.js';
import { bestRows, fullRows } from '../rows.js';
import { asksPercent, headline } from '../single-row.js';
import { inGroup, scopeOf } from '../whole-table.js';
import { newestOf, wantedOf } from '../years.js';
import type { Step } from './step.js';

/**
 * "How much more did the fees bring in than budgeted?", "which items went over budget?": what was, against what was planned for the same
 * time.
 */
export const againstPlan: Step = (asked) => {
  const used = planWords(asked);
  if (used.length === 0 || has(asked, ...ASKS_OTHERWISE)) return null;
  const words = asked.question.words.filter(({ parts }) => !parts.some((part) => used.includes(part)));
  const cues = new Set([...asked.question.cues].filter((cue) => !OF_THE_GAP.includes(cue)));
  const rest = askAgain(asked, { words, cues, unit: null });
  const locale = asked.index.localeOf(asked.question.language);
  if (has(asked, 'which', 'list')) {
    // "Over budget" is read as one phrase, and "over" is no cue in it.
    const says = (...ways: readonly Cue[]): boolean =>
      has(asked, ...ways) || used.some((word) => ways.some((way) => holdsPhrase(word, locale.cues[way])));
    const over = says('moreThan', 'growth');
    return over === says('lessThan', 'decline') ? null : thoseBeyond(rest, over);
  }
  const [row, ...others] = rest.required.length > 0 ? bestRows(rest, fullRows(rest)) : [];
  const pair = row && others.length === 0 ? outturnAndPlan(asked, row.entry) : null;
  return pair ? setAgainst(asked, pair) : null;
};

/** Cues for something else than what was and what was planned. */
const ASKS_OTHERWISE: readonly Cue[] = [
  'why',
  'who',
  'when',
  'count',
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
 * The outturn and the plan of a row in the year asked for, or in the newest that has both; a plan without a year is for every year. Null
 * where either is missing, or is one of several.
 */
function outturnAndPlan(asked: Asked, entry: RowEntry): readonly [Point, Point] | null {
  const { table, report } = entry;
  const points = table.columns
    .filter(({ role, period }) => role === 'value' || (role === 'share' && period !== null))
    .flatMap((column) => pointAt({ entry }, column) ?? []);
  const pairs = points
    .filter(({ column }) => isPlan(asked, column))
    .flatMap((plan) =>
      points
        .filter(
          (point) =>
            !isPlan(asked, point.column) &&
            unitOfPoint(point) === unitOfPoint(plan) &&
            (plan.column.period ?? point.column.period) === point.column.period,
        )
        .map((outturn) => [outturn, plan] as const),
    );
  const wanted = wantedOf(
    asked,
    report,
    pairs.map(([{ column }]) => column),
  );
  const dated = pairs.some(([{ column }]) => column.period !== null);
  if (dated ? wanted.absent.length > 0 || wanted.years.length > 1 : !ofItsYear(asked, { entry })) return null;
  const year = dated ? (wanted.years[0] ?? newestOf(pairs.map(([{ column }]) => column))?.period) : null;
  const [pair, ...others] = pairs.filter(([{ column }]) => column.period === year);
  return pair && others.length === 0 ? pair : null;
}

/** "Which programmes went over budget?": the rows whose outturn lies beyond their plan. */
function thoseBeyond(asked: Asked, over: boolean): Draft | null {
  const pairs = rowsPlanned(asked);
  const beyond = pairs.filter(([{ value }, plan]) => (over ? value > plan.value : value < plan.value));
  if (beyond.length === 0) return null;
  const told = beyond.map(([outturn, plan]) => ({ was: figureOf(asked, outturn), meant: figureOf(asked, plan), plan }));
  return answered(
    told
      .map(
        ({ was, meant, plan }) => `${was.label}: ${show(asked, was)} (${calledPlan(asked, plan)}${show(asked, meant)})`,
      )
      .join('; '),
    { figures: told.map(({ was }) => was), context: told.map(({ meant }) => meant) },
  );
}

/** "Budget " of the heading "2023/24 Budget": what the plan is called, before its figure. */
function calledPlan({ index }: Asked, { report: { language }, column }: Point): string {
  const measure = measureIn(column.headers[language] ?? '', index.localeOf(language)).trim();
  return measure === '' ? '' : `${measure.toLowerCase()} `;
}

/** The rows with an outturn and a plan of the table that a question is about, or of the only one that has such and is said to be of what it names. */
function rowsPlanned(asked: Asked): readonly (readonly [Point, Point])[] {
  const planned = (all: readonly RowEntry[]): readonly (readonly [Point, Point])[] =>
    ownItems(asked, inGroup(asked, all).rows)
      .filter(({ series, report }) => !namesPart(asked, report, series.label))
      .flatMap((entry) => {
        const pair = outturnAndPlan(asked, entry);
        return pair ? [pair] : [];
      });
  const named = planned(scopeOf(asked)?.rows ?? []);
  if (named.length > 0) return named;
  const tables = asked.corpus.reports.flatMap((report) =>
    report.tables
      .filter(
        (table) =>
          inCaptions(asked, table) && isOf(asked, [table.captions, { [report.language]: table.header[0] ?? '' }]),
      )
      .map((table) => planned(asked.index.rowsOf(table)))
      .filter((pairs) => pairs.length > 1),
  );
  return tables.length === 1 ? (tables[0] ?? []) : [];
}

/** True where some text has each word that a question turns on. */
const isOf = (asked: Asked, texts: readonly Texts[]): boolean =>
  asked.required.every((i) => {
    const term = asked.terms[i];
    return term !== undefined && texts.some((text) => asked.index.weightIn(term, asked.index.keysOf(text)) >= OWN);
  });

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
