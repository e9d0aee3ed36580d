import { isObject, objectAt, objectsAt, readable, stringAt } from '../json.js';
import type { JsonObject } from '../types.js';
import { counted, id } from './composition.js';
import { richTextBlock } from './richText.js';
import {
  all,
  boolean,
  type Check,
  type Findings,
  list,
  may,
  need,
  noTwins,
  number,
  object,
  oneOf,
  problem,
  string,
  typedObject,
} from './schema.js';

const type = need(string());
const rawText = object({ type, text: need(all(string(), counted)) });
const rawNumber = object({ type, value: need(number()), text: need(all(string(), counted)) });

/** A rich_text cell with nothing in it is as invalid as an empty raw_text. */
const richCell: Check = (value, at, found) => {
  richTextBlock(value, at, found);
  if (readable(value) === '') problem(found, at, 'a cell must not be empty');
};

const cell = typedObject({ raw_text: rawText, raw_number: rawNumber, rich_text: richCell }, 'table cell');
const row = list(cell, { min: 1, max: 20 });

const evenRows = (value: JsonObject, at: string, found: Findings): void => {
  const rows = Array.isArray(value.rows) ? value.rows : [];
  const lengths = rows.map((one) => (Array.isArray(one) ? one.length : 0));
  const width = lengths[0] ?? 0;
  for (const [index, length] of lengths.entries()) {
    if (length !== width) problem(found, `${at}/rows/${index}`, `row has ${length} cells, the first has ${width}`);
  }
};

const columnSetting: Check = (value, at, found) => {
  if (value === null) return;
  object({ align: may(oneOf('left', 'center', 'right')), is_wrapped: may(boolean) })(value, at, found);
};

export const table = object(
  {
    type,
    block_id: may(id),
    rows: need(list(row, { max: 100 })),
    column_settings: may(list(columnSetting, { min: 0, max: 20 })),
  },
  (value, at, found) => {
    evenRows(value, at, found);
    const width = Array.isArray(value.rows) && Array.isArray(value.rows[0]) ? value.rows[0].length : 0;
    if (Array.isArray(value.column_settings) && value.column_settings.length > width) {
      problem(found, `${at}/column_settings`, `has ${value.column_settings.length} items for ${width} columns`);
    }
  },
);

export const dataTable = object(
  {
    type,
    block_id: may(id),
    caption: need(all(string(), counted)),
    rows: need(list(row, { min: 2, max: 101 })),
    page_size: may(number({ min: 1, max: 100, whole: true })),
    row_header_column_index: may(number({ min: 0, max: 19, whole: true })),
  },
  (value, at, found) => {
    evenRows(value, at, found);
    const header = Array.isArray(value.rows) ? value.rows[0] : undefined;
    for (const [index, one] of (Array.isArray(header) ? header : []).entries()) {
      if (isObject(one) && one.type === 'rich_text') {
        problem(found, `${at}/rows/0/${index}`, 'a header cell may not be rich_text');
      }
    }
    const index = value.row_header_column_index;
    if (typeof index === 'number' && Array.isArray(header) && index >= header.length) {
      problem(found, `${at}/row_header_column_index`, 'is outside the table');
    }
    if (readable(value.rows).length > 10_000) problem(found, at, 'more than 10000 characters over all cells');
  },
);

const point = object({ label: need(string({ max: 20 })), value: need(number()) });
const axes = object({
  categories: need(list(string({ max: 20 }), { max: 20 })),
  x_label: may(string({ max: 50 })),
  y_label: may(string({ max: 50 })),
});

const seriesChart = object(
  {
    type,
    series: need(list(object({ name: need(string({ max: 20 })), data: need(list(point, { max: 20 })) }), { max: 6 })),
    axis_config: need(axes),
  },
  (value, at, found) => {
    const given = objectAt(value, 'axis_config').categories;
    const categories = (Array.isArray(given) ? given : []).filter((one) => typeof one === 'string');
    noTwins(categories, 'category', `${at}/axis_config/categories`, found);
    const series = objectsAt(value, 'series');
    noTwins(
      series.map((one) => stringAt(one, 'name')),
      'series name',
      `${at}/series`,
      found,
    );
    for (const [index, one] of series.entries()) {
      const labels = objectsAt(one, 'data').map((entry) => stringAt(entry, 'label'));
      const fits = labels.length === categories.length && categories.every((category) => labels.includes(category));
      if (!fits) problem(found, `${at}/series/${index}/data`, 'must have one point for each category');
    }
  },
);

const pie = object(
  {
    type,
    segments: need(list(object({ label: need(string({ max: 20 })), value: need(number({ above: 0 })) }), { max: 6 })),
  },
  (value, at, found) => {
    const labels = objectsAt(value, 'segments').map((one) => stringAt(one, 'label'));
    noTwins(labels, 'segment label', `${at}/segments`, found);
  },
);

/** The published limit of six series or segments; newer third parties have seen twelve. */
export const dataVisualization = object({
  type,
  block_id: may(id),
  title: need(all(string({ max: 50 }), counted)),
  chart: need(typedObject({ bar: seriesChart, line: seriesChart, area: seriesChart, pie }, 'chart')),
});
