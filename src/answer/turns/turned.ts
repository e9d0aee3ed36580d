import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import { findCues } from '../../question/cues.js';
import type { Question, Word } from '../../question/question.js';
import { differenceOf } from '../arithmetic.js';
import { LIGHT_TELLS } from '../asked.js';
import type { DraftFigure } from '../draft.js';
import { readQuestion } from './reading.js';
import { type Attempt, type Conversation, cellOf, isAnswered, refused, type Turn, turnFrom } from './turn.js';
import { FORM_CUES, inWordsOf, namesNothing, RANKING, ranks } from './words.js';

/** "By how much?", after "which service grew most?": the change that was told already. */
export const byHowMuch: Attempt = (conversation, question, before) => {
  const { figures } = before.draft;
  const asks = question.periods.length === 0 && !ranks(question) && namesNothing(question) && saysByHowMuch(question);
  const isTold = isAnswered(before) && figures.length > 0 && figures.every(isChange);
  if (asks && isTold) return { ...turnFrom(conversation, question, before), draft: before.draft };
  return asks && ranks(before.question) ? aheadOfNext(conversation, question, before) : null;
};

/** "By how much?", after "which is the largest?": how far it is from the next; refused where none is beside it. */
function aheadOfNext(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { figures, context } = before.draft;
  const [first, ...others] = figures;
  const [next] = context;
  const cell = cellOf(before);
  if (!first || others.length > 0 || !cell || first.formula || before.question.place > 1) return null;
  const turn = turnFrom(conversation, { ...inWordsOf(question, before.question), cues: question.cues }, before);
  const isBeside =
    next?.places[0].kind === 'cell' &&
    next.places[0].column === cell.column &&
    next.places[0].series !== cell.series &&
    !next.formula;
  const draft = isBeside ? differenceOf(turn.asked, [first, next]) : null;
  return draft?.status === 'answered' ? { ...turn, draft } : refused(turn);
}

const saysByHowMuch = ({ text, language }: Question): boolean => holdsPhrase(text, LOCALES[language].byHowMuch);

const isChange = ({ formula, period, value }: DraftFigure): boolean =>
  typeof value === 'number' && (formula?.includes('−') || period?.includes('–') || false);

/** "And the lowest?" after "which area has the highest satisfaction?": the same question with the other end; null where that has no answer. */
export const otherEnd: Attempt = (conversation, question, before) => {
  const { language } = question;
  if (asksOtherForm(question) || question.unit || question.place > 1 || before.question.language !== language)
    return null;
  if (!namesNothing(question)) return null;
  const endOf = ({ text }: Question) => findCues(wordsOf(text), LOCALES[language]).find(({ cue }) => RANKING.has(cue));
  const [then, now] = [endOf(before.question), endOf(question)];
  if (!then || !now) return null;
  const said = wordsOf(before.question.text);
  const end = wordsOf(question.text).slice(now.from, now.to);
  return askedInstead(conversation, [...said.slice(0, then.from), ...end, ...said.slice(then.to)], before);
};

/** True where a question asks in a form of its own for more than the end of a ranking. */
function asksOtherForm(question: Question): boolean {
  // "And least, by how much?"
  const asksAmount = saysByHowMuch(question);
  return [...question.cues].some(
    (cue) => FORM_CUES.has(cue) && !RANKING.has(cue) && cue !== 'which' && !(asksAmount && ASKS_AMOUNT.has(cue)),
  );
}

const ASKS_AMOUNT: ReadonlySet<Cue> = new Set<Cue>(['amount', 'count']);

/** "And those without an agreement?" after "with an agreement", or the other way around: the same question with the other word before it. */
export const otherWay: Attempt = (conversation, question, before) => {
  const { language, cues, text } = question;
  const { stem, cues: phrases } = LOCALES[language];
  if (before.question.language !== language || question.periods.length > 0) return null;
  const [from, to] = cues.has('without') ? [phrases.with, phrases.without] : [phrases.without, phrases.with];
  const said = wordsOf(before.question.text);
  const now = wordsOf(text);
  const other = now.findIndex((word) => to.includes(word));
  const named = stem(now[other + 1] ?? '');
  const at = said.findIndex((word, i) => from.includes(said[i - 1] ?? '') && stem(word) === named);
  const isOld = ({ parts }: Word): boolean => parts.every((part) => said.some((word) => stem(word) === stem(part)));
  // "And those without one, do they see the region's information?" asks something else of them.
  const tells = ({ required, negated, parts }: Word): boolean =>
    required || negated || conversation.index.tellingness(conversation.index.term(parts, language)) >= LIGHT_TELLS;
  if (other < 0 || at < 1 || !question.words.every((word) => !tells(word) || isOld(word))) return null;
  return askedInstead(conversation, [...said.slice(0, at - 1), now[other] ?? '', ...said.slice(at)], before);
};

/** The answer to a question in words of the one before and in its language; null where it has none. */
function askedInstead(conversation: Conversation, words: readonly string[], before: Turn): Turn | null {
  const question = readQuestion(conversation, words.join(' '), before.question.language);
  const turn = turnFrom(conversation, question, before);
  return isAnswered(turn) ? turn : null;
}
