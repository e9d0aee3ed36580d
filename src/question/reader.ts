import type { LanguageCode } from '../language/locale.js';

/** What the parser needs to know of the corpus without knowing it: spelling, and which words belong together. */
export interface Reader {
  /** True where some place in the corpus speaks of a word, in whatever words and language. */
  readonly isTold: (word: string, language: LanguageCode) => boolean;
  /** The known word meant by a written one; null where none is near. */
  readonly correct: (word: string, language: LanguageCode) => string | null;
  /** True for a word in one of its forms that the texts or the language have. */
  readonly isWord: (word: string, language: LanguageCode) => boolean;
  /** True where the corpus itself holds the word. */
  readonly isKnown: (word: string, language: LanguageCode) => boolean;
  /** True for a word that is a name of something by itself. */
  readonly isTerm: (word: string, language: LanguageCode) => boolean;
  /** True for a word that the title of every document has. */
  readonly isTitled: (word: string, language: LanguageCode) => boolean;
  /** True for the year of a document that the corpus has. */
  readonly isEdition: (year: string) => boolean;
  /** The year of the one document whose title says that it is a page of the web; null where there is none or several. */
  readonly webEdition: string | null;
  /** The years of the documents, oldest first. */
  readonly editions: readonly string[];
  /** True for a noun that a table counts, or the text more than once. */
  readonly isUnit: (word: string, language: LanguageCode) => boolean;
  /** Runs of words that are the label of a row or the heading of a column. */
  readonly labels: (
    words: readonly string[],
  ) => readonly { readonly from: number; readonly to: number; readonly isRow: boolean }[];
  /** Runs of two or more words that name one thing. */
  readonly phrases: (
    words: readonly string[],
    language: LanguageCode,
  ) => readonly { readonly from: number; readonly to: number }[];
}
