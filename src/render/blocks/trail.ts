import type { Answer, Figure } from '../../answer/answer.js';

/** One figure through the years, oldest first: "13 regioner (2022) ↑ 16 regioner (2023) ↑ 19 regioner (2024)". */
export interface Trail {
  readonly steps: readonly TrailStep[];
}

/** One year of a trail. */
export interface TrailStep {
  /** How it went from the step before; null for the first. */
  readonly arrow: '↑' | '↓' | '→' | null;
  readonly text: string;
  readonly refs: readonly number[];
}

const YEAR = /^\d{4}$/u;

/** The main figure with its other years, where there are any, and the figures that the trail shows. */
export function trailOf({ figures, context }: Answer): { trail: Trail; figures: readonly Figure[] } | null {
  const main = figures[0];
  if (!main || !isPoint(main)) return null;
  const years = new Map<string, Figure>();
  for (const one of [...figures, ...context]) {
    if (isPoint(one) && one.label === main.label && one.unit === main.unit && !years.has(one.period ?? '')) {
      years.set(one.period ?? '', one);
    }
  }
  const points = [...years.values()].sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  if (points.length < 2) return null;
  return { trail: { steps: points.map((one, at) => step(one, points[at - 1])) }, figures: points };
}

function step(figure: Figure, before: Figure | undefined): TrailStep {
  return {
    arrow: before ? arrow(Number(before.value), Number(figure.value)) : null,
    text: `${figure.display} (${figure.period})`,
    refs: figure.citations.map((one) => one + 1),
  };
}

function arrow(before: number, after: number): '↑' | '↓' | '→' {
  if (after === before) return '→';
  return after > before ? '↑' : '↓';
}

function isPoint({ value, period, derived }: Figure): boolean {
  return typeof value === 'number' && !derived && period !== null && YEAR.test(period);
}
