import type { Concept } from '../corpus/model.js';
import type { LanguageCode } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { normalise, tokenise } from '../language/tokens.js';

/** A concept named by the words from `from` up to, not including, `to`. */
export interface ConceptSpan {
  readonly concept: number;
  readonly from: number;
  readonly to: number;
}

/** The terms of concepts by their first stem, as plain data. */
export type TermIndex = Readonly<Record<LanguageCode, ReadonlyMap<string, readonly Term[]>>>;

interface Term {
  readonly stems: readonly string[];
  readonly concept: number;
}

/** Finds the concepts that a run of words names, in one language, by stems. */
export interface ConceptFinder {
  /** Every concept at every place, long and short, overlapping ones too. */
  readonly find: (stems: readonly string[], language: LanguageCode) => readonly ConceptSpan[];
  /** Concepts that a single stem names. */
  readonly named: (stem: string, language: LanguageCode) => readonly number[];
}

/** A finder of concepts, each by its place in the list. */
export const buildConceptFinder = (concepts: readonly Concept[]): ConceptFinder => finderOf(indexTerms(concepts).terms);

/** The terms of concepts, read for {@link finderOf}, and every word of them. */
export function indexTerms(concepts: readonly Concept[]): {
  readonly terms: TermIndex;
  readonly words: Readonly<Record<LanguageCode, ReadonlySet<string>>>;
} {
  const words: Record<LanguageCode, Set<string>> = { sv: new Set(), en: new Set() };
  const index: Record<LanguageCode, Map<string, Term[]>> = { sv: new Map(), en: new Map() };
  concepts.forEach((concept, id) => {
    for (const language of LANGUAGES) {
      const { stem } = LOCALES[language];
      const byFirst = index[language];
      for (const term of concept.terms[language]) {
        const run = termWords(term);
        for (const word of run) words[language].add(word);
        const stems = run.map(stem);
        const first = stems[0];
        if (!first) continue;
        const terms = byFirst.get(first);
        if (terms) terms.push({ stems, concept: id });
        else byFirst.set(first, [{ stems, concept: id }]);
      }
    }
  });
  return { terms: index, words };
}

/** The terms as lines, which are quicker to keep and to read than many small objects: first stems, and the terms of each. */
export interface TermLines {
  readonly firsts: string;
  readonly terms: string;
}

export function linesOfTerms(terms: ReadonlyMap<string, readonly Term[]>): TermLines {
  const lines = [...terms.values()].map((named) =>
    named.map(({ stems, concept }) => [concept, ...stems].join('\t')).join('\v'),
  );
  return { firsts: [...terms.keys()].join('\n'), terms: lines.join('\n') };
}

/** The terms that begin with a stem. */
type Terms = (first: string) => readonly Term[] | undefined;

/** Reads lines of terms, those of a stem when it is asked for. */
function termsOfLines({ firsts, terms }: TermLines): Terms {
  const places = new Map(firsts.split('\n').map((first, place) => [first, place]));
  const lines = terms.split('\n');
  const read = new Map<string, readonly Term[]>();
  return (first) => {
    const place = places.get(first);
    if (place === undefined) return undefined;
    const found = read.get(first) ?? lines[place]?.split('\v').map(termOfLine) ?? [];
    read.set(first, found);
    return found;
  };
}

function termOfLine(line: string): Term {
  const [concept, ...stems] = line.split('\t');
  return { stems, concept: Number(concept) };
}

/** A finder over terms already read. */
export const finderOf = (index: TermIndex): ConceptFinder =>
  finderIn({ sv: (first) => index.sv.get(first), en: (first) => index.en.get(first) });

/** A finder over terms kept as lines. */
export const finderOfLines = (lines: Readonly<Record<LanguageCode, TermLines>>): ConceptFinder =>
  finderIn({ sv: termsOfLines(lines.sv), en: termsOfLines(lines.en) });

function finderIn(terms: Readonly<Record<LanguageCode, Terms>>): ConceptFinder {
  const find = (stems: readonly string[], language: LanguageCode): ConceptSpan[] => {
    const spans: ConceptSpan[] = [];
    for (let from = 0; from < stems.length; from++)
      for (const term of terms[language](stems[from] ?? '') ?? [])
        if (term.stems.every((stem, i) => stems[from + i] === stem))
          spans.push({ concept: term.concept, from, to: from + term.stems.length });
    return spans;
  };
  const named = (stem: string, language: LanguageCode): number[] =>
    (terms[language](stem) ?? []).filter((term) => term.stems.length === 1).map((term) => term.concept);
  return { find, named };
}

const PLAIN = /^[\p{L} -]+$/u;

/** The words of a term; thousands are read at each start, so plain ones take the short way. */
function termWords(term: string): string[] {
  if (PLAIN.test(term)) return term.toLowerCase().split(/[ -]+/).filter(Boolean);
  return tokenise(normalise(term)).map((token) => token.text);
}
