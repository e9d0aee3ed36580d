import type { Self } from '../context.js';

/** A message or a mention as Slack sends it, as far as it is used. */
export interface Incoming {
  readonly channel: string;
  readonly channelType: string | null;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly user: string;
  readonly text: string;
  readonly team: string | null;
}

/** Subtypes that people write; every other one (joins, edits, deletions, bots) is none of ours. */
const WRITTEN: readonly unknown[] = [undefined, 'file_share', 'thread_broadcast'];
const NOBODY: readonly unknown[] = ['USLACKBOT', 'USLACK'];

/** What a person has written; null for bots, edits, deletions, joins and our own messages. */
export function incomingOf(event: Readonly<Record<string, unknown>>, self: Self): Incoming | null {
  if (!WRITTEN.includes(event.subtype) || event.hidden || event.edited || event.bot_id || event.bot_profile)
    return null;
  const user = textOf(event.user);
  const channel = textOf(event.channel);
  const ts = textOf(event.ts);
  if (user === null || channel === null || ts === null || NOBODY.includes(user) || user === self.userId) return null;
  return {
    channel,
    channelType: textOf(event.channel_type),
    ts,
    threadTs: textOf(event.thread_ts),
    user,
    text: textOf(event.text) ?? '',
    team: textOf(event.user_team) ?? textOf(event.team),
  };
}

/** The id of a delivery; the same where Slack delivers again. */
export function eventIdOf(body: object): string | undefined {
  const id = (body as Readonly<Record<string, unknown>>).event_id;
  return typeof id === 'string' ? id : undefined;
}

/** A field that is a text and not empty. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
