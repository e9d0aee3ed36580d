import type { Answer } from '../answer/answer.js';
import type { LanguageCode } from '../language/locale.js';
import { isLanguage } from '../language/slack-messages-by-language.js';

/** What the next turn of a thread needs to know of the one before. */
export interface Turn {
  readonly canonical: string;
  readonly language: LanguageCode;
  /** Slack id of who asked. */
  readonly asker: string;
}

const EVENT_TYPE = 'fotnot_answer';

/** The turn of an answer; null where nothing can be built on it. */
export function turnOf({ canonical, language }: Answer, asker: string): Turn | null {
  return canonical === null ? null : { canonical, language, asker };
}

/** Metadata of a reply: its turn, and a mark by which the post is found again. Readable by other apps, so nothing secret. */
export function turnMetadata(
  turn: Turn | null,
  nonce: string,
): { event_type: string; event_payload: Record<string, string> } {
  return { event_type: EVENT_TYPE, event_payload: { ...(turn ?? {}), post: nonce } };
}

/** The turn that a message of ours carries; null where it carries none. */
export function readTurn(metadata: unknown): Turn | null {
  const { canonical, language, asker } = payloadOf(metadata);
  if (typeof canonical !== 'string' || canonical === '' || !isLanguage(language) || typeof asker !== 'string')
    return null;
  return { canonical, language, asker };
}

/** The mark of a post. */
export function readNonce(metadata: unknown): string | null {
  const { post } = payloadOf(metadata);
  return typeof post === 'string' ? post : null;
}

function payloadOf(metadata: unknown): Readonly<Record<string, unknown>> {
  if (typeof metadata !== 'object' || metadata === null) return {};
  const { event_type: type, event_payload: payload } = metadata as Record<string, unknown>;
  return type === EVENT_TYPE && typeof payload === 'object' && payload !== null
    ? (payload as Record<string, unknown>)
    : {};
}
