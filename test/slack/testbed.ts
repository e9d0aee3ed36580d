import { readFileSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import type { LanguageCode } from '../../src/language/locale.js';
import { lineLog } from '../../src/slack/log.js';
import type { SlackSettings } from '../../src/slack/settings.js';
import { type RunningSlack, startSlack } from '../../src/slack/start.js';
import { type FeedbackStore, memoryFeedbackStore } from '../../src/store/feedback.js';
import { type FakeSlack, type Manifest, type Message, startFakeSlack } from './fake/index.js';
import { stubEngine } from './stub-engine.js';

/** The app under test against a fake Slack. */
export interface Bed {
  readonly fake: FakeSlack;
  readonly feedback: FeedbackStore;
  readonly log: readonly string[];
  /** Port that HTTP mode listens on. */
  port(): number | null;
  /** Ends the process, as it were, and starts another one: every cache is empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface BedOptions {
  readonly manifest?: 'manifest.json' | 'manifest.http.json' | 'manifest.agent.json';
  readonly settings?: Partial<SlackSettings>;
}

const beds: Bed[] = [];
afterEach(async () => {
  for (const bed of beds.splice(0)) await bed.stop();
});

/** A manifest of the project. */
export const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(name, 'utf8')) as Manifest;

/** Starts a fake Slack and the real app on it; both are stopped after the test. */
export async function startBed({ manifest = 'manifest.json', settings = {} }: BedOptions = {}): Promise<Bed> {
  const fake = await startFakeSlack({ manifest: manifestOf(manifest), echo: true });
  const feedback = memoryFeedbackStore();
  const lines: string[] = [];
  const log = lineLog((line) => lines.push(line));
  const http = manifest === 'manifest.http.json';
  const connection = http
    ? { kind: 'http' as const, signingSecret: fake.signingSecret, port: 0 }
    : { kind: 'socket' as const, appToken: fake.appToken };
  const config: SlackSettings = {
    botToken: fake.botToken,
    connection,
    apiUrl: fake.apiUrl,
    allowExternal: false,
    agent: manifest === 'manifest.agent.json',
    ...settings,
  };
  const start = async (): Promise<RunningSlack> => {
    const running = await startSlack({ config, engine: stubEngine, feedback, log, clock: Date.now });
    if (running.port !== null) fake.deliverTo(`http://127.0.0.1:${running.port}/slack/events`);
    return running;
  };
  let slack = await start();
  const bed: Bed = {
    fake,
    feedback,
    log: lines,
    port: () => slack.port,
    restart: async () => {
      await slack.stop();
      slack = await start();
    },
    stop: async () => {
      await slack.stop();
      await fake.stop();
    },
  };
  beds.push(bed);
  return bed;
}

/** Asserts that Slack would have taken everything, and that nobody was called on by mistake. */
export function expectClean({ fake }: Bed): void {
  expect(fake.violations).toEqual([]);
  expect(fake.broadcasts).toEqual([]);
}

/** Somebody whose Slack is in this language. */
export const personOf = ({ fake }: Bed, language: LanguageCode) =>
  ({ sv: fake.users.anna, en: fake.users.ben })[language];

/** Mentions the bot in #general and gives its answer. */
export async function askByMention(
  bed: Bed,
  text: string,
  thread?: string,
  user = bed.fake.users.anna.id,
): Promise<Message> {
  const { fake } = bed;
  const channel = fake.channels.general.id;
  const before = fake.posts(channel).length;
  await fake.events.appMention({ channel, user, text, ...(thread ? { thread_ts: thread } : {}) });
  return fake.waitFor(() => fake.posts(channel)[before]);
}

/** Types `/fotnot …` in #general and gives what came back. */
export async function askBySlash(bed: Bed, text: string, user = bed.fake.users.anna.id): Promise<Message> {
  const { fake } = bed;
  const before = fake.ephemerals(user).length;
  await fake.events.slash({ command: '/fotnot', text, user, channel: fake.channels.general.id });
  return fake.waitFor(() => fake.ephemerals(user)[before]);
}
