import type { Asked } from '../asked.js';
import type { Draft } from '../draft.js';

/** Answers a question, or passes it on to the next step. */
export type Step = (asked: Asked) => Draft | null;
