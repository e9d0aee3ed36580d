import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/ask.js';

const REPORTS = join(import.meta.dirname, '..', 'fixtures', 'reports');
const parks = loadEngine({ corpus: join(REPORTS, 'parks') });
const own = loadEngine();

/** What an answer asserts: its figures' values; null where it refuses. */
const asserted = (engine: typeof own, ...turns: string[]): unknown => {
  const { status, figures } = engine.ask({ turns });
  return status === 'not_found' ? null : figures.map(({ value }) => value);
};

describe('a table of things and their properties', () => {
  test.each<readonly [string, unknown]>([
    ['Which parks don’t allow dogs?', ['Blackmere', 'Dunsay Islands', 'Isvik Glacier', 'Kettle Moor']],
    ['Which is the oldest park?', [1948]],
    ['Which is the youngest park?', [2006]],
    ['When did Greywater open?', [1979]],
    ['Who is the warden of Fennholt?', ['Bram Olivier']],
    ['Which park had the fewest visits in 2024?', [92]],
    // The table has visits of 2024 only, in thousands, and no costs.
    ['How many visits did Isvik Glacier have in 2021?', null],
    ['How much did Isvik Glacier cost to run in 2024?', null],
  ])('%s', (question, values) => {
    expect(asserted(parks, question)).toEqual(values);
  });
});

test('a year of which the caption of a total speaks is named as well', () => {
  expect(own.ask({ turns: ['Hur stor var den totala IT-kostnaden 2023?'] }).text).toMatch(
    /^18\s275\s084\stkr \(2023\): Totalt/,
  );
});

describe('the last two answers', () => {
  test.each<readonly [readonly string[], unknown]>([
    [['Åtkomst till röntgenbilder 2024?', 'och ultraljud?', 'hur stor är skillnaden?'], [4]],
    [['How many regions have asynchronous chat?', 'and in 2023?', 'how many times as many is that?'], [2.67]],
    [
      ['How many regions have X-ray access?', 'and ultrasound access?', 'both for 2023'],
      [14, 9],
    ],
  ])('%j', (turns, values) => {
    expect(asserted(own, ...turns)).toEqual(values);
  });
});

describe('what is left out, and both states', () => {
  test.each<readonly [readonly string[], unknown]>([
    [['Hur mycket kostade IT totalt utan personalkostnader 2023?'], [13905033]],
    [['How much did IT cost excluding services in 2022?'], [10648658]],
    [['Hur många regioner har infört eller håller på att införa asynkron chatt?'], [17]],
    [['Hur många regioners privata vårdgivare utan vårdavtal har inte tillgång till vårdinformation?'], null],
    [['Vilket kostnadsområde var störst 2023?', 'och minst?'], [848941]],
  ])('%j', (turns, values) => {
    expect(asserted(own, ...turns)).toEqual(values);
  });
});

describe('two of one thing', () => {
  test.each<readonly [string, unknown]>([
    ['How many footbridges were in use at the end of 2024, and how many were closed?', [652, 19]],
    ['Visitor centres and education: how many thousand crowns more in 2024 than in 2023?', [1250]],
    ['How many times as many guided walks in 2024 as in 2020?', [2.2]],
    ['marked trails (km) 2022, not 2023', [2960]],
  ])('%s', (question, values) => {
    expect(asserted(parks, question)).toEqual(values);
  });
});

describe('places in an order', () => {
  test.each<readonly [readonly string[], unknown]>([
    [['Which cost area was the second largest in 2023?'], [4370051]],
    [['vilken tjänst är näst mest utbredd i bild 1?'], [14]],
    [['den tredje största kostnaden 2022?'], [3584691]],
    [['Which was the largest cost in 2023?', 'and the second largest?'], [4370051]],
  ])('%j', (turns, values) => {
    expect(asserted(own, ...turns)).toEqual(values);
  });
});

describe('two figures asked for', () => {
  test('one of which is not found: offered one by one', () => {
    const { status, figures, alternatives } = own.ask({
      turns: [
        'Private providers without a contract: how many regions let them see, and how many regions can see theirs?',
      ],
    });
    expect([status, figures]).toEqual(['not_found', []]);
    for (const { question } of alternatives) expect(asserted(own, question)).not.toBeNull();
  });
});

describe('what no table tells', () => {
  test.each<readonly [readonly string[], unknown]>([
    // Regions that have the one and not the other stand in no row.
    [['How many regions have X-ray access but not ultrasound access?'], null],
    [['How many regions have electronic exemption cards except Stockholm?'], null],
    [['hur många regioner har varken e-frikort eller asynkron chatt?'], null],
    // A row of its own has what is left out.
    [['How many regions let patients check in at a terminal without paying?'], [10]],
    // The two costs, and not the changes of each.
    [['How much more did software cost than hardware in 2022?'], [1188868]],
  ])('%j', (turns, values) => {
    expect(asserted(own, ...turns)).toEqual(values);
  });
});
