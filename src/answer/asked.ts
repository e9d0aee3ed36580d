import type { Corpus, Report, Texts } from '../corpus/model.js';
import type { Cue, LanguageCode, Locale } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { Question, Word } from '../question/question.js';
import type { Hit, SearchIndex, Term } from '../search/search.js';
import type { DraftFigure, Place } from './draft.js';

/** A question with what the corpus knows of its words: all that an operation needs to answer it. */
export interface Asked {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  readonly question: Question;
  /** Language of the answer. */
  readonly language: LanguageCode;
  readonly locale: Locale;
  /** By word of the question. */
  readonly terms: readonly Term[];
  readonly hits: readonly Hit[];
  /** Indices of the terms that an answer must explain. */
  readonly required: readonly number[];
  /** Year that "the year before" counts from, where a turn before named one. */
  readonly previousYear: string | null;
  /** How many there are in all of what is counted ("alla 21 regioner"), with its proof; null where the corpus does not say. */
  readonly wholes: (noun: string | null) => DraftFigure | null;
  /** The same question without one of its words. */
  readonly without: (word: string) => Asked;
  /** What `once` has worked out for this question. Kept here, it goes when the question does. */
  readonly known: Map<unknown, unknown>;
}

/** Least weight at which a term counts as explained: the title of the document is the farthest place. */
export const EXPLAINED = 0.2;

/** Weight from which a sentence or a label holds a word itself, and not by its caption or heading. */
export const OWN = 0.5;
/** Weight from which a word stands in a text as a whole word, and not only inside a compound. */
export const STRONG = 0.85;

/** Tellingness of a word that is found in few places: from here on one of light meaning may be what is asked about. */
export const LIGHT_TELLS = 2.4;

const inLabels = new WeakMap<SearchIndex, Map<Term['ways'], boolean>>();

/** True where the label of some row has a word itself. */
export function labelsHold(index: SearchIndex, term: Term): boolean {
  const known = inLabels.get(index) ?? new Map<Term['ways'], boolean>();
  inLabels.set(index, known);
  let held = known.get(term.ways);
  if (held === undefined) {
    held = index.entries.some(
      (entry) => entry.kind === 'row' && index.weightIn(term, index.keysOf(entry.series.labels)) >= STRONG,
    );
    known.set(term.ways, held);
  }
  return held;
}

const isState = (text: string, language: LanguageCode): boolean =>
  LOCALES[language].cues.underway.some((phrase) =>
    phrase.endsWith('~') ? text.startsWith(phrase.slice(0, -1)) : text === phrase,
  );

/** "Leaks mended as planned": True where a word of state stands in the label of a row with the word beside it, and so names that row. */
export function namesRowByState(index: SearchIndex, { text, language }: Question): boolean {
  const words = wordsOf(text);
  const pairs = words.flatMap((word, i) =>
    isState(word, language) ? [`${words[i - 1] ?? ''} ${word}`, `${word} ${words[i + 1] ?? ''}`] : [],
  );
  return (
    pairs.length > 0 &&
    labelsIn(index, language).some((label) =>
      pairs.some((pair) => / /.test(pair.trim()) && label.includes(` ${pair} `)),
    )
  );
}

const labels = new WeakMap<SearchIndex, Partial<Record<LanguageCode, readonly string[]>>>();

/** The labels of all rows in a language, as words between spaces. */
function labelsIn(index: SearchIndex, language: LanguageCode): readonly string[] {
  const known = labels.get(index) ?? {};
  labels.set(index, known);
  known[language] ??= index.entries.flatMap((entry) =>
    entry.kind === 'row' ? [` ${wordsOf(entry.series.labels[language] ?? '').join(' ')} `] : [],
  );
  return known[language];
}

/** "The interest costs" are not all costs: True for a word right before what is spent, where a row is called so and words are not written as one. */
function isKindOfCost(index: SearchIndex, { text, language, words, cueWords }: Question, { parts }: Word): boolean {
  const { costs } = LOCALES[language];
  const said = wordsOf(text);
  const next = said[said.indexOf(parts.at(-1) ?? '') + 1];
  return (
    costs === null &&
    words.some((word) => word.spends && word.parts[0] === next) &&
    !parts.some((part) => cueWords.includes(part)) &&
    labelsHold(index, index.term(parts, language))
  );
}

/** "What share was excellent?", of a row "Excellent": True for a word of thanks that is the label of a row, and no thanks. */
const callsRow = (index: SearchIndex, { cueWords, language }: Question, { parts }: Word): boolean =>
  parts.length === 1 &&
  LOCALES[language].cues.thanks.includes(parts[0] ?? '') &&
  !parts.some((part) => cueWords.includes(part)) &&
  index.labels.find(parts).some(({ isRow }) => isRow);

/** Looks a question's words up. `language` is that of the answer. */
export function lookUp(
  corpus: Corpus,
  index: SearchIndex,
  question: Question,
  language: LanguageCode,
  previousYear: string | null,
): Asked {
  // "Costs" is answered by any sum of money, but where a row is called so it tells that row from the others. So does a word
  // that elsewhere means little, where a question has no other but what is counted: "guided walks 2021".
  const bare = !question.words.some(({ required, text }) => required && !index.isUnit(text, question.language));
  const names = ({ parts }: Word): boolean => bare && !parts.some((part) => question.cueWords.includes(part));
  const inLabel = ({ parts, core }: Word): boolean => labelsHold(index, index.term(parts, question.language, { core }));
  const named = (word: Word): boolean =>
    (word.spends && index.isLabelWord(word.text, question.language)) ||
    (names(word) && inLabel(word)) ||
    isKindOfCost(index, question, word) ||
    callsRow(index, question, word) ||
    (isState(word.text, question.language) && namesRowByState(index, question));
  const terms = question.words.map((word) =>
    index.term(word.parts, question.language, {
      required: word.required || named(word),
      negated: word.negated,
      core: word.core,
    }),
  );
  const required = terms.flatMap((term, i) => (term.required && !term.negated ? [i] : []));
  const found = index.find(terms);
  const edition = editionOf(question, corpus);
  const hits = edition ? found.filter((hit) => edition.includes(hit.entry.report)) : found;
  const stemOf = LOCALES[question.language].stem;
  const asked: Asked = {
    corpus,
    index,
    question,
    language,
    locale: LOCALES[language],
    terms,
    hits,
    required,
    previousYear,
    wholes: (noun) => wholeOf(asked, noun),
    without: (word) =>
      lookUp(
        corpus,
        index,
        { ...question, words: question.words.filter((other) => stemOf(other.text) !== stemOf(word)) },
        language,
        previousYear,
      ),
    known: new Map(),
  };
  return asked;
}

/** The same question with something of it changed, looked up anew. */
export const askAgain = (asked: Asked, change: Partial<Question>): Asked =>
  lookUp(asked.corpus, asked.index, { ...asked.question, ...change }, asked.language, asked.previousYear);

/** The same with something of the question changed that is not looked up: the same words, and what was found for them. */
export const askOtherwise = (asked: Asked, change: Partial<Question>): Asked => ({
  ...asked,
  question: { ...asked.question, ...change },
  known: new Map(),
});

/** The documents of the year that "according to the 2022 page" keeps to; null where none is named, or there is none of it. */
function editionOf({ edition }: Question, { reports }: Corpus): readonly Report[] | null {
  const named = edition === null ? [] : reports.filter((report) => String(report.year) === edition);
  return named.length > 0 ? named : null;
}

/** What is the same for every figure that is weighed for a question, worked out once. */
export const once =
  <T>(workOut: (asked: Asked) => T) =>
  (asked: Asked): T => {
    if (!asked.known.has(workOut)) asked.known.set(workOut, workOut(asked));
    return asked.known.get(workOut) as T;
  };

export const has = (asked: Asked, ...cues: readonly Cue[]): boolean => cues.some((cue) => asked.question.cues.has(cue));

/** "All figures on …" are found by the heading that they stand under. */
export const listsFigures = (asked: Asked): boolean => has(asked, 'list') && has(asked, 'figureWords');

/** True for "how many of the …?": the number of them all is no answer. */
export const asksOfThem = once(({ question: { text, language } }) => {
  const { cues, outOf } = LOCALES[language];
  const words = ` ${wordsOf(text).join(' ')} `;
  return cues.count.some((phrase) => phrase.includes(' ') && outOf.some((of) => words.includes(` ${phrase} ${of} `)));
});

/** True where each word that must be is explained by the hit. */
export const isFull = (asked: Asked, hit: Hit): boolean =>
  asked.required.every((i) => (hit.weights[i] ?? 0) >= EXPLAINED);

/** How much of what a question turns on must stand with the figure or the sentence itself, and not over or after it. */
const LEAST_HELD = 0.5;
/** Weight from which a word stands in the sentence, or in the one before it. */
const HELD = 0.45;

/** True where the words that tell most stand with a hit itself; headings and neighbours alone make it about something else. */
export function isHeld(asked: Asked, hit: Hit, least = LEAST_HELD): boolean {
  let all = 0;
  let held = 0;
  const names = namesOf(asked).get(hit.entry.report.id) ?? [];
  const about = names.length > 0 ? asked.required.filter((i) => !names.includes(i)) : asked.required;
  for (const i of about.length > 0 ? about : asked.required) {
    const term = asked.terms[i];
    const telling = term ? asked.index.tellingness(term) : 0;
    all += telling;
    if ((hit.weights[i] ?? 0) >= HELD) held += telling;
  }
  return held >= all * least;
}

/** True where the word after a name is one that must be explained, and no name: "Ekhärad municipality" is not the county of a title. */
function qualifies({ question }: Asked, i: number): boolean {
  const words = wordsOf(question.text);
  const next = words[words.indexOf(wordsOf(question.words[i]?.written ?? '').at(-1) ?? '') + 1];
  return question.words.some(({ required, name, parts }) => required && !name && parts[0] === next);
}

/** "How many letters did Velland Post carry?": a name in the title of a report is what all of it is about. */
const namesOf = once((asked) => {
  const names = asked.required.filter((i) => asked.question.words[i]?.name && !qualifies(asked, i));
  return new Map(
    asked.corpus.reports.map(({ title: own, language, frontNames, id }) => {
      const title: Texts = { ...own, [language]: `${own[language] ?? ''} ${frontNames}` };
      const keys = names.length > 0 ? asked.index.keysOf(title) : new Map<string, number>();
      const inTitle = names.filter((i) => {
        const [term, written] = [asked.terms[i], asked.question.words[i]?.written ?? ''];
        return (
          term !== undefined &&
          asked.index.weightIn(term, keys) >= STRONG &&
          Object.values(title).some((text) => text.includes(written))
        );
      });
      return [id, inTitle] as const;
    }),
  );
});

/** The words that a hit leaves unexplained, as the asker wrote them. */
export const unexplained = (asked: Asked, hit: Hit): string[] =>
  asked.required.filter((i) => (hit.weights[i] ?? 0) < EXPLAINED).map((i) => asked.question.words[i]?.written ?? '');

/** A text in the answer's language, else in any. */
export const say = (asked: Asked, texts: Texts): string => texts[asked.language] ?? Object.values(texts)[0] ?? '';

/** How a place is named in a sentence: the caption of its table, or the heading over it. */
export function placeName(asked: Asked, place: Place): string {
  if (place.kind === 'cell')
    return place.table.number
      ? `${say(asked, place.table.captions).split(/[:.]/)[0]}`
      : say(asked, place.table.captions);
  const section = place.kind === 'sentence' ? place.sentence.section : place.chart.section;
  return asked.locale.messages.quoted(section ? say(asked, section.title) : say(asked, place.report.title));
}

/** True where a text speaks, in one of its languages, of what a cue stands for. */
export const speaksOf = (asked: Asked, texts: Texts, cue: Cue): boolean =>
  Object.entries(texts).some(([code, text]) => holdsPhrase(text, asked.index.localeOf(code as LanguageCode).cues[cue]));

/** True where a text says that something is lacking: "do not have", "without". */
export const saysLack = (asked: Asked, texts: Texts): boolean =>
  (['complement', 'without'] as const).some((cue) => speaksOf(asked, texts, cue));

/** The figure that says how many there are of a noun in all: one stated with "all" before it, the newest report first. */
function wholeOf(asked: Asked, noun: string | null): DraftFigure | null {
  if (!noun) return null;
  const term = asked.index.termOf(noun, asked.language);
  const stated = asked.index.entries.flatMap((entry) => {
    if (entry.kind !== 'statement' || entry.statement.kind !== 'number' || entry.statement.unit !== null) return [];
    const { language } = entry.report;
    const text = (entry.sentence.text[language] ?? '').toLowerCase();
    const all = asked.index
      .localeOf(language)
      .every.some((word) => text.includes(`${word} ${entry.statement.written.toLowerCase()} `));
    if (!all) return [];
    const noun = { [language]: entry.statement.counted[language]?.[0] ?? '' };
    return asked.index.weightIn(term, asked.index.keysOf(noun)) >= OWN ? [entry] : [];
  });
  const [best] = stated.sort((a, b) => (b.report.year ?? 0) - (a.report.year ?? 0) || a.id - b.id);
  if (!best) return null;
  return {
    value: best.statement.value,
    unit: null,
    noun,
    label: `${best.statement.written} ${noun}`,
    period: best.statement.period,
    places: [{ kind: 'sentence', report: best.report, sentence: best.sentence }],
  };
}
