import { httpFailure, RefusedReply } from './api.js';

const TIMEOUT_MS = 10_000;

/** Posts to the address that came with a command or a press. Throws a RefusedReply where Slack does not take it. */
export async function postReply(responseUrl: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await sent(responseUrl, body);
  const text = await response.text().catch(() => '');
  if (response.ok && !/"ok"\s*:\s*false/u.test(text)) return;
  const code = /[a-z]+(?:_[a-z]+)+/u.exec(text)?.[0];
  const failure = httpFailure(response.status, response.headers.get('retry-after'));
  throw new RefusedReply(failure.kind === 'refused' && code ? { kind: 'refused', code } : failure);
}

async function sent(responseUrl: string, body: Readonly<Record<string, unknown>>): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  try {
    return await fetch(responseUrl, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new RefusedReply({ kind: 'uncertain' }); // The connection failed: whether Slack took it is not known.
  }
}
