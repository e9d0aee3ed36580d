import type { webApi } from '@slack/bolt';

type Fields = Readonly<Record<string, unknown>>;

/** Where what happened is written down. */
export interface Log {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

const SECRET = /\bx(?:ox[a-z](?:\.[a-z]+)?|app|wfp)-[\w-]+|https:\/\/hooks\.slack\.com\/\S+/giu;

/** One JSON object a line; tokens and reply addresses never get through. */
export function lineLog(write: (line: string) => void): Log {
  const at =
    (level: string) =>
    (message: string, fields: Fields = {}) =>
      write(JSON.stringify({ level, message, ...plainFields(fields) }).replace(SECRET, '[redacted]'));
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** Errors do not become JSON by themselves. */
function plainFields(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    value instanceof Error ? (value.stack ?? value.message) : value,
  ]);
  return Object.fromEntries(entries);
}

type BoltLogger = NonNullable<webApi.WebClientOptions['logger']>;

/** The log as Bolt wants it: its warnings and errors only, since its debug lines hold whole messages. */
export function boltLogger(log: Log): BoltLogger {
  const text = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  const level = 'warn' as ReturnType<BoltLogger['getLevel']>;
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn(text(parts), { from: 'bolt' }),
    error: (...parts) => log.error(text(parts), { from: 'bolt' }),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  };
}
