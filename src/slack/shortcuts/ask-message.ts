import type { MessageShortcut } from '@slack/bolt';
import type { SlackContext } from '../context.js';
import { guarded } from '../guard.js';
import { deliver, type Place, tell } from '../place.js';
import { questionText } from '../question-text.js';
import { isRefused, refuse } from '../strangers.js';

/**
 * "Ask the report" on a message: its text is the question, and who chose it alone sees the answer, in the message's thread.
 * Slack shows nobody what is said privately in a thread that has no replies: there it is said in the channel.
 */
export async function onAskMessage(ctx: SlackContext, shortcut: MessageShortcut): Promise<void> {
  const { message, channel, user } = shortcut;
  const threadTs = typeof message.thread_ts === 'string' ? message.thread_ts : null;
  const place: Place & { kind: 'private' } = {
    kind: 'private',
    channel: channel.id,
    threadTs,
    user: user.id,
    responseUrl: shortcut.response_url,
  };
  await guarded(ctx, 'message shortcut', place, async () => {
    const origin = {
      user: user.id,
      team: user.team_id ?? shortcut.team?.id ?? null,
      enterprise: shortcut.team?.enterprise_id ?? null,
    };
    if (await isRefused(ctx, origin)) return refuse(ctx, place);
    const question = questionText(typeof message.text === 'string' ? message.text : '');
    if (question === '') return tell(ctx, place, (messages) => messages.conduct.noText);
    return deliver(ctx, place, ctx.engine.ask({ turns: [question] }), question);
  });
}
