import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/corpus/errors.js';
import { loadCorpus } from '../../src/corpus/load.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fotnot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What loading a folder of these files says; file names without the folder. */
function problemOf(files: Files): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  try {
    loadCorpus(folder, null);
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError);
    return (error as Error).message.replaceAll(`${folder}/`, '').replaceAll(folder, 'FOLDER');
  }
  return 'loaded';
}

const REPORT = '# Vården 2024\n\nElektroniska frikort finns i 19 regioner. Det är fler än förra året.\n';
const ENGLISH = '# Care in 2024\n\nElectronic exemption cards exist in 19 regions. That is more than last year.\n';
/** A manifest of one document with these fields besides, one a line. */
const manifest = (...fields: string[]): string =>
  `{\n  "documents": [\n    {\n${['"id": "vården"', '"file": "vården.md"', ...fields].map((field) => `      ${field}`).join(',\n')}\n    }\n  ]\n}\n`;
const whole = {
  'vården.md': REPORT,
  'corpus.json': manifest('"year": 2024', '"translations": { "en": "vården.en.txt" }'),
  'vården.en.txt': ENGLISH,
};

test('a whole corpus', () => {
  expect(problemOf(whole)).toBe('loaded');
});

describe('manifest', () => {
  test.each<readonly [string, string, string]>([
    [
      '"year": "2024"',
      manifest('"year": "2024"'),
      'corpus.json:6: documents.0.year: expected a year such as 2024: correct it there',
    ],
    [
      '"year": 20.24',
      manifest('"publisher": "SLIT"', '"year": 20.24'),
      'corpus.json:7: documents.0.year: expected a year such as 2024: correct it there',
    ],
    [
      '"id": ""',
      '{ "documents": [\n{ "id": "",\n"file": "vården.md" }] }',
      'corpus.json:2: documents.0.id: expected a text that is not empty: correct it there',
    ],
    ['no file', '{ "documents": [\n{ "id": "vården" }] }', 'corpus.json:2: documents.0.file: missing: add it there'],
    [
      '"language": "no"',
      manifest('"language": "no"'),
      'corpus.json:6: documents.0.language: expected one of sv, en: correct it there',
    ],
    [
      '"url": "inera.se"',
      manifest('"url": "inera.se"'),
      'corpus.json:6: documents.0.url: expected an address that begins with https://: correct it there',
    ],
    [
      '"names": "Emma Wahlin"',
      manifest('"names": "Emma Wahlin"'),
      'corpus.json:6: documents.0.names: expected a list of names: correct it there',
    ],
    [
      '"units": { "Bild 1": "regioner" }',
      manifest('"units": {\n        "Bild 1": "regioner" }'),
      'corpus.json:7: documents.0.units.Bild 1: expected texts by language (sv, en): correct it there',
    ],
    [
      '"documents": {}',
      '{\n  "documents": {}\n}',
      'corpus.json:2: documents: expected a list of documents: correct it there',
    ],
    ['[]', '[]', 'corpus.json:1: documents: missing: add it there'],
    ['2024', '2024', 'corpus.json:1: the manifest: expected an object with documents: correct it there'],
    [
      '"titel"',
      manifest('"titel": "Vården"'),
      'corpus.json:6: documents.0.titel: no field of that name: correct its name or remove it',
    ],
    [
      '"id" twice',
      '{ "documents": [\n{ "id": "a", "file": "a.md" },\n{ "id": "a", "file": "b.md" }\n] }',
      'corpus.json:3: the id "a" is used twice: give each document an id of its own',
    ],
    [
      'a comma missing',
      '{\n  "documents": [\n    { "id": "a"\n "file": "a.md" }\n  ]\n}',
      'corpus.json:4: not valid JSON (CommaExpected): correct the JSON there',
    ],
    [
      'a comma too many',
      '{\n  "documents": [],\n}',
      'corpus.json:3: not valid JSON (PropertyNameExpected): correct the JSON there',
    ],
    [
      'a comment',
      '{\n  // dokument\n  "documents": []\n}',
      'corpus.json:2: not valid JSON (InvalidCommentToken): correct the JSON there',
    ],
    ['nothing', '', 'corpus.json:1: not valid JSON (ValueExpected): correct the JSON there'],
    ['only white space', '\n\n', 'corpus.json:3: not valid JSON (ValueExpected): correct the JSON there'],
  ])('%s', (_, source, problem) => {
    expect(problemOf({ 'vården.md': REPORT, 'corpus.json': source })).toBe(problem);
  });
  test('a byte order mark before it is no error', () => {
    expect(problemOf({ ...whole, 'corpus.json': `\ufeff${whole['corpus.json']}` })).toBe('loaded');
  });
});

describe('files', () => {
  test.each<readonly [string, Files, string]>([
    [
      'a document that is missing',
      { 'corpus.json': manifest() },
      'vården.md: missing, though corpus.json names it: add the file or remove it from corpus.json',
    ],
    [
      'a translation that is missing',
      { ...whole, 'corpus.json': manifest('"translations": { "en": "engelska.md" }') },
      'engelska.md: missing, though corpus.json names it: add the file or remove it from corpus.json',
    ],
    [
      'a lexicon that is missing',
      { 'vården.md': REPORT, 'corpus.json': '{ "documents": [], "lexicon": "ord.txt" }' },
      'ord.txt: missing, though corpus.json names it: add the file or remove it from corpus.json',
    ],
    [
      'a lexicon line of another form',
      {
        'vården.md': REPORT,
        'corpus.json': '{ "documents": [], "lexicon": "ord.txt" }',
        'ord.txt': '# Ord\nfrikort = exemption card\nkallelse: summons\n',
      },
      'ord.txt:3: not a concept: write "Swedish term; Swedish term = English term; English term"',
    ],
    ['no *.md', { 'readme.txt': 'Rapporter' }, 'FOLDER: holds no *.md file: put a report in Markdown there'],
    ['not UTF-8', { 'vården.md': Buffer.from(REPORT, 'latin1') }, 'vården.md:1: not UTF-8: save the file as UTF-8'],
    [
      'UTF-16',
      { 'vården.md': Buffer.from(`\ufeff${REPORT}`, 'utf16le') },
      'vården.md:1: not UTF-8: save the file as UTF-8',
    ],
  ])('%s', (_, files, problem) => {
    expect(problemOf(files)).toBe(problem);
  });
  test('a folder that is none', () => {
    expect(() => loadCorpus(join(folder, 'rapporter'), null)).toThrow(
      /rapporter: no such folder: name a folder that holds \*\.md files$/,
    );
  });
});

describe('translation out of step', () => {
  test.each([
    [
      'a block too few',
      '# Care in 2024\n',
      'vården.en.txt:2: out of step with vården.md:3 (text): give each block of the source one of the same kind on the same lines',
    ],
    [
      'a block a line down',
      `# Care in 2024\n\n\n${ENGLISH.split('\n')[2]}\n`,
      'vården.en.txt:4: out of step with vården.md:3 (text): give each block of the source one of the same kind on the same lines',
    ],
    [
      'a block of another kind',
      '# Care in 2024\n\n# Electronic exemption cards\n',
      'vården.en.txt:3: out of step with vården.md:3 (text): give each block of the source one of the same kind on the same lines',
    ],
    ['a block too many', `${ENGLISH}\nMore.\n`, 'vården.en.txt:5: has a block that vården.md does not have: remove it'],
    [
      'a sentence too few',
      ENGLISH.replace(' That is more than last year.', ''),
      'vården.en.txt:3: translation has 1 sentences, source has 2: translate sentence by sentence',
    ],
    [
      'a sentence too many',
      ENGLISH.replace('regions.', 'regions. All of them.'),
      'vården.en.txt:3: translation has 3 sentences, source has 2: translate sentence by sentence',
    ],
  ])('%s', (_, english, problem) => {
    expect(problemOf({ ...whole, 'vården.en.txt': english })).toBe(problem);
  });
  test.each([
    [
      'a row too few',
      'Service\t2024\nExemption cards\t19\n',
      'vården.en.txt:1: out of step with vården.md:1 (table): give each block of the source one of the same kind on the same lines',
    ],
    [
      'a column too many',
      'Service\t2024\t2023\nExemption cards\t19\t16\nSummonses\t6\t3\n',
      'vården.en.txt:1: table row has 3 cells, source row has 2: give each row as many cells as in the source',
    ],
  ])('%s', (_, english, problem) => {
    expect(
      problemOf({ ...whole, 'vården.md': 'Tjänst\t2024\nFrikort\t19\nKallelser\t6\n', 'vården.en.txt': english }),
    ).toBe(problem);
  });
});

describe('ragged tables', () => {
  test.each([
    ['tabs', '# Bilder\n\n\t2024\t2023\nRöntgen\t18\t14\nUltraljud\t14\n', 5, 2, 3],
    ['tabs, a cell too many', 'Bild\t2024\nRöntgen\t18\nUltraljud\t14\t9\n', 3, 3, 2],
    ['bars', '| Bild | 2024 | 2023 |\n|---|---|---|\n| Röntgen | 18 | 14 |\n| Ultraljud | 14 |\n', 4, 2, 3],
    ['bars, a cell too many', 'Text.\n\n| Bild | 2024 |\n|---|---|\n| Röntgen | 18 | 14 |\n', 5, 3, 2],
  ])('%s', (_, source, line, cells, header) => {
    expect(problemOf({ 'bilder.md': source })).toBe(
      `bilder.md:${line}: table row has ${cells} cells, header has ${header}: add or remove separators so that each row has as many cells as the header`,
    );
  });
});
