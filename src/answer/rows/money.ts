import type { Column, Table } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question } from '../../question/question.js';
import type { RowEntry } from '../../search/entries.js';
import type { Asked } from '../asked.js';
import { isMoney } from '../figures.js';

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

/** "What share of the total cost was …?" is told by sums of money alone. */
export const isShareOfMoney = ({ question: { cues, text, language }, index }: Asked): boolean => {
  const { outOf, stopWords, totals, cues: phrases } = index.localeOf(language);
  const words = wordsOf(text);
  const isOf = (at: number): boolean => {
    const word = words[at] ?? '';
    return outOf.includes(word) || ((stopWords.includes(word) || totals.includes(word)) && isOf(at - 1));
  };
  return cues.has('share') && words.some((word, i) => i > 0 && spendWord(word, phrases.spend) && isOf(i - 1));
};

/** True where the figures of a row are sums of money, by their unit or by the words about them. */
export const countsMoney = (asked: Asked, entry: RowEntry): boolean =>
  isMoney(unitOfTable(entry.table)) ||
  entry.table.columns.some(({ unit }) => isMoney(unit)) ||
  speaksOfMoney(asked, entry);

/** The unit that a table's figures are in; null for things of which one property is in kronor and another is counted. */
export const unitOfTable = ({ unit, columns, series }: Table): string | null => {
  const isOfThings = columns.every(({ period }) => period === null);
  const counts = ({ unit, index }: Column): boolean =>
    unit === null && series.some(({ cells }) => typeof cells[index]?.value === 'number' && !cells[index]?.unit);
  if (unit === null && isOfThings && columns.some(counts)) return null;
  return unit?.name ?? columns.find((column) => column.unit)?.unit ?? series[0]?.cells[0]?.unit ?? null;
};

/** True where the words about a row, over it or beside it say that its figures are money, though no unit does. */
function speaksOfMoney(asked: Asked, { table, series, report }: RowEntry): boolean {
  if (table.unit !== null) return false;
  const locale = asked.index.localeOf(report.language);
  const about = [table.caption, series.label, ...table.header, table.section?.title[report.language] ?? ''];
  return about.some((text) =>
    wordsOf(text).some((word) => spendWord(word, locale.cues.spend) || isMoney(unitOf(word, locale))),
  );
}

/** A word for spending, also as the last part of a compound: "nettokostnad". */
const spendWord = (word: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => (phrase.endsWith('~') ? word.includes(phrase.slice(0, -1)) : word === phrase));
