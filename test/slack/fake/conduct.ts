import { actOf, type Parcel, type Post } from './delivery.js';
import { isObject } from './json.js';
import { respond } from './methods/chat.js';
import { granted, type Slack } from './methods/method.js';
import { viewJson } from './methods/views.js';
import {
  changedEvent,
  channelOf,
  deletedEvent,
  eventCallback,
  interaction,
  mentionEvent,
  messageEvent,
  messageShortcut,
  slashPayload,
  userOf,
} from './payloads.js';
import { violate } from './recorder.js';
import type { Act, Channel, Events, How, Json, JsonObject, Message } from './types.js';
import { botIdOf, newResponseUrl, newTrigger, newTs, openIm, type Workspace, writeMessage } from './workspace.js';

const MESSAGE_EVENT: { readonly [kind in Channel['kind']]: string } = {
  channel: 'message.channels',
  group: 'message.groups',
  mpim: 'message.mpim',
  im: 'message.im',
};

/** The scope without which Slack does not send an event. */
const EVENT_SCOPE: { readonly [event: string]: string } = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.mpim': 'mpim:history',
  'message.im': 'im:history',
  member_joined_channel: 'channels:read',
};

const subscribed = (workspace: Workspace, event: string): boolean => {
  const scope = EVENT_SCOPE[event];
  if (scope !== undefined && !granted(workspace, scope)) return false;
  const events = workspace.manifest?.settings?.event_subscriptions?.bot_events;
  return workspace.manifest === undefined || (events ?? []).includes(event);
};

/** The parcel of an event, where the app is subscribed to it and the bot is in the conversation. */
const eventParcels = (workspace: Workspace, name: string, event: JsonObject, channel?: Channel): Parcel[] => {
  const inside = channel === undefined || channel.members.has(workspace.bot.userId);
  if (!inside || !subscribed(workspace, name)) return [];
  return [{ type: 'events_api', payload: eventCallback(workspace, event, channel) }];
};

const messageParcels = (workspace: Workspace, message: Message, event: JsonObject): Parcel[] => {
  const channel = channelOf(workspace, message.channel);
  return eventParcels(workspace, MESSAGE_EVENT[channel.kind], event, channel);
};

const mentionOf = (workspace: Workspace): string => `<@${workspace.bot.userId}>`;

/** A message with a mention of the bot is told twice, save in a direct message. */
const writtenParcels = (workspace: Workspace, message: Message, fields: JsonObject = {}): Parcel[] => {
  const channel = channelOf(workspace, message.channel);
  const mentions =
    channel.kind !== 'im' && message.subtype === undefined && message.text.includes(mentionOf(workspace));
  const mention = { ...mentionEvent(workspace, message), ...fields };
  return [
    ...(mentions ? eventParcels(workspace, 'app_mention', mention, channel) : []),
    ...messageParcels(workspace, message, messageEvent(workspace, message, fields)),
  ];
};

/** What the app is told of a message of its own. */
export const echoParcels = (workspace: Workspace, message: Message): Parcel[] =>
  messageParcels(workspace, message, messageEvent(workspace, message));

type Writing = Parameters<Events['message']>[0];

const write = (workspace: Workspace, written: Writing): Message => {
  const channel =
    written.channel === undefined ? openIm(workspace, written.user) : channelOf(workspace, written.channel);
  const user = userOf(workspace, written.user);
  if (!channel.members.has(user.id)) throw new Error(`${user.name} is not in ${channel.name} and cannot write there`);
  if (channel.isArchived) throw new Error(`${channel.name} is archived: nobody writes there`);
  return writeMessage(workspace, {
    channel: channel.id,
    user: user.id,
    botId: written.botId ?? botIdOf(workspace, user.id),
    text: written.text,
    threadTs: written.thread_ts,
    subtype: written.subtype,
  });
};

const declared = (workspace: Workspace, what: string, isThere: boolean): void => {
  if (workspace.manifest && !isThere) throw new Error(`${what} is not in the manifest`);
  if (!granted(workspace, 'commands')) throw new Error(`${what} needs the scope commands`);
};

/** The part of the acts that are events, commands and shortcuts. */
export const createConduct = (
  slack: Slack,
  post: Post,
): Omit<Events, 'pressButton' | 'pickOption' | 'typeAhead' | 'submitView' | 'closeView'> => {
  const { workspace, recorder } = slack;
  const send = async (parcels: readonly Parcel[], how: How, more: Parameters<typeof actOf>[1] = {}): Promise<Act> =>
    actOf(await post.deliver(parcels, how), more);

  /** The ack of a command may itself be the reply. */
  const replyInAck = (ack: Json | undefined, user: string, channel: string): void => {
    const reply: JsonObject | undefined = typeof ack === 'string' ? { text: ack } : isObject(ack) ? ack : undefined;
    if (!reply) return;
    const error = respond(slack, 'ack', { user, channel, source: undefined }, reply);
    if (error !== undefined) violate(recorder, 'ack', error);
  };

  return {
    appMention: async (written) => {
      const mention = mentionOf(workspace);
      const text = written.text.includes(mention) ? written.text : `${mention} ${written.text}`;
      const message = write(workspace, { ...written, text });
      return send(writtenParcels(workspace, message), written, { message });
    },

    message: async (written) => {
      const message = write(workspace, written);
      return send(writtenParcels(workspace, message, written.fields), written, { message });
    },

    edit: async (message, text, how = {}) => {
      const event = changedEvent(workspace, message, text);
      message.text = text;
      message.edited = true;
      message.versions.push(text);
      return send(messageParcels(workspace, message, event), how, { message });
    },

    remove: async (message, how = {}) => {
      const event = deletedEvent(workspace, message);
      message.deleted = true;
      return send(messageParcels(workspace, message, event), how, { message });
    },

    join: async (channelId, userId, how = {}) => {
      const channel = channelOf(workspace, channelId);
      const user = userOf(workspace, userId);
      channel.members.add(user.id);
      const joined: JsonObject = {
        type: 'member_joined_channel',
        user: user.id,
        channel: channel.id,
        channel_type: channel.kind === 'channel' ? 'C' : 'G',
        team: workspace.team.id,
        event_ts: newTs(workspace),
      };
      const subtype = channel.kind === 'channel' ? 'channel_join' : 'group_join';
      const text = `<@${user.id}> has joined the channel`;
      const message = writeMessage(workspace, { channel: channel.id, user: user.id, text, subtype });
      const parcels = [
        ...eventParcels(workspace, 'member_joined_channel', joined, channel),
        ...messageParcels(workspace, message, messageEvent(workspace, message)),
      ];
      return send(parcels, how, { message });
    },

    appHomeOpened: async (opened) => {
      const user = userOf(workspace, opened.user);
      const channel = openIm(workspace, user.id);
      const home = workspace.homes.get(user.id);
      const tab = opened.tab ?? 'home';
      const view = home && tab === 'home' ? { view: viewJson(workspace, home) } : {};
      const event_ts = newTs(workspace);
      const event = { type: 'app_home_opened', user: user.id, channel: channel.id, tab, event_ts, ...view };
      return send(eventParcels(workspace, 'app_home_opened', event), opened);
    },

    slash: async (given) => {
      const commands = workspace.manifest?.features?.slash_commands ?? [];
      declared(
        workspace,
        given.command,
        commands.some((one) => one.command === given.command),
      );
      const user = userOf(workspace, given.user);
      const channel = channelOf(workspace, given.channel);
      const triggerId = newTrigger(workspace, user.id);
      const responseUrl = newResponseUrl(workspace, user.id, channel.id);
      const { command, text } = given;
      const payload = slashPayload(workspace, { command, text, user, channel, triggerId, responseUrl });
      const act = await send([{ type: 'slash_commands', payload }], given, { triggerId, responseUrl });
      if (act.inTime) replyInAck(act.ack, user.id, channel.id);
      return act;
    },

    messageShortcut: async (given) => {
      const { callbackId, message } = given;
      const shortcuts = workspace.manifest?.features?.shortcuts ?? [];
      declared(
        workspace,
        callbackId,
        shortcuts.some((one) => one.type === 'message' && one.callback_id === callbackId),
      );
      const user = userOf(workspace, given.user);
      const triggerId = newTrigger(workspace, user.id);
      const responseUrl = newResponseUrl(workspace, user.id, message.channel, message);
      const payload = messageShortcut(workspace, { callbackId, user, message, triggerId, responseUrl });
      return send([{ type: 'interactive', payload }], given, { triggerId, responseUrl });
    },

    globalShortcut: async (given) => {
      const { callbackId } = given;
      const shortcuts = workspace.manifest?.features?.shortcuts ?? [];
      declared(
        workspace,
        callbackId,
        shortcuts.some((one) => one.type === 'global' && one.callback_id === callbackId),
      );
      const user = userOf(workspace, given.user);
      const triggerId = newTrigger(workspace, user.id);
      const base = interaction(workspace, 'shortcut', user);
      const payload = { ...base, callback_id: callbackId, trigger_id: triggerId, action_ts: newTs(workspace) };
      return send([{ type: 'interactive', payload }], given, { triggerId });
    },

    raw: async (event, how = {}) => send([{ type: 'events_api', payload: eventCallback(workspace, event) }], how),

    redeliver: async (act, retry = {}) => {
      const unique = new Map(act.deliveries.map((one) => [one.envelopeId, one]));
      const parcels = [...unique.values()].map((one) => ({
        type: one.envelopeType,
        payload: one.payload,
        envelopeId: one.envelopeId,
        attempt: retry.attempt ?? 1,
        reason: retry.reason ?? 'timeout',
      }));
      return send(parcels, retry, { message: act.message });
    },
  };
};
