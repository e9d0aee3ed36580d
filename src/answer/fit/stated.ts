import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, has } from '../asked.js';
import type { Fit } from './fit.js';

/** "How many of the 6 950 vehicles are electric?" is not answered by the 6 950. */
export const statedFit: Fit = (asked, { statement }) => {
  if (!has(asked, 'count', 'share') || statement.size === null || !asked.question.numbers.includes(statement.size))
    return 1;
  const { outOf } = asked.index.localeOf(asked.question.language);
  const words = wordsOf(asked.question.text);
  const at = words.findIndex((word) => Number(word.replace(/[ .,]/g, '')) === statement.size);
  return at > 0 && words.slice(Math.max(0, at - MOST_BEFORE), at).some((word) => outOf.includes(word)) ? 0 : 1;
};

/** Words that may stand between "of" and the number: "of all the 12". */
const MOST_BEFORE = 3;

/** "£38 for each adult and £15 for each member under 26": a number of the question belongs to the figure that it stands behind. */
export const siblingFit: Fit = (asked, { statement, sentence, report }) => {
  const { numbers, words } = asked.question;
  const named = words.flatMap(({ text, required }) => (required && /^\d+$/.test(text) ? [Number(text)] : []));
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  const places = (number: number): readonly number[] => placesOf(asked, number, text, report.language);
  const rivals = asked.index
    .statementsOf(sentence)
    .map((entry) => entry.statement)
    .filter((other) => other.kind === statement.kind && other.unit === statement.unit);
  const owners = [...numbers, ...named].flatMap((number) => {
    if (rivals.some(({ size }) => size === number)) return [];
    const [at, ...others] = places(number);
    const before = rivals.filter(({ written }) => at !== undefined && placeIn(text, written) < at);
    return others.length === 0 && before.length > 1 && before.includes(statement) ? (before.at(-1) ?? []) : [];
  });
  return owners.length === 0 ? 1 : owners.every((owner) => owner === statement) ? OWNS : 0;
};

/** How much better a figure fits that a number of the question belongs to. */
const OWNS = 1.5;
/** Where a figure stands in a text in lower case. */
const placeIn = (text: string, written: string): number => text.indexOf(written.toLowerCase());

/** Where a number stands in a text in lower case, in digits or as a word. */
function placesOf(asked: Asked, number: number, text: string, language: LanguageCode): readonly number[] {
  const { numbers } = asked.index.localeOf(language);
  const words = Object.keys(numbers).filter((word) => numbers[word] === number);
  const anywhere = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:${[String(number), ...words].join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    'gu',
  );
  return [...text.matchAll(anywhere)].map(({ index }) => index);
}
