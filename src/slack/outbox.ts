import { randomUUID } from 'node:crypto';
import { onlyPlainBlocks, type SlackBlock, type SlackMessage, withoutDataBlocks } from '../render/blocks/block-kit.js';
import { type Reply, refusalCode, type SlackApi } from './api.js';
import { lanes } from './lanes.js';
import type { Log } from './log.js';
import { persist } from './persist.js';
import { postReply } from './reply-address.js';
import { tracePost } from './trace-post.js';
import type { Turn } from './turn.js';
import { turnMetadata } from './turn.js';

/** Everything that the bot says in conversations goes through here: nothing is lost, and nothing is said twice. */
export interface Outbox {
  /** Posts for all to see; gives the message's ts. */
  post(post: { channel: string; threadTs: string | null; message: SlackMessage; turn: Turn | null }): Promise<string>;
  /** Shows a message to one person. */
  whisper(whisper: { channel: string; threadTs: string | null; user: string; message: SlackMessage }): Promise<void>;
  /** Changes a message of ours. */
  update(update: { channel: string; ts: string; message: SlackMessage; turn: Turn | null }): Promise<void>;
  remove(message: { channel: string; ts: string }): Promise<void>;
  /** Answers at the address that came with a command or a press: to the one who pressed, in place of the message or beside it. */
  reply(reply: { responseUrl: string; message: SlackMessage | null; replace: boolean }): Promise<void>;
}

interface OutboxOptions {
  readonly posting: SlackApi;
  /** For looking posts up; its rate limits hold up no post. */
  readonly reading: SlackApi;
  readonly log: Log;
  readonly clock: () => number;
}

const NO_UNFURL = { unfurl_links: false, unfurl_media: false };

/** The outbox over two clients. */
export function outbox({ posting, reading, log, clock }: OutboxOptions): Outbox {
  const lane = lanes();
  const repeat = <T>(attempt: () => Promise<T>) => persist({ attempt, clock });
  return {
    post: ({ channel, threadTs, message, turn }) =>
      lane.run(channel, () =>
        withFallback(message, log, (shown) => {
          const nonce = randomUUID();
          const args = {
            channel,
            ...threaded(threadTs),
            ...shown,
            ...NO_UNFURL,
            mrkdwn: false,
            metadata: turnMetadata(turn, nonce),
          };
          return persist({
            attempt: async () => tsOf(await posting.call('chat.postMessage', args)),
            trace: () => tracePost(reading, { channel, threadTs, nonce }),
            recovered: (ts) => ts,
            clock,
          });
        }),
      ),
    whisper: async ({ channel, threadTs, user, message }) => {
      await lane.run(`${channel} ${user}`, () =>
        withFallback(message, log, (shown) =>
          repeatOnce(
            () => posting.call('chat.postEphemeral', { channel, user, ...threaded(threadTs), ...shown }),
            clock,
          ),
        ),
      );
    },
    update: async ({ channel, ts, message, turn }) => {
      const metadata = turn ? { metadata: turnMetadata(turn, randomUUID()) } : {};
      await withFallback(message, log, (shown) =>
        repeat(() => posting.call('chat.update', { channel, ts, ...shown, ...metadata })),
      );
    },
    remove: async ({ channel, ts }) => {
      await repeat(() => posting.call('chat.delete', { channel, ts })).catch((error: unknown) => {
        // Deleted already, perhaps by the call whose reply was lost: as wished.
        if (refusalCode(error) !== 'message_not_found') throw error;
      });
    },
    reply: async ({ responseUrl, message, replace }) => {
      if (message === null) return repeat(() => postReply(responseUrl, { delete_original: true }));
      const how = replace ? { replace_original: true } : { response_type: 'ephemeral', replace_original: false };
      await withFallback(message, log, (shown) =>
        replace
          ? repeat(() => postReply(responseUrl, { ...how, ...shown }))
          : repeatOnce(() => postReply(responseUrl, { ...how, ...shown }), clock),
      );
    },
  };
}

/** What only one person sees cannot be looked up: repeated once where the reply was lost. */
function repeatOnce<T>(attempt: () => Promise<T>, clock: () => number): Promise<T> {
  return persist({
    attempt,
    trace: async () => 'unknown',
    recovered: () => {
      throw new Error('a message that one person sees is never found again');
    },
    clock,
  });
}

const BLOCK_REFUSALS: readonly string[] = [
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'only_one_table_allowed',
];

/** The same message with less in it each time that Slack refuses its blocks: data blocks first, then all but plain ones. */
async function withFallback<T>(message: SlackMessage, log: Log, send: (shown: Shown) => Promise<T>): Promise<T> {
  const { text, blocks } = message;
  const simpler: (readonly SlackBlock[])[] = [withoutDataBlocks(blocks), onlyPlainBlocks(blocks), []];
  const tries = [blocks, ...simpler].filter((one, at, all) => at === 0 || one.length < (all[at - 1]?.length ?? 0));
  for (const [at, shown] of tries.entries()) {
    try {
      return await send(shown.length > 0 ? { text, blocks: shown } : { text });
    } catch (error) {
      const code = refusalCode(error);
      if (code === null || !BLOCK_REFUSALS.includes(code) || at === tries.length - 1) throw error;
      log.warn('blocks refused, sending fewer', { code, error });
    }
  }
  throw new Error('unreachable: the last try returns or throws');
}

interface Shown {
  readonly text: string;
  readonly blocks?: readonly SlackBlock[];
}

function threaded(threadTs: string | null): { thread_ts?: string } {
  return threadTs === null ? {} : { thread_ts: threadTs };
}

function tsOf({ ts }: Reply): string {
  return typeof ts === 'string' ? ts : '';
}
