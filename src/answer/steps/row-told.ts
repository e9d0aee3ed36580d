import type { Asked } from '../asked.js';
import { OWN } from '../asked.js';
import type { Draft, DraftFigure } from '../draft.js';
import { saidFigure } from '../prose/figure.js';
import { figureOf, pointAt } from '../rows/point.js';
import type { Row } from '../rows/row.js';
import { answerRow } from '../single-row.js';
import type { Said } from '../statements.js';
import { newestOf } from '../years.js';
import { LABEL_HELD, labelHeld } from './other-places.js';

/**
 * "Shared access to X-ray images, 2021 to 2024", of a text that has it for 2024 and a row of all four years that is called otherwise:
 * the row whose newest figure is the one that the text tells, with the words of its label.
 */
export function rowTold(asked: Asked, said: Said): Draft | null {
  const { report } = said.entry;
  const told = saidFigure(asked, said);
  const [row, ...others] = asked.hits.flatMap((hit): Row[] => {
    if (hit.entry.kind !== 'row' || hit.entry.report !== report || hit.entry.series.role !== 'item') return [];
    const entry = hit.entry;
    const newest = newestOf(entry.table.columns);
    const point = newest ? pointAt({ entry }, newest) : null;
    const found: Row = { entry, hit, precision: 1, rank: hit.score };
    const isTold =
      point !== null &&
      isSame(told, figureOf(asked, point)) &&
      asked.required.some((i) => (hit.weights[i] ?? 0) >= OWN) &&
      labelHeld(asked, found, said) >= LABEL_HELD;
    return isTold ? [found] : [];
  });
  return row && others.length === 0 ? answerRow(asked, row) : null;
}

const isSame = (a: DraftFigure, b: DraftFigure): boolean => a.value === b.value && a.noun !== null && a.noun === b.noun;
