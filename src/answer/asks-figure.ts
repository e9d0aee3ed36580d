import type { Cue } from '../language/locale.js';
import { wordsOf } from '../language/tokens.js';
import { type Asked, has, OWN } from './asked.js';
import { headerScore, measureColumns } from './rows/columns.js';
import { asksRate } from './rows/kind.js';
import { asksMoney, asksPurpose } from './rows/money.js';
import { fullRows } from './rows.js';

/** True where a figure may be the answer: "why", "what is it for?", "what do they do?" and "what does it mean?" want words. */
export const asksFigure = (asked: Asked): boolean =>
  !has(asked, 'why') &&
  !asksPurpose(asked.question) &&
  !(
    asked.index.localeOf(asked.question.language).whatDo.test(asked.question.text) && !has(asked, ...NUMERIC, 'spend')
  ) &&
  !(
    asked.index.localeOf(asked.question.language).throughWhat.test(asked.question.text) && !has(asked, 'count', 'share')
  ) &&
  !(
    has(asked, 'define') &&
    !has(asked, 'count', 'share', 'amount', 'difference', 'ratio', 'sum', 'average') &&
    !asksStatistic(asked) &&
    !namesCell(asked)
  );

/** "What is the fee in X?" has a word of a column and one of a row, and asks for the figure where they meet. */
function namesCell(asked: Asked): boolean {
  const [row] = fullRows(asked);
  if (!row || row.entry.table.textual) return false;
  const label = asked.index.keysOf(row.entry.series.labels);
  const inLabel = asked.required.filter((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, label) >= OWN;
  });
  return (
    inLabel.length > 0 &&
    inLabel.length < asked.required.length &&
    measureColumns(asked, row.entry.table).some((column) => headerScore(asked, column) > 0)
  );
}

/** "What is the median wait?": a word of statistics asks for its figure. */
const asksStatistic = ({ question: { text, language }, index }: Asked): boolean => {
  const { statistics } = index.localeOf(language);
  return wordsOf(text).some((word) => statistics.some((one) => word.startsWith(one)));
};

/** "Which score did they get?", "vad var olycksfrekvensen?" */
const asksScore = ({ question: { text, language }, index }: Asked): boolean => {
  const { scores } = index.localeOf(language);
  return wordsOf(text).some((word) =>
    scores.some((score) => word === score || (score.length >= LONG && word.endsWith(score))),
  );
};

/** As many letters end no other word by chance. */
const LONG = 6;

/** True where a number of the prose may be the answer. A question without any question word is a look-up as well. */
export function asksNumber(asked: Asked): boolean {
  if (has(asked, ...NUMERIC) || asked.question.unit !== null || asksMoney(asked)) return true;
  if (asksStatistic(asked) && !has(asked, 'which', 'who', 'how')) return true;
  const asksOne = asksScore(asked) || asksRate(asked);
  if (asksOne && has(asked, 'which', 'what') && !has(asked, 'why', 'define', 'highest', 'lowest', 'list')) return true;
  // "What was the sick leave in 2022?" asks for a number, though "what" alone does not.
  const dated = asked.question.periods.length > 0 || has(asked, 'yearBefore');
  if (has(asked, 'what') && dated && !has(asked, 'define', 'why', 'highest', 'lowest') && asked.required.length <= 3)
    return true;
  if (has(asked, 'which', 'what', 'how', 'where', 'list', 'who', 'rank', 'quotation', 'names')) return false;
  // "The greatest obstacle" wants its name.
  if (has(asked, 'highest', 'lowest') && !has(asked, 'either')) return false;
  // "Is it a greater or a lesser obstacle than last time?" wants words.
  if (has(asked, 'yearBefore') && has(asked, 'compare') && has(asked, 'either')) return asked.question.unit !== null;
  return (
    has(asked, ...PERHAPS_NUMERIC) ||
    asked.question.numbers.length > 0 ||
    !asked.question.text.trim().endsWith('?') ||
    asked.question.words.filter((word) => word.required).length <= 3
  );
}

/** Cues that want a number from the prose. */
export const NUMERIC: readonly Cue[] = [
  'count',
  'share',
  'amount',
  'when',
  'duration',
  'trend',
  'allYears',
  'sum',
  'average',
  'ratio',
  'difference',
  'percentWord',
  'each',
  'per',
  'figureWords',
  'half',
];

/** Cues that want one where no question word asks for something else. */
export const PERHAPS_NUMERIC: readonly Cue[] = ['compare', 'lastYear', 'growth', 'decline', 'change'];

/** Cues whose answer is a figure and nothing else: a sentence without one does not answer them. */
export const FIGURE_ONLY: readonly Cue[] = [
  'count',
  'share',
  'amount',
  'when',
  'average',
  'sum',
  'ratio',
  'difference',
  'percentWord',
  'duration',
];
