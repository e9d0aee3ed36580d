import { describe, expect, test } from 'vitest';
import { cognateOf } from '../../src/language/cognates.js';
import { en } from '../../src/language/en/index.js';
import { sv } from '../../src/language/sv/index.js';

describe('forms of one word have one stem', () => {
  test.each([
    'kurs kursen kurser kurserna kursernas',
    'plats platsen platser arbetsplats',
    'leverans leveransen leveranser',
    'krets kretsen kretsar kretsarna',
    'lager lagret lagren',
    'dricksvatten dricksvattnet dricksvattnets',
    'telefonnummer telefonnumret telefonnumren',
    'svarsfrekvens svarsfrekvensen',
    'skola skolan',
    'automat automaten automater automaterna',
    'resultat resultatet resultaten',
    'sensor sensorn sensorer sensorerna',
    'kontor kontoret kontoren',
    'arbete arbetet arbeten',
    'projekt projektet',
    'avbrott avbrottet',
    'sommar sommaren somrar somrarna',
    'ekonomi ekonomin',
    'kategori kategorin kategorier kategorierna',
    'regioners regioner region',
    'projekt projektet',
    'matsvinn matsvinnet',
    'samarbete samarbetet samarbeten samarbetena',
    'händelse händelsen händelser händelserna',
  ])('%s', (forms) => {
    const [first = '', ...others] = forms.split(' ').map((word) => sv.stem(word.replace(/^arbets/, '')));
    expect(new Set([first, ...others]).size).toBe(1);
  });
});

test.each([
  ['sommar', 'som'],
  ['tidigare', 'tiden'],
  ['tomat', 'tom'],
  ['internat', 'intern'],
  ['händelse', 'händer'],
  ['kallelser', 'kallat'],
])('%s is no form of %s', (word, other) => {
  expect(sv.stem(word)).not.toBe(sv.stem(other));
});

test('what is given a form is no format', () => {
  expect(sv.stem('utformat')).toBe(sv.stem('utforma'));
});

describe('words that two languages share', () => {
  test.each([
    ['elektriska', 'electric'],
    ['ekologiska', 'ecological'],
    ['organisationer', 'organisations'],
    ['konversationer', 'conversations'],
  ])('%s and %s', (swedish, english) => {
    expect(cognateOf(sv.stem(swedish))).toBe(cognateOf(en.stem(english)));
  });

  test.each([
    ['kommunikation', 'communities'],
    ['personal', 'persuasion'],
  ])('but not %s and %s', (swedish, english) => {
    expect(cognateOf(sv.stem(swedish))).not.toBe(cognateOf(en.stem(english)));
  });
});
