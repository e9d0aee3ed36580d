import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Answer } from '../src/answer/answer.js';
import { type FakeSlack, startFakeSlack } from '../test/slack/fake/index.js';

const WARM_UP = 100;
const ROUNDS = 1000;
const QUESTION = 'Hur många regioner har elektroniska frikort?';
const LIMIT_MS = 10;

/** What is shipped is what is measured: the compiled app, found from the project's root. */
const shipped = <T>(file: string): Promise<T> => import(pathToFileURL(resolve('dist', file)).href);

/**
 * Mention pushed → answer received, for the app and for a bare Bolt echo, turn by turn in one run. Prints median and 99th
 * percentile in milliseconds, and ends with status 1 where the app's median is 10 ms or more above the echo's.
 * `engine` is the part of it that is spent on the answer itself, without Slack.
 */
export async function benchSlack(): Promise<void> {
  const [app, echo] = [await startApp(), await startEcho()];
  const times = { fotnot: [] as number[], echo: [] as number[], engine: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const fotnot = await roundTrip(app.fake);
    const bare = await roundTrip(echo.fake);
    if (round < WARM_UP) continue;
    times.fotnot.push(fotnot);
    times.echo.push(bare);
    times.engine.push(app.answer().elapsedMs);
  }
  await app.stop();
  await echo.stop();
  const extra = quantile(times.fotnot, 0.5) - quantile(times.echo, 0.5);
  process.stdout.write(`mention pushed → answer received, ${ROUNDS} rounds, one at a time, ms\n`);
  for (const [name, values] of Object.entries(times)) {
    process.stdout.write(
      `${name.padEnd(8)} median ${show(quantile(values, 0.5))}  p99 ${show(quantile(values, 0.99))}\n`,
    );
  }
  process.stdout.write(`difference at the median ${show(extra)} (limit ${LIMIT_MS})\n`);
  process.exit(extra < LIMIT_MS ? 0 : 1);
}

interface Running {
  readonly fake: FakeSlack;
  readonly stop: () => Promise<void>;
}

async function startApp(): Promise<Running & { answer: () => Answer }> {
  const { loadEngine } = await shipped<typeof import('../src/ask.js')>('ask.js');
  const { startSlack } = await shipped<typeof import('../src/slack/start.js')>('slack/start.js');
  const { memoryFeedbackStore } = await shipped<typeof import('../src/store/feedback.js')>('store/feedback.js');
  const engine = loadEngine();
  const fake = await startFakeSlack();
  const quiet = () => undefined;
  const slack = await startSlack({
    config: {
      botToken: fake.botToken,
      connection: { kind: 'socket', appToken: fake.appToken },
      apiUrl: fake.apiUrl,
      allowExternal: false,
      agent: false,
    },
    engine,
    feedback: memoryFeedbackStore(),
    log: { info: quiet, warn: quiet, error: quiet },
    clock: Date.now,
  });
  return { fake, stop: () => slack.stop().then(() => fake.stop()), answer: () => engine.ask({ turns: [QUESTION] }) };
}

async function startEcho(): Promise<Running> {
  const fake = await startFakeSlack();
  const clientOptions = { slackApiUrl: fake.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: fake.appToken,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const app = new App({
    token: fake.botToken,
    receiver,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions,
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: event.text });
  });
  await app.init();
  await app.start();
  return {
    fake,
    stop: async () => {
      await receiver.client.disconnect();
      await fake.stop();
    },
  };
}

/** From the moment that the mention goes out on the socket until the post comes in. */
async function roundTrip(fake: FakeSlack): Promise<number> {
  const act = await fake.events.appMention({
    channel: fake.channels.general.id,
    user: fake.users.anna.id,
    text: QUESTION,
  });
  const sent = Math.min(...act.deliveries.map((one) => one.sentAt));
  const call = await fake.waitFor(() =>
    fake.calls('chat.postMessage').findLast((one) => one.args.thread_ts === act.message?.ts),
  );
  return call.at - sent;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function show(milliseconds: number): string {
  return milliseconds.toFixed(2).padStart(7);
}
