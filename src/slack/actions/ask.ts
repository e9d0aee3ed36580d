import { deliver } from '../place.js';
import { answerTo, carrying, type PressHandler } from './handler.js';
import { placeOf } from './press.js';

/** A next question, a candidate, a nearest question or an example. */
export const onAsk: PressHandler = carrying((ctx, press, carried) =>
  deliver(ctx, placeOf(press), answerTo(ctx, carried), carried.question),
);

/** The ask field of the Home tab. */
export const onHomeAsk: PressHandler = async (ctx, press) => {
  const question = press.value.trim();
  if (question !== '') await deliver(ctx, placeOf(press), ctx.engine.ask({ turns: [question] }), question);
};
