import { isObject, objectsAt, readable, stringAt } from '../json.js';
import { noteVerdict, violate } from '../recorder.js';
import { initialValues } from '../state.js';
import type { Json, JsonObject, View } from '../types.js';
import { judgeView } from '../validate/payload.js';
import { nameBlocks, newId, now, type Workspace } from '../workspace.js';
import { done, type Method, refused, type Slack } from './method.js';

const STACK_DEPTH = 3;

/** A view as Slack gives it back and sends it in payloads. */
export const viewJson = (workspace: Workspace, view: View): JsonObject => ({
  id: view.id,
  team_id: workspace.team.id,
  type: view.type,
  private_metadata: '',
  callback_id: '',
  external_id: '',
  title: { type: 'plain_text', text: 'View Title', emoji: true },
  close: null,
  submit: null,
  clear_on_close: false,
  notify_on_close: false,
  ...view.payload,
  state: { values: structuredClone(view.values) },
  hash: view.hash,
  previous_view_id: view.previousId ?? null,
  root_view_id: view.rootId,
  app_id: workspace.bot.appId,
  app_installed_team_id: workspace.team.id,
  bot_id: workspace.bot.botId,
});

const newHash = (workspace: Workspace): string => `${Math.floor(now(workspace) / 1000)}.${newId(workspace, 'h')}`;

const shownText = (payload: JsonObject): string =>
  readable([payload.title ?? null, payload.blocks ?? null, payload.submit ?? null, payload.close ?? null]);

const createView = (workspace: Workspace, user: string, payload: JsonObject, below: View | undefined): View => {
  const id = newId(workspace, 'V');
  const named = { ...structuredClone(payload), blocks: nameBlocks(workspace, objectsAt(payload, 'blocks')) };
  const view: View = {
    id,
    type: payload.type === 'home' ? 'home' : 'modal',
    user,
    rootId: below?.rootId ?? id,
    previousId: below?.id,
    hash: newHash(workspace),
    payload: named,
    values: initialValues(named),
    open: true,
    versions: [shownText(payload)],
  };
  workspace.views.push(view);
  return view;
};

/** New content; what the user filled in stays where block_id and action_id are the same. */
export const replaceView = (workspace: Workspace, view: View, payload: JsonObject): void => {
  const before = view.values;
  view.payload = { ...structuredClone(payload), blocks: nameBlocks(workspace, objectsAt(payload, 'blocks')) };
  view.values = initialValues(view.payload);
  for (const [blockId, actions] of Object.entries(view.values)) {
    for (const [actionId, state] of Object.entries(actions)) {
      const old = before[blockId]?.[actionId];
      if (old && old.type === state.type) actions[actionId] = old;
    }
  }
  view.hash = newHash(workspace);
  view.versions.push(shownText(payload));
};

/** Puts a modal on the user's stack, or on top of a given one; undefined where the stack is full. */
export const pushView = (workspace: Workspace, user: string, payload: JsonObject, fresh: boolean): View | undefined => {
  const stack = workspace.stacks.get(user) ?? [];
  if (fresh) for (const old of stack.splice(0)) old.open = false;
  if (stack.length >= STACK_DEPTH) return undefined;
  const view = createView(workspace, user, payload, stack.at(-1));
  stack.push(view);
  workspace.stacks.set(user, stack);
  return view;
};

/** Takes a modal away, and what lies on it; with `all` the whole stack. */
export const closeViews = (workspace: Workspace, view: View, all: boolean): void => {
  const stack = workspace.stacks.get(view.user) ?? [];
  const from = all ? 0 : stack.indexOf(view);
  if (from < 0) return;
  for (const closed of stack.splice(from)) closed.open = false;
};

const refuseView = (slack: Slack, method: string, view: Json | undefined, kind: 'modal' | 'home') => {
  const verdict = judgeView(view, kind);
  const error = noteVerdict(slack.recorder, method, verdict);
  return error === undefined ? undefined : refused(error, { response_metadata: { messages: verdict.found.problems } });
};

/** The user whose trigger it is, or why it cannot be used. */
const spendTrigger = (workspace: Workspace, id: string): { user: string } | { error: string } => {
  const ticket = workspace.triggers.get(id);
  if (!ticket) return { error: 'invalid_trigger_id' };
  if (ticket.used) return { error: 'exchanged_trigger_id' };
  if (now(workspace) > ticket.expires) return { error: 'expired_trigger_id' };
  ticket.used = true;
  return { user: ticket.user };
};

const openOrPush = (name: 'views.open' | 'views.push'): Method => ({
  args: { trigger_id: 'string', interactivity_pointer: 'string', view: 'json' },
  required: ['trigger_id', 'view'],
  run: (slack, args) => {
    const { workspace } = slack;
    const refusal = refuseView(slack, name, args.view, 'modal');
    if (refusal) return refusal;
    const spent = spendTrigger(workspace, String(args.trigger_id));
    if ('error' in spent) return refused(spent.error);
    if (!isObject(args.view)) return refused('invalid_arguments');
    const external = stringAt(args.view, 'external_id');
    if (external && workspace.views.some((one) => one.open && stringAt(one.payload, 'external_id') === external)) {
      return refused('duplicate_external_id');
    }
    if (name === 'views.push' && (workspace.stacks.get(spent.user) ?? []).length === 0) return refused('not_found');
    const view = pushView(workspace, spent.user, args.view, name === 'views.open');
    return view ? done({ view: viewJson(workspace, view) }) : refused('push_limit_reached');
  },
});

const update: Method = {
  args: { view_id: 'string', external_id: 'string', hash: 'string', view: 'json' },
  required: ['view'],
  run: (slack, args) => {
    const { workspace } = slack;
    const { view_id: id, external_id: external } = args;
    if ((id === undefined) === (external === undefined)) {
      violate(slack.recorder, 'views.update', 'invalid_arguments', ['exactly one of view_id and external_id']);
      return refused('invalid_arguments');
    }
    const refusal = refuseView(slack, 'views.update', args.view, 'modal');
    if (refusal) return refusal;
    const view = workspace.views.find(
      (one) =>
        one.open && one.type === 'modal' && (one.id === id || (external && one.payload.external_id === external)),
    );
    if (!view) return refused('not_found');
    if (args.hash !== undefined && args.hash !== view.hash) return refused('hash_conflict');
    if (isObject(args.view)) replaceView(workspace, view, args.view);
    return done({ view: viewJson(workspace, view) });
  },
};

const publish: Method = {
  args: { user_id: 'string', hash: 'string', view: 'json' },
  required: ['user_id', 'view'],
  run: (slack, args) => {
    const { workspace } = slack;
    const user = String(args.user_id);
    if (!workspace.users.has(user)) return refused('user_not_found');
    if (workspace.manifest && workspace.manifest.features?.app_home?.home_tab_enabled !== true) {
      violate(slack.recorder, 'views.publish', 'not_enabled', ['app_home.home_tab_enabled is not set in the manifest']);
      return refused('not_enabled');
    }
    const refusal = refuseView(slack, 'views.publish', args.view, 'home');
    if (refusal) return refusal;
    if (!isObject(args.view)) return refused('invalid_arguments');
    const before = workspace.homes.get(user);
    if (args.hash !== undefined && before && args.hash !== before.hash) return refused('hash_conflict');
    if (before) replaceView(workspace, before, args.view);
    const view = before ?? createView(workspace, user, args.view, undefined);
    workspace.homes.set(user, view);
    return done({ view: viewJson(workspace, view) });
  },
};

export const viewMethods: { readonly [name: string]: Method } = {
  'views.open': openOrPush('views.open'),
  'views.push': openOrPush('views.push'),
  'views.update': update,
  'views.publish': publish,
};
