import type { Carried } from '../../render/blocks/carried.js';
import type { SlackContext } from '../context.js';
import { tell } from '../place.js';
import { type Press, privatePlaceOf } from './press.js';

/** What a button does. */
export type PressHandler = (ctx: SlackContext, press: Press) => Promise<void>;

/** A button that asks again what it carries; one that carries nothing is from another time, and says so. */
export function carrying(work: (ctx: SlackContext, press: Press, carried: Carried) => Promise<void>): PressHandler {
  return (ctx, press) =>
    press.carried
      ? work(ctx, press, press.carried)
      : tell(ctx, privatePlaceOf(press), (messages) => messages.conduct.stale);
}

/** The answer to what a button carries: asked anew, so any process can serve any press. */
export function answerTo({ engine }: SlackContext, { question, language }: Carried) {
  return engine.ask({ turns: [question], language });
}
