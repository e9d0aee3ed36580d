import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Question, Word } from '../../question/question.js';
import { answered, type DraftFigure } from '../draft.js';
import { show } from '../figures.js';
import { leans } from './leaning.js';
import { type Attempt, cellOf, isAnswer, isAnswered, refused, turnFrom, turnOf, yearOf } from './turn.js';
import { holdsWord, ITSELF, inWordsOf, namedWords, namesNothing, ranks, rowWords } from './words.js';

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

/** "And which of them covers the largest area?", after "which operator has most customers?": all of the same kind are looked at again. */
export const ranksThem: Attempt = (conversation, question, before) => {
  const cell = cellOf(before);
  const asksMost = ({ cues }: Question): boolean => cues.has('which') && MOST.some((cue) => cues.has(cue));
  if (!cell || !asksMost(question) || !asksMost(before.question) || namesNothing(question)) return null;
  const { backReferences, standIns, outOf } = LOCALES[question.language];
  const said = wordsOf(question.text);
  const isOfThem = said.some((word, i) => backReferences.includes(word) && outOf.includes(said[i - 1] ?? ''));
  if (!isOfThem && !standIns.some((phrase) => holdsPhrase(question.text, [phrase]))) return null;
  const { which } = before.question;
  const kinds = before.question.words.filter(({ text, required }) => required && which.includes(text)).slice(0, 1);
  if (kinds.length === 0) return null;
  const words = [...kinds, ...question.words];
  const turn = turnOf(
    conversation,
    { ...question, words, which: [...kinds.map(({ text }) => text), ...question.which] },
    before,
  );
  const isBeside = ({ places: [own] }: DraftFigure): boolean => own.kind === 'cell' && own.table === cell.table;
  return isAnswered(turn) && turn.draft.figures.every(isBeside) ? turn : null;
};

/** "Highest?", after one figure each of several rows at one time: the most or the least of those that were shown. */
export const amongShown: Attempt = (conversation, question, before) => {
  const { cues } = question;
  const { figures } = before.draft;
  const cell = cellOf(before);
  if (!cell || !namesNothing(question) || !ranks(question) || question.periods.length > 0) return null;
  if (question.place > 1 || NOT_OF_SHOWN.some((cue) => cues.has(cue)) || ranks(before.question)) return null;
  const isBeside = ({ unit, period, formula, value, places: [place] }: DraftFigure): boolean =>
    place.kind === 'cell' &&
    place.table === cell.table &&
    place.column === cell.column &&
    place.series.role === 'item' &&
    typeof value === 'number' &&
    !formula &&
    unit === figures[0]?.unit &&
    period === figures[0]?.period;
  if (figures.length < 2 || !figures.every(isBeside)) return null;
  const sign = cues.has('lowest') && !cues.has('highest') ? 1 : -1;
  const sorted = [...figures].sort((a, b) => sign * (Number(a.value) - Number(b.value)));
  const [first, second] = sorted;
  const turn = turnFrom(conversation, inWordsOf(question, before.question), before);
  if (!first || first.value === second?.value) return refused(turn);
  const { messages } = turn.asked.locale;
  const line = { label: first.label, display: show(turn.asked, first), period: first.period };
  const text = sign > 0 ? messages.lowest(line) : messages.highest(line);
  return { ...turn, draft: answered(text, { figures: [first], context: sorted.slice(1), subject: first.label }) };
};

/** Cues beside which the end of an order is no row of those shown. */
const NOT_OF_SHOWN: readonly Cue[] = [
  'growth',
  'decline',
  'change',
  'rank',
  'oldest',
  'youngest',
  'when',
  'count',
  'average',
];

/** Cues of what is asked about as the most or the least. */
const MOST: readonly Cue[] = ['highest', 'lowest', 'oldest', 'youngest'];
