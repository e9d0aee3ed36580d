import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import type { Question } from '../../question/question.js';
import { askOtherwise } from '../asked.js';
import type { DraftFigure } from '../draft.js';
import { isPercent, samePlace } from '../figures.js';
import { workOut } from '../last-two.js';
import { mergedTurn } from './merge.js';
import { readQuestion } from './reading.js';
import { sidesOf } from './split.js';
import { together } from './together.js';
import { type Attempt, answerOf, type Conversation, cellOf, refused, type Turn, turnFrom } from './turn.js';
import { asksMore, isNamed, namesNothing, WORKING } from './words.js';

/**
 * "Compare it with hospital care": what was answered before and what it is to be compared with, or what they make where that is asked;
 * null where they are not of one kind.
 */
export const besideIt: Attempt = (conversation, question, before) => {
  const then = answerOf(before);
  const asksOther = asksMoreOfOther(conversation, question, before);
  if (!(comparesBack(conversation, question) || asksOther)) return null;
  // Beside a row of several columns, one figure is half an answer.
  if (!then && before.draft.figures.length > 1 && !namesNothing(question))
    return refused(mergedTurn(conversation, question, before));
  const works = asksWork(question, then);
  // "How much more than the year before?" asks for a change of the same, which the row may print.
  if (!then || (works && namesNothing(question))) return null;
  for (const look of looksBeside(conversation, question, before, works)) {
    const turn = look();
    const found =
      (works ? null : rowOfBoth(turn, then)) ??
      inYearNamed(conversation, question, before, turn, works) ??
      pairOf(turn, before, then, works ? question : null);
    if (found) return found;
  }
  return null;
};

/** "How does that compare with the interest?": a comparison of which no side but the last is named. */
function comparesBack(conversation: Conversation, { text, language, cues }: Question): boolean {
  if (!cues.has('compare')) return false;
  const [first] = sidesOf(text, LOCALES[language]);
  return !first || namesNothing(readQuestion(conversation, first, language));
}

/** "How much more was spent on services?", after another row of the table that has them. */
function asksMoreOfOther({ index }: Conversation, question: Question, before: Turn): boolean {
  const cell = cellOf(before);
  if (cell?.series.role !== 'item' || !asksMore(question) || isNamed(index, question, cell.series.labels)) return false;
  return cell.table.series.some(({ labels, role }) => role === 'item' && isNamed(index, question, labels));
}

/** True where a question asks for what two figures make. */
function asksWork({ cues }: Question, then: DraftFigure | null): boolean {
  // "Put it next to the share who …", after a share: the word is part of what it is compared with.
  const isShare = then !== null && isPercent(then.unit);
  return WORKING.some((cue) => cues.has(cue) && !(isShare && OF_A_SHARE.has(cue)));
}

const OF_A_SHARE: ReadonlySet<Cue> = new Set<Cue>(['percentWord', 'share']);

/** Ways to look for what stands beside the figure before, in order; what is to be worked out is no part of what is looked for. */
function looksBeside(conversation: Conversation, question: Question, before: Turn, works: boolean): readonly Look[] {
  const bare = { ...question, cues: new Set([...question.cues].filter((cue) => !COMPARING.has(cue))) };
  // "The same year" is that of the answer before.
  const periods = question.periods.length > 0 ? question.periods : before.question.periods;
  return [
    ...(works ? [] : [() => mergedTurn(conversation, question, before)]),
    () => mergedTurn(conversation, bare, before),
    () => turnFrom(conversation, { ...bare, periods }, before),
  ];
}

type Look = () => Turn;

/** Cues of a comparison itself, and not of what is compared. */
const COMPARING: ReadonlySet<Cue> = new Set<Cue>([...WORKING, 'compare', 'how']);

/** "Compare with 2022": the row of both years. */
function rowOfBoth(turn: Turn, then: DraftFigure): Turn | null {
  const { figures } = turn.draft;
  const areFound = figures.every(({ value, formula }) => !formula && typeof value === 'number');
  const hasThen = figures.some(
    ({ value, places: [place] }) => value === then.value && samePlace(place, then.places[0]),
  );
  return figures.length === 2 && areFound && hasThen ? turn : null;
}

/** "Put it next to X for 2023", after a question that named no time: both of that year, where the one before has it. */
function inYearNamed(
  conversation: Conversation,
  question: Question,
  before: Turn,
  turn: Turn,
  works: boolean,
): Turn | null {
  const [period, ...others] = question.periods;
  if (period?.kind !== 'year' || others.length > 0 || before.question.periods.length > 0) return null;
  const bare = { ...question, cues: new Set<Cue>(), cueWords: [], words: [], counted: [], numbers: [] };
  const earlier = mergedTurn(conversation, bare, before);
  const then = answerOf(earlier);
  return then?.period === period.year ? pairOf(turn, earlier, then, works ? question : null) : null;
}

/** The figure before and the new one, of one unit, or what they make where `asks`, the question, asks for that. */
function pairOf(turn: Turn, before: Turn, then: DraftFigure, asks: Question | null): Turn | null {
  const now = answerOf(turn);
  if (!now || now.unit !== then.unit || (now.scale ?? 1) !== (then.scale ?? 1)) return null;
  const pair = together(before, turn);
  const draft = pair && asks ? workOut(askOtherwise(turn.asked, asks), [then, now]) : null;
  return draft?.status === 'answered' ? { ...turn, draft } : pair;
}
