import { describe, expect, test } from 'vitest';
import { measureIn, yearIn, yearOfHeading, yearsAfter } from '../../src/corpus/periods.js';
import { LOCALES } from '../../src/language/locales.js';

describe('the year of a header', () => {
  test.each([
    ['2023', '2023'],
    ['Belopp 2023 (mnkr)', '2023'],
    ['2023/24', '2023/24'],
    ['2023/2024', '2023/24'],
    ['2023-24', '2023/24'],
    ['2023–24', '2023/24'],
    ['24/25', '2024/25'],
    ['1999/00', '1999/00'],
    ['2022/23 (pilot)', '2022/23'],
    ['Budget 2025/26', '2025/26'],
    ['Läsåret 2023/24', '2023/24'],
    ['2022–2024', null],
    ['2023–2024', null],
    ['Förändring 2023–24, %', null],
    ['20–64 år', null],
    ['Under 20', null],
  ])('%s', (header, year) => {
    expect(yearIn(header)).toBe(year);
  });
});

test.each([
  ['Plan 2023-24', '2023/24'],
  ['Actual 2023–24', '2023/24'],
  ['Change 2023-24', null],
  ['Price change since 2023', null],
])('the year of the heading %s', (heading, year) => {
  expect(yearOfHeading(heading, LOCALES.en)).toBe(year);
});

describe('what a header says beside its year', () => {
  test.each([
    ['2023', 'sv', ''],
    ['2023-24', 'en', ''],
    ['2022/23 (pilot)', 'en', ''],
    ['2024 prel.', 'sv', ''],
    ['Belopp 2023 (mnkr)', 'sv', 'Belopp (mnkr)'],
    ['Andel av belopp 2023', 'sv', 'Andel av belopp'],
    ['Median response 2024, min', 'en', 'Median response, min'],
    ['Meetings in 2024', 'en', 'Meetings'],
    ['Budget 2025/26', 'en', 'Budget'],
    ['Plan 2023-24', 'en', 'Plan'],
    ['2023 (%)', 'sv', '(%)'],
  ] as const)('%s (%s)', (header, language, measure) => {
    expect(measureIn(header, LOCALES[language])).toBe(measure);
  });
});

test.each([
  ['2023', -1, '2022'],
  ['2023/24', -1, '2022/23'],
  ['1998/99', 1, '1999/00'],
])('%s and %i years', (year, count, other) => {
  expect(yearsAfter(year, count)).toBe(other);
});
