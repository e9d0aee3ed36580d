import type { LanguageCode } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import type { Question, Word } from '../../question/question.js';
import { type Says, withoutChatter } from '../chatter.js';
import { bothHalves } from './halves.js';
import { readQuestion } from './reading.js';
import { bothSides } from './sides.js';
import { type Conversation, isAnswer, type TakeTurn, type Turn, turnOf } from './turn.js';
import { requiredWords } from './words.js';

/** A message as the question that it was read as, and the words of it that were read: its focus. */
export interface Message {
  readonly focus: string;
  readonly question: Question;
}

/** A message answered without the turn before: as one question, as the two that it holds, or less what people say around it. */
export function standingAlone(
  conversation: Conversation,
  { focus, question }: Message,
  before: Turn | null,
  takeTurn: TakeTurn,
): Turn {
  const whole = turnOf(conversation, question, before);
  const both = bothHalves(conversation, whole, before, takeTurn) ?? bothSides(conversation, whole, before, takeTurn);
  if (both) return both;
  return (isAnswer(whole) ? null : withoutTalk(conversation, focus, question.language, before)) ?? whole;
}

/** The answer to a message less what people say around a question; null where that leaves nothing, or nothing that has an answer. */
function withoutTalk(
  conversation: Conversation,
  focus: string,
  language: LanguageCode,
  before: Turn | null,
): Turn | null {
  const heard = new Map<string, Says>();
  const says = (piece: string): Says => {
    const said = heard.get(piece) ?? saidBy(conversation, readQuestion(conversation, piece, language));
    heard.set(piece, said);
    return said;
  };
  for (const rest of withoutChatter(focus, LOCALES[language], says)) {
    const turn = turnOf(conversation, readQuestion(conversation, rest, language), before);
    if (isAnswer(turn)) return turn;
  }
  return null;
}

/** How much of what a piece of a message says the corpus knows. */
function saidBy({ index }: Conversation, question: Question): Says {
  const { cueWords, language } = question;
  const words = requiredWords(question);
  const isKnown = ({ parts }: Word): boolean => index.tellingness(index.term(parts, language)) > 0;
  // The first word of a sentence is a name only if the corpus has it.
  const content = words.filter((word) => !/^\p{Lu}/u.test(word.written) || (!word.name && !isKnown(word)));
  const known = content.filter(isKnown).length;
  const foreign = question.words.filter(
    (word) => !word.required && !isKnown(word) && !word.parts.some((part) => cueWords.includes(part)),
  ).length;
  return { known, unknown: content.length - known, names: words.length - content.length, foreign };
}
