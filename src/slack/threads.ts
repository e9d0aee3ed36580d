import type { SlackApi } from './api.js';
import { bounded } from './bounded.js';
import type { Log } from './log.js';
import { messagesOf, type ThreadMessage } from './thread-messages.js';
import { readTurn, type Turn } from './turn.js';

/** What has been said in threads. */
export interface Threads {
  /** The last turn that the bot answered in a thread; null where it answered none. */
  turn(channel: string, threadTs: string): Promise<Turn | null>;
  remember(channel: string, threadTs: string, turn: Turn): void;
  forget(channel: string, threadTs: string): void;
  /** The last message of a person in a thread before a given one; null where there is none. */
  above(channel: string, threadTs: string, before: string): Promise<ThreadMessage | null>;
}

interface ThreadsOptions {
  readonly reading: SlackApi;
  readonly self: { readonly userId: string; readonly botId: string };
  readonly log: Log;
  readonly clock: () => number;
}

const MAX_THREADS = 5_000;
const TTL_MS = 30 * 60_000;
/** That a thread is none of ours is asked again soon: another process may have answered in it. */
const NOT_OURS_TTL_MS = 2 * 60_000;
/** What could not be read is tried again soon, but not for every message. */
const UNREAD_TTL_MS = 10_000;
/** Slack's own limit on one page; longer threads are read no further. */
const PAGE = 1000;

/** Turns from a small cache, and after a restart from the metadata of the bot's own replies, by one call a thread. */
export function threads({ reading, self, log, clock }: ThreadsOptions): Threads {
  const kept = bounded<Turn | 'none' | 'unread'>({ max: MAX_THREADS, ttlMs: ttlOf, clock });
  const read = async (channel: string, threadTs: string) =>
    messagesOf(
      await reading.call('conversations.replies', { channel, ts: threadTs, limit: PAGE, include_all_metadata: true }),
    );
  const isOwn = (message: ThreadMessage) => message.user === self.userId || message.botId === self.botId;
  return {
    turn: async (channel, threadTs) => {
      const known = kept.get(keyOf(channel, threadTs));
      if (known) return typeof known === 'string' ? null : known;
      try {
        const own = (await read(channel, threadTs)).filter(isOwn);
        const turn = own.map((message) => readTurn(message.metadata)).findLast((one) => one !== null) ?? null;
        kept.set(keyOf(channel, threadTs), turn ?? 'none');
        return turn;
      } catch (error) {
        log.warn('a thread could not be read', { channel, threadTs, error });
        kept.set(keyOf(channel, threadTs), 'unread');
        return null;
      }
    },
    remember: (channel, threadTs, turn) => kept.set(keyOf(channel, threadTs), turn),
    forget: (channel, threadTs) => kept.delete(keyOf(channel, threadTs)),
    above: async (channel, threadTs, before) => {
      const messages = await read(channel, threadTs);
      const human = messages.filter(
        (one) => !isOwn(one) && one.botId === null && one.ts < before && one.text.trim() !== '',
      );
      return human.at(-1) ?? null;
    },
  };
}

function ttlOf(turn: Turn | 'none' | 'unread'): number {
  if (turn === 'unread') return UNREAD_TTL_MS;
  return turn === 'none' ? NOT_OURS_TTL_MS : TTL_MS;
}

function keyOf(channel: string, threadTs: string): string {
  return `${channel} ${threadTs}`;
}
