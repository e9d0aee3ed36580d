import type { Column } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { answered } from '../draft.js';
import { show } from '../figures.js';
import { figureOf, pointAt } from '../rows/point.js';
import { type Attempt, type Conversation, cellOf, turnFrom } from './turn.js';
import { FORM_CUES, holdsWord, inWordsOf, namedWords } from './words.js';

/**
 * "And England and Scotland?", after what a row has under "Wales": the same row under the other headings that are named, though rows of
 * other tables are called so. Null where anything else is named.
 */
export const underOtherHeadings: Attempt = (conversation, question, before) => {
  const cell = cellOf(before);
  const named = namedWords(question);
  const asksAnew = question.periods.length > 0 || [...question.cues].some((cue) => FORM_CUES.has(cue));
  if (!cell || cell.column.period !== null || before.draft.figures.length > 1 || named.length === 0 || asksAnew)
    return null;
  const entry = conversation.index.rowsOf(cell.table).find(({ series }) => series === cell.series);
  const columns = cell.table.columns.filter(
    (column) =>
      column !== cell.column &&
      isNamedWhole(conversation, column, (text) => named.some((word) => word.parts.includes(text))),
  );
  const isHeading = (at: (typeof named)[number]): boolean =>
    columns.some(({ headers }) => holdsWord(conversation.index, at, question.language, headers));
  if (!entry || columns.length === 0 || !named.every(isHeading)) return null;
  const turn = turnFrom(conversation, inWordsOf(question, before.question), before);
  const figures = columns.flatMap((column) => pointAt({ entry }, column) ?? []).map((at) => figureOf(turn.asked, at));
  if (figures.length < columns.length) return null;
  const told = figures.map((figure) => `${figure.label}: ${show(turn.asked, figure)}`).join('; ');
  return { ...turn, draft: answered(told, { figures, subject: figures[0]?.label ?? '' }) };
};

/** True where every word of a heading is said. */
function isNamedWhole({ index }: Conversation, { headers }: Column, isSaid: (word: string) => boolean): boolean {
  return Object.entries(headers).some(([code, text]) => {
    const words = index.contentWords(text, code as LanguageCode);
    return words.length > 0 && words.every(isSaid);
  });
}
