import { join } from 'node:path';
import type { Engine } from '../../src/answer/engine.js';
import { loadEngine } from '../../src/ask.js';

export const OWN_CORPUS = join(import.meta.dirname, '..', '..', 'corpus');
export const REPORTS = join(import.meta.dirname, '..', 'fixtures', 'reports');

const engines = new Map<string, Engine>();

/** The engine over a folder, loaded once for all tests that ask it. */
export function engineOver(folder: string = OWN_CORPUS): Engine {
  const engine = engines.get(folder) ?? loadEngine({ corpus: folder });
  engines.set(folder, engine);
  return engine;
}
