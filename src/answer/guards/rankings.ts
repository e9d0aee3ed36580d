import type { ColumnRole, Series } from '../../corpus/model.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, has, STRONG, speaksOf } from '../asked.js';
import { NUMERIC } from '../asks-figure.js';
import type { Draft, Place } from '../draft.js';
import { hasNoun } from '../nouns.js';
import { hasRowsOf } from '../rows/things.js';

/** "Which site has most bookings?" is not told by how many sites there are. */
export const ranksNothing = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const place = figure?.places[0];
  const [noun] = asked.question.which;
  return (
    asksWhichMost(asked) &&
    noun !== undefined &&
    others.length === 0 &&
    figure?.formula === undefined &&
    place?.kind === 'cell' &&
    typeof figure?.value === 'number' &&
    ((wordsOf(place.series.labels[asked.question.language] ?? '').length === 1 &&
      hasNoun(asked, [noun], place.series.labels, STRONG)) ||
      isBesideThings(asked, place))
  );
};

/** "Which harbour has most cruise calls?": True for a row of another table than that with a row for each harbour. */
const isBesideThings = (asked: Asked, { report, table, series }: Extract<Place, { kind: 'cell' }>): boolean =>
  report.tables.some((other) => !other.textual && hasRowsOf(asked, report, other)) &&
  !hasRowsOf(asked, report, table) &&
  // "Surplus" of all networks together is no network, nor is a "membership fee" a member.
  ![series.labels, series.group ?? {}].some((texts) => hasNoun(asked, asked.question.which.slice(0, 1), texts, STRONG));

/**
 * "What stands most in the way of digitalisation?" ranks no services: True where the one word that a table may be meant by is common,
 * and another that tells much is nowhere in it.
 */
export function ranksByChance(asked: Asked, { figures: [figure] }: Draft): boolean {
  const place = figure?.places[0];
  const { words, which, captions } = asked.question;
  if (!has(asked, 'highest', 'lowest') || has(asked, 'which', 'count', 'tableWords', 'figureWords')) return false;
  if (place?.kind !== 'cell' || which.length > 0 || captions.length > 0) return false;
  const telling = (i: number): number => {
    const term = asked.terms[i];
    return term ? asked.index.tellingness(term) : 0;
  };
  const texts = [place.table.captions, ...place.table.columns.map(({ headers }) => headers), place.series.labels];
  const isHeld = (i: number): boolean => {
    const term = asked.terms[i];
    return term !== undefined && texts.some((text) => asked.index.weightIn(term, asked.index.keysOf(text)) >= STRONG);
  };
  return (
    asked.required.every((i) => telling(i) < COMMON) &&
    words.some(({ required }, i) => !required && telling(i) >= TELLS_MUCH && !isHeld(i))
  );
}

/** Tellingness below which a word is in many texts, and from which it is in few. */
const COMMON = 2;
const TELLS_MUCH = 4.5;

/** "Which chain had the fewest shops?" is not told by how many new ones a chain has got: by no number of a sentence that speaks of no most or least. */
export const saysNoMost = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'highest', 'lowest') &&
  has(asked, 'which') &&
  !has(asked, 'when') &&
  figures.length > 0 &&
  figures.every(
    ({ value, formula, places: [place] }) =>
      typeof value === 'number' &&
      formula === undefined &&
      place.kind === 'sentence' &&
      !(['highest', 'lowest', 'rank'] as const).some((cue) => speaksOf(asked, place.sentence.text, cue)),
  );

/** "How satisfied are the youngest?" is not told by those of all ages, in a table that has columns by age. */
export const isOfAllAges = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'youngest', 'oldest') &&
  figures.length > 0 &&
  figures.every(
    ({ places: [place] }) =>
      place.kind === 'cell' &&
      !isOfAge(place.column.header) &&
      place.table.columns.filter(({ header }) => isOfAge(header)).length > 1,
  );

/** "18–44 år 2024" */
const isOfAge = (heading: string): boolean => /(?<!\d)\d{1,2}(?!\d)/.test(heading);

/** "Which clinics are open in the evening?", "which have more than three?": told by no number of all of them. */
export const namesNone = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'which', 'list') &&
  !has(asked, ...NUMERIC) &&
  asked.question.which.length > 0 &&
  figures.length > 0 &&
  figures.every(
    ({ value, formula, places: [place] }) =>
      typeof value === 'number' &&
      formula === undefined &&
      place.kind === 'cell' &&
      place.series.role === 'total' &&
      (asked.question.condition !== null ||
        (place.column.period === null && hasRowsOf(asked, place.report, place.table))),
  );

/** "Which sector pays least in the first year?" is not told by what all sectors pay in the first year, the second and the third. */
export const isOfAllForOne = (asked: Asked, { figures }: Draft): boolean =>
  asksWhichMost(asked) &&
  asked.question.which.length > 0 &&
  figures.length > 1 &&
  figures.every(
    ({ formula, places: [place] }) =>
      formula === undefined && place.kind === 'cell' && place.column.period === null && isOfAll(asked, place),
  );

/** The row of a sum, or one that is called so: "All sectors". */
const isOfAll = ({ index }: Asked, { report, series }: Extract<Place, { kind: 'cell' }>): boolean =>
  series.role === 'total' || index.localeOf(report.language).every.includes(wordsOf(series.label)[0] ?? '');

const asksWhichMost = (asked: Asked): boolean =>
  has(asked, 'highest', 'lowest') && has(asked, 'which') && !has(asked, 'when', 'count');

/** "Which of them was the most common, or grew most?" is not told by a row of a table in which others have more. */
export const isNotTheMost = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const most = has(asked, 'highest');
  const { captions, which, place: rank } = asked.question;
  if (!figure || others.length > 0 || most === has(asked, 'lowest') || rank > 1) return false;
  const [to, from, ...more] = figure.places.flatMap((place) => (place.kind === 'cell' ? [place] : []));
  if (which.length === 0 || !to || more.length > 0) return false;
  const isChange = figure.formula?.includes(' − ') ?? false;
  if (isChange ? from?.series !== to.series : figure.formula !== undefined || from !== undefined) return false;
  const amountOf = ({ cells }: Series): number[] => {
    const [now, then] = [cells[to.column.index]?.value, from ? cells[from.column.index]?.value : 0];
    return now == null || then == null ? [] : [(now - then) * (isChange && has(asked, 'decline') ? -1 : 1)];
  };
  // Beside a total of the income and one of the costs, only those of one of them are compared; under "Women" and "Men", those two.
  const totals = to.table.series.filter(({ role }) => role === 'total').length;
  if (captions.length === 0 && (totals > 1 || (to.column.period === null && !PRINTS_CHANGE.has(to.column.role))))
    return false;
  const values = to.table.series.flatMap((series) => (series.role === 'item' ? amountOf(series) : []));
  const [value = 0] = amountOf(to.series);
  return most ? value < Math.max(...values) : value > Math.min(...values);
};

/** Columns that print by how much each row has changed. */
const PRINTS_CHANGE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['difference', 'percentChange']);
