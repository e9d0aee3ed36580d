import { has } from '../asked.js';
import { draft, notFound } from '../draft.js';
import { offers } from '../refuse.js';
import type { Step } from './step.js';

/** "Hello!", "thanks", "help": a fixed text. */
export const courtesy: Step = (asked) => {
  if (!asked.question.courtesy) return null;
  const { messages } = asked.locale;
  const text = has(asked, 'help') ? messages.help : has(asked, 'thanks') ? messages.thanks : messages.greeting;
  return draft({ status: 'help', headline: text });
};

/** "Send it to my manager": what the bot does not do; it answers, and no more. */
export const order: Step = (asked) => {
  if (asked.question.command) return notFound(asked.locale.messages.command, { alternatives: offers(asked) });
  const asksDeed = asked.locale.favour.test(asked.question.written) && !has(asked, ...ASKS_FOR_WORDS);
  return asksDeed ? draft({ status: 'help', headline: asked.locale.messages.help }) : null;
};

/** Cues of a question that a text may answer, however it begins. */
const ASKS_FOR_WORDS = [
  'count',
  'share',
  'amount',
  'which',
  'what',
  'who',
  'how',
  'when',
  'why',
  'trend',
  'list',
  'figureWords',
] as const;

/** Nothing but small words: the text that says what may be asked. */
export const empty: Step = (asked) =>
  asked.required.length === 0 && asked.question.captions.length === 0 && asked.terms.length === 0
    ? draft({ status: 'help', headline: asked.locale.messages.help })
    : null;
