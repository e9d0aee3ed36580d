import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Which folders the files of a folder may import from; the table of the design. Types may come from more places than values. */
const LAYERS: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  language: { values: [] },
  corpus: { values: ['language'] },
  search: { values: ['language', 'corpus'] },
  question: { values: ['language'] },
  answer: { values: ['language', 'corpus', 'search', 'question'] },
  render: { values: ['language', 'corpus', 'answer'] },
  store: { values: [] },
  slack: { values: ['language', 'render'], types: ['answer', 'corpus', 'store'] },
};

/** Who alone may import a package. The types of Block Kit are Bolt's own, so rendering to it may name them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'mdast-util-from-markdown': ['corpus'],
  'mdast-util-gfm-table': ['corpus'],
  'micromark-extension-gfm-table': ['corpus'],
  mdast: ['corpus'],
  'fuse.js': ['search'],
  '@orama/stemmers': ['language'],
  '@slack/bolt': ['slack'],
};

interface Import {
  /** Path from src/, with forward slashes. */
  readonly file: string;
  /** File under src/ or name of a package. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

// import … from '…', export … from '…', import '…', import('…'), and the type in import('…').
const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();

function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(STATEMENT)].map((match) => {
    const specifier = match[3] ?? match[4] ?? '';
    const own = specifier.startsWith('.');
    const names = /\{([^}]*)\}\s*from/.exec(match[2] ?? '')?.[1];
    const onlyTypes =
      names !== undefined &&
      /^\s*\{/.test(match[2] ?? '') &&
      names.split(',').every((name) => !name.trim() || /^\s*type\s/.test(name));
    return {
      file,
      target: own
        ? normalize(join(dirname(file), specifier))
            .split(sep)
            .join('/')
            .replace(/\.js$/, '.ts')
        : specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
      own,
      typeOnly: match[1] !== undefined || onlyTypes,
    };
  });
}

const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')));
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'root');
const say = ({ file, target, typeOnly }: Import): string => `${file} imports ${typeOnly ? 'types from ' : ''}${target}`;

describe('what is parsed as an import', () => {
  test.each<readonly [string, readonly Omit<Import, 'file' | 'own'>[]]>([
    ["import { a } from '../corpus/load.js';", [{ target: 'corpus/load.ts', typeOnly: false }]],
    ["import type { A } from '../corpus/model.js';", [{ target: 'corpus/model.ts', typeOnly: true }]],
    ["import { type A, type B } from './answer.js';", [{ target: 'answer/answer.ts', typeOnly: true }]],
    ["import { type A, b } from './answer.js';", [{ target: 'answer/answer.ts', typeOnly: false }]],
    ["export { a } from '../ask.js';", [{ target: 'ask.ts', typeOnly: false }]],
    ["import '../x.js';", [{ target: 'x.ts', typeOnly: false }]],
    ["import Fuse from 'fuse.js';", [{ target: 'fuse.js', typeOnly: false }]],
    ["import {\na,\n} from '@slack/bolt/types';", [{ target: '@slack/bolt', typeOnly: false }]],
    ["const a = await import('./engine.js');", [{ target: 'answer/engine.ts', typeOnly: false }]],
  ])('%s', (source, expected) => {
    expect(importsOf('answer/compose.ts', source)).toEqual(expected.map((one) => expect.objectContaining(one)));
  });
  test('all of src/', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.filter((one) => one.own && !files.includes(one.target)).map(say)).toEqual([]);
  });
});

test('each folder is a layer', () => {
  const folders = [...new Set(files.map(folderOf))].filter((folder) => folder !== 'root');
  // src/cli/ belongs to the root files: the command line with its parts.
  expect(folders.filter((folder) => !(folder in LAYERS) && folder !== 'cli')).toEqual([]);
});

describe('a layer imports only what it may', () => {
  test.each(Object.keys(LAYERS))('%s', (layer) => {
    const { values = [], types = [] } = LAYERS[layer] ?? {};
    const wrong = imports.filter((one) => {
      const to = folderOf(one.target);
      if (folderOf(one.file) !== layer || !one.own || to === layer || values.includes(to)) return false;
      return !(one.typeOnly && types.includes(to));
    });
    expect(wrong.map(say)).toEqual([]);
  });
});

describe('a package has one importer', () => {
  test.each(Object.keys(PACKAGES))('%s', (name) => {
    const importers = imports.filter((one) => !one.own && one.target === name);
    expect(importers.length).toBeGreaterThan(0);
    const isTypeOfBlocks = (one: Import): boolean =>
      name === '@slack/bolt' && one.typeOnly && folderOf(one.file) === 'render';
    const others = importers.filter((one) => !PACKAGES[name]?.includes(folderOf(one.file)) && !isTypeOfBlocks(one));
    expect(others.map(say)).toEqual([]);
  });
  test('no other mdast or micromark', () => {
    const others = imports.filter(
      (one) => /^(?:mdast|micromark|unist)/.test(one.target) && folderOf(one.file) !== 'corpus',
    );
    expect(others.map(say)).toEqual([]);
  });
});

/** Files that import each other in a ring, each ring once, beginning with its first file. */
function cyclesOf(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { file, target, own } of edges) if (own) next.set(file, [...(next.get(file) ?? []), target]);
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      const ring = path.slice(at);
      const first = ring.indexOf([...ring].sort()[0] ?? '');
      cycles.add([...ring.slice(first), ...ring.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...cycles].sort();
}

describe('no import cycles', () => {
  test('of values', () => {
    expect(cyclesOf(imports.filter((one) => !one.typeOnly))).toEqual([]);
  });
  test('of types', () => {
    expect(cyclesOf(imports)).toEqual([]);
  });
  test('a cycle is found', () => {
    const ring = ['a.ts b.ts', 'b.ts c.ts', 'c.ts b.ts', 'c.ts d.ts'].map((edge) => {
      const [file = '', target = ''] = edge.split(' ');
      return { file, target, own: true, typeOnly: false };
    });
    expect(cyclesOf(ring)).toEqual(['b.ts → c.ts']);
  });
});
