import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { splitNames } from '../../src/corpus/people.js';
import { parseTrap } from './facts.js';

const OWN = join(import.meta.dirname, '..', '..', 'corpus');

describe('who is named', () => {
  test.each<readonly [string, readonly string[]]>([
    ['– Det är bra, säger Lars Öhman, IT-direktör i Region Västmanland.', ['Lars Öhman']],
    [
      'Rapporten är skriven av seniorkonsulterna Lars Jerlvall och Thomas Pehrsson.',
      ['Lars Jerlvall', 'Thomas Pehrsson'],
    ],
    ['Karin Looström Muth beskriver hur regionen arbetar.', ['Karin Looström Muth']],
    ['Layout: Anna Ekström', ['Anna Ekström']],
    ['Region Gävleborg berättar om sin triagemotor. Alla regioner deltog.', []],
    ['Västra Götaland deltog i år.', []],
  ])('%s', (text, names) => {
    const { sentences } = parseTrap('kontakter', `${text}\n`, { language: 'sv' });
    expect(sentences.flatMap((sentence) => sentence.people.map((person) => person.name))).toEqual(names);
  });
});

test.each<readonly [string, readonly (readonly [string, string])[]]>([
  ['Föreningens ordförande är Henrik Mossberg, till vardags vd.', [['Henrik Mossberg', 'Föreningens ordförande']]],
  [
    'Nämndens ordförande är Bengt Rydell (Fallvika) och vice ordförande är Yasmin Tahiri.',
    [
      ['Bengt Rydell', 'Nämndens ordförande'],
      ['Yasmin Tahiri', 'vice ordförande'],
    ],
  ],
  ['Den största orten är Stora Lövåsen.', []],
])('the office that stands before a name: %s', (text, people) => {
  const { sentences } = parseTrap('kontakter', `${text}\n`, { language: 'sv' });
  expect(sentences.flatMap((sentence) => sentence.people.map(({ name, role }) => [name, role]))).toEqual(people);
});

test('no region of the report is a person', () => {
  const { reports } = loadCorpus(OWN, null);
  const regions = reports.flatMap((report) =>
    report.tables.flatMap((table) => (table.textual ? table.series.map((series) => series.label) : [])),
  );
  const people = reports.flatMap((report) =>
    report.sentences.flatMap((sentence) => sentence.people.map((person) => person.name)),
  );
  expect(people.length).toBeGreaterThan(10);
  expect(people.filter((name) => regions.some((region) => name.includes(region)))).toEqual([]);
});

describe('names that share a cell', () => {
  const known = ['Susanne Bayard', 'Emma Wahlin', 'Helena Glemdal Bergkvist'];
  test.each([
    ['Susanne Bayard Emma Wahlin', ['Susanne Bayard', 'Emma Wahlin']],
    ['Helena Glemdal Bergkvist', ['Helena Glemdal Bergkvist']],
    ['Lars Öhman, Patrik Malm', ['Lars Öhman', 'Patrik Malm']],
    ['Lars Öhman och Patrik Malm', ['Lars Öhman', 'Patrik Malm']],
    ['Lars Öhman / Patrik Malm', ['Lars Öhman', 'Patrik Malm']],
    ['Lars Öhman, it-direktör', ['Lars Öhman']],
    ['Nils-Petter Augustsson', ['Nils-Petter Augustsson']],
  ])('%s', (cell, names) => {
    expect(splitNames(cell, known)).toEqual(names);
  });
});
