import { contextModal } from '../../render/blocks/modals.js';
import { messagesFor, showModal } from '../place.js';
import { answerTo, carrying, type PressHandler } from './handler.js';
import { modalPlaceOf } from './press.js';

/** In context: the cited passages with what stands around them, in a modal. */
export const onInContext: PressHandler = carrying(async (ctx, press, carried) => {
  const messages = await messagesFor(ctx, press.user);
  await showModal(ctx, modalPlaceOf(press), contextModal(answerTo(ctx, carried), messages));
});
