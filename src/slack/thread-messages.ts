import type { Reply } from './api.js';

/** A message as `conversations.replies` gives it, as far as it is used. */
export interface ThreadMessage {
  readonly ts: string;
  readonly text: string;
  readonly user: string | null;
  readonly botId: string | null;
  readonly subtype: string | null;
  readonly metadata: unknown;
}

/** The messages of a reply, in its own order. */
export function messagesOf(reply: Reply): readonly ThreadMessage[] {
  const { messages } = reply;
  return Array.isArray(messages) ? messages.map(messageOf) : [];
}

function messageOf(raw: unknown): ThreadMessage {
  const message = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const text = (key: string) => (typeof message[key] === 'string' ? (message[key] as string) : null);
  return {
    ts: text('ts') ?? '',
    text: text('text') ?? '',
    user: text('user'),
    botId: text('bot_id'),
    subtype: text('subtype'),
    metadata: message.metadata,
  };
}
