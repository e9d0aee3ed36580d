import { LIGHT_WORDS } from '../language/light-words.js';
import type { LanguageCode, Locale } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { SOFT_WORDS } from '../language/soft-words.js';

/** The words of a language that carry nothing. */
export interface SmallWords {
  /** "The", "of": words that are never looked for. */
  readonly stop: ReadonlySet<string>;
  /** Words that may help to find a place, and need not be found: "please", "overview". */
  readonly light: ReadonlySet<string>;
}

/** Those of each language. */
export const SMALL_WORDS: Readonly<Record<LanguageCode, SmallWords>> = {
  sv: smallWordsOf(LOCALES.sv),
  en: smallWordsOf(LOCALES.en),
};

function smallWordsOf(locale: Locale): SmallWords {
  return {
    stop: new Set(locale.stopWords),
    light: new Set(`${LIGHT_WORDS[locale.code]} ${SOFT_WORDS[locale.code]}`.trim().split(/\s+/)),
  };
}

/** True for a small word of a language other than the question's. */
export const isSmallElsewhere = (word: string, language: LanguageCode): boolean =>
  !LOCALES[language].notSmall.includes(word) &&
  LANGUAGES.some((other) => other !== language && SMALL_WORDS[other].stop.has(word));

/** "Procentsiffrorna", "rapporttexten": a compound of words that only ask for a figure or point to a place in a report. */
export function isLightCompound(word: string, language: LanguageCode): boolean {
  const asks = ASKING_WORDS[language];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const head = word.slice(0, at);
    if (asks.has(word.slice(at)) && (asks.has(head) || asks.has(head.replace(/s$/, '')))) return true;
  }
  return false;
}

/** Least letters of a word within a compound. */
export const LEAST_PART = 3;

/** The words that only ask, or point to a place in a report. */
const ASKING_WORDS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: askingWords('sv'),
  en: askingWords('en'),
};

function askingWords(language: LanguageCode): ReadonlySet<string> {
  const { documentWords, tableWords, proseWords, figureWords, percentWord } = LOCALES[language].cues;
  return new Set([...documentWords, ...tableWords, ...proseWords, ...figureWords, ...percentWord]);
}
