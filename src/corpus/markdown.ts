import { createRequire } from 'node:module';
import type { Nodes, Root, Table as TableNode } from 'mdast';
import type { LanguageCode } from '../language/locale.js';
import { CorpusError } from './errors.js';

/** A run of source lines that belong together. Lines are 1-based; `text` is the source itself. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly endLine: number;
      readonly depth: number;
      readonly text: string;
    }
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly endLine: number;
      readonly text: string;
      readonly listItem: boolean;
    }
  | { readonly kind: 'table'; readonly line: number; readonly endLine: number; readonly rows: readonly TableRow[] };

/** Blocks of each translation by their first line. */
export type TranslatedBlocks = Readonly<Partial<Record<LanguageCode, ReadonlyMap<number, Block>>>>;

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The blocks of a Markdown file in order. Tables are GFM tables and runs of tab-separated lines; indented lines are text,
 * since a header line of the tab-separated kind may begin with a tab.
 * @throws CorpusError where a table row has another number of cells than its header.
 */
export function parseBlocks(source: string, file: string): Block[] {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  collect(parseTree(source), false, lines, file, blocks);
  return blocks;
}

const require = createRequire(import.meta.url);

/** The parser is loaded only here: a saved corpus needs none. */
function parseTree(source: string): Root {
  const { fromMarkdown } = require('mdast-util-from-markdown') as typeof import('mdast-util-from-markdown');
  const { gfmTableFromMarkdown } = require('mdast-util-gfm-table') as typeof import('mdast-util-gfm-table');
  const { gfmTable } = require('micromark-extension-gfm-table') as typeof import('micromark-extension-gfm-table');
  return fromMarkdown(source, {
    extensions: [gfmTable(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

function collect(node: Nodes, listItem: boolean, lines: readonly string[], file: string, blocks: Block[]): void {
  if (!node.position) return;
  const line = node.position.start.line;
  const endLine = node.position.end.line;
  switch (node.type) {
    case 'heading': {
      // "text\n---" is a heading to CommonMark; a rule under a paragraph is likelier than that in a report of several lines.
      const text = (lines[line - 1] ?? '').replace(/^\s*#+\s*|\s*#+\s*$/g, '');
      blocks.push({ kind: 'heading', line, endLine: line, depth: node.depth, text });
      return;
    }
    case 'paragraph':
      blocks.push(...splitParagraph(lines, line, endLine, listItem, file));
      return;
    case 'table':
      blocks.push(gfmBlock(node, lines, file));
      return;
    case 'root':
    case 'list':
    case 'blockquote':
      for (const child of node.children) collect(child, listItem, lines, file, blocks);
      return;
    case 'listItem':
      for (const child of node.children) collect(child, true, lines, file, blocks);
      return;
    default:
      return;
  }
}

const BULLET = /^\s*[•·▪◦‣]\s+/u;

/** Text, bullets that Markdown does not know, and tab-separated tables that a paragraph may hold. */
function splitParagraph(
  lines: readonly string[],
  line: number,
  endLine: number,
  listItem: boolean,
  file: string,
): Block[] {
  const blocks: Block[] = [];
  let at = line;
  while (at <= endLine) {
    let end = at;
    if (isTabbed(lines[at - 1])) {
      while (end < endLine && isTabbed(lines[end])) end++;
      blocks.push(end > at ? tabBlock(lines, at, end, file) : textBlock(lines, at, end, listItem));
    } else {
      const bullet = BULLET.test(lines[at - 1] ?? '');
      while (end < endLine && !isTabbed(lines[end]) && !BULLET.test(lines[end] ?? '')) end++;
      const block = textBlock(lines, at, end, listItem || bullet);
      if (block.text.trim()) blocks.push(block);
    }
    at = end + 1;
  }
  return blocks;
}

/** A line of a tab-separated table: a tab between cells, or a header line whose first cell is empty. */
const isTabbed = (line = ''): boolean =>
  line.includes('\t') && (line.trim().includes('\t') || line.split('\t').length > 2);

function textBlock(
  lines: readonly string[],
  line: number,
  endLine: number,
  listItem: boolean,
): Block & { kind: 'text' } {
  return { kind: 'text', line, endLine, text: lines.slice(line - 1, endLine).join('\n'), listItem };
}

function tabBlock(lines: readonly string[], line: number, endLine: number, file: string): Block {
  const rows: TableRow[] = [];
  for (let at = line; at <= endLine; at++)
    rows.push({ line: at, cells: (lines[at - 1] ?? '').split('\t').map((cell) => cell.trim()) });
  return { kind: 'table', line, endLine, rows: checkRows(rows, file) };
}

function gfmBlock(node: TableNode, lines: readonly string[], file: string): Block {
  const rows = node.children.map((row): TableRow => {
    const line = row.position?.start.line ?? 1;
    const source = lines[line - 1] ?? '';
    return {
      line,
      cells: row.children.map((cell) =>
        source
          .slice((cell.position?.start.column ?? 1) - 1, (cell.position?.end.column ?? 1) - 1)
          .replace(/^\s*\|?\s*|\s*\|?\s*$/g, '')
          .replace(/\\\|/g, '|'),
      ),
    };
  });
  return { kind: 'table', line: rows[0]?.line ?? 1, endLine: rows.at(-1)?.line ?? 1, rows: checkRows(rows, file) };
}

function checkRows(rows: readonly TableRow[], file: string): readonly TableRow[] {
  const width = rows[0]?.cells.length ?? 0;
  for (const row of rows) {
    if (row.cells.length !== width) {
      const problem = `table row has ${row.cells.length} cells, header has ${width}`;
      throw new CorpusError(
        file,
        row.line,
        problem,
        'add or remove separators so that each row has as many cells as the header',
      );
    }
  }
  return rows;
}

const MARKUP = /[<[*_`\\\n\t\u00a0]| {2}/;

/** A piece of Markdown as it reads: no emphasis, footnote marks, links or tags. */
export function plain(markdown: string): string {
  if (!MARKUP.test(markdown)) return markdown.trim();
  return markdown
    .replace(/\\(?=[*_])/g, '')
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<br\s*\/?>/g, ', ')
    .replace(/<(?:https?:|mailto:)[^>]*>/g, '')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\r?\n[ \t]*>?[ \t]*/g, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}
