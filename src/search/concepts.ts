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

interface Term {
  readonly stems: readonly string[];
  readonly concept: number;
}

/** Finds the concepts that a run of words names, in one language, by stems. */
export interface ConceptFinder {
  /** Every concept at every place, long and short, overlapping ones too. */
  readonly find: (stems: readonly string[], language: LanguageCode) => readonly ConceptSpan[];
  /** Every word of every term, by language. */
  readonly words: Readonly<Record<LanguageCode, ReadonlySet<string>>>;
  /** Concepts that a single stem names. */
  readonly named: (stem: string, language: LanguageCode) => readonly number[];
}

export function buildConceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const byFirst = Object.fromEntries(LANGUAGES.map((language) => [language, new Map<string, Term[]>()])) as Record<
    LanguageCode,
    Map<string, Term[]>
  >;
  const words: Record<LanguageCode, Set<string>> = { sv: new Set(), en: new Set() };
  concepts.forEach((concept, id) => {
    for (const language of LANGUAGES) {
      const { stem } = LOCALES[language];
      const byFirstStem = byFirst[language];
      for (const term of concept.terms[language]) {
        const run = termWords(term);
        for (const word of run) words[language].add(word);
        const stems = run.map(stem);
        const first = stems[0];
        if (!first) continue;
        const terms = byFirstStem.get(first);
        if (terms) terms.push({ stems, concept: id });
        else byFirstStem.set(first, [{ stems, concept: id }]);
      }
    }
  });
  const find = (stems: readonly string[], language: LanguageCode): ConceptSpan[] =>
    stems.flatMap((stem, from) =>
      (byFirst[language].get(stem) ?? [])
        .filter((term) => term.stems.every((word, i) => stems[from + i] === word))
        .map((term) => ({ concept: term.concept, from, to: from + term.stems.length })),
    );
  const named = (stem: string, language: LanguageCode): number[] =>
    (byFirst[language].get(stem) ?? []).filter((term) => term.stems.length === 1).map((term) => term.concept);
  return { find, named, words };
}

const PLAIN = /^[\p{L} -]+$/u;

/** The words of a term; thousands are read at each start, so plain ones take the short way. */
function termWords(term: string): string[] {
  if (PLAIN.test(term)) return term.toLowerCase().split(/[ -]+/).filter(Boolean);
  return tokenise(normalise(term)).map((token) => token.text);
}
