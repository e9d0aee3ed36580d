import type { Suggestion } from '../../answer/engine.js';
import type { LanguageCode } from '../../language/locale.js';
import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { askButtons, buttonRow } from './actions.js';
import type { SlackMessage } from './block-kit.js';
import type { Carried } from './carried.js';
import { bullets, inert, leaf, line, richText } from './text.js';

/** The slash command; the manifests declare the same. */
export const COMMAND = '/fotnot';

/** How to ask, with examples as buttons. */
export function helpMessage(
  examples: readonly Suggestion[],
  language: LanguageCode,
  from: Pick<Carried, 'surface' | 'asker'>,
): SlackMessage {
  const { help } = SLACK_MESSAGES[language];
  const lines = help.lines(COMMAND);
  return {
    text: inert([help.title, ...lines].join('\n')),
    blocks: [
      richText(line(leaf(help.title, { bold: true })), bullets(lines.map((one) => line(one)))),
      ...exampleBlocks(examples, language, from),
    ],
  };
}

/** The first thing that somebody sees in the direct message with the bot. */
export function welcomeMessage(examples: readonly Suggestion[], language: LanguageCode, asker: string): SlackMessage {
  const { help } = SLACK_MESSAGES[language];
  const blocks = [richText(line(help.welcome)), ...exampleBlocks(examples, language, { surface: 'thread', asker })];
  return { text: inert(help.welcome), blocks };
}

/** One fixed sentence as a message. */
export function noticeMessage(text: string): SlackMessage {
  return { text: inert(text), blocks: [richText(line(text))] };
}

function exampleBlocks(
  examples: readonly Suggestion[],
  language: LanguageCode,
  from: Pick<Carried, 'surface' | 'asker'>,
) {
  if (examples.length === 0) return [];
  const { help } = SLACK_MESSAGES[language];
  const buttons = askButtons('example', examples, { ...from, question: '', language, sharer: null, shown: [] });
  return [richText(line(leaf(help.examples, { bold: true }))), ...buttonRow(buttons)];
}
