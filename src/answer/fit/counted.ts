import type { Sentence, Statement } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { placeOfPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, asksOfThem, has } from '../asked.js';
import { isMoney, isTime } from '../figures.js';
import { type Fit, OWN } from './fit.js';
import { beginsWithWhole, hasPart, isSummed, someOf, spokenOf, tellsApart } from './part-of-whole.js';
import { sameClock } from './unit.js';

/** "How many regions" is answered by regions, not by minutes. */
export const countedFit: Fit = (asked, { statement, sentence, report }) => {
  // "19 bikes were stolen, and eleven of them have been found": those 19 are all of them.
  if (asksOfThem(asked) && hasPart(asked, statement, sentence, report.language)) return 0;
  if (asksOfThem(asked) && beginsWithWhole(asked, sentence, report.language) && statement.unit === null) return 1.2;
  const { language } = asked.question;
  const { isObject } = asked.index.localeOf(language);
  // "Hur många gick kursen?" counts no courses.
  const object = asked.question.counted.findIndex((word, i, all) => i > 0 && isObject(all[i - 1] ?? '', word));
  const counted = object < 0 ? asked.question.counted : asked.question.counted.slice(0, object);
  const { measures, stem } = asked.index.localeOf(report.language);
  const [measure = ''] = statement.counted[report.language] ?? [];
  const asks = wordsOf(asked.question.text);
  // "118 metres long" counts no bridges.
  if (has(asked, 'count') && measures.includes(measure) && !asks.some((word) => stem(word) === stem(measure))) return 0;
  if (counted.length === 0 || has(asked, 'share')) return 1;
  // "How much does the number of people over 80 grow?" may be told in percent.
  if (has(asked, 'amount') && has(asked, 'growth', 'decline') && statement.unit === 'percent') return 1;
  const units = counted.map((word) => unitOf(word, asked.index.localeOf(language))).filter((unit) => unit !== null);
  const [askedUnit] = units;
  if (askedUnit)
    return statement.unit === askedUnit ? 1.2 : isTime(askedUnit) && sameClock(askedUnit, statement.unit) ? 0.9 : 0;
  // "2.5 minutes per letter" counts no letters.
  if (isTime(statement.unit) || isMoney(statement.unit)) return 0;
  // The noun is the first of the words that the corpus counts anywhere: "additional diagnosis groups", "schools lend books".
  const noun = counted.find((word) => asked.index.isCounted(word, language));
  // "How many work in …?" counts people.
  const does = (word: string): boolean =>
    asked.question.words.some(({ required, parts }) => !required && parts.join(' ') === word);
  const ofThem = spokenOf(asked, { statement, sentence, report });
  if (
    noun === undefined &&
    counted.every(does) &&
    [statement.counted, ...ofThem].some((counts) => countsPeople(asked, { unit: statement.unit, counted: counts }))
  )
    return 1;
  const terms = (noun === undefined ? counted : [noun]).map((word) => asked.index.termOf(word, language));
  const inWords = (
    counts: Statement['counted'],
    most: (list: readonly string[], code: LanguageCode) => number,
  ): boolean => {
    const keys = asked.index.keysOf(
      Object.fromEntries(
        Object.entries(counts).map(([code, list]) => [code, list.slice(0, most(list, code as LanguageCode)).join(' ')]),
      ),
    );
    return terms.some((term) => asked.index.weightIn(term, keys) >= 0.5);
  };
  const asksCompound = (noun === undefined ? counted : [noun]).some((word) => word.includes(' ')) || counted.length > 1;
  if (noun !== undefined && !holdsModifier(asked, noun, sentence)) return 0;
  const holds = (counts: Statement['counted']): boolean =>
    inWords(asksCompound ? counts : headsOf(asked, counts), (list, code) =>
      asked.index.isUnit(list[0] ?? '', code) ? 1 : 2,
    ) ||
    // "35 percent of the regions' costs" counts no regions, where they are counted one by one.
    (statement.unit === 'percent' &&
      !(noun !== undefined && asked.index.isUnit(noun, language) && !has(asked, 'percentWord')) &&
      inWords(counts, (list) => list.length));
  if (holds(statement.counted))
    // "214 buses, of which 96 are electric": the whole goes after the part that is named.
    return asked.index
      .statementsOf(sentence)
      .some(
        ({ statement: part }) =>
          (someOf(asked, part, report.language) || isSummed(asked, statement, sentence)) &&
          tellsApart(asked, part, statement),
      )
      ? WHOLE
      : 1.3;
  if (statement.unit === null && holds(numberOf(asked, sentence))) return 1.2;
  // "There are 42 shops. 19 of them are unstaffed."
  if (statement.unit === null && ofThem.some(holds)) return 1.2;
  // "312 employees, 88 of whom were lifeguards": what some of them are stands behind.
  const { ofWhich } = asked.index.localeOf(report.language);
  const [a = '', b = ''] = statement.counted[report.language] ?? [];
  if (
    statement.unit === null &&
    ofWhich.includes(`${a} ${b}`) &&
    inWords({ [report.language]: wordsOf(statement.clause[report.language] ?? '') }, (list) => list.length)
  )
    return PART;
  // "46 percent are positive": of whom is said once for the whole list.
  const ofWhom = (statement.counted[report.language] ?? []).some((word) =>
    asked.index.localeOf(report.language).outOf.includes(word),
  );
  const asksVerb =
    noun === undefined &&
    counted.every(does) &&
    !inWords({ [report.language]: wordsOf(sentence.text[report.language] ?? '') }, (list) => list.length);
  if (statement.unit === 'percent' && !ofWhom && sentence.listItem) {
    const people = counted.some((word) => asked.index.localeOf(language).people.includes(word));
    const ofList = (): boolean =>
      report.sentences
        .filter((other) => other.listItem && other.section === sentence.section)
        .flatMap((other) => asked.index.statementsOf(other))
        .some((other) => other.statement.unit === 'percent' && inWords(other.statement.counted, (list) => list.length));
    return !asksVerb && (people || ofList()) ? 1 : 0;
  }
  if (statement.unit !== null) return 0;
  // "Nine of the fourteen have one": as many as there are of the noun in all.
  if (statement.of !== null && noun !== undefined && asked.wholes(noun)?.value === statement.of) return 1.2;
  // "13 regions …, and another two are piloting": the noun is left out where an earlier figure of the sentence has it.
  if (hasOwnNoun(asked, statement, report.language)) return 0;
  const [counting] = asked.index
    .statementsOf(sentence)
    .filter((other) => other.statement !== statement && holds(other.statement.counted));
  if (!counting || statement.kind !== 'number') return 0;
  const isTold = tellsApart(asked, statement, counting.statement);
  return isTold ? PART : someOf(asked, statement, report.language) ? OF_WHICH : ELIDED;
};

/** How well a figure fits whose noun stands with an earlier one; better where the text says that it is some of those. */
const ELIDED = 0.7;
const OF_WHICH = 1.2;
const PART = 1.3;
const WHOLE = 1;

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
