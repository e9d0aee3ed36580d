import type { Corpus, Report, Section, Sentence, Table, Texts } from '../corpus/model.js';
import { splitNames } from '../corpus/people.js';
import { LIGHT_WORDS } from '../language/light-words.js';
import type { LanguageCode, Locale } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { SOFT_WORDS } from '../language/soft-words.js';
import { normalise, tokenise, wordsOf } from '../language/tokens.js';
import { unitNamed } from '../language/units.js';
import type { Splitter } from './compounds.js';
import type { ConceptFinder } from './concepts.js';
import { buildEntries, type Entry, type RowEntry, type SentenceEntry, type StatementEntry } from './entries.js';
import { buildLabels, type Labels } from './labels.js';
import { buildNear, type Held, indexTexts, type Near, type Postings } from './postings.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** A word or a phrase of a question, with the keys by which entries may hold it. */
export interface Term {
  readonly text: string;
  /** Each way to hold it; a way is met where all of its keys are. */
  readonly ways: readonly Way[];
  /** True where the term must be found for an entry to answer. */
  readonly required: boolean;
  /** True where the question excludes it ("without payment"). */
  readonly negated: boolean;
}

interface Way {
  readonly keys: readonly string[];
  readonly strength: number;
}

export interface Hit {
  readonly entry: Entry;
  /** 0–1: how much of the question the entry explains, weighted by how telling each word is. */
  readonly score: number;
  /** By term: 0 where the entry does not hold it, 1 where its own words do. */
  readonly weights: readonly number[];
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly concepts: ConceptFinder;
  readonly split: Splitter;
  readonly labels: Labels;
  /** True where a text of the corpus holds the word itself. */
  readonly isKnown: (word: string, language: LanguageCode) => boolean;
  /** Runs of two or more words that name one thing, longest first at each place, not overlapping. */
  readonly phrases: (
    words: readonly string[],
    language: LanguageCode,
  ) => readonly { readonly from: number; readonly to: number }[];
  /** What a run of words may be found by; unless said otherwise it must be found, and is not denied. */
  readonly term: (
    words: readonly string[],
    language: LanguageCode,
    flags?: { readonly required?: boolean; readonly negated?: boolean; readonly core?: readonly string[] },
  ) => Term;
  /** The term of a word, or of several with spaces between. */
  readonly termOf: (text: string, language: LanguageCode) => Term;
  /** Entries that hold at least one required term, with the weight of each. */
  readonly find: (terms: readonly Term[]) => readonly Hit[];
  /** How telling a term is: the fewer entries hold it, the more. 0 where none does. */
  readonly tellingness: (term: Term) => number;
  /** Weight of a term in a text of its own, outside the index. */
  readonly weightIn: (term: Term, keys: Pick<ReadonlyMap<string, number>, 'get'>) => number;
  /** Rows of a table, in its order. */
  readonly rowsOf: (table: Table) => readonly RowEntry[];
  /** The next sentence of the same paragraph; null after its last. */
  readonly sentenceAfter: (entry: SentenceEntry) => SentenceEntry | null;
  /** True where a table counts the noun, or the text does more than once. */
  readonly isUnit: (word: string, language: LanguageCode) => boolean;
  /** True where some figure of the corpus counts the noun. */
  readonly isCounted: (word: string, language: LanguageCode) => boolean;
  /** All sentences of a sentence's paragraph. */
  readonly paragraphOf: (sentence: Sentence) => readonly Sentence[];
  /** True where the corpus says that there are so many of something in all. */
  readonly counts: (number: number) => boolean;
  /** A sentence with those before it in its paragraph. */
  readonly paragraphUpTo: (sentence: Sentence) => readonly Sentence[];
  /** Figures of a sentence, and of all sentences under a heading. */
  readonly statementsOf: (sentence: Sentence) => readonly StatementEntry[];
  readonly statementsIn: (report: Report, section: Section | null) => readonly StatementEntry[];
  /** True where one of the words is part of a person's name. */
  readonly peopleOf: (words: readonly string[]) => boolean;
  /** The noun that a text divides by, "per region"; null where there is none. */
  readonly afterPer: (text: string, language: LanguageCode) => string | null;
  readonly namesTotal: (text: string, language: LanguageCode) => boolean;
  /** The first number that a text names in a word, "top three"; null where it names none. */
  readonly numberIn: (text: string, language: LanguageCode) => number | null;
  /** The names that share a cell, each by itself. */
  readonly namesIn: (cell: string) => readonly string[];
  /** True where some row's label has the word itself, and not only as part of a compound. */
  readonly isLabelWord: (word: string, language: LanguageCode) => boolean;
  /** The words of a text that carry meaning. */
  readonly contentWords: (text: string, language: LanguageCode) => readonly string[];
  /** The words of a row's label in each language that it has, with how well each tells the row from its neighbours. */
  readonly labelWords: (entry: RowEntry) => readonly (readonly LabelWord[])[];
  readonly localeOf: (language: LanguageCode) => Locale;
  readonly keysOf: (texts: Texts) => ReadonlyMap<string, number>;
}

export interface LabelWord {
  readonly keys: ReadonlyMap<string, number>;
  /** 1 where no other row of the table has the word, near 0 where all have. */
  readonly telling: number;
  /** Concepts that the whole phrase names that the word is part of; null where it stands alone. */
  readonly phrase: ReadonlySet<string> | null;
}

/** The entries that hold a term, and how well each does. */
interface Weighed {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
}

/** The entries that hold every one of some keys, each with the least of its weights; null where there is none. */
function heldByAll(lists: readonly (Held | null)[]): Held | null {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first ?? null;
  let least = new Map(Array.from(first.entries, (id, at) => [id, first.weights[at] ?? 0]));
  for (const list of others) {
    if (!list) return null;
    const both = new Map<number, number>();
    list.entries.forEach((id, at) => {
      const before = least.get(id);
      if (before !== undefined) both.set(id, Math.min(before, list.weights[at] ?? 0));
    });
    least = both;
  }
  return { entries: Uint32Array.from(least.keys()), weights: Float64Array.from(least.values()) };
}

/** An entry that holds one of the words only from afar is held back by this share, fully where it does not hold it at all. */
const LEAST_SHARE = 0.4;
/** How much a word counts that helps but need not be there. */
const OPTIONAL = 0.35;
const NEAR = 0.6;
/** Indexes a corpus: postings from words, parts of compounds and concepts to entries. Linear in the corpus. */
export function buildSearch(corpus: Corpus): SearchIndex {
  const entries = buildEntries(corpus);
  const { concepts, split, words, keysOf, postings } = indexTexts(corpus, entries);
  const vocabulary = buildVocabulary(
    words,
    SMALL,
    (word) => split(LOCALES.sv.stem(word)).length > 0,
    (word) => LANGUAGES.some((language) => postings.has(`${language}:${LOCALES[language].stem(word)}`)),
    (word, language) => {
      const parts = split(LOCALES.sv.stem(word));
      const isCompound = parts.length > 0 && parts.every((part) => postings.has(`sv:${part}`));
      return isCompound || near(`${language}:${LOCALES[language].stem(word)}`).length > 0;
    },
  );
  const rows = new Map<Table, RowEntry[]>();
  for (const entry of entries)
    if (entry.kind === 'row') rows.set(entry.table, [...(rows.get(entry.table) ?? []), entry]);
  const before = new Map<Sentence, readonly Sentence[]>();
  for (const report of corpus.reports) {
    report.sentences.forEach((sentence, i) => {
      const last = report.sentences[i - 1];
      before.set(
        sentence,
        last && last.block === sentence.block ? [...(before.get(last) ?? []), sentence] : [sentence],
      );
    });
  }
  const sentenceEntries = new Map(
    entries.flatMap((entry) => (entry.kind === 'sentence' ? [[entry.sentence, entry] as const] : [])),
  );
  const sentenceAfter = ({ report, sentence }: SentenceEntry): SentenceEntry | null => {
    const next = report.sentences[report.sentences.indexOf(sentence) + 1];
    return next && next.block === sentence.block ? (sentenceEntries.get(next) ?? null) : null;
  };
  const countedWords: Record<LanguageCode, string[]> = { sv: [], en: [] };
  const unitWords: Record<LanguageCode, string[]> = { sv: [], en: [] };
  for (const entry of entries) {
    if (entry.kind === 'statement' && entry.statement.kind === 'number' && entry.statement.unit === null)
      for (const language of LANGUAGES)
        countedWords[language].push(...(entry.statement.counted[language] ?? []).slice(0, 1));
    if (entry.kind === 'table' && entry.table.unit)
      for (const language of LANGUAGES) {
        countedWords[language].push(entry.table.unit.names[language] ?? '');
        unitWords[language].push(entry.table.unit.names[language] ?? '');
      }
  }
  const countedOften = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      tally([...countedWords[language], ...unitWords[language], ...unitWords[language]].map(LOCALES[language].stem)),
    ]),
  ) as Record<LanguageCode, ReadonlyMap<string, number>>;
  const counted: Texts = { sv: countedWords.sv.join(' . '), en: countedWords.en.join(' . ') };
  let stems: Record<LanguageCode, ReadonlySet<string>> | null = null;
  const labelStems = (): Record<LanguageCode, ReadonlySet<string>> => {
    const of = (language: LanguageCode): ReadonlySet<string> =>
      new Set(
        corpus.reports.flatMap((report) =>
          report.tables.flatMap((table) =>
            table.series.flatMap((series) => shortLabel(series.labels[language] ?? '').map(LOCALES[language].stem)),
          ),
        ),
      );
    stems ??= { sv: of('sv'), en: of('en') };
    return stems;
  };
  const paragraphs = new Map<Sentence, Sentence[]>();
  for (const report of corpus.reports) {
    report.sentences.forEach((sentence, i) => {
      const last = report.sentences[i - 1];
      const open = last && last.block === sentence.block ? (paragraphs.get(last) ?? []) : [];
      open.push(sentence);
      paragraphs.set(sentence, open);
    });
  }
  const wholes = new Set(
    corpus.reports.flatMap((report) =>
      report.tables.flatMap((table) =>
        table.series
          .filter((series) => series.role === 'respondents')
          .flatMap((series) => series.cells.flatMap((cell) => cell.value ?? [])),
      ),
    ),
  );
  const paragraphUpTo = (sentence: Sentence): readonly Sentence[] => before.get(sentence) ?? [sentence];
  const names = nameParts(corpus);
  const statements = new Map<Sentence, StatementEntry[]>();
  for (const entry of entries)
    if (entry.kind === 'statement') statements.set(entry.sentence, [...(statements.get(entry.sentence) ?? []), entry]);
  const statementsIn = (report: Report, section: Section | null): StatementEntry[] =>
    report.sentences
      .filter((sentence) => sentence.section === section)
      .flatMap((sentence) => statements.get(sentence) ?? []);
  const near = buildNear(postings);

  const telling = new WeakMap<readonly Way[], number>();
  const tellingness = ({ ways }: Term): number => {
    let found = telling.get(ways);
    if (found === undefined) {
      const most = ways
        .map((way) => Math.min(...way.keys.map((key) => postings.owners(key) ?? Number.POSITIVE_INFINITY)))
        .filter(Number.isFinite);
      found = most.length === 0 ? 0 : Math.log(1 + entries.length / (1 + Math.max(...most)));
      telling.set(ways, found);
    }
    return found;
  };

  const weighed = new WeakMap<readonly Way[], Weighed>();
  const weigh = (term: Term): Weighed => {
    const before = weighed.get(term.ways);
    if (before) return before;
    const best = new Float64Array(entries.length);
    const ids: number[] = [];
    for (const way of term.ways) {
      const held = heldByAll(way.keys.map(postings.held));
      if (!held) continue;
      for (let at = 0; at < held.entries.length; at++) {
        const id = held.entries[at] ?? 0;
        const scaled = (held.weights[at] ?? 0) * way.strength;
        const known = best[id] ?? 0;
        if (scaled <= known) continue;
        if (known === 0) ids.push(id);
        best[id] = scaled;
      }
    }
    const found = { ids: Uint32Array.from(ids), weights: Float64Array.from(ids, (id) => best[id] ?? 0) };
    weighed.set(term.ways, found);
    return found;
  };

  /** By entry, the weight of a term in it. */
  const weightsOf = (term: Term): Float64Array => {
    const { ids, weights } = weigh(term);
    const byEntry = new Float64Array(entries.length);
    for (let at = 0; at < ids.length; at++) byEntry[ids[at] ?? 0] = weights[at] ?? 0;
    return byEntry;
  };

  const find = (terms: readonly Term[]): Hit[] => {
    const wanted = terms.map((term) => ({
      term,
      telling: Math.max(0.2, tellingness(term)) * (term.required ? 1 : OPTIONAL),
    }));
    const total = wanted.reduce((sum, { term, telling }) => sum + (term.negated ? 0 : telling), 0);
    const columns = terms.map(weightsOf);
    // Only what has a word that is sought is a hit.
    const sought = columns.filter((_, i) => terms[i]?.required && !terms[i]?.negated);
    const hits = entries
      .filter(({ id }) => sought.some((weights) => (weights[id] ?? 0) > 0))
      .map((entry): Hit => {
        const weights = columns.map((column) => column[entry.id] ?? 0);
        let sum = 0;
        let least = 1;
        wanted.forEach(({ term, telling }, i) => {
          const weight = weights[i] ?? 0;
          if (term.negated) return;
          sum += telling * weight;
          if (term.required && weight < least) least = weight;
        });
        const mean = sum / (total || 1);
        return { entry, score: mean * (1 - LEAST_SHARE + LEAST_SHARE * Math.min(1, least / NEAR)), weights };
      });
    // The entries stand in order, and equal scores keep it.
    return hits.sort((a, b) => b.score - a.score);
  };

  const phrases: SearchIndex['phrases'] = (run, language) => {
    const stems = run.map(LOCALES[language].stem);
    const spans = concepts
      .find(stems, language)
      .filter((span) => span.to - span.from > 1)
      .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    const taken: { from: number; to: number }[] = [];
    for (const span of spans)
      if (!taken.some((other) => span.from < other.to && other.from < span.to))
        taken.push({ from: span.from, to: span.to });
    return taken.sort((a, b) => a.from - b.from);
  };

  const contentOf = new Map<string, readonly string[]>();
  const contentWords: SearchIndex['contentWords'] = (text, language) => {
    const key = `${language}${text}`;
    let found = contentOf.get(key);
    if (!found) {
      found = wordsOf(text).filter((word) => word.length > 1 && !STOP[language].has(word));
      if (contentOf.size < 20_000) contentOf.set(key, found);
    }
    return found;
  };
  const labels = new Map<RowEntry, readonly (readonly LabelWord[])[]>();
  const labelWords: SearchIndex['labelWords'] = (entry) => {
    let found = labels.get(entry);
    if (!found) {
      found = LANGUAGES.filter((language) => entry.series.labels[language]).map((language) =>
        analyseLabel(entry, language, { contentWords, phrases, keysOf, concepts }),
      );
      labels.set(entry, found);
    }
    return found;
  };

  const ways = new Map<string, readonly Way[]>();
  const term: SearchIndex['term'] = (run, language, { required = true, negated = false, core = run } = {}) => {
    const text = run.join(' ');
    const key = `${language}${run.join('\n')}\n\n${core.join('\n')}`;
    let found = ways.get(key);
    if (!found) {
      found = waysOf(run, core, language, concepts, split, postings, near);
      if (ways.size < 20_000) ways.set(key, found);
    }
    return { text, ways: found, required, negated };
  };
  const termOf: SearchIndex['termOf'] = (text, language) => term(text.split(' '), language);

  const weightIn: SearchIndex['weightIn'] = (asked, keys) => {
    let best = 0;
    for (const way of asked.ways) {
      let weight = Number.POSITIVE_INFINITY;
      for (const key of way.keys) weight = Math.min(weight, keys.get(key) ?? 0);
      best = Math.max(best, way.strength * weight);
    }
    return best;
  };

  return {
    entries,
    vocabulary,
    concepts,
    split,
    labels: buildLabels(corpus),
    phrases,
    term,
    termOf,
    find,
    tellingness,
    weightIn,
    keysOf,
    statementsOf: (sentence) => statements.get(sentence) ?? [],
    isKnown: (word, language) => postings.has(`${language}:${LOCALES[language].stem(word)}`) && vocabulary.has(word),
    isUnit: (word, language) => (countedOften[language].get(LOCALES[language].stem(word)) ?? 0) > 1,
    isCounted: (word, language) => {
      const asked = termOf(word, language);
      return weightIn(asked, keysOf(counted)) >= 0.6;
    },
    paragraphOf: (sentence) => paragraphs.get(sentence) ?? [sentence],
    counts: (number) => wholes.has(number),
    isLabelWord: (word, language) => labelStems()[language].has(LOCALES[language].stem(word)),
    sentenceAfter,
    contentWords,
    labelWords,
    paragraphUpTo,
    statementsIn,
    afterPer,
    namesTotal,
    peopleOf: (words) => words.some((word) => names.has(word)),
    rowsOf: (table) => rows.get(table) ?? [],
    numberIn,
    namesIn: (cell) => splitNames(cell, corpus.names),
    localeOf: (language) => LOCALES[language],
  };
}

/** Words without a subject are known, but nothing is read as a misspelling of one. */
const SMALL: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => `${LIGHT_WORDS[language]} ${SOFT_WORDS[language]}`.trim().split(/\s+/)),
);

const STOP: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: new Set(LOCALES.sv.stopWords),
  en: new Set(LOCALES.en.stopWords),
};

function analyseLabel(
  entry: RowEntry,
  language: LanguageCode,
  { contentWords, phrases, keysOf, concepts }: Pick<SearchIndex, 'contentWords' | 'phrases' | 'keysOf' | 'concepts'>,
): LabelWord[] {
  const { stem } = LOCALES[language];
  const label = entry.series.labels[language] ?? '';
  const all = wordsOf(label);
  const spans = phrases(all, language);
  const others = entry.table.series.map(
    (series) => new Set(contentWords(series.labels[language] ?? '', language).map(stem)),
  );
  // "Share of decisions appealed, percent", "number of members": a unit at the end tells nothing of a row, nor that it counts.
  const { cues, numberOf } = LOCALES[language];
  const isNumber = (word: string): boolean => numberOf.some((phrase) => phrase.split(' ')[0] === word);
  const words = contentWords(label, language).filter(
    (word, i, list) =>
      (i === 0 || i < list.length - 1 || (unitNamed(word, LOCALES[language]) === null && !isNumber(word))) &&
      (i > 0 || list.length === 1 || !cues.count.includes(word)) &&
      // "Overall satisfaction (TP01)": nor does the number that it has in a list.
      (list.length === 1 || !/^\p{L}+\d+$/u.test(word)),
  );
  return words.map((word) => {
    const holding = others.filter((words) => words.has(stem(word))).length;
    const at = all.indexOf(word);
    const phrase = spans.find((span) => at >= span.from && at < span.to);
    return {
      keys: keysOf({ [language]: word }),
      telling: Math.max(0.2, 1 - (holding - 1) / Math.max(1, entry.table.series.length)),
      phrase: phrase
        ? new Set(
            concepts
              .find(all.map(stem), language)
              .filter((span) => span.from === phrase.from && span.to === phrase.to)
              .map((span) => `#${span.concept}`),
          )
        : null,
    };
  });
}

/** The words of a label of one or two words; in a longer one a general word tells little. */
const shortLabel = (label: string): readonly string[] => (wordsOf(label).length <= 2 ? wordsOf(label) : []);

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Every part of every person's name, in lower case. */
function nameParts(corpus: Corpus): ReadonlySet<string> {
  const names = corpus.reports.flatMap((report) => [
    ...report.sentences.flatMap((sentence) => sentence.people.map((person) => person.name)),
    ...report.tables
      .filter((table) => table.textual)
      .flatMap((table) =>
        table.series
          .flatMap((series) => series.cells.map((cell) => cell.text))
          .filter((text) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)),
      ),
  ]);
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)));
}

function afterPer(text: string, language: LanguageCode): string | null {
  const words = wordsOf(text);
  const { cues, every, stopWords } = LOCALES[language];
  const at = words.findIndex((word, i) => i > 0 && cues.per.includes(word));
  const noun = at >= 0 ? words[at + 1] : spreadOver(words, cues.per, [...every, ...stopWords]);
  return noun && /^\p{L}{3,}$/u.test(noun) ? noun : null;
}

/** "Evenly over all 21 regions": the noun behind a phrase of several words that divides. */
function spreadOver(
  words: readonly string[],
  phrases: readonly string[],
  small: readonly string[],
): string | undefined {
  const ends = phrases.flatMap((phrase) => {
    const said = phrase.split(' ');
    const at = words.findIndex((_, i) => said.every((word, k) => words[i + k] === word));
    return said.length > 1 && at >= 0 ? [at + said.length] : [];
  });
  return ends.length === 0
    ? undefined
    : words.slice(Math.max(...ends)).find((word) => !/^\d/.test(word) && !small.includes(word));
}

const namesTotal = (text: string, language: LanguageCode): boolean =>
  tokenise(normalise(text)).some(
    (token) => LOCALES[language].cues.total.includes(token.text) || LOCALES[language].totals.includes(token.text),
  );

function numberIn(text: string, language: LanguageCode): number | null {
  const { numbers } = LOCALES[language];
  const found = tokenise(normalise(text))
    .map((token) => (Object.hasOwn(numbers, token.text) ? (numbers[token.text] ?? 0) : 0))
    .find((value) => value > 1);
  return found ?? null;
}

/** How much less than its own name that of another aid for the same tells. */
const AS_AID = 0.9;

/** How many ways each word of a phrase is tried in, and the whole phrase. */
const WAYS_EACH = 2;
const MOST_WAYS = 8;

/** How well "staff" tells of "own staff". */
const BARE = 0.66;

/** The ways in which a word or phrase may be held: as a concept, word by word, or as the parts of a compound. */
function waysOf(
  run: readonly string[],
  core: readonly string[],
  language: LanguageCode,
  concepts: ConceptFinder,
  split: Splitter,
  postings: Postings,
  near: Near,
): Way[] {
  const locale = LOCALES[language];
  const stems = run.map(locale.stem);
  const aids = locale.aids.map(locale.stem);
  const ways: Way[] = [{ keys: stems.map((stem) => `${language}:${stem}`), strength: run.length > 1 ? 0.95 : 1 }];
  for (const span of concepts.find(stems, language))
    if (span.from === 0 && span.to === stems.length) ways.push({ keys: [`#${span.concept}`], strength: 0.98 });
  if (run.length > 1) {
    // Word by word, each in a way of its own that the corpus holds: as it stands, or by another name.
    const isBare = run.some((word) => locale.whose.includes(word) && !core.includes(word));
    let each: Way[] = [{ keys: [], strength: isBare ? BARE : 0.9 }];
    for (const word of core) {
      const held = waysOf([word], [word], language, concepts, split, postings, near)
        .filter((way) => way.keys.every((key) => postings.has(key)))
        .slice(0, WAYS_EACH);
      each = each
        .flatMap((before) =>
          held.map((way) => ({
            keys: [...before.keys, ...way.keys],
            strength: before.strength * (way.strength > 0.95 ? 1 : way.strength),
          })),
        )
        .slice(0, MOST_WAYS);
    }
    if (core.length > 0) ways.push(...each);
    if (core.length === run.length && aids.includes(stems.at(-1) ?? '')) {
      const last = `${language}:${stems.at(-1)}`;
      // "Scheduling tool": where there is a system for it.
      for (const way of each.filter(({ keys }) => keys.at(-1) === last))
        for (const aid of aids)
          ways.push({ keys: [...way.keys.slice(0, -1), `${language}:${aid}`], strength: way.strength * AS_AID });
    }
    ways.push({ keys: [`sv:${LOCALES.sv.stem(run.join(''))}`], strength: 0.9 });
    return ways;
  }
  const [word] = run;
  const [stem] = stems;
  if (word === undefined || stem === undefined) return ways;
  for (const other of LANGUAGES)
    if (other !== language && word.length > 2)
      ways.push({ keys: [`${other}:${LOCALES[other].stem(word)}`], strength: 0.9 });
  const parts = split(LOCALES.sv.stem(word));
  if (parts.length > 0) {
    ways.push({ keys: parts.map((part) => `sv:${part}`), strength: 0.92 });
    const named = parts.map(
      (part) =>
        concepts
          .named(part, 'sv')
          .map((id) => `#${id}`)
          .find((key) => postings.has(key)) ?? `sv:${part}`,
    );
    ways.push({ keys: named, strength: 0.88 });
    const svAids = LOCALES.sv.aids.map(LOCALES.sv.stem);
    if (svAids.includes(parts.at(-1) ?? ''))
      for (const aid of svAids) ways.push({ keys: [...named.slice(0, -1), `sv:${aid}`], strength: 0.88 * AS_AID });
  }
  const isHeld = (): boolean => ways.some((way) => way.keys.every((key) => postings.has(key)));
  // A word of another language that has a name of its own there: "CEO" in a Swedish question.
  if (!isHeld())
    for (const other of LANGUAGES)
      if (other !== language)
        for (const id of concepts.named(LOCALES[other].stem(word), other))
          ways.push({ keys: [`#${id}`], strength: 0.9 });
  // A form that the stemmer leaves apart from the one in the text: "behovsanalysen" beside "behovsanalys".
  if (!isHeld()) for (const key of near(`${language}:${stem}`)) ways.push({ keys: [key], strength: 0.86 });
  return ways;
}
