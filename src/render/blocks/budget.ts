import type { SlackBlock } from './block-kit.js';

/** Slack refuses a message of more than about 13 200 characters over all blocks, and one of more than 50 blocks. */
const MAX_CHARACTERS = 10_000;
const MAX_BLOCKS = 50;
/** Words of the block format itself, which are not text. */
const FORMAT_KEYS: readonly string[] = ['type', 'action_id', 'block_id', 'icon', 'align', 'style'];

/** Characters of every text, address and button value in blocks. */
export function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + charactersIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (FORMAT_KEYS.includes(key) ? 0 : charactersIn(one)),
    0,
  );
}

/** Whether Slack takes so much in one message. */
export function fits(blocks: readonly SlackBlock[]): boolean {
  return blocks.length <= MAX_BLOCKS && charactersIn(blocks) <= MAX_CHARACTERS;
}
