import { helpMessage } from '../../render/blocks/help.js';
import type { SlackContext } from '../context.js';
import { guarded } from '../guard.js';
import { deliver, languageOf, MAX_EXAMPLES, type Place } from '../place.js';
import { questionText } from '../question-text.js';
import { isRefused, refuse } from '../strangers.js';
import type { Incoming } from './incoming.js';

/** Answers what somebody has asked in the open: a mention, or a direct message. Always in the thread. */
export async function answerAsked(ctx: SlackContext, name: string, message: Incoming): Promise<void> {
  const { channel, user, threadTs } = message;
  const place: Place & { kind: 'thread' } = { kind: 'thread', channel, threadTs: threadTs ?? message.ts, user };
  await guarded(ctx, name, place, async () => {
    if (await isRefused(ctx, { user, team: message.team, enterprise: null })) {
      return refuse(ctx, { kind: 'private', channel, threadTs, user, responseUrl: null });
    }
    const question = questionText(message.text);
    if (question !== '') return answerInThread(ctx, place, threadTs, question);
    const above = threadTs === null ? null : await ctx.threads.above(channel, threadTs, message.ts);
    const asked = questionText(above?.text ?? '');
    if (asked !== '') return deliver(ctx, place, ctx.engine.ask({ turns: [asked] }), asked);
    return sayHelp(ctx, place);
  });
}

async function answerInThread(
  ctx: SlackContext,
  place: Place & { kind: 'thread' },
  threadTs: string | null,
  question: string,
): Promise<void> {
  const before = threadTs === null ? null : await ctx.threads.turn(place.channel, threadTs);
  await deliver(ctx, place, ctx.engine.ask({ turns: before ? [before.canonical, question] : [question] }));
}

async function sayHelp(ctx: SlackContext, { channel, threadTs, user }: Place & { kind: 'thread' }): Promise<void> {
  const language = await languageOf(ctx, user);
  const message = helpMessage(ctx.engine.examples(language, MAX_EXAMPLES), language, {
    surface: 'thread',
    asker: user,
  });
  await ctx.outbox.post({ channel, threadTs, message, turn: null });
}
