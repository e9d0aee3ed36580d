import { LIGHT_WORDS } from '../language/light-words.js';
import { LOCALES } from '../language/locales.js';
import { SOFT_WORDS } from '../language/soft-words.js';

/** Takes a compound apart into words of `known` (stems): "röntgenbild" is röntgen and bild. Empty where it is none. */
export type Splitter = (stem: string) => readonly string[];

const SHORTEST_PART = 3;
/** Shorter words may be the beginning of any other. */
const SHORTEST_WORD = 4;
const { stem: stemOf } = LOCALES.sv;
/** "Möjliggöra": a word that carries nothing names no kind of what stands behind it. */
const SMALL: ReadonlySet<string> = new Set(
  `${LIGHT_WORDS.sv} ${SOFT_WORDS.sv}`.trim().split(/\s+/).concat(LOCALES.sv.stopWords),
);
/** Letters that Swedish may put between the parts: "sjukvårdsregion", "journalssystem". */
const JOINTS = ['', 's', 'e', 'o', 'a', 'u'];

/** The stem of a long word loses the last of two letters that a short one keeps: "matsvinn" and "svinn", "fläskkött" and "kött". */
const inPairs = (stem: string): readonly string[] => [stem, ...(/[ndt]$/.test(stem) ? [`${stem}${stem.at(-1)}`] : [])];

/**
 * A splitter over known stems, the longest last part first; a part of three letters counts only beside a longer one. A first part may
 * be one of `words` as well, with the letters that its stem drops: "läkemedelskostnad", "vattenverk", "yrkestitel".
 */
export function buildSplitter(known: ReadonlySet<string>, words: ReadonlySet<string>): Splitter {
  const remembered = new Map<string, readonly string[]>();
  const stemOfWord = (modifiers: readonly string[]): string | undefined =>
    modifiers
      .filter((modifier) => modifier.length >= SHORTEST_WORD)
      .flatMap((modifier) => [modifier, `${modifier}e`])
      .filter((word) => words.has(word) && !SMALL.has(word))
      .map(stemOf)
      .find((stem) => known.has(stem));
  const split = (word: string, depth: number): readonly string[] => {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const head = inPairs(word.slice(at)).find((form) => known.has(form));
      if (head === undefined) continue;
      const modifiers = JOINTS.filter((joint) => word.slice(0, at).endsWith(joint))
        .map((joint) => word.slice(0, at - joint.length))
        .filter((modifier) => modifier.length >= SHORTEST_PART && modifier.length + head.length >= 7);
      const whole = modifiers.find((modifier) => known.has(modifier)) ?? stemOfWord(modifiers);
      if (whole !== undefined) return [whole, head];
      for (const modifier of modifiers) {
        const inner = depth > 0 ? split(modifier, depth - 1) : [];
        if (inner.length > 0) return [...inner, head];
      }
    }
    return [];
  };
  return (stem) => {
    let parts = remembered.get(stem);
    if (!parts) {
      parts = /^\p{L}{6,40}$/u.test(stem) ? split(stem, 1) : [];
      if (remembered.size < 50_000) remembered.set(stem, parts);
    }
    return parts;
  };
}
