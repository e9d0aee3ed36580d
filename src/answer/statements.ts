import type { Report, Sentence, Statement, Status, Texts } from '../corpus/model.js';
import { unitOf } from '../corpus/values.js';
import type { LanguageCode, Locale } from '../language/locale.js';
import { beginsWith, holdsPhrase, placeOfPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { RowEntry, StatementEntry } from '../search/entries.js';
import type { Hit, Term } from '../search/search.js';
import { type Asked, asksOfThem, has, isFull, isHeld, labelsHold, namesRowByState, once, speaksOf } from './asked.js';
import { isMoney, isTime } from './figures.js';
import { asksMoney, asksRate } from './rows.js';
import { wantedYears } from './years.js';

/** A figure of the prose that a question may mean. */
export interface Said {
  readonly entry: StatementEntry;
  readonly hit: Hit;
  readonly rank: number;
}

/** Statements that explain every word, split by whether they are of the time asked for. */
export interface SaidByTime {
  readonly matching: readonly Said[];
  /** Right in all but the year. */
  readonly otherTime: readonly Said[];
}

export function fullStatements(asked: Asked): SaidByTime {
  const known = found.get(asked) ?? findStatements(asked);
  found.set(asked, known);
  return known;
}

/** What was found for a question that several steps look at. */
const found = new WeakMap<Asked, SaidByTime>();

function findStatements(asked: Asked): SaidByTime {
  const matching: Said[] = [];
  const otherTime: Said[] = [];
  for (const hit of asked.hits) {
    if (
      hit.entry.kind !== 'statement' ||
      !isFull(asked, hit) ||
      !(isHeld(asked, hit) || listsFigures(asked)) ||
      asked.question.captions.length > 0 ||
      ofAnotherRow(asked, hit.entry) ||
      ofAnotherNumber(asked, hit.entry) ||
      ofOtherPeople(asked, hit, hit.entry) ||
      ofOneMember(asked, hit.entry) ||
      ofAnotherName(asked, hit.entry) ||
      ofAnotherClause(asked, hit, hit.entry) ||
      ofSomeTime(asked, hit, hit.entry) ||
      ofOthersStill(asked, hit, hit.entry) ||
      countsTheNamed(asked, hit.entry)
    )
      continue;
    const factor = fitness(asked, hit.entry);
    if (factor <= 0) continue;
    const said = { entry: hit.entry, hit, rank: hit.score * factor };
    (inTime(asked, hit.entry) ? matching : otherTime).push(said);
  }
  const order = (a: Said, b: Said): number => b.rank - a.rank || a.entry.id - b.entry.id;
  return { matching: matching.sort(order), otherTime: otherTime.sort(order) };
}

/**
 * True where a figure's own clause holds none of the words that a question turns on and speaks at length of something else: "parcels
 * are picked up after 19 hours, and one in ten is returned to the sender". So does a sentence that holds none of them itself.
 */
function ofAnotherClause(asked: Asked, { weights }: Hit, { statement, sentence, report }: StatementEntry): boolean {
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

/**
 * "In addition, a few regions have it for a further eleven diagnoses": a sentence that begins so speaks of others than the ones before
 * it, and a word that tells much is none of its own where only those have it.
 */
const ofOthersStill = (asked: Asked, { weights }: Hit, { sentence, report }: StatementEntry): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    return term !== undefined && (weights[i] ?? 0) < IN_SENTENCE && asked.index.tellingness(term) >= TELLS_MUCH;
  }) && beginsWith(sentence.text[report.language] ?? '', asked.index.localeOf(report.language).furtherOnes);

/** "The former two are smaller obstacles": a number of what was named counts nothing that anybody asks for. */
const countsTheNamed = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).namedBefore.includes(statement.counted[report.language]?.[0] ?? '');

/** Tellingness of a word that few places have. */
const TELLS_MUCH = 4;

/** "How many days is a parcel kept?": days alone, in a sentence that has none of the other words, are those of something else. */
function ofSomeTime(asked: Asked, { weights }: Hit, { sentence, report }: StatementEntry): boolean {
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
/** Weight from which a word stands in the sentence of a figure, and not only near it. */
const IN_SENTENCE = 0.6;
/** Weight from which a word stands in the clause of a figure itself. */
const OWN_CLAUSE = 0.8;
/** So many words make a clause about something. */
const AT_LENGTH = 4;

/** "How many work with IT?": the title of a report on IT does not make the people of any sentence those. */
const ofOtherPeople = (asked: Asked, hit: Hit, { statement }: StatementEntry): boolean =>
  has(asked, 'count') &&
  countsPeople(asked, statement) &&
  asked.required.some((i) => (hit.weights[i] ?? 0) < BEYOND_TITLE);

/** Weight from which a word stands nearer to a figure than in the title of its document. */
const BEYOND_TITLE = 0.3;

/**
 * "How many employees do the regions have?": a figure that counts something else than them, in a section about one of them by name,
 * is that one's own.
 */
function ofOneMember(asked: Asked, { statement, sentence, report }: StatementEntry): boolean {
  const { language } = asked.question;
  const noun = membersAsked(asked);
  if (noun === undefined || statement.kind === 'year' || statement.kind === 'date') return false;
  if (wordsOf(sentence.text[report.language] ?? '').some((word) => isMembers(asked, word, report.language)))
    return false;
  const term = asked.index.termOf(noun, language);
  const isNoun = (word: string): boolean =>
    asked.index.weightIn(term, asked.index.keysOf({ [report.language]: word })) >= STRONG;
  if (statement.counted[report.language]?.some(isNoun)) return false;
  const named = namesAround(sentence, report).flatMap(([before, name]) => (isNoun(before) ? [name] : []));
  return new Set(named).size === 1;
}

const around = new WeakMap<Sentence, readonly (readonly [string, string])[]>();

/** The names in a sentence's section, each with the word right before it in lower case. */
function namesAround(sentence: Sentence, { sentences, language }: Report): readonly (readonly [string, string])[] {
  let found = around.get(sentence);
  if (!found) {
    const section = sentences.filter((other) => other.section === sentence.section);
    found = section
      .flatMap(({ text }) => [...(text[language] ?? '').matchAll(/(?<!\p{L})(\p{L}+)(?= (\p{Lu}\p{Ll}+))/gu)])
      .map(([, before = '', name = '']) => [before.toLowerCase(), name] as const);
    for (const other of section) around.set(other, found);
  }
  return found;
}

/** The word by which a question speaks of what tables count, where it asks for something else of them. */
const membersAsked = once(({ required, question: { words, counted, language }, ...asked }) =>
  required
    .flatMap((i) => words[i]?.text ?? [])
    .find((word) => !counted.includes(word) && isMembers(asked, word, language)),
);

/** True for what tables count, in the plural: "regionerna". */
const isMembers = ({ corpus }: Pick<Asked, 'corpus'>, word: string, language: LanguageCode): boolean =>
  corpus.reports.some(({ tables }) =>
    tables.some(({ unit }) => {
      const name = unit?.names[language]?.toLowerCase() ?? '';
      return name.length > 3 && word.startsWith(name);
    }),
  );

/** "All figures on …" are found by the heading that they stand under. */
export const listsFigures = (asked: Asked): boolean => has(asked, 'list') && has(asked, 'figureWords');

/** What a sentence is about must be held by its own words from here on. */
const OWN = 0.5;
const STRONG = 0.85;

/**
 * True where a sentence speaks of one row of the section's table and the question of another: "digital letters are planned in
 * 12 regions" is not about exemption cards, though the heading over it names both.
 */
export function ofAnotherRow(asked: Asked, entry: Pick<StatementEntry, 'report' | 'sentence'>): boolean {
  const tables = entry.report.tables.filter((table) => table.section === entry.sentence.section && !table.textual);
  if (tables.length === 0) return false;
  const own = asked.index.keysOf(entry.sentence.text);
  const away = asked.required.flatMap((i) =>
    asked.terms[i] && asked.index.weightIn(asked.terms[i], own) < OWN ? [asked.terms[i]] : [],
  );
  if (away.length === 0) return false;
  const rows = tables.flatMap((table) => asked.index.rowsOf(table));
  const named = rows.filter((row) =>
    asked.index
      .labelWords(row)
      .some(
        (words) =>
          words.length > 0 &&
          words.filter((word) => word.telling >= STRONG).every((word) => holdsKeys(own, word.keys)) &&
          words.some((word) => word.telling >= STRONG),
      ),
  );
  if (named.length === 0) return false;
  const inLabel = (row: RowEntry, term: Term): boolean =>
    asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= STRONG;
  return away.some((term) => rows.some((row) => inLabel(row, term)) && !named.some((row) => inLabel(row, term)));
}

/**
 * True where the question names somebody or some place that the sentence does not, nor a heading over it, and the sentence is no
 * continuation: one that begins with a small word may speak of what was named before it.
 */
function ofAnotherName(asked: Asked, { sentence, report }: StatementEntry): boolean {
  const names = asked.question.words.flatMap((word, i) =>
    word.name && word.required && !word.negated && /^\p{Lu}\p{Ll}{2,}/u.test(word.written) ? [i] : [],
  );
  if (names.length === 0) return false;
  const titles: Texts[] = [report.title, { [report.language]: report.publisher ?? '' }];
  for (let at = sentence.section; at; at = at.parent) titles.push(at.title);
  const speaker = sentence.speaker ? [{ [report.language]: `${sentence.speaker.name} ${sentence.speaker.role}` }] : [];
  const near = [sentence.text, ...titles, ...speaker].map((texts) => asked.index.keysOf(texts));
  const missing = names.some((i) => {
    const term = asked.terms[i];
    return term !== undefined && !near.some((keys) => asked.index.weightIn(term, keys) >= OWN);
  });
  if (!missing) return false;
  // What goes on from an earlier sentence speaks of the one named there.
  const before = sentence.listItem
    ? report.sentences.filter(
        (other) => !other.listItem && other.section === sentence.section && other.line < sentence.line,
      )
    : asked.index.paragraphUpTo(sentence).slice(0, -1);
  if (
    !before.some(
      ({ text }) =>
        !listsNames(text[report.language] ?? '') &&
        names.some((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], asked.index.keysOf(text)) >= OWN),
    )
  )
    return true;
  const text = sentence.text[report.language] ?? '';
  const [first = ''] = wordsOf(text);
  const others = text.slice(1).match(/(?<![.!?:–] )\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return others.length > 0 || !(/^\d/.test(first) || asked.index.localeOf(report.language).stopWords.includes(first));
}

/** "In six towns: A, B, C and D": what comes after speaks of all of them. */
const listsNames = (text: string): boolean => (text.match(/[,:] \p{Lu}\p{L}+/gu)?.length ?? 0) >= LEAST_LISTED;
const LEAST_LISTED = 3;

/** True where the question speaks of two zones and the sentence of one, beside the figure that it states. */
function ofAnotherNumber(asked: Asked, { sentence, statement, report }: StatementEntry): boolean {
  const { language, numbers, condition, text } = asked.question;
  const stated = numbers.filter((number) => number !== condition?.number && !asked.index.counts(number));
  if (stated.length === 0) return false;
  const wanted = numbered(asked, text, language).filter(({ value }) => stated.includes(value));
  if (wanted.length === 0) return false;
  const there = numbered(asked, sentence.text[report.language] ?? '', report.language);
  return wanted.some(({ value, noun }) => {
    const term = asked.index.termOf(noun, language);
    const same = there.filter(
      (other) => asked.index.weightIn(term, asked.index.keysOf({ [report.language]: other.noun })) >= STRONG,
    );
    return same.length > 0 && same.every((other) => other.value !== value && other.value !== statement.value);
  });
}

/** The numbers of a text that stand right before a noun; an article is one. */
function numbered(asked: Asked, text: string, language: LanguageCode): { value: number; noun: string }[] {
  const { numbers, stopWords } = asked.index.localeOf(language);
  const words = wordsOf(text);
  return words.flatMap((word, i) => {
    const noun = words[i + 1] ?? '';
    const value = Object.hasOwn(numbers, word) ? numbers[word] : /^\d{1,3}$/.test(word) ? Number(word) : undefined;
    return value !== undefined && /^\p{L}{3,}$/u.test(noun) && !stopWords.includes(noun) ? [{ value, noun }] : [];
  });
}

const holdsKeys = (text: ReadonlyMap<string, number>, word: ReadonlyMap<string, number>): boolean =>
  [...word.keys()].some((key) => (word.get(key) ?? 0) >= STRONG && (text.get(key) ?? 0) >= OWN);

/** A figure is of a year if the text says so; one without a year of its own is of its paragraph's year or of the report's. */
export function inTime(asked: Asked, entry: StatementEntry): boolean {
  const { statement, report } = entry;
  if (statement.kind === 'year' || statement.kind === 'date') {
    const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
    return years.every((year) => Object.values(entry.sentence.text).some((text) => text.includes(year)));
  }
  // "Two more than last time" tells the change since then itself.
  if (statement.change && has(asked, 'difference') && has(asked, 'yearBefore') && asked.question.periods.length === 0)
    return true;
  const own = [
    ...(statement.period === null ? [] : [statement.period]),
    ...(statement.dated || report.year === null ? [] : [String(report.year)]),
  ];
  // Two years are asked of a sentence that gives both, each with its figure.
  const beside = has(asked, 'spend')
    ? []
    : asked.question.periods.length > 1 || asked.question.periods.some((period) => period.kind === 'range')
      ? asked.index
          .statementsOf(entry.sentence)
          .flatMap((other) =>
            other.statement.unit === statement.unit &&
            other.statement.kind === statement.kind &&
            other.statement.dated &&
            other.statement.period !== null
              ? [other.statement.period]
              : [],
          )
      : [];
  // The year before counts from the report's own year, and not from the figure's.
  const newest = has(asked, 'yearBefore') && report.year !== null ? [String(report.year)] : [];
  const wanted = wantedYears(asked, report, [...own, ...beside, ...newest]);
  if (!wanted.named) return true;
  const { periods } = asked.question;
  if (periods.length > 1 && periods.every(({ kind }) => kind === 'year') && wanted.absent.length > 0) return false;
  // Beside figures with years of their own, one without is of some other time.
  if (statement.period === null) return false;
  if (wanted.span) return wanted.years.length > 0 && wanted.absent.length === 0;
  return wanted.years.length > 0;
}

type Fit = (asked: Asked, entry: StatementEntry) => number;

/** How well a figure is of the kind asked for: 1 for neutral, 0 for impossible. The weights order what all explain the words. */
function fitness(asked: Asked, entry: StatementEntry): number {
  let product = 1;
  for (const rule of [
    kindFit,
    countedFit,
    baseFit,
    unitFit,
    statusFit,
    changeFit,
    trendFit,
    recencyFit,
    beforeFit,
    extremeFit,
    directionFit,
    negationFit,
    rateFit,
    meanFit,
    percentFit,
    statedFit,
    siblingFit,
    leftOutFit,
    limitFit,
  ]) {
    product *= rule(asked, entry);
    if (product === 0) return 0;
  }
  return Math.min(BEST_FIT, product);
}

/** However well a figure is of the kind asked for, it must still explain the words about as well as another. */
const BEST_FIT = 1.35;

/** "There are 3 460 stops. Of them 612 are …": the figure that a part is of, where the sentence before it counts the whole. */
export function countedBefore(asked: Asked, { statement, sentence, report }: StatementEntry): StatementEntry | null {
  if (statement.kind !== 'number' || statement.unit !== null || !someOf(asked, statement, report.language)) return null;
  const before = asked.index
    .paragraphUpTo(sentence)
    .slice(-2)
    .flatMap((other) => asked.index.statementsOf(other))
    .filter(({ statement: other }) => other.kind === 'number' && other.unit === null);
  const at = before.findIndex((entry) => entry.statement === statement);
  return before[at - 1] ?? null;
}

const kindFit: Fit = (asked, entry) => {
  const { statement, sentence } = entry;
  const time = statement.kind === 'year' || statement.kind === 'date';
  if (isOfAnotherMonth(asked, entry) || isPast(asked, entry)) return 0;
  if (
    has(asked, 'when', 'since') &&
    has(asked, 'when') &&
    has(asked, 'since') &&
    statement.kind === 'year' &&
    !startsAt(asked, statement, sentence)
  )
    return 0;
  // The year of the most must be told as such.
  const unsaid = (['highest', 'lowest'] as const).some(
    (cue) => has(asked, cue) && !speaksOf(asked, sentence.text, cue),
  );
  if (has(asked, 'when') && time && unsaid) return 0;
  if (has(asked, 'when') && time && !saysWhenItBegan(asked, entry)) return 0;
  if (has(asked, 'when')) return time ? (statement.kind === 'date' ? 1.1 : 1) : 0;
  if (time) return 0;
  if (
    has(asked, 'complement') &&
    has(asked, 'count') &&
    askedStatus(asked) !== 'underway' &&
    !holdsComplement(asked, statement)
  )
    return 0;
  // "Of the five that lack a plan": they are not those that have one.
  if (has(asked, 'count') && !lacks(asked) && (holdsComplement(asked, statement) || isOfThoseLacking(asked, entry)))
    return 0;
  if (has(asked, 'share'))
    return statement.unit === 'percent' || statement.unit === 'permille' || statement.kind === 'fraction'
      ? 1.15
      : statement.of !== null || countedBefore(asked, entry) !== null
        ? 1.1
        : statement.kind === 'all'
          ? 0.3
          : 0;
  if (asksMoney(asked) && !isMoney(statement.unit)) return 0;
  // "How much cheaper?" is not told by how many there are.
  if (asksPrice(asked) && statement.unit !== 'percent' && !isMoney(statement.unit)) return 0;
  // "How much did X save?" is not told by how many work there.
  if (
    has(asked, 'amount') &&
    !has(asked, 'count') &&
    statement.kind === 'number' &&
    !statement.change &&
    asked.question.counted.length === 0 &&
    countsPeople(asked, statement)
  )
    return 0;
  if (
    has(asked, 'amount') &&
    statement.unit === 'percent' &&
    !has(asked, 'share', 'percentWord', 'growth', 'decline', 'change')
  )
    return has(asked, 'spend') ? 0.25 : 0.8;
  if (has(asked, 'exactly') && has(asked, 'count') && statement.kind === 'all' && !isEverything(asked, entry)) return 0;
  if (has(asked, 'participation') && !speaksOf(asked, sentence.text, 'participation')) return 0;
  if (countsThoseWhoTookPart(asked, entry)) return 0;
  if (has(asked, 'duration'))
    return isTime(statement.unit) || countsDays(asked, statement) || statement.kind === 'range' ? 1.15 : 0;
  if (isTime(statement.unit) && !asksTime(asked)) return holdsSome(asked, statement) ? NO_TIME : 0;
  if (has(asked, 'count'))
    return statement.kind === 'number'
      ? 1.05
      : statement.kind === 'range'
        ? 0.9
        : statement.kind === 'all' && !isEverything(asked, entry)
          ? VAGUE
          : statement.kind === 'fraction'
            ? has(asked, 'total')
              ? 0
              : OF_A_COUNT
            : 0.92;
  return 1;
};

/** How well a time fits where none is asked for; one whose clause has none of the words of the question is of something else. */
const NO_TIME = 0.5;

const holdsSome = (asked: Asked, { clause }: Statement): boolean => {
  const keys = asked.index.keysOf(clause);
  return asked.required.some((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], keys) >= OWN);
};

/** True where a question asks how much dearer or cheaper something is. */
const asksPrice = once(
  ({ index, question: { text, language, cues } }) =>
    cues.has('amount') && !cues.has('count') && holdsPhrase(text, index.localeOf(language).dearer),
);

/** "Nine working days", "nio arbetsdagar": days of a kind are time as well. */
const countsDays = (asked: Asked, { unit, counted }: Statement): boolean =>
  unit === null &&
  Object.entries(counted).some(([code, [first = '', second = ''] = []]) => {
    const locale = asked.index.localeOf(code as LanguageCode);
    const units = locale.units.flatMap(({ kind, words }) => (kind === 'time' ? words : []));
    return (
      isTime(unitOf(second, locale)) ||
      units.some((word) => word.length >= LEAST_LETTERS - 1 && word.length < first.length && first.endsWith(word))
    );
  });

/** How well "half of them" fits a question of how many there are: where no number is told. */
const OF_A_COUNT = 0.45;

/** The months that a question names, January as 0. */
const monthsOf = once((asked) => {
  const { months } = asked.index.localeOf(asked.question.language);
  return wordsOf(asked.question.text).flatMap((word) => (months.includes(word) ? [months.indexOf(word)] : []));
});

/** "Passengers in July?": a figure told of June, and not of July. */
function isOfAnotherMonth(asked: Asked, { sentence, report }: StatementEntry): boolean {
  const asks = monthsOf(asked);
  if (asks.length === 0) return false;
  const told = asked.index.localeOf(report.language).months;
  const says = wordsOf(sentence.text[report.language] ?? '').map((word) => told.indexOf(word));
  return says.some((month) => month >= 0) && !says.some((month) => asks.includes(month));
}

/** True where a question asks how it is now. */
const asksNow = once((asked) => {
  const { now } = asked.index.localeOf(asked.question.language);
  return wordsOf(asked.question.text).some((word) => now.includes(word));
});

/** "… now?": what was so before is not how it is, where the next sentence goes on with now: "Before, one in three. Now it is one in nine." */
function isPast(asked: Asked, { sentence, report }: StatementEntry): boolean {
  if (!asksNow(asked)) return false;
  const locale = asked.index.localeOf(report.language);
  const opens = (one: Sentence | undefined, among: readonly string[]): boolean =>
    among.includes(wordsOf(one?.text[report.language] ?? '')[0] ?? '');
  const next = report.sentences[report.sentences.indexOf(sentence) + 1];
  return opens(sentence, locale.earlier) && opens(next, locale.now);
}

/** "When did they start with X?": the year of something else that X has to do with is no start. */
function saysWhenItBegan(asked: Asked, { statement, sentence }: StatementEntry): boolean {
  const { ends } = asked.index.localeOf(asked.question.language);
  const begins = asked.question.words.findIndex(({ parts }) => parts.some((part) => ends.includes(part)));
  const term = asked.terms[begins];
  if (!term || startsAt(asked, statement, sentence)) return true;
  return asked.index
    .paragraphUpTo(sentence)
    .slice(-2)
    .some(({ text }) => asked.index.weightIn(term, asked.index.keysOf(text)) >= OWN);
}

/** "How many of the 6 950 vehicles are electric?" is not answered by the 6 950. */
const statedFit: Fit = (asked, { statement }) => {
  if (!has(asked, 'count', 'share') || statement.size === null || !asked.question.numbers.includes(statement.size))
    return 1;
  const { outOf } = asked.index.localeOf(asked.question.language);
  const words = wordsOf(asked.question.text);
  const at = words.findIndex((word) => Number(word.replace(/[ .,]/g, '')) === statement.size);
  return at > 0 && words.slice(Math.max(0, at - MOST_BEFORE), at).some((word) => outOf.includes(word)) ? 0 : 1;
};

/** "£38 for each adult and £15 for each member under 26": a number of the question belongs to the figure that it stands behind. */
const siblingFit: Fit = (asked, { statement, sentence, report }) => {
  const { numbers, words } = asked.question;
  const named = words.flatMap(({ text, required }) => (required && /^\d+$/.test(text) ? [Number(text)] : []));
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  const places = (number: number): readonly number[] => placesOf(asked, number, text, report.language);
  const rivals = asked.index
    .statementsOf(sentence)
    .map((entry) => entry.statement)
    .filter((other) => other.kind === statement.kind && other.unit === statement.unit);
  const owners = [...numbers, ...named].flatMap((number) => {
    if (rivals.some(({ size }) => size === number)) return [];
    const [at, ...others] = places(number);
    const before = rivals.filter(({ written }) => at !== undefined && placeIn(text, written) < at);
    return others.length === 0 && before.length > 1 && before.includes(statement) ? (before.at(-1) ?? []) : [];
  });
  return owners.length === 0 ? 1 : owners.every((owner) => owner === statement) ? OWNS : 0;
};

/** How much better a figure fits that a number of the question belongs to. */
const OWNS = 1.5;

const placeIn = (text: string, written: string): number => text.indexOf(written.toLowerCase());

/** Where a number stands in a text in lower case, in digits or as a word. */
function placesOf(asked: Asked, number: number, text: string, language: LanguageCode): readonly number[] {
  const { numbers } = asked.index.localeOf(language);
  const words = Object.keys(numbers).filter((word) => numbers[word] === number);
  const anywhere = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:${[String(number), ...words].join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    'gu',
  );
  return [...text.matchAll(anywhere)].map(({ index }) => index);
}

/** "Four of eleven had to be called off" does not tell how many there were, nor does a figure that "is not counted". */
const leftOutFit: Fit = (asked, { statement, sentence, report }) => {
  if (!has(asked, 'count')) return 1;
  const { calledOff, notCounted } = asked.index.localeOf(report.language);
  const { calledOff: asksOff } = asked.index.localeOf(asked.question.language);
  if (holdsPhrase(statement.clause[report.language] ?? '', calledOff) && !holdsPhrase(asked.question.text, asksOff))
    return 0;
  if (!holdsPhrase(sentence.text[report.language] ?? '', notCounted)) return 1;
  const own = asked.index.keysOf(sentence.text);
  const { counted } = asked.question;
  const namesIt = asked.terms.some(
    (term, i) =>
      term.required && !counted.includes(asked.question.words[i]?.text ?? '') && asked.index.weightIn(term, own) >= OWN,
  );
  return namesIt ? 1 : 0;
};

/** "A room with at most four beds" does not tell how many beds there are. */
const limitFit: Fit = (asked, entry) => (isLimit(asked, entry) && has(asked, 'count') ? LIMIT : 1);

/** True for a figure that is the most there may be, where the question does not ask for the most. */
export const isLimit = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).limits.includes(statement.hedge.toLowerCase()) &&
  !has(asked, 'highest', 'lowest', 'atMost');

const LIMIT = 0.4;

/** Words that may stand between "of" and the number: "of all the 12". */
const MOST_BEFORE = 3;

/** "2 140 visitors replied" does not tell how many visits there were: of those who took part only the very noun is counted. */
function countsThoseWhoTookPart(asked: Asked, { statement, sentence }: StatementEntry): boolean {
  const { language, counted } = asked.question;
  const { stem } = asked.index.localeOf(language);
  const nouns = statement.counted[language]?.map(stem);
  return (
    has(asked, 'count') &&
    !has(asked, 'participation') &&
    nouns !== undefined &&
    counted.length > 0 &&
    speaksOf(asked, sentence.text, 'participation') &&
    !counted.some((word) => word.split(' ').some((part) => nouns.includes(stem(part))))
  );
}

/** How well "a few" tells how many, beside a number. */
const VAGUE = 0.75;

/** "All regions" is an exact number of them; "most regions" is not. */
const isEverything = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).every.some((word) => String(statement.value).startsWith(`${word} `));

/** True where a question is about those that lack something, or about what is left out. */
const lacks = (asked: Asked): boolean =>
  has(asked, 'complement', 'without', 'underway') || asked.question.words.some(({ negated }) => negated);

/** "Of the five that lack a plan, three are drafting one": a part of those that lack it. */
function isOfThoseLacking(asked: Asked, { sentence, report }: StatementEntry): boolean {
  const [first] = asked.index.statementsOf(sentence);
  const { outOf } = asked.index.localeOf(report.language);
  return (
    first !== undefined &&
    outOf.includes(wordsOf(sentence.text[report.language] ?? '')[0] ?? '') &&
    holdsComplement(asked, first.statement)
  );
}

/** How many lack something is told by a clause that says so, not by one that says how many have it. */
const holdsComplement = (asked: Asked, { clause }: Statement): boolean => speaksOf(asked, clause, 'complement');

/** "Since when?" is answered by a year that the text makes a start: "sedan 2004". */
export const startsAt = (asked: Asked, statement: Statement, sentence: Sentence): boolean =>
  Object.entries(sentence.text).some(([code, text]) => {
    const words = wordsOf(text);
    const at = words.indexOf(String(statement.value));
    return (
      at > 0 &&
      words
        .slice(Math.max(0, at - 2), at)
        .some((word) => asked.index.localeOf(code as LanguageCode).fromYear.includes(word))
    );
  });

/** Minutes may be asked of hours; of "in just two years" they are not. */
const CLOCKS: readonly ReadonlySet<string>[] = [
  new Set(['second', 'minute', 'hour']),
  new Set(['day', 'week']),
  new Set(['month', 'year']),
];
const sameClock = (a: string, b: string | null): boolean =>
  b !== null && CLOCKS.some((clock) => clock.has(a) && clock.has(b));

/** "How many regions" is answered by regions, not by minutes. */
const countedFit: Fit = (asked, { statement, sentence, report }) => {
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

const countsPeople = (asked: Asked, { unit, counted }: Pick<Statement, 'unit' | 'counted'>): boolean =>
  unit === null &&
  Object.entries(counted).some(([code, list]) =>
    asked.index.localeOf(code as LanguageCode).people.includes(list?.[0] ?? ''),
  );

/** What a figure "of them" is of: what the figures of the sentence before it count. */
function spokenOf(
  asked: Asked,
  { statement, sentence, report }: Pick<StatementEntry, 'statement' | 'sentence' | 'report'>,
): Statement['counted'][] {
  const { ofWhich } = asked.index.localeOf(report.language);
  const after = (statement.counted[report.language] ?? []).slice(0, 2).join(' ');
  if (!ofWhich.includes(after)) return [];
  const own = asked.index.statementsOf(sentence);
  const at = own.findIndex((other) => other.statement === statement);
  if (at > 0) return own.slice(0, at).map((other) => other.statement.counted);
  const [before] = asked.index.paragraphUpTo(sentence).slice(-2);
  return before && before !== sentence ? asked.index.statementsOf(before).map((other) => other.statement.counted) : [];
}

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

/** How well a figure fits whose noun stands with an earlier one; better where the text says that it is some of those. */
const ELIDED = 0.7;
const OF_WHICH = 1.2;
const PART = 1.3;
const WHOLE = 1;

/** "34 rowers: 18 in the senior squad": the question has a word that only the part's own clause has. */
export const tellsApart = (asked: Asked, part: Statement, whole: Statement): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    return (
      term !== undefined &&
      asked.index.weightIn(term, asked.index.keysOf(part.clause)) >= STRONG &&
      asked.index.weightIn(term, asked.index.keysOf(whole.clause)) < OWN
    );
  });

/** "Of the employees 236 are teachers": those are some of them themselves. */
const beginsWithWhole = (asked: Asked, { text }: Sentence, language: LanguageCode): boolean =>
  asked.index.localeOf(language).outOf.includes(wordsOf(text[language] ?? '')[0] ?? '');

/** True where a later figure of a sentence is of some of those that one counts: "eleven of them". */
function hasPart(asked: Asked, statement: Statement, sentence: Sentence, language: LanguageCode): boolean {
  const { ofWhich } = asked.index.localeOf(language);
  if (beginsWithWhole(asked, sentence, language)) return false;
  const own = asked.index.statementsOf(sentence).map((entry) => entry.statement);
  return own
    .slice(own.indexOf(statement) + 1)
    .some(
      (part) => someOf(asked, part, language) || ofWhich.includes((part.counted[language] ?? []).slice(0, 2).join(' ')),
    );
}

/** "118 employees, of whom 26 work in summer only" */
export const someOf = (asked: Asked, { clause }: Statement, language: LanguageCode): boolean =>
  beginsWith(clause[language] ?? '', asked.index.localeOf(language).ofWhich);

/** "143 rescues: 126 in pools and 17 in open water": a whole with all of its parts after it. */
function isSummed(asked: Asked, { size, unit }: Statement, sentence: Sentence): boolean {
  const own = asked.index.statementsOf(sentence).map(({ statement }) => statement);
  const parts = own
    .slice(own.findIndex((statement) => statement.size === size && statement.unit === unit) + 1)
    .filter((statement) => statement.kind === 'number');
  const sum = parts.reduce((total, part) => total + (part.size ?? Number.NaN), 0);
  return parts.length > 1 && size !== null && Math.abs(sum - size) < 1e-9;
}

/** True where a figure stands between a preposition and a noun of its own: "within eleven groups", not "and two are piloting". */
function hasOwnNoun(asked: Asked, { clause, counted, written }: Statement, language: LanguageCode): boolean {
  const locale = asked.index.localeOf(language);
  const [noun] = counted[language] ?? [];
  const text = (clause[language] ?? '').toLowerCase();
  const before = wordsOf(text.slice(0, Math.max(0, text.indexOf(written.toLowerCase())))).slice(-2);
  return noun !== undefined && !locale.stopWords.includes(noun) && before.some((word) => locale.within.includes(word));
}

/** Weight from which a word stands in what a share is of, in part of a compound and by its name in another language as well. */
const IN_BASE = 0.45;

/** "Share of patients" is answered by a share of patients, not of notes: what the text's share is of must be what is asked. */
const baseFit: Fit = (asked, { statement, report }) => {
  const { base, language } = asked.question;
  if (base.length === 0 || !has(asked, 'share', 'percentWord')) return 1;
  const counted = statement.counted[report.language] ?? [];
  const isOf = (word: string): boolean => asked.index.localeOf(report.language).outOf.includes(word);
  if (!counted.some(isOf) && !namesWhole(statement, report, isOf)) return 1;
  // What follows the figure in its own clause: "35 percent of the regions' total IT costs".
  const after = Object.fromEntries(
    Object.entries(statement.clause).map(([code, text]) => [
      code,
      text.slice(Math.max(0, text.toLowerCase().indexOf(statement.counted[code as LanguageCode]?.[0] ?? ''))),
    ]),
  );
  const keys = asked.index.keysOf(after);
  // Of a report in another language, of which a compound may be known by its last part alone, that must do.
  const must = statement.clause[language] === undefined ? base.slice(-1) : base;
  const held = must.every((word) => asked.index.weightIn(asked.index.termOf(word, language), keys) >= IN_BASE);
  return held ? 1.15 : 0;
};

/** "Less than one per mille of the records": the words behind a share told in words name its whole. */
function namesWhole(
  { kind, clause, written, counted }: Statement,
  { language }: Report,
  isOf: (word: string) => boolean,
): boolean {
  if (kind !== 'fraction' || (counted[language] ?? []).length === 0) return false;
  const text = clause[language] ?? '';
  const at = text.indexOf(written);
  return at >= 0 && isOf(wordsOf(text.slice(at + written.length))[0] ?? '');
}

const unitFit: Fit = (asked, { statement }) => {
  const { unit } = asked.question;
  if (unit === null)
    return statement.unit === 'percent' &&
      asked.question.cues.size > 0 &&
      !has(asked, 'share', 'percentWord', 'figureWords') &&
      asked.question.counted.length === 0
      ? 0.6
      : 1;
  const locale = asked.index.localeOf(asked.question.language);
  const kind = (name: string | null): string | null =>
    locale.units.find((candidate) => candidate.unit === name)?.kind ?? null;
  if (unit === 'percent') return statement.unit === 'percent' || statement.unit === 'permille' ? 1.2 : 0.35;
  return kind(unit) === kind(statement.unit) && (!isTime(unit) || sameClock(unit, statement.unit)) ? 1.2 : 0;
};

const asksTime = (asked: Asked): boolean =>
  isTime(asked.question.unit) || has(asked, 'duration') || (has(asked, 'amount') && !has(asked, 'spend'));

/** "5.2 children per teacher" counts no children. */
const rateFit: Fit = (asked, { statement }) =>
  has(asked, 'count') &&
  !has(asked, 'per', 'average', 'ratio') &&
  Object.entries(statement.counted).some(([code, list]) => {
    const { per } = asked.index.localeOf(code as LanguageCode).cues;
    return list?.slice(1).some((word) => per.includes(word));
  })
    ? RATE
    : 1;

/** "On average per application" is not told by how many there were. */
const meanFit: Fit = (asked, { statement, sentence }) =>
  (has(asked, 'average') || (has(asked, 'count') && statement.unit === null)) &&
  has(asked, 'per') &&
  !isPerTime(asked) &&
  !(['per', 'average'] as const).some((cue) => speaksOf(asked, sentence.text, cue))
    ? 0
    : 1;

/** "How many per year?" asks for a year's number. */
export const isPerTime = once(({ index, question: { text, language } }) => {
  const noun = index.afterPer(text, language);
  return noun === null || isTime(unitOf(noun, index.localeOf(language)));
});

/** How much less a rate fits where a number of things is asked for. */
const RATE = 0.5;

/** "How many live in X?": with nothing said of them, no share of them tells how many they are. */
const isHeadCount = once((asked) => {
  const { counted, words } = asked.question;
  return (
    has(asked, 'count') &&
    counted.length > 0 &&
    !has(asked, 'share', 'percentWord') &&
    words.every(({ parts, name }) => name || parts.every((part) => counted.includes(part)))
  );
});

/** A response rate is told in percent. */
const percentFit: Fit = (asked, { statement }) => {
  if (statement.unit === 'percent' && isHeadCount(asked)) return 0;
  return !asksRate(asked) ||
    has(asked, 'count') ||
    statement.unit === 'percent' ||
    statement.kind === 'fraction' ||
    statement.of !== null
    ? 1
    : 0;
};

/** A trend wants a sentence that gives the figure for several years. */
const trendFit: Fit = (asked, { statement, sentence }) => {
  if (!has(asked, 'trend', 'allYears') || statement.period === null) return 1;
  const years = new Set(
    asked.index
      .statementsOf(sentence)
      .filter(
        (other) =>
          other.statement.unit === statement.unit && other.statement.dated && other.statement.kind === statement.kind,
      )
      .map((other) => other.statement.period),
  );
  return years.size > 1 ? 1.4 : 0.8;
};

const statusFit: Fit = (asked, { statement }) => {
  const wanted = askedStatus(asked);
  const own: Status | null = statement.status;
  if (wanted === null) return own === 'underway' ? 0.72 : own === 'either' ? 0.8 : 1;
  if (own === null) return wanted === 'inPlace' ? 1 : 0.6;
  if (own === wanted) return 1.25;
  if (wanted === 'underway' && own === 'inPlace') return 0;
  // "How many have it already?" is not told by how many have it or are introducing it; "in place, or on its way" may be.
  if (wanted !== 'either' && own === 'either' && !has(asked, 'either')) return 0;
  return wanted === 'either' || own === 'either' ? 0.55 : 0.3;
};

/** True where "or" stands with what is in place on its one side; "introducing or planning" joins two of the other sort. */
function joinsBoth(words: string, { or, cues, isSo }: Locale): boolean {
  const at = words.indexOf(` ${or} `);
  if (at < 0) return false;
  const sides = [
    words.slice(0, at).split(' ').slice(-AROUND_OR),
    words
      .slice(at + or.length + 2)
      .split(' ')
      .slice(0, AROUND_OR),
  ];
  return sides.some((side) => holdsPhrase(side.join(' '), [...cues.inPlace, ...isSo]));
}

/** How far from "or" the states that it joins may stand. */
const AROUND_OR = 7;

/** How many words "besides those who already have it" takes. */
const BESIDES = 6;

/** Whether the question asks about what is in place, being introduced, or either. */
export const askedStatus = once((asked): Status | null => {
  if (namesRowByState(asked.index, asked.question)) return null;
  const locale = asked.index.localeOf(asked.question.language);
  const negated = asked.question.words.filter((word) => word.negated);
  const negatedUnderway = negated.some(({ text }) =>
    locale.cues.underway.some((phrase) => text.startsWith(phrase.replace('~', ''))),
  );
  if (!has(asked, 'underway')) return has(asked, 'inPlace') || negatedUnderway ? 'inPlace' : null;
  // "I know six have it already, but how many are introducing it?": what stands before the question is known.
  const text = asked.question.text.replace(locale.butAsks, '');
  // "… so not in place yet"
  const notInPlace = negated.some((word) =>
    locale.cues.inPlace.some((phrase) => phrase.split(' ').includes(word.text)),
  );
  if (notInPlace || saysNotYet(text, locale)) return 'underway';
  if (negatedUnderway) return 'inPlace';
  const whole = text === asked.question.text;
  const inPlace =
    (whole ? has(asked, 'inPlace') : holdsPhrase(text, locale.cues.inPlace)) || holdsPhrase(text, locale.isSo);
  const words = ` ${wordsOf(text).join(' ')} `;
  return locale.either.test(words) || (inPlace && joinsBoth(words, locale)) ? 'either' : 'underway';
});

/** True where a question about what is underway says that it is not in place, or leaves out where it is. */
function saysNotYet(text: string, { cues, isSo, notYet, leavesOut }: Locale): boolean {
  if (holdsPhrase(text, notYet)) return true;
  const words = ` ${wordsOf(text).join(' ')} `;
  // "… being rolled out or planned, i.e. not yet in place"
  const lacking = cues.complement.filter((phrase) => words.includes(` ${phrase} `));
  if (lacking.some((phrase) => cues.inPlace.some((state) => words.includes(` ${phrase} ${state} `)))) return true;
  // "… besides those that already have it"
  return [...cues.without, ...leavesOut].some((phrase) => {
    const at = words.indexOf(` ${phrase} `);
    const next = at < 0 ? [] : wordsOf(words.slice(at)).slice(0, BESIDES);
    return next.some((word) => cues.inPlace.includes(word)) && next.some((word) => isSo.includes(word));
  });
}

/** How well a goal fits a question for what is. */
const STILL_TO_COME = 0.3;

/** "How many have it?" takes it to be so. */
const asksWhatIs = once((asked) => {
  const { isSo } = asked.index.localeOf(asked.question.language);
  return has(asked, 'count') && wordsOf(asked.question.text).some((word) => isSo.includes(word));
});

/** With no time named, what a sentence says of now goes before what it says of an earlier year. */
const recencyFit: Fit = (asked, { statement, sentence, report }) => {
  const { period, dated, kind } = statement;
  if (
    asked.question.periods.length === 0 &&
    !dated &&
    kind !== 'year' &&
    besideTheNewest(asked, { statement, sentence, report })
  )
    return BEFORE_THAT;
  if (asked.question.periods.length > 0 || !dated || period === null || report.year === null) return 1;
  // What is to be in three years is not how it is.
  if (Number(period) > report.year && kind === 'all' && asksWhatIs(asked)) return 0;
  if (Number(period) > report.year && !has(asked, 'forecast', 'underway', 'trend', 'allYears')) return STILL_TO_COME;
  if (Number(period) >= report.year || has(asked, 'earliest', 'since', 'yearBefore')) return 1;
  const newer = asked.index
    .statementsOf(sentence)
    .some(
      ({ statement: other }) => other.kind === kind && other.unit === statement.unit && (other.period ?? '') > period,
    );
  return newer ? 0.6 : 1;
};

/** "5 is the highest and 0 means that there are none": of two figures in a sentence, the one that is called the most is. */
const extremeFit: Fit = (asked, { statement, sentence }) => {
  const cue = has(asked, 'highest') ? 'highest' : has(asked, 'lowest') ? 'lowest' : null;
  if (cue === null || speaksOf(asked, statement.clause, cue)) return 1;
  if (!has(asked, 'average') && speaksOf(asked, statement.clause, 'average')) return 0;
  return asked.index.statementsOf(sentence).some(({ statement: other }) => speaksOf(asked, other.clause, cue))
    ? NOT_THE_MOST
    : has(asked, ...OF_A_NUMBER) || asked.question.unit !== null || asked.index.statementsOf(sentence).length > 1
      ? 1
      : UNTOLD;
};

/** Cues beside which the most of something is a number; without them a text must say itself that it is the most. */
const OF_A_NUMBER = [
  'count',
  'amount',
  'share',
  'when',
  'percentWord',
  'average',
  'spend',
  'duration',
  'figureWords',
] as const;
const UNTOLD = 0;

const NOT_THE_MOST = 0.3;

/** "In 2024 it was 3.6 percent, and before that just below 3": a figure without a year beside the newest one is of some other time. */
const besideTheNewest = (
  asked: Asked,
  { statement, sentence, report }: Pick<StatementEntry, 'statement' | 'sentence' | 'report'>,
): boolean =>
  statement.unit !== null &&
  asked.index
    .statementsOf(sentence)
    .filter(
      ({ statement: other }) =>
        other.dated && other.unit === statement.unit && Number(other.period) >= (report.year ?? 0) - 1,
    ).length > 0 &&
  asked.index.statementsOf(sentence).filter(({ statement: other }) => other.dated && other.unit === statement.unit)
    .length > 1;

const BEFORE_THAT = 0.5;

/** "Fell from 19 days to 11": with no time named, what it was goes after what it is. */
const beforeFit: Fit = (asked, { statement, sentence, report }) => {
  if (has(asked, 'difference', 'change', 'growth', 'decline', 'trend', 'earliest', 'yearBefore', 'compare')) return 1;
  const { fromTo } = asked.index.localeOf(report.language);
  const text = sentence.text[report.language] ?? '';
  const joins = ({ written }: Statement, joint: string): boolean =>
    wordsOf(text.slice(0, Math.max(0, text.indexOf(written)))).at(-1) === joint;
  const [from, to] = fromTo;
  const became = ({ statement: other }: StatementEntry): boolean =>
    other !== statement && other.kind === statement.kind && other.unit === statement.unit && joins(other, to);
  return joins(statement, from) && asked.index.statementsOf(sentence).some(became) ? WAS : 1;
};

const WAS = 0.7;

const changeFit: Fit = (asked, { statement }) => {
  const asksChange = has(asked, 'growth', 'decline', 'change', 'difference');
  if (statement.change) return asksChange ? 1.15 : 0.5;
  return asksChange && has(asked, 'count', 'amount', 'percentWord', 'difference') && !has(asked, 'share') ? 0.7 : 1;
};

/** "X has access to Y" is not "Y has access to X". */
const directionFit: Fit = (asked, { statement, sentence }) => {
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
  const isTurned =
    shared(asked, a.sides.who, b.sides.what, language) > 0 && shared(asked, a.sides.what, b.sides.who, language) > 0;
  return isTurned ? [a.entry, b.entry] : [];
}

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

const routeSides = remembered((text, language, asked): Sides | null => {
  const { route } = asked.index.localeOf(language);
  const words = wordsOf(text);
  const from = words.findIndex((word) => route.from.includes(word));
  const to = words.findIndex((word, i) => i > from && route.to.includes(word));
  return from >= 0 && to > from && to - from <= 5
    ? { who: words.slice(from + 1, to).join(' '), what: words.slice(to + 1, to + 4).join(' ') }
    : null;
});

interface Sides {
  readonly who: string;
  readonly what: string;
}

/** Pieces of text that each reading remembers what it found in. */
const MOST_REMEMBERED = 5_000;

type Reading<T> = (text: string, language: LanguageCode, asked: Asked) => T;

/** A reading of a text that depends on nothing but the text and its language, done once for each. */
function remembered<T>(read: Reading<T>): Reading<T> {
  const known = new Map<string, T>();
  return (text, language, asked) => {
    const key = `${language}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = read(text, language, asked);
    if (known.size < MOST_REMEMBERED) known.set(key, result);
    return result;
  };
}

/** Who has access and to what, where a text says so: "private providers" and "the region's information". */
const accessSides = remembered(findSides);

function findSides(text: string, language: LanguageCode, asked: Asked): Sides | null {
  const locale = asked.index.localeOf(language);
  const words = wordsOf(text);
  const find = (phrases: readonly string[], from = 0): Found | null => {
    let best: Found | null = null;
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      for (let i = from; i + parts.length <= words.length; i++) {
        if (!parts.every((part, k) => words[i + k] === part)) continue;
        if (!best || parts.length > best.length || (parts.length === best.length && i < best.at))
          best = { at: i, length: parts.length };
      }
    }
    return best;
  };
  const gives = find(locale.givesAccess);
  const access = find(locale.access, gives ? gives.at + 1 : 0);
  if (gives && access) {
    const between = words.slice(gives.at + gives.length, access.at);
    const behind = words.slice(access.at + access.length);
    // "Give access to their notes to clinics": those who are given it come last.
    const to = between.length > 0 ? -1 : behind.findIndex((word, i) => i > 0 && locale.givenTo.includes(word));
    return to > 0
      ? { who: behind.slice(to + 1).join(' '), what: behind.slice(0, to).join(' ') }
      : { who: between.join(' '), what: behind.join(' ') };
  }
  if (gives && !access) {
    const rest = words.slice(gives.at + gives.length);
    return { who: rest.slice(0, 3).join(' '), what: rest.slice(3).join(' ') };
  }
  const turned = inverted(words, locale) ?? verbFirst(words, access, locale);
  if (turned || !access) return turned;
  const before = subjectOf(words.slice(placeBefore(words, locale), access.at), locale);
  return { who: before.join(' '), what: words.slice(access.at + access.length).join(' ') };
}

/** "Clinics without an agreement: number of regions where they …": who is behind "where", or named before what is counted. */
function subjectOf(words: readonly string[], { cues, backReferences }: Locale): readonly string[] {
  const asks = words.findIndex((_, i) => cues.count.some((phrase) => isAt(words, phrase.split(' '), i)));
  const place = words.findIndex((word, i) => asks >= 0 && i > asks && cues.where.includes(word));
  if (place < 0) return words;
  return backReferences.includes(words[place + 1] ?? '') ? words.slice(0, asks) : words.slice(place + 1);
}

/** "I 14 regioner har all skolhälsovård tillgång till …": of the words before, so many tell where it is so and not who has access. */
function placeBefore(words: readonly string[], { within, numbers, all }: Locale): number {
  const isCount = (word: string): boolean => /^\d/.test(word) || Object.hasOwn(numbers, word) || all.includes(word);
  if (!within.includes(words[0] ?? '') || !isCount(words[1] ?? '')) return 0;
  return words.findIndex((word, i) => i > 0 && !isCount(word)) + 1;
}

/**
 * "Can the region see …?": who has access stands between a helping verb and what it helps. "Private providers: in how many regions
 * can they see …?" are those named before.
 */
function inverted(words: readonly string[], locale: Locale): Sides | null {
  const { access, helping, within, cues } = locale;
  const pointsBack = [...locale.backReferences, ...cues.each, ...locale.both];
  const phrases = access.map((phrase) => phrase.split(' '));
  for (const [at, word] of words.entries()) {
    if (!helping.includes(word)) continue;
    for (let i = at + 2; i <= at + MOST_INVERTED; i++) {
      const lengths = phrases.flatMap((phrase) => {
        const rest = phrase.length > 1 && helping.includes(phrase[0] ?? '') ? phrase.slice(1) : phrase;
        return rest.every((part, k) => words[i + k] === part) ? [rest.length] : [];
      });
      if (lengths.length === 0) continue;
      const who = words.slice(at + 1, i);
      const asks = words.findIndex((_, k) => cues.count.some((phrase) => isAt(words, phrase.split(' '), k)));
      const place = asks > 0 && within.includes(words[asks - 1] ?? '') ? asks - 1 : asks;
      return {
        who: (pointsBack.includes(who[0] ?? '') ? words.slice(0, Math.max(0, place)) : who).join(' '),
        what: words.slice(i + Math.max(...lengths)).join(' '),
      };
    }
  }
  return null;
}

/**
 * "Privata vårdgivare: i hur många regioner ser regionen deras information?": right behind the place, the verb stands before who sees,
 * and "deras" is of those named before.
 */
function verbFirst(
  words: readonly string[],
  verb: Found | null,
  { cues, within, backReferences }: Locale,
): Sides | null {
  const asks = words.findIndex((_, i) => cues.count.some((phrase) => isAt(words, phrase.split(' '), i)));
  if (!verb || asks < 1 || !within.includes(words[asks - 1] ?? '')) return null;
  const counted = words.slice(asks, verb.at);
  const phrase = Math.max(
    0,
    ...cues.count.map((one) => (isAt(words, one.split(' '), asks) ? one.split(' ').length : 0)),
  );
  if (counted.length !== phrase + 1) return null;
  const rest = words.slice(verb.at + verb.length);
  const named = words.slice(0, asks - 1);
  if (backReferences.includes(rest[0] ?? '')) return { who: named.join(' '), what: rest.slice(1).join(' ') };
  const owner = rest.findIndex((word, i) => i > 0 && (backReferences.includes(word) || word.endsWith('s')));
  if (owner < 0) return null;
  const ofNamed = backReferences.includes(rest[owner] ?? '') ? named : [];
  return { who: rest.slice(0, owner).join(' '), what: [...rest.slice(owner), ...ofNamed].join(' ') };
}

interface Found {
  readonly at: number;
  readonly length: number;
}

const isAt = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((part, k) => words[at + k] === part);

/** So far behind its helping verb a verb stands in a question. */
const MOST_INVERTED = 8;

/** "Seven regions have access to …", "how many regions can see …": what is counted stands right before having access, and not after "in". */
const countedHasAccess = remembered((text, language, asked): boolean => {
  const locale = asked.index.localeOf(language);
  const words = wordsOf(text);
  const at = words.findIndex(
    (word, i) =>
      /^\d/.test(word) ||
      Object.hasOwn(locale.numbers, word) ||
      locale.cues.count.some((phrase) => phrase === words.slice(i, i + phrase.split(' ').length).join(' ')),
  );
  // "In how many" is one phrase.
  if (at < 0 || words.slice(Math.max(0, at - 2), at + 1).some((word) => locale.within.includes(word))) return false;
  const access = locale.access
    .map((phrase) => phrase.split(' '))
    .flatMap((phrase) =>
      words.flatMap((_, i) => (i > at && phrase.every((word, k) => words[i + k] === word) ? [i] : [])),
    );
  const first = Math.min(...access);
  if (!Number.isFinite(first)) return false;
  // "In … regions where they have access"
  if (words.slice(at, first).some((word) => locale.cues.where.includes(word))) return false;
  // "Regions that give access to their notes": others have it.
  if (words.slice(at, first).some((word) => locale.givesAccess.includes(word))) return false;
  // Between the figure and its access: the noun, and small words only.
  return (
    words
      .slice(at, first)
      .filter(
        (word) =>
          !locale.stopWords.includes(word) &&
          !/^\d/.test(word) &&
          !Object.hasOwn(locale.numbers, word) &&
          !locale.cues.count.some((phrase) => phrase.split(' ').includes(word)),
      ).length <= 2
  );
});

/** How many telling words two texts share; a word in most statements tells nothing. */
function shared(asked: Asked, a: string, b: string, language: LanguageCode): number {
  const keys = asked.index.keysOf({ [language]: b });
  const words = a.split(' ').filter((word) => word && !asked.index.localeOf(language).stopWords.includes(word));
  return words.reduce((sum, word) => {
    const term = asked.index.termOf(word, language);
    return sum + (asked.index.weightIn(term, keys) >= 0.5 ? Math.min(3, asked.index.tellingness(term)) : 0);
  }, 0);
}

const negationFit: Fit = (asked, entry) => negationOf(asked, entry, entry.statement.clause);

/** "Without an agreement" wants what the text says of those without, and the other way round. */
export function negationOf(
  asked: Asked,
  entry: { readonly report: Report; readonly sentence: Sentence },
  own: Texts = entry.sentence.text,
): number {
  let product = 1;
  if (asked.terms.every((term) => !term.required && !term.negated)) return product;
  const text = scopeText(asked, entry);
  for (const term of asked.terms) {
    if (!term.negated && !term.required) continue;
    const negatedHere =
      negatedIn(asked, term.text, text, deniedIn) || (term.negated && negatedIn(asked, term.text, own, lackedIn));
    if (term.negated)
      product *= negatedHere
        ? 1.5
        : affirmed(asked, term, entry.sentence, own)
          ? has(asked, 'count') && labelsHold(asked.index, term)
            ? 0
            : AFFIRMED
          : (has(asked, 'count') && term.required && countsOthers(asked, term)) ||
              (has(asked, 'share') && isSaidIn(asked, term, own))
            ? 0
            : deniedElsewhere(asked, term)
              ? DENIED_ELSEWHERE
              : UNDENIED;
    else if (negatedHere) product *= 0.3;
  }
  return product;
}

/** "What share is not positive?" is not told by the share that is. */
const isSaidIn = (asked: Asked, term: Term, own: Texts): boolean =>
  term.required && asked.index.weightIn(term, asked.index.keysOf(own)) >= OWN;

/** How well a figure fits that says nothing of what the question leaves out; less so where another text does say it. */
const UNDENIED = 0.9;
const DENIED_ELSEWHERE = 0.3;
/** How well a figure fits of those that have what the question leaves out; where a row counts them, it is their number. */
const AFFIRMED = 0.1;

const denials = new WeakMap<Asked, Map<Term, boolean>>();

/** True where some passage that explains a question says of whom or what a term does not hold. */
function deniedElsewhere(asked: Asked, term: Term): boolean {
  const known = denials.get(asked) ?? new Map<Term, boolean>();
  denials.set(asked, known);
  let denied = known.get(term);
  if (denied === undefined) {
    denied = asked.hits.some(
      (hit) =>
        hit.entry.kind === 'sentence' &&
        isFull(asked, hit) &&
        negatedIn(asked, term.text, hit.entry.sentence.text, deniedIn),
    );
    known.set(term, denied);
  }
  return denied;
}

/** True where a number of those with what is left out, or without what is denied, is another than that of all. */
function countsOthers(asked: Asked, term: Term): boolean {
  const { leavesOut, denials } = asked.index.localeOf(asked.question.language);
  const { text } = asked.question;
  return (
    labelsHold(asked.index, term) ||
    holdsPhrase(text, leavesOut) ||
    (!has(asked, 'underway') && holdsPhrase(text, denials))
  );
}

/** True where the figure's own words hold a term, or the sentence says of its subject that it has it ("providers with an agreement"). */
function affirmed(asked: Asked, term: Term, sentence: Sentence, own: Texts): boolean {
  const held = (texts: Texts): boolean => asked.index.weightIn(term, asked.index.keysOf(texts)) >= 0.5;
  return (
    held(own) ||
    Object.entries(sentence.text).some(([code, text]) => havingIn(text, code as LanguageCode, asked).some(held))
  );
}

/** The sentence with the ones before it in its paragraph: "For providers without an agreement … In nine regions these …". */
function scopeText(
  asked: Asked,
  { report, sentence: own }: { readonly report: Report; readonly sentence: Sentence },
): Texts {
  const code = own.text[asked.question.language] ? asked.question.language : report.language;
  const known = scopes[code].get(own);
  if (known) return known;
  const before = asked.index.paragraphUpTo(own);
  const scope = { [code]: before.map((sentence) => sentence.text[code] ?? '').join(' ') };
  scopes[code].set(own, scope);
  return scope;
}

const scopes: Readonly<Record<LanguageCode, WeakMap<Sentence, Texts>>> = { sv: new WeakMap(), en: new WeakMap() };

function negatedIn(asked: Asked, word: string, text: Texts, read: Reading<readonly Texts[]>): boolean {
  for (const [code, content] of Object.entries(text)) {
    const denied = read(content, code as LanguageCode, asked);
    if (denied.length === 0) continue;
    const term = asked.index.termOf(word, asked.question.language);
    if (denied.some((texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= 0.6)) return true;
  }
  return false;
}

/** What a text says is not so: the words right after each "without". */
const deniedIn = remembered((text, language, asked) =>
  after(text, asked.index.localeOf(language).cues.without.slice(0, 2), language),
);

/** What a text says that somebody has none of: the words right after each "no", "saknar". */
const lackedIn = remembered((text, language, asked) => after(text, asked.index.localeOf(language).lacking, language));

/** What a text says that its subject has: the words right after each "with". */
const havingIn = remembered((text, language, asked) =>
  after(text, asked.index.localeOf(language).cues.with.slice(0, 1), language),
);

/** The few words that follow each of some words in a text. */
function after(text: string, heads: readonly string[], language: LanguageCode): readonly Texts[] {
  const words = wordsOf(text);
  return words.flatMap((word, i) =>
    heads.includes(word) ? [{ [language]: words.slice(i + 1, i + 5).join(' ') }] : [],
  );
}
