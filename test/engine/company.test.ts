import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Engine } from '../../src/answer/engine.js';
import { loadEngine } from '../../src/ask.js';
import { engineOver } from './engines.js';
import type { Expected } from './judge.js';

const CORPUS = join(import.meta.dirname, '..', '..', 'corpus');
const LIBRARIES = join(
  import.meta.dirname,
  '..',
  'fixtures',
  'reports',
  'city-libraries',
  'hallowmere-libraries-2023.md',
);
const BANK = join(import.meta.dirname, '..', 'questions', 'bank');

const folder = mkdtempSync(join(tmpdir(), 'fotnot-company-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same corpus with its documents in the other order and an unrelated report beside them. */
function inCompany(): Engine {
  cpSync(CORPUS, folder, { recursive: true });
  const file = join(folder, 'corpus.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { documents: unknown[] };
  writeFileSync(file, JSON.stringify({ ...manifest, documents: manifest.documents.toReversed() }));
  cpSync(LIBRARIES, join(folder, 'hallowmere-libraries-2023.md'));
  return loadEngine({ corpus: folder });
}

const questions = ['en', 'sv'].flatMap((name) =>
  readFileSync(join(BANK, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Expected),
);
const asserted = (answer: Answer) => ({
  status: answer.status,
  figures: answer.figures.map((figure) => [figure.value, figure.unit, figure.period]),
});

describe('an unrelated report in the corpus, and the documents reordered', () => {
  const alone = engineOver();
  const together = inCompany();
  test('change no answer', () => {
    const changed = questions.filter((item) => {
      const turns = typeof item.q === 'string' ? [item.q] : item.q;
      return JSON.stringify(asserted(alone.ask({ turns }))) !== JSON.stringify(asserted(together.ask({ turns })));
    });
    expect(changed.map((item) => item.id)).toEqual([]);
  });

  test('the same question a thousand times gives the same bytes', () => {
    const bytes = new Set<string>();
    for (let i = 0; i < 1000; i++)
      bytes.add(
        JSON.stringify({
          ...alone.ask({ turns: ['how many regions have electronic exemption cards?'] }),
          elapsedMs: 0,
        }),
      );
    expect(bytes.size).toBe(1);
  });

  test('an engine that has warmed up gives the same bytes', () => {
    const warm = loadEngine({ corpus: CORPUS });
    warm.warmUp();
    const told = (engine: typeof warm): string[] =>
      questions
        .slice(0, 40)
        .map(({ q }) => JSON.stringify({ ...engine.ask({ turns: typeof q === 'string' ? [q] : q }), elapsedMs: 0 }));
    expect(told(warm)).toEqual(told(alone));
  });
});
