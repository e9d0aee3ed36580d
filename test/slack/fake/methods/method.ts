import type { Recorder } from '../recorder.js';
import type { Channel, JsonObject } from '../types.js';
import type { Workspace } from '../workspace.js';

export type Kind = 'string' | 'json' | 'boolean' | 'number';

export type Slack = { readonly workspace: Workspace; readonly recorder: Recorder };

/** What a Web API method takes, needs and does. */
export type Method = {
  readonly args: { readonly [name: string]: Kind };
  readonly required?: readonly string[];
  /** One of these; with `#`, the prefix of the channel's kind, e.g. `#:history` is channels:history in a channel. */
  readonly scopes?: readonly string[];
  readonly token?: 'bot' | 'app';
  readonly run: (slack: Slack, args: JsonObject) => JsonObject;
};

export const refused = (error: string, more: JsonObject = {}): JsonObject => ({ ok: false, error, ...more });
export const done = (more: JsonObject = {}): JsonObject => ({ ok: true, ...more });

export const SCOPE_PREFIX: { readonly [kind in Channel['kind']]: string } = {
  channel: 'channels',
  group: 'groups',
  mpim: 'mpim',
  im: 'im',
};

/** Whether the manifest grants a scope; without a manifest everything is granted. */
export const granted = (workspace: Workspace, scope: string): boolean => {
  if (!workspace.manifest) return true;
  const scopes = workspace.manifest.oauth_config?.scopes;
  return [...(scopes?.bot ?? []), ...(scopes?.bot_optional ?? [])].includes(scope);
};

export const scopesOf = (workspace: Workspace): string => {
  const scopes = workspace.manifest?.oauth_config?.scopes;
  return [...(scopes?.bot ?? []), ...(scopes?.bot_optional ?? [])].join(',');
};

/** A conversation that the bot can know of; private ones without it are as good as absent. */
export const visibleChannel = (workspace: Workspace, id: string): Channel | undefined => {
  const channel = workspace.channels.get(id);
  if (!channel) return undefined;
  return channel.kind === 'channel' || channel.members.has(workspace.bot.userId) ? channel : undefined;
};

/** One page of a list, cursor and limit as Slack has them; undefined where the cursor is no cursor. */
export const pageOf = <T>(
  items: readonly T[],
  args: JsonObject,
  most: number,
): { items: readonly T[]; next: string } | undefined => {
  const limit = typeof args.limit === 'number' && args.limit > 0 ? Math.min(args.limit, most) : most;
  const cursor = typeof args.cursor === 'string' && args.cursor !== '' ? atob(args.cursor) : 'from:0';
  const start = Number(cursor.replace('from:', ''));
  if (!cursor.startsWith('from:') || !Number.isInteger(start)) return undefined;
  const end = start + limit;
  return { items: items.slice(start, end), next: end < items.length ? btoa(`from:${end}`) : '' };
};
