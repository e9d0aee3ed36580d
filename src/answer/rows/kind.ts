import { unitOf } from '../../corpus/values.js';
import type { Locale } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import { type Asked, has, OWN, once, STRONG, speaksOf } from '../asked.js';
import { isMoney, isTime } from '../figures.js';
import { brokenYear } from '../years.js';
import { asksAge, speaksOfAge } from './age.js';
import { asksMoney, countsMoney, isShareOfMoney, unitOfTable } from './money.js';
import type { Row } from './row.js';

/** How well the rows of a table are of the kind asked for, by what is counted and in which unit; 0 where they cannot be. */
export function kindFit(asked: Asked, entry: RowEntry): number {
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
    return [...table.columns, ...entry.series.cells].some(({ unit }) => isTime(unit)) ||
      (asksAge(asked) && table.columns.some(({ headers }) => speaksOfAge(asked, headers)))
      ? 1
      : 0;
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
  if (countsTime(asked) && (!tellsTime(asked, entry) || isWithinTime(asked, entry))) return 0;
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

/** How well a table of one year fits a question over the years. */
const OF_ONE_YEAR = 0.3;

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

/** "Drownings in patrol hours" are no hours: True for a label that has the time that is counted only behind a word for when something was. */
function isWithinTime({ index, question: { counted, language } }: Asked, { series, report, table }: RowEntry): boolean {
  const { within, stem } = index.localeOf(report.language);
  const words = wordsOf(series.label);
  const at = language === report.language ? words.findIndex((word) => stem(word) === stem(counted[0] ?? '')) : -1;
  const isOfTime = table.columns.some(({ unit }) => isTime(unit)) || isTime(table.unit?.name ?? null);
  return !isOfTime && at > 0 && words.slice(0, at).some((word, i) => i > 0 && within.includes(word));
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

/** True where a question asks for a response rate. */
export const asksRate = once(({ question, index }) =>
  holdsPhrase(
    [question.text, ...question.words.map(({ text }) => text)].join(' ; '),
    index.localeOf(question.language).rates,
  ),
);

/** "How many answered the survey?": those who did are counted, and not who of them lacks something. */
export const asksReplies = once((asked) => {
  if (!has(asked, 'participation') || !has(asked, 'count', 'share') || has(asked, 'complement', 'without'))
    return false;
  const { cues, replied, relatives, respondents } = asked.index.localeOf(asked.question.language);
  const words = wordsOf(asked.question.text);
  // "How many respondents are there?"
  if (has(asked, 'count') && asked.question.counted.some((word) => respondents.includes(word))) return true;
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

/** "How much did the berth cost?", of "Berth charges" above "Total income": what comes in is no cost. */
export function isIncomeForCost(asked: Asked, entry: RowEntry): boolean {
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
export function isOfCompoundUnit(asked: Asked, { table, report }: RowEntry): boolean {
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
