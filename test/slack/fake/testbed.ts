// What the tests of the fake share: Bolt apps against it, and blocks to send.
import { App, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import { afterEach } from 'vitest';
import { type FakeOptions, type FakeSlack, type JsonObject, startFakeSlack } from './index.js';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

export const fakeSlack = async (options: FakeOptions = {}): Promise<FakeSlack> => {
  const fake = await startFakeSlack(options);
  stops.push(fake.stop);
  return fake;
};

export const clientOf = (fake: FakeSlack, token = fake.botToken): webApi.WebClient =>
  new webApi.WebClient(token, {
    slackApiUrl: fake.apiUrl,
    retryConfig: { retries: 2, minTimeout: 10, factor: 1 },
    logLevel: LogLevel.ERROR,
  });

export const socketApp = async (fake: FakeSlack, listen: (app: App) => void, pingTimeout = 300): Promise<App> => {
  const clientOptions = () => ({ slackApiUrl: fake.apiUrl, timeout: 5_000 });
  const receiver = new SocketModeReceiver({
    appToken: fake.appToken,
    clientPingTimeout: pingTimeout,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: clientOptions() },
  });
  const retryConfig = { retries: 3, minTimeout: 20, factor: 1 };
  const app = new App({
    token: fake.botToken,
    receiver,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { ...clientOptions(), retryConfig },
  });
  listen(app);
  await app.init();
  await app.start();
  stops.push(() => receiver.client.disconnect());
  return app;
};

export const httpApp = async (fake: FakeSlack, listen: (app: App) => void): Promise<App> => {
  const app = new App({
    token: fake.botToken,
    signingSecret: fake.signingSecret,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: fake.apiUrl },
  });
  listen(app);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  fake.deliverTo(`http://127.0.0.1:${address.port}/slack/events`);
  stops.push(() => app.stop());
  return app;
};

/** Posts blocks and gives Slack's complaint, or `ok`. */
export const verdictOn = async (fake: FakeSlack, blocks: JsonObject[], more: JsonObject = {}): Promise<string> => {
  const response = await fetch(`${fake.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${fake.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: fake.channels.general.id, text: 'svar', blocks, ...more }),
  });
  const answer = (await response.json()) as { ok: boolean; error?: string; response_metadata?: { messages: string[] } };
  return answer.ok ? 'ok' : `${answer.error}: ${(answer.response_metadata?.messages ?? []).join(' ')}`;
};

export const plain = (text: string): JsonObject => ({ type: 'plain_text', text });
export const mrkdwn = (text: string): JsonObject => ({ type: 'mrkdwn', text });
export const raw = (text: string): JsonObject => ({ type: 'raw_text', text });
export const button = (more: JsonObject = {}): JsonObject => ({
  type: 'button',
  text: plain('Tabell'),
  action_id: 'table',
  ...more,
});
export const actions = (...elements: JsonObject[]): JsonObject => ({ type: 'actions', elements });
export const section = (text: string): JsonObject => ({ type: 'section', text: mrkdwn(text) });
export const table: JsonObject = {
  type: 'table',
  rows: [
    [raw('År'), raw('Andel')],
    [raw('2024'), { type: 'raw_number', value: 41.2, text: '41,2 %' }],
  ],
};
export const chart = (more: JsonObject = {}): JsonObject => ({
  type: 'data_visualization',
  title: 'Elektroniska frikort',
  chart: {
    type: 'bar',
    series: [
      {
        name: 'Regioner',
        data: [
          { label: '2023', value: 16 },
          { label: '2024', value: 19 },
        ],
      },
    ],
    axis_config: { categories: ['2023', '2024'] },
  },
  ...more,
});
export const feedback: JsonObject = {
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: plain('Bra svar'), value: 'up' },
      negative_button: { text: plain('Dåligt svar'), value: 'down' },
    },
  ],
};
export const many = (count: number, one: (index: number) => JsonObject): JsonObject[] =>
  Array.from({ length: count }, (_, index) => one(index));

export const echo = (app: App): void => {
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: `echo ${event.text}`,
    });
  });
};
