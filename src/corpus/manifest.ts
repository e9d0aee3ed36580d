import { createRequire } from 'node:module';
import type { ParseError } from 'jsonc-parser';
import type { InferOutput } from 'valibot';
import { LANGUAGES } from '../language/locales.js';
import { CorpusError } from './errors.js';

const require = createRequire(import.meta.url);

/** The form of a manifest; the checker is loaded only where there is a manifest to check. */
function formOf(v: typeof import('valibot')) {
  const text = v.pipe(v.string('expected a text'), v.regex(/\S/, 'expected a text that is not empty'));
  const texts = v.strictObject(
    { sv: v.optional(text), en: v.optional(text) },
    `expected texts by language (${LANGUAGES.join(', ')})`,
  );

  // What a text cannot tell of itself, for one document.
  const document = v.strictObject({
    id: text,
    file: text,
    title: v.optional(texts),
    publisher: v.optional(text),
    year: v.optional(
      v.pipe(
        v.number('expected a year such as 2024'),
        v.integer('expected a year such as 2024'),
        v.minValue(1800, 'expected a year such as 2024'),
        v.maxValue(2200, 'expected a year such as 2024'),
      ),
    ),
    language: v.optional(v.picklist(['sv', 'en'], `expected one of ${LANGUAGES.join(', ')}`)),
    url: v.optional(
      v.pipe(
        v.string('expected an address'),
        v.regex(/^https?:\/\/\S+$/, 'expected an address that begins with https://'),
      ),
    ),
    /** File of the translation by language, aligned with the source line by line. */
    translations: v.optional(texts),
    /** What the tables count that name no unit, by the start of the caption ("Bild 1"). */
    units: v.optional(v.record(text, texts)),
    /** Names of people that share a cell with others'. */
    names: v.optional(v.array(text, 'expected a list of names')),
  });

  const manifest = v.strictObject(
    { documents: v.array(document, 'expected a list of documents'), lexicon: v.optional(text) },
    'expected an object with documents',
  );
  return { document, manifest };
}

export type ManifestDocument = InferOutput<ReturnType<typeof formOf>['document']>;
export type Manifest = InferOutput<ReturnType<typeof formOf>['manifest']>;

/**
 * The manifest, checked whole.
 * @throws CorpusError with file, line and remedy at the first problem.
 */
export function parseManifest(source: string, file: string): Manifest {
  const v = require('valibot') as typeof import('valibot');
  const { findNodeAtLocation, parseTree, printParseErrorCode } =
    require('jsonc-parser') as typeof import('jsonc-parser');
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true });
  const [broken] = errors;
  if (!tree || broken)
    throw new CorpusError(
      file,
      lineAt(source, broken?.offset ?? 0),
      `not valid JSON (${broken ? printParseErrorCode(broken.error) : 'empty'})`,
      'correct the JSON there',
    );
  const place = (path: readonly (string | number)[]): number => {
    const known = path.findLastIndex((_, i) => findNodeAtLocation(tree, path.slice(0, i + 1)) !== undefined);
    return lineAt(source, findNodeAtLocation(tree, path.slice(0, known + 1))?.offset ?? tree.offset);
  };
  const parsed = v.safeParse(formOf(v).manifest, JSON.parse(source));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = issue.path?.map((step) => step.key as string | number) ?? [];
    const what = path.join('.') || 'the manifest';
    if (issue.type === 'strict_object' && issue.expected === 'never')
      throw new CorpusError(file, place(path), `${what}: no field of that name`, 'correct its name or remove it');
    if (issue.type === 'strict_object' && issue.received === 'undefined')
      throw new CorpusError(file, place(path), `${what}: missing`, 'add it there');
    const problem = issue.message.startsWith('expected')
      ? issue.message
      : `expected ${issue.expected ?? 'another value'}, found ${issue.received}`;
    throw new CorpusError(file, place(path), `${what}: ${problem}`, 'correct it there');
  }
  const ids = parsed.output.documents.map((document) => document.id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0)
    throw new CorpusError(
      file,
      place(['documents', twice, 'id']),
      `the id "${ids[twice]}" is used twice`,
      'give each document an id of its own',
    );
  return parsed.output;
}

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
