import type { Column, Report, Table, Texts } from '../../corpus/model.js';
import { comparePeriods, withoutUnit } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { LANGUAGES, LOCALES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { Term } from '../../search/search.js';
import { type Asked, has, OWN, STRONG, speaksOf } from '../asked.js';
import { isMoney, isTime } from '../figures.js';
import { wantedOf } from '../years.js';
import { AS_NAMED, countedIn, headerScore } from './columns.js';
import { contentWords } from './label.js';
import { asksMoney } from './money.js';
import { isPlan } from './plan.js';

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

export const measureOf = (column: Column | undefined): string => column?.measure.toLowerCase() ?? '';

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
