import type { Cue } from '../language/locale.js';
import { scaleIn } from '../language/money.js';
import { unitNamed } from '../language/units.js';
import { isInName } from './label.js';
import { isYear, numberOf } from './numerals.js';
import type { Understood, UnitNamed } from './stages.js';

/** The unit that a figure is wanted in: "in percent", "how many millions"; and the times that are none: "next week". */
export function findUnit({ words, asking: cues, locale, named }: Understood): UnitNamed {
  const times: number[] = [];
  for (let length = 3; length >= 1; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const phrase = words.slice(i, i + length).join(' ');
      const unit = unitNamed(phrase, locale) ?? unitNamed(phrase.replace(CURRENCY_SIGN, '$1'), locale);
      if (!unit || unit.unit === 'year' || unit.unit === 'day' || unit.unit === 'second') continue;
      // "Passengers (thousands)" is what a row is called.
      if (isInName(i, named)) continue;
      // "Twelve months earlier" is a time.
      if (cues.some(({ cue, from, to }) => cue === 'yearBefore' && from <= i && i < to)) continue;
      // "More than eleven hours at night": how many of them there are is said, and not asked.
      const stated = numberOf(words[i - 1], locale);
      if (stated !== null && !isYear(words[i - 1]) && cues.some(({ cue }) => ASKS_OF.has(cue))) continue;
      // "Next week" is a time, and so is "i veckan"; "i minuter" is what a figure is wanted in.
      const isWantedIn = locale.within.includes(words[i - 1] ?? '') && locale.pluralTimes.includes(words[i] ?? '');
      if (unit.kind === 'time' && locale.whichTime.includes(words[i - 1] ?? '') && !isWantedIn) {
        times.push(i - 1, i);
        continue;
      }
      if (/^(?:all|alla)$/.test(words[i - 1] ?? '') || locale.cues.without.includes(words[i - 1] ?? '')) continue;
      const used = [...times, ...Array.from({ length }, (_, k) => i + k)];
      if (unit.kind !== 'scale') return { unit: unit.unit, used };
      // "How many million homes" asks for homes; "how many millions" for money.
      const next = words[i + length];
      const counts =
        next !== undefined &&
        /\p{L}/u.test(next) &&
        !locale.stopWords.includes(next) &&
        !locale.comparatives.includes(next);
      return { unit: counts ? null : scaleIn('SEK', unit.unit), used };
    }
  }
  return { unit: null, used: times };
}

/** A sign and its scale are read as two words: "£k". */
const CURRENCY_SIGN = /^([€$£]) /u;

/** Cues that ask how many there are, or which part, of what other words tell. */
const ASKS_OF: ReadonlySet<Cue> = new Set<Cue>(['count', 'share']);
