import type { Column, Table } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { Asked } from '../asked.js';

/** "Women | Men | Total": the column that is headed as the sum of the others and is that in every row; null where there is none. */
export function totalColumn(asked: Asked, { columns, series }: Table): Column | null {
  const [total, ...more] = columns.filter((column) => isHeadedTotal(asked, column));
  const parts = columns.filter((column) => column !== total);
  if (!total || more.length > 0 || parts.length < LEAST_PARTS || parts.some(({ role }) => role !== 'value'))
    return null;
  if (columns.some(({ period }) => period !== null)) return null;
  const isSum = series.every(({ cells }) => {
    const sum = parts.reduce((all, { index: at }) => all + (cells[at]?.value ?? 0), 0);
    const value = cells[total.index]?.value ?? null;
    return value === null || Math.abs(sum - value) < ROUNDED;
  });
  return isSum ? total : null;
}

/** True for a column headed "Total", and nothing else. */
export const isHeadedTotal = ({ index }: Asked, { headers }: Column): boolean =>
  Object.entries(headers).some(([code, header]) => {
    const { cues, totals } = index.localeOf(code as LanguageCode);
    const words = wordsOf(header);
    return words.length === 1 && words.every((word) => cues.total.includes(word) || totals.includes(word));
  });

const LEAST_PARTS = 2;
/** Sums of printed figures are off by less. */
const ROUNDED = 1e-6;
