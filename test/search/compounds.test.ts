import { expect, test } from 'vitest';
import { sv } from '../../src/language/sv/index.js';
import { buildSplitter } from '../../src/search/compounds.js';

const WORDS = 'läkemedel kostnad vatten verk yrke titel biljett pris möjlig göra säng sensor'.split(' ');
const split = buildSplitter(new Set(WORDS.map(sv.stem)), new Set(WORDS));

test.each([
  ['läkemedelskostnad', 'läkemedel', 'kostnad'],
  ['vattenverk', 'vatten', 'verk'],
  ['yrkestitel', 'yrke', 'titel'],
  ['biljettpris', 'biljett', 'pris'],
  ['sängsensorer', 'säng', 'sensor'],
])('%s is %s and %s', (compound, ...parts) => {
  expect(split(sv.stem(compound))).toEqual(parts.map(sv.stem));
});

test('möjliggöra begins with a word that carries nothing', () => {
  expect(split(sv.stem('möjliggöra'))).toEqual([]);
});
