import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isObject } from './json.js';
import { chatMethods, respond } from './methods/chat.js';
import { conversationMethods } from './methods/conversations.js';
import { granted, type Kind, type Method, refused, SCOPE_PREFIX, type Slack, scopesOf } from './methods/method.js';
import { otherMethods } from './methods/other.js';
import { viewMethods } from './methods/views.js';
import { nextFault, stir, violate } from './recorder.js';
import type { Call, Fault, Json, JsonObject } from './types.js';
import { now } from './workspace.js';

const METHODS: { readonly [name: string]: Method } = {
  ...chatMethods,
  ...conversationMethods,
  ...viewMethods,
  ...otherMethods,
};

/** What a fault can be queued for. */
export const FAULT_NAMES: readonly string[] = [...Object.keys(METHODS), 'response_url', '*'];

/** Slack adds these to any method; the client sends team_id by itself. */
const COMMON_ARGS: { readonly [name: string]: Kind } = { token: 'string', team_id: 'string' };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** The arguments as they came: strings from a form, anything from JSON. */
const rawArgs = (request: IncomingMessage, body: string): JsonObject => {
  const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
  if (request.headers['content-type']?.includes('json')) {
    const json = parsed(body);
    return { ...Object.fromEntries(query), ...(isObject(json) ? json : {}) };
  }
  return { ...Object.fromEntries(query), ...Object.fromEntries(new URLSearchParams(body)) };
};

/** A value in the kind that the method wants; undefined where it is none. */
const READ: { readonly [kind in Kind]: (value: Json) => Json | undefined } = {
  string: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined),
  json: (value) => (typeof value === 'string' ? parsed(value) : value),
  boolean: (value) =>
    ({ true: true, '1': true, false: false, '0': false })[String(value) as 'true' | '1' | 'false' | '0'],
  number: (value) => (value !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined),
};

/** Arguments in their kinds, and what is wrong with them. */
const readArgs = (method: Method, raw: JsonObject): { args: JsonObject; problems: string[] } => {
  const args: JsonObject = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const kind = Object.hasOwn(method.args, name) ? method.args[name] : COMMON_ARGS[name];
    if (kind === undefined) problems.push(`[ERROR] unknown argument: ${name}`);
    else if (name !== 'token' && value !== undefined && value !== null) {
      const read = READ[kind](value);
      if (read === undefined) problems.push(`[ERROR] ${name} is not a ${kind}: ${String(value).slice(0, 80)}`);
      else args[name] = read;
    }
  }
  for (const name of method.required ?? []) {
    if (args[name] === undefined) problems.push(`[ERROR] missing required field: ${name}`);
  }
  return { args, problems };
};

const missingScope = (slack: Slack, method: Method, args: JsonObject): string | undefined => {
  const channel = slack.workspace.channels.get(String(args.channel ?? args.channel_id));
  const prefix = channel ? SCOPE_PREFIX[channel.kind] : 'channels';
  const needed = (method.scopes ?? []).map((scope) => scope.replace('#', prefix));
  if (needed.length === 0 || needed.some((scope) => granted(slack.workspace, scope))) return undefined;
  return needed.join(',');
};

const tokenError = (slack: Slack, method: Method, token: string | undefined): string | undefined => {
  const { botToken, appToken } = slack.workspace;
  if (token === undefined) return 'not_authed';
  if (token !== botToken && token !== appToken) return 'invalid_auth';
  const wanted = method.token === 'app' ? appToken : botToken;
  return token === wanted ? undefined : 'not_allowed_token_type';
};

/** Judges a call and carries it out. */
const carryOut = (slack: Slack, name: string, raw: JsonObject, token: string | undefined): JsonObject => {
  const { recorder, workspace } = slack;
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) {
    violate(recorder, name, 'unknown_method');
    return refused('unknown_method', { req_method: name });
  }
  const badToken = tokenError(slack, method, token);
  if (badToken !== undefined) {
    violate(recorder, name, badToken, [`token ${token?.slice(0, 5) ?? 'missing'}…`]);
    return refused(badToken);
  }
  const { args, problems } = readArgs(method, raw);
  if (problems.length > 0) {
    violate(recorder, name, 'invalid_arguments', problems);
    return refused('invalid_arguments', { response_metadata: { messages: problems } });
  }
  const needed = missingScope(slack, method, args);
  if (needed !== undefined) {
    violate(recorder, name, 'missing_scope', [`needs ${needed}`]);
    return refused('missing_scope', { needed, provided: scopesOf(workspace) });
  }
  return method.run(slack, args);
};

/** Arguments for the record: in their kinds where the method is known, as they came where not. */
const recordedArgs = (name: string, raw: JsonObject): JsonObject => {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  const { token: _token, ...rest } = raw;
  if (!method) return rest;
  return { ...rest, ...readArgs(method, raw).args };
};

/** Runs a call through the fault that awaits it; the reply is sent, replaced or cut off. */
const withFault = async (
  slack: Slack,
  call: Call,
  response: ServerResponse,
  run: () => { status: number; body: JsonObject | string },
): Promise<void> => {
  const fault: Fault = nextFault(slack.recorder, call.method, call.args) ?? {};
  if (fault.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  const replaces = fault.status !== undefined || fault.error !== undefined || fault.reset === true;
  call.taken = !replaces || fault.takes === true;
  const real = call.taken ? run() : undefined;
  if (fault.reset) {
    call.status = 0;
    response.socket?.resetAndDestroy();
    return;
  }
  const status = fault.status ?? (replaces ? 200 : (real?.status ?? 200));
  const error = fault.error ?? (status === 429 ? 'ratelimited' : 'internal_error');
  const body = replaces ? refused(error) : (real?.body ?? '');
  const headers: { [name: string]: string } = { 'x-oauth-scopes': scopesOf(slack.workspace) };
  if (status === 429 && fault.retryAfter !== null) headers['retry-after'] = String(fault.retryAfter ?? 1);
  headers['content-type'] = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
  call.status = status;
  call.response = typeof body === 'string' ? { body } : body;
  response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** One post to a response_url: HTTP 200 `ok`, or 404 where it is spent. */
const answerResponseUrl = (
  slack: Slack,
  id: string,
  args: JsonObject,
): { status: number; body: JsonObject | string } => {
  const { workspace, recorder } = slack;
  const entry = workspace.responses.get(id);
  const spent = !entry
    ? 'invalid_url'
    : now(workspace) > entry.expires
      ? 'expired_url'
      : entry.left <= 0
        ? 'used_url'
        : undefined;
  if (!entry || spent) {
    violate(recorder, 'response_url', spent ?? 'invalid_url');
    return { status: 404, body: refused(spent ?? 'invalid_url') };
  }
  entry.left -= 1;
  const error = respond(slack, 'response_url', entry, args);
  return error === undefined ? { status: 200, body: 'ok' } : { status: 400, body: refused(error) };
};

const handle = async (slack: Slack, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await bodyOf(request);
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const raw = rawArgs(request, body);
  const isResponse = path.startsWith('/response/');
  const method = isResponse ? 'response_url' : path.replace(/^\/api\//, '');
  const bearer = request.headers.authorization?.replace(/^Bearer\s+/i, '');
  const token = bearer ?? (typeof raw.token === 'string' ? raw.token : undefined);
  const args = isResponse ? raw : recordedArgs(method, raw);
  const call: Call = { method, args, token, at: performance.now(), response: undefined, status: 0, taken: false };
  slack.recorder.calls.push(call);
  await withFault(slack, call, response, () =>
    isResponse
      ? answerResponseUrl(slack, path.slice('/response/'.length), raw)
      : { status: 200, body: carryOut(slack, method, raw, token) },
  );
};

/** The HTTP side: /api/METHOD and /response/ID on 127.0.0.1. */
export const startServer = async (slack: Slack): Promise<Server> => {
  const server = createServer((request, response) => {
    slack.recorder.busy += 1;
    stir(slack.recorder);
    handle(slack, request, response)
      .catch((error: unknown) => {
        violate(slack.recorder, 'fake', 'internal_error', [String(error)]);
        response.writeHead(500).end();
      })
      .finally(() => {
        slack.recorder.busy -= 1;
        stir(slack.recorder);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fake got no port');
  slack.workspace.baseUrl = `http://127.0.0.1:${address.port}`;
  return server;
};
