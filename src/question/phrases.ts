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
        !holdsBreak(span, question) &&
        !asksOfWord(span, question),
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

/** "How have the costs developed?": a verb that asks how it went, and no "cost development", where no text speaks of such. */
const asksOfWord = ({ from, to }: Span, { words, found, language, reader }: Cued): boolean =>
  found.some((cue) => ASKS_COURSE.has(cue.cue) && from < cue.to && cue.from < to) &&
  !reader.isTold(words.slice(from, to).join(' '), language);

/** Cues that ask how something went. */
const ASKS_COURSE: ReadonlySet<Cue> = new Set<Cue>(['trend', 'growth', 'decline', 'change']);

/** "No paying, back in 2022" pays nothing back. */
const holdsBreak = ({ from, to }: Span, { text, tokens }: Cued): boolean =>
  /[,;.!?]\s/.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.start ?? 0));
