import type { Sentence, Statement } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase, placeOfPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import type { Term } from '../../search/search.js';
import { type Asked, asksOfThem, has, OWN, once } from '../asked.js';
import { isMoney, isTime } from '../figures.js';
import type { Fit } from './fit.js';
import {
  beginsWithWhole,
  hasPart,
  isOfThem,
  isSummed,
  someOf,
  spokenOf,
  spokenOfBefore,
  tellsApart,
} from './part-of-whole.js';
import { sameClock } from './unit.js';

/** "How many regions" is answered by regions, not by minutes. */
export const countedFit: Fit = (asked, entry) => {
  const { statement, sentence, report } = entry;
  if (asksOfThem(asked)) {
    // "19 bikes were stolen, and eleven of them have been found": those 19 are all of them.
    if (hasPart(asked, statement, sentence, report.language)) return 0;
    if (beginsWithWhole(asked, sentence, report.language) && statement.unit === null) return OF_WHICH;
  }
  if (has(asked, 'count') && measures(asked, entry)) return 0;
  const { words } = countingOf(asked);
  if (words.length === 0 || has(asked, 'share')) return 1;
  // "How much does the number of people over 80 grow?" may be told in percent.
  if (has(asked, 'amount') && has(asked, 'growth', 'decline') && statement.unit === 'percent') return 1;
  const locale = asked.index.localeOf(asked.question.language);
  const unit = words.map((word) => unitOf(word, locale)).find((name) => name !== null);
  if (unit) return statement.unit === unit ? IN_UNIT : isTime(unit) && sameClock(unit, statement.unit) ? IN_OTHER : 0;
  // "2.5 minutes per letter" counts no letters.
  if (isTime(statement.unit) || isMoney(statement.unit)) return 0;
  return nounFit(asked, entry);
};

/** How well a figure fits in the unit that is counted, and in another of the same clock. */
const IN_UNIT = 1.2;
const IN_OTHER = 0.9;

/** "118 metres long" counts no bridges. */
function measures(asked: Asked, { statement, report }: StatementEntry): boolean {
  const { measures, stem } = asked.index.localeOf(report.language);
  const [measure = ''] = statement.counted[report.language] ?? [];
  return measures.includes(measure) && !wordsOf(asked.question.text).some((word) => stem(word) === stem(measure));
}

/** What a question counts. */
interface Counting {
  readonly words: readonly string[];
  /** The first of the words that the corpus counts anywhere: "additional diagnosis groups", "schools lend books". */
  readonly noun: string | undefined;
  /** "How many work in …?": True where the words only say what is done. */
  readonly isVerb: boolean;
  readonly isCompound: boolean;
  readonly terms: readonly Term[];
}

const countingOf = once(({ index, question: { counted, words: asks, language } }): Counting => {
  const { isObject } = index.localeOf(language);
  // "Hur många gick kursen?" counts no courses.
  const object = counted.findIndex((word, i) => i > 0 && isObject(counted[i - 1] ?? '', word));
  const words = object < 0 ? counted : counted.slice(0, object);
  const noun = words.find((word) => index.isCounted(word, language));
  const does = (word: string): boolean => asks.some(({ required, parts }) => !required && parts.join(' ') === word);
  const named = noun === undefined ? words : [noun];
  return {
    words,
    noun,
    isVerb: noun === undefined && words.every(does),
    isCompound: words.length > 1 || named.some((word) => word.includes(' ')),
    terms: named.map((word) => index.termOf(word, language)),
  };
});

/** How well a figure fits by what it counts: the noun of the question itself, some of what an earlier figure counts, or a share of it. */
function nounFit(asked: Asked, entry: StatementEntry): number {
  const { statement, sentence, report } = entry;
  const { noun, isVerb } = countingOf(asked);
  const { unit, counted } = statement;
  if (countsOthers(asked, entry)) return 0;
  const ofThem = spokenOf(asked, entry);
  if (isVerb && [counted, ...ofThem].some((words) => countsPeople(asked, { unit, counted: words }))) return 1;
  if (noun !== undefined && !holdsModifier(asked, noun, sentence)) return 0;
  if (countsIt(asked, counted) || (unit === 'percent' && isShareOfIt(asked, counted)))
    return hasNamedPart(asked, entry) ? WHOLE : NAMED;
  if (unit !== null) return unit === 'percent' ? listedFit(asked, entry) : 0;
  // "There are 42 shops. 19 of them are unstaffed."
  if ([numberOf(asked, sentence), spokenOfBefore(asked, entry), ...ofThem].some((words) => countsIt(asked, words)))
    return OF_WHICH;
  if (isOfWhomBehind(asked, statement, report.language)) return PART;
  // "Nine of the fourteen have one": as many as there are of the noun in all.
  if (statement.of !== null && noun !== undefined && asked.wholes(noun)?.value === statement.of) return OF_WHICH;
  return elidedFit(asked, entry);
}

/** "A review by two other members" does not count the members. */
const countsOthers = ({ index, question: { text, language } }: Asked, { statement, report }: StatementEntry): boolean =>
  index.localeOf(report.language).others.includes(statement.counted[report.language]?.[0] ?? '') &&
  !holdsPhrase(text, index.localeOf(language).others);

/** How well a figure fits of the noun itself, and of a whole whose part is named. */
const NAMED = 1.3;
const WHOLE = 1;

/** True where the first words after a figure, or those that it is the number of, are what a question counts. */
function countsIt(asked: Asked, counted: Statement['counted']): boolean {
  const words = countingOf(asked).isCompound ? counted : headsOf(asked, counted);
  const firstOf = (code: string, list: readonly string[]): readonly string[] =>
    list.slice(0, asked.index.isUnit(list[0] ?? '', code as LanguageCode) ? 1 : 2);
  return holdIt(asked, Object.fromEntries(Object.entries(words).map(([code, list]) => [code, firstOf(code, list)])));
}

/** "35 percent of the regions' costs" counts no regions, where they are counted one by one. */
const isShareOfIt = (asked: Asked, counted: Statement['counted']): boolean => {
  const { noun } = countingOf(asked);
  const isOne = noun !== undefined && asked.index.isUnit(noun, asked.question.language);
  return (!isOne || has(asked, 'percentWord')) && holdIt(asked, counted);
};

/** True where some words hold what a question counts. */
function holdIt(asked: Asked, words: Statement['counted']): boolean {
  const text = Object.fromEntries(Object.entries(words).map(([code, list]) => [code, list.join(' ')]));
  const keys = asked.index.keysOf(text);
  return countingOf(asked).terms.some((term) => asked.index.weightIn(term, keys) >= OWN);
}

/** "214 buses, of which 96 are electric", "214 came in, and 96 of them were granted": the whole goes after the part that is named. */
const hasNamedPart = (asked: Asked, { statement, sentence, report }: StatementEntry): boolean =>
  asked.index
    .statementsOf(sentence)
    .some(
      ({ statement: part }) =>
        (someOf(asked, part, report.language) ||
          (part !== statement && isOfThem(asked, part, report.language)) ||
          isSummed(asked, statement, sentence)) &&
        tellsApart(asked, part, statement),
    );

/** "46 percent are positive": how well a share fits of which it is said once for the whole list of whom it is. */
function listedFit(asked: Asked, { statement, sentence, report }: StatementEntry): number {
  const { words, isVerb } = countingOf(asked);
  const { outOf } = asked.index.localeOf(report.language);
  const { people } = asked.index.localeOf(asked.question.language);
  const ofWhom = (statement.counted[report.language] ?? []).some((word) => outOf.includes(word));
  if (ofWhom || !sentence.listItem) return 0;
  if (isVerb && !holdIt(asked, { [report.language]: wordsOf(sentence.text[report.language] ?? '') })) return 0;
  const ofList = (): boolean =>
    report.sentences
      .filter((other) => other.listItem && other.section === sentence.section)
      .flatMap((other) => asked.index.statementsOf(other))
      .some((other) => other.statement.unit === 'percent' && holdIt(asked, other.statement.counted));
  return words.some((word) => people.includes(word)) || ofList() ? 1 : 0;
}

/** "312 employees, 88 of whom were lifeguards": what some of them are stands behind. */
const isOfWhomBehind = (asked: Asked, statement: Statement, language: LanguageCode): boolean =>
  isOfThem(asked, statement, language) && holdIt(asked, { [language]: wordsOf(statement.clause[language] ?? '') });

/** "13 regions …, and another two are piloting": how well a figure fits whose noun stands with another of the sentence. */
function elidedFit(asked: Asked, { statement, sentence, report }: StatementEntry): number {
  if (statement.kind !== 'number' || hasOwnNoun(asked, statement, report.language)) return 0;
  const counting = asked.index
    .statementsOf(sentence)
    .find((other) => other.statement !== statement && countsIt(asked, other.statement.counted));
  if (!counting) return 0;
  if (tellsApart(asked, statement, counting.statement)) return PART;
  return someOf(asked, statement, report.language) ? OF_WHICH : ELIDED;
}

/** How well a figure fits whose noun stands with an earlier one; better where the text says that it is some of those. */
const ELIDED = 0.7;
const OF_WHICH = 1.2;
const PART = 1.3;

/** "It-anställda": what stands before the noun in one word must stand in the sentence, and not only in the title of the report. */
function holdsModifier(asked: Asked, noun: string, { text }: Sentence): boolean {
  const written = asked.question.text.toLowerCase();
  const at = written.indexOf(`-${noun}`);
  const [modifier] = at < 0 ? [] : (/\p{L}+$/u.exec(written.slice(0, at)) ?? []);
  if (modifier === undefined) return true;
  const term = asked.index.termOf(modifier, asked.question.language);
  return asked.index.weightIn(term, asked.index.keysOf(text)) >= OWN;
}

/** "Appointment letters" are letters: the first of two words that are one noun only says of what kind. */
const headsOf = (asked: Asked, counts: Statement['counted']): Statement['counted'] =>
  Object.fromEntries(
    Object.entries(counts).map(([code, list]) => [
      code,
      asked.index.localeOf(code as LanguageCode).isCompound(list[0] ?? '', list[1] ?? '') ? list.slice(1) : list,
    ]),
  );

/** True for a number of persons: "312 employees". */
export const countsPeople = (asked: Asked, { unit, counted }: Pick<Statement, 'unit' | 'counted'>): boolean =>
  unit === null &&
  Object.entries(counted).some(([code, list]) =>
    asked.index.localeOf(code as LanguageCode).people.includes(list?.[0] ?? ''),
  );

/** What a sentence is about the number of: "the number of reported cases fell from 52 to 37". */
const numberOf = (asked: Asked, { text }: Sentence): Statement['counted'] =>
  Object.fromEntries(
    Object.entries(text).flatMap(([code, content]) => {
      const words = wordsOf(content);
      const phrases = asked.index
        .localeOf(code as LanguageCode)
        .cues.count.filter((phrase) => phrase.length >= LEAST_LETTERS && placeOfPhrase(words, [phrase]) !== null)
        .map((phrase) => ({ at: placeOfPhrase(words, [phrase]) ?? 0, length: phrase.split(' ').length }))
        .filter(({ at }) => at <= AT_START);
      const end = Math.max(0, ...phrases.map(({ at, length }) => at + length));
      return end === 0 ? [] : [[code, [words.slice(end, end + SUBJECT).join(' ')]] as const];
    }),
  );

/** How many words after "the number of" may name the thing; "no" and "#" name nothing. */
const SUBJECT = 3;
const LEAST_LETTERS = 5;
/** "The number of …" begins a sentence that is about it; "in a small number of regions" does not. */
const AT_START = 1;

/** True where a figure stands between a preposition and a noun of its own: "within eleven groups", not "and two are piloting". */
function hasOwnNoun(asked: Asked, { clause, counted, written }: Statement, language: LanguageCode): boolean {
  const locale = asked.index.localeOf(language);
  const [noun] = counted[language] ?? [];
  const text = (clause[language] ?? '').toLowerCase();
  const before = wordsOf(text.slice(0, Math.max(0, text.indexOf(written.toLowerCase())))).slice(-2);
  return noun !== undefined && !locale.stopWords.includes(noun) && before.some((word) => locale.within.includes(word));
}
