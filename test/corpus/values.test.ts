import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/corpus/statements.js';
import { namedUnit, parseCell, unitOf, withoutMarks } from '../../src/corpus/values.js';
import { LOCALES } from '../../src/language/locales.js';

describe('cells', () => {
  test.each<readonly [string, 'sv' | 'en', number | null, string | null]>([
    ['19', 'sv', 19, null],
    ['0', 'sv', 0, null],
    ['18 275 084', 'sv', 18275084, null],
    ['18\u00a0275\u00a0084', 'sv', 18275084, null],
    ['12%', 'sv', 12, 'percent'],
    ['12 %', 'sv', 12, 'percent'],
    ['2,5', 'sv', 2.5, null],
    ['1.234', 'sv', 1234, null],
    ['1,234', 'en', 1234, null],
    ['1,234.5', 'en', 1234.5, null],
    ['3.6', 'en', 3.6, null],
    ['−4%', 'en', -4, 'percent'],
    ['-4', 'sv', -4, null],
    ['14*', 'sv', 14, null],
    ['1 436¹', 'sv', 1436, null],
    ['58 340 1)', 'sv', 58340, null],
    ['832 168 tkr', 'sv', 832168, 'tkr'],
    ['3 miljoner euro', 'sv', 3, 'MEUR'],
    ['£4.2m', 'en', 4.2, 'MGBP'],
    ['$90', 'en', 90, 'USD'],
    ['-', 'sv', null, null],
    ['–', 'sv', null, null],
    ['', 'sv', null, null],
    ['12-14', 'sv', null, null],
    ['Lars Öhman', 'sv', null, null],
  ])('%s (%s)', (cell, language, value, unit) => {
    expect(parseCell(cell, LOCALES[language])).toMatchObject({ value, unit });
  });
});

describe('marks of footnotes', () => {
  test.each([
    ['Grants ³', 'Grants'],
    ['Miljö och areella näringar²', 'Miljö och areella näringar'],
    ['Beviljandegrad (%)¹', 'Beviljandegrad (%)'],
    ['Besök 1) 2)', 'Besök'],
    ['Upheld, %*', 'Upheld, %'],
    ['Homes¹,²', 'Homes'],
    ['Area, m²', 'Area, m²'],
    ['Volym m³ ¹', 'Volym m³'],
    ['Pools (50 m²)¹', 'Pools (50 m²)'],
    ['Steps (of which 1)', 'Steps (of which 1)'],
  ])('%s', (text, name) => {
    expect(withoutMarks(text)).toBe(name);
  });
});

describe('units', () => {
  test.each<readonly [string, 'sv' | 'en', string | null]>([
    ['procent', 'sv', 'percent'],
    ['%', 'en', 'percent'],
    ['tkr', 'sv', 'tkr'],
    ['miljoner kronor', 'sv', 'mnkr'],
    ['miljoner euro', 'sv', 'MEUR'],
    ['million euros', 'en', 'MEUR'],
    ['thousands of pounds', 'en', 'kGBP'],
    ['thousands', 'en', 'thousand'],
    ['tusental', 'sv', 'thousand'],
    ['regioner', 'sv', null],
  ])('%s (%s)', (word, language, unit) => {
    expect(unitOf(word, LOCALES[language])).toBe(unit);
  });
  test.each<readonly [string, 'sv' | 'en', string | null]>([
    ['Bild 5: Kostnadsutveckling för IT, 2023 jämfört med 2022 (tkr)', 'sv', 'tkr'],
    ['Tabell 1: Kostnader i miljoner kronor', 'sv', 'mnkr'],
    ['Table 2: Expenditure by type, thousand euros', 'en', 'kEUR'],
    ['Procent', 'sv', 'percent'],
    ['Table 1: Main heat source, percent of all homes', 'en', 'percent'],
    ['Reasons for not helping (per cent of non-helpers)', 'en', 'percent'],
    ['Skäl att avstå (procent av hushållen)', 'sv', 'percent'],
    ['Income, thousands of pounds', 'en', 'kGBP'],
    ['Andel som instämmer, procent (enkäten 2024)', 'sv', 'percent'],
    ['Väntetid till första besök (median, veckor) samt remisser', 'sv', 'week'],
    ['Bild 1: Utbud digitala tjänster', 'sv', null],
  ])('%s (%s)', (text, language, unit) => {
    expect(namedUnit(text, LOCALES[language])).toBe(unit);
  });
});

describe('figures of the prose', () => {
  test.each<readonly [string, 'sv' | 'en', number, string | null, string | undefined]>([
    ['District heating reached 1.2 million homes.', 'en', 1.2, null, 'homes'],
    ['The grant was 312.0 million crowns.', 'en', 312, 'mnkr', 'million'],
    ['The repairs cost £4.2 million in all.', 'en', 4.2, 'MGBP', 'in'],
    ['Ungefär tre tusen resenärer åkte gratis.', 'sv', 3000, null, 'resenärer'],
    ['Underskottet var 9,4 miljoner kronor.', 'sv', 9.4, 'mnkr', 'miljoner'],
    ['Motsvarande antal var 52 år 2023.', 'sv', 52, null, undefined],
    ['Den yngsta var 17 år.', 'sv', 17, 'year', 'år'],
  ])('%s', (text, language, value, unit, next) => {
    const [mention] = findMentions(text, LOCALES[language]);
    expect(mention).toMatchObject({ value, unit });
    expect(mention?.counted[0]).toBe(next);
  });
});
