import type { Locale } from '../language/locale.js';

/** Part of a text by offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// A full stop, question or exclamation mark, what may close after it, and white space before something that may begin a sentence.
const BOUNDARY = /[.!?…](?:<sup>.*?<\/sup>|\[\^[^\]]+\]|[”"’»)*_])*(\s+)(?=[”"«(*_–—-]*\s?[\p{Lu}\p{N}])/gu;

/** The sentences of a piece of source text as offsets into it, markup and all; abbreviations and ordinals do not end one. */
export function splitSentences(source: string, locale: Locale): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of source.matchAll(BOUNDARY)) {
    const stop = match.index + match[0].length - (match[1] ?? '').length;
    const lastWord = /([\p{L}\p{N}.]+)\.$/u.exec(source.slice(start, match.index + 1))?.[1]?.toLowerCase() ?? '';
    if (source[match.index] === '.' && endsInAbbreviation(lastWord, source.slice(stop).trimStart(), locale)) continue;
    if (stop > start) spans.push({ start, end: stop });
    start = match.index + match[0].length;
  }
  if (source.slice(start).trim()) spans.push({ start, end: source.trimEnd().length });
  return spans;
}

function endsInAbbreviation(word: string, next: string, locale: Locale): boolean {
  if (locale.abbreviations.includes(word)) return true;
  if (/^\p{L}$/u.test(word)) return true; // an initial: "J. Svensson"
  // An ordinal before a month: "den 1. maj"; a number before a number is a decimal or a date.
  return /^\d{1,2}$/.test(word) && /^\d/.test(next);
}
