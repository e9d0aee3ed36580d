import type { RowEntry } from '../search/entries.js';
import type { Hit } from '../search/search.js';
import { type Asked, has, isFull, OWN, once, STRONG, speaksOf } from './asked.js';
import { isPercent } from './figures.js';
import { ofAnotherLetter } from './fit/of-others.js';
import { isIncomeForCost, isOfCompoundUnit, kindFit } from './rows/kind.js';
import {
  EXACT,
  exactness,
  isPartOf,
  labelPrecision,
  namesAll,
  namesPart,
  namesTotal,
  totalPrecision,
} from './rows/label.js';
import { excluded, inTable, isInWords, leavesOutKnown, ofOtherRows, saysNothingOf } from './rows/left-out.js';
import { NAMED_FULLY, type Row } from './rows/row.js';
import { inCaptions, mayBeOfOneThing } from './rows/things.js';
import { wantedYears, yearsOf } from './years.js';

/** Rows that explain every word of the question, the best first. */
export const fullRows = once((asked): readonly Row[] => {
  const rows = rowsOf(
    asked,
    (hit) => isFull(asked, hit) && !ofOtherRows(asked, hit) && inTable(asked, hit) && isInWords(asked, hit),
  );
  const called = calledRows(asked, rows);
  if (called.length > 0) return called;
  // Where a total explains every word, all of them are the caption's, and a row with a further word in its label is narrower.
  const totals = rows.filter((row) => row.entry.series.role === 'total');
  const weighed = rows.map((row) => {
    const total = totals.find(({ entry }) => entry.table === row.entry.table);
    // "Income from grants" is the row "Grants" under "Income", and no total of either.
    if (total && row.entry.series.group && row.precision >= NAMED_FULLY && !namesTotal(asked))
      return { ...row, rank: Math.max(row.rank, total.rank * EXACT) };
    if (!total || row.entry.series.role !== 'item' || row.precision >= NAMED_FULLY) return row;
    if (namesMore(asked, row, total)) return row;
    return {
      ...row,
      rank: Math.min(row.rank * (namesTotal(asked) ? NOT_THE_TOTAL : OVERSPECIFIC), total.rank * NARROWER),
    };
  });
  return weighed.sort(byRank(asked));
});

/** "E-commerce" is the row "of which e-commerce", though the total stands under a heading with that word. */
const namesMore = (asked: Asked, { hit, entry }: Row, total: Row): boolean =>
  namesPart(asked, entry.report, entry.series.label) &&
  asked.required.some((i) => (hit.weights[i] ?? 0) >= STRONG && (total.hit.weights[i] ?? 0) < OWN);

/** The rows whose label is all that the question names, the best first; none where others fit its kind much better. */
function calledRows(asked: Asked, rows: readonly Row[]): Row[] {
  const called = rows.filter(({ entry }) => isCalled(asked, entry)).sort(byRank(asked));
  const best = Math.max(0, ...rows.map(({ rank }) => rank));
  return (called[0]?.rank ?? 0) >= best * CALLED ? called : [];
}

/** True for a row whose label is all that the question names. */
export const isCalled = ({ question, index }: Asked, { series }: RowEntry): boolean => {
  const [label, ...others] = question.labels;
  return label !== undefined && others.length === 0 && index.labels.isCalled(series.labels, label);
};

/** How much less a row that is called by its label may fit the kind of a question than another. */
const CALLED = 0.6;

const byRank =
  (asked: Asked) =>
  (a: Row, b: Row): number =>
    b.rank - a.rank ||
    hasYears(asked, b) - hasYears(asked, a) ||
    (b.entry.report.year ?? 0) - (a.entry.report.year ?? 0) ||
    a.entry.id - b.entry.id;

/** 1 where a row's table has the years asked for, so that of two editions the one that can answer does. */
function hasYears(asked: Asked, row: Row): number {
  const wanted = wantedYears(asked, row.entry.report, yearsOf(row.entry.table));
  return wanted.absent.length === 0 ? 1 : 0;
}

/** How much a row with an unasked word in its label is held back against its table's total. */
const OVERSPECIFIC = 0.5;
const NOT_THE_TOTAL = 0.2;

/** However well it explains the words, it is less of an answer than the total. */
const NARROWER = 0.9;

/** The rows among what was found that are accepted, the best first. */
export function rowsOf(asked: Asked, accept: (hit: Hit) => boolean): Row[] {
  const rows: Row[] = [];
  for (const hit of asked.hits) {
    if (hit.entry.kind !== 'row' || !inCaptions(asked, hit.entry.table) || !accept(hit)) continue;
    const row = rowOf(asked, hit, hit.entry);
    if (row) rows.push(row);
  }
  return rows.sort((a, b) => b.rank - a.rank || a.entry.id - b.entry.id);
}

/** What a hit is worth as a row of the answer, weighed once for the steps that look at it; null where it can be none. */
function rowOf(asked: Asked, hit: Hit, entry: RowEntry): Row | null {
  const known = weighed(asked);
  let row = known.get(hit);
  if (row === undefined) {
    row = weighRow(asked, hit, entry);
    known.set(hit, row);
  }
  return row;
}

const weighed = once(() => new Map<Hit, Row | null>());

function weighRow(asked: Asked, hit: Hit, entry: RowEntry): Row | null {
  if (excluded(asked, entry) || isOfCompoundUnit(asked, entry) || isIncomeForCost(asked, entry)) return null;
  const { series, table } = entry;
  const { role, label } = series;
  const labels = table.series.map((other) => other.label).join(' ; ');
  if (ofAnotherLetter(asked, [label, table.caption, ...table.header].join(' '), labels)) return null;
  if (
    role === 'respondents' &&
    (!asksParticipation(asked) || asked.question.cues.has('complement') || asked.question.cues.has('share'))
  )
    return null;
  const fit = kindFit(asked, entry);
  if (fit === 0 || !leavesOutKnown(asked, entry) || saysNothingOf(asked, hit, entry)) return null;
  const precision =
    role === 'respondents' ? 1 : role === 'total' ? totalPrecision(asked, hit) : labelPrecision(asked, entry);
  const rank =
    hit.score * fit * (1 - PRECISION_SHARE + PRECISION_SHARE * precision) * exactness(asked, entry, precision);
  return rank > 0 ? { entry, hit, precision, rank } : null;
}

/** How much a label that is only partly named is held back. */
const PRECISION_SHARE = 0.35;

/** True where the question is about who answered or took part, which the row of respondents counts. */
const asksParticipation = (asked: Asked): boolean => asked.question.cues.has('participation');

/** Two rows are as good where their scores lie this near, and the first one's label is not named much more fully. */
const SCORE_GAP = 0.5;
const PRECISION_GAP = 0.3;

/** More rows than this are a table, not a choice. */
const MOST_TIED = 8;

/** "Line 20" is neither line 1 nor line 4: of rows that are told apart by numbers, those with the number that is named. */
function ofTheNumber({ question: { numbers } }: Asked, rows: readonly Row[]): readonly Row[] {
  const isNumbered = ({ entry: { series } }: Row): boolean =>
    numbers.some((number) => new RegExp(`(?<![\\d.,])${number}(?![\\d.,]*\\d)`).test(series.label));
  const named = numbers.length > 0 ? rows.filter(isNumbered) : [];
  return named.length > 0 ? named : rows;
}

/** The rows that fit a question equally well: one where it is clear which is meant. */
export function bestRows(asked: Asked, found: readonly Row[]): Row[] {
  const rows = ofTheNumber(asked, found);
  const [first] = rows;
  if (!first) return [];
  if (first.precision >= NAMED_FULLY) return [first];
  const isOfWhich = ({ entry }: Row): boolean => namesPart(asked, entry.report, entry.series.label);
  const tied = rows.filter(
    (row) =>
      row.entry.table === first.entry.table &&
      // "Journeys" are all of them, and not those "of which" the next row tells.
      (row === first || !isOfWhich(row) || isOfWhich(first)) &&
      row.hit.score >= first.hit.score - SCORE_GAP &&
      asked.required.every((i) => (row.hit.weights[i] ?? 0) >= OWN === (first.hit.weights[i] ?? 0) >= OWN) &&
      first.precision - row.precision < PRECISION_GAP &&
      (row.entry.series.role === 'item' || row === first),
  );
  if (tied.length < 2 || first.entry.series.role === 'total') return [first];
  // "How many beds in all?": "Beds, total" beside "Beds, adults".
  const sums = has(asked, 'total', 'sum')
    ? tied.filter(({ entry }) => speaksOf(asked, entry.series.labels, 'total'))
    : [];
  if (sums.length === 1) return sums;
  // "The share of it, in per cent", of "Water lost, per cent" beside "Water lost, thousand m³".
  const asksShare =
    (asked.question.unit === 'percent' || has(asked, 'percentWord', 'share')) &&
    !has(asked, 'growth', 'decline', 'change', 'difference');
  const shares = asksShare ? tied.filter(({ entry }) => entry.series.cells.some(({ unit }) => isPercent(unit))) : [];
  if (shares.length === 1) return shares;
  // "Beer, all strengths" is the whole of which alcohol-free beer is a part.
  const [whole, ...wholes] = tied.filter(({ entry }) => namesAll(asked, entry));
  if (whole && wholes.length === 0) return [whole];
  // Of "check in" and "check in and pay" the shorter is meant, if that settles it.
  const unmarked = tied.filter(
    (row) => !tied.some((other) => other !== row && isPartOf(asked, other.entry, row.entry)),
  );
  const single = unmarked.length === 1 ? unmarked : tied;
  return single.length <= MOST_TIED ? single : [];
}

/** Rows of several tables that are called alike and tell different things, "Preschool" by children and by cost: one of each. */
export function calledAlike(asked: Asked, [first, ...others]: readonly Row[]): readonly Row[] {
  if (!first || !isCalled(asked, first.entry)) return [];
  const near = others.filter(
    (row) =>
      isCalled(asked, row.entry) &&
      row.rank >= first.rank * ALIKE &&
      row.entry.table.textual === first.entry.table.textual &&
      hasYears(asked, row) === hasYears(asked, first),
  );
  const rows = [first, ...near];
  return rows.filter((row, i) => !rows.slice(0, i).some((before) => mayBeOfOneThing(asked, before.entry, row.entry)));
}

/** How near in rank two rows of one name fit a question equally. */
const ALIKE = 0.8;

/** Rows as near as the chosen one, whose labels hold all of its words and more. */
export const markedRows = (asked: Asked, row: Row, rows: readonly Row[]): readonly Row[] =>
  asked.terms.some((term) => term.negated)
    ? []
    : rows.filter(
        (other) => other !== row && other.entry.table === row.entry.table && isPartOf(asked, row.entry, other.entry),
      );
