import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { unpackForm } from '../../render/blocks/carried.js';
import { FEEDBACK_FIELDS } from '../../render/blocks/feedback.js';
import { noticeModal } from '../../render/blocks/modals.js';
import { keepFeedback } from '../actions/feedback.js';
import type { SlackContext } from '../context.js';
import type { Submission, SubmissionHandled } from './submission.js';

/** The form that asks what was wrong. */
export function onFeedbackSubmitted(ctx: SlackContext, { user, team, metadata, field }: Submission): SubmissionHandled {
  const { language, carried } = unpackForm(metadata);
  if (!carried) return { reply: null };
  const messages = SLACK_MESSAGES[language ?? carried.language];
  const judgement = {
    verdict: 'down' as const,
    user,
    team,
    reason: field(FEEDBACK_FIELDS.reason),
    comment: field(FEEDBACK_FIELDS.comment),
  };
  return {
    reply: {
      response_action: 'update',
      view: noticeModal(messages.feedback.title, messages.feedback.thanks, messages),
    },
    after: () => keepFeedback(ctx, carried, judgement),
  };
}
