import { LOCALES } from '../../language/locales.js';
import type { Question, Word } from '../../question/question.js';
import { LIGHT_TELLS } from '../asked.js';
import type { DraftFigure } from '../draft.js';
import { samePlace } from '../figures.js';
import { mergedTurn } from './merge.js';
import { type Conversation, isAnswer, placeOf, refused, type Turn, turnFrom } from './turn.js';
import { BESIDE } from './words.js';

/** True where a turn answers with nothing but the figure before it. */
export function repeatsFigure(turn: Turn, before: Turn): boolean {
  const [[then, ...rest], [now, ...others]] = [before.draft.figures, turn.draft.figures];
  if (!then || !now || rest.length > 0 || others.length > 0 || now.formula !== undefined) return false;
  return then.value === now.value && samePlace(then.places[0], now.places[0]);
}

/**
 * "And with the tool?" after "15 minutes by hand, with the tool three": where the same figure would answer again, the words of the
 * new question alone choose among those of the sentence.
 */
export function anotherThan(conversation: Conversation, turn: Turn, before: Turn): Turn {
  const [then, now] = [before.draft.figures[0], turn.draft.figures[0]];
  if (!areOfOneSentence(then, now) || then?.value !== now?.value) return turn;
  const old = new Set(before.question.words.map(({ text }) => text));
  const words = turn.question.words.map((word) => (old.has(word.text) ? { ...word, required: false } : word));
  if (!words.some(({ required }) => required) || words.every((word, i) => word === turn.question.words[i])) return turn;
  const other = turnFrom(conversation, { ...turn.question, words }, before);
  const [chosen] = other.draft.figures;
  return areOfOneSentence(chosen, now) && chosen?.value !== now?.value ? other : turn;
}

const areOfOneSentence = (a: DraftFigure | undefined, b: DraftFigure | undefined): boolean =>
  a !== undefined && b !== undefined && a.places[0].kind === 'sentence' && samePlace(a.places[0], b.places[0]);

/**
 * "And how many had they hoped for?" is not told by the figure before: asked again so that "hoped" is explained, or refused. Null
 * where the turn asks for no number, has another figure, or leaves no word open.
 */
export function withOpenWords(conversation: Conversation, question: Question, turn: Turn, before: Turn): Turn | null {
  const { cues } = question;
  const asksNumber = cues.has('count') || cues.has('amount') || cues.has('share');
  const open = asksNumber && repeatsFigure(turn, before) ? openWords(conversation, question, turn) : [];
  if (open.length === 0) return null;
  const words = question.words.map((word) => (open.includes(word) ? { ...word, required: true } : word));
  const anew = mergedTurn(conversation, { ...question, words }, before);
  return isAnswer(anew) && !repeatsFigure(anew, before) ? anew : refused(turn);
}

/** The words of a follow-up that tell much and that nothing beside the figure of its answer explains. */
function openWords({ index }: Conversation, { words, language, cueWords }: Question, turn: Turn): Word[] {
  const place = placeOf(turn);
  const around =
    place?.kind === 'cell'
      ? [place.series.labels, place.column.headers, place.table.captions]
      : place?.kind === 'sentence'
        ? [place.sentence.text]
        : [];
  return words.filter(({ parts, negated, required }) => {
    const term = index.term(parts, language);
    return (
      !negated &&
      !required &&
      !parts.some((part) => cueWords.includes(part)) &&
      !LOCALES[language].cues.inPlace.includes(parts.join(' ')) &&
      index.tellingness(term) >= LIGHT_TELLS &&
      !around.some((texts) => index.weightIn(term, index.keysOf(texts)) >= BESIDE)
    );
  });
}
