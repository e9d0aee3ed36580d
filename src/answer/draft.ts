import type { Cell, Chart, Column, Report, Sentence, Series, Table, Texts } from '../corpus/model.js';
import type { AnswerStatus } from './answer.js';

/** A place that proves a figure: a cell of a table, a sentence, or a caption. */
export type Place =
  | {
      readonly kind: 'cell';
      readonly report: Report;
      readonly table: Table;
      readonly series: Series;
      readonly column: Column;
      readonly cell: Cell;
    }
  | { readonly kind: 'sentence'; readonly report: Report; readonly sentence: Sentence }
  | { readonly kind: 'chart'; readonly report: Report; readonly chart: Chart };

/** A figure with its proof, before footnotes are numbered. */
export interface DraftFigure {
  readonly value: number | string;
  readonly unit: string | null;
  /** What the value is counted in, 1 000 000 for "3.8 million visits"; 1 where nothing is said. */
  readonly scale?: number;
  /** The counted noun in the answer's language, where the unit has no name of its own. */
  readonly noun: string | null;
  readonly label: string;
  readonly period: string | null;
  readonly places: readonly [Place, ...Place[]];
  /** Set where we computed it: the operands, "19 − 13 = 6". */
  readonly formula?: string;
  readonly decimals?: number;
  /** The figure as the source writes it, with its hedge, where that differs from the bare number. */
  readonly written?: string;
}

export interface DraftConflict {
  readonly figures: readonly [DraftFigure, ...DraftFigure[]];
  readonly note: string;
}

export interface DraftAlternative {
  readonly label: string;
  readonly question: string;
  readonly figures: readonly DraftFigure[];
}

/** An answer before footnotes are numbered and texts are joined. */
export interface Draft {
  readonly status: AnswerStatus;
  readonly headline: string;
  readonly figures: readonly DraftFigure[];
  readonly context: readonly DraftFigure[];
  readonly conflicts: readonly DraftConflict[];
  readonly notes: readonly string[];
  /** Places quoted without a figure of their own: the sentence that answers, an empty cell. */
  readonly quoted: readonly Place[];
  readonly alternatives: readonly DraftAlternative[];
  readonly missing: readonly string[];
  /** Short name of what was answered, for the canonical question. */
  readonly subject?: string;
}

/** A draft with nothing in it but what is given. */
export const draft = (parts: Partial<Draft> & Pick<Draft, 'status' | 'headline'>): Draft => ({
  figures: [],
  context: [],
  conflicts: [],
  notes: [],
  quoted: [],
  alternatives: [],
  missing: [],
  ...parts,
});

export const answered = (headline: string, parts: Partial<Draft>): Draft =>
  draft({ status: 'answered', headline, ...parts });
export const notFound = (headline: string, parts: Partial<Draft>): Draft =>
  draft({ status: 'not_found', headline, ...parts });

/** The texts that say what the figure of a place is of: label, headings and caption, or the sentence. */
export const evidenceOf = (place: Place): readonly Texts[] =>
  place.kind === 'cell'
    ? [place.series.labels, place.series.group ?? {}, place.column.headers, place.table.captions]
    : place.kind === 'sentence'
      ? [place.sentence.text]
      : [];
