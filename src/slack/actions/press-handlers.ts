import { ACTIONS, type ActionName } from '../../render/blocks/actions.js';
import { onAsk, onHomeAsk } from './ask.js';
import { onFeedback } from './feedback.js';
import type { PressHandler } from './handler.js';
import { onInContext } from './in-context.js';
import { onRemove } from './remove.js';
import { onShare, onShareHere } from './share.js';
import { onShowPart } from './show-part.js';

/** Selects in forms are read when the form is submitted. */
const nothing: PressHandler = async () => undefined;

/** What each button does. */
const PRESS_HANDLERS: Readonly<Record<ActionName, PressHandler>> = {
  [ACTIONS.ask]: onAsk,
  [ACTIONS.homeAsk]: onHomeAsk,
  [ACTIONS.table]: onShowPart('table'),
  [ACTIONS.chart]: onShowPart('chart'),
  [ACTIONS.context]: onInContext,
  [ACTIONS.share]: onShare,
  [ACTIONS.shareHere]: onShareHere,
  [ACTIONS.feedback]: onFeedback,
  [ACTIONS.remove]: onRemove,
  [ACTIONS.figure]: nothing,
  [ACTIONS.shareTarget]: nothing,
};

/** What an element does by its action_id, of which only the part before a colon counts; null where it is unknown. */
export function pressHandler(actionId: string): PressHandler | null {
  const name = actionId.split(':')[0] ?? '';
  return Object.hasOwn(PRESS_HANDLERS, name) ? PRESS_HANDLERS[name as ActionName] : null;
}
