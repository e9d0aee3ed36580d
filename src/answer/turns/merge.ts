import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Period, Question, Word } from '../../question/question.js';
import { yearsOf } from '../years.js';
import { ofOtherSide } from './kept-words.js';
import { type Conversation, cellOf, type Turn, turnFrom, yearOf } from './turn.js';
import { FORM_CUES, holdsWord, namesNothing, RANKING, ranks, requiredWords, rowWords } from './words.js';

/** The new question with what it leaves out taken from the turn before: subject, period, form, language. */
export const mergedTurn = (conversation: Conversation, question: Question, before: Turn): Turn =>
  turnFrom(conversation, mergedQuestion(conversation, question, before), before);

function mergedQuestion(conversation: Conversation, question: Question, before: Turn): Question {
  const old = before.question;
  const again = ranksAgain(question, before) || ranksOthers(question, before);
  const asksAnew = hasForm(question);
  const kept = wordsKept(conversation, question, before);
  // "And without?" asks the same, who sees whose information as well.
  const denies = namesNothing(question) && question.cues.has('without');
  const asksNames = question.cues.has('which') || question.cues.has('list') || question.cues.has('names');
  return {
    ...question,
    words: denies ? withoutWhatWas(old) : [...kept, ...question.words],
    text: denies ? old.text : `${kept.map((word) => word.text).join(' ')} ${question.text}`,
    cues: mergedCues(question, before),
    cueWords: asksAnew ? question.cueWords : [...old.cueWords, ...question.cueWords],
    periods: mergedPeriods(question, before),
    captions: question.captions.length > 0 ? question.captions : again ? captionOf(before) : old.captions,
    labels: question.labels.length > 0 || !namesNothing(question) ? question.labels : old.labels,
    heading: namesNothing(question)
      ? (question.heading ?? old.heading)
      : question.labels.length > 0
        ? question.heading
        : null,
    edition: question.edition ?? old.edition,
    which: question.which.length > 0 || !asksNames ? question.which : old.counted,
    // "And for heart failure, how many?" counts what was counted.
    counted: question.counted.length > 0 || (asksAnew && !endsInCount(question)) ? question.counted : old.counted,
    unit: question.unit ?? (asksAnew ? null : old.unit),
    continues: false,
  };
}

/** "Which is the largest? And the smallest?" looks at all of them again. */
const ranksAgain = (question: Question, before: Turn): boolean =>
  namesNothing(question) && ranks(question) && ranks(before.question);

/** "And which one rose most?", after the change of one row: all rows of its table are looked at. */
const ranksOthers = (question: Question, before: Turn): boolean =>
  ranksGrowth(question, before) &&
  question.cues.has('which') &&
  !ranks(before.question) &&
  before.draft.figures.length === 1 &&
  cellOf(before)?.series.role === 'item';

/** True where a question asks in a form of its own, "how many?", and not in the one before. */
const hasForm = ({ cues }: Question): boolean => [...cues].some((cue) => FORM_CUES.has(cue));

/** What of the subject before is that of the new question too. */
function wordsKept(conversation: Conversation, question: Question, before: Turn): readonly Word[] {
  const { words, cueWords } = before.question;
  if (ranksOthers(question, before)) return [];
  if (ranksAgain(question, before)) return words.filter((word) => word.required || !cueWords.includes(word.text));
  const ofOne = namesNothing(question) || (question.continues && asksColumn(conversation, question, before));
  const winner = ofOne ? winnerWords(conversation, before) : null;
  return winner ?? (namesNothing(question) ? words : ofOtherSide(conversation, question, before));
}

/** "And who was the contractor?": the new words are all of one heading of the table that was answered from. */
function asksColumn({ index }: Conversation, question: Question, before: Turn): boolean {
  const required = requiredWords(question);
  return (
    required.length > 0 &&
    (cellOf(before)?.table.columns ?? []).some(({ headers }) =>
      required.every((word) => holdsWord(index, word, question.language, headers)),
    )
  );
}

/** After "which is the largest?", what "it" stands for is the one named. */
function winnerWords(conversation: Conversation, before: Turn): Word[] | null {
  const { cues, language } = before.question;
  const cell = before.draft.figures.length === 1 ? cellOf(before) : null;
  if (!cell || !(cues.has('highest') || cues.has('lowest') || cues.has('rank'))) return null;
  return rowWords(conversation, cell, language, { name: false });
}

/** "And without?" after "with an agreement": the word that stood after "with" is denied. */
function withoutWhatWas({ words, text, language }: Question): Word[] {
  const said = wordsOf(text);
  const { cues, stopWords } = LOCALES[language];
  return words.map((word) => {
    const before = said.slice(0, Math.max(0, said.indexOf(word.parts[0] ?? '')));
    const head = before.findLast((other) => cues.with.includes(other) || !stopWords.includes(other)) ?? '';
    return cues.with.includes(head) ? { ...word, negated: true } : word;
  });
}

/** The form of the new question where it has one, else that of the one before as well. */
function mergedCues(question: Question, before: Turn): ReadonlySet<Cue> {
  const inOtherUnit = question.unit !== null && question.unit !== 'percent';
  const carried = [...before.question.cues].filter((cue) => !(inOtherUnit && cue === 'percentWord'));
  if (ranksGrowth(question, before)) {
    const { cues, unit } = before.question;
    const inPercent = (cues.has('percentWord') || unit === 'percent') && question.unit === null;
    const moves = MOVES.filter((cue) => cues.has(cue) && !MOVES.some((own) => question.cues.has(own)));
    return new Set<Cue>([...question.cues, ...moves, ...(inPercent ? ['percentWord' as const] : [])]);
  }
  if (ranksAgain(question, before)) return new Set([...carried.filter((cue) => !RANKING.has(cue)), ...question.cues]);
  return hasForm(question) ? question.cues : new Set([...carried, ...question.cues]);
}

/** "And which one rose the least?", "and least?" after a change: names nothing but an end of the order of changes. */
function ranksGrowth(question: Question, before: Turn): boolean {
  const moves = ({ cues }: Question): boolean => MOVES.some((cue) => cues.has(cue));
  // "And the largest?" asks for no change.
  const asksDegree = holdsPhrase(question.text, LOCALES[question.language].degrees);
  return namesNothing(question) && ranks(question) && (moves(question) || (moves(before.question) && asksDegree));
}

const MOVES: readonly Cue[] = ['growth', 'decline'];

function mergedPeriods(question: Question, before: Turn): readonly Period[] {
  const { periods, cues } = question;
  // "Compare with 2022" sets it beside the year before.
  const year = yearOf(before);
  if (namesNothing(question) && cues.has('compare') && periods.length === 1 && year)
    return [...periods, { kind: 'year', year }];
  if (periods.length > 0 || cues.has('yearBefore')) return periods;
  if (MOVING.some((cue) => cues.has(cue))) return openPeriods(before, question);
  return cues.has('trend') ? [] : before.question.periods;
}

/** Cues of what happens between two times. */
const MOVING: readonly Cue[] = ['growth', 'change', 'decline', 'difference'];

/** "How much did it grow?" after "and in 2022?" means since then; "which grew fastest?" after the newest year, in that year. */
function openPeriods(before: Turn, question: Question): readonly Period[] {
  const cell = cellOf(before);
  const newest = cell ? yearsOf(cell.table).at(-1) : undefined;
  return before.question.periods.flatMap((period): Period[] =>
    period.kind !== 'year' || (period.year === newest && ranks(question))
      ? [period]
      : period.year === newest
        ? []
        : [{ kind: 'range', from: period.year, to: null }],
  );
}

/** "And the smallest?" is asked of the table that the answer before was taken from. */
function captionOf(before: Turn): readonly string[] {
  const number = cellOf(before)?.table.number?.split(' ').at(-1);
  return number ? [number] : before.question.captions;
}

/** "… how many?" with nothing after it. */
const endsInCount = ({ text, language }: Question): boolean =>
  LOCALES[language].cues.count.some((phrase) => wordsOf(text).join(' ').endsWith(` ${phrase}`));
