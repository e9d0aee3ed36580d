import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { ACTIONS } from '../../render/blocks/actions.js';
import { unpackForm } from '../../render/blocks/carried.js';
import { noticeModal } from '../../render/blocks/modals.js';
import type { SlackContext } from '../context.js';
import { tell } from '../place.js';
import { shareAnswer } from '../sharing.js';
import type { Submission, SubmissionHandled } from './submission.js';

/** The share form: says at once that it is being done, posts, then says what came of it. */
export function onShareSubmitted(ctx: SlackContext, { user, viewId, metadata, field }: Submission): SubmissionHandled {
  const { language, carried } = unpackForm(metadata);
  const channel = field(ACTIONS.shareTarget);
  if (!carried || channel === null) return { reply: null };
  const messages = SLACK_MESSAGES[language ?? carried.language];
  const place = { kind: 'modal' as const, viewId, user };
  return {
    reply: { response_action: 'update', view: noticeModal(messages.share.title, messages.share.working, messages) },
    after: async () => tell(ctx, place, await shareAnswer(ctx, { carried, channel, threadTs: null, sharer: user })),
  };
}
