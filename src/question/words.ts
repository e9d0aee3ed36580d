import type { Cue, Locale } from '../language/locale.js';
import { LANGUAGES } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { hasAny, PHRASE_CUES } from './asked-cues.js';
import { type CueSpan, covers, isShadowed, isWithin, type Span } from './cues.js';
import { deniedFrom, isDeniedPercent, isNegated } from './denial.js';
import { editionsByAge } from './editions.js';
import { isInName } from './label.js';
import type { Word } from './question.js';
import { isLightCompound, isSmallElsewhere } from './small-words.js';
import type { Measured } from './stages.js';

/** The words of a question that are to be found in the texts, each with its part in the question. */
export function readWords(question: Measured, taken: ReadonlySet<number>, bothWays: boolean): readonly Word[] {
  const { words, phrases, meant } = question;
  const negatedFrom = deniedFrom(question.asking, bothWays);
  const read: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = phrases.find(({ from }) => from === i);
    if (!phrase && (taken.has(i) || phrases.some((span) => covers(span, i)))) continue;
    const span = phrase ?? { from: i, to: i + 1 };
    const written = writtenAs(span, question);
    const roles = phrase ? rolesOfPhrase(phrase, written, question) : rolesOfWord(i, written, question);
    i = span.to - 1;
    if (!roles) continue;
    const parts = words.slice(span.from, span.to);
    read.push({
      text: parts.join(' '),
      parts,
      core: parts,
      spends: false,
      ...roles,
      negated: isNegated(span.from, question, negatedFrom),
      written,
      name: span.from > 0 && /^\p{Lu}/u.test(written),
    });
  }
  return promoted(read, meant, words);
}

/** Words of cues, each once, without those that are part of a period, a number or a unit. */
export const cueWords = ({ words, asking }: Measured, taken: ReadonlySet<number>): readonly string[] =>
  words.filter(
    (_, i) => !taken.has(i) && asking.some((span) => covers(span, i) && span.cue !== 'and' && span.cue !== 'also'),
  );

/** Indices of the words that are read otherwise: of times, numbers, units, editions and comparisons. */
export function takenWords(question: Measured, cues: ReadonlySet<Cue>): ReadonlySet<number> {
  const { words, locale, found, among, times, captions, numbers, unit, ordinal, named } = question;
  const places = (hold: (word: string) => boolean): number[] => words.flatMap((word, i) => (hold(word) ? [i] : []));
  return new Set([
    ...found.filter((span) => isDeniedPercent(span, found)).map(({ from }) => from),
    ...(among ? [among.at] : []),
    ...editionsByAge(question).keys(),
    // "Do the report and the page disagree?"
    ...(locale.cues.documentWords.some((word) => words.includes(word))
      ? places((word) => holdsPhrase(word, locale.disagree))
      : []),
    ...times.used,
    ...captions.used,
    ...numbers.map(({ at }) => at),
    // "Line 20": the number of a label is found with the label.
    ...places((word) => /^\d/.test(word)).filter((at) => isInName(at, named)),
    ...unit.used,
    ...(ordinal?.used ?? []),
    ...(hasAny(cues, BESIDE_MORE) ? places((word) => locale.comparatives.includes(word)) : []),
  ]);
}

/** Cues beside which "more" and "higher" compare, and name nothing. */
const BESIDE_MORE: readonly Cue[] = ['difference', 'growth', 'compare', 'why'];

/** What was written where some words stand. */
const writtenAs = ({ from, to }: Span, { text, tokens }: Measured): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

type Roles = Pick<Word, 'required'> & Partial<Pick<Word, 'core' | 'spends'>>;

/** "Cost increase" only says what is asked of what: each of its words is a cue or a small word. */
function rolesOfPhrase({ from, to }: Span, written: string, question: Measured): Roles {
  const { words, meant, small, locale } = question;
  const cuesAt = (at: number): readonly Cue[] =>
    meant.filter((span) => PHRASE_CUES.has(span.cue) && covers(span, at)).map(({ cue }) => cue);
  const places = words.slice(from, to).map((word, k) => ({ word, at: from + k }));
  const held = places
    .filter(({ word, at }) => {
      const asks = cuesAt(at);
      return isAcronym(at, question) || (!small.stop.has(word) && (asks.length === 0 || asks.includes('spend')));
    })
    .map(({ word }) => word);
  const bare = held.filter((word) => !locale.whose.includes(word));
  const core = bare.length > 0 ? bare : held;
  const required = places.some(
    ({ word, at }) =>
      isAcronym(at, question) ||
      isOfSeveral(at, question) ||
      (!small.stop.has(word) &&
        // A "check-in" is a noun, though "check" alone may carry nothing.
        (!small.light.has(word) || isHyphenated(written, small.stop)) &&
        cuesAt(at).length === 0),
  );
  return core.length > 0 ? { core, required } : { required };
}

/** True for a verb and its particle made one noun: "check-in". */
const isHyphenated = (written: string, stop: ReadonlySet<string>): boolean => {
  const [verb, particle, ...more] = written.toLowerCase().split('-');
  return verb !== undefined && particle !== undefined && more.length === 0 && stop.has(particle) && !stop.has(verb);
};

/** Null for a word that is not looked for. */
function rolesOfWord(at: number, written: string, question: Measured): Roles | null {
  const { words, tokens, text, language, locale, reader, small, asking, found } = question;
  const word = words[at] ?? '';
  if (!/[\p{L}\p{N}]/u.test(word) || /^\D$/.test(word)) return null;
  if (isAcronym(at, question)) return { required: true };
  const endsName = small.stop.has(word) && isEndOfName(at, tokens, text);
  if (small.stop.has(word) && !endsName) return null;
  // "Trend for X pls": a small word of another language, where the corpus has no such word in this one.
  if (isSmallElsewhere(word, language) && !endsName && !reader.isKnown(word, language)) return null;
  const cues = asking.filter((span) => covers(span, at));
  if (cues.length > 0)
    return cues.some(({ cue }) => HELPFUL.has(cue))
      ? {
          // "What was the turnout?" asks for nothing else.
          required: holdsPhrase(word, locale.rates),
          spends:
            cues.some(({ cue }) => cue === 'spend') && !found.some((span) => span.cue === 'pays' && covers(span, at)),
        }
      : null;
  const ownsByTitle = /['’]s$/.test(written) && reader.isTitled(word, language);
  return {
    required:
      endsName ||
      isNamed(at, question) ||
      isOfSeveral(at, question) ||
      (!small.light.has(word) &&
        !isItself(at, words, locale, ownsByTitle) &&
        !isSpreadOf(at, words, locale) &&
        !(isLightCompound(word, language) && !reader.isKnown(word, language))),
  };
}

/** Cues whose words may still name a thing in the text ("IT:s andel av omslutningen"), so that they help to find it. */
const HELPFUL: ReadonlySet<Cue> = new Set<Cue>([
  'share',
  'growth',
  'decline',
  'highest',
  'lowest',
  'change',
  'trend',
  'inPlace',
  'underway',
  'average',
  'sum',
  'who',
  'percentWord',
  'when',
  'printed',
  'figureWords',
  'documentWords',
  'tableWords',
  'proseWords',
  'duration',
  'forecast',
  'latest',
  'names',
  'list',
  'compare',
  'either',
  'spend',
  'total',
  'participation',
  'items',
  'quotation',
  'allYears',
  'define',
  'help',
  'lastYear',
  'yearBefore',
  'half',
  'saves',
  'complement',
  'thisYear',
  'difference',
  'rank',
  'earliest',
]);

/** "IT" is no small word, but for who writes all in capitals. */
const isAcronym = (at: number, { words, tokens, text, small }: Measured): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[at]?.written ?? '') &&
  !isShouting(text) &&
  (!small.stop.has(words[at] ?? '') || words[at] === ACRONYM);

/** The one acronym that is a small word of a language as well. */
const ACRONYM = 'it';

const isShouting = (text: string): boolean => text === text.toUpperCase();

/** "E-arkiv Mitt": a small word with a capital, behind a name, is part of it where a question writes its other words small. */
const isEndOfName = (at: number, tokens: readonly Token[], normal: string): boolean => {
  const token = tokens[at];
  const isCapital = ({ written }: Token): boolean => /^\p{Lu}/u.test(written);
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}{3}/u.test(token.written) &&
    / \p{Lu}[\p{L}-]+ $/u.test(normal.slice(0, token.start)) &&
    tokens.filter(isCapital).length * 2 < tokens.length
  );
};

/** "Who leads Ena?": a word of light meaning with a capital inside a sentence, that the corpus has as a name. */
const isNamed = (at: number, { words, tokens, text, reader }: Measured): boolean =>
  at > 0 &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.written ?? '') &&
  /\p{L} $/u.test(text.slice(0, tokens[at]?.start ?? 0)) &&
  tokens.filter(({ written }) => /^\p{Lu}/u.test(written)).length * 2 < tokens.length &&
  LANGUAGES.some((language) => reader.isTerm(words[at] ?? '', language));

/** "Fires and Other events": of several labels by their very words, each word is of one. */
const isOfSeveral = (at: number, { named }: Measured): boolean => named.labels.length > 1 && isInName(at, named);

/** "The uptake of it": how far something has spread is told by how many have it. */
const isSpreadOf = (at: number, words: readonly string[], { spread, outOf, cues }: Locale): boolean =>
  spread.includes(words[at] ?? '') && (outOf.includes(words[at + 1] ?? '') || cues.how.includes(words[at - 1] ?? ''));

/** True where a word stands for the body that the report is about: "the company", "bolaget", or "the airport's" of an airport's report. */
const isItself = (
  at: number,
  words: readonly string[],
  { itself, definite }: Locale,
  ownsByTitle: boolean,
): boolean => {
  const word = words[at] ?? '';
  const isDefinite = definite.includes(words[at - 1] ?? '');
  return (itself.includes(word) && (definite.length === 0 || isDefinite)) || (isDefinite && ownsByTitle);
};

/** Where nothing else is asked about, what money or items are asked of must be found: "which cost area was the smallest". */
function promoted(read: readonly Word[], meant: readonly CueSpan[], words: readonly string[]): readonly Word[] {
  if (read.some(({ required }) => required)) return read;
  const counts = meant.some(({ cue }) => cue === 'count' || cue === 'amount');
  // The costs before their total, which the report may have another word for.
  const asked: readonly Cue[] = counts || words.length > SHORT_LABEL ? ['spend'] : ['spend', 'total'];
  // "The cheapest kind" names nothing.
  const isEnd = (span: CueSpan): boolean => meant.some((other) => EXTREMES.has(other.cue) && isWithin(span, other));
  for (const cue of asked) {
    const ofCue = meant
      .filter((span) => span.cue === cue && !isShadowed(span, meant) && !isEnd(span))
      .flatMap(({ from, to }) => words.slice(from, to));
    const at = read.findIndex(({ parts, negated }) => !negated && parts.some((part) => ofCue.includes(part)));
    if (at >= 0) return read.map((word, i) => (i === at ? { ...word, required: true } : word));
  }
  return read;
}

/** Cues of the ends of an order. */
const EXTREMES: ReadonlySet<Cue> = new Set<Cue>(['highest', 'lowest']);

/** Of so few words, "total" is the label of a row and not a way of asking: "Totalt 2022". */
const SHORT_LABEL = 4;
