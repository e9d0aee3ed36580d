import type { Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import type { Term } from '../../search/search.js';
import { type Asked, has, OWN, saysLack, speaksOf } from '../asked.js';
import { NUMERIC, PERHAPS_NUMERIC } from '../asks-figure.js';
import { type Draft, evidenceOf } from '../draft.js';
import { isMoney, isTime, isUnrated } from '../figures.js';
import { isPerTime } from '../fit/unit.js';
import { headerScore } from '../rows/columns.js';
import { asksMoney } from '../rows/money.js';
import { hasRowsOf } from '../rows/things.js';
import { isPlainCount } from './shares.js';

/**
 * "How many towns have it?" is told by no percentage in a table of towns, and "how many harbours are members?" by none of the things
 * that are measured of all harbours.
 */
export const countsNone = (asked: Asked, { figures }: Draft): boolean => {
  const { counted, unit } = asked.question;
  if (!has(asked, 'count') || has(asked, 'share', 'percentWord') || unit !== null) return false;
  const cells = figures.flatMap((figure) => (figure.places[0].kind === 'cell' ? [figure.places[0]] : []));
  const isOfOneRow = cells.length > 1 && cells.every(({ series }) => series === cells[0]?.series);
  return (
    figures.length > 0 &&
    cells.length === figures.length &&
    cells.every(({ report, table }) => hasRowsOf(asked, report, table, counted)) &&
    (figures.every((figure) => figure.unit === 'percent' && figure.formula === undefined) ||
      (isOfOneRow && cells.every(({ column }) => column.period === null && headerScore(asked, column) === 0)))
  );
};

/** "How many drivers are missing?" is not told by how many there are. */
export const countsThosePresent = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'count') &&
  has(asked, 'complement') &&
  !has(asked, 'share') &&
  figures.length > 0 &&
  figures.every(
    (figure) => isPlainCount(figure) && !evidenceOf(figure.places[0]).some((texts) => saysLack(asked, texts)),
  );

/** "How many trams are there?" is not told by "Scheduled tram-km". */
export const countsProduct = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'count') &&
  asked.question.counted.length > 0 &&
  figures.length > 0 &&
  figures.every(
    ({ formula, places: [place] }) =>
      formula === undefined && place.kind === 'cell' && isOfProduct(asked, place.column.header, place.report.language),
  );

/** True for a heading that has what is counted only as the first of two units: "tram-km", "person-years". */
function isOfProduct(
  { question: { counted, language }, terms, index }: Asked,
  heading: string,
  own: LanguageCode,
): boolean {
  const [whole, first = '', by = ''] = /(\p{L}+)-(\p{L}+)/u.exec(heading) ?? [];
  const { units, measures } = index.localeOf(own);
  const isUnit = [measures, ...units.map(({ words }) => words)].some((words) => words.includes(by.toLowerCase()));
  if (whole === undefined || !isUnit) return false;
  const holds = (term: Term, text: string): boolean => index.weightIn(term, index.keysOf({ [own]: text })) >= OWN;
  const isCounted = (text: string): boolean => counted.some((word) => holds(index.termOf(word, language), text));
  return isCounted(first) && !isCounted(heading.replace(whole, '')) && !terms.some((term) => holds(term, by));
}

/** "Divided by", "a head": a figure is asked for that has to be worked out; "per" alone may stand in the text. */
export const isUndivided = ({ question: { text, language }, index }: Asked, { figures }: Draft): boolean =>
  holdsPhrase(
    text,
    index.localeOf(language).cues.per.filter((phrase) => phrase.includes(' ')),
  ) && !figures.some(({ formula }) => formula?.includes('÷'));

/** "How many participants per course?", "which has most per course?", "the average cargo per harbour?": not told by how many participants there are. */
export const tellsNoRate = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'per') &&
  has(asked, 'count', 'highest', 'lowest', 'average') &&
  !isPerTime(asked) &&
  figures.length > 0 &&
  figures.every(
    ({ unit, formula, places: [place] }) =>
      isUnrated(unit) &&
      formula === undefined &&
      place.kind === 'cell' &&
      ![place.series.labels, place.table.captions, place.column.headers].some((texts) => speaksOf(asked, texts, 'per')),
  );

/** "How much does one save?" is time or money, and no number of things in a row that speaks of no saving. */
export const isHeadCount = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'saves') &&
  figures.length > 0 &&
  figures.every((figure) => {
    const [place] = figure.places;
    const saves = place.kind === 'cell' && speaksOf(asked, place.series.labels, 'saves');
    return isPlainCount(figure) && !isTime(figure.unit) && !isMoney(figure.unit) && !saves;
  });

/** "How many hours?" is not told by some minutes that could not be made hours. */
export const isInOtherTime = ({ question }: Asked, { figures }: Draft): boolean =>
  isTime(question.unit) && figures.length > 0 && figures.every(({ unit }) => isTime(unit) && unit !== question.unit);

/** "By how much did the grant fall?" is not told by how much it is, where the text speaks of no change. */
export const isLevel = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const place = figure?.places[0];
  return (
    has(asked, 'growth', 'decline') &&
    has(asked, 'amount') &&
    figure !== undefined &&
    others.length === 0 &&
    figure.formula === undefined &&
    figure.unit !== 'percent' &&
    place?.kind === 'sentence' &&
    !asked.index
      .paragraphOf(place.sentence)
      .some(({ text }) =>
        (['growth', 'decline', 'change', 'difference'] as const).some((cue) => speaksOf(asked, text, cue)),
      )
  );
};

/** "How many applications were turned down?" is not told by how many were received. */
export function saysNoOutcome(asked: Asked, { figures }: Draft): boolean {
  const { language, text } = asked.question;
  const { turnedDown } = asked.index.localeOf(language);
  if (!holdsPhrase(text, turnedDown) || figures.length === 0) return false;
  const terms = asked.terms.filter((term) => holdsPhrase(term.text, turnedDown));
  const tells = (texts: Texts): boolean =>
    terms.some((term) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN) ||
    Object.entries(texts).some(([code, written]) =>
      holdsPhrase(written, asked.index.localeOf(code as LanguageCode).turnedDown),
    );
  return !figures.some(({ formula, places: [place] }) => formula !== undefined || evidenceOf(place).some(tells));
}

/** "How many people work at the authority?" is told by no number of something else: neither its place nor its text speaks of staff. */
export const isNoStaff = (asked: Asked, { figures }: Draft): boolean => {
  const { text, language } = asked.question;
  const { asksStaff, staff } = asked.index.localeOf(language);
  if (!asksStaff.test(text) || figures.length === 0) return false;
  const terms = staff.map((word) => asked.index.termOf(word, language));
  const tells = (texts: Texts): boolean =>
    terms.some((term) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN);
  return !figures.some(({ places: [place] }) => {
    if (place.kind !== 'cell') return evidenceOf(place).some(tells);
    const { table, series, column, report } = place;
    if ([series.labels, series.group ?? {}, column.headers].some(tells)) return true;
    // "Members, production and staff" is over rows of each.
    const over = [table.captions, { [report.language]: table.header[0] ?? '' }];
    return over.some(tells) && !table.series.some(({ labels }) => tells(labels));
  });
};

/** "Who should I get in touch with?" is told by no number. */
export const tellsNobody = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'who') &&
  !has(asked, ...NUMERIC, ...PERHAPS_NUMERIC, 'highest', 'lowest', 'rank', 'either') &&
  !asksMoney(asked) &&
  figures.some(({ value, unit }) => typeof value === 'number' && !isMoney(unit)) &&
  !figures.some(({ value }) => typeof value === 'string' && FULL_NAME.test(value));

const FULL_NAME = /^\p{Lu}[\p{L}.'-]+ \p{Lu}/u;

/** "The average number of lunches per town" is not told by the sum of them all: by a total that is more than each of the rows above it. */
export const isSumForMean = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'average') &&
  figures.length > 0 &&
  figures.every(({ value, formula, places: [place] }) => {
    if (formula !== undefined || place.kind !== 'cell' || place.series.role !== 'total') return false;
    const { table, column, series } = place;
    if ([series.labels, column.headers, table.captions].some((texts) => speaksOf(asked, texts, 'average')))
      return false;
    const rows = table.series.filter(({ role }) => role === 'item');
    return rows.length > 1 && rows.every(({ cells }) => (cells[column.index]?.value ?? 0) < Number(value));
  });
