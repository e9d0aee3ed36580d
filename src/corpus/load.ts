import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CorpusError } from './errors.js';
import { parseLexicon } from './lexicon.js';
import { type Manifest, type ManifestDocument, parseManifest } from './manifest.js';
import type { Concept, Corpus } from './model.js';
import { buildReport, type DocumentSource } from './report.js';

const MANIFEST = 'corpus.json';

/**
 * Everything in a corpus folder: the documents that the manifest names, then every other `*.md`. `lexicon` is the field's
 * lexicon to use where the folder has none of its own.
 * @throws CorpusError with file, line and remedy; nothing is kept of a corpus that is not whole.
 */
export function loadCorpus(folder: string, fallbackLexicon: string | null): Corpus {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CorpusError(folder, null, 'no such folder', 'name a folder that holds *.md files');
  const hash = createHash('sha256');
  const read = (file: string, from: string): string => {
    const path = join(folder, file);
    if (!existsSync(path))
      throw new CorpusError(path, null, `missing, though ${from} names it`, `add the file or remove it from ${from}`);
    const bytes = readFileSync(path);
    hash.update(file).update(bytes);
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
  return {
    hash: hash.digest('hex').slice(0, 12),
    reports,
    lexicon,
    names: documents.flatMap((document) => document.names ?? []),
  };
}

/** The text without its byte order mark. */
function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = bytes.toString('utf8').split('\ufffd', 1)[0]?.split('\n').length ?? 1;
    throw new CorpusError(path, line, 'not UTF-8', 'save the file as UTF-8');
  }
}

const readLexicon = (file: string | null): Concept[] =>
  file && existsSync(file) ? parseLexicon(readFileSync(file, 'utf8'), file) : [];
