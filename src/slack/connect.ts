import { type App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { boltLogger, type Log } from './log.js';
import type { SlackSettings } from './settings.js';

/** The way in from Slack. */
export interface SlackConnector {
  readonly receiver: Receiver;
  /** Connects; gives the port where there is one. */
  start(app: App): Promise<number | null>;
  stop(): Promise<void>;
}

/** The Socket Mode client leaves some five seconds without a socket when Slack refreshes it: the other one bridges them. */
const SOCKETS = 2;
/** A socket that does not answer for so long is opened anew. */
const PING_TIMEOUT_MS = 2000;

/** Socket Mode or HTTP, as configured. */
export function connect(settings: SlackSettings, log: Log): SlackConnector {
  const { connection, apiUrl } = settings;
  return connection.kind === 'socket' ? bySocket(connection.appToken, apiUrl, log) : byHttp(connection, log);
}

function bySocket(appToken: string, apiUrl: string | undefined, log: Log): SlackConnector {
  let stopping = false;
  const open = () => {
    const receiver = new SocketModeReceiver({
      appToken,
      clientPingTimeout: PING_TIMEOUT_MS,
      logger: boltLogger(log),
      installerOptions: { clientOptions: { ...(apiUrl ? { slackApiUrl: apiUrl } : {}), timeout: 10_000 } },
    });
    // Stopping while a socket is being opened would leave it open for good.
    receiver.client.on('connected', () => {
      if (stopping) receiver.client.disconnect();
    });
    return receiver;
  };
  const [first, ...others] = [open(), ...Array.from({ length: SOCKETS - 1 }, open)] as const;
  return {
    receiver: first,
    start: async (app) => {
      for (const other of others) other.init(app);
      await Promise.all([first.start(), ...others.map((other) => other.start())]);
      return null;
    },
    stop: async () => {
      stopping = true;
      await Promise.all([first, ...others].map((one) => one.client.disconnect().catch(() => undefined)));
    },
  };
}

function byHttp({ signingSecret, port }: { signingSecret: string; port: number }, log: Log): SlackConnector {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger(log),
    customRoutes: [
      { path: '/health', method: 'GET', handler: (_, response) => void response.writeHead(200).end('ok') },
    ],
  });
  return {
    receiver,
    start: async () => {
      const address = (await receiver.start(port)).address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    stop: () => receiver.stop(),
  };
}
