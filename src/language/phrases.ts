import { wordsOf } from './tokens.js';

/** True where a text has one of the phrases as words of its own; "~" at the end of one stands for any ending. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOf(text).join(' ')} `;
  return phrases.some((phrase) => words.includes(phrase.endsWith('~') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
}

/** Where the first of some phrases begins among words; null where none is there. */
export function placeOfPhrase(words: readonly string[], phrases: readonly string[]): number | null {
  const places = phrases
    .map((phrase) => phrase.split(' '))
    .map((phrase) => words.findIndex((_, i) => phrase.every((word, k) => words[i + k] === word)))
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : null;
}
