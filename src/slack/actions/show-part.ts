import { answerMessage, type Showing } from '../../render/blocks/answer-message.js';
import type { Carried, Part } from '../../render/blocks/carried.js';
import { tableModal } from '../../render/blocks/modals.js';
import type { SlackContext } from '../context.js';
import { messagesFor, showModal } from '../place.js';
import { turnOf } from '../turn.js';
import { answerTo, carrying, type PressHandler } from './handler.js';
import { modalPlaceOf, type Press } from './press.js';

/** Table or Chart: shows it in the answer, or hides it where it is shown. In a modal the table opens on top. */
export const onShowPart = (part: Part): PressHandler =>
  carrying(async (ctx, press, carried) => {
    const answer = answerTo(ctx, carried);
    if (!press.message)
      return showModal(ctx, modalPlaceOf(press), tableModal(answer, await messagesFor(ctx, press.user)));
    const shown = carried.shown.includes(part) ? carried.shown.filter((one) => one !== part) : [...carried.shown, part];
    const message = answerMessage(answer, await showingOf(ctx, press, { ...carried, shown }));
    const { channel, ts } = press.message;
    if (carried.surface === 'private' && press.responseUrl) {
      return ctx.outbox.reply({ responseUrl: press.responseUrl, message, replace: true });
    }
    const turn = turnOf(answer, carried.asker ?? press.user);
    await ctx.outbox.update({ channel, ts, message, turn });
  });

/** How the message that a button stands in shows its answer. */
async function showingOf(
  ctx: SlackContext,
  press: Press,
  { surface, asker, sharer, question, shown }: Carried,
): Promise<Showing> {
  const showing = { surface, asker: asker ?? press.user, shown };
  if (surface === 'private')
    return { ...showing, asked: question, canShareHere: /^[CG]/u.test(press.message?.channel ?? '') };
  if (surface !== 'shared' || sharer === null) return showing;
  return { ...showing, asked: question, sharer, ...(await namesOf(ctx, sharer, showing.asker)) };
}

/** Names for a shared answer: who shared it, and who asked where that is another person. */
export async function namesOf(
  { people }: SlackContext,
  sharer: string,
  asker: string,
): Promise<Pick<Showing, 'sharedBy' | 'askedBy'>> {
  const sharedBy = (await people.person(sharer)).name;
  return asker === sharer ? { sharedBy } : { sharedBy, askedBy: (await people.person(asker)).name };
}
