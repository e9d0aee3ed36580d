import { parseArgs } from 'node:util';
import type { LanguageCode } from '../language/locale.js';
import { isTerminalLanguage } from '../language/terminal-messages.js';

/** What the command line asks for. */
export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | RequestsCommand | AskCommand;

export interface RequestsCommand extends Setting {
  readonly kind: 'requests';
}

export interface AskCommand extends Setting {
  readonly kind: 'ask';
  /** Null where none is given: it is read from standard input, or a conversation begins. */
  readonly question: string | null;
  readonly json: boolean;
}

interface Setting {
  readonly corpus: string | null;
  readonly language: LanguageCode | null;
}

/** A command line that cannot be followed, in one line with the remedy. */
export class UsageError extends Error {
  constructor(problem: string, remedy = 'see fotnot --help') {
    super(`fotnot: ${problem}: ${remedy}`);
    this.name = 'UsageError';
  }
}

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  corpus: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the arguments after the command's own name [--lang sv "hur många …"].
 * @throws UsageError
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.lang !== undefined && !isTerminalLanguage(values.lang))
    throw new UsageError(`--lang ${values.lang} is no language of Fotnot`, 'write --lang sv or --lang en');
  if (values.corpus === '') throw new UsageError('--corpus names no folder', 'write --corpus DIR');
  const setting = { corpus: values.corpus ?? null, language: (values.lang as LanguageCode | undefined) ?? null };
  if (!values.jsonl) {
    const question = positionals.length > 0 ? positionals.join(' ') : null;
    return { kind: 'ask', question, json: values.json ?? false, ...setting };
  }
  if (values.json) throw new UsageError('--json and --jsonl together', 'leave one of them out');
  if (positionals.length > 0)
    throw new UsageError('--jsonl takes its questions from standard input', 'leave the question out, or use --json');
  return { kind: 'requests', ...setting };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Its further sentences are about writing options in general.
    const [problem] = (error as Error).message.split(/\.\s|\n/u);
    throw new UsageError(problem ?? 'wrong arguments');
  }
}
