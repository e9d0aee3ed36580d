import type { Locale } from '../language/locale.js';
import { unitNamed } from '../language/units.js';

export interface ParsedValue {
  readonly value: number | null;
  /** Canonical unit printed in the cell itself ("percent"); null where it names none. */
  readonly unit: string | null;
  readonly text: string;
}

const NUMBER = /^([+-]?)\s*(?:([€$£])\s*)?(\d{1,3}(?:[ .,']\d{3})+|\d+)(?:([.,])(\d+))?\s*(%|‰|[\p{L}€$£. ]*)$/u;

/** Marks of footnotes at the end of a text: raised figures and letters, stars, daggers, "1)". The two of "m²" is none. */
const MARKS =
  /(?:\s?(?:[*†‡§]+|(?<!(?<!\p{L})[cdkm]?m)[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉᶠᵍ]+(?:[,\s][¹²³⁰⁴-⁹]+)*)|(?<!\([^)]*)\s\d\)(?:\s\d\))*)+$/u;

/** A label, a heading or a cell without the marks of its footnotes: "Grants ³" is "Grants", "Beviljandegrad (%)¹" "Beviljandegrad (%)". */
export const withoutMarks = (text: string): string => text.replace(MARKS, '').trim();

/**
 * A table cell as a number: "18 275 084", "1,234.5", "12%", "0", "<b>2 018 710</b>"; a dash or nothing is no value.
 * Which of comma and point is the decimal mark follows the document's language.
 */
export function parseCell(plainText: string, locale: Locale): ParsedValue {
  const text = plainText
    .normalize('NFC')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
  // A dash may stand in the place of a minus sign.
  const match = NUMBER.exec(withoutMarks(text).replace(/^[\u2010-\u2014](?=\s?\d)/, '-'));
  if (!match) return { value: null, unit: null, text };
  const [, sign, currency = '', whole = '', mark, decimals, suffix = ''] = match;
  const unit = (currency ? unitOf(`${currency}${suffix.trim()}`, locale) : null) ?? unitOf(suffix, locale);
  // "1,234" in an English document is thousands; "1.234" in a Swedish one as well; otherwise the mark is the decimal one.
  const grouped = /[.,]/.test(whole);
  if (grouped && whole.includes(locale.decimal) && !decimals && whole.split(locale.decimal).length === 2) {
    return { value: signed(sign, Number(whole.replace(',', '.'))), unit, text };
  }
  const digits = whole.replace(/[ .,']/g, '');
  const value = Number(mark ? `${digits}.${decimals}` : digits);
  return { value: signed(sign, value), unit, text };
}

const signed = (sign: string | undefined, value: number): number => (sign === '-' ? -value : value);

/** The canonical unit that a word or a sign is, in this language: "procent" and "%" are percent. Null where it is none. */
export function unitOf(word: string, locale: Locale): string | null {
  return unitNamed(word.trim().toLowerCase().replace(/\.$/, ''), locale)?.unit ?? null;
}

/** The unit that a header, a label or a caption names: in parentheses "(tkr)", or after a comma, "in thousands of euros". */
export function namedUnit(heading: string, locale: Locale): string | null {
  // "£000" is thousands of pounds.
  const text = heading.replace(/([€$£])\s?['’]?000(?!\d)/gu, '$1 thousand').replace(locale.ofPrices, '');
  // A heading that is nothing but money: "Thousands of euros", "kronor per elev 2023".
  const [amount = ''] = text.trim().toLowerCase().split(' per ');
  const whole = unitNamed(amount, locale);
  if (whole?.kind === 'money') return whole.unit;
  for (const match of text.matchAll(/[([]([^)\]]+)[)\]]/g)) {
    const inside = match[1] ?? '';
    // "(£ per week)", "(£000; 2026 is the budget)", "(median, veckor)", "(belopp i tkr)"
    const [first = ''] = inside.split(/ per |[;/]/);
    const unit = [inside, first, inside.split(', ').at(-1) ?? '', inside.replace(/^(?:.* )?(?:in|i|as) /i, '')]
      .map((text) => unitOf(text, locale))
      .find((found) => found !== null);
    if (unit) return unit;
    // "(per cent of non-volunteers)"
    if (unitOf(inside.split(` ${locale.outOf[0]} `)[0] ?? '', locale) === 'percent') return 'percent';
  }
  // "Share who agree, per cent (survey 2024)"
  const ending = text
    .trim()
    .replace(/[.:]$/, '')
    .replace(/\s+\([^()]*\)$/, '');
  const tail = /(?:[,.]| in| i)\s+([\p{L}€$£% ]+)$/iu.exec(ending)?.[1] ?? '';
  // "Main heat source, percent of all homes"
  const direct = unitOf(tail, locale) ?? unitOf(tail.split(` ${locale.outOf[0]} `)[0] ?? '', locale);
  if (direct) return direct;
  return /(?<![\p{L}\p{N}])(?:procent|percent|%|andel \(%\))(?![\p{L}\p{N}])/iu.test(text) && text.length < 25
    ? 'percent'
    : null;
}

/** A heading without the unit that it ends with: "Belopp (mnkr)" is "Belopp", "Median response, min" is "Median response". */
export function withoutUnit(heading: string, locale: Locale): string {
  const [end, unit = ''] = /(?:,\s*|\s*\()([^,()]+)\)?$/u.exec(heading) ?? [];
  return end && unitOf(unit, locale) !== null ? heading.slice(0, -end.length) : heading;
}

/** A number written in running text, by the language's decimal mark: "10,5", "313 000", "3.6". Null where it is none. */
export function parseNumber(written: string, locale: Locale): number | null {
  return /^\d/.test(written) ? parseCell(written, locale).value : null;
}

/** Orders periods by time, one that is missing first. They start with the year, so that the order of code units is that of time. */
export function comparePeriods(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
