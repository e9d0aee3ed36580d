import type { Cue } from '../language/locale.js';
import { unitNamed } from '../language/units.js';
import { type CueSpan, covers, isWithin, type Span } from './cues.js';
import type { Label, Named, Spelled } from './stages.js';

/** The label of a row that a question names by its very words, and the heading of a column, where it names nothing else. */
export function findNamed(question: Spelled, cues: readonly CueSpan[]): Named {
  const words = question.tokens.map(({ text }) => text);
  const printed = [...question.reader.labels(words)].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const called = ({ from, to }: Span): Label => ({ from, to, name: words.slice(from, to).join(' ') });
  const asks = cues.filter(({ cue }) => TOLD_BY_LABELS.has(cue));
  // "Total 2023" has no other subject.
  const isAlone = ({ from, to }: Span): boolean =>
    words.every((word, at) => covers({ from, to }, at) || /^\d/.test(word) || question.small.stop.has(word));
  const label = printed.find((span) => span.isRow && (tells(span, words, asks, question) || isAlone(span)));
  const isNamed = (at: number, spans: readonly Span[]): boolean => spans.some((span) => covers(span, at));
  const beside = cues.filter((span) => label && !isWithin(label, span));
  const heading = printed.find(
    (span) =>
      !span.isRow && label && (span.from >= label.to || span.to <= label.from) && tells(span, words, cues, question),
  );
  const covered = [label, heading, ...beside].filter((span) => span !== undefined);
  const rest = words.filter((_, at) => !isNamed(at, covered));
  if (!label || !rest.every((word) => namesNothing(word, question))) return { label: null, heading: null };
  // "How many of the plots in Norfolk were taken?" names "Plots", and does not ask for them all.
  const isAll = rest.every((word) => !question.small.light.has(word));
  return { label: called(label), heading: heading && isAll ? called(heading) : null };
}

/** False for a name that is but a word for asking, "Total", "Change"; "Combined bill" is two. */
function tells(name: Span, words: readonly string[], asks: readonly CueSpan[], { small }: Spelled): boolean {
  const places = words.flatMap((word, at) =>
    covers(name, at) && /\p{L}{2}/u.test(word) && !small.stop.has(word) ? [at] : [],
  );
  return places.length > 1 || places.some((at) => !asks.some((span) => covers(span, at)));
}

/** A small word, a number or a year, a unit, or what a table counts. */
const namesNothing = (word: string, { small, locale, language, reader }: Spelled): boolean =>
  small.stop.has(word) ||
  small.light.has(word) ||
  !/\p{L}{2}/u.test(word) ||
  unitNamed(word, locale) !== null ||
  reader.isUnit(word, language);

/** True for a word that would ask for something, and is part of a label: "Average haul", "Parties without counsel". */
export const isOfName = (span: CueSpan, { label, heading }: Named): boolean =>
  [label, heading].some((name) => name !== null && isWithin(span, name)) && !TOLD_BY_LABELS.has(span.cue);

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
export const isInName = (at: number, { label, heading }: Named): boolean =>
  [label, heading].some((name) => name !== null && covers(name, at));
