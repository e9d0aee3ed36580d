import { bounded } from './bounded.js';

/** Tells the first delivery of something from every later one. */
export interface Seen {
  /** True the first time that a key is given. Keys that are undefined are always new. */
  first(key: string | undefined): boolean;
}

/** Slack repeats an event for about an hour at most. */
const TTL_MS = 2 * 60 * 60_000;
const MAX = 50_000;

/** Remembers what has been delivered, for two hours. */
export function seenBefore(clock: () => number): Seen {
  const kept = bounded<true>({ max: MAX, ttlMs: () => TTL_MS, clock });
  return {
    first: (key) => {
      if (key === undefined) return true;
      if (kept.get(key)) return false;
      kept.set(key, true);
      return true;
    },
  };
}
