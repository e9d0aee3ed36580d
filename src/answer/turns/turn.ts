import type { Corpus } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import type { Question } from '../../question/question.js';
import type { SearchIndex } from '../../search/search.js';
import { answerQuestion } from '../answerer.js';
import { type Asked, lookUp } from '../asked.js';
import type { Draft, DraftFigure, Place } from '../draft.js';
import { refuse } from '../refuse.js';

/** A turn of a conversation as understood and answered: all that the next one needs. */
export interface Turn {
  readonly question: Question;
  readonly asked: Asked;
  readonly draft: Draft;
  /** True where the question took something from the turn before. */
  readonly merged: boolean;
  /** The figure answered with before this turn, where the answer was one figure. */
  readonly earlier: DraftFigure | null;
  /** The turn before this one; null for the first, and for the one before that. */
  readonly previous: Turn | null;
}

export interface Conversation {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  /** Language of the answers, where it is not to be the question's own. */
  readonly language: LanguageCode | null;
  /** Language of a first message that shows none: the report's. */
  readonly fallback: LanguageCode;
}

/** Answers one message in the light of the turn before it, which is null for the first. */
export type TakeTurn = (conversation: Conversation, message: string, before: Turn | null) => Turn;

/** One way to answer a question in the light of the turn before it; null where it asks for anything else. */
export type Attempt = (conversation: Conversation, question: Question, before: Turn) => Turn | null;

/** A question answered as it stands. */
export const turnOf = (conversation: Conversation, question: Question, before: Turn | null): Turn =>
  answerTurn(conversation, question, before, { merged: false });

/** A question answered that took something from the turn before. */
export const turnFrom = (conversation: Conversation, question: Question, before: Turn): Turn =>
  answerTurn(conversation, question, before, { merged: true });

/** The same turn without its answer. */
export const refused = (turn: Turn): Turn => ({ ...turn, draft: refuse(turn.asked) });

export const isAnswer = ({ draft }: Turn): boolean => draft.status !== 'not_found';
export const isAnswered = ({ draft }: Turn): boolean => draft.status === 'answered';

/** The one figure of an answer, if it was looked up and not computed. */
export function answerOf(turn: Turn | null): DraftFigure | null {
  const [figure, ...others] = turn?.draft.figures ?? [];
  return figure && others.length === 0 && typeof figure.value === 'number' && !figure.formula ? figure : null;
}

/** Where the first figure of an answer stands. */
export const placeOf = ({ draft }: Turn): Place | undefined => draft.figures[0]?.places[0];

/** The same where it is a cell of a table. */
export function cellOf(turn: Turn): CellPlace | null {
  const place = placeOf(turn);
  return place?.kind === 'cell' ? place : null;
}

export type CellPlace = Extract<Place, { readonly kind: 'cell' }>;

/** The year that a turn was answered for. */
export function yearOf(turn: Turn | null): string | null {
  const named = turn?.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : [])).at(-1);
  return named ?? turn?.draft.figures[0]?.period ?? null;
}

function answerTurn(
  { corpus, index, language }: Conversation,
  question: Question,
  before: Turn | null,
  { merged }: Pick<Turn, 'merged'>,
): Turn {
  const asked = lookUp(corpus, index, question, language ?? question.language, merged ? yearOf(before) : null);
  return {
    question,
    asked,
    draft: answerQuestion(asked),
    merged,
    earlier: answerOf(before),
    previous: before && { ...before, previous: null },
  };
}
