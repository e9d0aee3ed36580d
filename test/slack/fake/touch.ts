import { actOf, type Post } from './delivery.js';
import { isObject, objectAt, objectsAt, stringAt } from './json.js';
import type { Slack } from './methods/method.js';
import { closeViews, pushView, replaceView, viewJson } from './methods/views.js';
import { channelOf, interaction, surface, userOf } from './payloads.js';
import { noteVerdict } from './recorder.js';
import { elementsOf, isEmpty, type Placed, picked } from './state.js';
import type { Act, Events, How, Json, JsonObject, Message, Offered, User, View, Where } from './types.js';
import { optionsOf } from './validate/composition.js';
import { judgeOptions, judgeSubmission } from './validate/payload.js';
import { newResponseUrl, newTrigger, newTs, type Workspace } from './workspace.js';

type Touches = Pick<Events, 'pressButton' | 'pickOption' | 'typeAhead' | 'submitView' | 'closeView'>;

const isView = (where: Where): where is View => 'payload' in where;
const blocksOf = (where: Where): JsonObject[] => (isView(where) ? objectsAt(where.payload, 'blocks') : where.blocks);
const textOf = (from: JsonObject): string | undefined => stringAt(objectAt(from, 'text'), 'text');

/** What can be pressed, each with what Slack then sends as the action. */
const buttonsOf = (where: Where): { ids: (string | undefined)[]; placed: Placed; action: JsonObject }[] =>
  elementsOf(blocksOf(where)).flatMap((placed) => {
    const { element } = placed;
    const { type, action_id } = element;
    if (type === 'feedback_buttons') {
      return ['positive_button', 'negative_button'].map((key) => {
        const { text, value } = objectAt(element, key);
        const ids = [undefined, textOf(objectAt(element, key)), stringAt(objectAt(element, key), 'value')];
        return { ids, placed, action: { type, action_id, text, value } };
      });
    }
    if (type !== 'button' && type !== 'icon_button' && type !== 'workflow_button') return [];
    const ids = [stringAt(element, 'action_id'), textOf(element), stringAt(element, 'value')];
    const { accessibility_label: _label, visible_to_user_ids: _visible, ...action } = element;
    return [{ ids, placed, action }];
  });

const findButton = (where: Where, wanted: string) => {
  const buttons = buttonsOf(where);
  for (const by of [0, 1, 2]) {
    const found = buttons.filter((button) => button.ids[by] === wanted);
    if (found.length > 1) throw new Error(`${found.length} buttons answer to ${wanted}`);
    if (found[0]) return found[0];
  }
  const there = buttons.map((button) => `${button.ids[1]} (${button.placed.element.action_id})`).join(' | ');
  throw new Error(`there is no button ${wanted}; there is ${there || 'none'}`);
};

const findElement = (where: Where, id: string): Placed => {
  const all = elementsOf(blocksOf(where));
  const found = all.find(({ element }) => element.action_id === id) ?? all.find(({ block }) => block.block_id === id);
  if (found) return found;
  throw new Error(
    `there is no element ${id}; there is ${all.map(({ element }) => element.action_id).join(' | ') || 'none'}`,
  );
};

/** Who acts; throws where that person does not have the thing on the screen. */
const actor = (workspace: Workspace, where: Where, user: string | undefined): User => {
  if (workspace.manifest && workspace.manifest.settings?.interactivity?.is_enabled !== true) {
    throw new Error('the manifest does not enable interactivity');
  }
  if (isView(where)) {
    if (!where.open) throw new Error(`the view ${where.id} is closed`);
    const top = workspace.stacks.get(where.user)?.at(-1);
    if (where.type === 'modal' && top !== where) throw new Error(`the view ${where.id} lies under another one`);
    if (user !== undefined && user !== where.user) throw new Error(`${user} does not see the view of ${where.user}`);
    return userOf(workspace, where.user);
  }
  if (where.deleted || where.unseen) throw new Error(`the message ${where.ts} is deleted or seen by nobody`);
  const { members, kind } = channelOf(workspace, where.channel);
  const who = user ?? where.ephemeralTo ?? [...members].find((member) => member !== workspace.bot.userId) ?? '';
  const sees = where.ephemeralTo === undefined ? members.has(who) || kind === 'channel' : where.ephemeralTo === who;
  if (!sees) throw new Error(`${who} does not see the message ${where.ts}`);
  return userOf(workspace, who);
};

/** Throws where a select of conversations would not show this one. */
const checkConversation = (workspace: Workspace, user: User, id: string, element: JsonObject): void => {
  const channel = channelOf(workspace, id);
  const filter = objectAt(element, 'filter');
  const kind = { channel: 'public', group: 'private', mpim: 'mpim', im: 'im' }[channel.kind];
  const reason =
    channel.kind !== 'channel' && !channel.members.has(user.id)
      ? 'is not open to the user'
      : channel.isArchived
        ? 'is archived'
        : Array.isArray(filter.include) && !filter.include.includes(kind)
          ? `is ${kind}`
          : filter.exclude_external_shared_channels === true && channel.isExtShared
            ? 'is shared with another organisation'
            : filter.exclude_bot_users === true && channel.kind === 'im' && channel.members.has(workspace.bot.userId)
              ? 'is a direct message with a bot'
              : undefined;
  if (reason) throw new Error(`${element.action_id} does not offer ${channel.name}: it ${reason}`);
};

/** The part of the acts that touch what the bot has shown. */
export const createTouches = (slack: Slack, post: Post): Touches => {
  const { workspace, recorder } = slack;
  const offered = new Map<string, JsonObject[]>();
  const messageValues = new WeakMap<Message, View['values']>();
  const keyOf = (where: Where, actionId: string): string => `${isView(where) ? where.id : where.ts}:${actionId}`;

  const valuesOf = (where: Where): View['values'] => {
    if (isView(where)) return where.values;
    const values = messageValues.get(where) ?? {};
    messageValues.set(where, values);
    return values;
  };

  const setValue = (
    where: Where,
    user: User,
    { block, element }: Placed,
    value: Parameters<typeof picked>[1],
  ): JsonObject => {
    const state = picked(element, value, {
      offered: offered.get(keyOf(where, String(element.action_id))) ?? [],
      conversation: (id, select) => checkConversation(workspace, user, id, select),
    });
    if (element.type !== 'overflow') {
      const blockId = String(block.block_id);
      const values = valuesOf(where);
      values[blockId] = { ...values[blockId], [String(element.action_id)]: state };
    }
    return state;
  };

  const sendAction = async (where: Where, user: User, placed: Placed, action: JsonObject, how: How): Promise<Act> => {
    const triggerId = newTrigger(workspace, user.id);
    const responseUrl = isView(where) ? undefined : newResponseUrl(workspace, user.id, where.channel, where);
    const payload = {
      ...interaction(workspace, 'block_actions', user),
      ...surface(workspace, where, structuredClone(valuesOf(where))),
      trigger_id: triggerId,
      ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
      actions: [{ ...action, block_id: placed.block.block_id, action_ts: newTs(workspace) }],
    };
    return actOf(await post.deliver([{ type: 'interactive', payload }], how), { triggerId, responseUrl });
  };

  /** What becomes of the modal after its submission was answered. */
  const settle = (view: View, ack: Json | undefined): void => {
    const answer = isObject(ack) ? ack : {};
    if (noteVerdict(recorder, 'ack', judgeSubmission(answer, view.payload))) return;
    const next = answer.view;
    if (answer.response_action === 'update' && isObject(next)) replaceView(workspace, view, next);
    else if (answer.response_action === 'push' && isObject(next)) pushView(workspace, view.user, next, false);
    else if (answer.response_action === 'errors') {
      const text = Object.values(objectAt(answer, 'errors')).join('\n');
      workspace.shown.push({ user: view.user, seen: { surface: 'modal', channel: undefined, ts: undefined, text } });
    } else closeViews(workspace, view, answer.response_action === 'clear');
  };

  const checkRequired = (view: View): void => {
    for (const block of objectsAt(view.payload, 'blocks')) {
      if (block.type !== 'input' || block.optional === true || !isObject(block.element)) continue;
      const state = view.values[String(block.block_id)]?.[String(block.element.action_id)];
      if (isEmpty(state)) throw new Error(`the input ${block.element.action_id} is required and empty`);
    }
  };

  /** The response_urls of conversations chosen with response_url_enabled. */
  const responseUrls = (view: View, user: User): JsonObject[] =>
    elementsOf(objectsAt(view.payload, 'blocks')).flatMap(({ block, element }) => {
      if (element.response_url_enabled !== true) return [];
      const { block_id, action_id } = { block_id: String(block.block_id), action_id: String(element.action_id) };
      const state = view.values[block_id]?.[action_id];
      const channel_id = stringAt(state, 'selected_conversation') ?? stringAt(state, 'selected_channel');
      if (channel_id === undefined) return [];
      return [{ block_id, action_id, channel_id, response_url: newResponseUrl(workspace, user.id, channel_id) }];
    });

  return {
    pressButton: async (where, wanted, by = {}) => {
      const user = actor(workspace, where, by.user);
      const { placed, action } = findButton(where, wanted);
      const only = placed.element.visible_to_user_ids;
      if (Array.isArray(only) && !only.includes(user.id))
        throw new Error(`${user.name} does not see the button ${wanted}`);
      return sendAction(where, user, placed, action, by);
    },

    pickOption: async (where, actionId, value, by = {}) => {
      const user = actor(workspace, where, by.user);
      const placed = findElement(where, actionId);
      const state = setValue(where, user, placed, value);
      const { block, element } = placed;
      if (block.type === 'input' && block.dispatch_action !== true) return actOf([]);
      const { options: _options, option_groups: _groups, ...rest } = element;
      return sendAction(where, user, placed, { ...rest, ...state }, by);
    },

    typeAhead: async (where, actionId, value, by = {}) => {
      const user = actor(workspace, where, by.user);
      const { block, element } = findElement(where, actionId);
      if (!String(element.type).endsWith('external_select')) throw new Error(`${actionId} is no external_select`);
      const least = typeof element.min_query_length === 'number' ? element.min_query_length : 3;
      if (value.length < least) throw new Error(`${actionId} asks from ${least} characters on, not for "${value}"`);
      const payload = {
        ...interaction(workspace, 'block_suggestion', user),
        ...surface(workspace, where, valuesOf(where)),
        action_id: element.action_id,
        block_id: block.block_id,
        value,
      };
      const act = actOf(await post.deliver([{ type: 'interactive', payload }], by));
      const overHttp = act.deliveries.some((one) => one.via === 'http');
      if (overHttp && workspace.manifest && !workspace.manifest.settings?.interactivity?.message_menu_options_url) {
        throw new Error('over HTTP the manifest needs interactivity.message_menu_options_url for an external_select');
      }
      const wrong = act.inTime ? noteVerdict(recorder, 'ack', judgeOptions(act.ack ?? {})) : 'late';
      const options = wrong === undefined && isObject(act.ack) ? optionsOf(act.ack) : [];
      offered.set(keyOf(where, String(element.action_id)), options);
      const shown: Offered['options'][number][] = options.map((one) => {
        const description = stringAt(objectAt(one, 'description'), 'text');
        const option = { text: textOf(one) ?? '', value: stringAt(one, 'value') ?? '' };
        return description === undefined ? option : { ...option, description };
      });
      const text = shown.map((one) => [one.text, one.description ?? ''].join(' ')).join('\n');
      workspace.shown.push({ user: user.id, seen: { surface: 'options', channel: undefined, ts: undefined, text } });
      return { ...act, options: shown };
    },

    submitView: async (view, values = {}, how = {}) => {
      const user = actor(workspace, view, undefined);
      if (view.type !== 'modal' || view.payload.submit === undefined)
        throw new Error(`the view ${view.id} has no submit`);
      for (const [id, value] of Object.entries(values)) setValue(view, user, findElement(view, id), value);
      checkRequired(view);
      const triggerId = newTrigger(workspace, user.id);
      const payload = {
        ...interaction(workspace, 'view_submission', user),
        trigger_id: triggerId,
        view: viewJson(workspace, view),
        response_urls: responseUrls(view, user),
      };
      const act = actOf(await post.deliver([{ type: 'interactive', payload }], how), { triggerId });
      if (act.inTime) settle(view, act.ack);
      return act;
    },

    closeView: async (view, how = {}) => {
      const user = actor(workspace, view, undefined);
      const json = viewJson(workspace, view);
      closeViews(workspace, view, view.payload.clear_on_close === true);
      if (view.payload.notify_on_close !== true) return actOf([]);
      const payload = { ...interaction(workspace, 'view_closed', user), view: json, is_cleared: false };
      return actOf(await post.deliver([{ type: 'interactive', payload }], how));
    },
  };
};
