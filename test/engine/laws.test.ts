import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Figure } from '../../src/answer/answer.js';
import type { Engine } from '../../src/answer/engine.js';
import { loadEngine } from '../../src/ask.js';
import { LANGUAGES } from '../../src/language/locales.js';
import { loadBanks } from './banks.js';

/**
 * Questions of the banks whose canonical form does not give the same answer again, by bank. None should: lower a number when
 * fewer are left, never raise it.
 */
const CANONICAL_DIFFERS_AT_MOST: Readonly<Record<string, number>> = { inspect: 1, vilt: 1, slit: 3 };

const banks = loadBanks();
const [own] = banks;
const { engine } = own ?? { engine: undefined as never };

const STATUSES = ['answered', 'ambiguous', 'not_found', 'help'];
const figuresOf = (answer: Answer): readonly Figure[] => [
  ...answer.figures,
  ...answer.context,
  ...answer.conflicts.flatMap((conflict) => conflict.figures),
  ...answer.alternatives.flatMap((alternative) => alternative.figures),
];
const timeless = (answer: Answer): string => JSON.stringify({ ...answer, elapsedMs: 0 });

/** What holds of every answer, whatever was asked. */
function expectAnswer(answer: Answer, turns: readonly string[]): void {
  const asked = JSON.stringify(turns).slice(0, 300);
  expect(STATUSES, asked).toContain(answer.status);
  expect(answer.text.trim(), asked).not.toBe('');
  expect(LANGUAGES, asked).toContain(answer.language);
  expect(answer.canonical?.length ?? 0, asked).toBeLessThan(300);
  expect(answer.elapsedMs, asked).toBeGreaterThanOrEqual(0);
  for (const figure of figuresOf(answer)) {
    expect(figure.citations.length, asked).toBeGreaterThan(0);
    for (const i of figure.citations) expect(answer.citations[i], `${asked}: footnote ${i}`).toBeDefined();
    expect(figure.derived, asked).toBe(figure.formula !== null);
    expect(typeof figure.value === 'string' ? figure.value.trim() : Number.isFinite(figure.value), asked).toBeTruthy();
  }
  if (answer.status !== 'answered') expect(answer.figures, asked).toEqual([]);
  if (answer.status === 'not_found' || answer.status === 'help') {
    expect({ canonical: answer.canonical, figures: figuresOf(answer) }, asked).toEqual({
      canonical: null,
      figures: [],
    });
  } else {
    expect(answer.canonical?.trim() || null, asked).not.toBeNull();
    if (answer.status === 'answered') expect(answer.citations.length, asked).toBeGreaterThan(0);
    if (answer.status === 'ambiguous') expect(answer.alternatives.length, asked).toBeGreaterThan(0);
  }
}

const ask = (from: Engine, turns: readonly string[]): Answer => from.ask({ turns });

describe('any string gives an answer', () => {
  const WORDS = [
    'hur många',
    'regioner',
    'elektroniska frikort',
    '2024',
    '2021',
    'which grew most',
    'IT-kostnader',
    'in percent',
    'vem är',
    'share of',
    'Skåne',
    'jämfört med',
    'over',
    '21',
    '?',
    'och i psykiatrin',
    '-',
    'Bild 5',
    'Totalt',
    'åttio',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'NaN',
    '1e309',
    '0',
    '-1',
    '99999999999999999999',
  ];
  const SLACK = [
    '<@U012AB3CD>',
    '<#C012|it-frågor>',
    '<https://inera.se|Inera>',
    '<!here>',
    '*hur*',
    '_många_',
    '~frikort~',
    '`kod`',
    '```x```',
    '> citat',
    '&amp;',
    '&lt;',
    ':tada:',
    '•',
  ];
  const control = fc.integer({ min: 0, max: 31 }).map((code) => String.fromCharCode(code));
  const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 2, arbitrary: fc.constantFrom(...SLACK) },
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    control,
    surrogate,
    fc.constantFrom('👩‍⚕️', '🇸🇪', '🏥', '\u202e', '\ufeff', '\u0000', 'e\u0301', 'ÅÄÖ', '\u200d', '٣', '½', '²'),
  );
  const message = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

  test('a question', () => {
    fc.assert(
      fc.property(message, (question) => expectAnswer(ask(engine, [question]), [question])),
      { numRuns: 200 },
    );
  });
  test('a conversation', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 4 }), (turns) => expectAnswer(ask(engine, turns), turns)),
      { numRuns: 100 },
    );
  });
  test('4 000 characters', () => {
    const long = fc.array(piece, { minLength: 300, maxLength: 900 }).map((pieces) => pieces.join(' ').slice(0, 4000));
    fc.assert(
      fc.property(long, (question) => expectAnswer(ask(engine, [question]), [question])),
      { numRuns: 12 },
    );
  });
  test.each([
    ['one letter', 'a'.repeat(4000)],
    ['one word', 'elektroniska '.repeat(300)],
    ['one compound', 'röntgenbildsåtkomst'.repeat(200)],
    ['digits', '1234567890'.repeat(400)],
    ['years', '2024 2023 2022 '.repeat(260)],
    ['emoji', '🏥'.repeat(2000)],
    ['question marks', '?'.repeat(4000)],
    ['brackets', '<'.repeat(2000) + '>'.repeat(2000)],
    ['backticks and stars', '*_~`'.repeat(1000)],
    ['spaces', ' '.repeat(4000)],
    ['combining marks', `a${'\u0301'.repeat(3999)}`],
    ['tabs and line ends', '\t\r\n'.repeat(1300)],
    ['nothing', ''],
  ])('4 000 characters of %s', (_, question) => {
    expectAnswer(ask(engine, [question]), [question.slice(0, 20)]);
  });
});

describe.each(banks)('$name', ({ name, engine, folder, questions }) => {
  const answers = questions.map(({ id, turns }) => ({ id, turns, answer: ask(engine, turns) }));

  test('an answer to each, each figure with its footnote', () => {
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(({ answer }) => answer.status === 'answered').length).toBeGreaterThan(5);
    for (const { turns, answer } of answers) expectAnswer(answer, turns);
  });

  test('each quote stands in its file at its lines', () => {
    const lines = new Map<string, string[]>();
    const linesOf = (file: string): string[] => {
      const known = lines.get(file) ?? readFileSync(join(folder, file), 'utf8').split('\n');
      lines.set(file, known);
      return known;
    };
    for (const { id, answer } of answers)
      for (const { file, line, endLine, quote } of answer.citations) {
        expect(quote.trim(), id).not.toBe('');
        expect(
          linesOf(file)
            .slice(line - 1, endLine)
            .join('\n'),
          `${id} ${file}:${line}`,
        ).toContain(quote);
      }
  });

  test('the same question twice, the same bytes', () => {
    // Every third is enough to show it, and keeps the run short.
    for (const { id, turns, answer } of answers.filter((_, i) => i % 3 === 0))
      expect(timeless(ask(engine, turns)), id).toBe(timeless(answer));
  });

  test('the canonical question gives the same answer again', () => {
    const said = (answer: Answer): string =>
      JSON.stringify([answer.status, answer.figures.map(({ value, unit, period }) => [value, unit, period])]);
    const differing = answers.flatMap(({ id, answer }) => {
      if (answer.status !== 'answered' || answer.canonical === null) return [];
      const again = engine.ask({ turns: [answer.canonical], language: answer.language });
      return said(again) === said(answer) ? [] : [`${id} "${answer.canonical}": ${said(answer)} became ${said(again)}`];
    });
    expect(differing.length, differing.join('\n')).toBeLessThanOrEqual(CANONICAL_DIFFERS_AT_MOST[name] ?? 0);
  });
});

test('another engine over the same files, asked the other way round, gives the same bytes', () => {
  const [own, other] = banks;
  if (!own || !other) throw new Error('no bank of another report');
  for (const { folder, engine, questions } of [
    { ...own, questions: own.questions.filter((_, i) => i % 4 === 0) },
    other,
  ]) {
    const again = loadEngine({ corpus: folder });
    for (const { id, turns } of questions.toReversed())
      expect(timeless(ask(again, turns)), id).toBe(timeless(ask(engine, turns)));
  }
});
