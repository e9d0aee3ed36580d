import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/corpus/manifest.js';
import { type Block, parseBlocks } from '../../src/corpus/markdown.js';
import { splitSentences } from '../../src/corpus/sentences.js';
import type { LanguageCode } from '../../src/language/locale.js';
import { LOCALES } from '../../src/language/locales.js';

const CORPUS = join(import.meta.dirname, '..', '..', 'corpus');
const read = (file: string): string => readFileSync(join(CORPUS, file), 'utf8');

const UP_TO_TWELVE: Readonly<Record<LanguageCode, string>> = {
  sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv',
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
};
/** Compounds of number words: "femgradig", "tioårsperioden". */
const COMPOUND: Readonly<Record<LanguageCode, string>> = { sv: '(?:(?:års|gradig)\\p{L}*)?', en: '' };
const PARTS: Readonly<Record<LanguageCode, readonly (readonly [RegExp, string])[]>> = {
  sv: [
    [/^(?:hälften|halv[at]?)$/, 'half'],
    [/^tredje(?:del(?:ar|en)?)?$/, 'third'],
  ],
  en: [
    [/^half$/, 'half'],
    [/^thirds?$/, 'third'],
  ],
};
/** "En" and "one" are articles and pronouns oftener than figures. */
const ARTICLE = 1;
const numberWords = (language: LanguageCode): readonly (readonly [RegExp, string])[] => [
  ...UP_TO_TWELVE[language]
    .split(' ')
    .flatMap((word, value) =>
      value === ARTICLE ? [] : [[new RegExp(`^${word}${COMPOUND[language]}$`, 'u'), String(value)] as const],
    ),
  ...PARTS[language],
];
const NUMBER_WORDS = { sv: numberWords('sv'), en: numberWords('en') };

/** Every figure of a text, written the same way in both languages; addresses left out. */
function figuresOf(text: string, language: LanguageCode): string[] {
  const bare = text
    .replace(/<https?:[^>]*>|\]\([^)]*\)|(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/[^\s<>\]]*/gu, ' ')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
  const { decimal } = LOCALES[language];
  const digits = [...bare.matchAll(/\d{1,3}(?:[ ,.]\d{3})+(?![\d])|\d+(?:[.,]\d+)?/g)].map(([written]) =>
    /^\d{1,3}(?:[ ,.]\d{3})+$/.test(written) && !(written.includes(decimal) && written.split(decimal).length === 2)
      ? written.replace(/[ ,.]/g, '')
      : written.replace(',', '.'),
  );
  const words = (bare.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) =>
    NUMBER_WORDS[language].flatMap(([pattern, figure]) => (pattern.test(word) ? [figure] : [])),
  );
  return [...digits, ...words].sort();
}

interface Pair {
  readonly at: string;
  readonly source: string;
  readonly translation: string;
}

const documents = parseManifest(read('corpus.json'), 'corpus.json').documents.map(
  ({ file, language = 'sv', translations = {} }) => ({
    file,
    language,
    translation: translations.en ?? '',
    pairs: pairsOf(file, translations.en ?? '', language),
  }),
);

/** Each heading, sentence and table cell beside its translation. */
function pairsOf(file: string, translationFile: string, language: LanguageCode): Pair[] {
  const blocks = parseBlocks(read(file), file);
  const others = parseBlocks(read(translationFile), translationFile);
  return blocks.flatMap((block, i) =>
    partsOf(block, language).map((source, part) => ({
      at: `${file}:${block.line}`,
      source,
      translation: partsOf(others[i] ?? block, 'en')[part] ?? '',
    })),
  );
}

function partsOf(block: Block, language: LanguageCode): string[] {
  if (block.kind === 'table') return block.rows.map((row) => row.cells.join('\t'));
  if (block.kind === 'heading') return [block.text];
  return splitSentences(block.text, LOCALES[language]).map(({ start, end }) => block.text.slice(start, end));
}

describe.each(documents)('$file', ({ file, translation, language, pairs }) => {
  const source = parseBlocks(read(file), file);
  const english = parseBlocks(read(translation), translation);

  test('each block has its block, on the same lines', () => {
    const place = ({ kind, line, endLine }: Block): string => `${line}-${endLine} ${kind}`;
    expect(english.map(place)).toEqual(source.map(place));
    expect(read(translation).split('\n').length).toBe(read(file).split('\n').length);
  });

  test('each line has as many tabs', () => {
    const tabs = (text: string): number[] => text.split('\n').map((line) => line.split('\t').length - 1);
    expect(tabs(read(translation))).toEqual(tabs(read(file)));
  });

  test('each sentence has its sentence, each row its row', () => {
    const counts = (blocks: readonly Block[], code: LanguageCode): string[] =>
      blocks.map((block) => `${block.line}: ${partsOf(block, code).length}`);
    expect(counts(english, 'en')).toEqual(counts(source, language));
    expect(pairs.length).toBeGreaterThan(20);
    for (const pair of pairs) expect(pair.translation.trim(), pair.at).not.toBe('');
  });

  test('each figure stands in both', () => {
    const differing = pairs.flatMap((pair) => {
      const [sv, en] = [figuresOf(pair.source, language), figuresOf(pair.translation, 'en')];
      return sv.join(' ') === en.join(' ') ? [] : [{ ...pair, sv: sv.join(' '), en: en.join(' ') }];
    });
    expect(differing).toEqual([]);
  });

  test('nothing longer than a name is left untranslated', () => {
    const same = pairs.filter(
      (pair) => pair.source === pair.translation && /\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(pair.source),
    );
    expect(same).toEqual([]);
  });
});

describe('figures are compared by what they say', () => {
  test.each([
    ['18 275 084 tkr', 'SEK 18,275,084 thousand'],
    ['cirka 10,5 procent av BNP', 'about 10.5 per cent of GDP'],
    ['Tio regioner', 'Ten regions'],
    ['fler än hälften', 'more than half'],
    ['en tredjedel', 'one third'],
  ])('%s', (sv, en) => {
    expect(figuresOf(sv, 'sv')).toEqual(figuresOf(en, 'en'));
    expect(figuresOf(sv, 'sv')).not.toEqual([]);
  });
  test.each([
    ['19 regioner', '18 regions'],
    ['åtta regioner', 'nine regions'],
    ['regionerna', 'the 21 regions'],
  ])('%s is not %s', (sv, en) => {
    expect(figuresOf(sv, 'sv')).not.toEqual(figuresOf(en, 'en'));
  });
});
