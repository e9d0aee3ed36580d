import type { types } from '@slack/bolt';
import type { Citation } from '../../answer/answer.js';
import type { SlackMessages } from '../../language/slack-messages.js';
import type { Limits } from './limits.js';
import { leaf, line, quote, richText, shortenEnd } from './text.js';

/** A citation with its number. */
export interface Footnote {
  readonly number: number;
  readonly citation: Citation;
}

/** Footnotes in the order of the citations, from 1. */
export function footnotesOf(citations: readonly Citation[]): readonly Footnote[] {
  return citations.map((citation, at) => ({ number: at + 1, citation }));
}

/** Slack's limit on a block's text is 3 000; escaping counts, so stay below. */
const MAX_BLOCK = 2900;

/** Footnotes as blocks: document, page, table, row and column, then the quote in its own language. */
export function footnoteBlocks(
  footnotes: readonly Footnote[],
  messages: SlackMessages,
  limits: Limits,
): types.RichTextBlock[] {
  const blocks: types.RichTextBlock[] = [];
  let elements: types.RichTextBlockElement[] = [];
  let size = 0;
  for (const group of groupsOf(footnotes)) {
    const parts = footnoteParts(group, messages, limits);
    const length = JSON.stringify(parts).length;
    if (size + length > MAX_BLOCK && elements.length > 0) {
      blocks.push(richText(...elements));
      elements = [];
      size = 0;
    }
    elements.push(...parts);
    size += length;
  }
  return elements.length > 0 ? [...blocks, richText(...elements)] : blocks;
}

/** Footnotes that quote the same lines are one entry: a row that proves three years is quoted once. */
function groupsOf(footnotes: readonly Footnote[]): readonly (readonly [Footnote, ...Footnote[]])[] {
  const groups = new Map<string, [Footnote, ...Footnote[]]>();
  for (const footnote of footnotes) {
    const { document, line, quote, table, row } = footnote.citation;
    const key = JSON.stringify([document, line, quote, table, row]);
    const group = groups.get(key);
    if (group) group.push(footnote);
    else groups.set(key, [footnote]);
  }
  return [...groups.values()];
}

function footnoteParts(
  group: readonly [Footnote, ...Footnote[]],
  messages: SlackMessages,
  limits: Limits,
): types.RichTextBlockElement[] {
  const { citation } = group[0];
  const numbers = group.map((one) => `[${one.number}]`).join('');
  const title = shortenEnd(citation.title, limits.label);
  const columns = group.map((one) => one.citation.column).filter((one) => one !== null);
  const place = [...placeOf(citation, messages, columns)].map((part) => `, ${shortenEnd(part, limits.label)}`).join('');
  const link = limits.links ? linkTo(citation.url) : null;
  const parts: types.RichTextBlockElement[] = [
    line(leaf(`${numbers} `, { bold: true }), link ? { type: 'link', url: link, text: title } : title, place),
    quote(shortenEnd(oneLine(citation.quote), limits.quote) || ' '),
  ];
  if (citation.translation && limits.translations) {
    parts.push(
      line(
        leaf(`${messages.answer.translation}: ${shortenEnd(oneLine(citation.translation), limits.quote)}`, {
          italic: true,
        }),
      ),
    );
  }
  return parts;
}

/** Page, table, row and columns; prose has its chapter in place of a table. */
export function placeOf(
  { page, table, row, column, section }: Citation,
  { answer }: SlackMessages,
  columns: readonly string[] = column === null ? [] : [column],
): readonly string[] {
  return [
    page === null ? null : answer.page(page),
    table?.replace(/[.\s]+$/u, '') ?? (section === '' ? null : section),
    row === null ? null : answer.row(row),
    columns.length === 0 ? null : answer.columns(columns),
  ].filter((part) => part !== null);
}

/** The address of a document, where it is one that Slack takes. */
function linkTo(url: string | null): string | null {
  return url !== null && /^https:\/\//u.test(url) && url.length <= MAX_URL ? url : null;
}

const MAX_URL = 500;

/** Tags that a source may hold, which are no part of what it says. */
const TAG = /<\/?[a-z][a-z0-9]*>/giu;

/** A quote for reading: cells are parted by tabs in the source, which Slack would show as nothing. */
export function oneLine(text: string): string {
  return text.replace(TAG, '').replace(/\t+/gu, '  ').trim();
}
