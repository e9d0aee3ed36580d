import type { Sentence, Texts } from '../corpus/model.js';
import type { Asked } from './asked.js';
import { OWN } from './asked.js';

/** True where a text has one of the nouns of a question, at least so much. */
export const hasNoun = (asked: Asked, nouns: readonly string[], texts: Texts, least: number): boolean =>
  nouns.some(
    (noun) =>
      asked.index.weightIn(asked.index.termOf(noun, asked.question.language), asked.index.keysOf(texts)) >= least,
  );

/** Weight from which what is counted is the noun that is asked for. */
export const IS_NOUN = 0.7;

/** True for the noun that a compound is a kind of: "park" of "Vindpark". */
export const isHeadOf = ({ question: { language }, index }: Asked, noun: string, compound: string): boolean => {
  const { singular } = index.localeOf(language);
  const head = singular(noun.toLowerCase());
  return head.length >= LEAST_HEAD && compound.toLowerCase().endsWith(head);
};

/** Fewer letters than this end many words by chance. */
const LEAST_HEAD = 4;

/** How many names a sentence has, its first word aside. */
export const namesIn = (sentence: Sentence): number =>
  new Set((Object.values(sentence.text)[0] ?? '').slice(1).match(/\p{Lu}\p{Ll}{2,}/gu) ?? []).size;

/** How many names a sentence has beside the noun, in the language that has most. */
export const namesWith = (asked: Asked, nouns: readonly string[], sentence: Sentence): number =>
  Math.max(
    0,
    ...besideNames(sentence).map((words) => words.filter((word) => hasNoun(asked, nouns, word, IS_NOUN)).length),
  );

const besideName = new WeakMap<Sentence, readonly (readonly Texts[])[]>();

/** The words that stand right beside a name in a sentence, in each of its languages. */
function besideNames(sentence: Sentence): readonly (readonly Texts[])[] {
  const known =
    besideName.get(sentence) ??
    Object.entries(sentence.text).map(([code, text]) =>
      [...text.matchAll(/(?<!\p{L})(\p{L}+)(?= \p{Lu}\p{Ll}{2,})|(?<=\p{L} )\p{Lu}\p{Ll}{2,} (\p{Ll}+)/gu)].map(
        (match) => ({ [code]: match[1] ?? match[2] ?? '' }),
      ),
    );
  besideName.set(sentence, known);
  return known;
}

/** True where a word only names what the whole report is about: it stands in the title or in the name of who publishes it. */
export function isWholeReport(asked: Asked, i: number): boolean {
  const term = asked.terms[i];
  return (
    term !== undefined &&
    asked.corpus.reports.some((report) =>
      [report.title, { [report.language]: `${report.publisher ?? ''} ${report.frontNames}` }].some(
        (texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN,
      ),
    )
  );
}
