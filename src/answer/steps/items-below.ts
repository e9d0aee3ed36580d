import type { Period } from '../../question/question.js';
import { askAgain, has, STRONG } from '../asked.js';
import { FIGURE_ONLY } from '../asks-figure.js';
import { itemsAfter } from '../prose/lists.js';
import { answerText } from '../prose/text.js';
import { asksMoney } from '../rows/money.js';
import { brokenYear } from '../years.js';
import type { Step } from './step.js';

/** "What are the three priorities for 2025?": as many items as the sentence above them announces, of a time that it or its heading names. */
export const itemsBelow: Step = (asked) => {
  const { periods } = asked.question;
  const isComing = periods.length > 0 && periods.every(({ kind }) => kind === 'year' || kind === 'range');
  if (!isComing || !has(asked, 'list', 'which', 'what') || has(asked, ...FIGURE_ONLY) || asksMoney(asked)) return null;
  const announces = asked.hits.find(({ entry, weights }) => {
    if (entry.kind !== 'sentence' || !asked.required.every((i) => (weights[i] ?? 0) >= STRONG)) return false;
    const { sentence, report } = entry;
    const about = `${Object.values(sentence.text).join(' ')} ${Object.values(sentence.section?.title ?? {}).join(' ')}`;
    const items = itemsAfter(entry).length;
    const isOfThem = (period: Period): boolean => {
      const years = period.kind === 'year' ? [period.year] : period.kind === 'range' ? [period.from, period.to] : [];
      // "For 2024/25" is told of what comes in a report of 2023/24.
      const written = (period.kind === 'range' && brokenYear(period)) || null;
      const isNamed = years.every((year) => year !== null && about.includes(year));
      return Number(years.at(-1)) > (report.year ?? 0) && (isNamed || (written !== null && about.includes(written)));
    };
    return (
      periods.every(isOfThem) &&
      items > 1 &&
      asked.index.statementsOf(sentence).some(({ statement }) => statement.value === items)
    );
  });
  if (announces?.entry.kind !== 'sentence') return null;
  const { sentence } = announces.entry;
  const undated = askAgain(asked, { periods: [] });
  return answerText(undated, ({ entry }) => entry.kind === 'sentence' && entry.sentence === sentence);
};
