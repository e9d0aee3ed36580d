import type { Locale } from '../language/locale.js';
import { type Block, plain } from './markdown.js';

export type TableBlock = Block & { readonly kind: 'table' };
export type TextBlock = Block & { readonly kind: 'text' };

/** "bild 5" where a text is a numbered caption of its own ("Bild 5: Kostnadsutveckling …"), else null. */
export function captionNumber(text: string, locale: Locale): string | null {
  const match = /^(\p{L}+)\.?\s*(\d+[a-z]?(?:\.\d+)*)\s*(?:[.:–-]\s|$)/u.exec(plain(text));
  const word = match?.[1]?.toLowerCase();
  return word && locale.captions.includes(word) && plain(text).length < 250 ? `${word} ${match?.[2]}` : null;
}

/** Which caption belongs to which table; captions of charts without data belong to none. */
export function pairCaptions(blocks: readonly Block[], locale: Locale): Map<TableBlock, TextBlock> {
  const captions = new Set(
    blocks.filter((block): block is TextBlock => block.kind === 'text' && captionNumber(block.text, locale) !== null),
  );
  const around = blocks.flatMap((block, i) => {
    if (block.kind !== 'table') return [];
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    return [
      { table: block, before: isIn(captions, before) ? before : null, after: isIn(captions, after) ? after : null },
    ];
  });
  // A table between two captions takes the one on the side where the document's other tables have theirs.
  const taken = new Set<TextBlock>();
  const pairs = new Map<TableBlock, TextBlock>();
  for (const { table, before, after } of around.filter((item) => !(item.before && item.after))) {
    const caption = before ?? after;
    if (caption && !taken.has(caption)) {
      pairs.set(table, caption);
      taken.add(caption);
    }
  }
  const stylesAfter = around.filter((item) => item.after && !item.before).length;
  const stylesBefore = around.filter((item) => item.before && !item.after).length;
  for (const { table, before, after } of around.filter((item) => item.before && item.after)) {
    const ordered = stylesAfter > stylesBefore ? [after, before] : [before, after];
    const caption = ordered.find((candidate) => candidate && !taken.has(candidate));
    if (caption) {
      pairs.set(table, caption);
      taken.add(caption);
    }
  }
  return pairs;
}

const isIn = (captions: ReadonlySet<TextBlock>, block: Block | undefined): block is TextBlock =>
  block !== undefined && captions.has(block as TextBlock);
