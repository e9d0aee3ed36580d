import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Period, Question } from '../../question/question.js';
import { sumOf } from '../arithmetic.js';
import type { DraftFigure } from '../draft.js';
import { samePlace } from '../figures.js';
import { asksOfTwo, type LastTwo, workOut } from '../last-two.js';
import { leans } from './leaning.js';
import { mergedTurn } from './merge.js';
import { together } from './together.js';
import { type Attempt, answerOf, type Conversation, cellOf, refused, type Turn, turnFrom } from './turn.js';
import { asksMore, inWordsOf, isNamed, namedWords, namesNothing, ranks, rowWords, WORKING } from './words.js';

/** "Put the two side by side": the last two answers, for which a comparison is asked. */
export const sideBySide: Attempt = (conversation, question, before) =>
  question.cues.has('compare') ? bothAgain(conversation, question, before) : null;

/** "Now both for 2023": the last two questions again, at the time that is named. */
export const bothLeaning: Attempt = (conversation, question, before) =>
  leans(question, before) ? bothAgain(conversation, question, before) : null;

/** "Now compare the income of those two", after two rows of a table: what stands under another heading of it, for both. */
export const bothUnderHeading: Attempt = (conversation, question, before) => {
  const { index } = conversation;
  const [one, other] = [before.previous, before].map((turn) => (turn && answerOf(turn) ? cellOf(turn) : null));
  if (!one || !other || !before.previous || one.table !== other.table || one.series === other.series) return null;
  const named = namedWords(question);
  const isHeading = named.length > 0 && one.table.columns.some(({ headers }) => isNamed(index, question, headers));
  if (!isHeading || !holdsPhrase(question.text, LOCALES[question.language].both)) return null;
  const asks = [one, other].map((cell) => {
    const words = [...rowWords(conversation, cell, question.language, { name: true }), ...named];
    const text = words.map((word) => word.text).join(' ');
    return { ...question, text, words, cues: new Set<Cue>(), cueWords: [], numbers: [], counted: [], labels: [] };
  });
  const [first, second] = asks.map((each) => turnFrom(conversation, each, before));
  return (first && second && together(first, second)) ?? refused(second ?? before);
};

const bothAgain: Attempt = (conversation, question, before) => {
  const said = ` ${wordsOf(question.text).join(' ')} `;
  const asksBoth = LOCALES[question.language].both.some((phrase) => said.includes(` ${phrase} `));
  if (!asksBoth || !before.previous) return null;
  if (question.periods.length === 0) return question.cues.has('compare') ? together(before.previous, before) : null;
  const bare = { ...question, cues: new Set<Cue>(), cueWords: [], words: [] };
  return together(mergedTurn(conversation, bare, before.previous), mergedTurn(conversation, bare, before));
};

/**
 * "So how many will it be when they are done?", after how many have it and how many are introducing it: both as one; null where it
 * asks for anything else, or the two are not of these states.
 */
export const inAll: Attempt = (conversation, said, before) => {
  const question = totalOfTwo(said, before);
  const { whenDone } = LOCALES[question.language];
  const figures = lastTwo(before) ?? twoOf(before);
  const asksAll = question.cues.has('sum') || question.cues.has('total') || whenDone.test(question.text);
  if (!figures || !asksAll || question.periods.length > 0 || !namesNothing(question)) return null;
  const isUnderway = ({ places: [place], value }: DraftFigure): boolean =>
    place.kind === 'sentence' &&
    conversation.index
      .statementsOf(place.sentence)
      .some(({ statement }) => statement.value === value && statement.status === 'underway');
  if (figures.filter(isUnderway).length !== 1) return null;
  const cues = new Set<Cue>(['count', 'sum']);
  const turn = turnFrom(conversation, { ...inWordsOf(question, before.question), cues, unit: null }, before);
  const [{ period }, other] = figures;
  const draft = sumOf(turn.asked, figures, period === other.period ? period : null);
  return draft?.status === 'answered' ? { ...turn, draft } : null;
};

/** "How big is the difference?", "how many times as many?": of the last two answers, where each was one figure. */
export const ofBoth: Attempt = (conversation, said, before) => {
  const question = totalOfTwo(said, before);
  const figures = figuresMeant(question, before, leans(said, before));
  if (!figures || question.periods.length > 0) return null;
  const old = [...before.question.words, ...(before.previous?.question.words ?? [])];
  const { both } = LOCALES[question.language];
  const ofOne = comparesOne(conversation, question, figures);
  const meansBoth = leans(said, before) || (question.cues.has('sum') && holdsPhrase(question.text, both)) || ofOne;
  if (!asksOfTwo(conversation.index, question, meansBoth ? figures : [], meansBoth ? old : [])) return null;
  if (!ofOne && asksOfLast(question, figures)) return null;
  const { cues, unit } = question;
  const asks = { ...inWordsOf(question, before.question), cues, unit };
  const asked = turnFrom(conversation, asks, before);
  const draft = workOut(asked.asked, figures);
  if (!draft) return null;
  // Two years of one row are a question about that row, which may print its change.
  if (!cues.has('sum') && areOfOneRow(figures)) {
    const periods = figures.flatMap(({ period }): Period[] =>
      period === null ? [] : [{ kind: 'year', year: period }],
    );
    const changed = new Set<Cue>(cues.has('ratio') ? ['ratio'] : [...cues, 'difference']);
    return turnFrom(conversation, { ...asks, cues: changed, periods }, before);
  }
  return draft.status === 'answered' ? { ...asked, draft } : null;
};

/** "How much more did services cost?", after services and another row at one time: by how much they are more than the other. */
function comparesOne({ index }: Conversation, question: Question, figures: LastTwo): boolean {
  const [a, b] = figures.map(({ places: [place] }) => (place.kind === 'cell' ? place : null));
  if (!a || !b || a.series === b.series || a.column !== b.column || !asksMore(question)) return false;
  return [a, b].filter(({ series }) => isNamed(index, question, series.labels)).length === 1;
}

/** The last two figures; those of one answer only where it is asked what is between them. */
function figuresMeant({ cues }: Question, before: Turn, leaning: boolean): LastTwo | null {
  const asksOfTwoShown = leaning && (cues.has('difference') || cues.has('ratio'));
  return lastTwo(before) ?? (asksOfTwoShown ? twoOf(before) : null);
}

/** True where a question is about the last figure alone, or about either. */
function asksOfLast({ cues }: Question, figures: LastTwo): boolean {
  const asksPart = cues.has('share') || cues.has('percentWord');
  const moves = cues.has('growth') || cues.has('decline') || cues.has('change');
  const [one, other] = figures;
  // "How much did it fall?" of two times of one thing; of two things it asks of the last.
  if (moves) return one.label !== other.label;
  // Of two times of one thing, a share may be meant of either.
  return asksPart && areOfOneRow(figures);
}

/**
 * "And in total?" after two figures asks for their sum, where it says that both are meant or no table has another total of them;
 * the question unchanged where it asks for anything else.
 */
function totalOfTwo(question: Question, before: Turn): Question {
  const figures = lastTwo(before);
  if (!figures || !question.cues.has('total')) return question;
  const { cues, both } = LOCALES[question.language];
  const stands = figures.some(
    ({ places: [place] }) => place.kind === 'cell' && place.table.series.some(({ role }) => role === 'total'),
  );
  const asksTwo = question.cues.has('sum') || holdsPhrase(question.text, both);
  if (!asksTwo && (stands || areOfOneRow(figures))) return question;
  const words = question.words.filter(({ parts }) => !parts.every((part) => cues.total.includes(part)));
  return { ...question, words, cues: new Set<Cue>([...question.cues, 'sum']) };
}

/** "Which of them has more?": the last two answers, that which is asked for first; null where anything else is asked. */
export const whichOfTwo: Attempt = (conversation, question, before) => {
  const { text, language, cues } = question;
  const { workedOut, both } = LOCALES[language];
  const figures = lastTwo(before);
  if (!figures || !before.previous || !cues.has('which') || WORKING.some((cue) => cues.has(cue))) return null;
  const asksLess = holdsPhrase(text, workedOut.less) || cues.has('lowest');
  const ofTwo = holdsPhrase(text, both);
  const compares = [...workedOut.less, ...workedOut.more].some((word) => holdsPhrase(text, [word]));
  if (!(compares || (ofTwo && ranks(question))) || question.periods.length > 0) return null;
  const said = [...before.question.words, ...before.previous.question.words];
  const [one, other] = figures;
  if (!asksOfTwo(conversation.index, question, figures, said) || one.unit !== other.unit || one.value === other.value)
    return null;
  const isFirst = Number(one.value) < Number(other.value) === asksLess;
  return isFirst ? together(before.previous, before) : together(before, before.previous);
};

/** The last two figures answered with, each by itself, where they are not the same. */
export function lastTwo({ draft, earlier }: Turn): LastTwo | null {
  const [figure, ...others] = draft.figures;
  if (!figure || others.length > 0 || !earlier || typeof figure.value !== 'number') return null;
  return samePlace(earlier.places[0], figure.places[0]) && earlier.value === figure.value ? null : [earlier, figure];
}

/** The two figures of an answer that has two, each looked up and not computed. */
function twoOf({ draft: { figures } }: Turn): LastTwo | null {
  const [one, other, ...more] = figures;
  if (!one || !other || more.length > 0) return null;
  return [one, other].every(({ value, formula }) => typeof value === 'number' && !formula) ? [one, other] : null;
}

/** True where two figures are of two times in one row of a table. */
function areOfOneRow([a, b]: LastTwo): boolean {
  const [one, other] = [a.places[0], b.places[0]];
  return one.kind === 'cell' && other.kind === 'cell' && one.series === other.series && a.period !== b.period;
}
