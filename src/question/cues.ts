import { CUES, type Cue, type Locale } from '../language/locale.js';

/** A cue found in a question, from word `from` up to, not including, `to`. */
export interface CueSpan {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly cue: Cue;
}

const matchers = new WeakMap<Locale, ReadonlyMap<string, readonly Phrase[]>>();
/** Words that end with anything are found by this many first letters. */
const PREFIX = 3;

/** Every cue at every place of a question, long phrases and short ones alike. */
export function findCues(words: readonly string[], locale: Locale): CueSpan[] {
  const index = matchers.get(locale) ?? buildIndex(locale);
  matchers.set(locale, index);
  const spans: CueSpan[] = [];
  words.forEach((word, from) => {
    for (const phrases of [index.get(word), index.get(`${word.slice(0, PREFIX)}~`)])
      for (const phrase of phrases ?? [])
        if (phrase.words.every((expected, i) => matches(words[from + i], expected)))
          spans.push({ cue: phrase.cue, from, to: from + phrase.words.length });
  });
  return spans;
}

function buildIndex(locale: Locale): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const cue of CUES) {
    for (const text of locale.cues[cue]) {
      const words = text.split(' ').filter(Boolean);
      const first = words[0] ?? '';
      const key = first.endsWith('~') ? `${first.slice(0, PREFIX)}~` : first;
      index.set(key, [...(index.get(key) ?? []), { words, cue }]);
    }
  }
  return index;
}

const matches = (word: string | undefined, expected: string): boolean =>
  word !== undefined && (expected.endsWith('~') ? word.startsWith(expected.slice(0, -1)) : word === expected);
