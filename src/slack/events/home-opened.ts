import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { welcomeMessage } from '../../render/blocks/help.js';
import { homeView } from '../../render/blocks/home.js';
import type { SlackContext } from '../context.js';
import { guarded } from '../guard.js';
import { languageOf, MAX_EXAMPLES } from '../place.js';
import { messagesOf } from '../thread-messages.js';
import { eventIdOf, textOf } from './incoming.js';

/** `app_home_opened`: publishes the Home tab, or greets in the Messages tab. */
export async function onHomeOpened(ctx: SlackContext, event: object, body: object): Promise<void> {
  const { user, channel, tab } = { user: null, channel: null, tab: null, ...event };
  const who = textOf(user);
  const where = textOf(channel);
  if (who === null || !ctx.seen.first(eventIdOf(body))) return;
  await guarded(ctx, 'home', null, async () => {
    if (tab === 'home') return publishHome(ctx, who);
    if (where !== null) return greet(ctx, who, where);
  });
}

async function publishHome(ctx: SlackContext, user: string): Promise<void> {
  const language = await languageOf(ctx, user);
  const view = homeView(ctx.engine.catalogue, ctx.engine.examples(language, MAX_EXAMPLES), language);
  await ctx.api.call('views.publish', { user_id: user, view });
}

/** Suggested prompts where the app is an agent; a first message where nothing has been said yet. */
async function greet(ctx: SlackContext, user: string, channel: string): Promise<void> {
  const language = await languageOf(ctx, user);
  const examples = ctx.engine.examples(language, MAX_EXAMPLES);
  if (ctx.agent && examples.length > 0) {
    const prompts = examples.map(({ label, question }) => ({ title: label.slice(0, 200), message: question }));
    const title = SLACK_MESSAGES[language].help.promptsTitle;
    await ctx.api.call('assistant.threads.setSuggestedPrompts', { channel_id: channel, title, prompts });
  }
  if (!ctx.seen.first(`welcome ${channel}`)) return;
  const said = messagesOf(await ctx.api.call('conversations.history', { channel, limit: 1 }));
  if (said.length > 0) return;
  await ctx.outbox.post({ channel, threadTs: null, message: welcomeMessage(examples, language, user), turn: null });
}
