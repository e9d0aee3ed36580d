import type { Cue } from '../language/locale.js';
import { unitNamed } from '../language/units.js';
import { type CueSpan, covers, isWithin, type Span } from './cues.js';
import { type Label, type Named, type Spelled, textBetween } from './stages.js';

/** The labels of rows that a question names by their very words, and the heading of a column, where it names nothing else. */
export function findNamed(question: Spelled, cues: readonly CueSpan[]): Named {
  const words = question.tokens.map(({ text }) => text);
  const printed = [...question.reader.labels(words)].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const called = ({ from, to }: Span): Label => ({ from, to, name: words.slice(from, to).join(' ') });
  const asks = cues.filter(({ cue }) => TOLD_BY_LABELS.has(cue));
  // "Total 2023" has no other subject.
  const isAlone = ({ from, to }: Span): boolean =>
    words.every((word, at) => covers({ from, to }, at) || /^\d/.test(word) || question.small.stop.has(word));
  const [label, ...others] = apart(
    printed.filter((span) => span.isRow && (tells(span, words, asks, question) || isAlone(span))),
  );
  if (!label) return { labels: [], heading: headingAlone(question, cues, printed) };
  const all = [label, ...others].sort((a, b) => a.from - b.from);
  // "Half plots" names one row, and "full plots and half plots" two.
  for (const labels of areJoined(all, cues, question) ? [all, [label]] : [[label]]) {
    const [heading, ...more] = apart(
      printed.filter(
        (span) => !span.isRow && labels.every((name) => isApart(span, name)) && tells(span, words, cues, question),
      ),
    );
    const beside = cues.filter((span) => !labels.some((name) => isWithin(name, span)));
    const covered = [...labels, heading, ...beside].filter((span) => span !== undefined);
    const rest = words.filter((_, at) => !covered.some((span) => covers(span, at)));
    if (!rest.every((word) => namesNothing(word, question))) continue;
    // "How many of the plots in Norfolk were taken?" names "Plots", and does not ask for them all; "rooms and patients" are two.
    const isAll =
      more.length === 0 && rest.every((word) => question.small.stop.has(word) || !question.small.light.has(word));
    const names = labels.map(called);
    return {
      labels: names.filter(({ name }, i) => names.findIndex((other) => other.name === name) === i),
      heading: heading && isAll ? called(heading) : null,
    };
  }
  return NOTHING;
}

/** "How many locks are there in all?": the heading of a column that is all that is named; null where other words are asked about too. */
function headingAlone(
  question: Spelled,
  cues: readonly CueSpan[],
  printed: readonly (Span & { readonly isRow: boolean })[],
): Label | null {
  const words = question.tokens.map(({ text }) => text);
  const heading = printed.find((span) => !span.isRow && tells(span, words, cues, question));
  if (!heading) return null;
  const { from, to } = heading;
  const covered = [heading, ...cues.filter((span) => !isWithin(heading, span))];
  const rest = words.filter((_, at) => !covered.some((span) => covers(span, at)));
  return rest.every((word) => question.small.stop.has(word))
    ? { from, to, name: words.slice(from, to).join(' ') }
    : null;
}

/** "X and Y", "X, Y or Z", "X compared with Y", "X grow than Y": True for two labels or more with nothing but such words between them. */
const areJoined = (labels: readonly Span[], cues: readonly CueSpan[], question: Spelled): boolean =>
  labels.length > 1 &&
  labels.slice(1).every(({ from }, i) => {
    const to = labels[i]?.to ?? from;
    const joining = cues.filter(({ cue }) => JOINS.has(cue) || STANDS_BETWEEN.has(cue));
    return from === to
      ? textBetween(question, to - 1, from).includes(',')
      : question.words
          .slice(to, from)
          .every((word, k) => question.small.stop.has(word) || joining.some((span) => covers(span, to + k)));
  });

/** What joins two names to a pair. */
const JOINS: ReadonlySet<Cue> = new Set<Cue>(['and', 'either', 'compare', 'difference']);

/** What may stand between them as well: "X plus Y", "did X grow more than Y?" */
const STANDS_BETWEEN: ReadonlySet<Cue> = new Set<Cue>(['sum', 'growth', 'decline', 'change']);

const NOTHING: Named = { labels: [], heading: null };

/** Of spans that overlap, the first. */
function apart<T extends Span>(spans: readonly T[]): readonly T[] {
  const chosen: T[] = [];
  for (const span of spans) if (chosen.every((other) => isApart(span, other))) chosen.push(span);
  return chosen;
}

const isApart = (a: Span, b: Span): boolean => a.from >= b.to || a.to <= b.from;

/** False for a name that is but a word for asking, "Total", "Change"; "Combined bill" and "E-post" are two. */
function tells(name: Span, words: readonly string[], asks: readonly CueSpan[], question: Spelled): boolean {
  const places = words.flatMap((word, at) =>
    covers(name, at) && /\p{L}{2}/u.test(word) && !question.small.stop.has(word) ? [at] : [],
  );
  if (name.to - name.from === 2 && textBetween(question, name.from, name.from + 1) === '-') return true;
  return places.length > 1 || places.some((at) => !asks.some((span) => covers(span, at)));
}

/** A small word, a number or a year, a unit, what a table counts, or "more". */
const namesNothing = (word: string, { small, locale, language, reader }: Spelled): boolean =>
  small.stop.has(word) ||
  small.light.has(word) ||
  !/\p{L}{2}/u.test(word) ||
  locale.comparatives.includes(word) ||
  Object.values(locale.crosses).some((verbs) => verbs.includes(word)) ||
  unitNamed(word, locale) !== null ||
  reader.isUnit(word, language);

/**
 * True for a word that would ask for something, and is part of a label: "Average haul", "Parties without counsel". Of two labels, "and
 * other" is part of the second as well: "Fires and Other events".
 */
export const isOfName = (span: CueSpan, named: Named): boolean =>
  named.labels.length > 1
    ? !JOINS.has(span.cue) && namesOf(named).some((name) => !isApart(span, name))
    : !TOLD_BY_LABELS.has(span.cue) && namesOf(named).some((name) => isWithin(span, name));

/** Cues that hold within the label of a row as well: what it counts, and that its figures are money, shares or sums. */
const TOLD_BY_LABELS: ReadonlySet<Cue> = new Set<Cue>([
  'count',
  'share',
  'amount',
  'percentWord',
  'total',
  'sum',
  'spend',
  'participation',
  'items',
  'and',
  'either',
]);

/** True for a word of a label or a heading. */
export const isInName = (at: number, named: Named): boolean => namesOf(named).some((name) => covers(name, at));

const namesOf = ({ labels, heading }: Named): readonly Label[] => (heading ? [...labels, heading] : labels);
