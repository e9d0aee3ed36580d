import type { Texts } from '../../corpus/model.js';
import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question } from '../../question/question.js';
import type { SearchIndex } from '../../search/search.js';
import type { DraftFigure } from '../draft.js';
import { isMoney, samePlace } from '../figures.js';
import { lastTwo } from './last-figures.js';
import { asksOfWhatWas, asksTotal, beginsWithPer } from './leaning.js';
import { repeatsFigure } from './repeats.js';
import { type Conversation, cellOf, isAnswer, placeOf, type Turn } from './turn.js';
import { BESIDE, holdsWord, namedWords, requiredWords } from './words.js';

/** A question that leans on the turn before, as it was asked, and the turn that was made of both. */
export interface FollowUp {
  readonly conversation: Conversation;
  readonly question: Question;
  readonly turn: Turn;
  readonly before: Turn;
}

/** True where what was found for a follow-up is no answer to it. */
export const misses = (followUp: FollowUp): boolean => REASONS.some((reason) => reason(followUp));

type Reason = (followUp: FollowUp) => boolean;

/** "Which of them grew most?", after two rows: the answer is of neither. */
const leavesBoth: Reason = ({ question: { text, language, cues }, turn, before }) => {
  const { ofWhich, both } = LOCALES[language];
  const figures = lastTwo(before);
  if (!figures || !cues.has('which') || !(holdsPhrase(text, ofWhich) || holdsPhrase(text, both))) return false;
  const series = figures.map(({ places: [place] }) => (place.kind === 'cell' ? place.series : null));
  return turn.draft.figures.some(({ places: [place] }) => place.kind === 'cell' && !series.includes(place.series));
};

/** "And together?" where there are no two figures to add: the answer is one of those before. */
const makesNothing: Reason = ({ question, turn, before }) =>
  ALTERING.some((cue) => question.cues.has(cue)) &&
  before.draft.figures.some((figure) =>
    repeatsFigure(turn, { ...before, draft: { ...before.draft, figures: [figure] } }),
  );

/** "How many of those got a yes?": the number of all of them stands among the figures of the answer again. */
const countsThemAgain: Reason = ({ question: { text, language, cues }, turn, before }) => {
  const [then] = before.draft.figures;
  return (
    cues.has('count') &&
    holdsPhrase(text, LOCALES[language].ofWhich) &&
    turn.draft.figures.length > 1 &&
    turn.draft.figures.some(({ value, places: [place] }) => value === then?.value && samePlace(place, then.places[0]))
  );
};

/** Cues of what no figure is by itself. */
const ALTERING: readonly Cue[] = ['sum', 'complement', 'per', 'ratio'];

/** "And what does one card cost?" is not told by how many there are. */
const tellsNoCost: Reason = ({ question, turn, before }) =>
  question.cues.has('spend') &&
  !before.question.cues.has('spend') &&
  repeatsFigure(turn, before) &&
  !isMoney(turn.draft.figures[0]?.unit ?? null);

/** "How many are ready with it?", after a question without an answer: only what has all its words is about the same. */
const dropsWords: Reason = ({ question, turn, before }) => {
  const named = requiredWords(question);
  const namesOnlyCounted = named.length > 0 && named.every(({ text }) => question.counted.includes(text));
  if (isAnswer(before) || !turn.merged || !namesOnlyCounted) return false;
  const kept = requiredWords(turn.question);
  return requiredWords(before.question).some(({ text }) => !kept.some((other) => other.text === text));
};

/**
 * "Which universities got them?", a pronoun for what was spoken of, beside a word of its own: the answer stands in another table than
 * the one before, and has no word of the row that was answered with.
 */
const leavesRow: Reason = ({ conversation, question, turn, before }) => {
  const { pronouns } = LOCALES[question.language];
  if (!wordsOf(question.text).some((word) => pronouns.includes(word))) return false;
  const [now, then] = [placeOf(turn), cellOf(before)];
  if (!then || now?.kind === 'sentence' || (now?.kind === 'cell' && now.table === then.table)) return false;
  return !namesRow(conversation.index, turn.question, then.series.labels);
};

/** "What would that be per region?": another row of the table is divided, which the question does not name. */
const dividesOther: Reason = ({ conversation, question, turn, before }) => {
  const [now, then] = [cellOf(turn), cellOf(before)];
  if (!question.cues.has('per') || !now || !then || now.series === then.series) return false;
  return !namesRow(conversation.index, question, now.series.labels);
};

/** True where a word that a question turns on is in the label of a row. */
const namesRow = (index: SearchIndex, question: Question, labels: Texts): boolean =>
  requiredWords(question).some((word) => holdsWord(index, word, question.language, labels));

/** "And for heart failure?": the sentence that answers has no such word, and only those around it have. */
const lacksNewWord: Reason = ({ conversation: { index }, question, turn }) => {
  const place = placeOf(turn);
  if (!question.continues || place?.kind !== 'sentence' || !question.cues.has('count')) return false;
  const keys = index.keysOf(place.sentence.text);
  return namedWords(question).some(
    ({ parts, core }) => index.weightIn(index.term(parts, question.language, { core }), keys) < BESIDE,
  );
};

/**
 * "How many of them are women?", "and in X?", "in total?": the answer has no word of the turn before, and stands in another place
 * than the answer before.
 */
const isElsewhere: Reason = ({ question, turn, before }) => {
  const ofIt = asksOfWhatWas(question);
  if (!(ofIt || narrows(question) || asksTotal(question))) return false;
  const named = requiredWords(turn.question);
  if (requiredWords(before.question).some(({ text }) => named.some((word) => word.text === text))) return false;
  const [now, then] = [placeOf(turn), placeOf(before)];
  if (!now) return false;
  // What was spoken of without an answer has no place to stand in.
  if (!then) return ofIt;
  return now.kind === 'cell' && then.kind === 'cell' ? now.table !== then.table : now.kind !== then.kind;
};

/** "And in X?", "och i bara X?": a follow-up that only narrows what was asked before. */
function narrows({ text, language, continues }: Question): boolean {
  const { within, cues } = LOCALES[language];
  const first = wordsOf(text).find((word) => !cues.and.includes(word));
  return continues && within.includes(first ?? '');
}

/** "Per resident?", after a cost: what was found is not divided, and of another table. */
const dividesNothing: Reason = ({ question, turn, before }) => {
  const [now, then] = [cellOf(turn), placeOf(before)];
  const [figure] = turn.draft.figures;
  const ofSame = now !== null && then?.kind === 'cell' && now.table === then.table;
  return beginsWithPer(question) && then !== undefined && figure?.formula === undefined && !ofSame;
};

/** "Where does she live?", "what does he say?", after a person was named: nothing but the name again. */
const namesAgain: Reason = ({ question: { cues }, turn, before }) => {
  const [then, now] = [before.draft.figures[0], turn.draft.figures[0]];
  if (!isPerson(then) || then?.value !== now?.value) return false;
  return !cues.has('who') && NO_NAME.some((cue) => cues.has(cue));
};

/** Cues that ask for no name. */
const NO_NAME: readonly Cue[] = ['where', 'when', 'how', 'why', 'count', 'amount', 'duration', 'quotation'];

const REASONS: readonly Reason[] = [
  namesAgain,
  dividesNothing,
  leavesBoth,
  makesNothing,
  countsThemAgain,
  tellsNoCost,
  dropsWords,
  leavesRow,
  dividesOther,
  lacksNewWord,
  isElsewhere,
];

const isPerson = (figure: DraftFigure | undefined): figure is DraftFigure & { readonly value: string } =>
  typeof figure?.value === 'string' && figure.written === undefined;

/** "What is his phone number?", "do you have the number?", after a person was named: an answer that does not name the person is about something else. */
export function speaksOfOther({ text, language, cues }: Question, { draft }: Turn, before: Turn): boolean {
  const [person] = before.draft.figures;
  if (!isPerson(person)) return false;
  const { persons, reachedBy } = LOCALES[language];
  const speaksOfPerson = (word: string): boolean =>
    persons.includes(word) || (!cues.has('who') && reachedBy.some((way) => word.startsWith(way)));
  if (!wordsOf(text).some(speaksOfPerson)) return false;
  const said = [...draft.figures.flatMap(({ places }) => places), ...draft.quoted].flatMap((place) =>
    place.kind === 'sentence' ? Object.values(place.sentence.text) : place.kind === 'cell' ? [place.cell.text] : [],
  );
  return !`${draft.headline} ${said.join(' ')} ${draft.notes.join(' ')}`.includes(person.value.split(' ').at(-1) ?? '');
}
