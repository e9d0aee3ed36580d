import type { SlackApi } from './api.js';
import type { Trace } from './persist.js';
import { messagesOf } from './thread-messages.js';
import { readNonce } from './turn.js';

/** A post is among the newest of its channel. */
const RECENT = 30;

/** Looks for a post whose reply was lost, by its mark. */
export async function tracePost(
  reading: SlackApi,
  { channel, threadTs, nonce }: { channel: string; threadTs: string | null; nonce: string },
): Promise<Trace> {
  try {
    const where = { channel, include_all_metadata: true };
    const reply =
      threadTs === null
        ? await reading.call('conversations.history', { ...where, limit: RECENT })
        : await reading.call('conversations.replies', { ...where, ts: threadTs, limit: 1000 });
    const found = messagesOf(reply).find((message) => readNonce(message.metadata) === nonce);
    return found ? { ts: found.ts } : 'absent';
  } catch {
    return 'unknown'; // Not readable now, or never (no scope): the caller is told and repeats once.
  }
}
