import { en } from './en/index.js';
import type { LanguageCode, Locale } from './locale.js';
import { sv } from './sv/index.js';
import { fold, normalise, tokenise } from './tokens.js';

/** Every language that questions, answers and documents may be in. */
export const LOCALES: Readonly<Record<LanguageCode, Locale>> = { sv, en };
export const LANGUAGES = Object.keys(LOCALES) as readonly LanguageCode[];

/** The other languages, in the order that they are tried in. */
export const othersThan = (language: LanguageCode): readonly LanguageCode[] =>
  LANGUAGES.filter((code) => code !== language);

const SWEDISH_LETTERS = /[åäö]/giu;

/** Points for each language that a text looks written in; higher is likelier, 0 is no sign at all. */
export function languageScores(text: string): Record<LanguageCode, number> {
  const words = tokenise(normalise(text)).map((token) => token.text);
  const scores: Record<LanguageCode, number> = { sv: 0, en: 0 };
  for (const language of LANGUAGES) {
    for (const word of words)
      if (word !== AMBIGUOUS && MARKS[language].has(word)) scores[language] += UNIQUE_MARKS[language].has(word) ? 2 : 1;
  }
  scores.sv += Math.min(4, text.match(SWEDISH_LETTERS)?.length ?? 0) * 0.5;
  return scores;
}

/** A pronoun in English and a technology in both. */
const AMBIGUOUS = 'it';

const courtesies = (locale: Locale): string[] =>
  [...locale.cues.greeting, ...locale.cues.thanks, ...locale.cues.help].flatMap((phrase) => phrase.split(' '));

const MARKS: Record<LanguageCode, ReadonlySet<string>> = {
  sv: new Set([...sv.marks, ...sv.marks.map(fold), ...sv.stopWords, ...courtesies(sv)]),
  en: new Set([...en.marks, ...en.stopWords, ...courtesies(en)]),
};
const UNIQUE_MARKS: Record<LanguageCode, ReadonlySet<string>> = {
  sv: new Set([...MARKS.sv].filter((word) => !MARKS.en.has(word))),
  en: new Set([...MARKS.en].filter((word) => !MARKS.sv.has(word))),
};

/** The language that a text is written in; `fallback` where nothing tells. */
export function detectLanguage(text: string, fallback: LanguageCode): LanguageCode {
  const scores = languageScores(text);
  if (scores.sv === scores.en) return fallback;
  return scores.sv > scores.en ? 'sv' : 'en';
}

const cueWords: Partial<Record<LanguageCode, ReadonlySet<string>>> = {};

/** Every word of a language's cues as it stands there; those that stand for any ending keep their sign and are no words. */
export function cueWordsOf(language: LanguageCode): ReadonlySet<string> {
  cueWords[language] ??= new Set(
    Object.values(LOCALES[language].cues).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
  );
  return cueWords[language];
}
