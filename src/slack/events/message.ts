import type { SlackContext } from '../context.js';
import { guarded } from '../guard.js';
import { deliver } from '../place.js';
import { addressesOthers, mentions, questionText } from '../question-text.js';
import { isRefused } from '../strangers.js';
import { answerAsked } from './asked.js';
import { eventIdOf, type Incoming, incomingOf } from './incoming.js';

/** `message`: a question in a direct message, or a follow-up in a thread that the bot has answered. */
export async function onMessage(ctx: SlackContext, event: object, body: object): Promise<void> {
  const message = incomingOf({ ...event }, ctx.self);
  if (!message || !ctx.seen.first(eventIdOf(body))) return;
  const key = `${message.channel} ${message.ts}`;
  if (message.channelType === 'im') {
    if (ctx.seen.first(key)) await answerAsked(ctx, 'direct message', message);
    return;
  }
  // A mention comes as an event of its own as well.
  if (message.threadTs === null || mentions(message.text, ctx.self.userId)) return;
  await followUp(ctx, message, message.threadTs, key);
}

/** Answers without a mention only the person who asked, and only what can be answered; says nothing otherwise. */
async function followUp(ctx: SlackContext, message: Incoming, threadTs: string, key: string): Promise<void> {
  const { channel, user, text, team } = message;
  const question = questionText(text);
  if (question === '' || addressesOthers(text, ctx.self.userId)) return;
  const before = await ctx.threads.turn(channel, threadTs);
  if (before?.asker !== user || (await isRefused(ctx, { user, team, enterprise: null }))) return;
  const answer = ctx.engine.ask({ turns: [before.canonical, question] });
  if ((answer.status !== 'answered' && answer.status !== 'ambiguous') || !ctx.seen.first(key)) return;
  const place = { kind: 'thread' as const, channel, threadTs, user };
  await guarded(ctx, 'follow-up', place, () => deliver(ctx, place, answer));
}
