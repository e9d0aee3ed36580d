import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import type { Table } from '../../src/corpus/model.js';
import { REPORTS } from '../engine/engines.js';

const tableOf = (report: string, caption: string): Table => {
  const found = loadCorpus(join(REPORTS, report), null)
    .reports.flatMap(({ tables }) => tables)
    .find((table) => table.caption.startsWith(caption));
  if (!found) throw new Error(`${report} has no table "${caption}"`);
  return found;
};

test('a heading without a year, beside one that has it, is of the year that the caption names', () => {
  const { columns } = tableOf('gardens', 'Rents by owner');
  expect(columns.map(({ header, period }) => [header, period])).toEqual([
    ['Lowest', null],
    ['Median', '2024'],
    ['Highest', null],
    ['Median 2023', '2023'],
    ['Sites', null],
  ]);
});

test.each([
  ['SAIDI, aviserade avbrott', 'minute'],
  ['SAIFI, oaviserade avbrott i eget nät', 'avbrott/kund'],
  ['Leveranssäkerhet', 'percent'],
  ['Kunder med avbrott över 12 timmar', null],
])('a column of units: %s is in %s', (row, unit) => {
  const { series, columns } = tableOf('elnat', 'Tabell 2');
  const newest = columns.find(({ period }) => period === '2024');
  const cells = series.find(({ label }) => label === row)?.cells ?? [];
  expect(cells[newest?.index ?? -1]?.unit).toBe(unit);
});

test.each([
  ['broadband', 'Table 5', 'MEUR'],
  ['raddning', 'Tabell 5', 'tkr'],
  ['arkiv', 'Tabell 3', 'tkr'],
  ['skolmat', 'Tabell 2', 'SEK'],
])('%s: the unit of %s, before what prices it is in', (report, caption, unit) => {
  expect(tableOf(report, caption).unit?.name).toBe(unit);
});

test('what at least one of the rows has is told of all of them', () => {
  const { series } = tableOf('broadband', 'Table 3');
  expect(series.map(({ role }) => role)).toEqual(['item', 'item', 'item', 'total']);
});

test.each([
  ['beaches', 'Table 6', 'Surplus'],
  ['tolktjanst', 'Tabell 6', 'Resultat'],
])('%s: what lies between the sums of %s is %s', (report, caption, balance) => {
  const { series } = tableOf(report, caption);
  expect(series.filter(({ role }) => role === 'balance').map(({ label, group }) => [label, group])).toEqual([
    [balance, null],
  ]);
});
