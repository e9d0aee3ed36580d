import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.js';
import { loadCorpus } from '../../src/corpus/load.js';
import type { Cell, Column, Series, Table } from '../../src/corpus/model.js';
import { splitNames } from '../../src/corpus/people.js';
import type { LanguageCode } from '../../src/language/locale.js';
import { LANGUAGES } from '../../src/language/locales.js';
import { engineOver } from './engines.js';

// Questions are made of what the tables print, so nothing here knows a row of this report.
const engine = engineOver();
const corpus = loadCorpus(join(import.meta.dirname, '..', '..', 'corpus'), null);
const tables = corpus.reports.flatMap((report) => report.tables);
const ask = (question: string): Answer => engine.ask({ turns: [question] });

interface Asked {
  readonly question: string;
  readonly table: Table;
  readonly cell: Cell;
}

const cellsOf = (table: Table): { series: Series; column: Column; cell: Cell }[] =>
  table.series.flatMap((series) =>
    table.columns.flatMap((column) => {
      const cell = series.cells[column.index];
      return cell ? [{ series, column, cell }] : [];
    }),
  );

/** "Electronic exemption cards 2023": row label and column header, as the corpus has them in the language. */
const askedOf = (language: LanguageCode): Asked[] =>
  tables
    .filter((table) => !table.textual)
    .flatMap((table) =>
      cellsOf(table).map(({ series, column, cell }) => ({
        question: `${series.labels[language]} ${column.headers[language]}`,
        table,
        cell,
      })),
    );

const cites = (citation: Citation | undefined, { table, cell }: Omit<Asked, 'question'>): boolean =>
  citation?.table === table.caption &&
  citation.row === cell.row &&
  citation.column === cell.column &&
  citation.line === cell.line;

test('77 data cells, one of them without a value, and 21 contacts', () => {
  expect(askedOf('sv').length).toBe(77);
  expect(askedOf('sv').filter(({ cell }) => cell.value === null).length).toBe(1);
  expect(tables.filter((table) => table.textual).map((table) => table.series.length)).toEqual([21]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const asked = askedOf(language).map((one) => [one.question, one] as const);

  describe('cells with a value', () => {
    test.each(asked.filter(([, { cell }]) => cell.value !== null))('%s', (question, one) => {
      const answer = ask(question);
      const [figure] = answer.figures;
      expect({
        status: answer.status,
        value: figure?.value,
        text: answer.status === 'answered' ? '' : answer.text,
      }).toEqual({
        status: 'answered',
        value: one.cell.value,
        text: '',
      });
      expect(figure?.citations.some((i) => cites(answer.citations[i], one))).toBe(true);
    });
  });

  describe('cells without a value', () => {
    test.each(asked.filter(([, { cell }]) => cell.value === null))('%s', (question, one) => {
      const answer = ask(question);
      expect({ status: answer.status, figures: answer.figures, context: answer.context }).toEqual({
        status: 'not_found',
        figures: [],
        context: [],
      });
      expect(answer.citations.some((citation) => cites(citation, one))).toBe(true);
    });
  });

  describe('contacts', () => {
    const WHO: Readonly<Record<LanguageCode, readonly ((row: string) => string)[]>> = {
      sv: [(row) => `Vem är kontaktperson för ${row}?`, (row) => `vem representerar ${row} i SLIT`],
      en: [(row) => `Who is the contact for ${row}?`, (row) => `who represents ${row} in SLIT`],
    };
    const contacts = tables
      .filter((table) => table.textual)
      .flatMap((table) =>
        cellsOf(table).flatMap(({ series, column, cell }) =>
          [
            ...WHO[language].map((ask) => ask(series.labels[language] ?? '')),
            `${series.labels[language]} ${column.headers[language]}`,
          ].map((question) => [question, { table, cell }] as const),
        ),
      );
    test.each(contacts)('%s', (question, one) => {
      const answer = ask(question);
      expect(answer.figures.map((figure) => figure.value)).toEqual(splitNames(one.cell.text, corpus.names));
      for (const figure of answer.figures)
        expect(figure.citations.some((i) => cites(answer.citations[i], one))).toBe(true);
    });
  });

  describe('charts without data', () => {
    const OF: Readonly<Record<LanguageCode, readonly ((caption: string) => string)[]>> = {
      sv: [(caption) => caption, (caption) => `Vilka värden visar ${caption}?`],
      en: [(caption) => caption, (caption) => `What values does ${caption} show?`],
    };
    const charts = corpus.reports.flatMap((report) =>
      report.charts.flatMap((chart) => OF[language].map((ask) => ask(chart.captions[language] ?? chart.caption))),
    );
    test.each(charts)('%s', (question) => {
      const answer = ask(question);
      expect({ status: answer.status, figures: answer.figures }).toEqual({ status: 'not_found', figures: [] });
    });
  });
});
