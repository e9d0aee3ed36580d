import { LOCALES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import { findCues } from '../../question/cues.js';
import type { Question } from '../../question/question.js';
import { type Draft, type DraftFigure, notFound } from '../draft.js';
import { isMoney, isPercent, isTime } from '../figures.js';
import { isOtherWay } from '../fit/access.js';
import { mergedTurn } from './merge.js';
import { readQuestion } from './reading.js';
import { asksReverse, theOther } from './reverse.js';
import { type Halves, MOST_OF_TWO, splitCounts } from './split.js';
import { together } from './together.js';
import { type Conversation, isAnswer, isAnswered, type TakeTurn, type Turn } from './turn.js';
import { namesNothing } from './words.js';

/**
 * "How many are in use, and how many are closed?": both numbers, or each half offered by itself where only one was found. Null where
 * `whole`, the message taken as one question, asks for one number or has them both.
 */
export function bothHalves(
  conversation: Conversation,
  whole: Turn,
  before: Turn | null,
  takeTurn: TakeTurn,
): Turn | null {
  const halves = whole.draft.figures.length > 1 ? null : halvesOf(whole.question);
  if (!halves) return null;
  const two = twoCounts(conversation, whole, halves, before, takeTurn);
  if (two) return two;
  const isEnough = !whole.question.cues.has('count') && saysBothTimes(conversation, whole);
  return isHalf(whole) && !isEnough ? { ...whole, draft: oneByOne(conversation, whole, halves, takeTurn) } : null;
}

/** A message that asks for two numbers, cut in two: "how many are in use, and how many are closed?"; null where it asks for one. */
function halvesOf({ text, language, cues }: Question): Halves | null {
  if (!(cues.has('and') || cues.has('compare')) || text.length > MOST_OF_TWO) return null;
  const asking = findCues(wordsOf(text), LOCALES[language]).filter(
    ({ cue }) => cue === 'count' || cue === 'share' || cue === 'amount' || cue === 'duration',
  );
  // Both ends of a message must ask: the places, not the phrases, are counted, for "how many" is inside "how many percent".
  if (new Set(asking.map(({ from }) => from)).size < 2) return null;
  return splitCounts(text, LOCALES[language]);
}

/** Each half answered, the second in the light of the first; null where one is not, or both are the same figure. */
function twoCounts(
  conversation: Conversation,
  whole: Turn,
  [first, second]: Halves,
  before: Turn | null,
  takeTurn: TakeTurn,
): Turn | null {
  const one = takeTurn(conversation, first, before);
  const half = readQuestion(conversation, second, whole.question.language);
  // "What is found in the most regions, and how many is that?": the second asks for the number of the first.
  if (asksNumberOf(half, one)) return { ...whole, draft: one.draft };
  const isTurned = asksReverse(half, one) || isOtherWay(one.asked, first, second);
  const joined = isTurned ? theOther(conversation, half, one) : mergedTurn(conversation, half, one);
  const other = isAnswer(joined) ? joined : takeTurn(conversation, second, one);
  const joint = together(one, other);
  const [a, b] = joint?.draft.figures ?? [];
  // "How many minutes by hand, and how many with the tool?" asks for minutes twice.
  if (a && b && measureOf(a) !== measureOf(b) && other.question.counted.length === 0) return null;
  return joint && { ...whole, draft: joint.draft };
}

/** "And how many is that?": True where a question names nothing, after one that was answered with a name and its number. */
const asksNumberOf = (half: Question, { question, draft: { figures } }: Turn): boolean =>
  half.cues.has('count') &&
  namesNothing(half) &&
  (question.cues.has('highest') || question.cues.has('lowest')) &&
  figures.length === 1 &&
  typeof figures[0]?.value === 'number';

/** What a figure is measured in; null for what is counted, whether a table or a sentence counts it. */
const measureOf = ({ unit }: DraftFigure): string | null =>
  isTime(unit) || isMoney(unit) || isPercent(unit) ? unit : null;

/** True where two numbers were asked for and one was found. */
const isHalf = (whole: Turn): boolean =>
  isAnswered(whole) && whole.draft.figures.length === 1 && !whole.draft.figures[0]?.formula;

/** "How long did it take before, and how long now?": the sentence that is quoted tells both. */
const saysBothTimes = ({ index }: Conversation, { draft: { figures } }: Turn): boolean =>
  figures.some(
    ({ places: [place] }) =>
      place.kind === 'sentence' &&
      index.statementsOf(place.sentence).filter(({ statement: { unit, kind } }) => isTime(unit) || kind === 'range')
        .length > 1,
  );

/** Half an answer would pass for the whole: of the two questions, those that have an answer are offered one by one. */
const oneByOne = (conversation: Conversation, { asked }: Turn, halves: Halves, takeTurn: TakeTurn): Draft =>
  notFound(asked.locale.messages.oneByOne, {
    alternatives: halves
      .filter((half) => isAnswer(takeTurn(conversation, half, null)))
      .map((half) => ({ label: half, question: half, figures: [] })),
  });
