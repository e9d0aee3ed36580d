import type { LanguageCode } from '../language/locale.js';

/** A list that holds at least one item: what makes a figure without a footnote impossible to write down. */
export type NonEmpty<T> = readonly [T, ...T[]];

declare const footnote: unique symbol;
/** Index of a citation in its answer. Only {@link Footnotes} makes one, so each points at a citation that exists. */
export type CitationIndex = number & { readonly [footnote]: true };

/** One place in a source document, quoted: `quote` is a substring of lines `line`–`endLine` of `file`, byte for byte. */
export interface Citation {
  readonly document: string;
  readonly title: string;
  readonly file: string;
  /** 1-based, inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** The report's own chapters from the outside in, joined by " > "; empty where the text stands before every heading. */
  readonly section: string;
  /** By the report's own table of contents, e.g. "10–11"; null where unknown. */
  readonly page: string | null;
  /** Caption of the table; null for prose. */
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly quote: string;
  readonly url: string | null;
  /** The quote in English, where the corpus has a translation. */
  readonly translation: string | null;
}

/** One asserted value with its proof. `value` is a number as the source counts it (percent 12, not 0.12), or a word or a name. */
export interface Figure {
  readonly value: number | string;
  /** Unit in the answer's language ("regions", "percent", "tkr"); null for names and words. */
  readonly unit: string | null;
  /** What the value is of, in the answer's language. */
  readonly label: string;
  /** Year or range the value is of; null where the source names none. */
  readonly period: string | null;
  /** True where we computed it; then `formula` shows the operands ("19 − 13 = 6"). */
  readonly derived: boolean;
  readonly formula: string | null;
  readonly citations: NonEmpty<CitationIndex>;
  /** How a person reads the value with its unit: "18 275 084 tkr", "12 %", "19 regioner". */
  readonly display: string;
}

/** Places in the corpus that state something else for the same thing. */
export interface Conflict {
  readonly figures: NonEmpty<Figure>;
  readonly note: string;
}

/** A question that the corpus answers: a candidate where the question fits several rows, or the nearest one where nothing was found. */
export interface Alternative {
  readonly label: string;
  readonly question: string;
  readonly figures: readonly Figure[];
}

/** Why a source place was taken to be what was asked for. */
export interface Match {
  readonly asked: string;
  readonly source: string;
}

export type AnswerStatus = 'answered' | 'ambiguous' | 'not_found' | 'help';

/** The answer object of the command line and of every surface. */
export interface Answer {
  readonly question: string;
  /** Short (under 300 characters), stands alone and gives this same answer again; null where not_found or help. */
  readonly canonical: string | null;
  readonly language: LanguageCode;
  readonly status: AnswerStatus;
  /** What a person reads, without markup: the headline first. */
  readonly text: string;
  /** Exactly what is asserted as the answer, best first. Empty unless `status` is answered. */
  readonly figures: readonly Figure[];
  /** Figures shown beside the answer that were not asked for: other years, the base, prose that agrees. */
  readonly context: readonly Figure[];
  readonly conflicts: readonly Conflict[];
  readonly alternatives: readonly Alternative[];
  readonly citations: readonly Citation[];
  readonly matched: readonly Match[];
  /** not_found: the words or the period that nothing in the corpus accounts for. */
  readonly missing: readonly string[];
  /** The parts `text` is made of, for surfaces that lay them out: headline, the line of context, remarks. */
  readonly headline: string;
  readonly notes: readonly string[];
  /** Computed next questions that the corpus answers, at most three. */
  readonly next: readonly Alternative[];
  /** Table of the main figure, for surfaces that can show it; null for prose. */
  readonly table: TableView | null;
  /** The cited passages with their neighbours, by citation index, for surfaces that can show them. */
  readonly passages: readonly Passage[];
  /** Prefix of the sha256 of what was loaded. */
  readonly corpus: string;
  /** Engine time alone, in milliseconds. */
  readonly elapsedMs: number;
}

/** A table as a surface shows it: the source's own cells, with the asked rows and columns marked. */
export interface TableView {
  readonly caption: string;
  readonly document: string;
  readonly unit: string | null;
  /** First cell is the header of the row labels, and may be empty. */
  readonly header: readonly string[];
  readonly rows: readonly TableViewRow[];
  /** Indices into `header` that the answer rests on. */
  readonly askedColumns: readonly number[];
}

export interface TableViewRow {
  readonly label: string;
  readonly cells: readonly TableViewCell[];
  readonly asked: boolean;
}

export interface TableViewCell {
  readonly text: string;
  /** Null where the cell holds no number. */
  readonly value: number | null;
}

/** The cited lines of a document with what stands around them. */
export interface Passage {
  readonly citation: CitationIndex;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}
