import type { types } from '@slack/bolt';
import { plain } from './text.js';

/** Texts of a confirmation dialogue. */
export interface ConfirmTexts {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** A confirmation dialogue within Slack's limits. */
export function confirmation({ title, text, yes, no }: ConfirmTexts): types.ConfirmationDialog {
  return { title: plain(title, 100), text: plain(text, 300), confirm: plain(yes, 30), deny: plain(no, 30) };
}
