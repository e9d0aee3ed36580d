import type { Engine } from '../answer/engine.js';
import type { FeedbackStore } from '../store/feedback.js';
import type { SlackApi } from './api.js';
import type { Log } from './log.js';
import type { Outbox } from './outbox.js';
import type { People } from './people.js';
import type { Seen } from './seen.js';
import type { Threads } from './threads.js';

/** Who the bot is in the workspace that it is installed in. */
export interface Self {
  readonly userId: string;
  readonly botId: string;
  readonly teamId: string;
  readonly enterpriseId: string | null;
  readonly name: string;
}

/** What every listener is handed. */
export interface SlackContext {
  readonly engine: Engine;
  readonly feedback: FeedbackStore;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly self: Self;
  readonly allowExternal: boolean;
  readonly agent: boolean;
  /** For views and the like: fails fast, repeats nothing. */
  readonly api: SlackApi;
  readonly outbox: Outbox;
  readonly people: People;
  readonly threads: Threads;
  readonly seen: Seen;
}
