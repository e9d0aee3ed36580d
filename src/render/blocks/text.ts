import type { types } from '@slack/bolt';

type Leaf = types.RichTextText | types.RichTextLink;
type Style = NonNullable<types.RichTextText['style']>;

/** Text where no rich text fits (notifications, fallbacks): Slack reads no mention, link or emphasis out of it. */
export function inert(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/[*_~`]/gu, (mark) => `${mark}${WORD_JOINER}`);
}

/** Invisible; between a mark and a word it keeps Slack from reading the mark as emphasis. */
const WORD_JOINER = '\u2060';

/** A plain_text object of at most `max` characters. Empty text is not allowed by Slack, so it becomes a space. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: shortenEnd(text, max) || ' ', emoji: false };
}

/** A rich text leaf, in which Slack parses nothing. */
export function leaf(text: string, style?: Style): types.RichTextText {
  return style ? { type: 'text', text, style } : { type: 'text', text };
}

/** A rich text line of leaves; empty ones, which Slack refuses, are left out. */
export function line(...leaves: readonly (Leaf | string)[]): types.RichTextSection {
  const elements = leaves.map((one) => (typeof one === 'string' ? leaf(one) : one));
  return { type: 'rich_text_section', elements: elements.filter((one) => one.type === 'link' || one.text !== '') };
}

/** A rich text quote of one text. */
export function quote(text: string, style?: Style): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [leaf(text, style)] };
}

/** Bullets, one line each. */
export function bullets(lines: readonly types.RichTextSection[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: [...lines] };
}

/** A rich text block. */
export function richText(...elements: readonly types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

/** At most `max` characters, the end replaced by an ellipsis. */
export function shortenEnd(text: string, max: number): string {
  return text.length <= max ? text : `${whole(text.slice(0, max - 1)).trimEnd()}…`;
}

/** At most `max` characters, the middle replaced: the beginning and the figure at the end both stay. */
export function shortenMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const tail = Math.floor((max - 1) / 2);
  return `${whole(text.slice(0, max - 1 - tail))}…${text.slice(-tail).replace(/^[\uDC00-\uDFFF]/u, '')}`;
}

/** A cut must not leave half a surrogate pair. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '');
}
