import { type Asked, has } from '../asked.js';

export const figureHasSubstance = (asked: Asked): boolean => {
  const counted = asked.question.counted.map((word) =>
    asked.index.tellingness(asked.index.termOf(word, asked.question.language)),
  );
  // A number of the question must stand in what answers it, and tells about as much as a word.
  const { numbers, condition } = asked.question;
  const stated = numbers.some((number) => number > MOST_COMMON && number !== condition?.number);
  return (
    tellingOf(asked) + Math.max(0, ...counted) + (stated ? STATED : 0) + (has(asked, 'duration') ? TIME : 0) >=
    FIGURE_SUBSTANCE
  );
};

/** Less is asked of a figure, which its kind and unit bind to the question as well. */
const FIGURE_SUBSTANCE = 2.3;

/** Numbers up to this are everywhere. */
export const MOST_COMMON = 5;
const STATED = 2;
/** Few figures are times, "how long does a call last?": that one is asked for tells a little too. */
const TIME = 0.6;

export function hasSubstance(asked: Asked): boolean {
  return (
    tellingOf(asked) >=
    (has(asked, 'define', 'why') || (has(asked, 'quotation') && has(asked, 'documentWords'))
      ? SUBSTANCE / 3
      : SUBSTANCE)
  );
}

/** How telling the words of a question must be together for a sentence to answer it: two of the middling kind, or one rare one. */
const SUBSTANCE = 3.5;

const tellingOf = (asked: Asked): number =>
  asked.required.reduce((sum, i) => sum + (asked.terms[i] ? asked.index.tellingness(asked.terms[i]) : 0), 0);
