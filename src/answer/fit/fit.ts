import type { StatementEntry } from '../../search/entries.js';
import type { Asked } from '../asked.js';

/** How well a figure fits a question in one respect: 1 for neutral, 0 for impossible. */
export type Fit = (asked: Asked, entry: StatementEntry) => number;
