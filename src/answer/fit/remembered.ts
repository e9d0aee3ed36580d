import type { LanguageCode } from '../../language/locale.js';
import type { Asked } from '../asked.js';

/** A reading of a text that depends on nothing but the text and its language, done once for each. */
export function remembered<T>(read: Reading<T>): Reading<T> {
  const known = new Map<string, T>();
  return (text, language, asked) => {
    const key = `${language}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = read(text, language, asked);
    if (known.size < MOST_REMEMBERED) known.set(key, result);
    return result;
  };
}

export type Reading<T> = (text: string, language: LanguageCode, asked: Asked) => T;

/** Pieces of text that each reading remembers what it found in. */
const MOST_REMEMBERED = 5_000;
