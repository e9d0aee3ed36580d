import type { Broadcast, Call, Delivered, Fault, JsonObject, Violation } from './types.js';
import type { Verdict } from './validate/payload.js';

/** What has happened, and the faults that are still to come. */
export type Recorder = {
  readonly calls: Call[];
  readonly violations: Violation[];
  readonly broadcasts: Broadcast[];
  readonly links: Broadcast[];
  readonly deliveries: Delivered[];
  readonly faults: Map<string, Fault[]>;
  /** Calls and deliveries under way. */
  busy: number;
  lastActivity: number;
  readonly watchers: Set<() => void>;
};

export const createRecorder = (): Recorder => ({
  calls: [],
  violations: [],
  broadcasts: [],
  links: [],
  deliveries: [],
  faults: new Map(),
  busy: 0,
  lastActivity: performance.now(),
  watchers: new Set(),
});

/** Something happened: those who wait look again. */
export const stir = (recorder: Recorder): void => {
  recorder.lastActivity = performance.now();
  for (const watcher of recorder.watchers) watcher();
};

export const violate = (recorder: Recorder, where: string, error: string, messages: readonly string[] = []): void => {
  recorder.violations.push({ where, error, messages });
  stir(recorder);
};

/** Records what a validation found; gives the error, if any. */
export const noteVerdict = (recorder: Recorder, where: string, verdict: Verdict): string | undefined => {
  if (verdict.error !== undefined) violate(recorder, where, verdict.error, verdict.found.problems);
  else {
    for (const broadcast of verdict.found.broadcasts) recorder.broadcasts.push({ where, ...broadcast });
    for (const link of verdict.found.links) recorder.links.push({ where, ...link });
  }
  return verdict.error;
};

/** The fault for this call, if one is queued; a fault with `when` waits for its call. */
export const nextFault = (recorder: Recorder, method: string, args: JsonObject): Fault | undefined => {
  for (const name of [method, '*']) {
    const queue = recorder.faults.get(name) ?? [];
    const index = queue.findIndex((fault) => fault.when?.(args) ?? true);
    if (index >= 0) return queue.splice(index, 1)[0];
  }
  return undefined;
};

const WAIT_STEP_MS = 20;

const account = (recorder: Recorder): string => {
  const calls = recorder.calls
    .slice(-8)
    .map((call) => `${call.method} → ${JSON.stringify(call.response)?.slice(0, 200)}`);
  const violations = recorder.violations
    .slice(-5)
    .map((one) => `${one.where}: ${one.error} ${one.messages.join('; ')}`);
  return [`last calls:`, ...calls, `violations:`, ...violations].join('\n  ');
};

export const waitFor = async <T>(
  recorder: Recorder,
  probe: () => T | undefined | null | false,
  ms: number,
): Promise<T> => {
  const until = performance.now() + ms;
  for (;;) {
    const value = probe();
    if (value !== undefined && value !== null && value !== false) return value;
    const left = until - performance.now();
    if (left <= 0) throw new Error(`waited ${ms} ms in vain for ${probe}\n${account(recorder)}`);
    await new Promise<void>((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        recorder.watchers.delete(go);
        resolve();
      };
      const timer = setTimeout(go, Math.min(left, WAIT_STEP_MS));
      recorder.watchers.add(go);
    });
  }
};

const IDLE_LIMIT_MS = 15_000;

export const idle = async (recorder: Recorder, quietMs: number): Promise<void> => {
  recorder.lastActivity = performance.now();
  await waitFor(
    recorder,
    () => recorder.busy === 0 && performance.now() - recorder.lastActivity >= quietMs,
    IDLE_LIMIT_MS,
  );
};
