import { createHmac } from 'node:crypto';
import type { Slack } from './methods/method.js';
import { stir } from './recorder.js';
import type { SocketSide } from './socket.js';
import type { Act, Delivered, How, Json, JsonObject } from './types.js';
import { newId } from './workspace.js';

const ACK_LIMIT_MS = 3_000;

/** One thing to tell the app. */
export type Parcel = {
  readonly type: Delivered['envelopeType'];
  readonly payload: JsonObject;
  readonly envelopeId?: string;
  readonly attempt?: number;
  readonly reason?: string;
};

export type Post = {
  readonly deliver: (parcels: readonly Parcel[], how?: How) => Promise<Delivered[]>;
  readonly onAck: (envelopeId: string, payload: Json | undefined) => boolean;
};

type Waiting = { readonly delivered: Delivered; readonly resolve: () => void };

const sign = (secret: string, body: string): { [name: string]: string } => {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
};

/** Events travel as JSON, slash commands as a form, all else as a form with one field `payload`. */
const httpBody = (parcel: Parcel): { type: string; body: string } => {
  const form = 'application/x-www-form-urlencoded';
  if (parcel.type === 'events_api') return { type: 'application/json', body: JSON.stringify(parcel.payload) };
  const fields: { [name: string]: string } =
    parcel.type === 'slash_commands'
      ? Object.fromEntries(Object.entries(parcel.payload).map(([name, value]) => [name, String(value)]))
      : { payload: JSON.stringify(parcel.payload) };
  return { type: form, body: new URLSearchParams(fields).toString() };
};

const readAck = (text: string): Json | undefined => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

const markAcked = (delivered: Delivered, ack: Json | undefined, status: number): void => {
  delivered.acked = status >= 200 && status < 300;
  delivered.ackMs = performance.now() - delivered.sentAt;
  delivered.ack = delivered.acked ? ack : undefined;
  delivered.status = status;
};

/** Brings envelopes to the app by socket or signed HTTP and gathers its acks. */
export const createPost = (slack: Slack, sockets: () => SocketSide, requestUrl: () => string | undefined): Post => {
  const { recorder, workspace } = slack;
  const waiting = new Map<string, Waiting[]>();

  const onAck = (envelopeId: string, payload: Json | undefined): boolean => {
    const known = waiting.get(envelopeId);
    const first = known?.findLast((one) => !one.delivered.acked);
    if (first) {
      markAcked(first.delivered, payload, 200);
      first.resolve();
      stir(recorder);
    }
    return known !== undefined;
  };

  const bySocket = async (parcel: Parcel, delivered: Delivered, limit: number, cut: boolean): Promise<void> => {
    const answered = new Promise<void>((resolve) => {
      const known = waiting.get(delivered.envelopeId) ?? [];
      waiting.set(delivered.envelopeId, cut ? known : [...known, { delivered, resolve }]);
    });
    const { type, payload, attempt = 0, reason = '' } = parcel;
    const accepts = type !== 'events_api';
    const retry = type === 'events_api' ? { retry_attempt: attempt, retry_reason: reason } : {};
    const frame = { envelope_id: delivered.envelopeId, type, payload, accepts_response_payload: accepts, ...retry };
    await sockets().send(frame, cut);
    if (cut) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limit);
    });
    await Promise.race([answered, late]);
    clearTimeout(timer);
  };

  const byHttp = async (parcel: Parcel, delivered: Delivered, limit: number): Promise<void> => {
    const url = requestUrl();
    if (url === undefined) throw new Error('no request URL: give options.requestUrl or call deliverTo');
    const { type, body } = httpBody(parcel);
    const retry: { [name: string]: string } = parcel.attempt
      ? { 'x-slack-retry-num': String(parcel.attempt), 'x-slack-retry-reason': parcel.reason ?? 'http_timeout' }
      : {};
    const headers = { 'content-type': type, ...retry, ...sign(workspace.signingSecret, body) };
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(limit) });
      markAcked(delivered, readAck(await response.text()), response.status);
    } catch {
      delivered.status = 0;
    }
  };

  const deliverOne = async (parcel: Parcel, how: How, cut: boolean): Promise<Delivered> => {
    const via = how.via ?? (sockets().open.size > 0 || requestUrl() === undefined ? 'socket' : 'http');
    if (via === 'socket' && sockets().open.size === 0) await sockets().connected(1, 15_000);
    const delivered: Delivered = {
      envelopeId: parcel.envelopeId ?? newId(workspace, 'env-'),
      envelopeType: parcel.type,
      via,
      payload: parcel.payload,
      retryAttempt: parcel.attempt ?? 0,
      sentAt: performance.now(),
      acked: false,
      ackMs: undefined,
      ack: undefined,
      status: 0,
    };
    recorder.deliveries.push(delivered);
    recorder.busy += 1;
    const limit = how.ackTimeoutMs ?? ACK_LIMIT_MS;
    try {
      await (via === 'socket' ? bySocket(parcel, delivered, limit, cut) : byHttp(parcel, delivered, limit));
    } finally {
      recorder.busy -= 1;
      stir(recorder);
    }
    return delivered;
  };

  /** One parcel as the test wants it: in copies, or cut off and sent again. */
  const deliverAs = async (parcel: Parcel, how: How): Promise<Delivered[]> => {
    const named = { ...parcel, envelopeId: parcel.envelopeId ?? newId(workspace, 'env-') };
    if (how.dropBeforeAck) {
      const lost = await deliverOne(named, { ...how, via: 'socket' }, true);
      const again = { ...named, attempt: (parcel.attempt ?? 0) + 1, reason: 'timeout' };
      return [lost, await deliverOne(again, { ...how, via: 'socket' }, false)];
    }
    const copies = Array.from({ length: how.copies ?? 1 }, () => deliverOne(named, how, false));
    return Promise.all(copies);
  };

  return {
    onAck,
    deliver: async (parcels, how = {}) => (await Promise.all(parcels.map((one) => deliverAs(one, how)))).flat(),
  };
};

const saysSomething = (ack: Json | undefined): boolean =>
  ack !== undefined && ack !== null && ack !== '' && !(typeof ack === 'object' && Object.keys(ack).length === 0);

/** What all deliveries of one act came to. */
export const actOf = (
  deliveries: readonly Delivered[],
  more: Partial<Pick<Act, 'message' | 'triggerId' | 'responseUrl'>> = {},
): Act => {
  const envelopes = [...new Set(deliveries.map((one) => one.envelopeId))];
  const some = (id: string, test: (one: Delivered) => boolean): boolean =>
    deliveries.some((one) => one.envelopeId === id && test(one));
  return {
    deliveries,
    ack: deliveries.find((one) => saysSomething(one.ack))?.ack,
    acked: envelopes.every((id) => some(id, (one) => one.acked)),
    inTime: envelopes.every((id) => some(id, (one) => one.acked && (one.ackMs ?? 0) <= ACK_LIMIT_MS)),
    message: more.message,
    triggerId: more.triggerId,
    responseUrl: more.responseUrl,
  };
};
