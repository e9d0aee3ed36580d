import type { LanguageCode } from '../language/locale.js';

/** A text in the source's language and in each that the corpus translates it to. */
export type Texts = Readonly<Partial<Record<LanguageCode, string>>>;

/** A heading with its place in the report's own outline. */
export interface Section {
  readonly title: Texts;
  /** Chapter first, in the source's language. */
  readonly path: readonly string[];
  readonly parent: Section | null;
  /** By the table of contents, e.g. "10–11"; null where unknown. */
  readonly page: string | null;
  readonly line: number;
}

export interface Report {
  readonly id: string;
  readonly file: string;
  readonly title: Texts;
  readonly publisher: string | null;
  /** Names between the title and the first chapter that all of it is about: "Estmark", "Electronic Communications Authority (ECA)". */
  readonly frontNames: string;
  /** Year of the edition; null where unknown. */
  readonly year: number | null;
  readonly language: LanguageCode;
  readonly url: string | null;
  /** Lines of the source, as received. */
  readonly lines: readonly string[];
  readonly translations: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
}

/** A figure named in the text whose data is a picture. */
export interface Chart {
  readonly report: string;
  readonly caption: string;
  readonly captions: Texts;
  readonly line: number;
  readonly section: Section | null;
}

export interface Person {
  readonly name: string;
  /** Office and organisation as the text gives them after the name; empty where it does not. */
  readonly role: string;
}

/** A sentence of the prose; `quote` is its source, byte for byte. */
export interface Sentence {
  readonly report: string;
  readonly line: number;
  readonly endLine: number;
  readonly quote: string;
  /** Without markup. */
  readonly text: Texts;
  readonly section: Section | null;
  /** Number of the paragraph, list item or quotation in the document. */
  readonly block: number;
  readonly listItem: boolean;
  readonly people: readonly Person[];
  /** Who says this sentence, where it is part of a quotation, and the line on which the name stands. */
  readonly speaker: Speaker | null;
  readonly statements: readonly Statement[];
}

export interface Speaker extends Person {
  readonly line: number;
  readonly quote: string;
}

export type Status = 'inPlace' | 'underway' | 'either';

/** A figure that a sentence states, with the words of its own clause. */
export interface Statement {
  readonly kind: 'number' | 'fraction' | 'all' | 'year' | 'date' | 'range';
  /** The number, or the words where the text gives words: "mindre än en promille". */
  readonly value: number | string;
  /** Numeric size of a fraction word; of a number what it amounts to, 3 800 000 for "3,8 miljoner"; null where there is none. */
  readonly size: number | null;
  /** What a number is counted in, where the text says so: 1 000 000 for "3,8 miljoner besök", whose value is 3.8; else 1. */
  readonly scale: number;
  /** The whole that the text states with it: 21 of "19 of 21 regions". */
  readonly of: number | null;
  /** As the source has it, with its hedge: "cirka 2,5". */
  readonly written: string;
  /** The hedge alone, "" where the figure is stated flatly. */
  readonly hedge: string;
  /** Canonical unit ("percent", "minute") or null for counted things. */
  readonly unit: string | null;
  /** The words after the figure, of which the first noun is what is counted. */
  readonly counted: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** Year that the text gives the figure for; null where it gives none. */
  readonly period: string | null;
  /** True where the clause names the year itself, false where it is taken from the paragraph or the document. */
  readonly dated: boolean;
  /** Words of the figure's own clause. */
  readonly clause: Texts;
  /** Says by how much something changed, not how much it is. */
  readonly change: boolean;
  readonly status: Status | null;
}

export type ColumnRole = 'value' | 'difference' | 'percentChange' | 'share';

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly headers: Texts;
  /** Year in the header, a broken one as "2023/24"; null for a column of something else. */
  readonly period: string | null;
  /**
   * What the header says beside its year: "Belopp (mnkr)" of "Belopp 2023 (mnkr)", empty where it is a year alone. Of a column that the
   * source computed from two years, their measure.
   */
  readonly measure: string;
  readonly role: ColumnRole;
  readonly unit: string | null;
}

export interface Cell {
  /** Null where the source gives no number. */
  readonly value: number | null;
  /** As printed, without markup. */
  readonly text: string;
  readonly unit: string | null;
  /** Physical place, for the citation: the printed row label and column header. */
  readonly row: string;
  readonly column: string;
  readonly line: number;
}

/** A heading is a row without figures that stands over others, "**Income** | | |"; a balance what lies between two sums above it: "Surplus". */
export type SeriesRole = 'item' | 'total' | 'balance' | 'respondents' | 'heading';

/** One thing that a table follows over its columns. */
export interface Series {
  readonly label: string;
  readonly labels: Texts;
  readonly role: SeriesRole;
  /** What it belongs to with others of the table: the heading over them, or the total below them where there are several; null where nothing. */
  readonly group: Texts | null;
  readonly line: number;
  /** By column index of {@link Table.columns}. */
  readonly cells: readonly Cell[];
}

export interface Unit {
  /** Canonical: "percent", "tkr", or a counted noun in the source's language. */
  readonly name: string;
  readonly names: Texts;
  /** True where the caption names it: rows may then be kinds of what is counted as well as what the counted have. */
  readonly isCaptions?: true;
}

export interface Table {
  readonly report: string;
  /** As printed, e.g. "Bild 1: …"; the nearest heading where there is none. */
  readonly caption: string;
  readonly captions: Texts;
  /** "bild 1" where the caption is numbered. */
  readonly number: string | null;
  readonly section: Section | null;
  readonly line: number;
  readonly unit: Unit | null;
  readonly columns: readonly Column[];
  readonly series: readonly Series[];
  /** True where years stand in rows: series are then the printed columns. */
  readonly transposed: boolean;
  /** True where cells hold words and no numbers. */
  readonly textual: boolean;
  /** Header row and rows as printed, without markup, for showing the table itself. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowLines: readonly number[];
}

export interface Corpus {
  readonly hash: string;
  readonly reports: readonly Report[];
  readonly lexicon: readonly Concept[];
  /** People whose names share a cell with others', by the manifest. */
  readonly names: readonly string[];
}

/** Names of one thing, interchangeable in a question. */
export interface Concept {
  readonly terms: Readonly<Record<LanguageCode, readonly string[]>>;
}
