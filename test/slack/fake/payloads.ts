import { messageJson, richTextOf } from './methods/message.js';
import { viewJson } from './methods/views.js';
import type { Channel, JsonObject, Message, User, View } from './types.js';
import { newId, newTs, now, type Workspace } from './workspace.js';

const VERIFICATION_TOKEN = 'legacy-verification-token';

export const userOf = (workspace: Workspace, id: string): User => {
  const user = workspace.users.get(id);
  if (!user) throw new Error(`there is no user ${id}`);
  return user;
};

export const channelOf = (workspace: Workspace, id: string): Channel => {
  const channel = workspace.channels.get(id);
  if (!channel) throw new Error(`there is no channel ${id}`);
  return channel;
};

const shownName = (channel: Channel): string =>
  ({ im: 'directmessage', group: 'privategroup', channel: channel.name, mpim: channel.name })[channel.kind];

/** An event in its outer wrapping. */
export const eventCallback = (workspace: Workspace, event: JsonObject, channel?: Channel): JsonObject => ({
  token: VERIFICATION_TOKEN,
  team_id: workspace.team.id,
  context_team_id: workspace.team.id,
  context_enterprise_id: null,
  api_app_id: workspace.bot.appId,
  event,
  type: 'event_callback',
  event_id: newId(workspace, 'Ev'),
  event_time: Math.floor(now(workspace) / 1000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: workspace.team.id,
      user_id: workspace.bot.userId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: channel?.isExtShared ?? false,
  event_context: newId(workspace, '4-'),
});

/** The event of a message as it was written; `fields` come on top. */
export const messageEvent = (workspace: Workspace, message: Message, fields: JsonObject = {}): JsonObject => {
  const author = workspace.users.get(message.user);
  const foreign = author !== undefined && author.teamId !== workspace.team.id;
  return {
    ...messageJson(workspace, message),
    ...(foreign ? { user_team: author.teamId, source_team: author.teamId } : {}),
    channel: message.channel,
    event_ts: message.ts,
    channel_type: channelOf(workspace, message.channel).kind,
    ...fields,
  };
};

export const mentionEvent = (workspace: Workspace, message: Message): JsonObject => {
  const { channel_type: _type, ...event } = messageEvent(workspace, message);
  return { ...event, type: 'app_mention' };
};

export const changedEvent = (workspace: Workspace, message: Message, text: string): JsonObject => {
  const ts = newTs(workspace);
  const { user } = message;
  const json = messageJson(workspace, message);
  const changed = { ...json, text, blocks: richTextOf(text), edited: { user, ts } };
  return {
    ...hiddenEvent(workspace, message, ts),
    subtype: 'message_changed',
    message: changed,
    previous_message: json,
  };
};

export const deletedEvent = (workspace: Workspace, message: Message): JsonObject => ({
  ...hiddenEvent(workspace, message, newTs(workspace)),
  subtype: 'message_deleted',
  deleted_ts: message.ts,
  previous_message: messageJson(workspace, message),
});

const hiddenEvent = (workspace: Workspace, { channel }: Message, ts: string): JsonObject => ({
  type: 'message',
  hidden: true,
  channel,
  ts,
  event_ts: ts,
  channel_type: channelOf(workspace, channel).kind,
});

export const slashPayload = (
  workspace: Workspace,
  given: { command: string; text: string; user: User; channel: Channel; triggerId: string; responseUrl: string },
): JsonObject => ({
  token: VERIFICATION_TOKEN,
  team_id: workspace.team.id,
  team_domain: workspace.team.domain,
  channel_id: given.channel.id,
  channel_name: shownName(given.channel),
  user_id: given.user.id,
  user_name: given.user.name,
  command: given.command,
  text: given.text,
  api_app_id: workspace.bot.appId,
  is_enterprise_install: 'false',
  response_url: given.responseUrl,
  trigger_id: given.triggerId,
});

/** What every interaction carries. */
export const interaction = (workspace: Workspace, type: string, user: User): JsonObject => ({
  type,
  team: { id: workspace.team.id, domain: workspace.team.domain },
  user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId },
  api_app_id: workspace.bot.appId,
  token: VERIFICATION_TOKEN,
  enterprise: null,
  is_enterprise_install: false,
});

/** Where an interaction happened. An ephemeral message is not itself in the payload, as in the real Slack. */
export const surface = (workspace: Workspace, where: Message | View, values: View['values']): JsonObject => {
  if ('payload' in where) {
    return { container: { type: 'view', view_id: where.id }, view: viewJson(workspace, where) };
  }
  const channel = channelOf(workspace, where.channel);
  const isEphemeral = where.ephemeralTo !== undefined;
  const thread = where.threadTs === undefined ? {} : { thread_ts: where.threadTs };
  const container = {
    type: 'message',
    message_ts: where.ts,
    channel_id: channel.id,
    is_ephemeral: isEphemeral,
    ...thread,
  };
  return {
    container,
    channel: { id: channel.id, name: shownName(channel) },
    ...(isEphemeral ? {} : { message: messageJson(workspace, where) }),
    state: { values },
  };
};

export const messageShortcut = (
  workspace: Workspace,
  given: { callbackId: string; user: User; message: Message; triggerId: string; responseUrl: string },
): JsonObject => ({
  ...interaction(workspace, 'message_action', given.user),
  callback_id: given.callbackId,
  trigger_id: given.triggerId,
  response_url: given.responseUrl,
  action_ts: newTs(workspace),
  message_ts: given.message.ts,
  channel: { id: given.message.channel, name: shownName(channelOf(workspace, given.message.channel)) },
  message: messageJson(workspace, given.message),
});
