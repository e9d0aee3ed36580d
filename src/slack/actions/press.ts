import type { BlockAction } from '@slack/bolt';
import { type Carried, unpackCarried } from '../../render/blocks/carried.js';
import type { Place } from '../place.js';

/** Somebody pressed something: what it carries, where it stands, and where an answer to it goes. */
export interface Press {
  readonly user: string;
  readonly team: string | null;
  readonly enterprise: string | null;
  readonly carried: Carried | null;
  /** What the pressed element holds: a button's value, or what was typed. */
  readonly value: string;
  readonly triggerId: string;
  readonly responseUrl: string | null;
  readonly view: { readonly id: string; readonly type: string } | null;
  /** The message that it stands in; null in modals and on Home. */
  readonly message: { readonly channel: string; readonly ts: string; readonly threadTs: string | null } | null;
}

/** A press as Slack sends it. Ephemeral messages are known by their container alone. */
export function pressOf(body: BlockAction): Press {
  const action: Readonly<Record<string, unknown>> = { ...body.actions[0] };
  const container: Readonly<Record<string, unknown>> = { ...body.container };
  const value = typeof action.value === 'string' ? action.value : '';
  const channel = body.channel?.id ?? text(container.channel_id);
  const ts = body.message?.ts ?? text(container.message_ts);
  const threadTs = text(body.message?.thread_ts) ?? text(container.thread_ts);
  return {
    user: body.user.id,
    team: body.user.team_id ?? body.team?.id ?? null,
    enterprise: body.team?.enterprise_id ?? null,
    carried: unpackCarried(value),
    value,
    triggerId: body.trigger_id,
    responseUrl: text(body.response_url),
    view: body.view ? { id: body.view.id, type: body.view.type } : null,
    message: channel !== null && ts !== null && !body.view ? { channel, ts, threadTs } : null,
  };
}

/** Where what a press leads to is said: as the answer that it stands in was. */
export function placeOf(press: Press): Place {
  const { user, triggerId, view, message, carried, responseUrl } = press;
  if (view?.type === 'modal') return { kind: 'modal', viewId: view.id, user };
  if (view || !message) return { kind: 'open', triggerId, user, onTop: false };
  const { channel, ts, threadTs } = message;
  if (carried?.surface === 'thread' || carried?.surface === 'shared')
    return { kind: 'thread', channel, threadTs: threadTs ?? ts, user };
  return { kind: 'private', channel, threadTs, user, responseUrl };
}

/** To the person who pressed alone; in a modal, where the modal was. */
export function privatePlaceOf(press: Press): Exclude<Place, { kind: 'thread' }> {
  const place = placeOf(press);
  const { responseUrl, user } = press;
  if (place.kind !== 'thread') return place;
  return { kind: 'private', channel: place.channel, threadTs: press.message?.threadTs ?? null, user, responseUrl };
}

/** A modal opened by a press, on top of the one that it stands in. */
export function modalPlaceOf({ triggerId, user, view }: Press): Place & { kind: 'open' } {
  return { kind: 'open', triggerId, user, onTop: view?.type === 'modal' };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
