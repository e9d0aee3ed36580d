import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { type Carried, packForm, unpackCarried } from '../../render/blocks/carried.js';
import { feedbackModal } from '../../render/blocks/feedback.js';
import type { SlackContext } from '../context.js';
import { languageOf, showModal, tell } from '../place.js';
import type { PressHandler } from './handler.js';
import { modalPlaceOf, privatePlaceOf } from './press.js';

/** Thumbs up is kept and thanked for; thumbs down asks what was wrong. */
export const onFeedback: PressHandler = async (ctx, press) => {
  const carried = unpackCarried(press.value.slice(1));
  if (!carried) return tell(ctx, privatePlaceOf(press), (messages) => messages.conduct.stale);
  if (press.value.startsWith('-')) {
    const language = await languageOf(ctx, press.user);
    const modal = feedbackModal(packForm(language, carried), SLACK_MESSAGES[language]);
    return showModal(ctx, modalPlaceOf(press), modal);
  }
  await keepFeedback(ctx, carried, { verdict: 'up', user: press.user, team: press.team, reason: null, comment: null });
  await tell(ctx, privatePlaceOf(press), (messages) => messages.feedback.thanks);
};

interface Judgement {
  readonly verdict: 'up' | 'down';
  readonly user: string;
  readonly team: string | null;
  readonly reason: string | null;
  readonly comment: string | null;
}

/** Keeps what somebody thought of the answer to what a button carries. */
export function keepFeedback(ctx: SlackContext, { question, language }: Carried, judgement: Judgement): Promise<void> {
  return ctx.feedback.add({ ...judgement, question, language, corpus: ctx.engine.catalogue.corpus, at: ctx.clock() });
}
