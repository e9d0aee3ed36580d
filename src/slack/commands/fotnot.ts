import type { SlashCommand } from '@slack/bolt';
import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { helpMessage } from '../../render/blocks/help.js';
import { catalogueMessage } from '../../render/blocks/home.js';
import type { SlackContext } from '../context.js';
import { guarded } from '../guard.js';
import { deliver, languageOf, MAX_EXAMPLES, type Place, sayPrivately } from '../place.js';
import { questionText } from '../question-text.js';
import { isRefused, refuse } from '../strangers.js';

/** `/fotnot QUESTION`, `/fotnot help`, `/fotnot tables`: what it says only the person who typed it sees. */
export async function onCommand(ctx: SlackContext, command: SlashCommand): Promise<void> {
  const { user_id: user, channel_id: channel, response_url: responseUrl } = command;
  const place: Place & { kind: 'private' } = { kind: 'private', channel, threadTs: null, user, responseUrl };
  await guarded(ctx, 'command', place, async () => {
    const origin = { user, team: command.team_id, enterprise: command.enterprise_id ?? null };
    if (await isRefused(ctx, origin)) return refuse(ctx, place);
    const question = questionText(command.text);
    const word = question.toLowerCase();
    const words = Object.values(SLACK_MESSAGES).map((messages) => messages.help);
    if (question === '' || words.some((help) => help.helpWords.includes(word))) return sayHelp(ctx, place);
    if (words.some((help) => help.tablesWords.includes(word))) return sayTables(ctx, place);
    return deliver(ctx, place, ctx.engine.ask({ turns: [question] }), question);
  });
}

async function sayHelp(ctx: SlackContext, place: Place & { kind: 'private' }): Promise<void> {
  const language = await languageOf(ctx, place.user);
  const examples = ctx.engine.examples(language, MAX_EXAMPLES);
  await sayPrivately(ctx, place, helpMessage(examples, language, { surface: 'private', asker: place.user }));
}

async function sayTables(ctx: SlackContext, place: Place & { kind: 'private' }): Promise<void> {
  await sayPrivately(ctx, place, catalogueMessage(ctx.engine.catalogue, await languageOf(ctx, place.user)));
}
