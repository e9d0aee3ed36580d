import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CorpusError } from './errors.js';
import { parseLexicon } from './lexicon.js';
import { type Manifest, type ManifestDocument, parseManifest } from './manifest.js';
import type { Concept, Corpus } from './model.js';
import { buildReport, type DocumentSource } from './report.js';
import { readSaved, writeSaved } from './saved.js';

const MANIFEST = 'corpus.json';

/**
 * Everything in a corpus folder: the documents that the manifest names, then every other `*.md`. `lexicon` is the field's
 * lexicon to use where the folder has none of its own.
 * @throws CorpusError with file, line and remedy; nothing is kept of a corpus that is not whole.
 */
export function loadCorpus(folder: string, fallbackLexicon: string | null): Corpus {
  const saved = readSaved<SavedCorpus>(SAVED, (key) => isSaved(folder, key));
  return saved ? restore(saved, folder) : readCorpus(folder, fallbackLexicon).corpus;
}

const SAVED = 'corpus';

/**
 * Saves a corpus, so that loading the same files again takes no reading of them. Null, and nothing is saved, where it has no
 * lexicon of its own: its files alone do not decide what it is.
 */
export function saveCorpus(folder: string): Corpus | null {
  const { corpus, files, lexiconFile } = readCorpus(folder, null);
  if (lexiconFile === null) return null;
  const { lexicon: _, ...rest } = corpus;
  const saved: SavedCorpus = { ...rest, lexiconFile };
  writeSaved(SAVED, JSON.stringify([filesMark(folder, files), ...files]), saved);
  return corpus;
}

interface SavedCorpus extends Omit<Corpus, 'lexicon'> {
  readonly lexiconFile: string;
}

/** The lexicon is read when it is asked for: who has an index saved as well has no need of it. */
function restore({ lexiconFile, ...rest }: SavedCorpus, folder: string): Corpus {
  const file = join(folder, lexiconFile);
  let lexicon: readonly Concept[] | null = null;
  return {
    ...rest,
    get lexicon() {
      lexicon ??= parseLexicon(decode(readFileSync(file), file), file);
      return lexicon;
    },
  };
}

/** True where a folder holds the very files that a saved corpus was made from, and no other document. */
function isSaved(folder: string, key: string): boolean {
  const [mark, ...files] = JSON.parse(key) as string[];
  return (
    files.every((file) => existsSync(join(folder, file))) &&
    readdirSync(folder).every((file) => !file.endsWith('.md') || files.includes(file)) &&
    filesMark(folder, files) === mark
  );
}

function filesMark(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

interface ReadCorpus {
  readonly corpus: Corpus;
  /** Every file that it was read from, as the manifest names them. */
  readonly files: readonly string[];
  /** Null where it has none of its own, and the files alone do not decide what the corpus is. */
  readonly lexiconFile: string | null;
}

function readCorpus(folder: string, fallbackLexicon: string | null): ReadCorpus {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CorpusError(folder, null, 'no such folder', 'name a folder that holds *.md files');
  const hash = createHash('sha256');
  const files: string[] = [];
  const read = (file: string, from: string): string => {
    const path = join(folder, file);
    if (!existsSync(path))
      throw new CorpusError(path, null, `missing, though ${from} names it`, `add the file or remove it from ${from}`);
    const bytes = readFileSync(path);
    hash.update(file).update(bytes);
    files.push(file);
    return decode(bytes, path);
  };
  const manifestFile = join(folder, MANIFEST);
  const manifest: Manifest = existsSync(manifestFile)
    ? parseManifest(read(MANIFEST, folder), manifestFile)
    : { documents: [] };
  const named = new Set(manifest.documents.map((document) => document.file));
  const others = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && !named.has(file))
    .sort();
  const documents: ManifestDocument[] = [
    ...manifest.documents,
    ...others.map((file) => ({ id: basename(file, '.md'), file })),
  ];
  if (documents.length === 0)
    throw new CorpusError(folder, null, 'holds no *.md file', 'put a report in Markdown there');
  const sources = documents.map(
    (document): DocumentSource => ({
      file: join(folder, document.file),
      source: read(document.file, manifestFile),
      translations: Object.fromEntries(
        Object.entries(document.translations ?? {}).map(([code, file]) => [
          code,
          { file: join(folder, file), source: read(file, manifestFile) },
        ]),
      ),
      manifest: document,
    }),
  );
  const lexicon = manifest.lexicon
    ? parseLexicon(read(manifest.lexicon, manifestFile), join(folder, manifest.lexicon))
    : readLexicon(fallbackLexicon);
  const reports = sources.map(buildReport);
  const corpus = {
    hash: hash.digest('hex').slice(0, 12),
    reports,
    lexicon,
    names: documents.flatMap((document) => document.names ?? []),
  };
  return { corpus, files, lexiconFile: manifest.lexicon ?? null };
}

/** The text without its byte order mark. */
function decode(bytes: Buffer, path: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '');
  const line = bytes.toString('utf8').split('\ufffd', 1)[0]?.split('\n').length ?? 1;
  throw new CorpusError(path, line, 'not UTF-8', 'save the file as UTF-8');
}

const readLexicon = (file: string | null): Concept[] =>
  file && existsSync(file) ? parseLexicon(readFileSync(file, 'utf8'), file) : [];
