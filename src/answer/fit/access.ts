import type { Sentence } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has } from '../asked.js';
import type { Fit } from './fit.js';
import { accessSides, countedHasAccess, routeSides } from './sides.js';

/** "X has access to Y" is not "Y has access to X". */
export const directionFit: Fit = (asked, { statement, sentence }) => {
  const language = asked.question.language;
  const clause = statement.clause[language] ?? sentence.text[language];
  if (!clause) return 1;
  const route = routeFit(asked, clause, language);
  if (route !== 1) return route;
  // A follow-up that says itself who sees what goes before what it took from the question before.
  const { written } = asked.question;
  const asks = accessSides(written, language, asked) ? written : asked.question.text;
  const sidesAsked = accessSides(asks, language, asked);
  if (!sidesAsked) return 1;
  const counted = countedHasAccess(asks, language, asked);
  // "Private providers: how many regions can see …": what stands before the question is its subject, not who has the access.
  const question = counted ? { ...sidesAsked, who: asked.question.counted.slice(0, 1).join(' ') } : sidesAsked;
  const stated = accessSides(clause, language, asked);
  if (!stated) return NO_ACCESS;
  // What is accessed is information on either side: only what a question turns on tells whose.
  const turnsOn = new Set(asked.question.words.flatMap(({ required, parts }) => (required ? parts : [])));
  for (const word of turnsOn) if (isSeenEitherWay(asked, sentence, word)) turnsOn.delete(word);
  const overlap = (a: string, b: string): number =>
    shared(
      asked,
      wordsOf(a)
        .filter((word) => turnsOn.has(word))
        .join(' '),
      b,
      language,
    );
  const same = overlap(question.who, stated.who) + overlap(question.what, stated.what);
  const opposite = overlap(question.who, stated.what) + overlap(question.what, stated.who);
  const order = same > opposite ? 1.25 : same < opposite ? 0.45 : 1;
  // Do those that are counted have the access themselves, or is it had in them?
  const agent = (text: string): boolean => countedHasAccess(text, language, asked);
  return order * (agent(asks) === agent(clause) ? 1.15 : 0.6);
};

/** How well a clause that gives nobody access fits a question for who has it. */
const NO_ACCESS = 0.7;

/** "From the islands to the mainland" is not from the mainland to the islands. */
function routeFit(asked: Asked, clause: string, language: LanguageCode): number {
  const asks = routeSides(asked.question.text, language, asked);
  const states = asks && routeSides(clause, language, asked);
  if (!asks || !states) return 1;
  const same = shared(asked, asks.who, states.who, language) + shared(asked, asks.what, states.what, language);
  const opposite = shared(asked, asks.who, states.what, language) + shared(asked, asks.what, states.who, language);
  return same > opposite ? 1.3 : same < opposite ? 0.2 : 1;
}

/** "In nine these see the region's information, and in seven it sees theirs": information is what is seen on either side. */
function isSeenEitherWay(asked: Asked, sentence: Sentence, word: string): boolean {
  const { language } = asked.question;
  const sides = asked.index
    .statementsOf(sentence)
    .flatMap(({ statement }) => accessSides(statement.clause[language] ?? '', language, asked) ?? []);
  return sides.length > 1 && sides.every(({ what }) => shared(asked, word, what, language) > 0);
}

/** "How many can see theirs?", after "how many can they see?": True where what sees in one question is what is seen in the other. */
export function isOtherWay(asked: Asked, one: string, other: string): boolean {
  const { language } = asked.question;
  const [a, b] = [one, other].map((text) => accessSides(text, language, asked));
  if (!a || !b) return false;
  return shared(asked, b.who, a.what, language) > 0 && shared(asked, b.who, a.who, language) === 0;
}

/** "School health care: how many regions?": where a sentence tells both who sees the other's information and the other way around, both. */
export function eitherDirection(asked: Asked, { sentence }: StatementEntry): readonly StatementEntry[] {
  const { language, text, written } = asked.question;
  if (!has(asked, 'count') || [text, written].some((one) => accessSides(one, language, asked))) return [];
  const stated = asked.index.statementsOf(sentence).flatMap((entry) => {
    const sides = accessSides(entry.statement.clause[language] ?? '', language, asked);
    return sides ? [{ entry, sides }] : [];
  });
  const [a, b] = stated;
  if (!a || !b || stated.length > 2) return [];
  const { backReferences } = asked.index.localeOf(language);
  // "In nine these have access to the region's information": those that were spoken of are the other side.
  const isSpokenOf = ['', ...backReferences].includes(a.sides.who.split(' ').at(-1) ?? '');
  const isTurned =
    (isSpokenOf || shared(asked, a.sides.who, b.sides.what, language) > 0) &&
    shared(asked, a.sides.what, b.sides.who, language) > 0;
  return isTurned ? [a.entry, b.entry] : [];
}

/** How many telling words two texts share; a word in most statements tells nothing. */
function shared(asked: Asked, a: string, b: string, language: LanguageCode): number {
  const keys = asked.index.keysOf({ [language]: b });
  const words = a.split(' ').filter((word) => word && !asked.index.localeOf(language).stopWords.includes(word));
  return words.reduce((sum, word) => {
    const term = asked.index.termOf(word, language);
    return sum + (asked.index.weightIn(term, keys) >= 0.5 ? Math.min(3, asked.index.tellingness(term)) : 0);
  }, 0);
}
