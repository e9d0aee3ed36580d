import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/corpus/lexicon.js';
import type { Concept } from '../../src/corpus/model.js';
import type { LanguageCode } from '../../src/language/locale.js';
import { LANGUAGES, LOCALES } from '../../src/language/locales.js';
import { THESAURUS } from '../../src/language/thesaurus.js';
import { normalise, tokenise } from '../../src/language/tokens.js';
import { buildConceptFinder } from '../../src/search/concepts.js';

const LEXICON = readFileSync(join(import.meta.dirname, '..', '..', 'corpus', 'lexicon.txt'), 'utf8');
const DICTIONARIES: Readonly<Record<string, readonly Concept[]>> = {
  lexicon: parseLexicon(LEXICON, 'lexicon.txt'),
  thesaurus: parseLexicon(THESAURUS, 'thesaurus'),
};

const SENTENCES: Readonly<Record<LanguageCode, (term: string) => string>> = {
  sv: (term) => `Hur många regioner har ${term} enligt rapporten 2024?`,
  en: (term) => `How many regions have ${term} according to the 2024 report?`,
};

const stemsOf = (text: string, language: LanguageCode): string[] =>
  tokenise(normalise(text)).map((token) => LOCALES[language].stem(token.text));

test('at least 600 concepts', () => {
  expect(DICTIONARIES.lexicon?.length).toBeGreaterThanOrEqual(600);
});

describe('lexicon', () => {
  const terms = (language: LanguageCode): string[] =>
    (DICTIONARIES.lexicon ?? []).flatMap((concept) => concept.terms[language]);
  test('is written in NFC, without tabs and double spaces', () => {
    expect(LEXICON).toBe(LEXICON.normalize('NFC'));
    expect(LEXICON.split('\n').filter((line) => /\t| {2}|^ | $/.test(line))).toEqual([]);
  });
  test.each(LANGUAGES)('%s terms are in Latin script', (language) => {
    expect(terms(language).filter((term) => !/^[\p{Script=Latin}\p{N} .,'’&+/:()–-]+$/u.test(term))).toEqual([]);
  });
  test.each(LANGUAGES)('no %s term twice', (language) => {
    const seen = terms(language).map((term) => term.toLowerCase());
    expect([...new Set(seen.filter((term, i) => seen.indexOf(term) !== i))]).toEqual([]);
  });
});

describe.each(Object.keys(DICTIONARIES))('%s', (name) => {
  const concepts = DICTIONARIES[name] ?? [];
  const finder = buildConceptFinder(concepts);
  test.each(LANGUAGES)('each %s term is found inside a sentence', (language) => {
    const lost = concepts.flatMap((concept, id) =>
      concept.terms[language].filter((term) => {
        const stems = stemsOf(SENTENCES[language](term), language);
        const length = stemsOf(term, language).length;
        return !finder.find(stems, language).some((span) => span.concept === id && span.to - span.from === length);
      }),
    );
    expect(lost).toEqual([]);
  });
});
