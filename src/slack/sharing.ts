import type { SlackMessages } from '../language/slack-messages.js';
import { answerMessage } from '../render/blocks/answer-message.js';
import type { Carried } from '../render/blocks/carried.js';
import { answerTo } from './actions/handler.js';
import { namesOf } from './actions/show-part.js';
import { refusalCode } from './api.js';
import type { SlackContext } from './context.js';
import { newReference } from './guard.js';
import { persist } from './persist.js';
import { turnOf } from './turn.js';

/** What an answer is shared with: the one that a button carries, where to, and by whom. */
export interface Sharing {
  readonly carried: Carried;
  readonly channel: string;
  readonly threadTs: string | null;
  readonly sharer: string;
}

/** What the sharer is told. */
export type ShareOutcome = (messages: SlackMessages) => string;

const NOT_IN: readonly string[] = ['not_in_channel', 'channel_not_found'];
const RESTRICTED = /^(?:restricted_action|not_allowed|posting_to_.*_denied|user_not_in_channel)/u;

/** Posts an answer anew for all to see, with who asked and who shared; says what came of it. */
export async function shareAnswer(ctx: SlackContext, sharing: Sharing): Promise<ShareOutcome> {
  const { carried, channel, threadTs, sharer } = sharing;
  const barred = await barrier(ctx, channel);
  if (barred) return barred;
  const answer = answerTo(ctx, carried);
  const asker = carried.asker ?? sharer;
  const names = await namesOf(ctx, sharer, asker);
  const message = answerMessage(answer, { surface: 'shared', asker, sharer, asked: carried.question, ...names });
  const turn = turnOf(answer, asker);
  try {
    const ts = await ctx.outbox.post({ channel, threadTs, message, turn });
    if (turn && (threadTs ?? ts)) ctx.threads.remember(channel, threadTs ?? ts, turn);
    return (messages) => messages.share.done;
  } catch (error) {
    return outcomeOf(ctx, refusalCode(error), error);
  }
}

/** Why an answer must not, or cannot, be posted there; null where nothing is against it. Where that cannot be found out it is not shared. */
async function barrier(ctx: SlackContext, channel: string): Promise<ShareOutcome | null> {
  const { api, self, clock } = ctx;
  try {
    const { channel: info } = await persist({ attempt: () => api.call('conversations.info', { channel }), clock });
    const about: Readonly<Record<string, unknown>> = typeof info === 'object' && info !== null ? { ...info } : {};
    if (about.is_ext_shared === true || about.is_pending_ext_shared === true)
      return ({ share }) => share.externalChannel;
    if (about.is_archived === true) return ({ share }) => share.archived;
    if (about.is_member === false) return ({ share }) => share.notInChannel(inviteOf(self.name));
    return null;
  } catch (error) {
    return outcomeOf(ctx, refusalCode(error), error);
  }
}

function outcomeOf({ log, self }: SlackContext, code: string | null, error: unknown): ShareOutcome {
  if (code !== null && NOT_IN.includes(code)) return (messages) => messages.share.notInChannel(inviteOf(self.name));
  if (code === 'is_archived') return (messages) => messages.share.archived;
  if (code !== null && RESTRICTED.test(code)) return (messages) => messages.share.restricted;
  const reference = newReference();
  log.error('sharing failed', { reference, error });
  return (messages) => messages.share.failed(reference);
}

function inviteOf(name: string): string {
  return `/invite @${name}`;
}
