import type { Locale } from '../language/locale.js';
import { wordsOf } from '../language/tokens.js';
import { unitOf } from './values.js';

/** A year of two halves inside a text: "2023/24", "2023/2024". */
const BROKEN = /(?<!\d)((?:19|20)\d\d)\/((?:19|20)?\d\d)(?!\d)/u;
/** The same with a dash, or in two digits, which says so only where it stands alone: "Change 2023-24" is from one year to the next. */
const BROKEN_ALONE = /^((?:19|20)?\d\d)[/–-](\d\d)$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?:\/\d\d)?(?!\d)/gu;
const TWO_YEARS = /(?<!\d)(?:19|20)\d\d\s?[–-]\s?(?:19|20)?\d\d(?!\d)/u;
const REMARK = /\s*\(([^()]*)\)/gu;

/** The year that a header is about, a broken one as "2023/24" however it is written; a span of years ("2022-2024") is no year. */
export function yearIn(text: string): string | null {
  const [, first = '', second = ''] = BROKEN_ALONE.exec(text.replace(REMARK, '').trim()) ?? BROKEN.exec(text) ?? [];
  if (isNext(first, second)) return `${first.length === 2 ? `20${first}` : first}/${second.slice(-2)}`;
  const years = text.match(YEAR) ?? [];
  return years.length === 1 && !TWO_YEARS.test(text) ? (years[0] ?? null) : null;
}

/** A year of two halves with a dash behind what is planned or was, "Plan 2023-24" beside "Actual 2023-24", is one year as well. */
const withBroken = (heading: string, { planned, outturns }: Locale): string =>
  heading.replace(PLAN_OF_YEAR, (whole, kind: string, first: string, second: string) =>
    isNext(first, second) && [...planned, ...outturns].includes(kind.toLowerCase())
      ? `${kind} ${first}/${second}`
      : whole,
  );

const PLAN_OF_YEAR = /^(\p{L}+) ((?:19|20)\d\d)[–-](\d\d)(?!\d)/u;

/** The year that the heading of a column is about; null for one that is of a change, "Price change since 2024". */
export function yearOfHeading(heading: string, locale: Locale): string | null {
  const year = yearIn(withBroken(heading, locale));
  const before = year === null ? '' : wordsOf(heading.slice(0, heading.indexOf(year.slice(0, 4)))).join(' ');
  return locale.changedSince.some((phrase) => before.endsWith(` ${phrase}`)) ? null : year;
}

const isNext = (first: string, second: string): boolean =>
  first !== '' && Number(second.slice(-2)) === (Number(first.slice(-2)) + 1) % 100;

/** The year so many years after another, a broken one as such: "2022/23" is one before "2023/24". */
export function yearsAfter(year: string, count: number): string {
  const first = Number(year.slice(0, 4)) + count;
  return year.includes('/') ? `${first}/${String((first + 1) % 100).padStart(2, '0')}` : String(first);
}

/**
 * What a header says beside its year: "Belopp (mnkr)" of "Belopp 2023 (mnkr)". Empty where it is the year alone, be it with a remark, as
 * in "2022/23 (pilot)" or "2024 prel.".
 */
export function measureIn(header: string, locale: Locale): string {
  const isRemark = (text: string): boolean =>
    unitOf(text, locale) === null && !wordsOf(text).some((word) => [...locale.numberOf, 'n'].includes(word));
  const words = withBroken(header, locale)
    .replace(REMARK, (whole, inside: string) => (isRemark(inside) ? '' : whole))
    .trim()
    .replace(BROKEN_ALONE, '')
    .replace(BROKEN, '')
    .replace(YEAR, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/\s+(?=,)/g, '');
  const own = words.replace(/ (\p{L}+)$/u, (whole, last: string) => (locale.stopWords.includes(last) ? '' : whole));
  return wordsOf(own).every((word) => locale.provisional.includes(word)) ? '' : own;
}
