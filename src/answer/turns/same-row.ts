import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question, Word } from '../../question/question.js';
import type { DraftFigure } from '../draft.js';
import { leans } from './leaning.js';
import { type Attempt, cellOf, isAnswer, isAnswered, turnFrom, turnOf, yearOf } from './turn.js';
import { holdsWord, ITSELF, namedWords, rowWords } from './words.js';

/** "How many answered that year?": those who took part are asked about, and not the subject before; null where that is not so. */
export const tookPart: Attempt = (conversation, question, before) => {
  const isTaking = ({ cues }: Question): boolean => cues.has('participation') && cues.has('count');
  const asksMore = question.words.some(({ required, text }) => required && !question.counted.includes(text));
  if (!isTaking(question) || isTaking(before.question) || asksMore || !leans(question, before)) return null;
  const year = yearOf(before);
  const periods = question.periods.length > 0 || !year ? question.periods : [{ kind: 'year', year } as const];
  const turn = turnOf(conversation, { ...question, periods }, before);
  return isAnswered(turn) ? turn : null;
};

/** "How many cases had the municipality?", after an answer about one: the row before is called by what the first heading says it is. */
export const namedByKind: Attempt = (conversation, question, before) => {
  const { index } = conversation;
  const { figures } = before.draft;
  const cell = cellOf(before);
  if (!cell || figures.some((figure) => figure.label !== figures[0]?.label)) return null;
  const heading = index.keysOf({ [cell.report.language]: cell.table.header[0] ?? '' });
  const { definite, pointing, knownNoun, isPlural } = LOCALES[question.language];
  const said = wordsOf(question.text);
  const isKind = ({ required, parts, written }: Word): boolean =>
    required &&
    parts.length === 1 &&
    !isPlural(written) &&
    (knownNoun?.test(written) ?? definite.concat(pointing).includes(said[said.indexOf(parts[0] ?? '') - 1] ?? '')) &&
    index.weightIn(index.term(parts, question.language), heading) >= ITSELF;
  if (!question.words.some(isKind) || question.words.some(({ name, required }) => name && required)) return null;
  const words = rowWords(conversation, cell, question.language, { name: true });
  const others = question.words.filter((word) => !isKind(word));
  const turn = turnFrom(conversation, { ...question, words: [...words, ...others] }, before);
  return isAnswer(turn) ? turn : null;
};

/** "Which is the largest school?", "who is the head there?": another property of the one thing that was found to be the most; null where none is asked. */
export const ofTheMost: Attempt = (conversation, question, before) => {
  const { index } = conversation;
  const cell = cellOf(before);
  const isMost = ({ cues }: Question): boolean => MOST.some((cue) => cues.has(cue));
  if (!cell || before.draft.figures.length > 1 || cell.series.role !== 'item') return null;
  if (!before.question.cues.has('which') || !isMost(before.question) || isMost(question)) return null;
  const { backReferences } = LOCALES[question.language];
  if (!wordsOf(question.text).some((word) => backReferences.includes(word))) return null;
  const others = cell.table.columns.filter((column) => column.period === null && column !== cell.column);
  const isHeading = (word: Word): boolean =>
    others.some(({ headers }) => holdsWord(index, word, question.language, headers));
  const asks = namedWords(question);
  if (asks.length === 0 || !asks.every(isHeading)) return null;
  const words = rowWords(conversation, cell, question.language, { name: true });
  const turn = turnFrom(conversation, { ...question, words: [...words, ...question.words] }, before);
  const isOfIt = ({ places: [own] }: DraftFigure): boolean => own.kind === 'cell' && own.series === cell.series;
  return isAnswer(turn) && turn.draft.figures.length > 0 && turn.draft.figures.every(isOfIt) ? turn : null;
};

/** Cues of what is asked about as the most or the least. */
const MOST: readonly Cue[] = ['highest', 'lowest', 'oldest', 'youngest'];
