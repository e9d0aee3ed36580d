import type { Column, Report, Series, Table } from '../../corpus/model.js';
import type { RowEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';

/** A row of a table that a question may mean. */
export interface Row {
  readonly entry: RowEntry;
  readonly hit: Hit;
  /** Share of the label's own words that the question names, telling words counting more; 1 for a row of totals. */
  readonly precision: number;
  readonly rank: number;
}

/** The cell of a row at one column, with its value. */
export interface Point {
  readonly report: Report;
  readonly table: Table;
  readonly series: Series;
  readonly column: Column;
  readonly value: number;
}

/** Share of its words from which a label is named in full. */
export const NAMED_FULLY = 0.93;
