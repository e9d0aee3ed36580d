import type { Answer } from '../answer/answer.js';
import type { Engine } from '../answer/engine.js';
import type { LanguageCode } from '../language/locale.js';

/** The lines of a stream as they come, without their line breaks. Only "\n" ends a line: JSON may hold U+2028. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const part of input) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

/** The answer line to one line of requests, or its error line; null for an empty line. */
export function answerLine(line: string, engine: Engine, language: LanguageCode | null): string | null {
  const written = line.replace(/^\ufeff/u, '').trim();
  if (!written) return null;
  const request = readRequest(written);
  if ('error' in request) return JSON.stringify(request);
  const answer: Answer = engine.ask({ turns: request.turns, ...(language && { language }) });
  return JSON.stringify({ id: request.id, ...answer });
}

type Request = { readonly id: unknown } & ({ readonly turns: readonly string[] } | { readonly error: string });

function readRequest(written: string): Request {
  let request: unknown;
  try {
    request = JSON.parse(written);
  } catch {
    return { id: null, error: 'not JSON: write {"id": "1", "question": "..."} on one line' };
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return { id: null, error: 'not an object: write {"id": "1", "question": "..."}' };
  const { id = null, question } = request as { readonly id?: unknown; readonly question?: unknown };
  const turns = Array.isArray(question) ? question : [question];
  return turns.length > 0 && turns.every((turn) => typeof turn === 'string')
    ? { id, turns }
    : { id, error: 'question: expected a text, or a list of texts that is not empty' };
}
