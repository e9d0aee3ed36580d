import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question } from '../../question/question.js';
import { mergedTurn } from './merge.js';
import { type Attempt, type Turn, yearOf } from './turn.js';
import { namesNothing } from './words.js';

/** "And two years earlier?", "and the year after?", "and today?": the question before at another time, counted from its answer's. */
export const otherYear: Attempt = (conversation, question, before) => {
  const moved = yearsBack(question, before) ?? yearAfter(question, before) ?? today(question, before);
  return moved && mergedTurn(conversation, moved, before);
};

/** "Compare that with the year after": both years of what was answered. */
export const withYearAfter: Attempt = (conversation, question, before) => {
  const next = question.cues.has('compare') ? yearAfter(question, before) : null;
  const year = yearOf(before);
  if (!next || !year || !namesNothing(next)) return null;
  const cues = new Set([...next.cues].filter((cue) => cue !== 'compare'));
  return mergedTurn(conversation, { ...next, cues, periods: [{ kind: 'year', year }, ...next.periods] }, before);
};

/** "And two years earlier?": the year so many before the one that was answered for; null where nothing of the kind is asked. */
function yearsBack(question: Question, before: Turn): Question | null {
  const { numbers, units, earlier, definite, they } = LOCALES[question.language];
  const words = wordsOf(question.text);
  const year = units.find(({ unit }) => unit === 'year')?.words ?? [];
  const at = words.findIndex((word, i) => year.includes(word) && earlier.includes(words[i + 1] ?? ''));
  const written = words[at - 1] ?? '';
  const count = Object.hasOwn(numbers, written) ? numbers[written] : Number(written);
  const from = Number(yearOf(before));
  const asksMore = question.words.some(({ required, text }) => required && !earlier.includes(text));
  if (at < 1 || !count || !from || asksMore) return null;
  return {
    ...question,
    numbers: [],
    unit: null,
    cues: new Set(),
    cueWords: [],
    words: [],
    // "The two years before that" are both of them.
    periods: definite.concat(they).includes(words[at - 2] ?? '')
      ? [{ kind: 'range', from: String(from - count), to: String(from - 1) }]
      : [{ kind: 'year', year: String(from - count) }],
  };
}

/** "And the year after?", "psychiatry the following year?": the year behind the one that was answered for; null where none is asked. */
function yearAfter(question: Question, before: Turn): Question | null {
  const phrase = LOCALES[question.language].yearAfter.find((one) => holdsPhrase(question.text, [one]));
  const from = Number(yearOf(before));
  if (!phrase || !from || question.periods.length > 0) return null;
  const said = phrase.split(' ');
  return {
    ...question,
    words: question.words.filter(({ parts }) => !parts.every((part) => said.includes(part))),
    periods: [{ kind: 'year', year: String(from + 1) }],
  };
}

/** "And today?", after a year that was named: the newest; null where anything else is asked, or no year was named. */
function today(question: Question, before: Turn): Question | null {
  const { now } = LOCALES[question.language];
  const isNow = question.periods.length === 0 && holdsPhrase(question.text, now);
  if (!isNow || before.question.periods.length === 0 || !namesNothing(question)) return null;
  return { ...question, words: [], periods: [{ kind: 'newest' }] };
}
