import type { Cue, Locale } from '../language/locale.js';
import { MOST_COUNTED } from './counted.js';
import type { CueSpan } from './cues.js';
import type { Word } from './question.js';
import { textBetween, type Understood } from './stages.js';

/** "with or without", "med resp. utan", "with a contract vs those without": a word for each near the other. */
export const asksBothWays = ({ words, asking, locale: { backReferences } }: Understood): boolean => {
  const between = (from: number, to: number): boolean =>
    asking.some(
      (span) =>
        (span.cue === 'either' || span.cue === 'compare' || span.cue === 'and') && span.from >= from && span.to <= to,
    );
  const sets = asking.some(({ cue }) => cue === 'difference' || cue === 'compare');
  const apart = ({ from }: CueSpan): number =>
    backReferences.includes(words[from - 1] ?? '') ? THOSE_APART : sets ? MOST_APART : NEXT_TO;
  return asking.some(
    (a) =>
      a.cue === 'with' &&
      asking.some(
        (b) =>
          b.cue === 'without' &&
          (b.from >= a.to
            ? b.from - a.to <= apart(b) && between(a.to, b.from)
            : a.from >= b.to && a.from - b.to <= apart(a) && between(b.to, a.from)),
      ),
  );
};

/** How many words may stand between "with" and "without"; more where the two are set side by side: "with a contract than those without". */
const NEXT_TO = 2;
const MOST_APART = 6;

/** "With a contract see the region's information, against those without". */
const THOSE_APART = 8;

/** Indices of the words that a denial stands right before. */
export const deniedFrom = (asking: readonly CueSpan[], bothWays: boolean): readonly number[] =>
  asking.filter(({ cue }) => cue === 'without' || (bothWays && cue === 'with')).map(({ to }) => to);

/** Negation reaches the next words up to a joint or the end of the sentence, at least one that carries meaning. */
export function isNegated(index: number, question: Understood, from: readonly number[]): boolean {
  const { words, small } = question;
  return from.some((start) => {
    if (index < start || index > start + 3 || ENDS_SENTENCE.test(textBetween(question, start - 1, index))) return false;
    // "Without e-services": a letter is a part of the word behind it.
    return words
      .slice(start, index)
      .every((word) => word.length === 1 || small.stop.has(word) || small.light.has(word));
  });
}

const ENDS_SENTENCE = /[.?!]\s/;

/**
 * "In how many is the same one not used?" counts those that lack it: nothing that the question turns on stands after the denial, or it
 * is that of the verb right behind what is counted.
 */
export const deniesOnlyTheVerb = (question: Understood, read: readonly Word[]): boolean => {
  const { words, asking } = question;
  const { denials, relatives, deniesVerb, agent } = question.locale;
  const counts = asking.find(({ cue }) => cue === 'count');
  const lacks = asking.filter(({ cue }) => cue === 'without');
  // "How many regions do not use the same one?", "is the same one not used by …?": the verb is denied, and not what stands after it.
  const isOwnVerb = ({ from }: CueSpan): boolean =>
    counts !== undefined &&
    deniesVerb.includes(words[from] ?? '') &&
    (from - counts.to <= MOST_COUNTED || agent.includes(words[from + 2] ?? ''));
  return (
    counts !== undefined &&
    lacks.length > 0 &&
    lacks.every(
      ({ from, to }) =>
        to - from === 1 &&
        from > counts.to &&
        denials.includes(words[from] ?? '') &&
        // "Chat that is not in real time" is a thing of its own, and so is what another clause denies.
        !words.slice(counts.to, from).some((word) => relatives.includes(word)) &&
        !/[.,;:?!()–]/.test(textBetween(question, counts.to - 1, from)),
    ) &&
    (lacks.every(isOwnVerb) || !read.some(({ negated, required }) => negated && required))
  );
};

/** "In kronor, not percent": a measure that is denied is not asked for. */
export const isDeniedPercent = (span: CueSpan, all: readonly CueSpan[]): boolean =>
  span.cue === 'percentWord' && all.some(({ cue, to }) => cue === 'without' && to === span.from);

/** True for a lack that a relative clause tells of a noun other than the one right after "how many". */
export const isAttribute = (
  span: CueSpan,
  all: readonly CueSpan[],
  words: readonly string[],
  { relatives, they, outOf }: Locale,
): boolean =>
  // "… if they lack one"; but "how many of them lack one" counts them.
  (they.includes(words[span.from - 1] ?? '') &&
    all.some(
      ({ cue, to }) =>
        cue === 'count' && !(to === span.from - 1 || (to === span.from - 2 && outOf.includes(words[to] ?? ''))),
    )) ||
  (relatives.includes(words[span.from - 1] ?? '') &&
    (all.some(
      ({ cue, from, to }) =>
        cue === 'count' && (from > span.to || to + (span.to - span.from === 1 ? 1 : FAR_FROM_COUNTED) < span.from - 1),
    ) ||
      // "Clinics that lack an agreement: which figures are there?"
      (all.some(({ cue, from }) => ASKS_WHICH.has(cue) && from > span.to) &&
        !all.some(({ cue, from }) => (ASKS_WHICH.has(cue) || cue === 'count') && from < span.from))));

/** Cues of a question for what there is. */
const ASKS_WHICH: ReadonlySet<Cue> = new Set<Cue>(['which', 'what', 'list']);

/** "How many get information from providers that do not have one": so many words behind "how many" stand others than those counted. */
const FAR_FROM_COUNTED = 4;
