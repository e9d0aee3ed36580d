import type { Page } from '../render/terminal/lines.js';

const WIDTH_UNKNOWN = 80;
/** Longer lines are hard to read. */
const WIDTH_MOST = 100;

export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** How wide to write, and whether in colour: on a terminal, unless NO_COLOR or FORCE_COLOR (which goes first) say otherwise. */
export function pageOf({ isTTY, columns }: Screen, env: Readonly<Record<string, string | undefined>>): Page {
  const forced = env.FORCE_COLOR;
  const colours =
    forced !== undefined
      ? forced !== '0' && forced !== 'false'
      : isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { width: Math.min(columns || WIDTH_UNKNOWN, WIDTH_MOST), colours };
}
