import type { Cue, Locale } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question } from '../../question/question.js';
import { differenceOf, quotientOf } from '../arithmetic.js';
import { answered, type Draft } from '../draft.js';
import { isPercent, samePlace } from '../figures.js';
import { saidFigure } from '../prose/figure.js';
import { mergedTurn } from './merge.js';
import { readQuestion } from './reading.js';
import { apartOf, MOST_OF_TWO, sidesOf, yearBeforeToo } from './split.js';
import { together } from './together.js';
import { type Conversation, refused, type TakeTurn, type Turn, turnOf } from './turn.js';
import { namedWords, namesNothing } from './words.js';

/**
 * "How safe do pupils in year 5 feel, compared with year 8?": a figure for each side, or a refusal where `whole`, the message taken as
 * one question, found half of what is compared. Null where it compares nothing, or has both.
 */
export function bothSides(
  conversation: Conversation,
  whole: Turn,
  before: Turn | null,
  takeTurn: TakeTurn,
): Turn | null {
  const { question, draft } = whole;
  const apart = lacksSides(draft) ? percentApart(conversation, whole, before) : null;
  if (apart) return apart;
  const others = comparesOthers(question, draft);
  const sides = lacksSides(draft) || others ? comparedTwo(conversation, whole, before, takeTurn) : null;
  if (sides) return sides;
  return others || (asksEach(question) && lacksOne(draft)) ? refused(whole) : null;
}

/** True where a comparison was not answered with a figure for each of two sides. */
const lacksSides = ({ status, figures }: Draft): boolean =>
  status === 'not_found' || (status === 'answered' && figures.length !== 2 && !figures[0]?.formula);

/** True where both figures were asked for and fewer than two were found. */
const lacksOne = ({ status, figures, conflicts }: Draft): boolean =>
  status === 'answered' && figures.length < 2 && !figures[0]?.formula && conflicts.length === 0;

/** "Keener on this or on that? Percentages for both." */
const asksEach = ({ text, language, cues }: Question): boolean =>
  (cues.has('either') || cues.has('compare')) && wordsOf(text).includes(LOCALES[language].both[0] ?? '');

/** True where two things are to be compared, and what was found is the change of one of them. */
function comparesOthers({ cues, text, language, periods }: Question, { status, figures }: Draft): boolean {
  const [figure] = figures;
  if (status !== 'answered' || !figure?.formula || !cues.has('difference') || !cues.has('compare')) return false;
  if (cues.has('yearBefore') || cues.has('growth') || cues.has('decline') || periods.length > 1) return false;
  const [first, ...others] = figure.places;
  const ofOne = others.every(
    (place) =>
      (place.kind === 'cell' &&
        first.kind === 'cell' &&
        place.series === first.series &&
        // "Women | Men" are two things, of which one row tells; and so are the outturn and the budget of one year.
        place.column.period !== null &&
        place.column.period !== first.column.period) ||
      samePlace(place, first),
  );
  const [, second = ''] = sidesOf(text, LOCALES[language]);
  const { stopWords, now } = LOCALES[language];
  const content = wordsOf(second).filter((word) => word.length > 3 && !stopWords.includes(word) && !now.includes(word));
  return ofOne && content.length >= LEAST_OF_A_SIDE;
}

/** Words of content in what is another thing and not another time of the same. */
const LEAST_OF_A_SIDE = 2;

/**
 * What stands before the comparison asked by itself, and what stands after it in its light. Null where the two are not answered by a
 * figure each, of one unit.
 */
function comparedTwo(conversation: Conversation, whole: Turn, before: Turn | null, takeTurn: TakeTurn): Turn | null {
  const { language } = whole.question;
  const [first, second] = comparedIn(whole.question);
  if (!first || !second) return null;
  const other = readQuestion(conversation, second, language);
  if (!asksTime(other) && namedWords(other).length === 0) return null;
  const side = inPlainPercent(first, LOCALES[language]);
  const one = takeTurn(conversation, side, before);
  if (namesNothing(one.question) || one.draft.figures.length !== 1) return null;
  const swapped = swapWords(side, second, LOCALES[language]);
  // What is swapped may be the same thing again, by a word that both have.
  const pair =
    inSameSentence(other, one) ??
    (swapped ? together(one, takeTurn(conversation, swapped, before)) : null) ??
    together(one, mergedTurn(conversation, other, one));
  return pair && isComparable(pair, asksTime(other)) ? { ...whole, draft: setAgainst(whole, pair) } : null;
}

/** "How many percentage points are there between those who like X and those who like Y?": the share of each, and what is between them. */
function percentApart(conversation: Conversation, whole: Turn, before: Turn | null): Turn | null {
  const { text, language, cues, unit, periods } = whole.question;
  if (!cues.has('difference') || unit !== 'percent') return null;
  const shares = apartOf(text, LOCALES[language]).flatMap((side) => {
    const read = readQuestion(conversation, side, language);
    const asks = new Set<Cue>([...read.cues, 'share']);
    const question = { ...read, cues: asks, unit, periods: read.periods.length > 0 ? read.periods : periods };
    const [figure, ...others] = turnOf(conversation, question, before).draft.figures;
    return figure && others.length === 0 && isPercent(figure.unit) ? [figure] : [];
  });
  const [a, b] = shares;
  if (!a || !b || samePlace(a.places[0], b.places[0])) return null;
  const draft = differenceOf(whole.asked, [a, b]);
  return draft?.status === 'answered' ? { ...whole, draft } : null;
}

/** "The share in 2022, compared with 2023?": a figure and what its own sentence says of the other year; null where it says nothing of that. */
function inSameSentence({ periods }: Question, one: Turn): Turn | null {
  const [figure] = one.draft.figures;
  const [place] = figure?.places ?? [];
  const [period, ...others] = periods;
  if (place?.kind !== 'sentence' || period?.kind !== 'year' || others.length > 0) return null;
  const entry = one.asked.index
    .statementsOf(place.sentence)
    .find(({ statement }) => statement.period === period.year && statement.unit === figure?.unit);
  if (!entry) return null;
  const said = saidFigure(one.asked, { entry, hit: { entry, score: 1, weights: [] }, rank: 1 });
  return together(one, { ...one, draft: answered('', { figures: [said], subject: said.label }) });
}

/** The two texts that a message sets against each other; nothing where it does not. */
function comparedIn({ text, language, cues }: Question): readonly string[] {
  if (text.length > MOST_OF_TWO) return [];
  if (cues.has('compare')) return sidesOf(text, LOCALES[language]);
  return cues.has('yearBefore') ? yearBeforeToo(text, LOCALES[language]) : [];
}

/** "Now, compared with the year before": another time alone. */
const asksTime = ({ cues, periods, words, counted }: Question): boolean =>
  (cues.has('yearBefore') || periods.length > 0) &&
  words.every(({ required, parts }) => !required || parts.every((part) => counted.includes(part)));

/** True where two figures are of one unit, and of two things or, where that is asked, of two times. */
function isComparable({ draft: { figures } }: Turn, ofTimes: boolean): boolean {
  const [a, b] = figures;
  if (!a || !b || a.unit !== b.unit || a.formula || b.formula) return false;
  if (a.label === b.label && (!ofTimes || a.period === b.period)) return false;
  // A change over years is not what either is.
  return !figures.some(({ period }) => period?.includes('–'));
}

/** The difference or the ratio of two figures where that is asked for, else the two. */
function setAgainst({ question: { cues }, asked }: Turn, pair: Turn): Draft {
  const { figures } = pair.draft;
  const computed = cues.has('difference')
    ? differenceOf(asked, figures)
    : cues.has('ratio')
      ? quotientOf(asked, figures, figures[0]?.period ?? null)
      : null;
  return computed ?? pair.draft;
}

/** "How many percentage points more like A": one side of a difference, asked by itself, is so many percent. */
const inPlainPercent = (text: string, { messages, comparatives }: Locale): string =>
  text.replace(
    new RegExp(`${messages.percentagePoints}(?: (?:${comparatives.join('|')}))?(?!\\p{L})`, 'iu'),
    messages.percent,
  );

/**
 * The first side with the second's words in the place of its own, where both have a noun in common: "the senior squad" and "the
 * para squad", "grade 5" and "grade 8". Null where they have none.
 */
function swapWords(first: string, second: string, { stem, stopWords }: Locale): string | null {
  const [ours, theirs] = [wordsOf(first), wordsOf(second)];
  const isContent = (word: string | undefined): boolean => word !== undefined && !stopWords.includes(word);
  const at = theirs.findIndex((word) => isContent(word) && ours.some((other) => stem(other) === stem(word)));
  const place = ours.findLastIndex((word) => stem(word) === stem(theirs[at] ?? ''));
  if (at < 0 || place < 0) return null;
  let before = 0;
  while (isContent(theirs[at - before - 1])) before++;
  let after = 0;
  while (before === 0 && isContent(theirs[at + after + 1])) after++;
  if (before + after === 0) return null;
  return [
    ...ours.slice(0, place - before),
    ...theirs.slice(at - before, at + after + 1),
    ...ours.slice(place + after + 1),
  ].join(' ');
}
