import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { engineOver, REPORTS } from './engines.js';

/** Every eighth report is enough to show it, and keeps the run short. */
const EVERY = 8;

/** Share of cells that are told, and that another figure is told for, when row and column are typed as the tables print them. */
const RIGHT_AT_LEAST = 0.94;
const OTHER_AT_MOST = 0.015;

const ask = (report: string, question: string): Answer => engineOver(join(REPORTS, report)).ask({ turns: [question] });

test('a row and a column by the words of the tables, in many reports', () => {
  const told = readdirSync(REPORTS)
    .filter((_, i) => i % EVERY === 0)
    .flatMap((name) =>
      loadCorpus(join(REPORTS, name), null).reports.flatMap(({ tables }) =>
        tables
          .filter(({ textual }) => !textual)
          .flatMap(({ columns, series }) =>
            series.flatMap(({ label, cells }) =>
              columns.flatMap(({ header, index }) => {
                const value = cells[index]?.value ?? null;
                if (value === null) return [];
                const { status, figures } = ask(name, `${label} ${header}`);
                return [status !== 'answered' ? 'open' : figures.some((f) => f.value === value) ? 'right' : 'other'];
              }),
            ),
          ),
      ),
    );
  const share = (kind: string): number => told.filter((one) => one === kind).length / told.length;
  expect(told.length).toBeGreaterThan(1_000);
  expect(share('right')).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  expect(share('other')).toBeLessThanOrEqual(OTHER_AT_MOST);
});

describe('the words of a label ask for nothing else', () => {
  test.each([
    ['railfreight', 'Average haul (km) 2020', 442],
    ['harbours', 'Ferry passengers (thousands) in 2019', 1318],
    ['myndighet', 'Parter med ombud 2023', 70],
    ['myndighet', 'Parter utan ombud 2023', 62],
    ['cinemas', 'Screenings 2020', 21_300],
    ['allotments', 'Full plot 2023?', 131],
    ['allotments', 'Full plots 2023?', 1371],
    ['elever', 'Undervisning, kronor per elev 2023', 67_466],
    ['fjarrvarme', 'Mälardalen, prisändring småhus sedan 2024 (%)', 6.3],
    ['tramways', 'Castlebridge Trams, scheduled tram-km (thousand)', 3410],
  ])('%s: %s', (report, question, value) => {
    const { status, figures } = ask(report, question);
    expect([status, figures[0]?.value]).toEqual(['answered', value]);
  });
});

test('a total of several tables is told of each', () => {
  const { status, alternatives } = ask('djurpark', 'Totalt 2024?');
  expect([status, alternatives.map(({ question }) => question)]).toEqual([
    'ambiguous',
    ['Totalt 2024, tabell 4', 'Totalt 2024, tabell 5'],
  ]);
});

test('two rows of one name that tell different things are shown, and neither is told against the other', () => {
  const { status, conflicts, alternatives } = ask('skolor', 'Förskola 2022');
  expect([status, conflicts]).toEqual(['ambiguous', []]);
  expect(alternatives.map(({ question }) => question)).toEqual(['Förskola 2022, tabell 1', 'Förskola 2022, tabell 5']);
  expect(alternatives.map(({ question }) => ask('skolor', question).figures[0]?.value)).toEqual([1098, 163_420]);
});
