import type { LanguageCode } from '../language/locale.js';
import { FALLBACK_LANGUAGE, languageOfSlackLocale } from '../language/slack-messages-by-language.js';
import type { SlackApi } from './api.js';
import { bounded } from './bounded.js';
import type { Log } from './log.js';

/** What is known of somebody in Slack. */
export interface Person {
  /** Of fixed texts, by the person's own setting in Slack. */
  readonly language: LanguageCode;
  readonly name: string;
  readonly enterpriseId: string | null;
  /** False where Slack could not be asked in time. */
  readonly known: boolean;
}

/** Looks people up. */
export interface People {
  person(user: string): Promise<Person>;
}

const MAX_PEOPLE = 10_000;
const TTL_MS = 60 * 60_000;
const UNKNOWN_TTL_MS = 30_000;
/** A modal must be opened within three seconds of the press; its language is worth waiting this long for. */
const WAIT_MS = 1000;

/** People as Slack knows them, asked once an hour. */
export function people({ api, log, clock }: { api: SlackApi; log: Log; clock: () => number }): People {
  const kept = bounded<Promise<Person>>({ max: MAX_PEOPLE, ttlMs: () => TTL_MS, clock });
  const unknown = bounded<true>({ max: MAX_PEOPLE, ttlMs: () => UNKNOWN_TTL_MS, clock });
  const ask = async (user: string): Promise<Person> => {
    try {
      return personOf(await api.call('users.info', { user, include_locale: true }), user);
    } catch (error) {
      log.warn('a person could not be looked up', { user, error });
      kept.delete(user);
      unknown.set(user, true);
      return stranger(user);
    }
  };
  return {
    person: (user) => {
      if (unknown.get(user)) return Promise.resolve(stranger(user));
      const asked = kept.get(user) ?? ask(user);
      if (!unknown.get(user)) kept.set(user, asked);
      return inTime(asked, stranger(user));
    },
  };
}

function stranger(user: string): Person {
  return { language: FALLBACK_LANGUAGE, name: user, enterpriseId: null, known: false };
}

function personOf(reply: Readonly<Record<string, unknown>>, user: string): Person {
  const record = recordOf(reply.user);
  const profile = recordOf(record.profile);
  const name = [profile.display_name, profile.real_name, record.real_name, record.name].find(
    (one) => typeof one === 'string' && one !== '',
  );
  const enterprise = recordOf(record.enterprise_user).enterprise_id;
  return {
    language: languageOfSlackLocale(typeof record.locale === 'string' ? record.locale : undefined),
    name: typeof name === 'string' ? name : user,
    enterpriseId: typeof enterprise === 'string' ? enterprise : null,
    known: true,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

async function inTime(asked: Promise<Person>, otherwise: Person): Promise<Person> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Person>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), WAIT_MS);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
