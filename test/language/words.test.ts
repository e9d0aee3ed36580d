import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/corpus/lexicon.js';
import { LIGHT_WORDS } from '../../src/language/light-words.js';
import type { LanguageCode } from '../../src/language/locale.js';
import { CUES } from '../../src/language/locale.js';
import { LANGUAGES, LOCALES } from '../../src/language/locales.js';
import { SOFT_WORDS } from '../../src/language/soft-words.js';
import { THESAURUS } from '../../src/language/thesaurus.js';
import { fold, normalise, tokenise } from '../../src/language/tokens.js';

const split = (words: string): string[] => words.trim().split(/\s+/);
const twice = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, i) => words.indexOf(word) !== i)),
];
/** Not as a dictionary has it: lower case, NFC, Latin letters, digits and the marks that words hold. */
const misshapen = (words: readonly string[]): string[] =>
  words.filter(
    (word) =>
      word !== word.normalize('NFC') ||
      word !== word.toLowerCase() ||
      word !== word.trim() ||
      !/^[\p{Script=Latin}\p{N}%€$£+&# .'’/‰:;,–~—…-]+$/u.test(word),
  );

const LISTS: Readonly<Record<string, Readonly<Record<LanguageCode, readonly string[]>>>> = {
  light: { sv: split(LIGHT_WORDS.sv), en: split(LIGHT_WORDS.en) },
  soft: { sv: split(SOFT_WORDS.sv), en: split(SOFT_WORDS.en) },
  stop: { sv: LOCALES.sv.stopWords, en: LOCALES.en.stopWords },
};

/** Prepositions of time and place first ("under 2023"); read as a comparison only beside a number. */
const PREPOSITIONS = ['under'];

describe.each(LANGUAGES)('%s', (language) => {
  const locale = LOCALES[language];

  describe.each(Object.keys(LISTS))('%s words', (list) => {
    const words = LISTS[list]?.[language] ?? [];
    test('form', () => {
      expect(words.length).toBeGreaterThan(40);
      expect(misshapen(words)).toEqual([]);
    });
    test('each once', () => {
      expect(twice(words)).toEqual([]);
    });
    test('each is one word of a question', () => {
      const broken = words.filter((word) => tokenise(normalise(word)).length !== 1);
      expect(broken).toEqual([]);
    });
    test('none turns a question into its opposite', () => {
      // A word that is passed over must not be the one that says "without" or "fewer than".
      const turning = (['without', 'moreThan', 'lessThan', 'atLeast', 'atMost'] as const).flatMap(
        (cue) => locale.cues[cue],
      );
      expect(words.filter((word) => turning.includes(word) && !PREPOSITIONS.includes(word) && list !== 'stop')).toEqual(
        [],
      );
    });
    test('none is a number', () => {
      const numbers = Object.entries(locale.numbers).flatMap(([word, value]) => (value === 1 ? [] : [word]));
      expect(words.filter((word) => numbers.includes(word))).toEqual([]);
    });
  });

  test.each(CUES)('cue %s', (cue) => {
    const phrases = locale.cues[cue];
    expect(phrases.length).toBeGreaterThan(0);
    expect(misshapen(phrases)).toEqual([]);
    expect(twice(phrases)).toEqual([]);
    // "~" stands for any ending, so nothing but a space may follow it.
    expect(phrases.filter((phrase) => /~[^ ]/u.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => / {2}/.test(phrase))).toEqual([]);
  });

  test('no phrase asks for opposite things', () => {
    const opposites = [
      ['highest', 'lowest'],
      ['growth', 'decline'],
      ['moreThan', 'lessThan'],
      ['atLeast', 'atMost'],
      ['with', 'without'],
      ['inPlace', 'underway'],
      ['lastYear', 'thisYear'],
      ['latest', 'earliest'],
      ['moreThan', 'atMost'],
      ['lessThan', 'atLeast'],
    ] as const;
    expect(opposites.flatMap(([a, b]) => locale.cues[a].filter((phrase) => locale.cues[b].includes(phrase)))).toEqual(
      [],
    );
  });

  test.each([
    'hedges',
    'all',
    'months',
    'captions',
    'contents',
    'totals',
    'respondents',
    'said',
    'speech',
    'fromYear',
    'outOf',
    'changeBy',
    'access',
    'givesAccess',
    'marks',
    'backReferences',
    'personWords',
    'abbreviations',
  ] as const)('%s', (list) => {
    const phrases = locale[list];
    expect(phrases.length).toBeGreaterThan(0);
    expect(misshapen(phrases)).toEqual([]);
    expect(twice(phrases)).toEqual([]);
  });

  test('joints', () => {
    expect(twice(locale.joints)).toEqual([]);
    expect(locale.joints.filter((joint) => joint !== joint.normalize('NFC').toLowerCase() || !joint.trim())).toEqual(
      [],
    );
  });

  test('numbers and fractions', () => {
    const words = [...Object.keys(locale.numbers), ...Object.keys(locale.fractions)];
    expect(misshapen(words)).toEqual([]);
    expect(twice(words)).toEqual([]);
    for (const size of Object.values(locale.fractions)) expect(size > 0 && size < 1).toBe(true);
  });

  test('each unit word is one unit', () => {
    expect(twice(locale.units.flatMap((unit) => unit.words))).toEqual([]);
    expect(misshapen(locale.units.flatMap((unit) => unit.words))).toEqual([]);
  });

  test('twelve months', () => {
    expect(new Set(locale.months).size).toBe(12);
  });
});

test('both languages know the same units, numbers and fractions', () => {
  const kinds = (language: LanguageCode): string[] =>
    LOCALES[language].units.map((unit) => `${unit.unit} ${unit.scale}`).sort();
  expect(kinds('en')).toEqual(kinds('sv'));
  const zeroToTwelve = (language: LanguageCode): number[] =>
    Object.values(LOCALES[language].numbers).filter((value) => value <= 12);
  expect(new Set(zeroToTwelve('en'))).toEqual(new Set(zeroToTwelve('sv')));
});

describe('thesaurus', () => {
  const lines = THESAURUS.split('\n').filter((line) => line.trim());
  const concepts = parseLexicon(THESAURUS, 'thesaurus');
  test('each line is a concept', () => {
    expect(concepts.length).toBe(lines.length);
  });
  test.each(LANGUAGES)('%s terms', (language) => {
    const terms = concepts.flatMap((concept) => concept.terms[language]);
    expect(misshapen(terms.map((term) => term.toLowerCase()))).toEqual([]);
    expect(terms.filter((term) => term.includes('~'))).toEqual([]);
    expect(twice(terms)).toEqual([]);
  });
});

describe('folding', () => {
  test.each([
    ['röntgen', 'rontgen'],
    ['hälso', 'halso'],
    ['ångström', 'angstrom'],
    ['ro\u0308ntgen', 'rontgen'],
  ])('%s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('tokens', () => {
  test.each([
    ['18 275 084 tkr', ['18 275 084', 'tkr']],
    ['18\u00a0275\u00a0084', ['18 275 084']],
    ['10,5 procent', ['10,5', 'procent']],
    ['IT-kostnaderna 2023', ['it', 'kostnaderna', '2023']],
    ['t.ex. frikort, m.m.', ['t.ex', 'frikort', 'm.m']],
    ['e.g. exemption cards', ['e.g', 'exemption', 'cards']],
    ['regionerna. Det', ['regionerna', 'det']],
    ["Sweden's regions", ['sweden', 'regions']],
    ['ÅTKOMST TILL RÖNTGEN', ['åtkomst', 'till', 'röntgen']],
    ['hälso\u00ad-\u200b och', ['hälso', 'och']],
    ['12%', ['12', '%']],
    ['1177:s e-tjänster', ['1177', 's', 'e', 'tjänster']],
  ])('%s', (text, words) => {
    expect(tokenise(normalise(text)).map((token) => token.text)).toEqual(words);
  });
});
