import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/corpus/manifest.js';

const CORPUS = join(import.meta.dirname, '..', '..', 'corpus');

describe('the sources are byte for byte as received', () => {
  test.each([
    ['slit-2024.md', '71aad478151a4cf121939169935d10329f9e81e8c0256e3dbb379e5039be677a'],
    ['slit-2022-page.md', 'f4473e51bcdbf433c75ad5e7a3be03e594550962918623f3190cf6978096af5f'],
  ])('%s', (file, sha256) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(CORPUS, file)))
        .digest('hex'),
    ).toBe(sha256);
  });
});

test('corpus.json', () => {
  const manifest = parseManifest(readFileSync(join(CORPUS, 'corpus.json'), 'utf8'), 'corpus.json');
  expect(manifest.documents.map(({ id, file, year, language, url }) => ({ id, file, year, language, url }))).toEqual([
    {
      id: 'slit-2024',
      file: 'slit-2024.md',
      year: 2024,
      language: 'sv',
      url: 'https://www.inera.se/utveckling/rapporter-och-resultat/2024/it-och-digitalisering-i-halso--och-sjukvarden-2024/',
    },
    {
      id: 'slit-2022-page',
      file: 'slit-2022-page.md',
      year: 2022,
      language: 'sv',
      url: 'https://www.inera.se/utveckling/rapporter-och-resultat/2022/it-och-digitalisering-i-halso--och-sjukvarden-2022/',
    },
  ]);
});
