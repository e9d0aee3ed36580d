import type { Cue } from '../language/locale.js';
import type { CueSpan, Span } from './cues.js';
import type { Cued } from './stages.js';

/** The runs of words that name one thing, "digital letters": within one clause, and across no cue that asks for a number. */
export function findPhrases(question: Cued): readonly Span[] {
  const { words, language, reader, small, found } = question;
  return reader
    .phrases(words, language)
    .filter(
      (span) =>
        words.slice(span.from, span.to).some((word) => !small.stop.has(word)) &&
        !isTorn(span, found) &&
        !holdsBreak(span, question),
    );
}

/** "Do we know how many …" has no know-how in it, nor "vad låg kostnaden på" a low cost. */
const isTorn = ({ from, to }: Span, found: readonly CueSpan[]): boolean =>
  found.some(
    (cue) =>
      ASKS_NUMBER.has(cue.cue) &&
      cue.to - cue.from > 1 &&
      ((cue.from < from && from < cue.to && cue.to < to) || (from < cue.from && cue.from < to && to < cue.to)),
  );

/** Cues that ask for a number. */
const ASKS_NUMBER: ReadonlySet<Cue> = new Set<Cue>(['count', 'amount', 'share']);

/** "No paying, back in 2022" pays nothing back. */
const holdsBreak = ({ from, to }: Span, { text, tokens }: Cued): boolean =>
  /[,;.!?]\s/.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.start ?? 0));
