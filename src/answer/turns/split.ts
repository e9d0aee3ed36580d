import type { Locale } from '../../language/locale.js';
import { tokenise } from '../../language/tokens.js';

export type Halves = readonly [string, string];

/** A text cut before the "and" that joins two askings for a number; null where there are not two. */
export function splitCounts(text: string, locale: Locale): Halves | null {
  const { asks, joins } = halvings.get(locale) ?? halvingOf(locale);
  const tokens = tokenise(text);
  const holdsAt = (phrase: Phrase, at: number): boolean => phrase.every((word, k) => tokens[at + k]?.text === word);
  const asksAt = (at: number): boolean =>
    asks.some((phrase) => holdsAt(phrase, at) && at + phrase.length < tokens.length);
  const first = tokens.findIndex((_, at) => asksAt(at));
  if (first < 0) return null;
  for (let at = tokens.length - 1; at > first; at--) {
    const joint = joins.find((phrase) => holdsAt(phrase, at));
    const [from, next] = [tokens[at], tokens[at + (joint?.length ?? 0)]];
    if (!joint || !from || !next || PUNCTUATION.test(text.slice(from.start, next.start))) continue;
    const after = at + joint.length;
    if (!asksAt(after) && !(next.text.length <= MOST_OF_LEAD && asksAt(after + 1))) continue;
    return [`${text.slice(0, from.start).replace(/,? $/, '')}?`, text.slice(next.start)];
  }
  return null;
}

type Phrase = readonly string[];

/** Letters of a word that may stand before the second asking: "and in how many". */
const MOST_OF_LEAD = 3;
const PUNCTUATION = /[^\p{L}\p{N} ]/u;

interface Halving {
  /** What asks for a number, and what joins or compares two such askings. */
  readonly asks: readonly Phrase[];
  readonly joins: readonly Phrase[];
}

const halvings = new WeakMap<Locale, Halving>();

function halvingOf(locale: Locale): Halving {
  const { and, compare, count, share, amount, duration } = locale.cues;
  const asks = [...count, ...share, ...amount, ...duration].filter((phrase) => /^\p{L}[\p{L} ]+$/u.test(phrase));
  const joins = [...and, locale.messages.and, ...compare].map((word) => word.replace(/[.~]/g, ''));
  const halving = { asks: asks.map((phrase) => phrase.split(' ')), joins: joins.map((phrase) => phrase.split(' ')) };
  halvings.set(locale, halving);
  return halving;
}

/** What stands before and after a word that compares; nothing where none does. Short prepositions join much else. */
export function sidesOf(text: string, locale: Locale): readonly string[] {
  let pattern = sidePatterns.get(locale);
  if (!pattern) {
    const compares = locale.cues.compare
      .filter((phrase) => /^\p{L}[\p{L}.~ ]{3,}$/u.test(phrase) || locale.than.includes(phrase))
      .map((phrase) => phrase.replace(/[.~]/g, ''))
      .sort((a, b) => b.length - a.length)
      .join('|');
    pattern = new RegExp(`^(.+?),? (?:${compares})\\.? (.+?)[?.!]*$`, 'iu');
    sidePatterns.set(locale, pattern);
  }
  return pattern.exec(text)?.slice(1) ?? [];
}

const sidePatterns = new WeakMap<Locale, RegExp>();

/** "Between those who like X and those who like Y": the two that a message sets apart, which begin alike; nothing where it does not. */
export function apartOf(text: string, { cues: { between }, messages }: Locale): readonly string[] {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${between.join('|')}) ((?:the )?(\\p{L}+) .+?),? ${messages.and} ((?:the )?\\2 .+?)[?.!]*$`,
    'iu',
  );
  const [, first, , second] = pattern.exec(text) ?? [];
  return first && second ? [first, second] : [];
}

/** "How many in 2023, and the year before?": what stands before the "and" that asks for the year before as well, and what after it. */
export function yearBeforeToo(text: string, { cues, messages }: Locale): readonly string[] {
  const phrases = cues.yearBefore.filter((phrase) => phrase.includes(' ')).join('|');
  return new RegExp(`^(.+?),? ${messages.and} (${phrases})[?.!]*$`, 'iu').exec(text)?.slice(1) ?? [];
}

/** Letters of a message up to which it is looked at for two questions. */
export const MOST_OF_TWO = 400;
