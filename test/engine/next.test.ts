import { describe, expect, test } from 'vitest';
import { loadBanks } from './banks.js';

/** Share of offered next questions that must be answered; they are worded by form and not asked before they are offered. */
const ANSWERED_AT_LEAST = 0.97;

// Ten other reports are enough to show it, and keep the run short.
const banks = loadBanks(10);
const [own] = banks;
if (!own) throw new Error('no bank');
const { engine } = own;
const next = (question: string): readonly [string, string][] =>
  engine.ask({ turns: [question] }).next.map(({ label, question }) => [label, question]);

describe('next questions', () => {
  test.each<[string, readonly [string, string][]]>([
    [
      'Hur många regioner har elektroniska frikort?',
      [
        ['Alla år', 'Hur har elektroniska frikort utvecklats sedan 2022?'],
        ['Ändring i procent sedan 2022', 'Hur mycket har elektroniska frikort ökat i procent från 2022 till 2024?'],
        ['Högst i tabellen', 'Vilken är högst i bild 1 2024?'],
      ],
    ],
    [
      'How did software develop from 2022 to 2023?',
      [
        ['Change in percent since 2022', 'By how many percent did software increase from 2022 to 2023?'],
        ['Highest in the table', 'Which is the highest in figure 5 in 2023?'],
      ],
    ],
    [
      'Vilken är högst i bild 1 2024?',
      [
        ['Alla år', 'Hur har elektroniska frikort utvecklats sedan 2022?'],
        ['Ändring i procent sedan 2022', 'Hur mycket har elektroniska frikort ökat i procent från 2022 till 2024?'],
        ['2023', 'Hur många regioner har elektroniska frikort 2023?'],
      ],
    ],
    ['Vem är kontaktperson för Skåne?', []],
    ['Hur många regioner har drönare?', []],
  ])('%s', (question, expected) => {
    expect(next(question)).toEqual(expected);
  });
});

test('the questions of every bank: offered ones are answered, none is the one that was asked', () => {
  const offered = banks.flatMap(({ engine, questions }) =>
    // Every third is enough to show it, and keeps the run short.
    questions
      .filter((_, i) => i % 3 === 0)
      .flatMap(({ turns }) => {
        const answer = engine.ask({ turns });
        expect(answer.next.length, String(turns)).toBeLessThanOrEqual(3);
        if (answer.status !== 'answered') expect(answer.next, String(turns)).toEqual([]);
        return answer.next.map(({ question }) => {
          expect([turns.at(-1), answer.canonical]).not.toContain(question);
          return { engine, question, language: answer.language };
        });
      }),
  );
  expect(offered.length).toBeGreaterThan(100);
  const refused = offered.filter(
    ({ engine, question, language }) => engine.ask({ turns: [question], language }).status !== 'answered',
  );
  const share = 1 - refused.length / offered.length;
  expect(share, refused.map(({ question }) => question).join('\n')).toBeGreaterThanOrEqual(ANSWERED_AT_LEAST);
});
