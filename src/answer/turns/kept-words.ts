import type { Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import type { Question, Word } from '../../question/question.js';
import type { Hit } from '../../search/search.js';
import { type CellPlace, type Conversation, cellOf, type Turn } from './turn.js';
import { holdsWord, NEAR, namedWords, refersBack } from './words.js';

/**
 * The words kept of the turn before, less those of the side of its cell that the new question names anew: "how many members were
 * they?" asks for another column of the row, "and Millhaven?" for another row in the column.
 */
export function ofOtherSide(conversation: Conversation, question: Question, before: Turn): Word[] {
  const kept = keptWords(conversation, question, before);
  const cell = cellOf(before);
  // "And what share of the total is that?" names the whole.
  if (!cell || question.cues.has('share')) return kept;
  const { index } = conversation;
  const spoke = before.question.language;
  // "Compare Tallmon and Lersätra", after the capacity of another: of the words before, those of the heading.
  if (namesRows(conversation, question, cell))
    return before.question.words.filter((word) => !word.required || holdsWord(index, word, spoke, cell.column.headers));
  const move = moveOf(conversation, question, cell, { kept, spoke });
  if (!move) return kept;
  const isOf = (word: Word, texts: Texts): boolean => holdsWord(index, word, spoke, texts);
  return kept.filter(
    (word) => !word.required || !isOf(word, move.from) || isOf(word, move.to) || isOf(word, move.across),
  );
}

/** True where a question names several rows of the table of a cell as it prints them, and not the cell's own. */
const namesRows = ({ index }: Conversation, { labels }: Question, { table, series }: CellPlace): boolean =>
  labels.length > 1 &&
  labels.every((label) => table.series.some((row) => row !== series && index.labels.isCalled(row.labels, label)));

/** From the label or heading of a cell to that of another one, with the same heading or label across. */
interface Move {
  readonly from: Texts;
  readonly to: Texts;
  readonly across: Texts;
}

/** Which side of a cell a question names anew; null where it names the same ones, or nothing that is surely one. */
function moveOf(
  { index }: Conversation,
  question: Question,
  { table, series, column }: CellPlace,
  { kept, spoke }: { readonly kept: readonly Word[]; readonly spoke: LanguageCode },
): Move | null {
  const named = namedWords(question);
  const isNamed = (texts: Texts): boolean => named.every((word) => holdsWord(index, word, question.language, texts));
  if (named.length === 0 || isNamed(series.labels) || isNamed(column.headers)) return null;
  // Of several rows that have the new words, the one that most of the old ones are of.
  const [best, second] = table.series
    .filter(({ labels }) => isNamed(labels))
    .map(({ labels }) => ({ labels, shared: kept.filter((word) => holdsWord(index, word, spoke, labels)).length }))
    .sort((a, b) => b.shared - a.shared);
  if (best && best.shared === second?.shared) return null;
  if (best) return { from: series.labels, to: best.labels, across: column.headers };
  const other = table.columns.find(({ headers }) => isNamed(headers));
  return other ? { from: column.headers, to: other.headers, across: series.labels } : null;
}

/** Words of the turn before that still fit: each that some row or sentence holds together with the new ones. */
function keptWords({ index }: Conversation, question: Question, before: Turn): Word[] {
  const fresh = namedWords(question).map(({ parts, core }) => index.term(parts, question.language, { core }));
  const term = ({ parts }: Word) => index.term(parts, before.question.language);
  // After an answer from a table, the next one is looked for in its rows.
  const inTable = before.draft.figures.some((figure) => figure.places[0].kind === 'cell');
  const kept: Word[] = [];
  const fits = (word: Word): boolean => {
    const terms = [...fresh, ...kept.filter((other) => other.required && !other.negated).map(term), term(word)];
    return index.find(terms).some((hit) => holdsAll(hit, terms.length) && (!inTable || hit.entry.kind === 'row'));
  };
  // "And what share of the total is that?": the new words name the whole, the old ones stay the part. "What did it cost?" is asked
  // of the one that was named.
  const stays = ({ name }: Word): boolean => question.cues.has('share') || (name && refersBack(question));
  const isSaid = ({ text }: Word): boolean => question.words.some((other) => other.text === text);
  // "And with payment?", after "without paying": what was denied is asked for.
  const isUndone = ({ parts, negated }: Word): boolean =>
    negated &&
    namedWords(question).some(
      ({ text }) =>
        index.weightIn(index.term(parts, before.question.language), index.keysOf({ [question.language]: text })) >=
        NEAR,
    );
  for (const word of before.question.words)
    if (!isUndone(word) && (!word.required || (!isSaid(word) && (stays(word) || fits(word))))) kept.push(word);
  return kept;
}

const holdsAll = (hit: Hit, count: number): boolean =>
  hit.entry.kind !== 'table' &&
  hit.entry.kind !== 'chart' &&
  hit.weights.slice(0, count).every((weight) => weight >= NEAR);
