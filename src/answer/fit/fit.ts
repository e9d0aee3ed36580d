import type { StatementEntry } from '../../search/entries.js';
import type { Asked } from '../asked.js';

/** How well a figure fits a question in one respect: 1 for neutral, 0 for impossible. */
export type Fit = (asked: Asked, entry: StatementEntry) => number;

/** What a sentence is about must be held by its own words from here on. */
export const OWN = 0.5;
/** Weight from which a text holds a word itself, and not one akin to it. */
export const STRONG = 0.85;
