import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import type { Report } from '../../src/corpus/model.js';
import { type Facts, factsOf, parseTrap, readSource, readTrap, TRAPS, type Trap, trapNames } from './facts.js';

const BOM = '\ufeff';

/** A source as a file with a byte order mark. */
function loadMarked(name: string, source: string, manifest: Trap['manifest'] = {}): Report {
  const folder = mkdtempSync(join(tmpdir(), 'fotnot-'));
  const documents = [{ id: name, file: `${name}.md`, year: 2024, ...manifest }];
  writeFileSync(join(folder, `${name}.md`), `${BOM}${source}`);
  writeFileSync(join(folder, 'corpus.json'), `${BOM}${JSON.stringify({ documents })}`);
  const report = loadCorpus(folder, null).reports[0];
  rmSync(folder, { recursive: true });
  if (!report) throw new Error('nothing was loaded');
  return report;
}

const withCrlf = (source: string): string => source.replace(/\n/g, '\r\n');

/** The facts that the fixture is about, and only those. */
function expectFacts(
  name: string,
  facts: Partial<Facts>,
  report = parseTrap(name, readSource(name), readTrap(name).manifest),
): void {
  const { manifest } = readTrap(name);
  const found = factsOf(report, manifest?.names);
  expect(Object.fromEntries(Object.keys(facts).map((key) => [key, found[key as keyof Facts]]))).toEqual(facts);
}

describe('each trap', () => {
  test.each(trapNames().map((name) => [name, readTrap(name).trap]))('%s: %s', (name) => {
    expectFacts(name, readTrap(name).facts);
  });
});

describe('line ends of Windows change nothing but the line ends', () => {
  const asWindows = (facts: Partial<Facts>): Partial<Facts> =>
    JSON.parse(JSON.stringify(facts), (key, value) => (key === 'quote' ? withCrlf(value) : value));
  test.each(trapNames())('%s', (name) => {
    const source = withCrlf(readSource(name));
    const report = parseTrap(name, source, readTrap(name).manifest);
    expectFacts(name, asWindows(readTrap(name).facts), report);
    for (const sentence of report.sentences) {
      expect(source).toContain(sentence.quote);
      expect(Object.values(sentence.text).join()).not.toContain('\r');
    }
  });
});

describe('a byte order mark at the start changes nothing', () => {
  test.each(trapNames())('%s', (name) => {
    const report = loadMarked(name, readSource(name), readTrap(name).manifest);
    expectFacts(name, readTrap(name).facts, report);
    for (const section of report.sections) expect(section.path.join()).not.toContain(BOM);
  });
  test.each([
    ['a heading', '# Vården 2024\n\nElektroniska frikort finns i 19 regioner.\n'],
    ['a sentence', 'Elektroniska frikort finns i 19 regioner.\n'],
    ['a tab-separated table', 'Tjänst\t2024\t2023\nElektroniska frikort\t19\t16\n'],
    ['a GFM table', '| Tjänst | 2024 | 2023 |\n|---|---|---|\n| Elektroniska frikort | 19 | 16 |\n'],
    ['a GFM table without bars at the ends', 'Tjänst | 2024 | 2023\n---|---|---\nElektroniska frikort | 19 | 16\n'],
  ])('before %s', (_, source) => {
    const plain = parseTrap('vården', source);
    const marked = loadMarked('vården', source);
    expect(factsOf(marked)).toEqual(factsOf(plain));
    expect(marked.tables.map((table) => table.header)).toEqual(plain.tables.map((table) => table.header));
    expect(marked.title).toEqual(plain.title);
  });
});

describe('a broken fixture is a diff, never rewritten', () => {
  test('a wrong figure names both', () => {
    const file = join(TRAPS, 'caption-after.json');
    const before = readFileSync(file, 'utf8');
    const wrong = JSON.parse(before.replace('[19, 16]', '[19, 17]')).facts as Facts;
    let problem: unknown;
    try {
      expectFacts('caption-after', wrong);
    } catch (error) {
      problem = error;
    }
    expect(problem).toMatchObject({ name: 'AssertionError', expected: wrong });
    expect(JSON.stringify((problem as { actual: unknown }).actual)).toContain('[19,16]');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
  test('a fixture without expected facts', () => {
    expect(() => readTrap('kommunal-skolhälsovård')).toThrow(/write down by hand/);
  });
  test('each NAME.md has its NAME.json and each NAME.json its NAME.md', () => {
    const named = (ending: string): string[] =>
      readdirSync(TRAPS).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
    expect(named('.json')).toEqual(named('.md'));
    for (const name of named('.json')) expect(Object.keys(readTrap(name).facts).length, name).toBeGreaterThan(0);
  });
});
