import type { Cue } from '../language/locale.js';
import { hasAny } from './asked-cues.js';
import type { Word } from './question.js';
import type { Measured } from './stages.js';

/** "Thanks!", "hello there": True for a message that asks nothing of the report. */
export function isCourtesy(question: Measured, cues: ReadonlySet<Cue>, read: readonly Word[]): boolean {
  const { reader, language, times, captions } = question;
  const praises = cues.has('thanks') && !hasAny(cues, ASKS_WHO);
  // "Perfect, you're a star": what no text has, however it may be corrected, is no question either.
  const isPraise = ({ parts, written }: Word): boolean =>
    praises && parts.length === 1 && !reader.isWord(written.toLowerCase(), language);
  return (
    hasAny(cues, COURTESY) &&
    !hasAny(cues, NO_COURTESY) &&
    times.periods.length === 0 &&
    captions.names.length === 0 &&
    read.every((word) => !word.required || isPraise(word))
  );
}

/** Cues that, standing alone, make a message a courtesy and no question. */
const COURTESY: readonly Cue[] = ['greeting', 'thanks', 'help'];

/** Cues beside which no unknown word is praise. */
const ASKS_WHO: readonly Cue[] = ['who', 'which', 'when', 'why', 'how'];

/** Cues beside which it is a question all the same: "thanks, and the year before?" */
const NO_COURTESY: readonly Cue[] = [
  'count',
  'share',
  'amount',
  'yearBefore',
  'lastYear',
  'trend',
  'allYears',
  'highest',
  'lowest',
  'growth',
  'decline',
  'difference',
  'sum',
  'average',
  'ratio',
  'percentWord',
];
