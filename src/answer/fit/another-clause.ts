import type { Report, Sentence } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import { beginsWith } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';
import { type Asked, listsFigures, OWN } from '../asked.js';
import { isTime } from '../figures.js';

/**
 * True where a figure's own clause holds none of the words that a question turns on and speaks at length of something else: "parcels
 * are picked up after 19 hours, and one in ten is returned to the sender". So does a sentence that holds none of them itself.
 */
export function ofAnotherClause(
  asked: Asked,
  { weights }: Hit,
  { statement, sentence, report }: StatementEntry,
): boolean {
  const clause = statement.clause[report.language] ?? '';
  const begins = sentence.text[report.language]?.startsWith(clause);
  if (
    asked.required.length === 0 ||
    listsFigures(asked) ||
    asked.required.some((i) => (weights[i] ?? 0) >= OWN_CLAUSE) ||
    (begins && (asked.required.some((i) => (weights[i] ?? 0) >= IN_SENTENCE) || carriesOn(asked, sentence, report)))
  )
    return false;
  const others = asked.index
    .contentWords(clause, report.language)
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .map((word) => asked.index.keysOf({ [report.language]: word }))
    .filter((keys) => !asked.terms.some((term) => asked.index.weightIn(term, keys) >= OWN));
  return others.length >= AT_LENGTH;
}

/** Weight from which a word stands in the clause of a figure itself. */
const OWN_CLAUSE = 0.8;

/** So many words make a clause about something. */
const AT_LENGTH = 4;

/** "How many days is a parcel kept?": days alone, in a sentence that has none of the other words, are those of something else. */
export function ofSomeTime(asked: Asked, { weights }: Hit, { sentence, report }: StatementEntry): boolean {
  const { counted, language } = asked.question;
  const locale = asked.index.localeOf(language);
  if (!isTime(unitOf(counted[0] ?? '', locale))) return false;
  const others = asked.required.filter((i) => !counted.includes(asked.question.words[i]?.text ?? ''));
  return (
    others.length > 0 &&
    others.length < asked.required.length &&
    asked.terms.every(
      ({ text }, i) => counted.includes(text) || (weights[i] ?? 0) < IN_SENTENCE || asked.question.words[i]?.negated,
    ) &&
    !carriesOn(asked, sentence, report)
  );
}

/** "Together they spent 5 800 hours": a sentence that begins with a word for what was spoken of. */
function carriesOn(asked: Asked, { text }: Sentence, { language }: Report): boolean {
  const { backReferences, persons } = asked.index.localeOf(language);
  return wordsOf(text[language] ?? '')
    .slice(0, AT_START_OF_SENTENCE)
    .some((word) => backReferences.includes(word) || persons.includes(word));
}

const AT_START_OF_SENTENCE = 4;

/**
 * "In addition, a few regions have it for a further eleven diagnoses": a sentence that begins so speaks of others than the ones before
 * it, and a word that tells much is none of its own where only those have it.
 */
export const ofOthersStill = (asked: Asked, { weights }: Hit, { sentence, report }: StatementEntry): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    return term !== undefined && (weights[i] ?? 0) < IN_SENTENCE && asked.index.tellingness(term) >= TELLS_MUCH;
  }) && beginsWith(sentence.text[report.language] ?? '', asked.index.localeOf(report.language).furtherOnes);

/** Weight from which a word stands in the sentence of a figure, and not only near it. */
const IN_SENTENCE = 0.6;

/** Tellingness of a word that few places have. */
const TELLS_MUCH = 4;

/** "The former two are smaller obstacles": a number of what was named counts nothing that anybody asks for. */
export const countsTheNamed = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).namedBefore.includes(statement.counted[report.language]?.[0] ?? '');
