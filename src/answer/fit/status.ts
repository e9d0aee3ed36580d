import type { Status } from '../../corpus/model.js';
import type { Locale } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import { has, namesRowByState, once } from '../asked.js';
import type { Fit } from './fit.js';

/** "How many are introducing it?" is not told by how many have it, nor the other way round. */
export const statusFit: Fit = (asked, { statement }) => {
  const wanted = askedStatus(asked);
  const own: Status | null = statement.status;
  if (wanted === null) return own === 'underway' ? 0.72 : own === 'either' ? 0.8 : 1;
  if (own === null) return wanted === 'inPlace' ? 1 : 0.6;
  if (own === wanted) return 1.25;
  if (wanted === 'underway' && own === 'inPlace') return 0;
  // "How many have it already?" is not told by how many have it or are introducing it; "in place, or on its way" may be.
  if (wanted !== 'either' && own === 'either' && !has(asked, 'either')) return 0;
  return wanted === 'either' || own === 'either' ? 0.55 : 0.3;
};

/** Whether the question asks about what is in place, being introduced, or either. */
export const askedStatus = once((asked): Status | null => {
  if (namesRowByState(asked.index, asked.question)) return null;
  const locale = asked.index.localeOf(asked.question.language);
  const negated = asked.question.words.filter((word) => word.negated);
  const negatedUnderway = negated.some(({ text }) =>
    locale.cues.underway.some((phrase) => text.startsWith(phrase.replace('~', ''))),
  );
  if (!has(asked, 'underway')) return has(asked, 'inPlace') || negatedUnderway ? 'inPlace' : null;
  // "I know six have it already, but how many are introducing it?": what stands before the question is known.
  const text = asked.question.text.replace(locale.butAsks, '');
  // "… so not in place yet"
  const notInPlace = negated.some((word) =>
    locale.cues.inPlace.some((phrase) => phrase.split(' ').includes(word.text)),
  );
  if (notInPlace || saysNotYet(text, locale)) return 'underway';
  if (negatedUnderway) return 'inPlace';
  const whole = text === asked.question.text;
  const inPlace =
    (whole ? has(asked, 'inPlace') : holdsPhrase(text, locale.cues.inPlace)) || holdsPhrase(text, locale.isSo);
  const words = ` ${wordsOf(text).join(' ')} `;
  return locale.either.test(words) || (inPlace && joinsBoth(words, locale)) ? 'either' : 'underway';
});

/** True where "or" stands with what is in place on its one side; "introducing or planning" joins two of the other sort. */
function joinsBoth(words: string, { or, cues, isSo }: Locale): boolean {
  const at = words.indexOf(` ${or} `);
  if (at < 0) return false;
  const sides = [
    words.slice(0, at).split(' ').slice(-AROUND_OR),
    words
      .slice(at + or.length + 2)
      .split(' ')
      .slice(0, AROUND_OR),
  ];
  return sides.some((side) => holdsPhrase(side.join(' '), [...cues.inPlace, ...isSo]));
}

/** How far from "or" the states that it joins may stand. */
const AROUND_OR = 7;

/** True where a question about what is underway says that it is not in place, or leaves out where it is. */
function saysNotYet(text: string, { cues, isSo, notYet, leavesOut }: Locale): boolean {
  if (holdsPhrase(text, notYet)) return true;
  const words = ` ${wordsOf(text).join(' ')} `;
  // "… being rolled out or planned, i.e. not yet in place"
  const lacking = cues.complement.filter((phrase) => words.includes(` ${phrase} `));
  if (lacking.some((phrase) => cues.inPlace.some((state) => words.includes(` ${phrase} ${state} `)))) return true;
  // "… besides those that already have it"
  return [...cues.without, ...leavesOut].some((phrase) => {
    const at = words.indexOf(` ${phrase} `);
    const next = at < 0 ? [] : wordsOf(words.slice(at)).slice(0, BESIDES);
    return next.some((word) => cues.inPlace.includes(word)) && next.some((word) => isSo.includes(word));
  });
}

/** How many words "besides those who already have it" takes. */
const BESIDES = 6;
