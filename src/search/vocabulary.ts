import { createRequire } from 'node:module';
import type Fuse from 'fuse.js';
import type { LanguageCode } from '../language/locale.js';
import { cueWordsOf, LANGUAGES, LOCALES } from '../language/locales.js';
import { fold } from '../language/tokens.js';

/** Every word that the corpus, the lexicon or the languages know, for reading misspelt ones. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  /** The languages whose texts know the word, with or without its diacritics. */
  readonly languagesOf: (word: string) => readonly LanguageCode[];
  /** The known word that `word` was meant as; null where none is near enough. The word itself where it is known. */
  readonly correct: (word: string, language: LanguageCode) => string | null;
}

/** Shortest word that is corrected: of three letters, one changed makes another word too easily ("app", "api"). */
const SHORTEST = 4;
/** Longest word that is compared; Fuse matches patterns of at most 32 characters. */
const LONGEST = 32;

const require = createRequire(import.meta.url);

interface Known {
  readonly word: string;
  readonly folded: string;
}

/**
 * Builds the vocabulary; `words` by language are in lower case. `splits` tells whether a word is a compound of known words, `inTexts`
 * whether the corpus itself has it: of two that are as near, that one is meant. `reads` tells whether the corpus holds the word in
 * another form, as the parts of a compound or as nearly the same word of another language.
 */
export function buildVocabulary(
  words: Readonly<Record<LanguageCode, ReadonlySet<string>>>,
  small: ReadonlySet<string>,
  splits: (word: string) => boolean,
  inTexts: (word: string) => boolean,
  reads: (word: string, language: LanguageCode) => boolean,
): Vocabulary {
  const has = (word: string): boolean => words.sv.has(word) || words.en.has(word);
  // Both are made when the first unknown word comes: most questions have none.
  let foldedWords: ReadonlyMap<string, string> | null = null;
  const folded = (): ReadonlyMap<string, string> => {
    foldedWords ??= new Map(
      [...words.en, ...words.sv].flatMap((word) =>
        fold(word) !== word && !words.sv.has(fold(word)) ? [[fold(word), word] as const] : [],
      ),
    );
    return foldedWords;
  };
  const fuses = new Map<string, Fuse<Known>>();
  const initials: Partial<Record<LanguageCode, ReadonlyMap<string, readonly Known[]>>> = {};
  const initialsOf = (language: LanguageCode): ReadonlyMap<string, readonly Known[]> => {
    const known = initials[language] ?? byInitial(words[language]);
    initials[language] = known;
    return known;
  };
  const remembered = new Map<string, string | null>();
  // A slip seldom hits the first letter, and words that begin alike and are as long are few enough to compare each.
  const fuseFor = (language: LanguageCode, word: string): Fuse<Known> => {
    const initial = fold(word).slice(0, 1);
    const key = `${language}${initial}${word.length}`;
    let fuse = fuses.get(key);
    if (!fuse) {
      const near = (initialsOf(language).get(initial) ?? []).filter(
        (known) => Math.abs(known.word.length - word.length) <= 2,
      );
      // Loaded only for a word that nothing knows.
      const Search = require('fuse.js') as typeof Fuse;
      fuse = new Search(near, {
        keys: ['folded'],
        includeScore: true,
        threshold: 0.45,
        distance: 40,
        minMatchCharLength: 2,
      });
      fuses.set(key, fuse);
    }
    return fuse;
  };
  const correct = (word: string, language: LanguageCode): string | null => {
    if (words[language].has(word) || small.has(word) || !/^\p{L}+$/u.test(word)) return word;
    const known = folded().get(fold(word));
    if (known && (words[language].has(known) || !has(word))) return known;
    if (has(word)) return word;
    if (word.length < SHORTEST || word.length > LONGEST) return null;
    if (stemKnown(word, words)) return word;
    const key = `${language}:${word}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const found = meant(word, language);
    // A word without a subject takes the place of one that may have one only where that is plainly a slip: "infomation".
    const isLittle = found !== null && small.has(found) && !asksBy(found, language) && !isSlip(word, found);
    // "Skannade" is no misspelt "saknade": what turns a question round must be one slip away.
    const isTurned = found !== null && denies(found, language) && editDistance(fold(word), fold(found), 1) > 1;
    // "Aktiva" beside "active" is no "aktie", which no text has.
    const isElsewhere =
      found !== null && !small.has(found) && !asksBy(found, language) && !inTexts(found) && reads(word, language);
    const best = isElsewhere ? word : isLittle || isTurned ? null : found;
    if (remembered.size < 20_000) remembered.set(key, best);
    return best;
  };
  /** One slip in a long word is a slip, even where the word could be taken apart; more than one only where it could not. */
  const meant = (word: string, language: LanguageCode): string | null => {
    let offered: readonly Known[] | null = null;
    const offer = (text: string): Known[] =>
      fuseFor(language, text)
        .search(fold(text), { limit: 12 })
        .map((result) => result.item);
    const near = (text: string, limit: number): string | null => {
      if (text !== word) return nearest(fold(text), offer(text), limit, inTexts);
      offered ??= offer(word);
      return nearest(fold(word), offered, limit, inTexts);
    };
    const stem = LOCALES[language].stem(word);
    const slip =
      word.length >= LONG ? (near(word, 1) ?? (stem !== word && stem.length >= LONG - 1 ? near(stem, 1) : null)) : null;
    if (slip !== null) return slip;
    if (splits(word)) return word;
    return cutShort(word, initialsOf(language).get(fold(word).slice(0, 1)) ?? []) ?? near(word, allowedEdits(word));
  };
  /** "Egenmonit" of "egenmonitorering": the shortest of the words that it begins, where they are forms of one word of the texts. */
  const cutShort = (word: string, near: readonly Known[]): string | null => {
    if (word.length < LEAST_CUT) return null;
    const written = fold(word);
    const [first, ...others] = near
      .filter((known) => known.folded.startsWith(written) && inTexts(known.word))
      .sort((a, b) => a.word.length - b.word.length || a.word.localeCompare(b.word));
    if (!first || others.some((known) => !known.folded.startsWith(first.folded.slice(0, -1)))) return null;
    // A word that another one begins with is a word of its own: "kvalitet" of "kvalitetsregister".
    const rest = first.word.slice(word.length);
    return rest.length < LEAST_LEFT_OUT || has(rest) || has(rest.slice(1)) ? null : first.word;
  };
  const languagesOf = (word: string): LanguageCode[] => {
    const known = has(word) ? word : folded().get(fold(word));
    return known === undefined ? [] : LANGUAGES.filter((language) => words[language].has(known));
  };
  return { has, languagesOf, correct };
}

function byInitial(words: ReadonlySet<string>): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const word of words) {
    if (!/^\p{L}+$/u.test(word)) continue;
    const folded = fold(word);
    const group = groups.get(folded.slice(0, 1));
    if (group) group.push({ word, folded });
    else groups.set(folded.slice(0, 1), [{ word, folded }]);
  }
  return groups;
}

/** Least length of a word that may have been cut short, and letters that were then left out: fewer are an ending. */
const LEAST_CUT = 7;
const LEAST_LEFT_OUT = 2;

/** Length from which one slip is corrected before the word is taken for a compound. */
const LONG = 7;
const allowedEdits = (word: string): number => (word.length < 6 ? 1 : word.length < 11 ? 2 : 3);

/** A letter left out or two swapped, in a word long enough for that to be seen. */
const isSlip = (written: string, known: string): boolean =>
  written === known ||
  isSwapped(fold(written), fold(known)) ||
  ((written.length >= PLAIN_SLIP || (written.length >= LEFT_OUT && known.length === written.length + 1)) &&
    known.length >= written.length &&
    editDistance(fold(written), fold(known), 1) <= 1);

/** "Uppelvd": the letters of another word, two of them changed about. */
const isSwapped = (written: string, known: string): boolean =>
  written.length >= LEAST_SWAPPED &&
  [...written].sort().join('') === [...known].sort().join('') &&
  editDistance(written, known, 1) <= 1;
const LEAST_SWAPPED = 6;
const PLAIN_SLIP = 8;
/** Length from which one letter left out is seen. */
const LEFT_OUT = 6;

/** A slip in a word of a cue is worth mending, though it has no subject. */
const asksBy = (word: string, language: LanguageCode): boolean => cueWordsOf(language).has(word);

/** True for a word that asks for those that lack something. */
const denies = (word: string, language: LanguageCode): boolean =>
  LOCALES[language].cues.complement.includes(word) || LOCALES[language].cues.without.includes(word);

/** Shorter words have endings by chance. */
const LEAST_ROOT = 5;

/** An inflection of a known word is no misspelling, even where this very form is new. */
function stemKnown(word: string, words: Readonly<Record<LanguageCode, ReadonlySet<string>>>): boolean {
  return LANGUAGES.some((language) => {
    const { stem, endings } = LOCALES[language];
    const roots = endings.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []));
    return (
      words[language].has(stem(word)) ||
      // "Agreeing" of "agree", which the stemmer makes shorter than the word.
      roots.some((root) => root.length >= LEAST_ROOT && words[language].has(root)) ||
      // "Raser" of "raserna", no misspelt "rader".
      endings.some((ending) => ending.length > 1 && words[language].has(word + ending))
    );
  });
}

/** Of the words that the fuzzy search offers, the one fewest edits away; null where that is too many or several tie. */
function nearest(
  folded: string,
  offered: readonly Known[],
  allowed: number,
  inTexts: (word: string) => boolean,
): string | null {
  const ranked = offered
    .map((known) => ({ known, edits: editDistance(folded, known.folded, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(inTexts(b.known.word)) - Number(inTexts(a.known.word)) ||
        leftOut(b.known.folded, folded) - leftOut(a.known.folded, folded) ||
        a.known.word.length - b.known.word.length ||
        a.known.word.localeCompare(b.known.word),
    );
  const [best] = ranked;
  if (!best) return null;
  return best.known.word;
}

/**
 * How plainly a word was written without one letter: 2 where it is one of a pair, "employes", 1 for any other, "inspecton", which is
 * an inspection sooner than an inspector; 0 where it was not.
 */
function leftOut(known: string, written: string): 0 | 1 | 2 {
  if (known.length !== written.length + 1) return 0;
  const places = [...known].flatMap((_, i) => (known.slice(0, i) + known.slice(i + 1) === written ? [i] : []));
  // Either letter of a pair may be the one that is missing.
  return places.length > 1 ? 2 : places.length === 1 ? 1 : 0;
}

/** Edits between two words, where swapping two neighbours is one (optimal string alignment); stops past `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}
