import { LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import type { Question } from '../../question/question.js';
import { answered } from '../draft.js';
import { saidFigure } from '../prose/figure.js';
import { headline } from '../single-row.js';
import { type Attempt, type Conversation, placeOf, refused, type Turn, turnFrom } from './turn.js';
import { inWordsOf } from './words.js';

/** "And the other way around?", after an answer from a sentence. */
export const reversed: Attempt = (conversation, question, before) =>
  asksReverse(question, before) ? theOther(conversation, question, before) : null;

export const asksReverse = ({ text, language }: Question, before: Turn): boolean =>
  placeOf(before)?.kind === 'sentence' && holdsPhrase(text, LOCALES[language].reverse);

/** The other figure of the sentence that was answered with, where it states two of one kind; else a refusal. */
export function theOther(conversation: Conversation, question: Question, before: Turn): Turn {
  const turn = turnFrom(conversation, inWordsOf(question, before.question), before);
  const [figure] = before.draft.figures;
  const place = placeOf(before);
  const stated = place?.kind === 'sentence' ? conversation.index.statementsOf(place.sentence) : [];
  const same = stated.find(({ statement }) => statement.value === figure?.value)?.statement;
  const [other, ...more] = stated.filter(
    ({ statement }) => statement !== same && statement.kind === same?.kind && statement.unit === same.unit,
  );
  if (!same || !other || more.length > 0) return refused(turn);
  const said = saidFigure(turn.asked, {
    entry: other,
    hit: { entry: other, score: 1, weights: [] },
    rank: 1,
  });
  return {
    ...turn,
    draft: answered(headline(turn.asked, said), { figures: [said], subject: said.label }),
  };
}
