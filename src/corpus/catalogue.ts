import type { LanguageCode } from '../language/locale.js';

/** What is loaded, as surfaces list it (Home tab, `/fotnot tables`): documents in corpus order. */
export interface Catalogue {
  /** Prefix of the sha256 of what was loaded. */
  readonly corpus: string;
  readonly documents: readonly CatalogueDocument[];
}

export interface CatalogueDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
  readonly language: LanguageCode;
  readonly tables: readonly CatalogueTable[];
}

export interface CatalogueTable {
  /** Caption in the source's language, or the nearest heading of a table without one. */
  readonly caption: string;
  /** The same in each language the corpus has it in. */
  readonly captions: Readonly<Partial<Record<LanguageCode, string>>>;
  /** Years among the columns, newest first. */
  readonly years: readonly string[];
  readonly rows: number;
}
