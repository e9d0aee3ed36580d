import { copyOf } from '../json.js';
import type { JsonObject, Message } from '../types.js';
import type { Workspace } from '../workspace.js';

const MENTION_OR_LINK = /<(@[UW][A-Z0-9]+|![a-z]+|https?:[^>|]*)(?:\|([^>]*))?>/g;
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The rich_text block that Slack makes of what a person writes: text, mentions, broadcasts and links. */
export const richTextOf = (text: string): JsonObject[] => {
  const elements: JsonObject[] = [];
  const plain = (part: string): void => {
    if (part !== '') elements.push({ type: 'text', text: unescaped(part) });
  };
  let from = 0;
  for (const match of text.matchAll(MENTION_OR_LINK)) {
    plain(text.slice(from, match.index));
    const [whole, target = '', label] = match;
    if (target.startsWith('@')) elements.push({ type: 'user', user_id: target.slice(1) });
    else if (target.startsWith('!')) elements.push({ type: 'broadcast', range: target.slice(1) });
    else elements.push({ type: 'link', url: unescaped(target), ...(label ? { text: unescaped(label) } : {}) });
    from = match.index + whole.length;
  }
  plain(text.slice(from));
  return [{ type: 'rich_text', block_id: 'rich', elements: [{ type: 'rich_text_section', elements }] }];
};

/** A message as Slack shows it in history, in payloads and in events. */
export const messageJson = (
  workspace: Workspace,
  message: Message,
  options: { readonly metadata?: boolean } = {},
): JsonObject => {
  const author = workspace.users.get(message.user);
  const byApp = message.botId !== undefined;
  const json: JsonObject = {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: author?.teamId ?? workspace.team.id,
  };
  if (message.client_msg_id !== undefined) json.client_msg_id = message.client_msg_id;
  if (message.subtype !== undefined) json.subtype = message.subtype;
  if (byApp) {
    json.bot_id = message.botId;
    const own = message.botId === workspace.bot.botId;
    json.app_id = own ? workspace.bot.appId : 'A0OTHER';
    json.bot_profile = { id: message.botId, name: author?.name, team_id: workspace.team.id, deleted: false };
  }
  const blocks = byApp ? copyOf(message.blocks) : richTextOf(message.text);
  if (blocks.length > 0) json.blocks = blocks;
  if (message.edited) json.edited = { user: message.user, ts: message.ts };
  if (options.metadata && message.metadata) json.metadata = copyOf(message.metadata);
  return { ...json, ...threadFields(workspace, message) };
};

const threadFields = (workspace: Workspace, message: Message): JsonObject => {
  if (message.ephemeralTo !== undefined) return {};
  if (message.threadTs !== undefined) {
    const root = workspace.messages.find((one) => one.channel === message.channel && one.ts === message.threadTs);
    return { thread_ts: message.threadTs, ...(root ? { parent_user_id: root.user } : {}) };
  }
  const replies = repliesOf(workspace, message.channel, message.ts);
  if (replies.length === 0) return {};
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: [...new Set(replies.map((reply) => reply.user))],
    latest_reply: replies.at(-1)!.ts,
  };
};

/** The replies that all can read and that are not deleted. */
export const repliesOf = (workspace: Workspace, channel: string, root: string): Message[] =>
  workspace.messages.filter(
    (one) => one.channel === channel && one.threadTs === root && !one.deleted && one.ephemeralTo === undefined,
  );
