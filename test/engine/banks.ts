import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/answer/engine.js';
import { engineOver, OWN_CORPUS, REPORTS } from './engines.js';

const TEST = join(import.meta.dirname, '..');
const QUESTIONS = join(TEST, 'questions');
const OTHER = join(QUESTIONS, 'other');

export interface Banked {
  readonly id: string;
  /** Turns of one conversation; the last is the question. */
  readonly turns: readonly string[];
}

/** A bank of questions and the folder of the corpus that they are about. */
export interface Bank {
  readonly name: string;
  readonly folder: string;
  readonly engine: Engine;
  readonly questions: readonly Banked[];
}

const readBank = (folder: string, file: string): Banked[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, q } = JSON.parse(line) as { id: string; q: string | readonly string[] };
      return { id, turns: typeof q === 'string' ? [q] : q };
    });

const jsonl = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
const bank = (name: string, corpus: string, questions: readonly Banked[]): Bank => ({
  name,
  folder: corpus,
  engine: engineOver(corpus),
  questions,
});

/** The own report's bank and those of other reports, `most` of them, each with an engine over its corpus. */
export function loadBanks(most = Number.POSITIVE_INFINITY): Bank[] {
  return [
    bank(
      'slit',
      OWN_CORPUS,
      jsonl(QUESTIONS).flatMap((file) => readBank(QUESTIONS, file)),
    ),
    ...jsonl(OTHER)
      .slice(0, most)
      .map((file) => {
        const name = file.replace(/\.jsonl$/, '');
        return bank(name, join(REPORTS, name), readBank(OTHER, file));
      }),
  ];
}
