import { App } from '@slack/bolt';
import type { Engine } from '../answer/engine.js';
import type { FeedbackStore } from '../store/feedback.js';
import { slackApi } from './api.js';
import { connect } from './connect.js';
import type { SlackContext } from './context.js';
import { drain } from './drain.js';
import { boltLogger, type Log } from './log.js';
import { outbox } from './outbox.js';
import { people } from './people.js';
import { register } from './register.js';
import { seenBefore } from './seen.js';
import type { SlackSettings } from './settings.js';
import { threads } from './threads.js';
import { verifyTokens } from './verify.js';

/** What the Slack app is made of. */
export interface SlackParts {
  readonly config: SlackSettings;
  readonly engine: Engine;
  readonly feedback: FeedbackStore;
  readonly log: Log;
  readonly clock: () => number;
}

/** The app while it runs. */
export interface RunningSlack {
  /** Port that HTTP mode listens on; null in Socket Mode. */
  readonly port: number | null;
  /** Takes no more work and waits for what is under way. */
  stop(): Promise<void>;
}

/** Slack ends a process that does not stop within half a minute. */
const DRAIN_MS = 25_000;

/** Starts the app: tokens checked, listeners registered, connected. Throws a SettingError where a token is wrong. */
export async function startSlack(parts: SlackParts): Promise<RunningSlack> {
  const { config, log } = parts;
  const self = await verifyTokens(config, log);
  const connection = connect(config, log);
  const { botToken: token, apiUrl } = config;
  const app = new App({
    token,
    botId: self.botId,
    botUserId: self.userId,
    receiver: connection.receiver,
    tokenVerificationEnabled: false,
    deferInitialization: true,
    convoStore: false,
    logger: boltLogger(log),
    clientOptions: {
      ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
      timeout: 10_000,
      retryConfig: { retries: 3, minTimeout: 200, factor: 2 },
    },
  });
  await app.init();
  const work = drain();
  app.use(work.middleware);
  register(app, contextOf(parts, self));
  const port = await connection.start(app);
  log.info('connected to Slack', { mode: config.connection.kind, port, team: self.teamId, bot: self.userId });
  return {
    port,
    stop: async () => {
      await connection.stop();
      if (!(await work.empty(DRAIN_MS))) log.warn('stopped with work under way');
    },
  };
}

function contextOf({ config, engine, feedback, log, clock }: SlackParts, self: SlackContext['self']): SlackContext {
  const client = () => slackApi({ token: config.botToken, apiUrl: config.apiUrl, log });
  const api = client();
  const reading = client();
  return {
    engine,
    feedback,
    log,
    clock,
    self,
    allowExternal: config.allowExternal,
    agent: config.agent,
    api,
    outbox: outbox({ posting: client(), reading, log, clock }),
    people: people({ api: reading, log, clock }),
    threads: threads({ reading, self, log, clock }),
    seen: seenBefore(clock),
  };
}
