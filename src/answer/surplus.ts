import { holdsPhrase } from '../language/phrases.js';
import type { RowEntry } from '../search/entries.js';
import { type Asked, has, say, speaksOf } from './asked.js';
import { answered, type Draft } from './draft.js';
import { bare, computed, isMoney, round, show } from './figures.js';
import { unknownWords } from './refuse.js';
import { asksPurpose } from './rows/money.js';
import { capital, figureOf, pointAt, unitOfPoint } from './rows/point.js';
import { timeColumns } from './rows/time-columns.js';
import { columnsOf, wantedOf } from './years.js';

/** "What was the surplus for 2024?", where no row and no text gives it: the total of the income less that of the expenditure. */
export function answerSurplus(asked: Asked): Draft | null {
  if (!asksSurplus(asked) || asksPurpose(asked.question) || has(asked, ...MORE_THAN_ITS_SIZE)) return null;
  for (const report of asked.corpus.reports) {
    const totals = report.tables
      .flatMap((table) => asked.index.rowsOf(table))
      .filter(({ series: { role } }) => role === 'total');
    const incomes = totals.filter((row) => isIncome(asked, row) && !isSpending(asked, row));
    const spendings = totals.filter((row) => isSpending(asked, row) && !isIncome(asked, row));
    const [income, spending] = [incomes[0], spendings[0]];
    if (!income || !spending || incomes.length > 1 || spendings.length > 1) continue;
    const found = lessOf(asked, income, spending);
    if (found) return found;
  }
  return null;
}

/** A surplus that the report has no word for. */
export const answerUnsaidSurplus = (asked: Asked): Draft | null =>
  unknownWords(asked).length > 0 ? answerSurplus(asked) : null;

/** Cues for something else than how large a surplus was. */
const MORE_THAN_ITS_SIZE = [
  'why',
  'who',
  'where',
  'when',
  'share',
  'growth',
  'decline',
  'change',
  'trend',
  'allYears',
  'highest',
  'lowest',
] as const;

/** True where the result of a year is all that is asked for. */
function asksSurplus(asked: Asked): boolean {
  const { words, language } = asked.question;
  const { surplus } = asked.index.localeOf(language);
  const isIt = (i: number): boolean => words[i]?.parts.some((part) => surplus.includes(part)) ?? false;
  return asked.required.some(isIt) && asked.required.every(isIt);
}

const isIncome = (asked: Asked, { series: { label }, report }: RowEntry): boolean =>
  holdsPhrase(label, asked.index.localeOf(report.language).income);

const isSpending = (asked: Asked, { series: { labels } }: RowEntry): boolean => speaksOf(asked, labels, 'spend');

/** Beyond so many there is only what computing adds: 7.300000000000011. */
const DECIMALS = 6;

/** One row less another in the year that a question asks for, both in the same unit of money. */
function lessOf(asked: Asked, income: RowEntry, spending: RowEntry): Draft | null {
  const at = (entry: RowEntry): ReturnType<typeof pointAt> => {
    const dated = timeColumns(asked, entry.table);
    const wanted = wantedOf(asked, entry.report, dated);
    const column = wanted.absent.length > 0 ? undefined : columnsOf(dated, wanted).at(-1);
    return column ? pointAt({ entry }, column) : null;
  };
  const [a, b] = [at(income), at(spending)];
  if (!a || !b || a.column.period !== b.column.period) return null;
  if (!isMoney(unitOfPoint(a)) || unitOfPoint(a) !== unitOfPoint(b)) return null;
  const [whole, part] = [figureOf(asked, a), figureOf(asked, b)];
  const value = round(a.value - b.value, DECIMALS);
  const label = [a, b].map(({ series }) => capital(say(asked, series.labels))).join(' − ');
  const formula = `${bare(asked, a.value)} − ${bare(asked, b.value)} = ${bare(asked, value)}`;
  const figure = computed({ value, unit: whole.unit, noun: null, label, period: a.column.period, formula }, [
    whole,
    part,
  ]);
  return answered(`${show(asked, figure)} (${a.column.period}): ${label}`, {
    figures: [figure],
    context: [whole, part],
    subject: label,
  });
}
