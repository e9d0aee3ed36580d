import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, speaksOf } from '../asked.js';
import type { Fit } from './fit.js';

/** "5 is the highest and 0 means that there are none": of two figures in a sentence, the one that is called the most is. */
export const extremeFit: Fit = (asked, { statement, sentence }) => {
  const cue = has(asked, 'highest') ? 'highest' : has(asked, 'lowest') ? 'lowest' : null;
  if (cue === null || speaksOf(asked, statement.clause, cue)) return 1;
  if (!has(asked, 'average') && speaksOf(asked, statement.clause, 'average')) return 0;
  // "The quietest day, with only 214 trips" is not the busiest.
  const other = cue === 'highest' ? 'lowest' : 'highest';
  if (!has(asked, other) && speaksOf(asked, sentence.text, other) && !speaksOf(asked, sentence.text, cue)) return 0;
  // "The quietest day was 25 December, with only 214 trips": a date is no other number.
  const isRival = ({ statement: rival }: StatementEntry): boolean =>
    rival.kind === statement.kind && speaksOf(asked, rival.clause, cue);
  return asked.index.statementsOf(sentence).some(isRival)
    ? NOT_THE_MOST
    : has(asked, ...OF_A_NUMBER) || asked.question.unit !== null || asked.index.statementsOf(sentence).length > 1
      ? 1
      : UNTOLD;
};

/** Cues beside which the most of something is a number; without them a text must say itself that it is the most. */
const OF_A_NUMBER = [
  'count',
  'amount',
  'share',
  'when',
  'percentWord',
  'average',
  'spend',
  'duration',
  'figureWords',
] as const;

/** How well a figure fits that nothing calls the most, and one beside another that is called so. */
const UNTOLD = 0;
const NOT_THE_MOST = 0.3;

/** "A room with at most four beds" does not tell how many beds there are. */
export const limitFit: Fit = (asked, entry) => (isLimit(asked, entry) && has(asked, 'count') ? LIMIT : 1);

/** How well the most that there may be fits a question for how many there are. */
const LIMIT = 0.4;

/** True for a figure that is the most there may be, where the question does not ask for the most. */
export const isLimit = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).limits.includes(statement.hedge.toLowerCase()) &&
  !has(asked, 'highest', 'lowest', 'atMost');
