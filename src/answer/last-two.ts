import { LOCALES } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import type { Question, Word } from '../question/question.js';
import type { SearchIndex } from '../search/search.js';
import { differenceOf, meanOf, quotientOf, sumOf } from './arithmetic.js';
import { type Asked, has } from './asked.js';
import { answered, type Draft, type DraftFigure } from './draft.js';
import { bare, computed, isMoney, isPercent, isTime, PERCENT_DECIMALS, round, samePlace, show } from './figures.js';

/** Two figures that were answered with one after the other. */
export type LastTwo = readonly [DraftFigure, DraftFigure];

/** Weight from which a word is one of a figure's own. */
const OWN_WORD = 0.5;

/**
 * True where a follow-up asks for what the last two figures make, and names nothing else: "how many minutes does she save?", "what
 * was left over?". Words of the figures themselves name nothing else, nor do `before`, those of
 * the questions that they answered.
 */
export function asksOfTwo(
  index: SearchIndex,
  question: Question,
  figures: readonly DraftFigure[],
  before: readonly Word[],
): boolean {
  const { workedOut, units, stem, cues } = LOCALES[question.language];
  const areMoney = figures.length > 0 && figures.every(({ unit }) => isMoney(unit));
  const { saved, left, less, more, beside } = workedOut;
  const arithmetic = new Set([saved, left, less, more, beside].flat());
  const isUnit = (word: string): boolean => units.some(({ words }) => words.includes(word));
  const isOwn = ({ parts, text }: Word): boolean => {
    const term = index.term(parts, question.language);
    return (
      before.some((other) => stem(other.text) === stem(text)) ||
      (areMoney && holdsPhrase(text, cues.spend)) ||
      figures.some((figure) => index.weightIn(term, ownKeys(index, figure)) >= OWN_WORD)
    );
  };
  return question.words.every(
    (word) =>
      !word.required ||
      arithmetic.has(word.written.toLowerCase()) ||
      isUnit(word.written.toLowerCase()) ||
      word.parts.every((part) => arithmetic.has(part) || isUnit(part)) ||
      isOwn(word),
  );
}

/** The words of what states a figure: of its row and column, or of its sentence. */
function ownKeys(index: SearchIndex, { places: [place], noun }: DraftFigure): ReadonlyMap<string, number> {
  if (place.kind === 'sentence') return index.keysOf(place.sentence.text);
  if (place.kind !== 'cell') return new Map();
  const { language } = place.report;
  const texts = [place.series.labels[language], place.column.headers[language], noun];
  return index.keysOf({ [language]: texts.filter(Boolean).join(' ') });
}

/** What a follow-up asks to work out of two figures; null where it asks for nothing of the kind. */
export function workOut(asked: Asked, figures: LastTwo): Draft | null {
  const { text, language, unit } = asked.question;
  const { both, workedOut } = LOCALES[language];
  const { saved, left, less, more } = workedOut;
  const says = (phrases: readonly string[]): boolean => holdsPhrase(text, phrases);
  const [first, second] = figures;
  const period = [...new Set(figures.map((figure) => figure.period).filter((one) => one !== null))].sort().join('–');
  if (has(asked, 'average') && says(both)) return meanOf(asked, figures, period || null);
  if (has(asked, 'sum')) return sumOf(asked, figures, period || null);
  const inPercent = unit === 'percent' || has(asked, 'percentWord');
  const isLess = says(less) || has(asked, 'saves', 'decline') || says(saved);
  // What one sentence says of both is told by that sentence.
  if (samePlace(first.places[0], second.places[0]) && (isLess || says(more)) && !has(asked, 'difference', 'ratio'))
    return null;
  if (inPercent && (isLess || says(more))) return byPercent(asked, figures, isLess);
  // "What was left over?" takes the second from the first, and needs the first to be more.
  if (says(left)) return Number(first.value) > Number(second.value) ? differenceOf(asked, figures) : null;
  if (has(asked, 'ratio')) return quotientOf(asked, ascending(figures), period || null);
  // A part and its whole are of one time.
  if ((has(asked, 'share') || inPercent) && first.label !== second.label && areOfTwoYears(figures)) return null;
  if (has(asked, 'share') || inPercent) return quotientOf(asked, ascending(figures), period || null);
  const saves = has(asked, 'saves') || says(saved);
  if (saves && !figures.every((figure) => isTime(figure.unit) || isMoney(figure.unit))) return null;
  return saves || has(asked, 'difference', 'growth', 'decline', 'change') ? differenceOf(asked, figures) : null;
}

const ascending = (figures: LastTwo): DraftFigure[] => [...figures].sort((a, b) => Number(a.value) - Number(b.value));

/** "How many percent shorter is that?": of the longer; "how many percent more?": of the lesser. */
function byPercent(asked: Asked, figures: LastTwo, isLess: boolean): Draft | null {
  const [lesser, greater] = ascending(figures);
  if (!lesser || !greater || !isSameUnit(figures) || isPercent(lesser.unit)) return null;
  const base = isLess ? greater : lesser;
  const by = Number(greater.value) - Number(lesser.value);
  if (by === 0 || Number(base.value) === 0) return null;
  const value = round((by / Number(base.value)) * 100, PERCENT_DECIMALS);
  const [a, b, c] = [greater, lesser, base].map((figure) => bare(asked, Number(figure.value)));
  const figure = computed(
    {
      value,
      unit: 'percent',
      noun: null,
      label: `${greater.label} − ${lesser.label}`,
      period: greater.period === lesser.period ? greater.period : null,
      decimals: PERCENT_DECIMALS,
      formula: `(${a} − ${b}) ÷ ${c} = ${bare(asked, value, PERCENT_DECIMALS)} %`,
    },
    [greater, lesser],
  );
  return answered(
    asked.locale.messages.difference({
      display: show(asked, figure),
      from: `${greater.label} ${show(asked, greater)}`,
      to: `${lesser.label} ${show(asked, lesser)}`,
    }),
    { figures: [figure], context: [greater, lesser], subject: figure.label },
  );
}

const areOfTwoYears = ([a, b]: LastTwo): boolean =>
  YEAR.test(a.period ?? '') && YEAR.test(b.period ?? '') && a.period !== b.period;

const YEAR = /^\d{4}/;

const isSameUnit = ([a, b]: LastTwo): boolean => a.unit === b.unit && (a.scale ?? 1) === (b.scale ?? 1);
