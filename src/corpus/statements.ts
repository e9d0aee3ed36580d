import type { Locale, UnitWords } from '../language/locale.js';
import { holdsPhrase } from '../language/phrases.js';
import { normalise, type Token, tokenise, wordsOf } from '../language/tokens.js';
import { unitNamed } from '../language/units.js';
import type { Statement, Status } from './model.js';
import { parseNumber, unitOf } from './values.js';

/** A figure found in a text, before years and translations are added. Offsets are into the normalised text. */
export interface Mention {
  readonly kind: Statement['kind'];
  readonly value: number | string;
  readonly size: number | null;
  /** What the number is counted in: 1 000 000 for "3,8 miljoner besök"; else 1. */
  readonly scale: number;
  /** The whole, where the text states it: 21 of "19 of 21 regions". */
  readonly of: number | null;
  readonly written: string;
  readonly hedge: string;
  readonly unit: string | null;
  /** Up to three words that follow, in the same clause. */
  readonly counted: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly parenthesised: boolean;
}

const sorted = new WeakMap<readonly string[], readonly string[]>();
function longestFirst(phrases: readonly string[]): readonly string[] {
  const known = sorted.get(phrases) ?? [...phrases].sort((a, b) => b.length - a.length);
  sorted.set(phrases, known);
  return known;
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** Every figure of a text in order: digits, number words, fractions, "alla regioner", years, dates and ranges. */
export function findMentions(text: string, locale: Locale): readonly Mention[] {
  const known = mentionsOf.get(locale) ?? new Map<string, readonly Mention[]>();
  mentionsOf.set(locale, known);
  const before = known.get(text);
  if (before) return before;
  const mentions = readMentions(text, locale);
  if (known.size < MOST_REMEMBERED) known.set(text, mentions);
  return mentions;
}

/** Each sentence is read for its nouns, its year and its figures; once is enough. */
const mentionsOf = new WeakMap<Locale, Map<string, readonly Mention[]>>();
const MOST_REMEMBERED = 20_000;

function readMentions(text: string, locale: Locale): Mention[] {
  const normal = normalise(text);
  const tokens = tokenise(normal);
  const mentions: Mention[] = [];
  const scale = locale.scale.exec(normal);
  for (let at = 0; at < tokens.length; at++) {
    const found =
      dateAt(normal, tokens, at, locale) ??
      rangeAt(normal, tokens, at, locale) ??
      numberAt(normal, tokens, at, locale) ??
      fractionAt(normal, tokens, at, locale) ??
      allAt(normal, tokens, at, locale);
    if (!found) continue;
    at = found.last;
    if (scale && isOnScale(normal, found.mention, scale)) continue;
    const before = mentions.at(-1);
    if (isBaseOf(before, found.mention, normal, locale) || isInUnit(before, found.mention, normal)) continue;
    const whole =
      mentions.length === 1 && before && isPartOf(before, found.mention, normal, locale) ? before.size : null;
    mentions.push(whole === null ? found.mention : { ...found.mention, of: whole });
  }
  return mentions;
}

/** "On a scale from 1 to 5, where 5 is the greatest": the ends of a scale are no figures, wherever the sentence names them. */
const isOnScale = (normal: string, { start, end, value, unit }: Mention, scale: RegExpExecArray): boolean =>
  (start >= scale.index && end <= scale.index + scale[0].length) ||
  (unit === null &&
    scale.slice(1).includes(String(value)) &&
    start > scale.index &&
    /^\d$|^10$/.test(normal.slice(start, end)));

/** "Of the 431 planned flights 418 were completed": a sentence that begins with the whole and goes on with the part. */
const isPartOf = (whole: Mention, part: Mention, normal: string, locale: Locale): boolean =>
  whole.kind === 'number' &&
  part.kind === 'number' &&
  part.of === null &&
  part.unit === null &&
  whole.unit === null &&
  (part.size ?? 0) < (whole.size ?? 0) &&
  (part.counted.length === 0 || !whole.counted.includes(part.counted[0] ?? '')) &&
  locale.outOf.includes(wordsOf(normal.slice(0, whole.start))[0] ?? '') &&
  wordsOf(normal.slice(0, whole.start)).length <= MOST_BEFORE_WHOLE &&
  !/[,.;:()]/.test(normal.slice(whole.end, part.start));

/** "18 percent of all visits": what a share is of is no figure of its own. */
const isBaseOf = (share: Mention | undefined, { kind, start }: Mention, normal: string, locale: Locale): boolean =>
  kind === 'all' &&
  share !== undefined &&
  (share.unit === 'percent' || share.kind === 'fraction') &&
  wordsOf(normal.slice(share.end, start)).length <= MOST_UNIT_WORDS &&
  locale.outOf.includes(wordsOf(normal.slice(share.end, start)).at(-1) ?? '');

/** "4,356 thousand pounds": the thousand belongs to the unit, and is no figure of its own. */
const isInUnit = (figure: Mention | undefined, { kind, written, start }: Mention, normal: string): boolean =>
  figure !== undefined &&
  figure.unit !== null &&
  kind === 'number' &&
  !/\d/.test(written) &&
  /^\s*$/.test(normal.slice(figure.end, start));

interface Found {
  readonly mention: Mention;
  /** Index of the last token that belongs to it. */
  readonly last: number;
}

function dateAt(normal: string, tokens: readonly Token[], at: number, locale: Locale): Found | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!a || !b) return null;
  // Where months have capitals, "may" and "march" are other words.
  const isMonth = ({ text, written }: Token): boolean =>
    locale.months.includes(text) && (!locale.capitalMonths || written !== text);
  const isDay = ({ text }: Token): boolean => /^(?:[12]?\d|3[01])$/.test(text);
  if (!(isDay(a) && isMonth(b)) && !(isMonth(a) && isDay(b))) return null;
  // "On 15 October" is a day as well, of whichever year.
  const end = c && isYear(c.text) ? c.end : b.end;
  const written = normal.slice(a.start, end);
  return {
    mention: {
      ...base(normal, a.start, end),
      kind: 'date',
      value: written,
      size: null,
      of: null,
      written,
      hedge: '',
      unit: null,
      counted: [],
    },
    last: end === b.end ? at + 1 : at + 2,
  };
}

function rangeAt(normal: string, tokens: readonly Token[], at: number, locale: Locale): Found | null {
  const [a, b] = [tokens[at], tokens[at + 1]];
  if (!a || !b || !/^\s?[–-]\s?$/.test(normal.slice(a.end, b.start))) return null;
  const low = numeric(a, locale);
  const high = numeric(b, locale);
  if (low === null || high === null || high <= low || isYear(a.text)) return null;
  const written = normal.slice(a.start, b.end);
  const counted = following(normal, tokens, at + 2, b.end);
  return {
    mention: {
      ...base(normal, a.start, b.end),
      kind: 'range',
      value: written,
      size: null,
      of: null,
      written,
      hedge: '',
      unit: unitAfter(normal, tokens, at + 2, locale)?.unit ?? null,
      counted,
    },
    last: at + 1,
  };
}

const numeric = (token: Token, locale: Locale): number | null =>
  /^\d/.test(token.text)
    ? parseNumber(token.written, locale)
    : Object.hasOwn(locale.numbers, token.text)
      ? (locale.numbers[token.text] ?? null)
      : null;

function numberAt(normal: string, tokens: readonly Token[], at: number, locale: Locale): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const first = numeric(token, locale);
  if (first === null) return null;
  const word = !/^\d/.test(token.text);
  const units = word ? hyphenatedUnits(normal, tokens, at, locale) : 0;
  const value = first + units;
  const last = units > 0 ? at + 1 : at;
  const end = tokens[last]?.end ?? token.end;
  if (belongsToName(normal, tokens, at, end, locale)) return null;
  // "en" and "one" are articles and pronouns oftener than figures; "ett hundra" is rare in reports.
  if (word && value === 1) return null;
  if (fractionAt(normal, tokens, at, locale)) return null;
  const hedged = hedgeBefore(normal, token.start, locale);
  const start = hedged.start;
  const whole = wholeAfter(normal, tokens, last, locale);
  const ofAll = whole ? whole.last - last : 0;
  const sign = signBefore(normal, tokens, at);
  const isOfYear = namesYear(tokens, last + ofAll + 1, locale);
  const after = isOfYear ? null : unitAfter(normal, tokens, last + ofAll + 1, locale);
  const scaled = after?.kind === 'scale' ? after : null;
  const unit = sign
    ? (unitOf(scaled ? `${scaled.words[0]} ${sign}` : sign, locale) ?? null)
    : scaled
      ? null
      : (after?.unit ?? null);
  // "1.2 million homes": the scale belongs to the number, unless a currency takes it for its unit.
  const counts = scaled && !sign ? scaled.scale : 1;
  // "Three thousand" is a number in words; "3.8 million" is counted in millions, as its source has it.
  const scale = word ? 1 : counts;
  const taken = scaled && ofAll === 0 ? 1 : 0;
  const counted = isOfYear
    ? []
    : following(normal, tokens, last + ofAll + taken + 1, tokens[last + ofAll + taken]?.end ?? end);
  if (!word && isYear(token.text) && !unit && !/^[%]/.test(normal.slice(token.end).trimStart())) {
    return {
      mention: {
        ...base(normal, token.start, token.end),
        kind: 'year',
        value,
        size: value,
        of: null,
        written: token.written,
        hedge: '',
        unit: null,
        counted: [],
      },
      last: at,
    };
  }
  // "Eight of ten members" counts no eight: it is a share in round numbers.
  if (whole?.isNext && ROUND.has(whole.value) && value < whole.value) {
    const close = tokens[whole.last]?.end ?? end;
    return {
      mention: {
        ...base(normal, token.start, close),
        start,
        kind: 'fraction',
        value: normal.slice(start, close).toLowerCase(),
        size: value / whole.value,
        of: null,
        written: normal.slice(start, close),
        hedge: hedged.hedge,
        unit: null,
        counted,
      },
      last: whole.last,
    };
  }
  const through = taken ? (tokens[last + 1]?.end ?? end) : end;
  const written = normal.slice(start, through);
  const size = Number((value * counts).toPrecision(12));
  return {
    mention: {
      ...base(normal, token.start, through),
      start,
      kind: 'number',
      value: word ? size : value,
      size,
      scale,
      of: whole?.value ?? null,
      written,
      hedge: hedged.hedge,
      unit,
      counted,
    },
    last: last + ofAll + taken,
  };
}

/** "52 år 2023" counts no years: True where the word for years belongs to the year behind it. */
const namesYear = (tokens: readonly Token[], at: number, locale: Locale): boolean =>
  unitNamed(tokens[at]?.text ?? '', locale)?.unit === 'year' && isYear(tokens[at + 1]?.text ?? '');

/** The number that a part is out of, and whether it comes right after: "19 of 21", "nine out of the twelve", "29 400 av bolagets 38 200". */
function wholeAfter(
  normal: string,
  tokens: readonly Token[],
  last: number,
  locale: Locale,
): { readonly value: number; readonly last: number; readonly isNext: boolean } | null {
  const of = [1, 2].find((count) =>
    locale.outOf.includes(
      tokens
        .slice(last + 1, last + 1 + count)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  if (of === undefined) return null;
  for (let at = last + of + 1; at <= last + of + MOST_BEFORE_WHOLE; at++) {
    const token = tokens[at];
    if (!token || /[,.;:()?!–]/.test(normal.slice(tokens[at - 1]?.end ?? 0, token.start))) return null;
    const value = numeric(token, locale);
    if (value !== null) return isYear(token.text) ? null : { value, last: at, isNext: at === last + of + 1 };
  }
  return null;
}

/** Wholes that shares are told in. */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 100]);

/** Words that may stand before the number of a whole: "of the", "of all the". */
const MOST_BEFORE_WHOLE = 3;

/** The units of a number word written with a hyphen, "one" in "twenty-one"; 0 where there are none. */
function hyphenatedUnits(normal: string, tokens: readonly Token[], at: number, locale: Locale): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || normal.slice(token.end, next.start) !== '-' || /^\d/.test(next.text)) return 0;
  const [tens, units] = [numeric(token, locale) ?? 0, numeric(next, locale) ?? 0];
  return tens >= 20 && tens < 100 && tens % 10 === 0 && units >= 1 && units <= 9 ? units : 0;
}

/** "Bild 5", "1177:s", "NIS 2", "10-punktslista", "24/7", "10:30": figures that are part of a name. */
function belongsToName(normal: string, tokens: readonly Token[], at: number, end: number, locale: Locale): boolean {
  const token = tokens[at];
  if (!token) return true;
  const before = normal.slice(0, token.start);
  const after = normal.slice(end);
  if (/^(?::\p{L}|'s|-\p{L}|\/\d|:\d\d(?!\d))/u.test(after) || /(?:\d\/|[\p{L}]-|(?<!\d)\d\d?:)$/u.test(before))
    return true;
  const previous = tokens[at - 1];
  const isBeside = previous !== undefined && !/[(,;:]/.test(normal.slice(previous.end, token.start));
  if (isBeside && locale.captions.includes(previous.text)) return true;
  if (isBeside && isBareNumber(token) && locale.numbered.includes(previous.text)) return true;
  const earlier = tokens[at - 2];
  if (
    previous &&
    earlier &&
    locale.cues.and.includes(previous.text) &&
    isBareNumber(earlier) &&
    captionBefore(tokens, at - 2, locale)
  )
    return true;
  return (
    previous !== undefined &&
    /^\p{Lu}{2,}$/u.test(previous.written) &&
    /^\d$/.test(token.text) &&
    /\p{L} $/u.test(before)
  );
}

const isBareNumber = (token: Token): boolean => /^\d+$/.test(token.text);
const captionBefore = (tokens: readonly Token[], at: number, locale: Locale): boolean =>
  locale.captions.includes(tokens[at - 1]?.text ?? '');

function fractionAt(normal: string, tokens: readonly Token[], at: number, locale: Locale): Found | null {
  const phrase = phraseAt(tokens, at, locale.fractions);
  const [first, last] = [tokens[at], tokens[at + phrase.length - 1]];
  const size = locale.fractions[phrase.join(' ')];
  if (!first || !last || size === undefined) return null;
  const hedged = hedgeBefore(normal, first.start, locale);
  const written = normal.slice(hedged.start, last.end);
  // "Half of the members": what is counted stands behind the "of".
  const next = tokens[at + phrase.length];
  const isOf = next !== undefined && locale.outOf.includes(next.text);
  const counted = following(normal, tokens, at + phrase.length + (isOf ? 1 : 0), isOf ? next.end : last.end);
  const after = unitAfter(normal, tokens, at + phrase.length, locale);
  // "Vart femte år" tells how often.
  if (after?.kind === 'time' && size < 1 / 2) return null;
  const unit = after?.unit ?? null;
  return {
    mention: {
      ...base(normal, first.start, last.end),
      start: hedged.start,
      kind: 'fraction',
      value: written.toLowerCase(),
      size,
      of: null,
      written,
      hedge: hedged.hedge,
      unit,
      counted,
    },
    last: at + phrase.length - 1,
  };
}

function allAt(normal: string, tokens: readonly Token[], at: number, locale: Locale): Found | null {
  const { length } = phraseAt(tokens, at, locale.all);
  const [first, next] = [tokens[at], tokens[at + length]];
  if (!length || !first || !next || /^\d/.test(next.text) || Object.hasOwn(locale.numbers, next.text)) return null;
  const counted = following(normal, tokens, at + length, tokens[at + length - 1]?.end ?? 0);
  if (counted.length === 0) return null;
  const written = normal.slice(first.start, next.end);
  return {
    mention: {
      ...base(normal, first.start, next.end),
      kind: 'all',
      value: written.toLowerCase(),
      size: null,
      of: null,
      written,
      hedge: '',
      unit: null,
      counted,
    },
    last: at + length,
  };
}

const byFirstWord = new WeakMap<object, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The longest of the phrases that stands at a token, as words; empty where none does. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: readonly string[] | Readonly<Record<string, number>>,
): readonly string[] {
  let index = byFirstWord.get(phrases);
  if (!index) {
    const split = (Array.isArray(phrases) ? [...phrases] : Object.keys(phrases))
      .map((phrase: string) => phrase.split(' '))
      .sort((a, b) => b.length - a.length);
    const groups = new Map<string, string[][]>();
    for (const words of split) groups.set(words[0] ?? '', [...(groups.get(words[0] ?? '') ?? []), words]);
    index = groups;
    byFirstWord.set(phrases, index);
  }
  return (
    index.get(tokens[at]?.text ?? '')?.find((words) => words.every((word, i) => tokens[at + i]?.text === word)) ?? []
  );
}

const base = (
  normal: string,
  start: number,
  end: number,
): Pick<Mention, 'start' | 'end' | 'scale' | 'parenthesised'> => ({
  scale: 1,
  start,
  end,
  parenthesised: /\([€$£]?$/.test(normal.slice(0, start)) && /^[\s%]*(?:\p{L}+\s?){0,2}\)/u.test(normal.slice(end)),
});

function hedgeBefore(
  normal: string,
  start: number,
  locale: Locale,
): { readonly start: number; readonly hedge: string } {
  const before = normal.slice(0, start).toLowerCase();
  const hedge = longestFirst(locale.hedges).find(
    (words) => before.endsWith(`${words} `) && !/\p{L}/u.test(before[before.length - words.length - 2] ?? ' '),
  );
  return hedge ? { start: start - hedge.length - 1, hedge } : { start, hedge: '' };
}

/** The words right after a figure, up to three, not past a comma or a stop. */
function following(normal: string, tokens: readonly Token[], from: number, end: number): string[] {
  const words: string[] = [];
  let last = end;
  for (let at = from; at < tokens.length && words.length < 3; at++) {
    const token = tokens[at];
    if (!token || /[,.;:()?!–]/.test(normal.slice(last, token.start))) break;
    if (/^\d/.test(token.text)) break;
    words.push(token.text);
    last = token.end;
  }
  return words;
}

/** The most words that name a unit: "thousands of kronor". */
const MOST_UNIT_WORDS = 3;

/** The unit that the words from a token on name, the longest that is one. */
function unitAfter(normal: string, tokens: readonly Token[], at: number, locale: Locale): UnitWords | null {
  const [first, previous] = [tokens[at], tokens[at - 1]];
  if (!first || (previous && /[,;:()]/.test(normal.slice(previous.end, first.start)))) return null;
  for (let length = MOST_UNIT_WORDS; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (/[,;:()]/.test(normal.slice(first.start, run.at(-1)?.start))) continue;
    const words = run.map(({ text }) => text);
    const unit = unitNamed(words.join(' '), locale);
    if (unit) return unit;
  }
  return null;
}

/** The sign of a currency right before a number: "£4.2 million". */
function signBefore(normal: string, tokens: readonly Token[], at: number): string | null {
  const [sign, token] = [tokens[at - 1], tokens[at]];
  return sign && token && /^[€$£]$/.test(sign.text) && /^ ?$/.test(normal.slice(sign.end, token.start))
    ? sign.text
    : null;
}

/** The clause of each mention as offsets: cut at the strongest joint between two figures, years aside. */
export function clauseSpans(
  text: string,
  mentions: readonly Mention[],
  locale: Locale,
): { readonly start: number; readonly end: number }[] {
  const normal = normalise(text);
  const cuts: number[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right] = [mentions[i], mentions[i + 1]];
    if (left && right) cuts.push(cutBetween(normal, left, right, locale));
  }
  return mentions.map((_, i) => ({ start: cuts[i - 1] ?? 0, end: cuts[i] ?? normal.length }));
}

const wordPatterns = new Map<string, RegExp | null>();

/** Finds a joint as a word of its own; null where it is a sign. */
function wordPattern(joint: string): RegExp | null {
  let pattern = wordPatterns.get(joint);
  if (pattern === undefined) {
    pattern = /^\p{L}/u.test(joint) ? new RegExp(`(?<![\\p{L}])${joint}(?![\\p{L}])`, 'u') : null;
    wordPatterns.set(joint, pattern);
  }
  return pattern;
}

/** The joint before what is said aside. */
const OPENING = ' (';

function cutBetween(normal: string, left: Mention, right: Mention, locale: Locale): number {
  const between = normal.slice(left.end, right.start).toLowerCase();
  // "Highest by phone (86 percent) and lowest on screen (78 percent)": each stands behind what it is of.
  const isBehind = left.parenthesised && right.parenthesised;
  for (const joint of isBehind ? [...locale.joints.filter((one) => one !== OPENING), OPENING] : locale.joints) {
    const word = wordPattern(joint);
    const at = word ? between.search(word) : between.indexOf(joint);
    if (at >= 0) return left.end + at;
  }
  // "One in five of our volunteers": the noun belongs to the figure, with the small words before it.
  const noun = left.counted.find((word) => !locale.stopWords.includes(word)) ?? left.counted[0];
  const unitLength = left.kind !== 'all' && noun ? between.indexOf(noun) + noun.length : 0;
  return left.end + Math.max(0, unitLength);
}

/** Whether a clause says that something is in place, being introduced, or either; null where it does not say. */
export function statusOf(text: string, locale: Locale): Status | null {
  const underway = holdsPhrase(text.replace(locale.journey, ''), locale.cues.underway);
  if (!underway) return holdsPhrase(text, locale.cues.inPlace) ? 'inPlace' : null;
  const words = ` ${wordsOf(text).join(' ')} `;
  return locale.either.test(words) ? 'either' : 'underway';
}

/** True where a figure says by how much something changed: "ökade med drygt 12 procent", "an increase of two regions". */
export function isChange(text: string, mention: Mention, locale: Locale): boolean {
  const before = tokenise(normalise(text).slice(Math.max(0, mention.start - 60), mention.start)).map(
    (token) => token.text,
  );
  // "870 more than a year earlier"
  const after = tokenise(normalise(text).slice(mention.end, mention.end + 60)).map((token) => token.text);
  const more = after.slice(0, 3).findIndex((word) => locale.comparatives.includes(word));
  if (more >= 0 && locale.cues.compare.includes(after[more + 1] ?? '')) return true;
  if (!locale.changeBy.includes(before.at(-1) ?? '')) return false;
  const stems = [...locale.cues.growth, ...locale.cues.decline].map((phrase) => phrase.replace(/~$/, ''));
  return before.slice(-6, -1).some((word) => stems.some((stem) => word.startsWith(stem) && stem.length > 2));
}
