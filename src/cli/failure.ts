import { CorpusError } from '../corpus/errors.js';
import { UsageError } from './command.js';

/** What went wrong, in one line with the remedy: never where in the code. */
export function lineOf(error: unknown): string {
  return message(error).replace(/\s+/gu, ' ');
}

function message(error: unknown): string {
  if (error instanceof UsageError || error instanceof CorpusError) return error.message;
  if (isRefusedFile(error))
    return `${error.path ?? 'fotnot'}: cannot be read (${error.code}): give a file or folder that may be read`;
  return `fotnot: ${error instanceof Error ? error.message : String(error)}`;
}

/** Exit status: 2 for a wrong command line or a corpus that cannot be loaded whole, 1 for what should not happen. */
export function statusOf(error: unknown): number {
  return error instanceof UsageError || error instanceof CorpusError || isRefusedFile(error) ? 2 : 1;
}

/** What the operating system refuses: no right to read, a folder in place of a file. */
const isRefusedFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;
