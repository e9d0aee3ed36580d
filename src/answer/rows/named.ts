import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, has, OWN, STRONG } from '../asked.js';

/** Something of a table that a question may name: a row by its label, a column by its heading. */
export interface Named<T> {
  readonly item: T;
  readonly text: string;
}

/**
 * Those among some that a question names, each by all of its words or by one that no other has: "Vehicles" and "of whom drivers" of "how
 * many vehicles and drivers". Null where a word fits several as well: "single" of "Adult single" and "Child single".
 */
export function namedAmong<T>(
  asked: Asked,
  all: readonly Named<T>[],
  language: LanguageCode,
  tells: (i: number) => boolean,
): readonly T[] | null {
  const held = all.map(({ item, text }) => {
    const words = headingWords(asked, text, language);
    const covered = words.filter((word) => isAsked(asked, word, language));
    return { item, text, words, covered };
  });
  const full = held.filter(({ words, covered }) => words.length > 0 && covered.length === words.length);
  // "Vehicles" is not named by "vehicles on order", where that is a heading as well.
  const whole = full.filter(
    ({ words }) =>
      !full.some((other) => other.words.length > words.length && words.every((word) => other.words.includes(word))),
  );
  const own = new Set(whole.flatMap(({ words }) => words));
  const chosen = whole.map(({ item }) => item);
  const open = asked.terms.flatMap((term, i) => {
    if (term.negated || !tells(i) || [...own].some((word) => weight(asked, i, word, language) >= OWN)) return [];
    const holding = held.filter(({ words }) => words.some((word) => isHead(asked, i, word, language)));
    return holding.length > 0 ? [{ i, holding }] : [];
  });
  for (const { i, holding } of open) {
    // "Denholm trams" names "Denholm Supertram", and none of the others that are called trams.
    if (holding.length === all.length || holding.some(({ item }) => chosen.includes(item))) continue;
    const best = Math.max(...holding.map((one) => shareOf(one)));
    const [only, ...others] = holding.filter((one) => shareOf(one) === best);
    if (only && others.length === 0) chosen.push(only.item);
    else if (!open.some((other) => other.i !== i && other.holding.length === 1)) return null;
  }
  return chosen;
}

const shareOf = ({
  words,
  covered,
}: {
  readonly words: readonly string[];
  readonly covered: readonly string[];
}): number => (words.length === 0 ? 0 : covered.length / words.length);

/** True for a word, or for the last part of one: "visits" of "reading-room visits", and no "price" of "the price promise". */
function isHead(asked: Asked, i: number, word: string, language: LanguageCode): boolean {
  const found = weight(asked, i, word, language);
  const { stem } = asked.index.localeOf(language);
  const parts = asked.question.words[i]?.parts ?? [];
  return found >= STRONG || (found >= OWN && stem(word).endsWith(stem(parts.at(-1) ?? ' ')));
}

const weight = (asked: Asked, i: number, text: string, language: LanguageCode): number => {
  const term = asked.terms[i];
  return term ? asked.index.weightIn(term, asked.index.keysOf({ [language]: text })) : 0;
};

/** The words of a label or a heading that a question may have: "Year 1" and "Year 2" are told apart by their numbers. */
export function headingWords(asked: Asked, text: string, language: LanguageCode): readonly string[] {
  const numbers = wordsOf(text).filter((word) => /^\d$/.test(word));
  const content = asked.index.contentWords(text, language).filter((word) => !isOfWhich(asked, word, language));
  return [...content, ...numbers];
}

/** True where a question has a word of a heading, as it stands or by another name. */
export function isAsked(asked: Asked, word: string, language: LanguageCode): boolean {
  const { text, language: own } = asked.question;
  const { stem } = asked.index.localeOf(language);
  // "The cheapest and the dearest", of "Lowest" and "Highest".
  const { cues } = asked.index.localeOf(language);
  if ((['lowest', 'highest'] as const).some((cue) => cues[cue].includes(word) && has(asked, cue))) return true;
  if (own === language && wordsOf(text).some((said) => stem(said) === stem(word))) return true;
  return asked.terms.some((term, i) => !term.negated && weight(asked, i, word, language) >= STRONG);
}

const isOfWhich = (asked: Asked, word: string, language: LanguageCode): boolean =>
  asked.index.localeOf(language).ofWhich.some((phrase) => phrase.split(' ').includes(word));
