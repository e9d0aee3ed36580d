import type { Locale } from '../language/locale.js';
import { type CueSpan, covers } from './cues.js';
import { isYear, numberOf } from './numerals.js';
import type { Period } from './question.js';

export interface FoundPeriods {
  readonly periods: readonly Period[];
  /** Indices of the words that are part of a period. */
  readonly used: ReadonlySet<number>;
}

const isShortYear = (word: string | undefined): word is string => word !== undefined && /^[0-4]\d$/.test(word);

/** The times that a question names: "2023", "2021-2024", "22-23", "since 2022", "i fjol", "året innan", "the past two years". */
export function parsePeriods(words: readonly string[], cues: readonly CueSpan[], locale: Locale): FoundPeriods {
  const used = new Set<number>();
  const periods: Period[] = [];
  const at = (index: number, cue: CueSpan['cue']): boolean =>
    cues.some((span) => span.cue === cue && covers(span, index));
  const years = words.flatMap((word, i) =>
    isYear(word)
      ? [i]
      : isShortYear(word) &&
          !isAge(words, i, locale) &&
          (shortYearAt(words, i, (index) => at(index, 'until') || at(index, 'and') || at(index, 'compare')) ||
            isLastWord(words, i, cues, locale))
        ? [i]
        : [],
  );
  // "2022 to 2024", "2022 up to 2024", "2022 och fram till 2024"
  const isUntil = (from: number, to: number): boolean => {
    const between = words.slice(from, to);
    return (
      between.length <= MOST_BETWEEN &&
      between.some((_, j) => at(from + j, 'until')) &&
      between.every((word, j) => at(from + j, 'until') || at(from + j, 'atMost') || locale.stopWords.includes(word))
    );
  };
  const full = (index: number): string => (isYear(words[index]) ? (words[index] ?? '') : `20${words[index]}`);
  // "2021/22": two years on end.
  const isBroken = (k: number): boolean => {
    const [i, next] = [years[k], years[k + 1]];
    return i !== undefined && next === i + 1 && Number(full(next)) === Number(full(i)) + 1;
  };
  const broken = (k: number): string => `${full(years[k] ?? 0)}/${full(years[k + 1] ?? 0).slice(2)}`;
  const spans = (from: number, to: number, start: number): boolean =>
    to === from + 1 || isUntil(from + 1, to) || (to === from + 2 && at(from + 1, 'and') && at(start - 1, 'between'));
  for (let k = 0; k < years.length; k++) {
    const i = years[k] ?? 0;
    const next = years[k + 1];
    used.add(i);
    // "2022, not 2023"
    if (years.length > 1 && at(i - 1, 'without')) continue;
    const last = years[k + 3];
    if (last !== undefined && isBroken(k) && isBroken(k + 2) && spans(years[k + 1] ?? i, years[k + 2] ?? i, i)) {
      for (let j = at(i - 1, 'since') || at(i - 1, 'between') ? i - 1 : i; j <= last; j++) used.add(j);
      periods.push({ kind: 'range', from: broken(k), to: broken(k + 2) });
      k += 3;
      continue;
    }
    const joined = next !== undefined && words[i] !== words[next] && spans(i, next, i);
    if (joined && next !== undefined && full(next) > full(i)) {
      for (let j = i; j <= next; j++) used.add(j);
      if (at(i - 1, 'since') || at(i - 1, 'between')) used.add(i - 1);
      // "Since 2022/23": of a year of two halves, and of those after it.
      const isOpen = at(i - 1, 'since') && next === i + 1 && years.length === 2;
      periods.push({ kind: 'range', from: full(i), to: isOpen ? null : full(next) });
      k++;
      continue;
    }
    if (at(i - 1, 'since') && next === undefined) {
      used.add(i - 1);
      periods.push({ kind: 'range', from: full(i), to: null });
      continue;
    }
    periods.push({ kind: 'year', year: full(i) });
  }
  const relative = (cue: CueSpan['cue'], period: Period): void => {
    for (const span of cues) {
      if (span.cue !== cue || [...used].some((index) => covers(span, index))) continue;
      for (let j = span.from; j < span.to; j++) used.add(j);
      if (!periods.some((other) => JSON.stringify(other) === JSON.stringify(period))) periods.push(period);
    }
  };
  // "2022 against now", "more than in 2022": the newest beside a year that is named.
  const [year] = years;
  if (
    periods.length === 1 &&
    year !== undefined &&
    ((cues.some((span) => span.cue === 'compare' || span.cue === 'until') &&
      words.some((word) => locale.now.includes(word))) ||
      comparedBefore(words, cues, year, locale))
  )
    periods.push({ kind: 'newest' });
  relative('pastYears', { kind: 'pastYears', count: countIn(words, cues, locale) });
  // "Last year? (2024)" says which year it means.
  if (!periods.some(({ kind }) => kind === 'year') || cues.some(({ cue }) => cue === 'compare' || cue === 'difference'))
    relative('lastYear', { kind: 'relative', offset: -1 });
  relative('thisYear', { kind: 'relative', offset: 0 });
  return { periods, used };
}

/** So many words may join two years to a span: "och fram till". */
const MOST_BETWEEN = 3;

const BOUNDS: ReadonlySet<CueSpan['cue']> = new Set(['moreThan', 'lessThan']);

/** True where a comparison stands right before a word, small words aside: "than in 2022". */
function comparedBefore(words: readonly string[], cues: readonly CueSpan[], at: number, locale: Locale): boolean {
  let before = at;
  while (before > 0 && at - before < 2 && locale.stopWords.includes(words[before - 1] ?? '')) before--;
  return cues.some(
    (span) =>
      // "Under" and "over" alone are prepositions of time as well.
      (span.cue === 'compare' || (BOUNDS.has(span.cue) && span.to - span.from > 1)) &&
      !locale.eachOther.includes(words[span.to - 1] ?? '') &&
      span.to >= before &&
      span.to <= at &&
      span.from > 0,
  );
}

/** "22-23": two-digit years stand in pairs, or after an apostrophe, which is gone by now. */
function shortYearAt(words: readonly string[], i: number, joins: (index: number) => boolean): boolean {
  const other = (index: number): boolean => isShortYear(words[index]) || isYear(words[index]);
  // "2023 (21 regions)": what stands behind a year is a later one.
  const isLater = !isYear(words[i - 1]) || Number(words[i]) > Number(words[i - 1]) % 100;
  return other(i + 1) || (other(i - 1) && isLater) || (other(i + 2) && joins(i + 1)) || (other(i - 2) && joins(i - 1));
}

/** "Software cost 22", "spend 23, tkr": the one number of a message, behind its last noun or before the unit of a sum of money. */
function isLastWord(words: readonly string[], i: number, cues: readonly CueSpan[], locale: Locale): boolean {
  const [before = '', after] = [words[i - 1], words[i + 1]];
  const isMoneyUnit = locale.units.some(({ kind, words: names }) => kind === 'money' && names.includes(after ?? ''));
  if (i + (isMoneyUnit ? 2 : 1) < words.length || Number(words[i]) < LEAST_LAST) return false;
  if (words.some((word, k) => k !== i && /\d/.test(word)) || cues.some(({ cue }) => OF_A_SIZE.has(cue))) return false;
  const isNoun = before.length > 2 && !locale.stopWords.includes(before) && !Object.hasOwn(locale.numbers, before);
  // "In region 23" is one of them.
  if (locale.within.includes(words[i - 2] ?? '')) return false;
  return isNoun && !locale.numbered.includes(before) && !isAt(cues, i - 1, NOT_DATED);
}

/** "Chapter 8", "the last 12": smaller numbers are seldom years. */
const LEAST_LAST = 18;
const OF_A_SIZE: ReadonlySet<CueSpan['cue']> = new Set<CueSpan['cue']>(['moreThan', 'lessThan', 'atLeast', 'atMost']);
const NOT_DATED: ReadonlySet<CueSpan['cue']> = new Set<CueSpan['cue']>([
  'tableWords',
  'highest',
  'lowest',
  'pastYears',
]);

const isAt = (cues: readonly CueSpan[], index: number, among: ReadonlySet<CueSpan['cue']>): boolean =>
  cues.some((span) => among.has(span.cue) && covers(span, index));

/** "Aged 13 to 17", "13–17 years", "young people between 16 and 24": numbers of years are no years. */
function isAge(words: readonly string[], i: number, { units, aged, cues }: Locale): boolean {
  const before = words.slice(Math.max(0, i - TO_THE_AGED), i);
  const isOfAge = (word: string, k: number): boolean =>
    aged.ages.includes(word) || (aged.people.includes(word) && cues.between.includes(before[k + 1] ?? ''));
  if (before.some(isOfAge)) return true;
  const ofYears = units.find(({ unit }) => unit === 'year')?.words ?? [];
  const after = words.slice(i + 1, i + 1 + TO_THE_UNIT);
  const at = after.findIndex((word) => !isShortYear(word));
  return [after[at], ...(isShortYear(after[at + 1]) ? [after[at + 2]] : [])].some(
    (word) => word !== undefined && ofYears.includes(word),
  );
}

/** How far after the first of two ages the word for years may stand: "13 to 17 years". */
const TO_THE_UNIT = 4;

/** How far before the second of two ages those may be named who are of that age: "young people between 16 and 24". */
const TO_THE_AGED = 4;

function countIn(words: readonly string[], cues: readonly CueSpan[], locale: Locale): number | null {
  const span = cues.find(({ cue }) => cue === 'pastYears');
  const number =
    span &&
    words
      .slice(span.from, span.to)
      .map((word) => numberOf(word, locale))
      .find((value) => value !== null && value > 1);
  return number ?? null;
}
