import type { SlackContext } from '../context.js';
import { answerAsked } from './asked.js';
import { eventIdOf, incomingOf } from './incoming.js';

/** `app_mention`: a question in a channel or a group, answered in its thread. */
export async function onMention(ctx: SlackContext, event: object, body: object): Promise<void> {
  const message = incomingOf({ ...event }, ctx.self);
  if (!message || !ctx.seen.first(eventIdOf(body)) || !ctx.seen.first(`${message.channel} ${message.ts}`)) return;
  await answerAsked(ctx, 'mention', message);
}
