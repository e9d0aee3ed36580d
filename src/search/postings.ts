import { parseLexicon } from '../corpus/lexicon.js';
import type { Corpus, Texts } from '../corpus/model.js';
import { readSaved, writeSaved } from '../corpus/saved.js';
import { cognateOf } from '../language/cognates.js';
import type { LanguageCode } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { THESAURUS } from '../language/thesaurus.js';
import { wordsOf } from '../language/tokens.js';
import { buildSplitter, type Splitter } from './compounds.js';
import {
  type ConceptFinder,
  finderOf,
  finderOfLines,
  indexTerms,
  linesOfTerms,
  type TermIndex,
  type TermLines,
} from './concepts.js';
import { buildEntries, type Entry } from './entries.js';

/** Which entries hold a key, and how near to the figure. */
export interface Postings {
  /** Every key, in the order in which the entries name them. */
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** The entries that hold a key, by their ids, and the weight of each; null where none does. */
  readonly held: (key: string) => Held | null;
  /** How many entries hold a key as their own; undefined where none holds it at all. */
  readonly owners: (key: string) => number | undefined;
}

export interface Held {
  readonly entries: Uint32Array;
  readonly weights: Float64Array;
}

type WordSets = Readonly<Record<LanguageCode, ReadonlySet<string>>>;

/** What indexing finds in the texts of a corpus, as plain data; words are lines of a text. */
interface SavedTexts {
  readonly terms: Readonly<Record<LanguageCode, TermLines>>;
  readonly words: Readonly<Record<LanguageCode, string>>;
  /** Stems that may be parts of Swedish compounds. */
  readonly parts: string;
  readonly postings: Omit<PostingLists, 'keys'> & { readonly keys: string };
}

/** The lists of all keys one after the other; the list of a key ends where `ends` says, and begins where the one before ends. */
interface PostingLists {
  readonly keys: readonly string[];
  readonly ends: Uint32Array;
  readonly entries: Uint32Array;
  readonly weights: Float64Array;
}

export interface TextIndex {
  readonly concepts: ConceptFinder;
  readonly split: Splitter;
  /** Every word known, for spelling. */
  readonly words: WordSets;
  /** The keys of a text with the weight of each. */
  readonly keysOf: (texts: Texts) => ReadonlyMap<string, number>;
  readonly postings: Postings;
}

const SAVED = 'search';

/** Indexes the texts of a corpus by words, parts of compounds and concepts; takes what was saved where it is of the same corpus. */
export function indexTexts(corpus: Corpus, entries: readonly Entry[]): TextIndex {
  const saved = readSaved<SavedTexts>(SAVED, (key) => key === corpus.hash);
  if (!saved) return readTexts(corpus, entries);
  const concepts = finderOfLines(saved.terms);
  const words = { sv: new Set(saved.words.sv.split('\n')), en: new Set(saved.words.en.split('\n')) };
  const split = buildSplitter(new Set(saved.parts.split('\n')), words.sv);
  return {
    concepts,
    split,
    words,
    keysOf: keyReader(concepts, split),
    postings: postingsOf({ ...saved.postings, keys: saved.postings.keys.split('\n') }),
  };
}

/** Saves what indexing finds in a corpus. */
export function saveTexts(corpus: Corpus): void {
  const { terms, words, parts, lists } = readTexts(corpus, buildEntries(corpus));
  const saved: SavedTexts = {
    terms: { sv: linesOfTerms(terms.sv), en: linesOfTerms(terms.en) },
    words: { sv: [...words.sv].join('\n'), en: [...words.en].join('\n') },
    parts: [...parts].join('\n'),
    postings: { ...lists, keys: lists.keys.join('\n') },
  };
  writeSaved(SAVED, corpus.hash, saved);
}

interface ReadTexts extends TextIndex {
  readonly terms: TermIndex;
  readonly parts: ReadonlySet<string>;
  readonly lists: PostingLists;
}

function readTexts(corpus: Corpus, entries: readonly Entry[]): ReadTexts {
  const all = [...corpus.lexicon, ...parseLexicon(THESAURUS, 'thesaurus')];
  const { terms, words: ofTerms } = indexTerms(all);
  const concepts = finderOf(terms);
  const { all: words, content } = wordsByLanguage(ofTerms, entries);
  const parts = splitStems(content);
  const split = buildSplitter(parts, words.sv);
  const keysOf = keyReader(concepts, split);
  const lists = listPostings(entries, keysOf);
  return { concepts, split, words, keysOf, postings: postingsOf(lists), terms, parts, lists };
}

/** How many pieces of text an index remembers the keys of. */
const MOST_REMEMBERED = 20_000;

/** Reads the keys of texts, of each text once. */
function keyReader(concepts: ConceptFinder, split: Splitter): TextIndex['keysOf'] {
  const known = new WeakMap<Texts, ReadonlyMap<string, number>>();
  const byText: Readonly<Record<LanguageCode, Map<string, ReadonlyMap<string, number>>>> = {
    sv: new Map(),
    en: new Map(),
  };
  const ofOne = (text: string, language: LanguageCode): ReadonlyMap<string, number> => {
    let keys = byText[language].get(text);
    if (!keys) {
      const found = new Map<string, number>();
      addKeys(found, text, language, concepts, split);
      keys = found;
      if (byText[language].size < MOST_REMEMBERED) byText[language].set(text, keys);
    }
    return keys;
  };
  return (texts) => {
    // Most texts are put together for one comparison, and are in one language.
    const only = onlyLanguage(texts);
    if (only) return ofOne(texts[only] ?? '', only);
    let keys = known.get(texts);
    if (!keys) {
      const found = new Map<string, number>();
      for (const language of LANGUAGES)
        for (const [key, weight] of ofOne(texts[language] ?? '', language))
          if (weight > (found.get(key) ?? 0)) found.set(key, weight);
      keys = found;
      known.set(texts, keys);
    }
    return keys;
  };
}

/** The language of a text; null where it is in several, or in none. Asked of every text that is held against a question. */
function onlyLanguage(texts: Texts): LanguageCode | null {
  let only: LanguageCode | null = null;
  for (const language of LANGUAGES) {
    if (!texts[language]) continue;
    if (only) return null;
    only = language;
  }
  return only;
}

/** The keys of a text by their numbers, with the weight of each. */
interface NumberedKeys {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
}

/** The entries by key: each holds the keys of its layers, a key with the greatest of its weights. */
function listPostings(entries: readonly Entry[], keysOf: TextIndex['keysOf']): PostingLists {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
  // A heading or a caption is read once, however many entries stand under it.
  const read = new Map<ReadonlyMap<string, number>, NumberedKeys>();
  const numbered = (texts: Texts): NumberedKeys => {
    const keys = keysOf(texts);
    let found = read.get(keys);
    if (!found) {
      found = { numbers: Array.from(keys.keys(), numberOf), weights: [...keys.values()] };
      read.set(keys, found);
    }
    return found;
  };
  const layered = entries.map((entry) => entry.layers.map((layer) => numbered(layer.texts)));
  const held = Array.from({ length: numbers.size }, () => ({ entries: [] as number[], weights: [] as number[] }));
  const best = new Float64Array(numbers.size);
  let size = 0;
  entries.forEach((entry, place) => {
    const touched: number[] = [];
    entry.layers.forEach((layer, depth) => {
      const keys = layered[place]?.[depth];
      if (!keys) return;
      for (let at = 0; at < keys.numbers.length; at++) {
        const number = keys.numbers[at] ?? 0;
        const scaled = (keys.weights[at] ?? 0) * layer.weight;
        const before = best[number] ?? 0;
        if (scaled <= before) continue;
        if (before === 0) touched.push(number);
        best[number] = scaled;
      }
    });
    for (const number of touched) {
      held[number]?.entries.push(entry.id);
      held[number]?.weights.push(best[number] ?? 0);
      best[number] = 0;
    }
    size += touched.length;
  });
  const lists = {
    keys: [...numbers.keys()],
    ends: new Uint32Array(held.length),
    entries: new Uint32Array(size),
    weights: new Float64Array(size),
  };
  let at = 0;
  held.forEach((list, number) => {
    lists.entries.set(list.entries, at);
    lists.weights.set(list.weights, at);
    at += list.entries.length;
    lists.ends[number] = at;
  });
  return lists;
}

/** A weight from which a word counts as the entry's own, for telling how common it is. */
const OWN_WEIGHT = 0.5;

function postingsOf({ keys, ends, entries, weights }: PostingLists): Postings {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const held: Postings['held'] = (key) => {
    const number = numbers.get(key);
    if (number === undefined) return null;
    const from = ends[number - 1] ?? 0;
    const to = ends[number] ?? 0;
    return { entries: entries.subarray(from, to), weights: weights.subarray(from, to) };
  };
  const counted = new Map<string, number>();
  const owners = (key: string): number | undefined => {
    if (!numbers.has(key)) return undefined;
    let count = counted.get(key);
    if (count === undefined) {
      count = held(key)?.weights.reduce((own, weight) => own + (weight >= OWN_WEIGHT ? 1 : 0), 0) ?? 0;
      counted.set(key, count);
    }
    return count;
  };
  return { keys, has: (key) => numbers.has(key), held, owners };
}

/** Keys of stems that differ from one by a short ending. */
export type Near = (key: string) => readonly string[];
const NEAR_PREFIX = 8;
const LONGEST_ENDING = 3;
const SUFFIX = 5;

/** Letters of the language and the colon before a stem. */
const LANGUAGE_PREFIX = 3;
const stemIn = (key: string): string => key.slice(LANGUAGE_PREFIX);
/** Fewer letters before a word make no compound of it: "a", "o" and "in" turn it into its contrary. */
const LEAST_MODIFIER = 3;
/** Shorter words look alike by chance. */
const LEAST_COGNATE = 5;

/** Finds what differs from a key by a short ending, else the compounds that end with it, else its cognates in another language. */
export function buildNear(postings: Postings): Near {
  // Both are made when the first word comes that no text holds.
  let prefixes: ReadonlyMap<string, readonly string[]> | null = null;
  let suffixes: ReadonlyMap<string, readonly string[]> | null = null;
  const byPrefix = (): ReadonlyMap<string, readonly string[]> => {
    prefixes ??= grouped(
      postings.keys.filter((key) => !key.startsWith('#') && key.length >= NEAR_PREFIX),
      (key) => key.slice(0, NEAR_PREFIX),
    );
    return prefixes;
  };
  const bySuffix = (): ReadonlyMap<string, readonly string[]> => {
    suffixes ??= grouped(
      postings.keys.filter((key) => key.startsWith('sv:') && key.length >= NEAR_PREFIX + 3),
      (key) => key.slice(-SUFFIX),
    );
    return suffixes;
  };
  // Then compounds that end with it: "barometern" in "sjukvårdsbarometern"; "asynkron" is no kind of "synkron".
  const compounds = (key: string): readonly string[] =>
    key.startsWith('sv:') && key.length >= SUFFIX + 3
      ? (bySuffix().get(key.slice(-SUFFIX)) ?? []).filter(
          (other) => other.length >= key.length + LEAST_MODIFIER && other.endsWith(key.slice(3)),
        )
      : [];
  // Then words of another language that are the same word there: "elektrisk" beside "electric".
  let cognates: ReadonlyMap<string, readonly string[]> | null = null;
  const cognatesOf = (key: string): readonly string[] => {
    const shared = cognateOf(stemIn(key));
    if (shared.length < LEAST_COGNATE) return [];
    cognates ??= grouped(
      postings.keys.filter((other) => !other.startsWith('#')),
      (other) => cognateOf(stemIn(other)),
    );
    return (cognates.get(shared) ?? []).filter((other) => !other.startsWith(key.slice(0, LANGUAGE_PREFIX)));
  };
  return (key) => {
    const near = nearBy(key);
    if (near.length > 0) return near;
    const parts = compounds(key).slice(0, 3);
    return parts.length > 0 ? parts : cognatesOf(key);
  };
  function nearBy(key: string): readonly string[] {
    return (byPrefix().get(key.slice(0, NEAR_PREFIX)) ?? []).filter(
      (other) =>
        Math.abs(other.length - key.length) <= LONGEST_ENDING && (other.startsWith(key) || key.startsWith(other)),
    );
  }
}

function grouped(keys: readonly string[], by: (key: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = groups.get(by(key));
    if (group) group.push(key);
    else groups.set(by(key), [key]);
  }
  return groups;
}

/** A compound's last part names the thing more broadly, its first part only tells of it. */
const HEAD_PART = 0.62;
const MODIFIER_PART = 0.55;
/** Adds the keys of a text: stems, parts of compounds, concepts; a key keeps its greatest weight. */
function addKeys(
  keys: Map<string, number>,
  text: string,
  language: LanguageCode,
  concepts: ConceptFinder,
  split: Splitter,
): void {
  const locale = LOCALES[language];
  const put = (key: string, weight: number): void => {
    if (weight > (keys.get(key) ?? 0)) keys.set(key, weight);
  };
  const stems = wordsOf(text).map(locale.stem);
  for (const stem of stems) put(`${language}:${stem}`, 1);
  const spans = concepts.find(stems, language);
  for (const span of spans) {
    // "digital appointment" inside "digital appointment letters" is no appointment: a name that stops short of a longer one's head tells little.
    const short = spans.some((other) => other.from <= span.from && other.to > span.to);
    put(`#${span.concept}`, short ? MODIFIER_PART : 1);
  }
  if (language !== 'sv') return;
  for (const stem of stems) {
    const parts = split(stem);
    parts.forEach((part, i) => {
      const weight = i === parts.length - 1 ? HEAD_PART : MODIFIER_PART;
      put(`sv:${part}`, weight);
      for (const id of concepts.named(part, 'sv')) put(`#${id}`, weight * 0.95);
    });
  }
}

interface Words {
  /** Every word known, for spelling. */
  readonly all: WordSets;
  /** Swedish words that may be parts of compounds. */
  readonly content: ReadonlySet<string>;
}

function wordsByLanguage(ofTerms: WordSets, entries: readonly Entry[]): Words {
  const all: Record<LanguageCode, Set<string>> = { sv: new Set(), en: new Set() };
  const content = new Set<string>();
  const seen = new Set<Texts>();
  const addText = (text: string, language: LanguageCode, isContent: boolean): void => {
    for (const word of wordsOf(text)) {
      all[language].add(word);
      if (isContent && language === 'sv') content.add(word);
    }
  };
  for (const entry of entries) {
    for (const { texts } of entry.layers) {
      if (seen.has(texts)) continue;
      seen.add(texts);
      for (const language of LANGUAGES) addText(texts[language] ?? '', language, true);
    }
  }
  for (const language of LANGUAGES) for (const word of ofTerms[language]) all[language].add(word);
  for (const word of ofTerms.sv) content.add(word);
  for (const language of LANGUAGES) {
    const locale = LOCALES[language];
    for (const phrases of Object.values(locale.cues))
      for (const phrase of phrases) if (!phrase.includes('~')) addText(phrase, language, false);
    for (const word of [
      ...locale.stopWords,
      ...locale.months,
      ...Object.keys(locale.numbers),
      ...Object.keys(locale.ordinals),
      ...locale.units.flatMap((unit) => unit.words),
    ])
      addText(word, language, false);
  }
  return { all, content };
}

function splitStems(content: ReadonlySet<string>): ReadonlySet<string> {
  const stop = new Set(LOCALES.sv.stopWords);
  return new Set(
    [...content]
      .filter((word) => word.length >= 3 && /^\p{L}+$/u.test(word) && !stop.has(word))
      .map(LOCALES.sv.stem)
      .filter((stem) => stem.length >= 3),
  );
}
