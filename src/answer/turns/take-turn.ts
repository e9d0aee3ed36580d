import { LOCALES } from '../../language/locales.js';
import { findFocus } from '../../question/focus.js';
import type { Question } from '../../question/question.js';
import { samePlace } from '../figures.js';
import { standingAlone } from './alone.js';
import { besideIt } from './beside.js';
import { bothLeaning, bothUnderHeading, inAll, ofBoth, sideBySide, whichOfTwo } from './last-figures.js';
import { asksOfWhatWas, isBare, leans } from './leaning.js';
import { mergedTurn } from './merge.js';
import { underOtherHeadings } from './other-headings.js';
import { languageOf, readQuestion } from './reading.js';
import { misses, speaksOfOther } from './refusals.js';
import { otherYear, withYearAfter } from './relative-years.js';
import { anotherThan, withOpenWords } from './repeats.js';
import { reversed } from './reverse.js';
import { amongShown, namedByKind, ofTheMost, ranksThem, tookPart } from './same-row.js';
import { together } from './together.js';
import { type Attempt, type Conversation, isAnswered, refused, type Turn } from './turn.js';
import { byHowMuch, otherEnd, otherWay } from './turned.js';
import { brokenDown, shareOfAll } from './whole.js';
import { ofWhatItCost, requiredWords } from './words.js';

/** Answers one message in the light of the turn before it, which is null for the first. */
export function takeTurn(conversation: Conversation, message: string, before: Turn | null): Turn {
  const language = languageOf(conversation, message, before);
  const beside = besideBefore(conversation, message.replace(LOCALES[language].bothAfter, ''), message, before);
  if (beside) return beside;
  const focus = findFocus(message, LOCALES[language]);
  const read = readQuestion(conversation, focus, language);
  const question = before ? ofWhatItCost(read, before.draft) : read;
  const alone = (): Turn => standingAlone(conversation, { focus, question }, before, takeTurn);
  if (!before) return alone();
  // "Put the two side by side, thanks" is no mere thanks.
  const compared = bothUnderHeading(conversation, question, before) ?? sideBySide(conversation, question, before);
  if (compared) return compared;
  if (question.courtesy || question.command) return alone();
  for (const attempt of ATTEMPTS) {
    const turn = attempt(conversation, question, before);
    if (turn) return turn;
  }
  return leans(question, before) || asksOfWhatWas(question)
    ? leaningTurn(conversation, question, before, alone)
    : ownTurn(conversation, question, before, alone);
}

/** "How many with one? And without? Give me both side by side.": the last two answers, of one message or of two; null where nothing asks for both. */
function besideBefore(conversation: Conversation, asked: string, message: string, before: Turn | null): Turn | null {
  if (asked === message) return null;
  const [, first, second] = TWO_QUESTIONS.exec(asked) ?? [];
  const one = before ?? (first ? takeTurn(conversation, first, null) : null);
  return one && together(one, takeTurn(conversation, before ? asked : (second ?? ''), one));
}

const TWO_QUESTIONS = /^(.+\?)\s+([^?]+\?)$/su;

/** What a follow-up may ask of the turn before, in the order in which it is tried. */
const ATTEMPTS: readonly Attempt[] = [
  inAll,
  ofBoth,
  bothLeaning,
  brokenDown,
  whichOfTwo,
  shareOfAll,
  byHowMuch,
  otherEnd,
  otherWay,
  withYearAfter,
  underOtherHeadings,
  besideIt,
  tookPart,
  namedByKind,
  ranksThem,
  ofTheMost,
  amongShown,
  otherYear,
  reversed,
];

/** A question that needs the turn before: merged with it, else alone where it names enough by itself. */
function leaningTurn(conversation: Conversation, question: Question, before: Turn, alone: () => Turn): Turn {
  const merged = anotherThan(conversation, mergedTurn(conversation, question, before), before);
  const mayStandAlone =
    !asksOfWhatWas(question) && (requiredWords(question).length > 1 || isBare(question, before.question));
  // "And how many feel they have access to care?": what only says the same figure again did not take in what was asked.
  const other = (!isFound(merged) || saysAgain(merged, before)) && mayStandAlone ? alone() : null;
  const turn = other && isFound(other) ? other : merged;
  return (
    withOpenWords(conversation, question, turn, before) ??
    (misses({ conversation, question, turn, before }) ? refused(turn) : turn)
  );
}

/** True for an answer that is nothing but the figure of the answer before. */
const saysAgain = ({ draft: { figures } }: Turn, { draft: { figures: then } }: Turn): boolean => {
  const [one, ...more] = figures;
  const [other, ...others] = then;
  if (!one || !other || more.length > 0 || others.length > 0) return false;
  return one.value === other.value && samePlace(one.places[0], other.places[0]);
};

const isFound = ({ draft }: Turn): boolean => draft.status === 'answered' || draft.status === 'ambiguous';

/** A question that says all that it needs: alone, else merged with the turn before where it is short. */
function ownTurn(conversation: Conversation, question: Question, before: Turn, alone: () => Turn): Turn {
  const own = alone();
  if (isAnswered(own)) return speaksOfOther(question, own, before) ? refused(own) : own;
  const narrowed = requiredWords(question).length <= MOST_OF_SHORT ? mergedTurn(conversation, question, before) : null;
  return narrowed && isAnswered(narrowed) ? narrowed : own;
}

/** Words that a question turns on, up to which it may leave something out. */
const MOST_OF_SHORT = 4;
