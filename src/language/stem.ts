import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { LanguageCode } from './locale.js';

const STEMMERS: Readonly<Record<LanguageCode, (word: string) => string>> = { sv: swedish, en: english };

/** A Snowball stemmer that remembers what it has stemmed; `word` is lower case. */
export function stemmerOf(language: LanguageCode): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = /^\p{L}+$/u.test(word) && word.length > 2 ? STEMMERS[language](word) : word;
      if (known.size < 50_000) known.set(word, stem);
    }
    return stem;
  };
}
