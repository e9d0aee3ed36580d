import type { AllMiddlewareArgs } from '@slack/bolt';

/** Counts what is being worked on, which Bolt does not wait for when it stops. */
export interface Drain {
  readonly middleware: (args: AllMiddlewareArgs) => Promise<void>;
  /** Waits until nothing is under way, or for so long at most; true where all was finished. */
  readonly empty: (withinMs: number) => Promise<boolean>;
}

/** A new count. */
export function drain(): Drain {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return {
    middleware: async ({ next }) => {
      underWay += 1;
      try {
        await next();
      } finally {
        underWay -= 1;
        if (underWay === 0) for (const done of waiting.splice(0)) done();
      }
    },
    empty: (withinMs) =>
      new Promise((resolve) => {
        if (underWay === 0) return resolve(true);
        const timer = setTimeout(() => resolve(false), withinMs);
        waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      }),
  };
}
