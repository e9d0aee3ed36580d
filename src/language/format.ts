import type { LanguageCode, Locale } from './locale.js';
import { LOCALES } from './locales.js';

const NO_BREAK = '\u00a0';
const formats = new Map<string, Intl.NumberFormat>();

/** A number as a person reads it in a language, rounded to at most so many decimals: "18 275 084", "2,5". */
export function formatNumber(value: number, language: LanguageCode, decimals = 2): string {
  const key = `${language}${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[language].tag, { maximumFractionDigits: decimals, useGrouping: 'min2' });
  formats.set(key, format);
  return format
    .format(value)
    .replace(/[\u202f ]/g, NO_BREAK)
    .replace(/\u2212/g, '−');
}

/** A number with its unit: "12 %", "19 regioner", "12%". `noun` goes before the unit's own name. */
export function formatQuantity(
  value: number | string,
  unit: string | null,
  noun: string | null,
  language: LanguageCode,
  decimals = 2,
): string {
  if (typeof value === 'string') return value;
  const name = unitName(unit, noun, value, LOCALES[language]);
  const number = formatNumber(value, language, decimals);
  if (!name) return number;
  return name === '%' && !LOCALES[language].percentSpace ? `${number}%` : `${number}${NO_BREAK}${name}`;
}

/** How a unit is called beside a value; the noun itself for counted things. */
export function unitName(unit: string | null, noun: string | null, value: number, locale: Locale): string {
  const known = unit ? locale.messages.units[unit] : undefined;
  const name = known && (Math.abs(value) === 1 ? known.one : known.many);
  if (!name) return noun && Math.abs(value) === 1 ? locale.singular(noun) : (noun ?? unit ?? '');
  // "89 thousand tonnes"
  const isScale = locale.units.some((one) => one.unit === unit && one.kind === 'scale');
  return noun && isScale ? `${name} ${noun}` : name;
}

/** Words in a row: "a, b and c". */
export function joinWords(words: readonly string[], locale: Locale): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${locale.messages.and} ${words.at(-1)}`;
}
