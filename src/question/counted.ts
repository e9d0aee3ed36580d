import type { Cue } from '../language/locale.js';
import { covers } from './cues.js';
import { numberOf } from './numerals.js';
import type { Understood } from './stages.js';

/** The words after "how many", up to the first small one: what is counted, perhaps behind an adjective. */
export function countedNoun({ words, asking, phrases, small, locale }: Understood): readonly string[] {
  const { stop, light } = small;
  const { comparatives, backReferences, pronouns, introduces } = locale;
  const spans = asking.filter((candidate) => candidate.cue === 'count').sort((a, b) => b.to - a.to);
  // "How many regions have it? Exact number": the noun stands with the first.
  const span = spans.find(({ to }) => /^\p{L}/u.test(words[to] ?? '') && !stop.has(words[to] ?? '')) ?? spans[0];
  if (!span) return [];
  // "In how many of them …" counts what was spoken of.
  const [of = '', them = '', next = ''] = words.slice(span.to);
  if (OF.has(of) && backReferences.includes(them) && (pronouns.includes(them) || next === '' || stop.has(next)))
    return [];
  const counted: string[] = [];
  for (let i = span.to; i < words.length && counted.length < MOST_COUNTED; i++) {
    const phrase = phrases.find((candidate) => candidate.from === i);
    // "How many are introducing it": a state is nothing that is counted.
    if (phrase && counted.length === 0 && beginsState(words.slice(i, phrase.to).join(' '), locale.cues.underway))
      return [];
    if (phrase) {
      counted.push(words.slice(phrase.from, phrase.to).join(' '));
      i = phrase.to - 1;
      continue;
    }
    const word = words[i] ?? '';
    if (
      counted.length === 0 &&
      i < span.to + 4 &&
      (stop.has(word) || /^\d+$/.test(word)) &&
      OF.has(words[span.to] ?? '')
    )
      continue;
    if (stop.has(word) || !/^\p{L}/u.test(word)) break;
    // "How many still lack it": whoever does.
    if (asking.some(({ cue, from }) => cue === 'complement' && from === i) && counted.every((one) => light.has(one)))
      return [];
    // "How many think …" counts whoever does.
    if (comparatives.includes(word) || asking.some(({ cue, from }) => ENDS_COUNTED.has(cue) && from === i)) break;
    if (introduces.includes(word)) break;
    counted.push(word);
  }
  return counted;
}

/** How far behind "how many" the noun may stand: "how many additional diagnosis groups". */
export const MOST_COUNTED = 3;

/** Cues that begin something else than what is counted: who thinks so, and when. */
const ENDS_COUNTED: ReadonlySet<Cue> = new Set<Cue>(['quotation', 'yearBefore', 'lastYear', 'thisYear']);

const beginsState = (phrase: string, states: readonly string[]): boolean =>
  states.some((state) => phrase.startsWith(state.replace('~', '')));

/** The words after "which" or "name the", numbers aside: what is to be named. Empty where nothing is. */
export function nounAfterWhich({ words, asking, phrases, small, locale }: Understood): readonly string[] {
  const span = asking
    .filter((candidate) => candidate.cue === 'which' || candidate.cue === 'names' || candidate.cue === 'list')
    .sort((a, b) => a.from - b.from || a.to - b.to)[0];
  if (!span) return [];
  const found: string[] = [];
  const start = span.cue === 'names' ? span.from + 1 : span.to;
  // "Which one do the regions see as the biggest?" asks for no regions.
  if (locale.standIns.includes(words[start] ?? '') && !OF.has(words[start + 1] ?? '')) return [];
  for (let i = start; i < words.length && found.length < 2 && i < start + 5; i++) {
    const word = words[i] ?? '';
    const phrase = phrases.find((candidate) => candidate.from === i);
    if (phrase) {
      found.push(words.slice(phrase.from, phrase.to).join(' '));
      break;
    }
    // "What kind of scale is used when regions …" asks for no regions.
    if (word === locale.copula && words.slice(start, i).some((before) => small.light.has(before))) break;
    if (
      /^\d+$/.test(word) ||
      small.stop.has(word) ||
      small.light.has(word) ||
      Object.hasOwn(locale.numbers, word) ||
      !/^\p{L}{3,}/u.test(word)
    )
      continue;
    found.push(word);
  }
  if (found.length > 0) return found;
  // "Two regions stayed out. Which two?"
  const number = numberOf(words[start], locale);
  const said = number === null ? -1 : words.findIndex((word, i) => i < span.from && numberOf(word, locale) === number);
  const noun = words[said + 1];
  return said >= 0 && noun && !small.stop.has(noun) && !small.light.has(noun) ? [noun] : [];
}

/** The noun after "share of": what the share is of. Empty where none is named. */
export function baseOfShare({ words, meant, small, locale: { backReferences } }: Understood): readonly string[] {
  // "What share of the income is it? In percent, please.": the last that says what it is of.
  const [from] = meant
    .filter(({ cue }) => cue === 'share' || cue === 'percentWord')
    .sort((a, b) => b.to - a.to)
    .flatMap(({ to }) => (OF.has(words[to] ?? '') ? [to + 1] : OF.has(words[to - 1] ?? '') ? [to] : []));
  if (from === undefined) return [];
  // "The share of them that …" is of what was spoken of.
  if (backReferences.includes(words[from] ?? '')) return [];
  const found: string[] = [];
  for (const word of words.slice(from, from + 4)) {
    const at = words.indexOf(word, from);
    if (small.stop.has(word) && found.length === 0) continue;
    if (
      small.stop.has(word) ||
      small.light.has(word) ||
      !/^\p{L}{3,}/u.test(word) ||
      meant.some((other) => covers(other, at) && other.cue !== 'share' && other.cue !== 'total')
    )
      break;
    if (!meant.some((other) => covers(other, at))) found.push(word);
  }
  return found;
}

const OF: ReadonlySet<string> = new Set(['of', 'av']);
