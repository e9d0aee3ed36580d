import { tell } from '../place.js';
import { carrying, type PressHandler } from './handler.js';
import { privatePlaceOf } from './press.js';

/** Deletes an answer, for the person who asked (or shared it) only. */
export const onRemove: PressHandler = carrying(async (ctx, press, carried) => {
  const { message, user, responseUrl } = press;
  if (user !== carried.asker && user !== carried.sharer)
    return tell(ctx, privatePlaceOf(press), (messages) => messages.conduct.notAsker);
  if (carried.surface === 'private' && responseUrl)
    return ctx.outbox.reply({ responseUrl, message: null, replace: true });
  if (!message) return;
  await ctx.outbox.remove({ channel: message.channel, ts: message.ts });
  ctx.threads.forget(message.channel, message.threadTs ?? message.ts);
});
