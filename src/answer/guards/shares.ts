import type { Texts } from '../../corpus/model.js';
import { type Asked, has, OWN, saysLack, speaksOf } from '../asked.js';
import { type Draft, type DraftFigure, evidenceOf } from '../draft.js';
import { isMoney, isPercent, isUnrated } from '../figures.js';
import { isWholeReport } from '../nouns.js';

/** "Which percentage of tickets is sold online?" is not told by how many are sold. */
export const isCountForShare = (asked: Asked, { figures }: Draft): boolean =>
  (has(asked, 'share') || (asked.question.unit === 'percent' && has(asked, 'count'))) && figures.every(isPlainCount);

/** True for a number of things, as a table has it. */
export const isPlainCount = ({ value, unit, formula, places: [place] }: DraftFigure): boolean =>
  typeof value === 'number' &&
  formula === undefined &&
  place.kind === 'cell' &&
  place.column.role === 'value' &&
  !['percent', 'permille', 'percentagePoint'].includes(unit ?? '');

/** "The no-show rate" is told by no number of letters, where what tells it speaks of no rate. */
export const isCountForRate = (asked: Asked, { figures }: Draft): boolean =>
  figures.length > 0 &&
  figures.every(
    ({ value, unit, scale, formula, places: [place] }) =>
      typeof value === 'number' &&
      (isUnrated(unit) || isMoney(unit) || (scale ?? 1) > 1) &&
      formula === undefined &&
      !evidenceOf(place).some((texts) => speaksOfRate(asked, texts)),
  );

/** False where a question is about a rate, and a text speaks of none. */
export function speaksOfRate({ terms, index, question: { language } }: Asked, texts: Texts): boolean {
  const { rate } = index.localeOf(language);
  const rates = terms.filter(({ text, negated }) => !negated && rate.test(text));
  return rates.length === 0 || rates.some((term) => index.weightIn(term, index.keysOf(texts)) >= OWN);
}

/** "What is that exactly in percent?" is not told by how many people a text says there are. */
export const isSaidCount = (asked: Asked, { figures }: Draft): boolean =>
  asked.question.unit === 'percent' &&
  figures.length > 0 &&
  figures.every(
    ({ value, unit, formula, places: [place] }) =>
      typeof value === 'number' && formula === undefined && place.kind === 'sentence' && unit === null,
  );

/** "What share of the budget is it?": a sum of money is no share of another, nor does it lack anything. */
export const isMoneyForShare = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'share', 'complement') && figures.every(({ unit }) => isMoney(unit));

/** "How many billions did they turn over?" is told in no percent. */
export const isPercentForScale = ({ question: { counted, language }, index }: Asked, { figures }: Draft): boolean =>
  index.localeOf(language).units.some(({ kind, words }) => kind === 'scale' && words.includes(counted[0] ?? '')) &&
  figures.length > 0 &&
  figures.every(({ unit }) => isPercent(unit));

/** "What share of the decisions was changed?" is not told by how the decisions changed; "by how many percent did they change from 2022?" is. */
export const isGrowthForShare = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'share') &&
  has(asked, 'change') &&
  !has(asked, 'growth', 'decline', 'difference') &&
  !(asked.question.base.length === 0 && asked.question.periods.some(({ kind }) => kind === 'range')) &&
  figures.length > 0 &&
  figures.every(({ formula }) => formula?.includes(' − ') ?? false);

/** "How many residents were asked?" is not told by a share of the residents, where it names nothing that they are or do. */
export const isShareOfAll = (asked: Asked, { figures }: Draft): boolean => {
  const { counted, words, unit } = asked.question;
  const isCounted = (i: number): boolean => words[i]?.parts.every((part) => counted.includes(part)) ?? false;
  return (
    has(asked, 'count') &&
    !has(asked, 'share', 'percentWord', 'highest', 'lowest', 'compare') &&
    unit === null &&
    figures.length > 0 &&
    figures.every((figure) => isPercent(figure.unit) && figure.formula === undefined) &&
    asked.required.some(isCounted) &&
    asked.required.every((i) => isCounted(i) || isWholeReport(asked, i))
  );
};

/** "What share lack it?", "what share is not positive?": the share of those that have it, or are. */
export const isShareOfOthers = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'share') &&
  (has(asked, 'complement') || (has(asked, 'without') && !asked.question.bothWays)) &&
  figures.some(
    ({ formula, places: [place] }) =>
      !formula?.includes('−') && !evidenceOf(place).some((text) => saysLack(asked, text)),
  );

/** "Parcel lockers in total" are not told by the percentages of a row about something else; "overall satisfaction" is what one is called. */
export const isShareOfOne = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'total') &&
  !has(asked, 'share', 'percentWord') &&
  asked.question.unit !== 'percent' &&
  figures.length > 0 &&
  figures.every(
    ({ unit, formula, places: [place] }) =>
      unit === 'percent' &&
      formula === undefined &&
      place.kind === 'cell' &&
      place.series.role === 'item' &&
      ![place.series.labels, place.column.headers].some((texts) => speaksOf(asked, texts, 'total')),
  );
