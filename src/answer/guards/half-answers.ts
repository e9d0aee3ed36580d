import type { Sentence } from '../../corpus/model.js';
import type { Cue } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, has, LIGHT_TELLS, speaksOf } from '../asked.js';
import type { Draft, DraftFigure } from '../draft.js';
import { figuresAsked } from '../prose/lists.js';
import { isPlan, planWords } from '../rows/plan.js';

/** "List the average for every area", "how many does each programme have?": one figure of a text is no list, unless it is said to be of each. */
export function isOneSaid(asked: Asked, { figures: [figure, ...others] }: Draft): boolean {
  const place = figure?.places[0];
  return (
    has(asked, 'each') &&
    others.length === 0 &&
    place?.kind === 'sentence' &&
    figure?.formula === undefined &&
    (has(asked, 'list') || !OF_EACH.some((cue) => speaksOf(asked, place.sentence.text, cue)))
  );
}

/** "Break the costs down by item": the one figure of them all is no list either. */
export const isOneOfAll = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const place = figure?.places[0];
  return (
    has(asked, 'each') &&
    !has(asked, 'per') &&
    others.length === 0 &&
    place?.kind === 'cell' &&
    place.series.role === 'total' &&
    figure?.formula === undefined
  );
};

/** What says of a figure that it is one of each, and not of all. */
const OF_EACH: readonly Cue[] = ['each', 'per', 'average'];

/** "How many more are needed?", "income minus costs": a figure that a text states, and that is no difference, is one side of it. */
export function statesOneOfTwo(asked: Asked, { figures }: Draft): boolean {
  const [figure, ...others] = figures;
  const place = figure?.places[0];
  if (!has(asked, 'difference') || !figure || others.length > 0 || figure.formula || place?.kind !== 'sentence')
    return false;
  return !asked.index
    .statementsOf(place.sentence)
    .some(
      ({ statement }) =>
        statement.value === figure.value &&
        (statement.change || (statement.unit === 'percent' && has(asked, 'percentWord', 'share'))),
    );
}

/** "At home versus digital consultation": the one figure of a sentence that speaks of no consultation is half an answer. */
export function isOneSide(asked: Asked, { figures, conflicts }: Draft): boolean {
  const [figure, ...others] = figures;
  const place = figure?.places[0];
  if (others.length > 0 || conflicts.length > 0 || place?.kind !== 'sentence') return false;
  const isHalf = has(asked, 'compare') ? !figure?.formula : isChange(figure) && setsApart(asked);
  return isHalf && leavesSome(asked, place.sentence);
}

/** "Between those who like the one and those who like the other": two things, and no two years. */
const setsApart = (asked: Asked): boolean =>
  has(asked, 'difference') &&
  asked.question.periods.length < 2 &&
  asked.index.localeOf(asked.question.language).betweenTwo.test(asked.question.text);

/** True for what was reckoned from two years of one thing. */
const isChange = (figure: DraftFigure | undefined): boolean =>
  figure?.formula !== undefined && /\p{Pd}/u.test(figure.period ?? '');

/** True where a word that a question turns on stands beside a sentence, and neither in it nor over it. */
function leavesSome(asked: Asked, sentence: Sentence): boolean {
  const hit = asked.hits.find(({ entry }) => entry.kind === 'sentence' && entry.sentence === sentence);
  return (
    hit !== undefined &&
    asked.required.some((i) => {
      const term = asked.terms[i];
      return (
        term !== undefined &&
        !term.negated &&
        (hit.weights[i] ?? 0) < BESIDE &&
        asked.index.tellingness(term) >= LIGHT_TELLS
      );
    })
  );
}

/** Below this weight a word stands beside a sentence, and neither in it nor over it. */
const BESIDE = 0.45;

/** "Counsel compared with parties without counsel": one figure alone is half an answer, unless it tells by how much the two differ. */
export function isOneOfTwo(asked: Asked, { figures: [figure, ...others], conflicts }: Draft): boolean {
  const { language, text } = asked.question;
  const { versus, comparatives } = asked.index.localeOf(language);
  // "More complaints about full stations or empty ones?", and no "to a larger or smaller extent".
  const words = wordsOf(text);
  const comparesTwo = words.some(
    (word, i) =>
      comparatives.includes(word) && ![words[i - 2], words[i + 2]].some((near) => comparatives.includes(near ?? '')),
  );
  const setsTwo = has(asked, 'compare') ? holdsPhrase(text, versus) : has(asked, 'either') && comparesTwo;
  return (
    setsTwo &&
    !has(asked, 'growth', 'decline', 'change', 'difference', 'highest', 'lowest') &&
    figure !== undefined &&
    others.length === 0 &&
    conflicts.length === 0 &&
    figure.formula === undefined
  );
}

/** "How much over budget was it?": what was planned is half an answer. */
export const isPlanAlone = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const place = figure?.places[0];
  return (
    figure !== undefined &&
    figure.formula === undefined &&
    others.every(({ places: [other] }) => other.kind === 'cell' && isPlan(asked, other.column)) &&
    place?.kind === 'cell' &&
    isPlan(asked, place.column) &&
    planWords(asked).length > 0
  );
};

/** "Text and table differ: what does each say?": the text and the table were both asked for. */
export const isTextOrTable = (asked: Asked, { figures, conflicts }: Draft): boolean =>
  asked.question.prose && has(asked, 'tableWords') && figures.length < 2 && conflicts.length === 0;

/** "For each of the four variants": fewer are not all of them, but for those with more than four, or some of the four. */
export const lacksSomeOf = (asked: Asked, { figures }: Draft): boolean => {
  const { numbers, cues, condition, among } = asked.question;
  if (!cues.has('each') && !cues.has('list') && figuresAsked(asked) === null) return false;
  return numbers.some(
    (number) => number > figures.length && number <= MOST_OF_EACH && number !== condition?.number && number !== among,
  );
};

/** "Which two closed?" is not told by a list of fourteen. */
export const namesOtherNumber = ({ question: { which, numbers, condition } }: Asked, { figures }: Draft): boolean =>
  which.length > 0 &&
  condition === null &&
  figures.length > MOST_OF_EACH &&
  numbers.some((number) => number > 1 && number <= MOST_OF_EACH);

/** More than so many are not asked for one by one. */
const MOST_OF_EACH = 8;
