import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/ask.js';
import { type Expected, judge, type Verdict } from './judge.js';

const QUESTIONS = join(import.meta.dirname, '..', 'questions');
const REPORTS = join(import.meta.dirname, '..', 'fixtures', 'reports');

const read = (...path: string[]): Expected[] =>
  readFileSync(join(QUESTIONS, ...path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Expected);
const files = (...path: string[]): string[] =>
  readdirSync(join(QUESTIONS, ...path))
    .filter((file) => file.endsWith('.jsonl'))
    .sort();

interface Floor {
  readonly bank: string;
  readonly corpus?: string;
  readonly questions: readonly Expected[];
  /** Least share right and greatest share wrong, in percent: what has been reached, to be raised and never lowered. */
  readonly right: number;
  readonly wrong: number;
}

const FLOORS: readonly Floor[] = [
  { bank: 'the first bank', questions: files('bank').flatMap((file) => read('bank', file)), right: 99, wrong: 1 },
  { bank: 'a: clinicians, journalists, politicians', questions: read('a.jsonl'), right: 85, wrong: 5 },
  { bank: 'b: controllers, directors, analysts', questions: read('b.jsonl'), right: 84, wrong: 4 },
  { bank: 'c: everybody', questions: read('c.jsonl'), right: 89, wrong: 2 },
  { bank: 'd: those who meet it first', questions: read('d.jsonl'), right: 89, wrong: 4 },
  { bank: 'e: strategists, managers, nurses, journalists', questions: read('e.jsonl'), right: 92, wrong: 2 },
  { bank: 'f: a consultant and a citizen', questions: read('f.jsonl'), right: 92, wrong: 3 },
  { bank: 'g: every kind alike', questions: read('g.jsonl'), right: 87, wrong: 3 },
  { bank: 'h: architects, controllers, communicators', questions: read('h.jsonl'), right: 88, wrong: 0 },
  { bank: 'i: typed in a hurry', questions: read('i.jsonl'), right: 91, wrong: 1 },
  { bank: 'j: a continuation of the first bank', questions: read('j.jsonl'), right: 88, wrong: 5 },
  {
    bank: 'city libraries',
    corpus: join(REPORTS, 'city-libraries'),
    questions: read('other', 'city-libraries.jsonl'),
    right: 87,
    wrong: 3,
  },
  {
    bank: 'ferry traffic',
    corpus: join(REPORTS, 'farjetrafik'),
    questions: read('other', 'farjetrafik.jsonl'),
    right: 87,
    wrong: 3,
  },
  {
    bank: 'energy agency',
    corpus: join(REPORTS, 'energy-agency'),
    questions: read('other', 'energy-agency.jsonl'),
    right: 86,
    wrong: 14,
  },
  ...(
    [
      ['avfall', 92, 0],
      ['myndighet', 90, 3],
      ['parks', 85, 3],
      ['skolor', 90, 3],
      ['sports', 72, 8],
      ['trafik', 62, 13],
      ['utility', 80, 0],
    ] as const
  ).map(
    ([name, right, wrong]): Floor => ({
      bank: name,
      corpus: join(REPORTS, name),
      questions: read('other', `${name}.jsonl`),
      right,
      wrong,
    }),
  ),
];

describe('questions answered right', () => {
  test.each(FLOORS)('$bank', ({ corpus, questions, right, wrong }) => {
    const engine = loadEngine(corpus ? { corpus } : {});
    const verdicts = questions.map((item): readonly [string, Verdict] => [
      item.id,
      judge(item, engine.ask({ turns: typeof item.q === 'string' ? [item.q] : item.q })),
    ]);
    const share = (verdict: Verdict): number =>
      (100 * verdicts.filter(([, each]) => each === verdict).length) / verdicts.length;
    const ids = (verdict: Verdict): string =>
      verdicts
        .filter(([, each]) => each === verdict)
        .map(([id]) => id)
        .join(' ');
    expect(
      share('right'),
      `refused: ${ids('refused')}; miscited: ${ids('miscited')}; wrong: ${ids('wrong')}`,
    ).toBeGreaterThanOrEqual(right);
    expect(share('wrong'), `wrong: ${ids('wrong')}`).toBeLessThanOrEqual(wrong);
  });
});
