import type { LanguageCode } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import { type Block, plain, type TableRow } from './markdown.js';
import type { Section, Texts } from './model.js';

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
}

/** The table of contents of a document and the blocks that it is made of, which are outline and no data. */
export interface Outline {
  readonly entries: readonly OutlineEntry[];
  readonly blocks: ReadonlySet<Block>;
}

/** Finds the table of contents: rows of a heading of the document and a page number, or a list under such a heading. */
export function findOutline(blocks: readonly Block[], language: LanguageCode): Outline {
  const headings = new Set(blocks.filter((block) => block.kind === 'heading').map((block) => headingKey(block.text)));
  const outlineBlocks = new Set<Block>();
  let entries: OutlineEntry[] = [];
  let underContents = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      underContents = LOCALES[language].contents.includes(plain(block.text).toLowerCase());
      if (underContents) outlineBlocks.add(block);
      continue;
    }
    const found = block.kind === 'table' ? rowsOf(block.rows) : underContents ? lineOf(block.text) : [];
    const known = found.filter((entry) => headings.has(headingKey(entry.title)));
    if (underContents || (found.length >= 3 && known.length * 2 >= found.length)) {
      outlineBlocks.add(block);
      entries = [...entries, ...found];
    }
  }
  return { entries, blocks: outlineBlocks };
}

function rowsOf(rows: readonly TableRow[]): OutlineEntry[] {
  const entries = rows.map((row) => ({
    title: plain(row.cells.slice(0, -1).join(' ').trim()),
    page: Number(row.cells.at(-1)),
  }));
  const numbered = entries.filter((entry) => Number.isInteger(entry.page) && entry.page > 0 && entry.title);
  const rising = numbered.every((entry, i) => i === 0 || entry.page >= (numbered[i - 1]?.page ?? 0));
  return rising && numbered.length >= rows.length - 1 ? numbered : [];
}

function lineOf(text: string): OutlineEntry[] {
  const match = /^\W*(.+?)[\s.…]+(\d+)\s*$/u.exec(plain(text));
  return match ? [{ title: match[1] ?? '', page: Number(match[2]) }] : [];
}

const headingKey = (text: string): string => plain(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** Pages from a chapter's own to the one before the next chapter's: "10–11", or "26" where it is one page. */
function pageRange(entries: readonly OutlineEntry[], at: number): string {
  const first = entries[at]?.page ?? 0;
  const last = Math.max(first, (entries[at + 1]?.page ?? first + 1) - 1);
  return first === last ? String(first) : `${first}–${last}`;
}

interface Open {
  readonly section: Section;
  readonly depth: number;
  readonly chapter: boolean;
}

/**
 * The section of each block. Headings in the table of contents are chapters, whatever their level; what follows until the next
 * one belongs to it. Without a table of contents the levels are the outline, and a lone first title is the document's own.
 */
export function assignSections(
  blocks: readonly Block[],
  outline: Outline,
  titles: (line: number) => Texts,
): Map<Block, Section | null> {
  const chapters = new Map(outline.entries.map((entry, i) => [headingKey(entry.title), pageRange(outline.entries, i)]));
  const topLevel = blocks.filter((block) => block.kind === 'heading' && block.depth === 1);
  const first = blocks.find((block) => block.kind === 'heading');
  const sections = new Map<Block, Section | null>();
  let open: Open[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const page = chapters.get(headingKey(block.text));
      const isTitle = page === undefined && block === first && (chapters.size > 0 || topLevel.length === 1);
      if (isTitle || outline.blocks.has(block)) {
        open = [];
      } else {
        open = page !== undefined ? [] : open.filter((above) => above.chapter || above.depth < block.depth);
        const parent = open.at(-1)?.section ?? null;
        const title = plain(block.text);
        const section: Section = {
          title: titles(block.line),
          path: [...(parent?.path ?? []), title],
          parent,
          page: page ?? parent?.page ?? null,
          line: block.line,
        };
        open.push({ section, depth: block.depth, chapter: page !== undefined });
      }
    }
    sections.set(block, open.at(-1)?.section ?? null);
  }
  return sections;
}
