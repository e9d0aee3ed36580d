import { webApi } from '@slack/bolt';
import { boltLogger, type Log } from './log.js';

/** What Slack answered. */
export type Reply = Readonly<Record<string, unknown>>;

/** Calls of Slack's Web API that are made once: retries are decided where it is known whether they can do harm. */
export interface SlackApi {
  call(method: string, args: Record<string, unknown>): Promise<Reply>;
}

/** Slack answers within a second or two; after ten the answer is taken for lost. */
const TIMEOUT_MS = 10_000;

/** A client of its own, so that a rate limit that it meets holds up nobody else. */
export function slackApi({ token, apiUrl, log, timeoutMs = TIMEOUT_MS }: ApiOptions): SlackApi {
  const client = new webApi.WebClient(token, {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });
  return { call: async (method, args) => ({ ...(await client.apiCall(method, args)) }) };
}

interface ApiOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly log: Log;
  readonly timeoutMs?: number;
}

/** How a call failed, as far as it matters to what is done next. */
export type Failure =
  | { readonly kind: 'limited'; readonly waitMs: number }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'refused'; readonly code: string };

const DEFAULT_WAIT_MS = 1000;
/** Slack says itself that part of the call may have been carried out. */
const UNCERTAIN_CODES: readonly string[] = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];

/** Sorts what a call threw: to be repeated later, perhaps carried out, or refused with Slack's own word for it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'limited', waitMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIHTTPError) return httpFailure(error.statusCode, undefined);
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'limited', waitMs: DEFAULT_WAIT_MS };
    return UNCERTAIN_CODES.includes(code) ? { kind: 'uncertain' } : { kind: 'refused', code };
  }
  if (error instanceof RefusedReply) return error.failure;
  if (error instanceof webApi.WebAPIRequestError) return { kind: 'uncertain' };
  return { kind: 'refused', code: 'unexpected' };
}

/** What an HTTP status other than 200 means; `retryAfter` in seconds. */
export function httpFailure(status: number, retryAfter: string | null | undefined): Failure {
  const seconds = Number(retryAfter);
  if (status === 429) return { kind: 'limited', waitMs: retryAfter && seconds > 0 ? seconds * 1000 : DEFAULT_WAIT_MS };
  return status >= 500 ? { kind: 'uncertain' } : { kind: 'refused', code: `http_${status}` };
}

/** A post to a reply address that Slack did not take. */
export class RefusedReply extends Error {
  override readonly name = 'RefusedReply';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind === 'refused' ? `reply address: ${failure.code}` : `reply address: ${failure.kind}`);
    this.failure = failure;
  }
}

/** Slack's word for why it refused, or null where it did not refuse. */
export function refusalCode(error: unknown): string | null {
  const failure = failureOf(error);
  return failure.kind === 'refused' ? failure.code : null;
}
