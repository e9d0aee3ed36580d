import { CUES, type Cue, type Locale } from '../language/locale.js';

/** Words of a question, from word `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A cue found in a question. */
export interface CueSpan extends Span {
  readonly cue: Cue;
}

/** True where a word is one of a span's. */
export const covers = ({ from, to }: Span, index: number): boolean => from <= index && index < to;

/** True where all words of a span are another's as well. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

interface Phrase {
  readonly words: readonly string[];
  readonly cue: Cue;
}

const matchers = new WeakMap<Locale, ReadonlyMap<string, readonly Phrase[]>>();
/** Words that end with anything are found by this many first letters. */
const PREFIX = 3;

/** Stands in a phrase for what may come between its first word and its last: "gick kostnaden upp". */
const GAP = '…';
/** Most words that stand there. */
const MOST_BETWEEN = 8;

/** Every cue at every place of a question, long phrases and short ones alike; of a phrase with a gap, its two ends. */
export function findCues(words: readonly string[], locale: Locale): CueSpan[] {
  const index = matchers.get(locale) ?? buildIndex(locale);
  matchers.set(locale, index);
  const spans: CueSpan[] = [];
  const apart: (readonly [CueSpan, CueSpan])[] = [];
  words.forEach((word, from) => {
    for (const phrases of [index.get(word), index.get(`${word.slice(0, PREFIX)}~`)])
      for (const { words: phrase, cue } of phrases ?? []) {
        const [first = '', second, last = ''] = phrase;
        if (second === GAP) {
          const at = words.findIndex((other, i) => i > from + 1 && i <= from + MOST_BETWEEN + 1 && other === last);
          if (matches(word, first) && at > 0)
            apart.push([
              { cue, from, to: from + 1 },
              { cue, from: at, to: at + 1 },
            ]);
        } else if (phrase.every((expected, i) => matches(words[from + i], expected))) {
          const to = from + phrase.length;
          // "On the way to work" is no state.
          const isJourney = cue === 'underway' && locale.journey.test(words.slice(from, to + 2).join(' '));
          if (!isJourney) spans.push({ cue, from, to });
        }
      }
  });
  // "How has it spread over the years?": what begins another phrase ends none.
  const begins = (at: number): boolean => spans.some(({ from, to }) => from === at && to - from > 1);
  return [...spans, ...apart.filter(([, last]) => !begins(last.from)).flat()];
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

/** A short cue inside a longer one of the same words is not meant: "share" in "what share", "minst" in "minst spridd". */
export const isShadowed = (span: CueSpan, all: readonly CueSpan[]): boolean =>
  all.some(
    (other) =>
      isWithin(span, other) && other.to - other.from > span.to - span.from && SHADOWS[other.cue]?.includes(span.cue),
  );

/** Which longer cues take the words of which shorter ones. */
const SHADOWS: Readonly<Partial<Record<Cue, readonly Cue[]>>> = {
  atMost: ['highest'],
  atLeast: ['lowest'],
  latest: ['highest'],
  moreThan: ['count'],
  compare: ['documentWords', 'each'],
  lessThan: ['count', 'lowest'],
  share: ['count', 'percentWord', 'which', 'what', 'amount', 'how'],
  ratio: ['count', 'what', 'which'],
  per: ['each', 'moreThan'],
  difference: ['count', 'amount'],
  when: ['which', 'what'],
  who: ['which', 'what'],
  names: ['which', 'who'],
  duration: ['how'],
  amount: ['what', 'how'],
  count: ['how', 'what', 'which', 'without'],
  why: ['what', 'how', 'which'],
  yearBefore: ['lastYear', 'latest', 'lowest'],
  lastYear: ['latest'],
  pastYears: ['latest'],
  trend: ['latest', 'pastYears', 'how', 'moreThan', 'total'],
  help: ['what', 'who', 'how'],
  define: ['what', 'who', 'which'],
  what: ['define'],
  highest: ['count'],
  lowest: ['count'],
  list: ['which', 'what'],
  allYears: ['each', 'total'],
  earliest: ['latest'],
  complement: ['without', 'with', 'inPlace'],
  underway: ['inPlace'],
  percentWord: ['count'],
  rank: ['highest', 'lowest'],
  sum: ['growth'],
};
