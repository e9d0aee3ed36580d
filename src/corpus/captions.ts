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

/** "table 3" of the number that a caption ends with: "Response by area 2024 (Table 3)"; null where it ends with none. */
function numberAtEnd(text: string, locale: Locale): string | null {
  const match = /\((\p{L}+)\.? (\d+[a-z]?(?:\.\d+)*)\)$/u.exec(plain(text));
  const word = match?.[1]?.toLowerCase();
  return word && locale.captions.includes(word) ? `${word} ${match?.[2]}` : null;
}

/** The number of a caption that a table has, before or behind its words; null where it has none. */
export const tableNumber = (caption: string, locale: Locale): string | null =>
  captionNumber(caption, locale) ?? numberAtEnd(caption, locale);

/** A line without a number that is longer is running text. */
const LONGEST_TITLE = 180;

/**
 * True for a line that names the table below it: "Income and expenditure, £000", "*Our fleet at 31 December*". A sentence ends with a
 * full stop, what leads in to a table with a colon, unless all of it is set off; and a line of sources is of the table above.
 */
function isTitle(block: TextBlock, locale: Locale): boolean {
  const text = plain(block.text);
  const isSetOff = /^(\*{1,3}|_{1,3})(?=\S).*\1$/u.test(block.text.trim());
  const [start = ''] = /^\p{L}+(?=:)/u.exec(text) ?? [];
  return (
    !block.listItem &&
    block.line === block.endLine &&
    text.length <= LONGEST_TITLE &&
    /^[\p{Lu}\p{N}€$£](?!\d?\))/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !(isSetOff ? /[.,;?!…]$/u : /[.,;:?!…]$/u).test(text) &&
    !locale.sources.includes(start.toLowerCase())
  );
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
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (block.kind === 'table' && !pairs.has(block) && before?.kind === 'text' && !captions.has(before))
      if (isTitle(before, locale)) pairs.set(block, before);
  });
  return pairs;
}

const isIn = (captions: ReadonlySet<TextBlock>, block: Block | undefined): block is TextBlock =>
  block !== undefined && captions.has(block as TextBlock);
