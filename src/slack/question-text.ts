const MAX_QUESTION = 2000;

/** How Slack writes what is not plain text in a message: mentions, broadcasts, channels, links, dates. */
const REFERENCE = /<([@#!]?)([^>|]*)(?:\|([^>]*))?>/gu;

/**
 * The question that a message asks: whom it addresses is left out, links and channels become what is read of them, and
 * Slack's escapes are undone ["<@U1> hur många &amp; varför?" → "hur många & varför?"].
 */
export function questionText(text: string): string {
  const read = text.replace(REFERENCE, (_, kind: string, target: string, label: string | undefined) =>
    readable(kind, target, label),
  );
  return unescaped(read)
    .replace(/[ \t]+/gu, ' ')
    .trim()
    .slice(0, MAX_QUESTION);
}

/** Whether a message addresses anybody but the bot. */
export function addressesOthers(text: string, botUserId: string): boolean {
  return [...text.matchAll(/<@([UW][A-Z0-9]+)|<!/gu)].some(([, user]) => user !== botUserId);
}

/** Whether a message mentions somebody. */
export function mentions(text: string, userId: string): boolean {
  return new RegExp(`<@${userId}[|>]`, 'u').test(text);
}

function readable(kind: string, target: string, label: string | undefined): string {
  switch (kind) {
    case '@':
      return ' ';
    case '!':
      return target.startsWith('date^') ? (label ?? ' ') : ' ';
    case '#':
      return label ? `#${label}` : ' ';
    default:
      return label ?? target;
  }
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
