import { stringAt } from '../json.js';
import type { Channel, JsonObject, Message } from '../types.js';
import { addChannel, findMessage, openIm, type Workspace } from '../workspace.js';
import { messageJson, repliesOf } from './message.js';
import { done, type Method, pageOf, refused, type Slack, visibleChannel } from './method.js';

const paged = { cursor: 'string', limit: 'number' } as const;
const timed = { latest: 'string', oldest: 'string', inclusive: 'boolean', include_all_metadata: 'boolean' } as const;

/** A channel whose messages or members the bot may read. */
const readableChannel = (workspace: Workspace, args: JsonObject): Channel | string => {
  const channel = visibleChannel(workspace, String(args.channel));
  if (!channel) return 'channel_not_found';
  return channel.members.has(workspace.bot.userId) ? channel : 'not_in_channel';
};

const withinTime = (message: Message, args: JsonObject): boolean => {
  const { latest, oldest, inclusive } = args;
  const ts = Number(message.ts);
  if (typeof latest === 'string' && (inclusive === true ? ts > Number(latest) : ts >= Number(latest))) return false;
  if (typeof oldest === 'string' && (inclusive === true ? ts < Number(oldest) : ts <= Number(oldest))) return false;
  return true;
};

const pageJson = ({ workspace }: Slack, messages: readonly Message[], args: JsonObject): JsonObject => {
  const page = pageOf(messages, args, 1000);
  if (!page) return refused('invalid_cursor');
  const metadata = args.include_all_metadata === true;
  return done({
    messages: page.items.map((message) =>
      message.deleted
        ? {
            type: 'message',
            subtype: 'tombstone',
            ts: message.ts,
            thread_ts: message.ts,
            text: 'This message was deleted.',
          }
        : messageJson(workspace, message, { metadata }),
    ),
    has_more: page.next !== '',
    response_metadata: { next_cursor: page.next },
  });
};

const replies: Method = {
  args: { channel: 'string', ts: 'string', ...paged, ...timed },
  required: ['channel', 'ts'],
  scopes: ['#:history'],
  run: (slack, args) => {
    const channel = readableChannel(slack.workspace, args);
    if (typeof channel === 'string') return refused(channel);
    const named = findMessage(slack.workspace, channel.id, String(args.ts));
    if (!named || named.ephemeralTo !== undefined) return refused('thread_not_found');
    const below = named.threadTs === undefined ? repliesOf(slack.workspace, channel.id, named.ts) : [];
    if (named.deleted && below.length === 0) return refused('thread_not_found');
    return pageJson(slack, [named, ...below.filter((message) => withinTime(message, args))], args);
  },
};

const history: Method = {
  args: { channel: 'string', ...paged, ...timed },
  required: ['channel'],
  scopes: ['#:history'],
  run: (slack, args) => {
    const channel = readableChannel(slack.workspace, args);
    if (typeof channel === 'string') return refused(channel);
    const messages = slack.workspace.messages.filter(
      (one) =>
        one.channel === channel.id && !one.deleted && one.threadTs === undefined && one.ephemeralTo === undefined,
    );
    return pageJson(slack, messages.filter((message) => withinTime(message, args)).reverse(), args);
  },
};

const channelJson = (workspace: Workspace, channel: Channel, args: JsonObject = {}): JsonObject => {
  const isIm = channel.kind === 'im';
  const json: JsonObject = {
    id: channel.id,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: isIm,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'channel',
    is_archived: channel.isArchived,
    is_ext_shared: channel.isExtShared,
    is_shared: channel.isExtShared,
    is_org_shared: false,
    context_team_id: workspace.team.id,
  };
  if (isIm) json.user = [...channel.members].find((member) => member !== workspace.bot.userId);
  else Object.assign(json, { name: channel.name, is_member: channel.members.has(workspace.bot.userId) });
  if (args.include_num_members === true) json.num_members = channel.members.size;
  if (args.include_locale === true) json.locale = 'sv-SE';
  return json;
};

const info: Method = {
  args: { channel: 'string', include_locale: 'boolean', include_num_members: 'boolean' },
  required: ['channel'],
  scopes: ['#:read'],
  run: ({ workspace }, args) => {
    const channel = visibleChannel(workspace, String(args.channel));
    return channel ? done({ channel: channelJson(workspace, channel, args) }) : refused('channel_not_found');
  },
};

const members: Method = {
  args: { channel: 'string', ...paged },
  required: ['channel'],
  scopes: ['#:read'],
  run: ({ workspace }, args) => {
    const channel = visibleChannel(workspace, String(args.channel));
    if (!channel) return refused('channel_not_found');
    const page = pageOf([...channel.members], args, 1000);
    if (!page) return refused('invalid_cursor');
    return done({ members: [...page.items], response_metadata: { next_cursor: page.next } });
  },
};

const open: Method = {
  args: { channel: 'string', users: 'string', return_im: 'boolean', prevent_creation: 'boolean' },
  scopes: ['im:write', 'mpim:write'],
  run: ({ workspace }, args) => {
    const users = (stringAt(args, 'users') ?? '').split(',').filter((user) => user !== '');
    if (args.channel !== undefined) {
      const channel = visibleChannel(workspace, String(args.channel));
      return channel ? done({ channel: channelJson(workspace, channel) }) : refused('channel_not_found');
    }
    if (users.length === 0) return refused('users_list_not_supplied');
    if (users.some((user) => !workspace.users.has(user))) return refused('user_not_found');
    const everybody = [...users, workspace.bot.userId];
    const channel =
      users.length === 1
        ? openIm(workspace, users[0]!)
        : addChannel(workspace, { name: `mpdm-${users.join('--')}`, kind: 'mpim', members: everybody });
    return done({ channel: args.return_im === true ? channelJson(workspace, channel) : { id: channel.id } });
  },
};

const join: Method = {
  args: { channel: 'string' },
  required: ['channel'],
  scopes: ['channels:join'],
  run: ({ workspace }, args) => {
    const channel = visibleChannel(workspace, String(args.channel));
    if (!channel) return refused('channel_not_found');
    if (channel.kind !== 'channel') return refused('method_not_supported_for_channel_type');
    if (channel.isArchived) return refused('is_archived');
    channel.members.add(workspace.bot.userId);
    return done({ channel: channelJson(workspace, channel) });
  },
};

export const conversationMethods: { readonly [name: string]: Method } = {
  'conversations.replies': replies,
  'conversations.history': history,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.open': open,
  'conversations.join': join,
};
