import type { Texts } from '../../corpus/model.js';
import type { Cue, LanguageCode } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import type { Question, Word } from '../../question/question.js';
import type { SearchIndex } from '../../search/search.js';
import type { Draft } from '../draft.js';
import { isMoney } from '../figures.js';
import type { CellPlace, Conversation } from './turn.js';

/** From this weight a word stands with the figure itself and not far off in a heading. */
export const NEAR = 0.54;

/** Weight from which a title or a heading has a word itself. */
export const ITSELF = 0.9;

/** Weight from which a text has a word, or one much like it. */
export const BESIDE = 0.3;

/** The words that an answer must explain. */
export const requiredWords = ({ words }: Question): Word[] => words.filter(({ required }) => required);

/** Those of them that are not denied. */
export const namedWords = ({ words }: Question): Word[] =>
  words.filter(({ required, negated }) => required && !negated);

/** True where a question names nothing itself: "and how many is that?" */
export const namesNothing = ({ words }: Question): boolean => words.every(({ required }) => !required);

/** True where a text has a word near a figure of its own. */
export const holdsWord = (index: SearchIndex, { parts }: Word, language: LanguageCode, texts: Texts): boolean =>
  index.weightIn(index.term(parts, language), index.keysOf(texts)) >= NEAR;

/** "How much more did it cost than in 2022?", "dearest?", after a cost: names no other, and asks of that which was spoken of. */
export function ofWhatItCost(question: Question, { figures: [then] }: Draft): Question {
  const named = requiredWords(question);
  const { cues, pronouns } = LOCALES[question.language];
  const isSpent = ({ spends, parts }: Word): boolean =>
    spends || (parts.length === 2 && pronouns.includes(parts[0] ?? '') && holdsPhrase(parts[1] ?? '', cues.spend));
  const isOther = named.length === 0 || !named.every(isSpent);
  if (isOther || !isMoney(then?.unit ?? null) || !(refersBack(question) || ranks(question))) return question;
  return { ...question, words: question.words.map((word) => ({ ...word, required: false })) };
}

/** True where all that a question names is in a label. */
export const isNamed = (index: SearchIndex, question: Question, texts: Texts): boolean => {
  const named = requiredWords(question);
  return named.length > 0 && named.every((word) => holdsWord(index, word, question.language, texts));
};

/** "How much more was spent on services?": True where a question asks by how much, and not than what. */
export const asksMore = ({ cues, text, language, periods }: Question): boolean =>
  (cues.has('difference') || (cues.has('amount') && holdsPhrase(text, LOCALES[language].dearer))) &&
  !NO_MORE.some((cue) => cues.has(cue)) &&
  periods.length === 0;

/** Cues beside which "how much more" says than what, or is told of one thing. */
const NO_MORE: readonly Cue[] = ['compare', 'percentWord', 'underway', 'yearBefore', 'lastYear', 'trend', 'pastYears'];

/** "How much did it grow?", "which one grew most?": a pronoun in place of a subject. */
export function refersBack(question: Question): boolean {
  const words = question.text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const back = LOCALES[question.language].backReferences;
  return requiredWords(question).length <= 1 && words.some((word) => back.includes(word));
}

/** The question before in the words of the new one, which takes its subject from it. */
export const inWordsOf = ({ text, written, cueWords, language }: Question, before: Question): Question => ({
  ...before,
  text,
  written,
  cueWords,
  language,
});

/** The words of a row's label, as if a question had named it; `name` tells whether as a name. */
export const rowWords = (
  { index }: Conversation,
  { series }: Pick<CellPlace, 'series'>,
  language: LanguageCode,
  { name }: Pick<Word, 'name'>,
): Word[] =>
  index.contentWords(series.labels[language] ?? series.label, language).map((text) => ({
    text,
    parts: [text],
    core: [text],
    spends: false,
    required: true,
    negated: false,
    written: text,
    name,
  }));

/** True where a question looks for a place in a ranking. */
export const ranks = ({ cues }: Question): boolean => [...cues].some((cue) => RANKING.has(cue));

/** Cues that look for a place in a ranking. */
export const RANKING: ReadonlySet<Cue> = new Set<Cue>(['highest', 'lowest', 'rank', 'oldest', 'youngest']);

/** Cues that give a follow-up a form of its own; "and in 2022?" has none and takes the form before. */
export const FORM_CUES: ReadonlySet<Cue> = new Set<Cue>([
  'which',
  'names',
  'count',
  'share',
  'amount',
  'when',
  'where',
  'who',
  'why',
  'difference',
  'change',
  'growth',
  'decline',
  'sum',
  'ratio',
  'average',
  'highest',
  'lowest',
  'rank',
  'trend',
  'allYears',
  'each',
  'list',
  'complement',
  'define',
  'duration',
  'per',
]);

/** Cues that ask for what two figures make. */
export const WORKING: readonly Cue[] = [
  'difference',
  'ratio',
  'growth',
  'decline',
  'change',
  'saves',
  'percentWord',
  'share',
];
