import type { Statement } from '../../corpus/model.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, once, speaksOf } from '../asked.js';
import type { Fit } from './fit.js';

/** A trend wants a sentence that gives the figure for several years. */
export const trendFit: Fit = (asked, { statement, sentence }) => {
  if (!has(asked, 'trend', 'allYears') || statement.period === null) return 1;
  const years = new Set(
    asked.index
      .statementsOf(sentence)
      .filter(
        (other) =>
          other.statement.unit === statement.unit && other.statement.dated && other.statement.kind === statement.kind,
      )
      .map((other) => other.statement.period),
  );
  return years.size > 1 ? 1.4 : 0.8;
};

/** With no time named, what a sentence says of now goes before what it says of an earlier year. */
export const recencyFit: Fit = (asked, entry) => {
  const { statement, sentence, report } = entry;
  const { period, dated, kind } = statement;
  if (asked.question.periods.length > 0) return 1;
  if (!dated && kind !== 'year' && besideTheNewest(asked, entry)) return BEFORE_THAT;
  if (!dated || period === null || report.year === null) return 1;
  // What is to be in three years is not how it is.
  if (Number(period) > report.year && kind === 'all' && asksWhatIs(asked)) return 0;
  if (Number(period) > report.year && !has(asked, 'forecast', 'underway', 'trend', 'allYears')) return STILL_TO_COME;
  if (Number(period) >= report.year || has(asked, 'earliest', 'since', 'yearBefore')) return 1;
  const newer = asked.index
    .statementsOf(sentence)
    .some(
      ({ statement: other }) => other.kind === kind && other.unit === statement.unit && (other.period ?? '') > period,
    );
  return newer ? OLDER : 1;
};

/** How well a figure fits of some time before the newest one, and of an earlier year than another. */
const BEFORE_THAT = 0.5;
const OLDER = 0.6;
/** How well a goal fits a question for what is. */
const STILL_TO_COME = 0.3;

/** "In 2024 it was 3.6 percent, and before that just below 3": a figure without a year beside the newest one is of some other time. */
function besideTheNewest(asked: Asked, { statement, sentence, report }: StatementEntry): boolean {
  if (statement.unit === null) return false;
  const dated = asked.index
    .statementsOf(sentence)
    .filter(({ statement: other }) => other.dated && other.unit === statement.unit);
  return dated.length > 1 && dated.some(({ statement: other }) => Number(other.period) >= (report.year ?? 0) - 1);
}

/** "How many have it?" takes it to be so. */
const asksWhatIs = once((asked) => {
  const { isSo } = asked.index.localeOf(asked.question.language);
  return has(asked, 'count') && wordsOf(asked.question.text).some((word) => isSo.includes(word));
});

/** "Fell from 19 days to 11": with no time named, what it was goes after what it is. */
export const beforeFit: Fit = (asked, { statement, sentence, report }) => {
  if (has(asked, 'difference', 'change', 'growth', 'decline', 'trend', 'earliest', 'yearBefore', 'compare')) return 1;
  const { fromTo } = asked.index.localeOf(report.language);
  const text = sentence.text[report.language] ?? '';
  const joins = ({ written }: Statement, joint: string): boolean =>
    wordsOf(text.slice(0, Math.max(0, text.indexOf(written)))).at(-1) === joint;
  const [from, to] = fromTo;
  const became = ({ statement: other }: StatementEntry): boolean =>
    other !== statement && other.kind === statement.kind && other.unit === statement.unit && joins(other, to);
  return joins(statement, from) && asked.index.statementsOf(sentence).some(became) ? WAS : 1;
};

/** How well it fits what was before a change. */
const WAS = 0.7;

/** "How much more?" is told by a change, and "how many?" by a number: "two more" is not two. */
export const changeFit: Fit = (asked, { statement }) => {
  const asksChange = has(asked, 'growth', 'decline', 'change', 'difference');
  if (isOfOtherDirection(asked, statement) || isOfNoShare(asked, statement)) return 0;
  // "How much did it rise?" is not told by "in all regions it rose".
  if (statement.kind === 'all' && asksChange && has(asked, 'amount') && !has(asked, 'count')) return 0;
  if (statement.change) return asksChange ? 1.15 : 0.5;
  return asksChange && has(asked, 'count', 'amount', 'percentWord', 'difference') && !has(asked, 'share') ? 0.7 : 1;
};

/** "By how much did it fall?" is not told by "it rose by 12 percent". */
const isOfOtherDirection = (asked: Asked, { clause }: Statement): boolean =>
  MOVES.some(
    ([cue, opposite]) =>
      has(asked, cue) &&
      !has(asked, opposite, 'change', 'difference') &&
      speaksOf(asked, clause, opposite) &&
      !speaksOf(asked, clause, cue),
  );

const MOVES = [
  ['growth', 'decline'],
  ['decline', 'growth'],
] as const;

/** "By how much did the share rise?" is not told by "costs rose by 12 percent, and so did their share". */
const isOfNoShare = (asked: Asked, { change, unit, clause }: Statement): boolean =>
  change &&
  unit === 'percent' &&
  has(asked, 'share') &&
  has(asked, 'growth', 'decline') &&
  asked.question.base.length > 0 &&
  !speaksOf(asked, clause, 'share');
