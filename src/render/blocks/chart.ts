import type { TableView, TableViewRow } from '../../answer/answer.js';
import type { ChartSeries, DataVisualizationBlock } from './block-kit.js';
import { shortenEnd, shortenMiddle } from './text.js';

/** Slack's limits on a chart. Its own sources name 6 and 12 series: 6 is taken by both. */
const MAX_SERIES = 6;
const MAX_POINTS = 20;
const MAX_NAME = 20;
const MAX_TITLE = 50;
const YEAR = /^\d{4}$/u;

/** The asked rows through the years, or the rows of the asked column beside each other; null where there is too little to draw. */
export function chartBlock(table: TableView): DataVisualizationBlock | null {
  const asked = table.rows.filter((row) => row.asked).slice(0, MAX_SERIES);
  return overYears(table, asked) ?? overRows(table);
}

/** At least three points of one row, or two of several. */
function overYears(table: TableView, rows: readonly TableViewRow[]): DataVisualizationBlock | null {
  const years = table.header
    .map((name, at) => ({ name: name.trim(), at }))
    .filter(({ name, at }) => at > 0 && YEAR.test(name) && rows.every((row) => valueAt(row, at) !== null))
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(-MAX_POINTS);
  if (rows.length === 0 || new Set(years.map(({ name }) => name)).size < years.length) return null;
  if (years.length < (rows.length > 1 ? 2 : 3)) return null;
  const names = distinct(rows.map((row) => row.label));
  const series = rows.map((row, index) => ({
    name: names[index] ?? '',
    data: years.map(({ name, at }) => ({ label: name, value: valueAt(row, at) ?? 0 })),
  }));
  return block(
    table,
    years.length > 2 ? 'line' : 'bar',
    series,
    years.map(({ name }) => name),
  );
}

/** Several rows of the asked column. */
function overRows(table: TableView): DataVisualizationBlock | null {
  const at = table.askedColumns.find((column) => column > 0);
  if (at === undefined) return null;
  const many = table.rows.filter((row) => row.asked).length > 1;
  const fitting = table.rows.filter((row) => valueAt(row, at) !== null && (row.asked || !many));
  const rows = fitting.filter((row) => row.asked || !isSumOf(fitting, row, at)).slice(0, MAX_POINTS);
  if (rows.length < 2) return null;
  const names = distinct(rows.map((row) => row.label));
  const data = rows.map((row, index) => ({ label: names[index] ?? '', value: valueAt(row, at) ?? 0 }));
  return block(table, 'bar', [{ name: distinct([table.header[at] ?? ''])[0] ?? '', data }], names);
}

/** Beside a row that sums the others nothing else would be seen. */
function isSumOf(rows: readonly TableViewRow[], row: TableViewRow, at: number): boolean {
  const sum = rows.reduce((total, one) => total + (one === row ? 0 : (valueAt(one, at) ?? 0)), 0);
  const value = valueAt(row, at) ?? 0;
  return rows.length > 2 && value !== 0 && Math.abs(sum - value) <= Math.abs(value) * ROUNDING;
}

/** Printed sums are off by rounding: 2 018 710 of 2 018 711. */
const ROUNDING = 0.005;

function block(
  table: TableView,
  type: 'bar' | 'line',
  series: readonly ChartSeries[],
  categories: readonly string[],
): DataVisualizationBlock {
  const axis = table.unit ? { categories, y_label: shortenEnd(table.unit, MAX_TITLE) } : { categories };
  const title = shortenMiddle(table.caption.trim(), MAX_TITLE) || ' ';
  return { type: 'data_visualization', title, chart: { type, series, axis_config: axis } };
}

function valueAt(row: TableViewRow, at: number): number | null {
  return row.cells[at - 1]?.value ?? null;
}

/** Names of at most 20 characters, shortened in the middle, a number added where two would be the same. */
export function distinct(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const plain = label.replace(/^[.…\s]+/u, '').trim() || '–';
    let name = shortenMiddle(plain, MAX_NAME);
    for (let count = 2; taken.has(name); count += 1) name = `${shortenMiddle(plain, MAX_NAME - 3)} ${count}`;
    taken.add(name);
    return name;
  });
}
