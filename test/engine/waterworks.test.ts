import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/ask.js';

/** A report on waterworks and their helpers, with tables of several measures, of places and of those who answered. */
const REPORT = `# Marl Water and its helpers 2024

## The year in brief

We sold more water than in any year before. The explanation is that less of the water leaks.

- In August, households in Ashby had to boil their water for six days.
- By *formal helping* we mean giving unpaid work through a waterworks.
- The association had 64 member companies on 31 March 2025.

## Waterworks

Table 1. The waterworks

| Waterworks | Opened | Capacity (m³/day) | Produced 2024 (thousand m³) | Hardness (°dH) | Volunteers | Minimum age |
|---|---:|---:|---:|---:|---:|---:|
| Birchness | 1968 | 9,500 | 1,912 | 3.2 | 120 | 18 |
| Tallmoor | 1984 | 2,400 | 438 | 6.8 | 45 | 16 |
| Ashby | 1991 | 900 | 171 | 8.4 | 12 | 21 |

### Quality

A boil notice was issued on 9 August for 640 households in Ashby. The cause was bacteria that came in through a hatch.

## Pipes

The new main to Ashby is the longest. Its laying was postponed when a mill was found in the ground.

Table 2. Length of the pipes and number of leaks

| Pipe | Length 2023 (km) | Length 2024 (km) | Leaks 2023 | Leaks 2024 |
|---|---:|---:|---:|---:|
| Cast iron | 96.4 | 93.1 | 27 | 22 |
| Steel | 71.0 | 72.5 | 5 | 6 |

## Areas

Table 3. Areas and number of members, 31 March 2025

| Area | County | Coordinator | Office | Members |
|---|---|---|---|---:|
| Hills and Islands | Marlshire | Mary Gill | Upton | 14 |
| Central and South Marlshire | Marlshire | Ewan Petrie | Downton | 21 |
| Coast | Westmarch | Eva McGlin | Sandby | 18 |
| **All areas** | | | | **53** |

A review is made by two other members.

## Survey

Table 4. Those who drink tap water, by age and county, 2024 (per cent of residents)

| Age | Marlshire | Westmarch | Northfold |
|---|---:|---:|---:|
| 16–24 | 24 | 22 | 29 |
| 25–34 | 19 | 18 | 23 |
| Unweighted base (number of respondents) | 821 | 149 | 176 |

## Finances

Table 5. Income and costs (£ thousand)

| Item | Outcome 2022 | Outcome 2023 | Budget 2024 | Outcome 2024 |
|---|---:|---:|---:|---:|
| Staff | 300 | 320 | 340 | 331 |
| Interest costs | 49 | 87 | 104 | 109 |
| **Total costs** | **349** | **407** | **444** | **440** |
`;

const folder = mkdtempSync(join(tmpdir(), 'fotnot-waterworks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'marl.md'), REPORT);
const marl = loadEngine({ corpus: folder });

const values = (...turns: string[]): unknown => {
  const { status, figures } = marl.ask({ turns });
  return status === 'answered' ? figures.map(({ value }) => value) : null;
};

describe('a property of a thing', () => {
  test.each<readonly [string, unknown]>([
    ['How hard is the water at Ashby?', [8.4]],
    ['How deep is the water at Ashby?', null],
    ['How much did Ashby produce?', [171]],
    ['How old do you have to be to volunteer at Ashby?', [21]],
    ['How old must volunteers be at Tallmoor?', [16]],
    // The year when it opened is no limit, and the limit is no age of the works.
    ['How old is Ashby?', null],
  ])('%s', (question, expected) => {
    expect(values(question)).toEqual(expected);
  });

  test('a heading with a measure of its own is not counted as what the caption counts', () => {
    expect(marl.ask({ turns: ['How long was the cast iron in 2024?'] }).headline).not.toContain('leaks');
    expect(marl.ask({ turns: ['Leaks on cast iron in 2024?'] }).headline).toContain('leaks');
  });
});

describe('rows of one place', () => {
  test.each<readonly [string, unknown]>([
    ['Who is the coordinator for Marlshire?', ['Mary Gill', 'Ewan Petrie']],
    ['Who is the coordinator for South Marlshire?', ['Ewan Petrie']],
    ['Which office covers Marlshire?', ['Upton', 'Downton']],
    ['How many members are there in Marlshire?', [35]],
    ['How many members are there in Westmarch?', [18]],
  ])('%s', (question, expected) => {
    expect(values(question)).toEqual(expected);
  });
});

test.each<readonly [string, readonly string[], unknown]>([
  ['those who answered, by a column', ['How many respondents were there in Westmarch?'], [149]],
  ['a sum, and no other members', ['How many members are there?'], [53]],
  [
    'two rows that were asked for, at another heading',
    ['Volunteers at Ashby?', 'and Tallmoor?', 'compare the capacity of those two'],
    [900, 2400],
  ],
  ['other rows, at the same heading', ['What capacity has Birchness?', 'compare Tallmoor and Ashby'], [2400, 900]],
  [
    'the same row, at other headings',
    ['How many 16–24 year olds drink tap water in Marlshire?', 'and Westmarch and Northfold?'],
    [22, 29],
  ],
  ['a cost, and not all costs', ['How have the interest costs developed from 2022 to 2024?'], [49, 87, 109]],
  ['what is not meant', ['What were staff costs in 2024, not the budget?'], [331]],
])('%s', (_, turns, expected) => {
  expect(values(...turns)).toEqual(expected);
});

test('a reason is one for what is asked, and not for what stands before it', () => {
  const { text } = marl.ask({ turns: ['Why did households in Ashby have to boil their water?'] });
  expect(text).toContain('bacteria');
  expect(text).not.toContain('The explanation');
});

test('what happened when it was so is a reason as well', () => {
  const { text } = marl.ask({ turns: ['Why was the laying of the new main postponed?'] });
  expect(text).toContain('a mill was found');
});

test.each([
  'What does the report mean by formal helping?',
  'Vad menar rapporten med formellt hjälparbete (formal helping)?',
])('%s', (question) => {
  expect(marl.ask({ turns: [question] }).text).toContain('giving unpaid work through a waterworks');
});

test('two places that count the members differently are both shown', () => {
  const { figures, conflicts } = marl.ask({ turns: ['How many member companies does the association have?'] });
  expect(figures.map(({ value }) => value)).toEqual([64]);
  expect(conflicts.flatMap((conflict) => conflict.figures).map(({ value }) => value)).toEqual([53]);
});
