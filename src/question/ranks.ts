import type { Locale } from '../language/locale.js';
import type { CueSpan } from './cues.js';
import { isYear, numberOf } from './numerals.js';

/** How many the largest are that one is asked for among, and where "largest" stands. */
export interface Among {
  readonly number: number;
  readonly at: number;
}

/** A place in an order: 2 for "the second largest". */
export interface Ordinal {
  readonly place: number;
  /** Indices of the words that say so. */
  readonly used: readonly number[];
}

/** "Which of the eight largest harbours has least?", "of the eight largest, which …?": how many they are, and where it stands what they are. */
export function amongLargest(words: readonly string[], found: readonly CueSpan[], locale: Locale): Among | null {
  const spans = found.filter(({ cue }) => cue === 'highest' || cue === 'lowest');
  for (const { from } of spans) {
    const number = numberOf(words[from - 1], locale);
    const of = from - 3;
    const isAsked =
      of === 0 ||
      locale.outOf.includes(words.slice(0, of + 1).join(' ')) ||
      found.some(({ cue, to }) => ['which', 'count'].includes(cue) && (to === of || to === of - 1));
    if (number !== null && number > 1 && locale.outOf.includes(words[of] ?? '') && isAsked) return { number, at: from };
  }
  return null;
}

/** "The second largest", "näst vanligast", "came third": an ordinal by a superlative, or by a word for placing. */
export function findOrdinal(
  words: readonly string[],
  cues: readonly CueSpan[],
  { ordinals, placing }: Locale,
): Ordinal | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const place = Object.hasOwn(ordinals, word) ? ordinals[word] : undefined;
    if (place === undefined) continue;
    if (cues.some(({ cue, from }) => (cue === 'highest' || cue === 'lowest') && from === i + 1))
      return { place, used: [i] };
    const at = [i - 1, i + 1].find((near) => placing.includes(words[near] ?? ''));
    if (at !== undefined) return { place, used: [i, at] };
  }
  return null;
}

/** "The three most common", "which three services are in most regions": so many of them, and not one. */
export function ranksSeveral(words: readonly string[], cues: readonly CueSpan[], locale: Locale): boolean {
  const extremes = cues.filter(({ cue }) => cue === 'highest' || cue === 'lowest');
  return words.some((word, i) => {
    const number = numberOf(word, locale);
    if (number === null || number < 2 || number > MOST_RANKED) return false;
    return (
      extremes.some(({ from }) => from === i + 1) ||
      (isWhichNumber(words, i + 1, locale) && extremes.some(({ from }) => from > i))
    );
  });
}

/** More are no ranking that people ask for. */
const MOST_RANKED = 10;

/** True behind "which four". */
export const isWhichNumber = (words: readonly string[], at: number, locale: Locale): boolean =>
  (numberOf(words[at - 1], locale) ?? 0) > 1 &&
  !isYear(words[at - 1]) &&
  locale.cues.which.includes(words[at - 2] ?? '');
