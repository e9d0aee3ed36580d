import { isObject, readable } from './json.js';
import type {
  Channel,
  ChannelKind,
  FakeOptions,
  FakeSlack,
  Json,
  JsonObject,
  Message,
  Seen,
  User,
  View,
} from './types.js';

export type Ticket = { readonly user: string; readonly expires: number; used: boolean };

/** What a response_url stands for. */
export type Response = {
  readonly user: string;
  readonly channel: string;
  readonly source: Message | undefined;
  readonly expires: number;
  left: number;
};

/** Everything that the pretended Slack knows. One mutable value; the functions beside it change it. */
export type Workspace = {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly team: FakeSlack['team'];
  readonly bot: FakeSlack['bot'];
  readonly manifest: FakeOptions['manifest'];
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  /** In order of writing, the ephemeral ones among them. */
  readonly messages: Message[];
  readonly views: View[];
  readonly stacks: Map<string, View[]>;
  readonly homes: Map<string, View>;
  readonly triggers: Map<string, Ticket>;
  readonly responses: Map<string, Response>;
  /** What was shown besides messages and views. */
  readonly shown: { readonly user: string | undefined; readonly seen: Seen }[];
  /** Told of every message of the bot that all can see. */
  onOwnMessage: ((message: Message) => void) | undefined;
  baseUrl: string;
  clockOffset: number;
  lastTs: number;
  ids: number;
};

const TRIGGER_MS = 3_000;
const RESPONSE_URL_MS = 30 * 60_000;
const RESPONSE_URL_USES = 5;

export const createWorkspace = (options: FakeOptions): Workspace => ({
  botToken: options.botToken ?? 'xoxb-fake-bot-token',
  appToken: options.appToken ?? 'xapp-fake-app-token',
  signingSecret: options.signingSecret ?? 'fake-signing-secret',
  team: { id: 'T0REGION', name: 'Region Exempel', domain: 'region-exempel' },
  bot: { userId: 'U0FOTNOT', botId: 'B0FOTNOT', appId: 'A0FOTNOT', name: 'fotnot' },
  manifest: options.manifest,
  users: new Map(),
  channels: new Map(),
  messages: [],
  views: [],
  stacks: new Map(),
  homes: new Map(),
  triggers: new Map(),
  responses: new Map(),
  shown: [],
  onOwnMessage: undefined,
  baseUrl: '',
  clockOffset: 0,
  lastTs: 0,
  ids: 0,
});

/** Milliseconds of Slack's own clock. */
export const now = (workspace: Workspace): number => Date.now() + workspace.clockOffset;

export const newId = (workspace: Workspace, prefix: string): string => {
  workspace.ids += 1;
  return `${prefix}${workspace.ids.toString(36).toUpperCase().padStart(8, '0')}`;
};

/** A ts that no other message has, and that is later than every one before it. */
export const newTs = (workspace: Workspace): string => {
  workspace.lastTs = Math.max(workspace.lastTs + 1, now(workspace) * 1000);
  return `${Math.floor(workspace.lastTs / 1e6)}.${String(workspace.lastTs % 1e6).padStart(6, '0')}`;
};

export const newTrigger = (workspace: Workspace, user: string): string => {
  const trigger = `${newId(workspace, '')}.${workspace.team.id}.${newId(workspace, 'x').toLowerCase()}`;
  workspace.triggers.set(trigger, { user, expires: now(workspace) + TRIGGER_MS, used: false });
  return trigger;
};

export const newResponseUrl = (workspace: Workspace, user: string, channel: string, source?: Message): string => {
  const id = newId(workspace, 'R');
  const expires = now(workspace) + RESPONSE_URL_MS;
  workspace.responses.set(id, { user, channel, source, expires, left: RESPONSE_URL_USES });
  return `${workspace.baseUrl}/response/${id}`;
};

export const addUser = (workspace: Workspace, user: { readonly name: string } & Partial<Omit<User, 'name'>>): User => {
  const added: User = {
    id: user.id ?? newId(workspace, 'U'),
    name: user.name,
    realName: user.realName ?? user.name[0]!.toUpperCase() + user.name.slice(1),
    locale: user.locale ?? 'en-US',
    isBot: user.isBot ?? false,
    teamId: user.teamId ?? workspace.team.id,
  };
  workspace.users.set(added.id, added);
  return added;
};

const PREFIX: { readonly [kind in ChannelKind]: string } = { channel: 'C', group: 'C', mpim: 'C', im: 'D' };

export const addChannel = (workspace: Workspace, channel: Parameters<FakeSlack['addChannel']>[0]): Channel => {
  const kind = channel.kind ?? 'channel';
  const added: Channel = {
    id: newId(workspace, PREFIX[kind]),
    name: channel.name,
    kind,
    members: new Set(channel.members ?? [workspace.bot.userId]),
    isArchived: channel.isArchived ?? false,
    isExtShared: channel.isExtShared ?? false,
    isRestricted: channel.isRestricted ?? false,
  };
  workspace.channels.set(added.id, added);
  return added;
};

/** The direct message between a user and the bot. */
export const openIm = (workspace: Workspace, user: string): Channel => {
  for (const channel of workspace.channels.values()) {
    if (channel.kind === 'im' && channel.members.has(user) && channel.members.has(workspace.bot.userId)) return channel;
  }
  if (!workspace.users.has(user)) throw new Error(`there is no user ${user}`);
  return addChannel(workspace, { name: user, kind: 'im', members: [user, workspace.bot.userId] });
};

/** The bot_id of what a user writes; undefined for people. */
export const botIdOf = (workspace: Workspace, userId: string): string | undefined => {
  if (userId === workspace.bot.userId) return workspace.bot.botId;
  return workspace.users.get(userId)?.isBot ? userId.replace(/^U/, 'B') : undefined;
};

/** The users and channels that every fake starts with. */
export const seedWorkspace = (workspace: Workspace): Pick<FakeSlack, 'users' | 'channels'> => {
  const { bot } = workspace;
  addUser(workspace, { id: bot.userId, name: bot.name, isBot: true });
  const anna = addUser(workspace, { id: 'U0ANNA', name: 'anna', realName: 'Anna Andersson', locale: 'sv-SE' });
  const ben = addUser(workspace, { id: 'U0BEN', name: 'ben', realName: 'Ben Brown', locale: 'en-US' });
  const cecilia = addUser(workspace, { id: 'U0CECILIA', name: 'cecilia', realName: 'Cecilia Ö', locale: 'sv-SE' });
  const rob = addUser(workspace, { id: 'U0ROB', name: 'rob', realName: 'Rob the bot', isBot: true });
  const eva = addUser(workspace, {
    id: 'U0EVA',
    name: 'eva',
    realName: 'Eva Else',
    locale: 'en-GB',
    teamId: 'T0OTHER',
  });
  const channel = (name: string, members: readonly string[], more: Partial<Channel> = {}): Channel =>
    addChannel(workspace, { name, ...more, members });
  return {
    users: { anna, ben, cecilia, rob, eva },
    channels: {
      general: channel('general', [bot.userId, anna.id, ben.id, cecilia.id]),
      outside: channel('outside', [anna.id, ben.id]),
      secret: channel('secret', [bot.userId, anna.id, ben.id], { kind: 'group' }),
      closed: channel('closed', [anna.id], { kind: 'group' }),
      trio: channel('mpdm-anna--ben--fotnot-1', [bot.userId, anna.id, ben.id], { kind: 'mpim' }),
      shared: channel('shared', [bot.userId, anna.id, eva.id], { isExtShared: true }),
      archived: channel('archived', [bot.userId, anna.id], { isArchived: true }),
      restricted: channel('restricted', [bot.userId, anna.id], { isRestricted: true }),
    },
  };
};

export type Draft = {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly botId?: string | undefined;
  readonly threadTs?: string | undefined;
  readonly subtype?: string | undefined;
  readonly ephemeralTo?: string | undefined;
  readonly blocks?: JsonObject[];
  readonly metadata?: JsonObject | undefined;
  readonly args?: JsonObject;
};

const textOf = (text: string, blocks: readonly JsonObject[]): string =>
  [text, readable([...blocks])].filter((part) => part !== '').join('\n');

const hasReplies = (workspace: Workspace, { channel, threadTs }: Draft): boolean =>
  workspace.messages.some(
    (one) => one.channel === channel && one.threadTs === threadTs && one.ephemeralTo === undefined && !one.deleted,
  );

export const writeMessage = (workspace: Workspace, draft: Draft): Message => {
  const blocks = draft.blocks ?? [];
  const message: Message = {
    channel: draft.channel,
    ts: newTs(workspace),
    threadTs: draft.threadTs,
    user: draft.user,
    botId: draft.botId,
    subtype: draft.subtype,
    ephemeralTo: draft.ephemeralTo,
    text: draft.text,
    blocks: nameBlocks(workspace, blocks),
    metadata: draft.metadata,
    unseen: draft.ephemeralTo !== undefined && draft.threadTs !== undefined && !hasReplies(workspace, draft),
    edited: false,
    deleted: false,
    args: draft.args ?? {},
    versions: [textOf(draft.text, blocks)],
    client_msg_id: draft.botId === undefined ? crypto.randomUUID() : undefined,
  };
  workspace.messages.push(message);
  return message;
};

export const rewriteMessage = (
  workspace: Workspace,
  message: Message,
  change: { text: string; blocks: JsonObject[]; metadata?: JsonObject | undefined; args?: JsonObject },
): void => {
  message.text = change.text;
  message.blocks = nameBlocks(workspace, change.blocks);
  message.metadata = change.metadata;
  message.edited = true;
  if (change.args) message.args = change.args;
  message.versions.push(textOf(change.text, change.blocks));
};

/** Gives every element that can be acted on an action_id, as Slack does where the app left it out. */
const nameActions = (workspace: Workspace, blocks: readonly JsonObject[]): JsonObject[] => {
  const named = (one: Json): Json =>
    isObject(one) && ACTIONABLE.test(String(one.type))
      ? { ...one, action_id: one.action_id ?? newId(workspace, 'a') }
      : one;
  return blocks.map((block) => {
    const copy = structuredClone(block);
    for (const key of ['accessory', 'element']) if (isObject(copy[key])) copy[key] = named(copy[key]);
    for (const key of ['elements', 'actions']) if (Array.isArray(copy[key])) copy[key] = copy[key].map(named);
    if (Array.isArray(copy.child_blocks)) copy.child_blocks = nameBlocks(workspace, copy.child_blocks.filter(isObject));
    return copy;
  });
};

/** Blocks with a block_id and action_ids wherever the app left them out. */
export const nameBlocks = (workspace: Workspace, blocks: readonly JsonObject[]): JsonObject[] =>
  nameActions(
    workspace,
    blocks.map((block) => ({ ...block, block_id: block.block_id ?? newId(workspace, 'b') })),
  );

const ACTIONABLE =
  /^(?:button|checkboxes|radio_buttons|overflow|workflow_button|feedback_buttons|icon_button|.*select|.*picker|.*_input)$/;

export const findMessage = (workspace: Workspace, channel: string, ts: string): Message | undefined =>
  workspace.messages.find((message) => message.channel === channel && message.ts === ts);

/** What a user sees or has seen; the public channels of their own workspace are open to them. */
export const seenBy = (workspace: Workspace, userId: string): Seen[] => {
  const user = workspace.users.get(userId);
  if (!user) throw new Error(`there is no user ${userId}`);
  const reads = (channelId: string): boolean => {
    const channel = workspace.channels.get(channelId);
    if (!channel) return false;
    return channel.members.has(userId) || (channel.kind === 'channel' && user.teamId === workspace.team.id);
  };
  const seen: Seen[] = [];
  for (const { channel, ts, ephemeralTo, unseen, versions } of workspace.messages) {
    if (unseen) continue;
    if (ephemeralTo === undefined ? !reads(channel) : ephemeralTo !== userId) continue;
    const surface = ephemeralTo === undefined ? 'message' : 'ephemeral';
    for (const text of versions) seen.push({ surface, channel, ts, text });
  }
  for (const view of workspace.views) {
    if (view.user !== userId) continue;
    for (const text of view.versions) seen.push({ surface: view.type, channel: undefined, ts: undefined, text });
  }
  for (const { user: to, seen: one } of workspace.shown) {
    if (to === userId || (to === undefined && one.channel !== undefined && reads(one.channel))) seen.push(one);
  }
  return seen;
};
