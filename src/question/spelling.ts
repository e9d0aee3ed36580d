import type { LanguageCode } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import { fold, type Token } from '../language/tokens.js';
import type { Reader } from './reader.js';
import { SMALL_WORDS } from './small-words.js';

/** The words of a question as the vocabulary spells them, one for each token; '' for what was joined to the word before it. */
export function spelledWords(
  tokens: readonly Token[],
  text: string,
  language: LanguageCode,
  reader: Reader,
): readonly string[] {
  const isPlain = /^\p{ASCII}*$/u.test(text.replace(/[\u2010-\u2015]/g, ''));
  const spelled = tokens.map(
    (token) => (isPlain ? FOLDED[language].get(token.text) : undefined) ?? correctWord(token, language, reader),
  );
  return joinSplit(spelled, tokens, language, reader);
}

function correctWord(token: Token, language: LanguageCode, reader: Reader): string {
  const { shorthand } = LOCALES[language];
  const short = Object.hasOwn(shorthand, token.text) ? shorthand[token.text] : undefined;
  const text = short && !reader.isKnown(token.text, language) ? short : token.text;
  // "Which score did it get?" looks in no store.
  const { scores, spread } = LOCALES[language];
  const begins = cueBegins(text, language);
  if (begins > 0) return correctRest(text, begins, language, reader);
  if (scores.includes(text) || spread.includes(text)) return text;
  // "developped": a form that the stem alone makes one with a word that asks.
  const asks = reader.isWord(text, language) ? undefined : CUE_STEMS[language].get(LOCALES[language].stem(text));
  return asks ?? reader.correct(text, language) ?? text;
}

/** Words that ask, by their stems, where they are long enough to be told from others. */
const CUE_STEMS: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  sv: cueStems('sv'),
  en: cueStems('en'),
};

function cueStems(language: LanguageCode): ReadonlyMap<string, string> {
  const { cues, stem } = LOCALES[language];
  return new Map(
    Object.values(cues)
      .flat()
      .filter((phrase) => /^\p{L}{7,}$/u.test(phrase))
      .map((word) => [stem(word), word]),
  );
}

/** "Kostnadsökingen": of a compound that begins like a cue, what follows it may be misspelt. */
function correctRest(word: string, begins: number, language: LanguageCode, reader: Reader): string {
  const from = begins + (word.startsWith(JOINT, begins) ? JOINT.length : 0);
  const rest = word.slice(from);
  if (rest.length < LEAST_REST || reader.isWord(word, language) || reader.isWord(rest, language)) return word;
  return word.slice(0, from) + (reader.correct(rest, language) ?? rest);
}

/** What may join the parts of a compound: "kostnad-s-ökning". */
const JOINT = 's';

/** Shorter, it may be an ending. */
const LEAST_REST = 6;

/** How much of a word is the beginning of a cue; 0 where none begins so. */
function cueBegins(word: string, language: LanguageCode): number {
  for (let length = word.length; length > 0; length--)
    if (BEGINNINGS[language].has(word.slice(0, length))) return length;
  return 0;
}

/** What cues begin with, where any ending will do: a word that begins so is no misspelling of another ("decreased"). */
const BEGINNINGS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: beginningsOf('sv'),
  en: beginningsOf('en'),
};

function beginningsOf(language: LanguageCode): ReadonlySet<string> {
  return new Set(
    Object.values(LOCALES[language].cues)
      .flat()
      .filter((phrase) => !phrase.includes(' ') && phrase.endsWith('~'))
      .map((phrase) => phrase.slice(0, -1)),
  );
}

/** A compound written as two words, where the corpus knows it as one: "kostnads området". The first word takes it all. */
function joinSplit(
  words: readonly string[],
  tokens: readonly Token[],
  language: LanguageCode,
  reader: Reader,
): string[] {
  const joined = [...words];
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i] ?? '', words[i + 1] ?? ''];
    if (a.length < 3 || b.length < 3 || SMALL_WORDS[language].stop.has(a) || SMALL_WORDS[language].stop.has(b))
      continue;
    // "Skills Cambria": a name of two words, which an address has in one.
    if ([tokens[i], tokens[i + 1]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.written ?? ''))) continue;
    // As corrected, or as written: "hose pipe", of which only "pipes" may be known by itself.
    const whole = [a + b, `${tokens[i]?.text}${tokens[i + 1]?.text}`].find((word) => reader.isKnown(word, language));
    if (whole === undefined) continue;
    joined[i] = whole;
    joined[i + 1] = '';
    i++;
  }
  return joined;
}

/** Small words without their diacritics, in a message that has none: "ar" is "är". */
const FOLDED: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  sv: foldedWords('sv'),
  en: new Map(),
};

function foldedWords(language: LanguageCode): ReadonlyMap<string, string> {
  const locale = LOCALES[language];
  const small = [
    ...locale.stopWords,
    ...Object.keys(locale.numbers),
    ...Object.values(locale.cues).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
  ].filter((word) => !word.includes('~'));
  const known = new Set(small);
  // Of two words that fold alike, the smaller one comes first and is meant: "ar" is "är" and not "år".
  return new Map(
    small
      .filter((word) => fold(word) !== word && !known.has(fold(word)))
      .map((word) => [fold(word), word] as const)
      .reverse(),
  );
}
