import type { LanguageCode, Locale } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { Asked } from '../asked.js';
import { remembered } from './remembered.js';

/** The two sides of an access or a way. */
interface Sides {
  readonly who: string;
  readonly what: string;
}

/** "From the islands to the mainland": where a way begins, and where it ends. */
export const routeSides = remembered((text, language, asked): Sides | null => {
  const { route } = asked.index.localeOf(language);
  const words = wordsOf(text);
  const from = words.findIndex((word) => route.from.includes(word));
  const to = words.findIndex((word, i) => i > from && route.to.includes(word));
  return from >= 0 && to > from && to - from <= MOST_FROM
    ? { who: words.slice(from + 1, to).join(' '), what: words.slice(to + 1, to + 1 + MOST_TO).join(' ') }
    : null;
});

/** So far apart "from" and "to" are of one way, and so many words name its end. */
const MOST_FROM = 5;
const MOST_TO = 3;

/** Who has access and to what, where a text says so: "private providers" and "the region's information". */
export const accessSides = remembered(findSides);

function findSides(text: string, language: LanguageCode, asked: Asked): Sides | null {
  const locale = asked.index.localeOf(language);
  const words = wordsOf(text);
  const gives = longestOf(locale.givesAccess, words);
  const access = longestOf(locale.access, words, gives ? gives.at + 1 : 0);
  if (gives) return givenSides(words, gives, access, locale);
  const turned = inverted(words, locale) ?? verbFirst(words, access, locale);
  if (turned || !access) return turned;
  const before = subjectOf(words.slice(placeBefore(words, locale), access.at), locale);
  const what = words.slice(access.at + access.length);
  // "Private providers, info access: how many regions?" says nothing of who sees whose.
  if (access.length === 1 && askAt(what, locale.cues.count) === 0) return null;
  return { who: before.join(' '), what: what.join(' ') };
}

interface Found {
  readonly at: number;
  readonly length: number;
}

/** The longest of some phrases that stands in a text, where it stands first. */
function longestOf(phrases: readonly string[], words: readonly string[], from = 0): Found | null {
  let best: Found | null = null;
  for (const phrase of phrases) {
    const { length } = phrase.split(' ');
    const at = words.findIndex((_, i) => i >= from && isAt(words, phrase, i));
    if (at >= 0 && (!best || length > best.length || (length === best.length && at < best.at))) best = { at, length };
  }
  return best;
}

/** "Give clinics access to their notes", "give access to their notes to clinics": who is given it, and access to what. */
function givenSides(words: readonly string[], gives: Found, access: Found | null, { givenTo }: Locale): Sides {
  const rest = words.slice(gives.at + gives.length);
  if (!access) return { who: rest.slice(0, MOST_GIVEN).join(' '), what: rest.slice(MOST_GIVEN).join(' ') };
  const between = words.slice(gives.at + gives.length, access.at);
  const behind = words.slice(access.at + access.length);
  // Those who are given it come last, where nobody stands between.
  const to = between.length > 0 ? -1 : behind.findIndex((word, i) => i > 0 && givenTo.includes(word));
  return to > 0
    ? { who: behind.slice(to + 1).join(' '), what: behind.slice(0, to).join(' ') }
    : { who: between.join(' '), what: behind.join(' ') };
}

/** So many words after "open up for" name those who are given access. */
const MOST_GIVEN = 3;

/** "Clinics without an agreement: number of regions where they …": who is behind "where", or named before what is counted. */
function subjectOf(words: readonly string[], { cues, backReferences }: Locale): readonly string[] {
  const asks = askAt(words, cues.count);
  const place = words.findIndex((word, i) => asks >= 0 && i > asks && cues.where.includes(word));
  if (place < 0) return words;
  return backReferences.includes(words[place + 1] ?? '') ? words.slice(0, asks) : words.slice(place + 1);
}

/** "I 14 regioner har all skolhälsovård tillgång till …": of the words before, so many tell where it is so and not who has access. */
function placeBefore(words: readonly string[], { within, numbers, all }: Locale): number {
  const isCount = (word: string): boolean => /^\d/.test(word) || Object.hasOwn(numbers, word) || all.includes(word);
  if (!within.includes(words[0] ?? '') || !isCount(words[1] ?? '')) return 0;
  return words.findIndex((word, i) => i > 0 && !isCount(word)) + 1;
}

/**
 * "Can the region see …?": who has access stands between a helping verb and what it helps. "Private providers: in how many regions
 * can they see …?" are those named before.
 */
function inverted(words: readonly string[], locale: Locale): Sides | null {
  const { access, helping, within, cues } = locale;
  const pointsBack = [...locale.backReferences, ...cues.each, ...locale.both];
  const phrases = access.map((phrase) => phrase.split(' '));
  for (const [at, word] of words.entries()) {
    if (!helping.includes(word)) continue;
    for (let i = at + 2; i <= at + MOST_INVERTED; i++) {
      const lengths = phrases.flatMap((phrase) => {
        const rest = phrase.length > 1 && helping.includes(phrase[0] ?? '') ? phrase.slice(1) : phrase;
        return rest.every((part, k) => words[i + k] === part) ? [rest.length] : [];
      });
      if (lengths.length === 0) continue;
      const who = words.slice(at + 1, i);
      const asks = askAt(words, cues.count);
      const place = asks > 0 && within.includes(words[asks - 1] ?? '') ? asks - 1 : asks;
      return {
        who: (pointsBack.includes(who[0] ?? '') ? words.slice(0, Math.max(0, place)) : who).join(' '),
        what: words.slice(i + Math.max(...lengths)).join(' '),
      };
    }
  }
  return null;
}

/** So far behind its helping verb a verb stands in a question. */
const MOST_INVERTED = 8;

/**
 * "Privata vårdgivare: i hur många regioner ser regionen deras information?": right behind the place, the verb stands before who sees,
 * and "deras" is of those named before.
 */
function verbFirst(
  words: readonly string[],
  verb: Found | null,
  { cues, within, backReferences }: Locale,
): Sides | null {
  const asks = askAt(words, cues.count);
  if (!verb || asks < 1 || !within.includes(words[asks - 1] ?? '')) return null;
  const counted = words.slice(asks, verb.at);
  const phrase = Math.max(0, ...cues.count.map((one) => (isAt(words, one, asks) ? one.split(' ').length : 0)));
  if (counted.length !== phrase + 1) return null;
  const rest = words.slice(verb.at + verb.length);
  const named = words.slice(0, asks - 1);
  if (backReferences.includes(rest[0] ?? '')) return { who: named.join(' '), what: rest.slice(1).join(' ') };
  const owner = rest.findIndex((word, i) => i > 0 && (backReferences.includes(word) || word.endsWith('s')));
  if (owner < 0) return null;
  const ofNamed = backReferences.includes(rest[owner] ?? '') ? named : [];
  return { who: rest.slice(0, owner).join(' '), what: [...rest.slice(owner), ...ofNamed].join(' ') };
}

/** "Seven regions have access to …", "how many regions can see …": what is counted stands right before having access, and not after "in". */
export const countedHasAccess = remembered((text, language, asked): boolean => {
  const { numbers, cues, within, access, givesAccess, stopWords } = asked.index.localeOf(language);
  const words = wordsOf(text);
  const isNumber = (word: string): boolean => /^\d/.test(word) || Object.hasOwn(numbers, word);
  const at = words.findIndex((word, i) => isNumber(word) || cues.count.some((phrase) => isAt(words, phrase, i)));
  // "In how many" is one phrase.
  if (at < 0 || words.slice(Math.max(0, at - 2), at + 1).some((word) => within.includes(word))) return false;
  const first = words.findIndex((_, i) => i > at && access.some((phrase) => isAt(words, phrase, i)));
  if (first < 0) return false;
  const between = words.slice(at, first);
  // "In … regions where they have access"; "regions that give access to their notes": others have it.
  if (between.some((word) => cues.where.includes(word) || givesAccess.includes(word))) return false;
  // Between the figure and its access: the noun, and small words only.
  const isSmall = (word: string): boolean =>
    stopWords.includes(word) || isNumber(word) || cues.count.some((phrase) => phrase.split(' ').includes(word));
  return between.filter((word) => !isSmall(word)).length <= MOST_OF_A_NOUN;
});

const MOST_OF_A_NOUN = 2;

/** Where "how many" stands in a text; -1 where it does not. */
const askAt = (words: readonly string[], counts: readonly string[]): number =>
  words.findIndex((_, i) => counts.some((phrase) => isAt(words, phrase, i)));

const isAt = (words: readonly string[], phrase: string, at: number): boolean =>
  phrase.split(' ').every((part, k) => words[at + k] === part);
