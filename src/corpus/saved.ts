import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';

// What the build has worked out beforehand, so that a start need not. It stands beside the compiled code that made it; where the
// sources run as they are there is none. Nothing depends on it: what is missing or does not fit is worked out anew.
const CODE = resolve(import.meta.dirname, '..');
const FOLDER = join(CODE, 'saved');
/** Folders whose code decides what is saved. */
const LAYERS = ['corpus', 'language', 'search'];

/** Reads what was saved under a name; null where there is none, or where other code, another Node or another source made it. */
export function readSaved<T>(name: string, fits: (key: string) => boolean): T | null {
  const file = join(FOLDER, name);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n');
  const [code, length, key = ''] = bytes.toString('utf8', 0, Math.max(0, end)).split('\t');
  const value = bytes.subarray(end + 1);
  return code === codeMark() && length === String(value.length) && fits(key) ? (deserialize(value) as T) : null;
}

/** Saves a plain value for {@link readSaved}; `key` is one line that tells what it was made from. */
export function writeSaved(name: string, key: string, value: unknown): void {
  const bytes = serialize(value);
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, name);
  writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${codeMark()}\t${bytes.length}\t${key}\n`), bytes]));
  renameSync(`${file}.new`, file);
}

let mark: string | null = null;

/** Tells one build from another: the code that makes what is saved, and the Node that runs it. */
function codeMark(): string {
  if (mark !== null) return mark;
  const hash = createHash('sha256').update(process.version);
  for (const layer of LAYERS)
    for (const file of readdirSync(join(CODE, layer), { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(CODE, layer, file)));
  mark = hash.digest('hex');
  return mark;
}
