import type { Column, Corpus, Report, Series, Table, Texts } from '../corpus/model.js';
import { measureIn } from '../corpus/periods.js';
import { comparePeriods, unitOf, withoutUnit } from '../corpus/values.js';
import type { Cue, LanguageCode, Locale } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { beginsWith, holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { Question } from '../question/question.js';
import type { RowEntry } from '../search/entries.js';
import type { Hit, LabelWord, Term } from '../search/search.js';
import { type Asked, EXPLAINED, has, isFull, LIGHT_TELLS, once, say, speaksOf } from './asked.js';
import type { DraftFigure, Place } from './draft.js';
import { convert, isMoney, isTime } from './figures.js';
import { brokenYear, wantedOf, wantedYears, yearsOf } from './years.js';

/** A row of a table that a question may mean. */
export interface Row {
  readonly entry: RowEntry;
  readonly hit: Hit;
  /** Share of the label's own words that the question names, telling words counting more; 1 for a row of totals. */
  readonly precision: number;
  readonly rank: number;
}

/** The cell of a row at one column, with its value. */
export interface Point {
  readonly report: Report;
  readonly table: Table;
  readonly series: Series;
  readonly column: Column;
  readonly value: number;
}

/** Weight from which a label holds a word itself and not by its caption or heading. */
export const OWN = 0.5;
/** How much a label that is only partly named is held back. */
const PRECISION_SHARE = 0.35;

/** Rows that explain every word of the question, the best first. */
export function fullRows(asked: Asked): readonly Row[] {
  const known = found.get(asked) ?? findRows(asked);
  found.set(asked, known);
  return known;
}

/** What was found for a question that several steps look at. */
const found = new WeakMap<Asked, readonly Row[]>();

function findRows(asked: Asked): readonly Row[] {
  const rows = rowsOf(
    asked,
    (hit) => isFull(asked, hit) && !ofOtherRows(asked, hit) && inTable(asked, hit) && isInWords(asked, hit),
  );
  // Where a total explains every word, all of them are the caption's, and a row with a further word in its label is narrower.
  const totals = rows.filter((row) => row.entry.series.role === 'total');
  const weighed = rows.map((row) => {
    const total = totals.find(({ entry }) => entry.table === row.entry.table);
    // "Income from grants" is the row "Grants" under "Income", and no total of either.
    if (total && row.entry.series.group && row.precision >= NAMED_FULLY && !namesTotal(asked))
      return { ...row, rank: Math.max(row.rank, total.rank * EXACT) };
    if (!total || row.entry.series.role !== 'item' || row.precision >= NAMED_FULLY) return row;
    return {
      ...row,
      rank: Math.min(row.rank * (namesTotal(asked) ? NOT_THE_TOTAL : OVERSPECIFIC), total.rank * NARROWER),
    };
  });
  return weighed.sort(
    (a, b) =>
      b.rank - a.rank ||
      hasYears(asked, b) - hasYears(asked, a) ||
      (b.entry.report.year ?? 0) - (a.entry.report.year ?? 0) ||
      a.entry.id - b.entry.id,
  );
}

/** False for a thing among whose properties what is asked about stands only inside other words: "styrelse" in "länsstyrelsen". */
const isInWords = (asked: Asked, { entry, weights }: Hit): boolean =>
  entry.kind !== 'row' ||
  entry.table.columns.some(({ period }) => period !== null) ||
  asked.required.some((i) => (weights[i] ?? 0) >= OWN);

/** 1 where a row's table has the years asked for, so that of two editions the one that can answer does. */
function hasYears(asked: Asked, row: Row): number {
  const wanted = wantedYears(asked, row.entry.report, yearsOf(row.entry.table));
  return wanted.absent.length === 0 ? 1 : 0;
}

/** How much a row with an unasked word in its label is held back against its table's total. */
const OVERSPECIFIC = 0.5;
const NOT_THE_TOTAL = 0.2;
/** However well it explains the words, it is less of an answer than the total. */
const NARROWER = 0.9;

export function rowsOf(asked: Asked, accept: (hit: Hit) => boolean): Row[] {
  const rows: Row[] = [];
  for (const hit of asked.hits) {
    if (hit.entry.kind !== 'row' || !inCaptions(asked, hit.entry.table) || !accept(hit)) continue;
    const row = rowOf(asked, hit, hit.entry);
    if (row) rows.push(row);
  }
  return rows.sort((a, b) => b.rank - a.rank || a.entry.id - b.entry.id);
}

/** What a hit is worth as a row of the answer, weighed once for the steps that look at it; null where it can be none. */
function rowOf(asked: Asked, hit: Hit, entry: RowEntry): Row | null {
  const known = weighed.get(asked) ?? new Map<Hit, Row | null>();
  weighed.set(asked, known);
  let row = known.get(hit);
  if (row === undefined) {
    row = weighRow(asked, hit, entry);
    known.set(hit, row);
  }
  return row;
}

const weighed = new WeakMap<Asked, Map<Hit, Row | null>>();

function weighRow(asked: Asked, hit: Hit, entry: RowEntry): Row | null {
  if (excluded(asked, entry) || isOfCompoundUnit(asked, entry) || isIncomeForCost(asked, entry)) return null;
  const { role } = entry.series;
  if (
    role === 'respondents' &&
    (!asksParticipation(asked) || asked.question.cues.has('complement') || asked.question.cues.has('share'))
  )
    return null;
  const fit = kindFit(asked, entry);
  if (fit === 0 || !leavesOutKnown(asked, entry) || saysNothingOf(asked, hit, entry)) return null;
  const precision =
    role === 'respondents' ? 1 : role === 'total' ? totalPrecision(asked, hit) : labelPrecision(asked, entry);
  const rank =
    hit.score * fit * (1 - PRECISION_SHARE + PRECISION_SHARE * precision) * exactness(asked, entry, precision);
  return rank > 0 ? { entry, hit, precision, rank } : null;
}

/** "How much did the berth cost?", of "Berth charges" above "Total income": what comes in is no cost. */
function isIncomeForCost(asked: Asked, entry: RowEntry): boolean {
  const { text, language } = asked.question;
  const { paidOut, income } = asked.index.localeOf(language);
  if (!asksMoney(asked) || !holdsPhrase(text, paidOut) || holdsPhrase(text, income)) return false;
  const rows = asked.index.rowsOf(entry.table);
  const total = rows.slice(rows.indexOf(entry) + 1).find(({ series }) => series.role === 'total');
  return (
    entry.series.role === 'item' &&
    total !== undefined &&
    holdsPhrase(total.series.label, asked.index.localeOf(entry.report.language).income) &&
    ![total.series.labels, entry.series.labels].some((texts) => speaksOf(asked, texts, 'spend'))
  );
}

/** "How many tonnes?", of a table in "million tonne-kilometres": True where a word asks for one unit and the caption has it only in another. */
function isOfCompoundUnit(asked: Asked, { table, report }: RowEntry): boolean {
  const [, scaled = '', more = ''] = compoundUnit(asked.index.localeOf(report.language)).exec(table.caption) ?? [];
  if (scaled === '') return false;
  const [unit, by] = [scaled, more].map((text) => asked.index.keysOf({ [report.language]: text }));
  const holds = (keys: typeof unit): boolean =>
    keys !== undefined && asked.terms.some((term) => !term.negated && asked.index.weightIn(term, keys) >= STRONG);
  return holds(unit) && !holds(by);
}

const compoundUnits = new WeakMap<Locale, RegExp>();

/** A scale and a unit of two: "million tonne-kilometres". */
function compoundUnit(locale: Locale): RegExp {
  const known = compoundUnits.get(locale);
  if (known) return known;
  const scales = locale.units.flatMap(({ kind, words }) => (kind === 'scale' ? words : [])).join('|');
  const pattern = new RegExp(`(?<!\\p{L})(?:${scales}) (\\p{L}+)-(\\p{L}+)`, 'iu');
  compoundUnits.set(locale, pattern);
  return pattern;
}

/** "What did the overview in X start out as?": a row of words that only has the name says nothing of an overview, nor of a start. */
function saysNothingOf(asked: Asked, hit: Hit, { table }: RowEntry): boolean {
  if (!table.textual || has(asked, 'who', 'names', 'which', 'list')) return false;
  const cueWords = new Set(asked.question.cueWords);
  return asked.terms.some(
    (term, i) =>
      !term.required &&
      !term.negated &&
      (hit.weights[i] ?? 0) < EXPLAINED &&
      asked.index.tellingness(term) >= LIGHT_TELLS &&
      !asked.question.words[i]?.parts.some((part) => cueWords.has(part)),
  );
}

/** True where no table is named, or this one is. */
export const inCaptions = (asked: Asked, table: Table): boolean =>
  asked.question.captions.length === 0 ||
  asked.question.captions.some((number) => table.number?.endsWith(` ${number}`));

/** The rows of a table that are things of their own, and neither a sum nor what holds the others: "Other members". */
export const ownItems = (asked: Asked, rows: readonly RowEntry[]): readonly RowEntry[] =>
  rows.filter((row) => row.series.role === 'item' && !holdsOthers(asked, row));

/** "Other members", and not "Andra Chansen", which is a name. */
function holdsOthers({ index }: Asked, { series, report }: RowEntry): boolean {
  const { others } = index.localeOf(report.language);
  return others.includes(wordsOf(series.label)[0] ?? '') && !/^\p{Lu}\p{L}* \p{Lu}\p{Ll}/u.test(series.label);
}

/** "Which of the eight largest …?": True for a table that has a row for each of as many, or where no such number is named. */
export const hasThoseAsked = (asked: Asked, table: Table): boolean =>
  asked.question.among === null || ownItems(asked, asked.index.rowsOf(table)).length === asked.question.among;

/** "Which harbour …?": True for a table that has a row for each harbour, as the heading of its first column says. */
export function hasRowsOf(
  { question: { which, language }, index }: Asked,
  report: Report,
  table: Table,
  [noun]: readonly string[] = which,
): boolean {
  const things = index.keysOf({ [report.language]: table.header[0] ?? '' });
  return noun !== undefined && index.weightIn(index.termOf(noun, language), things) >= STRONG;
}

/** True where the question is about who answered or took part, which the row of respondents counts. */
export const asksParticipation = (asked: Asked): boolean => asked.question.cues.has('participation');

/** A label called by its very words goes before prose that only speaks of it; so does the row of respondents, asked who took part. */
const EXACT = 1.4;

function exactness(asked: Asked, entry: RowEntry, precision: number): number {
  if (entry.series.role === 'respondents') return EXACT;
  const label = asked.index.keysOf(entry.series.labels);
  const title = asked.index.keysOf(entry.report.title);
  // "Full-time staff of the park" are all that the label says, in the report of a park.
  const isNamed = (i: number): boolean => {
    const term = asked.terms[i];
    return (
      term !== undefined &&
      (asked.index.weightIn(term, label) >= NAMED_FULLY || asked.index.weightIn(term, title) >= OWN)
    );
  };
  const whole = precision >= NAMED_FULLY && asked.required.every(isNamed);
  return whole ? EXACT : 1;
}

/** In a table of words every word of the question must stand in the table or over it: the title of the report says nothing of a contact. */
const inTable = (asked: Asked, hit: Hit): boolean =>
  hit.entry.kind !== 'row' ||
  !hit.entry.table.textual ||
  asked.required.every((i) => (hit.weights[i] ?? 0) >= IN_TABLE);

export const IN_TABLE = 0.3;

/** A word that only a heading explains for this row, and that another row of the table has for its label, is that row's. */
function ofOtherRows(asked: Asked, hit: Hit): boolean {
  if (hit.entry.kind !== 'row' || hit.entry.series.role !== 'item') return false;
  const { table } = hit.entry;
  const caption = asked.index.keysOf(table.captions);
  return asked.required.some((i) => {
    const term = asked.terms[i];
    return (
      term !== undefined &&
      (hit.weights[i] ?? 0) < OWN &&
      asked.index.weightIn(term, caption) < IN_CAPTION &&
      asked.index
        .rowsOf(table)
        .some((row) => row !== hit.entry && asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= STRONG)
    );
  });
}

/** Weight from which a word stands in a text itself, and not only inside a compound. */
export const STRONG = 0.85;
/** What the caption says, if only within compounds, holds for every row. */
export const IN_CAPTION = 0.3;

/**
 * What a question leaves out must be something that the table tells apart: a label that adds it to the row's own words, as "check in
 * and pay" does to "check in". Those with one thing "but not" another stand in no table.
 */
const leavesOutKnown = (asked: Asked, entry: RowEntry): boolean =>
  asked.terms.every(
    (term) =>
      !term.negated ||
      !term.required ||
      asked.index
        .rowsOf(entry.table)
        .some(
          (row) =>
            asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= OWN &&
            (row === entry || isPartOf(asked, entry, row)),
        ),
  );

/** How well the heading of a column names what a question counts: "how many rooms" of a column "Rooms". */
export function countedIn({ question: { counted, language }, index }: Asked, { headers }: Column): number {
  const keys = index.keysOf(headers);
  return Math.max(0, ...counted.map((word) => index.weightIn(index.termOf(word, language), keys)));
}

/** A row is out where its own label holds what the question leaves out ("without payment"). */
function excluded(asked: Asked, entry: RowEntry): boolean {
  const label = asked.index.keysOf(entry.series.labels);
  // "Parties without counsel" is a row of its own, which such a question means.
  return asked.terms.some(
    (term) =>
      term.negated &&
      asked.index.weightIn(term, label) >= OWN &&
      !deniedBy(entry.series.labels, asked).some(
        (texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN,
      ),
  );
}

/** What a label says that its row is without. */
function deniedBy(labels: Texts, asked: Asked): Texts[] {
  return LANGUAGES.flatMap((language) => {
    const words = wordsOf(labels[language] ?? '');
    const [without] = asked.index.localeOf(language).cues.without;
    return words.flatMap((word, i) => (word === without ? [{ [language]: words.slice(i + 1, i + 3).join(' ') }] : []));
  });
}

/** A total means everything the caption names, so words beyond the caption are against it. */
function totalPrecision(asked: Asked, hit: Hit): number {
  const table = hit.entry.kind === 'row' ? hit.entry.table : null;
  if (!table) return 0;
  const caption = asked.index.keysOf(table.captions);
  const inCaption = asked.required.filter((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, caption) >= EXPLAINED;
  });
  const explained = asked.required.length === 0 ? 1 : inCaption.length / asked.required.length;
  return namesTotal(asked) ? 1 : 0.55 + 0.4 * explained;
}

/** True where the question speaks of the total: "totalt", "in total". */
export const namesTotal = (asked: Asked): boolean => asked.question.cues.has('total');

/** True where a question asks for a response rate. */
export const asksRate = once(({ question, index }) =>
  holdsPhrase(
    [question.text, ...question.words.map(({ text }) => text)].join(' ; '),
    index.localeOf(question.language).rates,
  ),
);

/** How well a table of one year fits a question over the years. */
const OF_ONE_YEAR = 0.3;

/** "How many answered the survey?": those who did are counted, and not who of them lacks something. */
export const asksReplies = once((asked) => {
  if (!has(asked, 'participation') || !has(asked, 'count', 'share') || has(asked, 'complement', 'without'))
    return false;
  const { cues, replied, relatives } = asked.index.localeOf(asked.question.language);
  const words = wordsOf(asked.question.text);
  return words.some(
    (word, i) =>
      replied.includes(word) &&
      !relatives.includes(words[i - 1] ?? '') &&
      holdsPhrase(words.slice(Math.max(0, i - BEFORE_REPLY), i).join(' '), [...cues.count, ...cues.share]),
  );
});

/** So many words stand from "how many" to what those counted did. */
const BEFORE_REPLY = 4;

/** True where no year is asked for that a row without years of its own cannot be of. */
export function ofItsYear(asked: Asked, { entry: { report, table, series } }: Pick<Row, 'entry'>): boolean {
  const texts = [
    String(report.year ?? ''),
    ...Object.values(report.title),
    table.caption,
    ...table.header,
    ...series.cells.map(({ text }) => text),
  ];
  const years = new Set(texts.join(' ').match(/(?<!\d)(?:19|20)\d\d(?:\/\d\d)?(?!\d)/g) ?? []);
  return asked.question.periods.every((period) => {
    if (period.kind === 'year') return years.has(period.year);
    if (period.kind === 'relative') return years.has(String((report.year ?? 0) + period.offset));
    if (period.kind === 'range') return years.has(brokenYear(period) ?? '');
    return period.kind === 'newest' || period.kind === 'pastYears';
  });
}

/** How well the rows of a table are of the kind asked for, by what is counted and in which unit; 0 where they cannot be. */
function kindFit(asked: Asked, entry: RowEntry): number {
  const { question } = asked;
  const { table } = entry;
  if (table.textual)
    return question.cues.has('count') ||
      question.cues.has('share') ||
      question.cues.has('amount') ||
      question.cues.has('spend') ||
      question.cues.has('trend') ||
      question.cues.has('allYears') ||
      question.unit !== null
      ? 0
      : 1;
  if (question.cues.has('when')) return 0;
  // What a table without years has says nothing of how it went over them.
  if (has(asked, 'trend', 'allYears') && table.columns.filter(({ period }) => period !== null).length < 2)
    return OF_ONE_YEAR;
  // Nor has one of another year the figure of this.
  if (!table.columns.some(({ period }) => period !== null) && !ofItsYear(asked, { entry })) return OF_ONE_YEAR;
  if (question.cues.has('duration'))
    return [...table.columns, ...entry.series.cells].some(({ unit }) => isTime(unit)) ? 1 : 0;
  // A response rate is told by those that answered, or by a row that speaks of it.
  if (asksRate(asked) && entry.series.role !== 'respondents' && !speaksOf(asked, entry.series.labels, 'participation'))
    return 0;
  // Those who answered are told where answering is spoken of, and are not all who are registered.
  if (
    asksReplies(asked) &&
    entry.series.role !== 'respondents' &&
    ![entry.series.labels, table.captions].some((texts) => speaksOf(asked, texts, 'participation'))
  )
    return 0;
  const money = isMoney(unitOfTable(table));
  if (money && countsPeople(asked)) return 0;
  if ((asksMoney(asked) || isMoney(question.unit) || isShareOfMoney(asked)) && !countsMoney(asked, entry)) return 0;
  if (question.counted.length === 0 || question.cues.has('share')) return 1;
  if (countsTime(asked) && !tellsTime(asked, entry)) return 0;
  const counted = question.counted.map((word) => asked.index.termOf(word, question.language));
  const names = table.unit
    ? asked.index.keysOf({
        sv: table.unit.names.sv ?? table.unit.name,
        ...(table.unit.names.en ? { en: table.unit.names.en } : {}),
      })
    : null;
  if (names && counted.some((term) => asked.index.weightIn(term, names) >= OWN)) return 1.35;
  // "Number of calls": a row may be a kind of call; and what is named in another language alone cannot be told apart.
  const isKind =
    table.unit?.isCaptions &&
    (table.unit.names[question.language] === undefined ||
      counted.some((term) => asked.index.weightIn(term, asked.index.keysOf(entry.series.labels)) >= OWN));
  const inMoney =
    isMoney(question.unit) ||
    question.counted.some((word) => isMoney(unitOf(word, asked.index.localeOf(question.language))));
  return money ? (inMoney ? 1 : 0) : names && !isKind && !countsMembers(asked, entry) ? 0 : 1;
}

/** "How many hospices?", of a table that counts members in the report of hospices. */
function countsMembers({ question, index }: Asked, { table, report }: RowEntry): boolean {
  const { members } = index.localeOf(report.language);
  const title = index.keysOf(report.title);
  return (
    wordsOf(table.unit?.name ?? '').some((word) => members.includes(word)) &&
    question.counted.some((word) => index.weightIn(index.termOf(word, question.language), title) >= STRONG)
  );
}

/** "How many hours did the volunteers work?": time is counted, and not the volunteers. */
const countsTime = once(({ index, question: { counted, language } }) =>
  isTime(unitOf(counted[0] ?? '', index.localeOf(language))),
);

/** True where the figures of a row are times, by their unit or by a word about them. */
function tellsTime(asked: Asked, { table, series, report }: RowEntry): boolean {
  const locale = asked.index.localeOf(report.language);
  const units = [table.unit?.name, ...table.columns.map(({ unit }) => unit), ...series.cells.map(({ unit }) => unit)];
  const about = [table.caption, series.label, ...table.header];
  const times = locale.units.flatMap(({ kind, words }) => (kind === 'time' ? words : []));
  const isOfTime = (word: string): boolean =>
    times.includes(word) || times.some((time) => time.length >= LEAST_OF_TIME && word.includes(time));
  return units.some((unit) => isTime(unit ?? null)) || about.some((text) => wordsOf(text).some(isOfTime));
}

/** Shorter words for times stand in many others by chance. */
const LEAST_OF_TIME = 3;

/** "Employees 2023?": people, and not what they cost. */
const countsPeople = ({ question, index }: Asked): boolean =>
  !question.cues.has('spend') &&
  !question.cues.has('amount') &&
  question.unit === null &&
  question.words.some(
    (word) => word.required && word.parts.some((part) => index.localeOf(question.language).people.includes(part)),
  );

/** The unit that a table's figures are in; null for things of which one property is in kronor and another is counted. */
const unitOfTable = ({ unit, columns, series }: Table): string | null => {
  const isOfThings = columns.every(({ period }) => period === null);
  const counts = ({ unit, index }: Column): boolean =>
    unit === null && series.some(({ cells }) => typeof cells[index]?.value === 'number' && !cells[index]?.unit);
  if (unit === null && isOfThings && columns.some(counts)) return null;
  return unit?.name ?? columns.find((column) => column.unit)?.unit ?? series[0]?.cells[0]?.unit ?? null;
};

/** True where the figures of a row are sums of money, by their unit or by the words about them. */
export const countsMoney = (asked: Asked, entry: RowEntry): boolean =>
  isMoney(unitOfTable(entry.table)) ||
  entry.table.columns.some(({ unit }) => isMoney(unit)) ||
  speaksOfMoney(asked, entry);

/** True where the words about a row, over it or beside it say that its figures are money, though no unit does. */
function speaksOfMoney(asked: Asked, { table, series, report }: RowEntry): boolean {
  if (table.unit !== null) return false;
  const locale = asked.index.localeOf(report.language);
  const about = [table.caption, series.label, ...table.header, table.section?.title[report.language] ?? ''];
  return about.some((text) =>
    wordsOf(text).some((word) => spendWord(word, locale.cues.spend) || isMoney(unitOf(word, locale))),
  );
}

/** True where the figures of a row are averages already, as its label or the caption says. */
export const isAverage = (asked: Asked, { table, series, report }: RowEntry): boolean =>
  [table.caption, series.label].some((text) => holdsPhrase(text, asked.index.localeOf(report.language).cues.average));

/** A word for spending, also as the last part of a compound: "nettokostnad". */
const spendWord = (word: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => (phrase.endsWith('~') ? word.includes(phrase.slice(0, -1)) : word === phrase));

/** "What share of the total cost was …?" is told by sums of money alone. */
const isShareOfMoney = ({ question: { cues, text, language }, index }: Asked): boolean => {
  const { outOf, stopWords, totals, cues: phrases } = index.localeOf(language);
  const words = wordsOf(text);
  const isOf = (at: number): boolean => {
    const word = words[at] ?? '';
    return outOf.includes(word) || ((stopWords.includes(word) || totals.includes(word)) && isOf(at - 1));
  };
  return cues.has('share') && words.some((word, i) => i > 0 && spendWord(word, phrases.spend) && isOf(i - 1));
};

/** Spending, where nothing is counted: then only sums of money answer. */
export const asksMoney = (asked: Asked): boolean => {
  const { cues, unit } = asked.question;
  const others: readonly Cue[] = [
    'count',
    'who',
    'names',
    'share',
    'percentWord',
    'growth',
    'decline',
    'change',
    'ratio',
    'why',
    'when',
  ];
  return (
    cues.has('spend') && unit !== 'percent' && !others.some((cue) => cues.has(cue)) && !asksPurpose(asked.question)
  );
};

/** "What may it be spent on?", "vad gick pengarna till?": a purpose is asked for, and no sum. */
export const asksPurpose = ({ text, language, cues }: Question): boolean =>
  cues.has('what') && LOCALES[language].purpose.includes(wordsOf(text).at(-1) ?? '');

/** The keys of all words of a question: one that is read as a time or a form is named all the same, "at the end of the year". */
const writtenKeys = once(({ question: { text, language }, index }) =>
  wordsOf(text).map((word) => `${language}:${index.localeOf(language).stem(word)}`),
);

/** The share of a label's telling words that the question names, in the language where that is most. */
function labelPrecision(asked: Asked, entry: RowEntry): number {
  const written = writtenKeys(asked);
  const named = (keys: ReadonlyMap<string, number>): number =>
    written.some((key) => (keys.get(key) ?? 0) >= 1)
      ? 1
      : Math.max(0, ...asked.terms.map((term) => (term.negated ? 0 : asked.index.weightIn(term, keys))));
  const shares = asked.index.labelWords(entry).map((words) => {
    const all = words.reduce((sum, word) => sum + word.telling, 0);
    // A word inside a phrase that the question calls by another name is named with it.
    const byPhrase = (word: LabelWord): number =>
      word.phrase &&
      asked.terms.some(
        (term) =>
          !term.negated && term.ways.some((way) => way.keys.length === 1 && word.phrase?.has(way.keys[0] ?? '')),
      )
        ? 1
        : 0;
    return all === 0
      ? 0
      : words.reduce((sum, word) => sum + word.telling * Math.max(named(word.keys), byPhrase(word)), 0) / all;
  });
  return Math.min(1, Math.max(0, ...shares));
}

export const contentWords = (text: string, language: LanguageCode, asked: Asked): readonly string[] =>
  asked.index.contentWords(text, language);

// Two rows are as good where their scores lie this near, and the first one's label is not named much more fully.
const SCORE_GAP = 0.5;
const PRECISION_GAP = 0.3;
/** More rows than this are a table, not a choice. */
const MOST_TIED = 8;
export const NAMED_FULLY = 0.93;

/** True for a label that says it leaves nothing out: "all strengths". */
const namesAll = ({ index }: Asked, { series, report }: RowEntry): boolean => {
  const { every } = index.localeOf(report.language);
  return wordsOf(series.label).some((word) => every.includes(word));
};

/** "Line 20" is neither line 1 nor line 4: of rows that are told apart by numbers, those with the number that is named. */
function ofTheNumber({ question: { numbers } }: Asked, rows: readonly Row[]): readonly Row[] {
  const isNumbered = ({ entry: { series } }: Row): boolean =>
    numbers.some((number) => new RegExp(`(?<![\\d.,])${number}(?![\\d.,]*\\d)`).test(series.label));
  const named = numbers.length > 0 ? rows.filter(isNumbered) : [];
  return named.length > 0 ? named : rows;
}

/** True for a label or a heading of a part of what stands before it: "of which women", "varav kvinnor". */
export function namesPart(asked: Asked, { language }: Report, label: string): boolean {
  return beginsWith(label, asked.index.localeOf(language).ofWhich);
}

/** The rows that fit a question equally well: one where it is clear which is meant. */
export function bestRows(asked: Asked, found: readonly Row[]): Row[] {
  const rows = ofTheNumber(asked, found);
  const [first] = rows;
  if (!first) return [];
  if (first.precision >= NAMED_FULLY) return [first];
  const isOfWhich = ({ entry }: Row): boolean => namesPart(asked, entry.report, entry.series.label);
  const tied = rows.filter(
    (row) =>
      row.entry.table === first.entry.table &&
      // "Journeys" are all of them, and not those "of which" the next row tells.
      (row === first || !isOfWhich(row) || isOfWhich(first)) &&
      row.hit.score >= first.hit.score - SCORE_GAP &&
      asked.required.every((i) => (row.hit.weights[i] ?? 0) >= OWN === (first.hit.weights[i] ?? 0) >= OWN) &&
      first.precision - row.precision < PRECISION_GAP &&
      (row.entry.series.role === 'item' || row === first),
  );
  if (tied.length < 2 || first.entry.series.role === 'total') return [first];
  // "How many beds in all?": "Beds, total" beside "Beds, adults".
  const sums = has(asked, 'total', 'sum')
    ? tied.filter(({ entry }) => speaksOf(asked, entry.series.labels, 'total'))
    : [];
  if (sums.length === 1) return sums;
  // "Beer, all strengths" is the whole of which alcohol-free beer is a part.
  const [whole, ...wholes] = tied.filter(({ entry }) => namesAll(asked, entry));
  if (whole && wholes.length === 0) return [whole];
  // Of "check in" and "check in and pay" the shorter is meant, if that settles it.
  const unmarked = tied.filter(
    (row) => !tied.some((other) => other !== row && isPartOf(asked, other.entry, row.entry)),
  );
  const single = unmarked.length === 1 ? unmarked : tied;
  return single.length <= MOST_TIED ? single : [];
}

/** Rows as near as the chosen one, whose labels hold all of its words and more. */
export const markedRows = (asked: Asked, row: Row, rows: readonly Row[]): readonly Row[] =>
  asked.terms.some((term) => term.negated)
    ? []
    : rows.filter(
        (other) => other !== row && other.entry.table === row.entry.table && isPartOf(asked, row.entry, other.entry),
      );

/** True where a label has all the words of another, and more. */
function isPartOf(asked: Asked, a: RowEntry, b: RowEntry): boolean {
  const words = ({ series, report }: RowEntry): Set<string> =>
    new Set(contentWords(series.label, report.language, asked));
  const [small, large] = [words(a), words(b)];
  return small.size < large.size && [...small].every((word) => large.has(word));
}

/** Columns of the one measure that a question means over the years, oldest first; none where it leaves open which. */
export function timeColumns(asked: Asked, table: Table): readonly Column[] {
  const [group = [], ...others] = measuresAsked(asked, table);
  return others.length === 0 ? group : [];
}

/**
 * The measures of the years of a table that a question may mean, each with its columns, oldest first: the one that its words name best,
 * or else the plain years, or a total. Several where it names none of "Antal 2023 | Belopp 2023".
 */
export function measuresAsked(asked: Asked, table: Table): readonly (readonly Column[])[] {
  const dated = table.columns.filter((column) => column.period !== null);
  const kept = asksPlan(asked, table, dated) ? dated : dated.filter((column) => !isPlan(asked, column));
  const groups = byMeasure(kept.length > 0 ? kept : dated);
  if (groups.length < 2) return groups;
  // "What share of the missions were fires?", beside "Missions 2024": what "Share 2024, %" says.
  const shares = asksShare(asked) ? groups.filter((group) => isBareShare(asked, group)) : [];
  if (shares.length === 1) return shares;
  const scores = groups.map((group) => measureScore(asked, table, group));
  const byName = groups.filter((_, i) => (scores[i] ?? 0) > 0);
  // "How many weeks is the wait?": the referrals that are spoken of besides are in no weeks.
  const inTime = isTime(asked.question.unit) ? groups.filter((group) => isOfKind(asked, table, group)) : [];
  const named = inTime.length > 0 && !byName.some((group) => inTime.includes(group)) ? [] : byName;
  // "How many starts?" of "Contests 2024 | Starts 2024", a word that elsewhere tells a time.
  const counting =
    named.length > 0 || !has(asked, 'count')
      ? []
      : groups.filter((group) => group.some((column) => countedIn(asked, column) >= STRONG));
  const among = named.length > 0 ? named : counting.length > 0 ? counting : ofItsYears(asked, table, groups);
  const fitting = among.filter((group) => isOfKind(asked, table, group));
  const open = fitting.length > 0 ? fitting : among;
  if (named.length > 0) {
    const top = Math.max(...open.map((group) => scores[groups.indexOf(group)] ?? 0));
    return mostNamed(
      asked,
      open.filter((group) => (scores[groups.indexOf(group)] ?? 0) >= top - AS_NAMED),
    );
  }
  const counted = open.filter((group) => !isShareOfRest(asked, group));
  if (counted.length === 1 && open.length > 1) return counted;
  const plain = open.find(([column]) => measureOf(column) === '') ?? open.find(([column]) => isSum(measureOf(column)));
  return plain ? [plain] : open;
}

const asksShare = (asked: Asked): boolean =>
  (asked.question.unit === 'percent' || has(asked, 'percentWord', 'share')) &&
  !has(asked, 'growth', 'decline', 'change');

/** True for a measure that is called a share and nothing else. */
const isBareShare = (asked: Asked, group: readonly Column[]): boolean =>
  isShareOfRest(asked, group) && wordsOf(withoutUnit(group[0]?.measure ?? '', asked.locale)).length === 1;

/** True where a measure only says which share of the others a row has: "Share 2024, %". */
const isShareOfRest = (asked: Asked, [column]: readonly Column[]): boolean =>
  column?.unit === 'percent' && speaksOf(asked, column.headers, 'share');

/** How well a question names a measure; under "Antal 2023" stands what the caption counts. */
function measureScore(asked: Asked, table: Table, group: readonly Column[]): number {
  const { unit } = table;
  const counts = unit && LANGUAGES.some((language) => LOCALES[language].numberOf.includes(measureOf(group[0])));
  const language = reportOf(asked, table)?.language ?? asked.language;
  const counted = counts ? asked.index.keysOf({ ...unit.names, [language]: unit.name }) : new Map<string, number>();
  const isCounted = asked.terms.some((term) => !term.negated && asked.index.weightIn(term, counted) >= OWN);
  const isOwn = tellsHeading(asked, table);
  return Math.max(isCounted ? 1 : 0, ...group.map((column) => headerScore(asked, column, isOwn)));
}

/**
 * False for a word that the caption begins with, over years that say nothing else: "waiting time" is what those are of, and not the
 * heading "Waiting patients 2024", unless patients are counted.
 */
function tellsHeading(asked: Asked, table: Table): (term: Term, weight: number) => boolean {
  const hasPlain = table.columns.some((column) => column.period !== null && measureOf(column) === '');
  if (!hasPlain || has(asked, 'count')) return () => true;
  const begins = Object.entries(table.captions).map(([code, text]): Texts => {
    const { cues, messages } = asked.index.localeOf(code as LanguageCode);
    const words = wordsOf(text);
    const and = words.findIndex((word) => word === messages.and || cues.and.includes(word));
    return { [code]: words.slice(0, and < 0 ? words.length : and).join(' ') };
  });
  return (term, weight) => !begins.some((texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= weight);
}

/** The measures that a table has in the years that a question names; all where none has. */
function ofItsYears(
  asked: Asked,
  table: Table,
  groups: readonly (readonly Column[])[],
): readonly (readonly Column[])[] {
  const report = reportOf(asked, table);
  const able = groups.filter((group) => report && wantedOf(asked, report, group).absent.length === 0);
  return able.length > 0 ? able : groups;
}

const reportOf = (asked: Asked, table: Table): Report | undefined =>
  asked.corpus.reports.find(({ id }) => id === table.report);

/** Scores of headers that lie so near are the same. */
const AS_NAMED = 0.05;

const measureOf = (column: Column | undefined): string => column?.measure.toLowerCase() ?? '';
const isSum = (measure: string): boolean => LANGUAGES.some((language) => LOCALES[language].totals.includes(measure));

function byMeasure(columns: readonly Column[]): readonly (readonly Column[])[] {
  const measures = [...new Set(columns.map(measureOf))];
  return measures.map((measure) =>
    columns.filter((column) => measureOf(column) === measure).sort((a, b) => comparePeriods(a.period, b.period)),
  );
}

/** Of measures that the same words name, "Belopp" and "Andel av belopp", those that say the least else. */
function mostNamed(asked: Asked, groups: readonly (readonly Column[])[]): readonly (readonly Column[])[] {
  const { language } = asked.question;
  const lengths = groups.map(([column]) => contentWords(column?.measure ?? '', language, asked).length);
  return groups.filter((_, i) => lengths[i] === Math.min(...lengths));
}

/** True where a measure is in a unit that a question can be about: of shares, of money, of time; what is counted is in none of these. */
function isOfKind(asked: Asked, table: Table, [column]: readonly Column[]): boolean {
  const unit = column?.unit ?? table.unit?.name ?? null;
  const { unit: wished } = asked.question;
  if (has(asked, 'growth', 'decline', 'change')) return true;
  if (asksShare(asked)) return unit === 'percent';
  if (isMoney(wished) || asksMoney(asked)) return isMoney(unit);
  if (isTime(wished) || has(asked, 'duration')) return isTime(unit);
  return !has(asked, 'count') || !(unit === 'percent' || isMoney(unit) || isTime(unit));
}

/** True where a question speaks of a budget or a target itself, or of a year that nothing else in the table is of. */
function asksPlan(asked: Asked, table: Table, dated: readonly Column[]): boolean {
  const { planned, stem } = asked.index.localeOf(asked.question.language);
  const stems = planned.map(stem);
  if (wordsOf(asked.question.text).some((word) => stems.includes(stem(word)))) return true;
  const report = reportOf(asked, table);
  const real = dated.filter((column) => !isPlan(asked, column));
  if (!report || real.length === dated.length) return false;
  return wantedOf(asked, report, real).absent.length > 0 && wantedOf(asked, report, dated).absent.length === 0;
}

const isPlan = (asked: Asked, column: Column): boolean =>
  LANGUAGES.some((language) =>
    contentWords(column.header, language, asked).some((word) => asked.index.localeOf(language).planned.includes(word)),
  );

/** The columns whose header's own words, years aside, the question names best. */
function bestHeaders(asked: Asked, columns: readonly Column[]): readonly Column[] {
  const scored = columns.map((column) => ({ column, score: headerScore(asked, column) }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const best = top > 0 ? scored.filter(({ score }) => score >= top - AS_NAMED).map(({ column }) => column) : [];
  // "Callouts" are not "Callouts per 1,000 inhabitants", where nothing is divided.
  const plain = has(asked, 'per') ? [] : best.filter(({ headers }) => !speaksOf(asked, headers, 'per'));
  return plain.length > 0 ? plain : best;
}

export function headerScore(
  asked: Asked,
  column: Column,
  tells: (term: Term, weight: number) => boolean = () => true,
): number {
  const { headers, table } = spelledOut(asked, column);
  const keys = asked.index.keysOf(headers);
  const scores = asked.terms.map((term) => {
    const weight = term.negated || /^\d+$/.test(term.text) ? 0 : asked.index.weightIn(term, keys);
    return weight >= OWN && tells(term, weight) ? weight : 0;
  });
  const isAverage = has(asked, 'average') && speaksOf(asked, headers, 'average') ? 1 : 0;
  const isRate = has(asked, 'per') && speaksOf(asked, headers, 'per');
  if (isRate && !isRateAsked(asked, table, headers)) return 0;
  return scores.reduce((sum, score) => sum + score, isAverage + (isRate ? 1 : 0));
}

/** True where a heading divides what a question divides, by the same: "calls per station" asks neither for calls per inhabitant nor for stations per call. */
function isRateAsked(asked: Asked, { columns }: Table, headers: Texts): boolean {
  const { words, text, language } = asked.question;
  const [before, after] = aroundPer(text, asked.index.localeOf(language).cues.per);
  const isIn =
    (side: readonly string[]) =>
    (i: number): boolean =>
      words[i]?.parts.some((part) => side.includes(part)) ?? false;
  const [divided, by] = [asked.required.findLast(isIn(before)), asked.required.find(isIn(after))];
  const holds = (i: number | undefined, texts: Texts, least: number): boolean => {
    const term = i === undefined ? undefined : asked.terms[i];
    return !term || asked.index.weightIn(term, asked.index.keysOf(texts)) >= least;
  };
  // "kWh per square metre" is energy, where no other column is of energy.
  const isElsewhere = columns.some((column) => holds(divided, column.headers, STRONG));
  return Object.entries(headers).some(([code, header]) => {
    const [over, under] = aroundPer(header, asked.index.localeOf(code as LanguageCode).cues.per);
    return (
      (over.length === 0 || !isElsewhere || holds(divided, { [code]: over.join(' ') }, OWN)) &&
      holds(by, { [code]: under.join(' ') }, OWN)
    );
  });
}

/** The words before "per" and those after it. */
function aroundPer(text: string, phrases: readonly string[]): readonly [readonly string[], readonly string[]] {
  const words = wordsOf(text);
  const at = words.findIndex((word) => phrases.includes(word));
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}

interface Heading {
  readonly headers: Texts;
  readonly table: Table;
}

const spelled = new WeakMap<Corpus, ReadonlyMap<Column, Heading>>();

/** A heading with its short forms written out where another heading of the table has the word: "per 1 000 inv." beside "Invånare". */
export function spelledOut({ corpus }: Asked, column: Column): Heading {
  const known = spelled.get(corpus) ?? new Map(corpus.reports.flatMap(({ tables }) => tables.flatMap(headingsOf)));
  spelled.set(corpus, known);
  const heading = known.get(column);
  if (!heading) throw new RangeError(`no table has the column ${column.header}`);
  return heading;
}

const headingsOf = (table: Table): (readonly [Column, Heading])[] =>
  table.columns.map((column) => {
    const headers = Object.entries(column.headers).map(([code, text]) => {
      const words = table.columns.flatMap(({ headers }) => wordsOf(headers[code as LanguageCode] ?? ''));
      const inFull = (short: string): string | undefined =>
        words.find((word) => word.length > short.length + 1 && word.startsWith(short.toLowerCase()));
      return [code, text.replace(SHORT_FORM, (form: string, short: string) => inFull(short) ?? form)] as const;
    });
    return [column, { headers: namesUnits(table, column) ? {} : Object.fromEntries(headers), table }] as const;
  });

/** True for a column that only tells what the others are measured in. */
const namesUnits = ({ series }: Table, { header, index }: Column): boolean =>
  LANGUAGES.some((language) => LOCALES[language].unitHeadings.includes(header.toLowerCase())) &&
  series.every(({ cells }) => cells[index]?.value === null) &&
  series.some(({ cells }) => cells.some(({ unit }) => unit !== null));

/** "inv.", and no abbreviation of several words. */
const SHORT_FORM = /(?<![\p{L}.])(\p{L}{2,6})\.(?![\p{L}\d])/gu;

/** Columns that are not years: the ones that the question names, in a table of things and their properties. */
export function measureColumns(asked: Asked, table: Table): readonly Column[] {
  const plain = table.columns.filter((column) => column.period === null);
  // "How many thousand euros?" asks for the one column that is in money.
  const asks = asked.question.unit;
  const inUnit = asks === null ? [] : plain.filter(({ unit }) => unit !== null && convert(1, unit, asks) !== null);
  if (inUnit.length === 1) return inUnit;
  const named = bestHeaders(asked, plain);
  const called = named.find((column) => isCalled(asked, column.headers));
  if (called) {
    const others = named.filter((column) => column !== called);
    // "How many full-time posts have the teachers?" counts posts first, and teachers beside them; "patients" are no "patients each".
    return [called, ...others.filter((column) => asksBeyond(asked, column.headers, called.headers))];
  }
  if (named.length > 0) return named;
  const counting = plain.filter((column) => countsThings(asked, column));
  return counting.length === 1 ? counting : plain;
}

/** True where a question has a word of one heading that another has not. */
const asksBeyond = ({ required, terms, index }: Asked, headers: Texts, other: Texts): boolean => {
  const [keys, without] = [headers, other].map((texts) => index.keysOf(texts));
  const holds = (i: number, among: ReadonlyMap<string, number> | undefined): boolean => {
    const term = terms[i];
    return term !== undefined && among !== undefined && index.weightIn(term, among) >= OWN;
  };
  return required.some((i) => holds(i, keys) && !holds(i, without));
};

/** True where a heading is nothing but what a question counts. */
const isCalled = ({ question: { counted, language, cues }, index }: Asked, headers: Texts): boolean => {
  const [noun] = counted;
  const words = wordsOf(headers[language] ?? '');
  const { stem } = index.localeOf(language);
  return cues.has('count') && noun !== undefined && words.length === 1 && stem(words[0] ?? '') === stem(noun);
};

/** "How many serving kitchens?": under "Number of kitchens" stands how many of each thing there are. */
export function countsThings(asked: Asked, { headers }: Column): boolean {
  if (!has(asked, 'count')) return false;
  const words = asked.required.flatMap((i) => asked.question.words[i]?.parts.at(-1) ?? []);
  return Object.entries(headers).some(([code, header]) => {
    const { numberOf, stem } = asked.index.localeOf(code as LanguageCode);
    const text = header.toLowerCase();
    const counts = numberOf.find((phrase) => text.startsWith(`${phrase} `));
    const noun = counts === undefined ? '' : stem(text.slice(counts.length + 1));
    return noun.length > 1 && words.some((word) => stem(word).endsWith(noun));
  });
}

export function pointAt(row: { readonly entry: RowEntry }, column: Column): Point | null {
  const cell = row.entry.series.cells[column.index];
  if (!cell || cell.value === null) return null;
  return { report: row.entry.report, table: row.entry.table, series: row.entry.series, column, value: cell.value };
}

export function placeOf(row: { readonly entry: RowEntry }, column: Column): Place {
  const { report, table, series } = row.entry;
  const cell = series.cells[column.index];
  if (!cell) throw new RangeError(`no cell in column ${column.index} of ${table.caption}`);
  return { kind: 'cell', report, table, series, column, cell };
}

export const cellPlace = (point: Point): Place =>
  placeOf({ entry: { report: point.report, table: point.table, series: point.series } as RowEntry }, point.column);

/** The column in which the source prints the change from one year to another itself; undefined where it prints none of these two. */
export function printedChange(
  table: Table,
  role: 'difference' | 'percentChange',
  from: Column,
  to: Column,
): Column | undefined {
  const years = table.columns.filter((column) => column.period !== null && measureOf(column) === measureOf(to));
  const newest = years
    .map(({ period }) => period)
    .sort(comparePeriods)
    .slice(-2);
  if (newest[0] !== from.period || newest[1] !== to.period) return undefined;
  return table.columns.find((column) => column.role === role && measureOf(column) === measureOf(to));
}

/** A cell as a figure of the answer. */
export function figureOf(asked: Asked, point: Point): DraftFigure {
  return {
    value: point.value,
    unit: unitOfPoint(point),
    noun: nounOf(asked, point),
    label: labelOf(asked, point),
    period:
      point.column.period ??
      (point.column.role === 'value' && point.table.columns.length === 1 ? null : point.column.header),
    places: [cellPlace(point)],
  };
}

export function unitOfPoint(point: Point): string | null {
  const cell = point.series.cells[point.column.index];
  return cell?.unit ?? point.column.unit ?? point.table.unit?.name ?? null;
}

export const nounOf = (asked: Asked, point: Point): string | null =>
  point.table.unit ? (point.table.unit.names[asked.language] ?? null) : null;

/** What a cell is of: the row, and in a table of several measures the column too. */
export function labelOf(asked: Asked, point: Point): string {
  const row = say(asked, point.series.labels);
  const isTotal = point.series.role === 'total';
  const name = isTotal ? `${row} – ${say(asked, point.table.captions).replace(/^\p{L}+ \d+\s*[.:]\s*/u, '')}` : row;
  if (point.table.transposed) return capital(name);
  if (point.column.period !== null) {
    const measure = withoutUnit(measureIn(say(asked, point.column.headers), asked.locale), asked.locale);
    const isOneOfSeveral = point.table.columns.some(
      (other) => other.period !== null && measureOf(other) !== measureOf(point.column),
    );
    return measure && isOneOfSeveral ? `${capital(name)}, ${measure.toLowerCase()}` : capital(name);
  }
  const header = say(asked, point.column.headers);
  return point.table.columns.length > 1 && header ? `${capital(name)}, ${header.toLowerCase()}` : capital(name);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
