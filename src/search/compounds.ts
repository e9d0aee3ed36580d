/** Takes a compound apart into words of `known` (stems): "röntgenbild" is röntgen and bild. Empty where it is none. */
export type Splitter = (stem: string) => readonly string[];

const SHORTEST_PART = 3;
/** Letters that Swedish may put between the parts: "sjukvårdsregion", "journalssystem". */
const JOINTS = ['', 's', 'e', 'o', 'a', 'u'];

/** A splitter over known stems, the longest last part first; a part of three letters counts only beside a longer one. */
export function buildSplitter(known: ReadonlySet<string>): Splitter {
  const remembered = new Map<string, readonly string[]>();
  const split = (word: string, depth: number): readonly string[] => {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const head = word.slice(at);
      if (!known.has(head)) continue;
      const modifiers = JOINTS.filter((joint) => word.slice(0, at).endsWith(joint))
        .map((joint) => word.slice(0, at - joint.length))
        .filter((modifier) => modifier.length >= SHORTEST_PART && modifier.length + head.length >= 7);
      const whole = modifiers.find((modifier) => known.has(modifier));
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
