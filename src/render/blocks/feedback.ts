import type { types } from '@slack/bolt';
import type { FeedbackReason, SlackMessages } from '../../language/slack-messages.js';
import { ACTIONS } from './actions.js';
import type { SlackModal } from './block-kit.js';
import { type Carried, packCarried } from './carried.js';
import { plain } from './text.js';
import { VIEWS } from './views.js';

/** Native feedback buttons, and a bin that only the asker sees. The value starts with + or -, then what buttons carry. */
export function feedbackBlock(carried: Carried, { answer }: SlackMessages): types.ContextActionsBlock {
  const value = packCarried(carried) ?? packCarried({ ...carried, question: carried.question.slice(0, 300) }) ?? '';
  const elements: types.ContextActionsBlock['elements'] = [
    {
      type: 'feedback_buttons',
      action_id: ACTIONS.feedback,
      positive_button: { text: plain(answer.good, 75), value: `+${value}`, accessibility_label: answer.good },
      negative_button: { text: plain(answer.bad, 75), value: `-${value}`, accessibility_label: answer.bad },
    },
  ];
  const owners = [...new Set([carried.asker, carried.sharer])].filter((id) => id !== null);
  if (owners.length > 0) {
    elements.push({
      type: 'icon_button',
      action_id: ACTIONS.remove,
      icon: 'trash',
      text: plain(answer.remove, 75),
      value,
      accessibility_label: answer.remove,
      visible_to_user_ids: owners,
    });
  }
  return { type: 'context_actions', elements };
}

/** Block and action ids of the feedback form. */
export const FEEDBACK_FIELDS = { reason: 'reason', comment: 'comment' } as const;

/** Asks what was wrong with an answer. */
export function feedbackModal(metadata: string, { feedback, modal }: SlackMessages): SlackModal {
  const reasons = Object.entries(feedback.reasons) as [FeedbackReason, string][];
  return {
    type: 'modal',
    callback_id: VIEWS.feedback,
    title: plain(feedback.title, 24),
    submit: plain(feedback.submit, 24),
    close: plain(modal.close, 24),
    private_metadata: metadata,
    blocks: [
      {
        type: 'input',
        block_id: FEEDBACK_FIELDS.reason,
        label: plain(feedback.reason, 2000),
        element: {
          type: 'radio_buttons',
          action_id: FEEDBACK_FIELDS.reason,
          options: reasons.map(([value, label]) => ({ text: plain(label, 75), value })),
        },
      },
      {
        type: 'input',
        block_id: FEEDBACK_FIELDS.comment,
        optional: true,
        label: plain(feedback.comment, 2000),
        element: {
          type: 'plain_text_input',
          action_id: FEEDBACK_FIELDS.comment,
          multiline: true,
          max_length: 2000,
          placeholder: plain(feedback.commentPlaceholder, 150),
        },
      },
    ],
  };
}
