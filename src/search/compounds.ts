/** Takes a compound apart into words of `known` (stems): "röntgenbild" is röntgen and bild. Empty where it is none. */
export type Splitter = (stem: string) => readonly string[];

const SHORTEST_PART = 3;
/** Letters that Swedish may put between the parts: "sjukvårdsregion", "journalssystem". */
const JOINTS = ['', 's', 'e', 'o', 'a', 'u'];

/** The stem of a long word loses the last of two letters that a short one keeps: "matsvinn" and "svinn", "fläskkött" and "kött". */
const inPairs = (stem: string): readonly string[] => [stem, ...(/[ndt]$/.test(stem) ? [`${stem}${stem.at(-1)}`] : [])];

/**
 * A splitter over known stems, the longest last part first; a part of three letters counts only beside a longer one. In front of
 * another a word stands in full: "livsmedelskostnad" has "livsmedel", whose stem is "livsmedl".
 */
export function buildSplitter(known: ReadonlySet<string>, stem: (word: string) => string): Splitter {
  const remembered = new Map<string, readonly string[]>();
  // The stem of "livsmedel" drops a vowel; a stem that only drops an ending may be of another word.
  const inFull = (word: string): string[] => {
    const form = stem(word);
    return word.startsWith(form) ? [] : [form];
  };
  const split = (word: string, depth: number): readonly string[] => {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const head = inPairs(word.slice(at)).find((form) => known.has(form));
      if (head === undefined) continue;
      const modifiers = JOINTS.filter((joint) => word.slice(0, at).endsWith(joint))
        .map((joint) => word.slice(0, at - joint.length))
        .filter((modifier) => modifier.length >= SHORTEST_PART && modifier.length + head.length >= 7);
      const whole = modifiers.flatMap((modifier) => [modifier, ...inFull(modifier)]).find((form) => known.has(form));
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
