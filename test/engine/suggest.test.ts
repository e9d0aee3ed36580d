import { describe, expect, test } from 'vitest';
import { isMisspelt } from '../../src/answer/suggest.js';
import { LANGUAGES } from '../../src/language/locales.js';
import { loadBanks } from './banks.js';

// Ten other reports are enough to show it, and keep the run short.
const banks = loadBanks(10);
const [own] = banks;
if (!own) throw new Error('no bank');
const { engine } = own;

const labels = (typed: string, language: 'sv' | 'en', limit = 3): readonly string[] =>
  engine.suggest(typed, language, limit).map(({ label }) => label.replace(/\u00a0/g, ' '));

describe('the first figure offered for what has been typed', () => {
  test.each<[string, 'sv' | 'en', string]>([
    ['elektr', 'sv', 'Elektroniska frikort — 19 (2024)'],
    ['FRIKORT', 'sv', 'Elektroniska frikort — 19 (2024)'],
    ['frikort 2022', 'sv', 'Elektroniska frikort — 13 (2022)'],
    ['frikort 20', 'sv', 'Elektroniska frikort — 19 (2024)'],
    ['frikot', 'sv', 'Elektroniska frikort — 19 (2024)'],
    ['elektroniks', 'sv', 'Elektroniska frikort — 19 (2024)'],
    ['hur många har frikort', 'sv', 'Elektroniska frikort — 19 (2024)'],
    ['exemption', 'en', 'Electronic exemption cards — 19 (2024)'],
    ['frikort', 'en', 'Electronic exemption cards — 19 (2024)'],
    ['rontgen 2021', 'sv', 'Åtkomst röntgenbilder inom sjukvårdsregionen — 12 (2021)'],
    ['mjukvara', 'sv', 'Programvara — 4 182 220 tkr (2023)'],
    ['software 2022', 'en', 'Software — 3,584,691 tkr (2022)'],
    ['programvara procent', 'sv', 'Programvara, procent — 17 %'],
    ['skå', 'sv', 'Kontakt: Skåne — Henrik Cosmo'],
    ['henrik c', 'en', 'Contact: Skåne — Henrik Cosmo'],
    ['kontakt halland', 'sv', 'Kontakt: Halland — Måns Arnrup'],
  ])('%s [%s]', (typed, language, label) => {
    expect(labels(typed, language)[0]).toBe(label);
  });

  test('labels that begin with it come before others that have it', () => {
    expect(labels('digital', 'sv', 20).slice(0, 4)).toEqual([
      'Digitala kallelser — 6 (2024)',
      'Digitala vårdmöten, primärvård — 14 (2024)',
      'Digitala vårdmöten, sjukhusvård — 12 (2024)',
      'Digitala vårdmöten, psykiatri — 12 (2024)',
    ]);
  });
});

test.each(['zzz', 'frikort zzz', 'frikort 1999', 'frikrtoo', 'programvara skåne'])('%s: nothing fits', (typed) => {
  expect(labels(typed, 'sv')).toEqual([]);
});

test('nothing typed: a row of each table', () => {
  const offered = engine.suggest('', 'sv', 4).map(({ question }) => engine.ask({ turns: [question] }).table?.caption);
  expect(new Set(offered).size).toBe(4);
  expect(labels(' ', 'sv', 4)).toEqual(labels('', 'sv', 4));
});

test.each([
  ['frikor', 'frikort', true],
  ['frikot', 'frikort', true],
  ['frikrot', 'frikort', true],
  ['frikkort', 'frikort', true],
  ['frixort', 'frikort', true],
  ['frkor', 'frikort', true],
  ['friktro', 'frikort', false],
  ['frik', 'frikort', false],
  ['prikort', 'frikort', false],
  ['elektronsk', 'elektroniska', true],
])('%s may be meant as %s: %s', (typed, word, expected) => {
  expect(isMisspelt(typed, word)).toBe(expected);
});

describe.each(banks)('$name', ({ engine }) => {
  test.each(LANGUAGES)('every suggestion is answered with its figure [%s]', (language) => {
    const offered = engine.suggest('', language, 200);
    expect(offered.length).toBeGreaterThanOrEqual(5);
    expect(new Set(offered.map(({ label }) => label)).size).toBe(offered.length);
    expect(new Set(offered.map(({ question }) => question)).size).toBe(offered.length);
    for (const { label, question } of offered) {
      const answer = engine.ask({ turns: [question], language });
      expect(answer.status, question).toBe('answered');
      for (const { value } of answer.figures.filter((figure) => typeof figure.value === 'string'))
        expect(label, question).toContain(value);
    }
  });

  test.each(LANGUAGES)('every example is answered, each once [%s]', (language) => {
    const offered = engine.examples(language, 20);
    expect(offered.length).toBeGreaterThanOrEqual(4);
    expect(new Set(offered.map(({ question }) => question)).size).toBe(offered.length);
    for (const { question } of offered)
      expect(engine.ask({ turns: [question], language }).status, question).toBe('answered');
    expect(engine.examples(language, 2)).toEqual(offered.slice(0, 2));
  });
});

test('the first examples are of different kinds and tables', () => {
  expect(engine.examples('sv', 4).map(({ question }) => question)).toEqual([
    'Hur många regioner har elektroniska frikort 2024?',
    'Vilken är högst i bild 5 2023?',
    'Hur mycket har programvara ökat i procent från 2022 till 2023?',
    'Vem är kontaktperson för Blekinge?',
  ]);
  expect(engine.examples('en', 4).map(({ question }) => question)).toEqual([
    'How many regions have electronic exemption cards in 2024?',
    'Which is the highest in figure 5 in 2023?',
    'By how many percent did software increase from 2022 to 2023?',
    'Who is the contact person for Blekinge?',
  ]);
});

test('a list that is made takes under 5 ms', () => {
  const typed = ['f', 'fr', 'frikot', 'elektroniska frikort 2022', 'digital', 'kostnad', ''];
  for (const text of typed) engine.suggest(text, 'sv', 20);
  const times = typed.flatMap((text) =>
    Array.from({ length: 5 }, () => {
      const started = performance.now();
      engine.suggest(text, 'sv', 20);
      return performance.now() - started;
    }),
  );
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(5);
});
