import type { Locale, UnitWords } from './locale.js';

const unitsByWord = new WeakMap<Locale, ReadonlyMap<string, UnitWords>>();

/** The unit that words in lower case name ("thousand kronor"), with its kind and scale; null where they name none. */
export function unitNamed(words: string, locale: Locale): UnitWords | null {
  let units = unitsByWord.get(locale);
  if (!units) {
    // Of two units with a word in common the first one is meant.
    units = new Map([...locale.units].reverse().flatMap((unit) => unit.words.map((word) => [word, unit] as const)));
    unitsByWord.set(locale, units);
  }
  return units.get(words) ?? null;
}
