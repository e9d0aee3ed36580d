import type { Cue, LanguageCode } from '../language/locale.js';

/** A time that a question names. Relative ones count from the report's own year, never from today. */
export type Period =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'newest' }
  | { readonly kind: 'pastYears'; readonly count: number | null };

/** What a question is about and how it asks, as far as language alone can tell. */
export interface Question {
  readonly language: LanguageCode;
  /** The question itself, where it stands in a longer message. */
  readonly text: string;
  /** The same as the asker wrote it, in a follow-up without what was added. */
  readonly written: string;
  /** Words that must be explained, in order; phrases are kept together. */
  readonly words: readonly Word[];
  readonly cues: ReadonlySet<Cue>;
  /** The words of the cues as the vocabulary knows them, in order: what a shortened question keeps of its form. */
  readonly cueWords: readonly string[];
  readonly periods: readonly Period[];
  /** Numbers in the question other than years: a condition, a base or a claim. */
  readonly numbers: readonly number[];
  /** "more than 10" and the like, with its number. */
  readonly condition: Condition | null;
  /** How many the largest or the like are that one is asked for among: "which of the eight largest"; null where there are none such. */
  readonly among: number | null;
  /** Which place in an order is asked for: 1 for the highest or lowest itself, 2 for "the second largest". */
  readonly place: number;
  /** Unit that the answer is asked in ("percent", "mdkr", "hour"); null where none is named. */
  readonly unit: string | null;
  /** What is counted: the words right after "how many", of which one is the noun. Empty where nothing is. */
  readonly counted: readonly string[];
  /** Numbered tables and charts that are named: "bild 5". */
  readonly captions: readonly string[];
  /** The words of the rows whose labels, as printed, are all that is named: "average haul km"; none where other words are asked about too. */
  readonly labels: readonly string[];
  /** The heading of a column that is named beside them: "average age". */
  readonly heading: string | null;
  /** A year that names an edition and not a period: "according to the 2022 page". */
  readonly edition: string | null;
  /** True where the question asks about what the running text says. */
  readonly prose: boolean;
  /** True where it is a greeting, thanks or a call for help, and no question. */
  readonly courtesy: boolean;
  /** The words after "which": what is to be named. */
  readonly which: readonly string[];
  /** What a share is asked of: "share of residents". */
  readonly base: readonly string[];
  /** True where a word is asked both with and without: "med respektive utan vårdavtal". */
  readonly bothWays: boolean;
  /** True where it orders a statement instead of asking. */
  readonly command: boolean;
  /** True where the question starts as an addition to the one before: "and in 2022?", "och i psykiatrin?". */
  readonly continues: boolean;
}

export interface Word {
  readonly text: string;
  /** The words of a phrase, in the form that the vocabulary knows. */
  readonly parts: readonly string[];
  /** Those of the parts that carry meaning: what must be found where the phrase itself is not. */
  readonly core: readonly string[];
  readonly required: boolean;
  readonly negated: boolean;
  /** True where it speaks of spending, which a unit of money answers as well as the word itself. */
  readonly spends: boolean;
  /** What the asker wrote, where it was read as another word. */
  readonly written: string;
  /** True where it stands with a capital inside a sentence, and so looks like a name. */
  readonly name: boolean;
}

export interface Condition {
  readonly comparison: 'more' | 'atLeast' | 'less' | 'atMost' | 'exactly';
  readonly number: number;
}
