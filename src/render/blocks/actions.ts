import type { types } from '@slack/bolt';
import type { Alternative } from '../../answer/answer.js';
import { type Carried, packCarried } from './carried.js';
import type { ConfirmTexts } from './confirm.js';
import { confirmation } from './confirm.js';
import { plain, shortenMiddle } from './text.js';

/** What the buttons of an answer do. The part of an action_id after a colon only makes it unique. */
export const ACTIONS = {
  ask: 'ask',
  table: 'table',
  chart: 'chart',
  context: 'context',
  share: 'share',
  shareHere: 'share_here',
  feedback: 'feedback',
  remove: 'remove',
  homeAsk: 'home_ask',
  figure: 'figure',
  shareTarget: 'share_target',
} as const;
/** Name of what a button does. */
export type ActionName = (typeof ACTIONS)[keyof typeof ACTIONS];

/** Slack's limit on the text of a button, and on that of an option. */
export const MAX_LABEL = 75;

/** One button; null where its question is too long to carry. */
export function button(name: string, label: string, carried: Carried, confirm?: ConfirmTexts): types.Button | null {
  const value = packCarried(carried);
  if (value === null) return null;
  const face = {
    type: 'button' as const,
    action_id: name,
    text: plain(shortenMiddle(label, MAX_LABEL), MAX_LABEL),
    value,
  };
  return confirm ? { ...face, confirm: confirmation(confirm) } : face;
}

/** Buttons that ask another question: next ones, candidates, nearest ones, examples. */
export function askButtons(
  group: string,
  offered: readonly Pick<Alternative, 'label' | 'question'>[],
  from: Carried,
): types.Button[] {
  return offered
    .map(({ label, question }, at) =>
      button(`${ACTIONS.ask}:${group}${at}`, label, { ...from, question, sharer: null, shown: [] }),
    )
    .filter((one) => one !== null);
}

/** A row of buttons, or nothing. */
export function buttonRow(buttons: readonly (types.Button | null)[]): types.ActionsBlock[] {
  const elements = buttons.filter((one) => one !== null);
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
