import { joinWords } from '../language/format.js';
import { type Asked, has } from './asked.js';
import { answered, type Draft, type DraftFigure, notFound } from './draft.js';
import { aloud, bare, computed, convert, isPercent, PERCENT_DECIMALS, round, samePlace, show } from './figures.js';

/** A part of a whole in percent, with how it was worked out; `operands` are the figures that state them. */
export function shareOf(
  asked: Asked,
  part: number,
  whole: number,
  { label, period }: Pick<DraftFigure, 'label' | 'period'>,
  operands: readonly [DraftFigure, ...DraftFigure[]],
): DraftFigure {
  const percent = round((part / whole) * 100, PERCENT_DECIMALS);
  const shown = `${bare(asked, percent, PERCENT_DECIMALS)}${asked.locale.percentSpace ? ' ' : ''}%`;
  return computed(
    {
      value: percent,
      unit: 'percent',
      noun: null,
      label,
      period,
      decimals: PERCENT_DECIMALS,
      formula: `${bare(asked, part)} ÷ ${bare(asked, whole)} = ${shown}`,
    },
    operands,
  );
}

/** The sum of figures of one unit, in the unit asked for; says why not where their units differ. */
export function sumOf(asked: Asked, figures: readonly DraftFigure[], period: string | null): Draft | null {
  const mixed = unlike(asked, figures);
  if (mixed) return mixed;
  const total = round(
    figures.reduce((sum, figure) => sum + Number(figure.value), 0),
    6,
  );
  const labels = joinWords([...new Set(figures.map((figure) => figure.label))], asked.locale);
  const [first] = figures;
  const sum = computed(
    {
      value: total,
      unit: first?.unit ?? null,
      noun: first?.noun ?? null,
      label: labels,
      period,
      formula: `${figures.map((figure) => bare(asked, Number(figure.value))).join(' + ')} = ${bare(asked, total)}`,
    },
    figures,
  );
  const inUnit = asked.question.unit ? convert(total, sum.unit, asked.question.unit) : null;
  const shown =
    inUnit !== null && asked.question.unit !== sum.unit
      ? {
          ...sum,
          value: round(inUnit, 2),
          unit: asked.question.unit,
          formula: `${sum.formula} ${show(asked, sum).split('\u00a0').at(-1) ?? ''}`,
        }
      : sum;
  const spoken = aloud(asked, shown);
  return answered(asked.locale.messages.sumOf({ labels, display: show(asked, shown), period: period }), {
    figures: [shown],
    context: figures,
    notes: spoken ? [asked.locale.messages.aloud(spoken)] : [],
    subject: labels,
  });
}

/** Those of a whole that are not its part: 21 regions less the 19 that have it do not. Both are numbers. */
export function restOf(asked: Asked, part: DraftFigure, whole: DraftFigure): Draft {
  const [all, some] = [Number(whole.value), Number(part.value)];
  const { unit, noun, label, period } = part;
  const formula = `${bare(asked, all)} − ${bare(asked, some)} = ${bare(asked, all - some)}`;
  const left = computed({ value: all - some, unit, noun, label, period, formula }, [part, whole]);
  return answered(asked.locale.messages.complementOf({ label, display: show(asked, left), period }), {
    figures: [left],
    context: [part, whole],
    subject: label,
  });
}

/** A figure that is set against another, with what it is of; the words of a sentence state it themselves. */
const sideOf = (asked: Asked, figure: DraftFigure): string =>
  figure.places[0].kind === 'sentence' && figure.formula === undefined
    ? figure.label
    : `${figure.label} ${show(asked, figure)}`;

/** The mean of figures of one unit. */
export function meanOf(asked: Asked, figures: readonly DraftFigure[], period: string | null): Draft | null {
  const mixed = unlike(asked, figures);
  if (mixed) return mixed;
  const mean = round(figures.reduce((sum, figure) => sum + Number(figure.value), 0) / figures.length, 2);
  const [first] = figures;
  const labels = joinWords([...new Set(figures.map((figure) => figure.label))], asked.locale);
  const figure = computed(
    {
      value: mean,
      unit: first?.unit ?? null,
      noun: first?.noun ?? null,
      label: labels,
      period,
      formula: `(${figures.map((item) => bare(asked, Number(item.value))).join(' + ')}) ÷ ${figures.length} = ${bare(asked, mean)}`,
    },
    figures,
  );
  return answered(asked.locale.messages.averageOf({ label: labels, display: show(asked, figure), period: period }), {
    figures: [figure],
    context: figures,
    subject: labels,
  });
}

/** How many times the lesser the greater of two figures is, or which share the first is of the second; null where that is none. */
export function quotientOf(asked: Asked, figures: readonly DraftFigure[], period: string | null): Draft | null {
  const mixed = unlike(asked, figures);
  if (mixed) return mixed;
  const [a, b] = figures;
  if (!a || !b) return null;
  const asShare = has(asked, 'share') && !has(asked, 'ratio');
  const [top, bottom] = asShare || Number(a.value) >= Number(b.value) ? [a, b] : [b, a];
  if (Number(bottom.value) === 0) return null;
  const quotient = Number(top.value) / Number(bottom.value);
  // A part is never more than its whole.
  if (asShare && quotient > 1) return null;
  const value = asShare ? round(quotient * 100, PERCENT_DECIMALS) : round(quotient, 2);
  const figure = computed(
    {
      value,
      unit: asShare ? 'percent' : 'times',
      noun: null,
      label: `${top.label} / ${bottom.label}`,
      period,
      decimals: 2,
      formula: `${bare(asked, Number(top.value))} ÷ ${bare(asked, Number(bottom.value))} = ${bare(asked, value)}${asShare ? ' %' : ''}`,
    },
    [top, bottom],
  );
  return answered(
    asked.locale.messages.ratioOf({
      display: show(asked, figure),
      from: `${top.label} ${show(asked, top)}`,
      to: `${bottom.label} ${show(asked, bottom)}`,
    }),
    { figures: [figure], context: [top, bottom], subject: figure.label },
  );
}

/** "By how much did it fall?", "what is the difference?": the amount alone; the question or the headline has the direction. */
export function inMagnitude(asked: Asked, figure: DraftFigure): DraftFigure {
  const asksAmount = has(asked, 'decline', 'difference') && !has(asked, 'growth', 'change');
  return asksAmount && typeof figure.value === 'number' ? { ...figure, value: Math.abs(figure.value) } : figure;
}

/** A change as the headline words it: an amount without its sign is said to go down, where it did. */
export const showChange = (asked: Asked, change: DraftFigure): string => {
  const amount = inMagnitude(asked, change);
  return amount.value === change.value ? show(asked, change) : asked.locale.messages.down(show(asked, amount));
};

/** By how much two figures of one unit differ. */
export function differenceOf(asked: Asked, figures: readonly DraftFigure[]): Draft | null {
  const mixed = unlike(asked, figures);
  if (mixed) return mixed;
  const [a, b] = figures;
  if (!a || !b || (samePlace(a.places[0], b.places[0]) && a.value === b.value)) return null;
  const [more, less] = Number(a.value) >= Number(b.value) ? [a, b] : [b, a];
  const value = round(Number(more.value) - Number(less.value), 6);
  const figure = computed(
    {
      value,
      unit: isPercent(a.unit) ? 'percentagePoint' : a.unit,
      noun: a.noun,
      label: `${more.label} − ${less.label}`,
      period: [...new Set([less.period, more.period].filter((period) => period !== null))].sort().join('–') || null,
      formula: `${bare(asked, Number(more.value))} − ${bare(asked, Number(less.value))} = ${bare(asked, value)}`,
    },
    [more, less],
  );
  const spoken = aloud(asked, figure);
  return answered(
    asked.locale.messages.difference({
      display: show(asked, figure),
      from: sideOf(asked, more),
      to: sideOf(asked, less),
    }),
    {
      figures: [figure],
      context: [more, less],
      notes: spoken ? [asked.locale.messages.aloud(spoken)] : [],
      subject: figure.label,
    },
  );
}

function unlike(asked: Asked, figures: readonly DraftFigure[]): Draft | null {
  // A table's unit may be the regions that a sentence counts.
  const unitOf = ({ unit, noun }: DraftFigure): string | null =>
    unit ??
    (noun === null ? null : (figures.find((other) => other.noun === noun && other.unit !== null)?.unit ?? null));
  const units = [...new Set(figures.map((figure) => `${unitOf(figure)} ${figure.scale ?? 1}`))];
  if (units.length < 2) return null;
  return notFound(asked.locale.messages.unlikeUnits(figures[0]?.label ?? '', figures[1]?.label ?? ''), { missing: [] });
}

/** "Rank X, Y and Z", "which of them is lowest?": the highest first, or the lowest; as they are named where no order is asked for. */
export function inOrderAsked(asked: Asked, figures: readonly DraftFigure[]): readonly DraftFigure[] {
  const asksOrder = has(asked, 'rank') || (has(asked, 'which') && has(asked, 'highest', 'lowest'));
  if (!asksOrder || unlike(asked, figures)) return figures;
  const sign = has(asked, 'lowest') && !has(asked, 'highest') ? 1 : -1;
  return figures.toSorted((a, b) => sign * (Number(a.value) - Number(b.value)));
}
