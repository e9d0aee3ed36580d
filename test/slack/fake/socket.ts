import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, stringAt } from './json.js';
import type { Slack } from './methods/method.js';
import { stir, violate, waitFor } from './recorder.js';
import type { Json, JsonObject } from './types.js';

const PING_EVERY_MS = 5_000;
const MOST_CONNECTIONS = 10;

export type SocketSide = {
  /** Connections that envelopes may go to. */
  readonly open: Set<WebSocket>;
  /** Sends to one of the connections in turn; waits for one where there is none. */
  readonly send: (frame: JsonObject, cutAfter?: boolean) => Promise<void>;
  readonly connected: (count: number, ms: number) => Promise<void>;
  readonly drop: () => void;
  readonly disconnect: (reason: string) => void;
  readonly stop: () => void;
};

/** The Socket Mode side, on the same port; every ack goes to `onAck`. */
export const startSockets = (
  slack: Slack,
  server: Server,
  onAck: (envelopeId: string, payload: Json | undefined) => boolean,
): SocketSide => {
  const { recorder, workspace } = slack;
  const open = new Set<WebSocket>();
  const cut = new WeakSet<WebSocket>();
  const sockets = new WebSocketServer({ server });
  const tickets = new Set<string>();
  let turn = 0;

  const receive = (text: string): void => {
    const frame: unknown = JSON.parse(text);
    const id = isObject(frame) ? stringAt(frame, 'envelope_id') : undefined;
    if (!isObject(frame) || id === undefined) violate(recorder, 'ack', 'no_envelope_id', [text.slice(0, 200)]);
    else if (!onAck(id, frame.payload)) violate(recorder, 'ack', 'unknown_envelope', [text.slice(0, 200)]);
  };

  sockets.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? '';
    if (ticket === '' || tickets.has(ticket)) return socket.close(1008, 'invalid_ticket');
    tickets.add(ticket);
    socket.on('error', () => open.delete(socket));
    if (sockets.clients.size > MOST_CONNECTIONS) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      return;
    }
    socket.on('message', (data) => {
      if (!cut.has(socket)) receive(data.toString());
    });
    socket.on('close', () => {
      open.delete(socket);
      stir(recorder);
    });
    const connection = { app_id: workspace.bot.appId };
    const hello = {
      type: 'hello',
      num_connections: sockets.clients.size,
      connection_info: connection,
      debug_info: { host: 'fake' },
    };
    socket.send(JSON.stringify(hello));
    // The pong says that the client has read the hello: a disconnect() of the client's before that is a rejection of undefined.
    socket.ping();
    socket.once('pong', () => {
      if (!cut.has(socket) && socket.readyState === socket.OPEN) open.add(socket);
      stir(recorder);
    });
  });

  const pings = setInterval(() => {
    for (const socket of open) socket.ping();
  }, PING_EVERY_MS);
  pings.unref();

  const cutOff = (socket: WebSocket): void => {
    cut.add(socket);
    open.delete(socket);
    socket.terminate();
  };
  const connected = async (count: number, ms: number): Promise<void> => {
    await waitFor(recorder, () => open.size >= count, ms);
  };

  return {
    open,
    connected,
    send: async (frame, cutAfter = false) => {
      if (open.size === 0) await connected(1, 15_000);
      const socket = [...open][turn++ % open.size]; // in turn, where Slack draws lots
      if (!socket) throw new Error('no socket is connected');
      await new Promise<void>((resolve) => socket.send(JSON.stringify(frame), () => resolve()));
      if (cutAfter) cutOff(socket);
    },
    drop: () => {
      for (const socket of sockets.clients) cutOff(socket);
    },
    disconnect: (reason) => {
      for (const socket of [...open]) {
        open.delete(socket);
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }));
      }
    },
    stop: () => {
      clearInterval(pings);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};
