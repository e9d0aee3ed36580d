import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question } from '../../question/question.js';
import type { Turn } from './turn.js';
import { namesNothing, refersBack, requiredWords } from './words.js';

/** True where a question takes its subject, or some of it, from the turn before. */
export const leans = (question: Question, before: Turn): boolean =>
  question.continues ||
  namesNothing(question) ||
  beginsWithPer(question) ||
  asksTotal(question) ||
  refersBack(question) ||
  isBare(question, before.question) ||
  repeatsSome(question, before.question);

/** "Hardware?" after "what did software cost in 2022?": a name with a question mark asks what was asked, of the time that was named. */
export const isBare = ({ cues, periods, written }: Question, old: Question): boolean =>
  cues.size === 0 && periods.length === 0 && old.periods.length > 0 && written.trim().endsWith('?');

/** "Per resident?": True where a question begins with what is to be divided by, and says not what. */
export const beginsWithPer = ({ cues, text, language }: Question): boolean =>
  cues.has('per') && LOCALES[language].cues.per.includes(wordsOf(text)[0] ?? '');

/** "In total?": True where a follow-up names nothing but the whole of what was spoken of. */
export const asksTotal = ({ cues, words, language }: Question): boolean =>
  cues.has('total') &&
  words.every(({ required, parts }) => !required || parts.every((part) => LOCALES[language].cues.total.includes(part)));

/** "How many of them are women?", "how many work there?", "the number too?": nothing but what was spoken of before may answer. */
export function asksOfWhatWas({ text, language }: Question): boolean {
  const { ofWhich, places, they, cues } = LOCALES[language];
  const words = wordsOf(text);
  return holdsPhrase(text, ofWhich) || [...places, ...they, ...cues.also].includes(words.at(-1) ?? '');
}

/** True where a question names less than the one before, and nothing else. */
function repeatsSome(question: Question, old: Question): boolean {
  const named = requiredWords(question);
  return (
    named.length > 0 &&
    named.length < requiredWords(old).length &&
    named.every((word) => old.words.some((other) => other.text === word.text))
  );
}
