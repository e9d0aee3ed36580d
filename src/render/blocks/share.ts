import type { SlackMessages } from '../../language/slack-messages.js';
import { ACTIONS } from './actions.js';
import type { SlackModal } from './block-kit.js';
import { confirmation } from './confirm.js';
import { plain } from './text.js';
import { VIEWS } from './views.js';

/** Asks where an answer is to be shared; conversations with other organisations are not offered. */
export function shareModal(metadata: string, { share, modal }: SlackMessages): SlackModal {
  return {
    type: 'modal',
    callback_id: VIEWS.share,
    title: plain(share.title, 24),
    submit: plain(share.submit, 24),
    close: plain(modal.close, 24),
    private_metadata: metadata,
    blocks: [
      {
        type: 'input',
        block_id: ACTIONS.shareTarget,
        label: plain(share.label, 2000),
        element: {
          type: 'conversations_select',
          action_id: ACTIONS.shareTarget,
          default_to_current_conversation: true,
          filter: {
            include: ['public', 'private', 'mpim'],
            exclude_external_shared_channels: true,
            exclude_bot_users: true,
          },
          confirm: confirmation({
            title: share.title,
            text: share.confirmText,
            yes: share.confirmYes,
            no: share.confirmNo,
          }),
        },
      },
    ],
  };
}
