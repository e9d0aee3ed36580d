import { randomInt } from 'node:crypto';
import { noticeMessage } from '../render/blocks/help.js';
import type { SlackContext } from './context.js';
import { messagesFor, type Place, tell } from './place.js';

/** Letters and digits that are not taken for one another when read aloud. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const REFERENCE_LENGTH = 6;

/** A short name for one failure, told to the user and written in the log. */
export function newReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Does the work of a listener. Where it fails, the log gets the error and the user one sentence with its reference. */
export async function guarded(
  ctx: SlackContext,
  name: string,
  place: Place | null,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reference = newReference();
    ctx.log.error(`${name} failed`, { reference, user: place?.user, error });
    if (place) await apologise(ctx, place, reference);
  }
}

/** Where the place itself does not work any more, the direct message is left. */
async function apologise(ctx: SlackContext, place: Place, reference: string): Promise<void> {
  try {
    await tell(ctx, place, (messages) => messages.conduct.failed(reference));
  } catch (error) {
    ctx.log.warn('the user could not be told in place', { reference, error });
    try {
      const messages = await messagesFor(ctx, place.user);
      const message = noticeMessage(messages.conduct.failed(reference));
      await ctx.outbox.post({ channel: place.user, threadTs: null, message, turn: null });
    } catch (second) {
      ctx.log.error('the user could not be told at all', { reference, error: second });
    }
  }
}
