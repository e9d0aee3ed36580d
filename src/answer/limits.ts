import { wordsOf } from '../language/tokens.js';
import type { Condition } from '../question/question.js';
import type { Asked } from './asked.js';

/** A number that something is said to be over or under. */
export interface Limit extends Condition {
  /** True where something is said to go over or under it, "passed". */
  readonly crosses: boolean;
}

/** "Above 50", "passed 50": the one number of a question, with what it says of it; null where it is no such limit. */
export function limitOf({ question: { text, numbers, language }, index }: Asked): Limit | null {
  const [number, ...others] = numbers;
  if (number === undefined || others.length > 0) return null;
  const { cues, crosses } = index.localeOf(language);
  const words = wordsOf(text);
  const digits = String(number).replace(/\D/g, '');
  const at = words.findIndex((word) => /^\d/.test(word) && digits.startsWith(word.replace(/\D/g, '')));
  const before = ` ${words.slice(0, at).join(' ')}`;
  if (at < 0) return null;
  for (const [cue, comparison] of COMPARISONS)
    if (cues[cue].some((phrase) => before.endsWith(` ${phrase.replace('~', '')}`)))
      return { comparison, number, crosses: false };
  const comparison = (['more', 'atLeast', 'less'] as const).find((one) =>
    words.slice(0, at).some((word) => crosses[one].includes(word)),
  );
  return comparison ? { comparison, number, crosses: true } : null;
}

const COMPARISONS = [
  ['moreThan', 'more'],
  ['atLeast', 'atLeast'],
  ['lessThan', 'less'],
  ['atMost', 'atMost'],
] as const;
