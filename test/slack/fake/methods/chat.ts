import { isObject, objectsAt, stringAt } from '../json.js';
import { noteVerdict, violate } from '../recorder.js';
import type { Channel, JsonObject, Message } from '../types.js';
import { judgeMessage } from '../validate/payload.js';
import { findMessage, openIm, rewriteMessage, type Workspace, writeMessage } from '../workspace.js';
import { messageJson } from './message.js';
import { done, granted, type Method, refused, type Slack, visibleChannel } from './method.js';

const content = {
  channel: 'string',
  text: 'string',
  blocks: 'json',
  attachments: 'json',
  markdown_text: 'string',
  as_user: 'boolean',
  link_names: 'boolean',
  parse: 'string',
} as const;
const author = { username: 'string', icon_emoji: 'string', icon_url: 'string' } as const;

/** Slack's answer to a message that it does not take. */
const invalid = (slack: Slack, method: string, args: JsonObject): JsonObject | undefined => {
  const verdict = judgeMessage(args);
  const error = noteVerdict(slack.recorder, method, verdict);
  if (error === undefined) return undefined;
  const messages = verdict.found.problems;
  return refused(error, { errors: messages, response_metadata: { messages } });
};

/** A channel's or a user's id, or a `#name`. */
const target = (workspace: Workspace, id: string): Channel | undefined => {
  if (/^[UW]/.test(id)) return workspace.users.has(id) ? openIm(workspace, id) : undefined;
  if (id.startsWith('#')) return [...workspace.channels.values()].find((channel) => channel.name === id.slice(1));
  return workspace.channels.get(id);
};

/** Why the bot may not write there; undefined where it may. */
const barred = (workspace: Workspace, channel: Channel | undefined): string | undefined => {
  if (!channel || !visibleChannel(workspace, channel.id)) return 'channel_not_found';
  if (channel.isArchived) return 'is_archived';
  if (!channel.members.has(workspace.bot.userId) && !granted(workspace, 'chat:write.public')) return 'not_in_channel';
  if (channel.isRestricted) return 'restricted_action';
  return undefined;
};

/** A thread_ts must be the ts of a root that exists. */
const badThread = (slack: Slack, method: string, channel: string, threadTs: string | undefined): string | undefined => {
  if (threadTs === undefined) return undefined;
  const root = findMessage(slack.workspace, channel, threadTs);
  const error = !root || root.ephemeralTo !== undefined ? 'thread_not_found' : undefined;
  if (error !== undefined) return error;
  if (root?.threadTs === undefined) return undefined;
  violate(slack.recorder, method, 'cannot_reply_to_message', [`thread_ts ${threadTs} is a reply, not a root`]);
  return 'cannot_reply_to_message';
};

const draft = (slack: Slack, channel: Channel, args: JsonObject): Parameters<typeof writeMessage>[1] => ({
  channel: channel.id,
  user: slack.workspace.bot.userId,
  botId: slack.workspace.bot.botId,
  text: stringAt(args, 'text') ?? stringAt(args, 'markdown_text') ?? '',
  threadTs: stringAt(args, 'thread_ts'),
  blocks: objectsAt(args, 'blocks'),
  metadata: isObject(args.metadata) ? args.metadata : undefined,
  args,
});

const postMessage: Method = {
  args: {
    ...content,
    ...author,
    thread_ts: 'string',
    reply_broadcast: 'boolean',
    metadata: 'json',
    mrkdwn: 'boolean',
    unfurl_links: 'boolean',
    unfurl_media: 'boolean',
  },
  required: ['channel'],
  scopes: ['chat:write'],
  run: (slack, args) => {
    const { workspace } = slack;
    const channel = target(workspace, String(args.channel));
    const error = barred(workspace, channel);
    if (!channel || error) return refused(error ?? 'channel_not_found');
    const refusal = invalid(slack, 'chat.postMessage', args);
    if (refusal) return refusal;
    const thread = badThread(slack, 'chat.postMessage', channel.id, stringAt(args, 'thread_ts'));
    if (thread) return refused(thread);
    const message = writeMessage(workspace, draft(slack, channel, args));
    workspace.onOwnMessage?.(message);
    return done({ channel: channel.id, ts: message.ts, message: messageJson(workspace, message, { metadata: true }) });
  },
};

const postEphemeral: Method = {
  args: { ...content, ...author, user: 'string', thread_ts: 'string' },
  required: ['channel', 'user'],
  scopes: ['chat:write'],
  run: (slack, args) => {
    const { workspace } = slack;
    const channel = target(workspace, String(args.channel));
    if (!channel || !visibleChannel(workspace, channel.id)) return refused('channel_not_found');
    if (channel.isArchived) return refused('is_archived');
    if (!channel.members.has(workspace.bot.userId)) return refused('not_in_channel');
    if (!channel.members.has(String(args.user))) return refused('user_not_in_channel');
    const refusal = invalid(slack, 'chat.postEphemeral', args);
    if (refusal) return refusal;
    const message = writeMessage(workspace, { ...draft(slack, channel, args), ephemeralTo: String(args.user) });
    return done({ message_ts: message.ts });
  },
};

/** The bot's own message that a call names; ephemeral ones cannot be named. */
const ownMessage = (workspace: Workspace, args: JsonObject, alien: string): Message | string => {
  const channel = visibleChannel(workspace, String(args.channel));
  if (!channel) return 'channel_not_found';
  const message = findMessage(workspace, channel.id, String(args.ts));
  if (!message || message.deleted || message.ephemeralTo !== undefined) return 'message_not_found';
  return message.botId === workspace.bot.botId ? message : alien;
};

/** Text without blocks takes the blocks away; metadata left out stays, an empty one goes. */
const update: Method = {
  args: { ...content, ts: 'string', metadata: 'json', file_ids: 'json', reply_broadcast: 'boolean' },
  required: ['channel', 'ts'],
  scopes: ['chat:write'],
  run: (slack, args) => {
    const { workspace } = slack;
    const message = ownMessage(workspace, args, 'cant_update_message');
    if (typeof message === 'string') return refused(message);
    const refusal = invalid(slack, 'chat.update', args);
    if (refusal) return refusal;
    const text = stringAt(args, 'text') ?? stringAt(args, 'markdown_text');
    const given = isObject(args.metadata) ? args.metadata : message.metadata;
    rewriteMessage(workspace, message, {
      text: text ?? message.text,
      blocks: args.blocks !== undefined ? objectsAt(args, 'blocks') : text !== undefined ? [] : message.blocks,
      metadata: given && Object.keys(given).length > 0 ? given : undefined,
      args,
    });
    const json = messageJson(workspace, message, { metadata: true });
    return done({ channel: message.channel, ts: message.ts, text: message.text, message: json });
  },
};

const remove: Method = {
  args: { channel: 'string', ts: 'string', as_user: 'boolean' },
  required: ['channel', 'ts'],
  scopes: ['chat:write'],
  run: ({ workspace }, args) => {
    const message = ownMessage(workspace, args, 'cant_delete_message');
    if (typeof message === 'string') return refused(message);
    message.deleted = true;
    return done({ channel: message.channel, ts: message.ts });
  },
};

const getPermalink: Method = {
  args: { channel: 'string', message_ts: 'string' },
  required: ['channel', 'message_ts'],
  run: ({ workspace }, args) => {
    const channel = visibleChannel(workspace, String(args.channel));
    if (!channel) return refused('channel_not_found');
    const message = findMessage(workspace, channel.id, String(args.message_ts));
    if (!message || message.deleted || message.ephemeralTo !== undefined) return refused('message_not_found');
    const path = `archives/${channel.id}/p${message.ts.replace('.', '')}`;
    const thread = message.threadTs === undefined ? '' : `?thread_ts=${message.threadTs}&cid=${channel.id}`;
    const permalink = `https://${workspace.team.domain}.slack.com/${path}${thread}`;
    return done({ channel: channel.id, permalink });
  },
};

export const chatMethods: { readonly [name: string]: Method } = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};

const RESPONSE_ARGS = new Set([
  'text',
  'blocks',
  'attachments',
  'response_type',
  'replace_original',
  'delete_original',
  'thread_ts',
  'mrkdwn',
  'unfurl_links',
  'unfurl_media',
  'metadata',
]);

/** What a response_url, or the ack of a slash command, does with a message; gives the error, or undefined. */
export const respond = (
  slack: Slack,
  where: string,
  to: { readonly user: string; readonly channel: string; readonly source: Message | undefined },
  args: JsonObject,
): string | undefined => {
  const { workspace, recorder } = slack;
  const unknown = Object.keys(args).filter((key) => !RESPONSE_ARGS.has(key));
  if (unknown.length > 0) violate(recorder, where, 'invalid_arguments', [`unknown: ${unknown.join(', ')}`]);
  if (args.delete_original === true) {
    if (!to.source) return 'no_original';
    to.source.deleted = true;
    return undefined;
  }
  const error = noteVerdict(recorder, where, judgeMessage(args));
  if (error) return error;
  const text = stringAt(args, 'text') ?? '';
  const blocks = objectsAt(args, 'blocks');
  const metadata = isObject(args.metadata) ? args.metadata : undefined;
  if (args.replace_original === true && to.source) {
    rewriteMessage(workspace, to.source, { text, blocks, metadata, args });
    return undefined;
  }
  const { userId: user, botId } = workspace.bot;
  const ephemeralTo = args.response_type === 'in_channel' ? undefined : to.user;
  const threadTs = stringAt(args, 'thread_ts');
  writeMessage(workspace, { channel: to.channel, user, botId, text, blocks, metadata, threadTs, ephemeralTo, args });
  return undefined;
};
