import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { packForm } from '../../render/blocks/carried.js';
import { shareModal } from '../../render/blocks/share.js';
import { languageOf, showModal, tell } from '../place.js';
import { shareAnswer } from '../sharing.js';
import { carrying, type PressHandler } from './handler.js';
import { modalPlaceOf, privatePlaceOf } from './press.js';

/** Share…: asks where to. */
export const onShare: PressHandler = carrying(async (ctx, press, carried) => {
  const language = await languageOf(ctx, press.user);
  const modal = shareModal(packForm(language, carried), SLACK_MESSAGES[language]);
  await showModal(ctx, modalPlaceOf(press), modal);
});

/** Share here: posts the answer in the channel that it stands in, in the thread where it stands in one. */
export const onShareHere: PressHandler = carrying(async (ctx, press, carried) => {
  if (!press.message) return;
  const { channel, threadTs } = press.message;
  const outcome = await shareAnswer(ctx, { carried, channel, threadTs, sharer: press.user });
  await tell(ctx, privatePlaceOf(press), outcome);
});
