import { describe, expect, test } from 'vitest';
import type { Answer, TableView } from '../../../src/answer/answer.js';
import { SLACK_MESSAGES } from '../../../src/language/slack-messages-by-language.js';
import { answerMessage } from '../../../src/render/blocks/answer-message.js';
import { charactersIn } from '../../../src/render/blocks/budget.js';
import { packCarried, packForm, unpackCarried, unpackForm } from '../../../src/render/blocks/carried.js';
import { chartBlock, distinct } from '../../../src/render/blocks/chart.js';
import { homeView } from '../../../src/render/blocks/home.js';
import { answerModal, contextModal, suggestionOptions, tableModal } from '../../../src/render/blocks/modals.js';
import { tableBlocks } from '../../../src/render/blocks/table.js';
import { inert, shortenEnd, shortenMiddle } from '../../../src/render/blocks/text.js';
import { judgeMessage, judgeView } from '../../slack/fake/validate/payload.js';
import { answerOf, cell, cite, figure, offer, serviceTable } from '../../slack/stub-answers.js';
import { LANGUAGES, QUESTIONS, stubEngine } from '../../slack/stub-engine.js';

const showing = { surface: 'thread', asker: 'U1' } as const;
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const complaints = (blocks: unknown, text = 'x') => judgeMessage(asJson({ text, blocks })).found.problems;
const modalComplaints = (view: unknown) => judgeView(asJson(view), 'modal').found.problems;

function longAnswer(count: number, length: number): Answer {
  const long = 'omslutning '.repeat(Math.ceil(length / 11)).slice(0, length);
  const indices = Array.from({ length: count }, (_, at) => at);
  return answerOf(long, 'sv', {
    status: 'answered',
    canonical: long.slice(0, 290),
    headline: long,
    notes: [long],
    figures: indices.map((at) => figure(at, `${long.slice(0, 200)} ${at}`, '2024', at, 'regioner')),
    context: indices.map((at) => figure(at, `${long.slice(0, 200)} ${at} i fjol`, '2023', at, 'regioner')),
    citations: indices.map((at) => cell(`${long} ${at}`, '2024', `${long}\t${at}`, at + 1, long)),
    conflicts: [{ note: long, figures: [figure(1, long, '2022', 0)] }],
    matched: [{ asked: long, source: long }],
    next: indices.slice(0, 3).map((at) => offer(`${long} ${at}`, `${long.slice(0, 200)} ${at}`)),
    passages: [{ citation: cite(0), before: long, quote: long, after: long }],
    table: serviceTable('...elektroniska frikort', 1),
  });
}

describe('however long an answer is, Slack takes it', () => {
  test.each([
    [1, 10],
    [3, 400],
    [30, 1_000],
    [200, 5_000],
  ])('%i figures, texts of %i characters', (count, length) => {
    const answer = longAnswer(count, length);
    for (const shown of [[], ['table'], ['table', 'chart']] as const) {
      const { blocks, text } = answerMessage(answer, { ...showing, shown, asked: answer.question });
      expect(complaints(blocks, text)).toEqual([]);
      expect(blocks.length).toBeLessThanOrEqual(50);
      expect(charactersIn(blocks)).toBeLessThanOrEqual(10_000);
    }
    for (const language of LANGUAGES) {
      const messages = SLACK_MESSAGES[language];
      for (const view of [
        answerModal(answer, showing, messages),
        contextModal(answer, messages),
        tableModal(answer, messages),
      ]) {
        expect(modalComplaints(view)).toEqual([]);
      }
    }
  });

  test('and says honestly that something is cut', () => {
    const text = JSON.stringify(answerMessage(longAnswer(30, 1_000), showing).blocks);
    expect(text).toMatch(/\d+ av 60 siffror visas/u);
    expect(text).toContain('Långa citat är avkortade');
  });

  test('no figure is shown without its footnote', () => {
    const blocks = JSON.stringify(answerMessage(longAnswer(60, 300), showing).blocks);
    const referred = [...blocks.matchAll(/ \[(\d+)\]/gu)].map(([, number]) => number);
    const noted = new Set(
      [...blocks.matchAll(/"((?:\[\d+\])+) "/gu)].flatMap(([, group]) => (group ?? '').match(/\d+/gu) ?? []),
    );
    expect(referred.length).toBeGreaterThan(0);
    for (const number of referred) expect(noted).toContain(number);
  });
});

describe('what a report says is never read as markup', () => {
  test.each(['<!channel>', '<@U1>', '*bold* _it_ ~s~ `c`', '<https://x|y>', '&lt;!here&gt;'])('%s', (text) => {
    const answer = answerOf(text, 'en', {
      status: 'answered',
      canonical: text,
      headline: text,
      notes: [text],
      figures: [{ ...figure(1, text, text, 0, text), display: text, formula: text }],
      context: [figure(2, text, text, 0, text)],
      conflicts: [{ note: text, figures: [figure(3, text, text, 0)] }],
      citations: [
        {
          ...cell(text, text, text, 1, text),
          title: text,
          table: text,
          section: text,
          page: text,
          url: `https://x.se/${text}`,
        },
      ],
      matched: [{ asked: text, source: text }],
      alternatives: [offer(text, text)],
      next: [offer(text, text)],
      passages: [{ citation: cite(0), before: text, quote: text, after: text }],
      table: { ...serviceTable('...elektroniska frikort', 1), caption: text, unit: text },
    });
    const message = answerMessage(answer, {
      ...showing,
      shown: ['table', 'chart'],
      asked: text,
      sharedBy: text,
      askedBy: text,
    });
    const verdict = judgeMessage(asJson(message));
    expect(verdict.found.problems).toEqual([]);
    expect(verdict.found.broadcasts).toEqual([]);
    expect(JSON.stringify(message.blocks)).not.toContain('mrkdwn');
    expect(message.text).not.toMatch(/<|[*_~`](?!\u2060)/u);
  });
});

describe('charts', () => {
  test('one row over three years is a line, oldest first', () => {
    const chart = chartBlock(serviceTable('...elektroniska frikort', 1));
    expect(chart?.chart.type).toBe('line');
    expect(chart?.chart.axis_config.categories).toEqual(['2022', '2023', '2024']);
    expect(chart?.chart.series[0]?.data.map((one) => one.value)).toEqual([13, 16, 19]);
  });

  test('a row without three points is shown among its neighbours', () => {
    const table = serviceTable('...elektroniska frikort', 1);
    const narrow: TableView = {
      ...table,
      header: table.header.slice(0, 2),
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
    };
    expect(chartBlock(narrow)?.chart).toMatchObject({ type: 'bar', series: [{ name: '2024' }] });
  });

  test('a cell without a value is no zero', () => {
    const table = serviceTable('...elektroniska frikort', 1);
    const rows = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((one, at) => (at === 2 ? { text: '-', value: null } : one)),
    }));
    expect(JSON.stringify(chartBlock({ ...table, rows }))).not.toContain('"2022"');
  });

  test('names and people make no chart', () => {
    const table = serviceTable('...elektroniska frikort', 1);
    expect(
      chartBlock({
        ...table,
        rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(() => ({ text: 'Anna', value: null })) })),
      }),
    ).toBeNull();
  });

  test('...digitala vårdmöten, primärvård → at most 20 characters, each its own', () => {
    const names = distinct(['...digitala vårdmöten, primärvård', '...digitala vårdmöten, psykiatri', 'a', 'a', 'a']);
    expect(new Set(names).size).toBe(5);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(20);
  });
});

describe('tables', () => {
  const big = (rows: number, columns: number): TableView => ({
    caption: 'Bild 9',
    document: 'd',
    unit: null,
    header: Array.from({ length: columns }, (_, at) => (at === 0 ? '' : String(2000 + at))),
    rows: Array.from({ length: rows }, (_, at) => ({
      label: `rad ${at}`,
      asked: at === rows - 1,
      cells: Array.from({ length: columns - 1 }, () => ({ text: at % 2 ? '1' : '', value: at % 2 ? 1 : null })),
    })),
    askedColumns: [columns - 1],
  });

  test.each([
    [8, 4],
    [150, 4],
    [150, 30],
    [1, 1],
  ])('%i rows, %i columns', (rows, columns) => {
    for (const language of LANGUAGES) {
      const blocks = tableBlocks(big(rows, columns), SLACK_MESSAGES[language]);
      expect(complaints(blocks)).toEqual([]);
      expect(JSON.stringify(blocks)).toContain(`rad ${rows - 1}`);
      if (rows === 150) expect(JSON.stringify(blocks)).toMatch(/\d+ (?:av|of) 150/u);
    }
  });
});

test('Home of a hundred documents with a hundred tables', () => {
  const [document] = stubEngine.catalogue.documents;
  const [table] = document?.tables ?? [];
  if (!document || !table) throw new Error('the stub has a table');
  const many = { ...document, tables: Array.from({ length: 100 }, () => table) };
  const view = homeView(
    { corpus: 'x', documents: Array.from({ length: 100 }, () => many) },
    stubEngine.examples('sv', 4),
    'sv',
  );
  expect(judgeView(asJson(view), 'home').found.problems).toEqual([]);
});

describe('what a button carries', () => {
  test.each(LANGUAGES)('comes back as it was, in %s', (language) => {
    const carried = {
      question: QUESTIONS.answered[language],
      language,
      surface: 'shared',
      asker: 'U1',
      sharer: 'U2',
      shown: ['table'],
    } as const;
    expect(unpackCarried(packCarried(carried) ?? '')).toEqual(carried);
    expect(unpackForm(packForm(language, carried))).toEqual({ language, carried });
    expect(unpackForm(packForm(language, null))).toEqual({ language, carried: null });
  });

  test.each(['', 'x', '{}', '[]', 'null', '{"q":"x","l":"de","s":"thread"}', '{"q":1,"l":"sv","s":"thread"}'])(
    '%s is nothing of ours',
    (value) => {
      expect(unpackCarried(value)).toBeNull();
    },
  );
});

test('Elektroniska frikort — 19 (2024): beginning and figure stay', () => {
  const label = `Möjlighet att ankomstregistrera sig och betala vid terminal ${'i samband '.repeat(9)}— 5 (2024)`;
  const short = shortenMiddle(label, 75);
  expect(short).toHaveLength(75);
  expect(short).toMatch(/^Möjlighet att.*…/u);
  expect(short.endsWith('— 5 (2024)')).toBe(true);
  expect(shortenEnd('😀😀😀', 4)).toBe('😀…');
  expect(
    suggestionOptions(
      [
        { label, question: 'a' },
        { label, question: 'a' },
      ],
      (one) => one,
    ),
  ).toHaveLength(1);
  expect(inert('a & <b>')).toBe('a &amp; &lt;b&gt;');
});
