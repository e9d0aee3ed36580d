/** A map that forgets: what is too old, and the oldest where there is too much. */
export interface Bounded<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/** `ttlMs` says how long a value holds, from when it was set. */
export function bounded<V>({
  max,
  ttlMs,
  clock,
}: {
  max: number;
  ttlMs: (value: V) => number;
  clock: () => number;
}): Bounded<V> {
  const kept = new Map<string, { readonly value: V; readonly until: number }>();
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found && found.until >= clock()) return found.value;
      kept.delete(key);
      return undefined;
    },
    set: (key, value) => {
      kept.delete(key);
      kept.set(key, { value, until: clock() + ttlMs(value) });
      const oldest = kept.keys().next().value;
      if (kept.size > max && oldest !== undefined) kept.delete(oldest);
    },
    delete: (key) => void kept.delete(key),
  };
}
