import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from './api.js';

/** What is known of a post whose reply was lost: its id, that it is not there, or nothing. */
export type Trace = { readonly ts: string } | 'absent' | 'unknown';

/** A call, and how to find out whether it was carried out. */
export interface Persistence<T> {
  readonly attempt: () => Promise<T>;
  /** Looks whether a post whose reply was lost has been taken all the same. Absent where repeating does no harm. */
  readonly trace?: () => Promise<Trace>;
  readonly recovered?: (ts: string) => T;
  readonly clock: () => number;
}

/** A call that Slack keeps limiting is given up after five minutes: nobody waits for that answer any more. */
const PATIENCE_MS = 5 * 60_000;
const MAX_UNCERTAIN = 4;
const FIRST_PAUSE_MS = 200;

/**
 * Repeats a call until it is through. A rate limit means that nothing was done: wait as told. Where the reply was lost the
 * post is looked for first; only where that cannot be found out is it posted once more, which may make it the second one.
 */
export async function persist<T>({ attempt, trace, recovered, clock }: Persistence<T>): Promise<T> {
  const started = clock();
  let uncertain = 0;
  let blind = 0;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused') throw error;
      if (failure.kind === 'limited') {
        if (clock() - started + failure.waitMs > PATIENCE_MS) throw error;
        await sleep(failure.waitMs);
        continue;
      }
      uncertain += 1;
      if (trace && recovered) {
        const found = await trace();
        if (typeof found === 'object') return recovered(found.ts);
        if (found === 'unknown') blind += 1;
      }
      if (uncertain >= MAX_UNCERTAIN || blind > 1) throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** (uncertain - 1));
    }
  }
}
