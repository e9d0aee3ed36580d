import { CorpusError } from './errors.js';
import type { Concept } from './model.js';

/**
 * Concepts of a lexicon file: a line each, Swedish terms = English terms, terms separated by ";"; "#" begins a comment.
 * @throws CorpusError where a line has another form.
 */
export function parseLexicon(source: string, file: string): Concept[] {
  return source.split('\n').flatMap((written, i) => {
    const line = written.normalize('NFC').trim();
    if (!line || line.startsWith('#')) return [];
    const sides = line.split(' = ').map((side) =>
      side
        .split(';')
        .map((term) => term.trim())
        .filter(Boolean),
    );
    const [sv, en] = sides;
    if (sides.length !== 2 || !sv?.length || !en?.length) {
      throw new CorpusError(
        file,
        i + 1,
        'not a concept',
        'write "Swedish term; Swedish term = English term; English term"',
      );
    }
    return [{ terms: { sv, en } }];
  });
}
