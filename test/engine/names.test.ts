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

/** Share of pairs of rows of one table that a question for both, or for their difference, must tell, and may tell other figures for. */
const PAIRS_RIGHT_AT_LEAST = 0.96;
const PAIRS_OTHER_AT_MOST = 0.01;

test('two rows by the words of the tables, beside each other and by their difference, in many reports', () => {
  const told = readdirSync(REPORTS)
    .filter((_, i) => i % EVERY === 0)
    .flatMap((name) =>
      loadCorpus(join(REPORTS, name), null).reports.flatMap(({ language, tables }) =>
        tables
          .filter(({ textual }) => !textual)
          .flatMap(({ columns, series }) => {
            const column = columns.filter(({ period, role, measure }) => period && role === 'value' && !measure).at(-1);
            const rows = series.flatMap(({ role, label, cells }) => {
              const cell = column && cells[column.index];
              return role === 'item' && cell?.value != null ? [{ label, value: cell.value, unit: cell.unit }] : [];
            });
            return rows.flatMap((a, i) => {
              const b = i % 2 === 0 ? rows[i + 1] : undefined;
              if (!b || a.unit !== b.unit || !column) return [];
              const both = `${a.label} ${language === 'sv' ? 'och' : 'and'} ${b.label}`;
              const [beside, apart] = [
                ask(name, `${both} ${column.period}?`),
                ask(
                  name,
                  language === 'sv'
                    ? `Hur stor är skillnaden mellan ${both} ${column.period}?`
                    : `What is the difference between ${both} in ${column.period}?`,
                ),
              ].map(({ status, figures }) => ({ status, values: figures.map(({ value }) => value) }));
              const judge = (answer: typeof beside, isRight: boolean): string =>
                answer?.status !== 'answered' ? 'open' : isRight ? 'right' : 'other';
              return [
                judge(
                  beside,
                  [a, b].every(({ value }) => beside?.values.includes(value) ?? false),
                ),
                judge(
                  apart,
                  apart?.values.some((v) => Math.abs(Math.abs(Number(v)) - Math.abs(a.value - b.value)) < 1e-6) ??
                    false,
                ),
              ];
            });
          }),
      ),
    );
  const share = (kind: string): number => told.filter((one) => one === kind).length / told.length;
  expect(told.length).toBeGreaterThan(100);
  expect(share('right')).toBeGreaterThanOrEqual(PAIRS_RIGHT_AT_LEAST);
  expect(share('other')).toBeLessThanOrEqual(PAIRS_OTHER_AT_MOST);
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

const values = (report: string, question: string): unknown => {
  const { status, figures } = ask(report, question);
  return status === 'answered' ? figures.map(({ value }) => value) : status;
};

describe('rows by their labels, however common their words are', () => {
  test.each([
    ['kulturhus', 'Vad blir Evenemang och program plus IT och system plus Övrigt 2024?', [11_830]],
    ['kulturskola', 'Rangordna Digitala system, Resor och transporter och Övrigt 2024.', [4740, 3190, 2965]],
    ['airambulance', 'How much more did Grants grow than Investment income from 2022 to 2024?', [1]],
    ['enkat', 'Vad ökade mest från 2020 till 2023, Föremål med bild eller Fotografier?', [622_000]],
    // A label of which one word asks for something elsewhere, "post", and a label that begins with "other".
    ['klimat', 'Vad blir Telefon plus E-post plus Videomöte 2024?', [2658]],
    ['klimat', 'Telefon och E-post 2024?', [1388, 918]],
    ['raddning', 'Hot om suicid och Övriga händelser 2024?', [146, 789]],
  ])('%s: %s', (report, question, told) => {
    expect(values(report, question)).toEqual(told);
  });
});

describe('a row and a heading that has more words than another', () => {
  test.each([
    ['gardens', 'How many plots let does Cumbria have?', [1102]],
    ['gardens', 'What is the plots of Cumbria?', [1140]],
    ['gardens', 'How many plots let do Cumbria and Devon have together?', [3893]],
    ['gardens', 'What share of all plots are in Cumbria?', [4.3]],
    ['hostels', 'How many hostels does Northdale have?', [15]],
    ['forskning', 'Hur många kvinnor bland sökande har Medicin och hälsa?', [50]],
    [
      'harbours',
      'Which of Harbour masters and pilots, Quay and cargo handling and Maintenance and dredging has the lowest total 2023?',
      [67, 127, 315],
    ],
  ])('%s: %s', (report, question, told) => {
    expect(values(report, question)).toEqual(told);
  });
});

describe('a row from year to year', () => {
  test.each([
    ['brewers', 'How many years was Member breweries above 64?', [3]],
    ['brewers', 'When did the number of member breweries pass 64?', [70]],
    ['brewers', 'In which years was member breweries over 70?', [73, 78]],
    ['brewers', 'Were there more member breweries in 2021 or 2023?', [73, 64]],
    ['brewers', 'Was member breweries lower in 2021 or 2023?', [64, 73]],
    ['annual', 'When did Trams pass 7000?', [7880]],
    // It was more in the first year that the table has, or was never so many.
    ['brewers', 'When did member breweries reach 50?', 'not_found'],
    ['brewers', 'When did member breweries pass 100?', 'not_found'],
    ['trafik', 'När passerade Regionbuss 5680?', 'not_found'],
  ])('%s: %s', (report, question, told) => {
    expect(values(report, question)).toEqual(told);
  });
});

test('a property beside years is of none that the table does not name', () => {
  expect(values('tramways', 'What was Castlebridge Trams in 1987?')).toEqual('not_found');
});

test('those that have any are not those that have more than so many', () => {
  expect(values('cinemas', 'which of the cinemas with four or more screens have 35 mm?')).toEqual([
    'Tivoli',
    'Odd Reel',
  ]);
  expect(values('bilpool', 'Vilken kommun har fler än 21 cyklar?')).toEqual([52, 31]);
});

describe('how many there are in all, by the total of a column, and how many on average by its rows', () => {
  test.each([
    ['canals', 'How many locks are there in all?', [84]],
    ['tramways', 'How many vehicles are there?', [329]],
    ['hospices', 'How many active volunteers are there in all?', [12_940]],
    ['canals', 'What is the average locks per waterway?', [21]],
    ['vatten', 'Hur många anställda är det i snitt per yrkesgrupp?', [27.2]],
    ['theatre', 'How many seats are there on average per venue?', [469.75]],
    // The sum of them all is no mean.
    ['skolmat', 'Vad är genomsnittet för luncher per dag per kommun?', 'not_found'],
  ])('%s: %s', (report, question, told) => {
    expect(values(report, question)).toEqual(told);
  });
});

test('figures of two kinds of things are not added', () => {
  expect(values('housing', 'How many general needs homes are there in all?')).not.toEqual([45_142]);
});
