import type { Locale } from '../language/locale.js';

/** The number that a word says, in digits or in letters: "12", "twelve"; null where it says none. */
export const numberOf = (word: string | undefined, { numbers }: Locale): number | null =>
  word === undefined
    ? null
    : /^\d+$/.test(word)
      ? Number(word)
      : Object.hasOwn(numbers, word)
        ? (numbers[word] ?? null)
        : null;

/** True for a year in four digits. */
export const isYear = (word: string | undefined): word is string => word !== undefined && /^(?:19|20)\d\d$/.test(word);
