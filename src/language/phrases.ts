import { wordsOf } from './tokens.js';

/** True where a text has one of the phrases as words of its own; "~" at the end of one stands for any ending. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  let known = found.get(phrases);
  if (!known) {
    known = new Map();
    found.set(phrases, known);
  }
  let holds = known.get(text);
  if (holds === undefined) {
    const words = ` ${wordsOf(text).join(' ')} `;
    holds = phrases.some((phrase) => words.includes(phrase.endsWith('~') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
    if (known.size < MOST_REMEMBERED) known.set(text, holds);
  }
  return holds;
}

/** The same texts are held against the same phrases for every question; so many of them are remembered for each list of phrases. */
const MOST_REMEMBERED = 5_000;
const found = new WeakMap<readonly string[], Map<string, boolean>>();

/** True where a text begins with one of the phrases, and goes on: "of which women". */
export function beginsWith(text: string, phrases: readonly string[]): boolean {
  const words = wordsOf(text).join(' ');
  return phrases.some((phrase) => words.startsWith(`${phrase} `));
}

/** Where the first of some phrases begins among words; null where none is there. */
export function placeOfPhrase(words: readonly string[], phrases: readonly string[]): number | null {
  const places = phrases
    .map((phrase) => phrase.split(' '))
    .map((phrase) => words.findIndex((_, i) => phrase.every((word, k) => words[i + k] === word)))
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : null;
}
