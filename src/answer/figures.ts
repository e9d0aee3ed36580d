import { formatQuantity } from '../language/format.js';
import { LOCALES } from '../language/locales.js';
import { scalesOf } from '../language/money.js';
import type { Asked } from './asked.js';
import type { DraftFigure, Place } from './draft.js';

/** How a person reads a figure: "19 regioner", "18 275 084 tkr", "12 %". */
export const show = (
  asked: Asked,
  figure: Pick<DraftFigure, 'value' | 'unit' | 'noun' | 'decimals' | 'written'>,
): string => figure.written ?? formatQuantity(figure.value, figure.unit, figure.noun, asked.language, figure.decimals);

/** The number alone, for formulas and series. */
export const bare = (asked: Asked, value: number, decimals = 2): string =>
  formatQuantity(value, null, null, asked.language, decimals);

const TIMES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
/** True for a unit of time. */
export const isTime = (unit: string | null): boolean => unit !== null && TIMES.has(unit);

/** A figure that we computed from others: proved by every place that they stand on. */
export function computed(
  parts: Omit<DraftFigure, 'places'> & { readonly formula: string },
  operands: readonly DraftFigure[],
): DraftFigure {
  const places = operands
    .flatMap((operand) => operand.places)
    .filter((place, i, all) => all.findIndex((other) => samePlace(place, other)) === i);
  const [first, ...rest] = places;
  if (!first) throw new RangeError('a computed figure needs at least one operand');
  return { ...parts, places: [first, ...rest] };
}

export function samePlace(a: Place, b: Place): boolean {
  if (a.kind === 'cell' && b.kind === 'cell')
    return a.table === b.table && a.series === b.series && a.column === b.column;
  if (a.kind === 'sentence' && b.kind === 'sentence') return a.sentence === b.sentence;
  return a.kind === 'chart' && b.kind === 'chart' && a.chart === b.chart;
}

const UNITS = new Map(
  Object.values(LOCALES).flatMap((locale) => locale.units.map((unit) => [unit.unit, unit] as const)),
);
const kindOf = (unit: string | null) => (unit === null ? undefined : UNITS.get(unit));

export const isMoney = (unit: string | null): boolean => kindOf(unit)?.kind === 'money';
/** True for money of two currencies: nothing says what one is in the other. */
export const areOfTwoCurrencies = (one: string | null, other: string | null): boolean =>
  isMoney(one) && isMoney(other) && kindOf(one)?.currency !== kindOf(other)?.currency;
/** True for no unit, or a measure that none is known for, "tonnes"; a rate has a unit of its own, "outages/customer". */
export const isUnrated = (unit: string | null): boolean =>
  unit === null || (!UNITS.has(unit) && !/\/| per /u.test(unit));
export const isPercent = (unit: string | null): boolean => unit === 'percent';

/** A value in another unit of the same kind; null where the kinds differ ("tkr" to hours). Currencies are not converted. */
export function convert(value: number, from: string | null, to: string): number | null {
  const [a, b] = [kindOf(from), kindOf(to)];
  if (!a || !b || a.kind !== b.kind || a.kind === 'percent' || a.currency !== b.currency) return null;
  return (value * a.scale) / b.scale;
}

/** A sum of money in the scale that people say aloud; null where it already is. */
export function aloud(asked: Asked, figure: DraftFigure): string | null {
  if (typeof figure.value !== 'number' || !isMoney(figure.unit)) return null;
  const scales = scalesOf(kindOf(figure.unit)?.currency ?? 'SEK').slice(0, 2);
  const unit = scales.find((scale) => Math.abs(convert(figure.value as number, figure.unit, scale) ?? 0) >= 1);
  if (!unit || unit === figure.unit) return null;
  const value = convert(figure.value, figure.unit, unit) ?? 0;
  return formatQuantity(value, unit, null, asked.language, Math.abs(value) < 100 ? 1 : 0);
}

/** How many decimals a computed percentage is given with. */
export const PERCENT_DECIMALS = 1;
export const round = (value: number, decimals: number): number =>
  Math.round((value + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
