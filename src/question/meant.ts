import type { Cue, Locale } from '../language/locale.js';
import { cueWordsOf } from '../language/locales.js';
import { unitNamed } from '../language/units.js';
import { MOST_COUNTED } from './counted.js';
import { type CueSpan, covers, findCues, isShadowed, isWithin } from './cues.js';
import { isAttribute, isDeniedPercent } from './denial.js';
import { findNamed, isOfName } from './label.js';
import { numberOf } from './numerals.js';
import { findPhrases } from './phrases.js';
import { amongLargest, isWhichNumber } from './ranks.js';
import type { Cued, Spelled, Understood } from './stages.js';

/** The cues of a question, with those that are meant told from words that only look like one. */
export function findMeant(question: Spelled): Understood {
  const { words, locale } = question;
  const written = findAll(words, locale);
  const named = findNamed(question, written);
  const cued: Cued = { ...question, found: written.filter((span) => !isOfName(span, named)), named };
  const phrases = findPhrases(cued);
  const among = amongLargest(words, cued.found, locale);
  const meant = asMeant(
    cued.found.filter(
      (span) =>
        !(among && covers(span, among.at)) &&
        !isName(span.from, cued) &&
        !NOT_MEANT[span.cue]?.some((isNotMeant) => isNotMeant(span, cued)),
    ),
    cued,
  );
  const asking = meant.filter((span) => !phrases.some((phrase) => isWithin(span, phrase)) && !isShadowed(span, meant));
  return { ...cued, phrases, among, meant, asking };
}

/** The cues that the words have anywhere, and verbs that are one only by their place behind "how many". */
function findAll(words: readonly string[], locale: Locale): readonly CueSpan[] {
  const written = findCues(words, locale);
  const counts = written.filter(({ cue }) => cue === 'count');
  const places = words.map((_, at) => at);
  // "How many introduce it?", "how many (further) towns introduce it?": the verb right behind "how many", or behind what is counted.
  const isFurther = (at: number): boolean => [...locale.furtherOnes, ...locale.comparatives].includes(words[at] ?? '');
  const introducing = counts
    .flatMap(({ to }) => (isFurther(to) ? [to + 1, to + 2] : [to, to + 1]))
    .filter((at) => locale.introduces.includes(words[at] ?? ''));
  // "How many regions don't use it?"; but "I don't know how many".
  const contracted = places.filter(
    (at) =>
      CONTRACTED.test(words[at] ?? '') &&
      counts.some(({ to }) => to <= at && at < to + MOST_COUNTED && !locale.cues.when.includes(words[to] ?? '')),
  );
  // "How many regions don't send it?"
  const denied = counts
    .flatMap(({ to }) => places.slice(to + 1, to + 1 + MOST_COUNTED))
    .filter((at) => locale.deniedHelpers.includes(words[at] ?? ''));
  return [
    ...written,
    ...introducing.map((at) => cueAt('underway', at)),
    ...contracted.map((at) => cueAt('without', at)),
    ...denied.map((at) => cueAt('complement', at)),
  ];
}

/** "Don't", "aren't" as the tokens have them. */
const CONTRACTED = /^(?:do|does|did|is|are|was|were)nt$/;

const cueAt = (cue: Cue, at: number): CueSpan => ({ cue, from: at, to: at + 1 });

/** "The app Stigfinnaren": a name within a sentence asks for nothing, though a word that does may begin like it. */
const isName = (at: number, { tokens, text, language }: Cued): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    at > 0 &&
    /^\p{Lu}\p{Ll}/u.test(token.written) &&
    /[\p{L}\p{N},] $/u.test(text.slice(0, token.start)) &&
    !cueWordsOf(language).has(token.text)
  );
};

/** Tells of a cue where it is none. */
type Rule = (span: CueSpan, question: Cued) => boolean;

/** To pay may be what is done ("check in and pay") as well as how much is asked for. */
const countsOthers: Rule = (_, { found }) =>
  found.some(
    (span) => (span.cue === 'count' || span.cue === 'who' || span.cue === 'names') && !isShadowed(span, found),
  );

/** "How many millions did it cost?" asks for money all the same. */
const countsMoney: Rule = (_, { found, words, locale }) =>
  found.some(
    ({ cue, to }) => cue === 'count' && ['money', 'scale'].includes(unitNamed(words[to] ?? '', locale)?.kind ?? ''),
  );

/** "How much do they pay?", "what did they pay?" */
const asksAmount: Rule = (pays, { found }) =>
  found.some(({ cue, to }) => cue === 'amount' || (cue === 'what' && to <= pays.from));

/** "… when they come for a visit", "the share who felt": such a word after another question word joins clauses and asks nothing. */
const isConjunction: Rule = (span, { found, words, small: { stop }, locale: { backReferences } }) =>
  span.to - span.from === 1 &&
  span.from > 0 &&
  // "At the stop when it is dark?"
  ((span.cue === 'when' &&
    span.from > 1 &&
    !stop.has(words[span.from - 1] ?? '') &&
    backReferences.includes(words[span.to] ?? '')) ||
    found.some(
      (other) =>
        ASKS.has(other.cue) &&
        ((other.from < span.from && span.from > 1) ||
          // "The manager who …: how many …": a noun right before it.
          (span.cue === 'who' &&
            ASKS_AFTER.has(other.cue) &&
            other.from > span.to &&
            !stop.has(words[span.from - 1] ?? ''))),
    ));

/** Cues that ask behind such a clause: "the driver who …: how many", "… – what share". */
const ASKS_AFTER: ReadonlySet<Cue> = new Set<Cue>(['count', 'share', 'percentWord', 'amount', 'duration']);

/** Cues that a clause joined by "when" or "who" belongs to. */
const ASKS: ReadonlySet<Cue> = new Set<Cue>([
  'list',
  'count',
  'share',
  'amount',
  'who',
  'which',
  'what',
  'why',
  'how',
  'duration',
  'names',
]);

/** "Now when all have it": no time is asked for. */
const isSaidOfNow: Rule = ({ from }, { words, locale }) => from > 0 && locale.now.includes(words[from - 1] ?? '');

/** "Younger than 30" compares nothing. */
const tellsAge: Rule = ({ from }, { words, locale }) =>
  locale.than.includes(words[from] ?? '') && locale.ages.includes(words[from - 1] ?? '');

/** "Which four tasks": "uppgifter" are no figures where they are counted. */
const isCounted: Rule = ({ from }, { words, locale }) => isWhichNumber(words, from, locale);

/** "So that they don't have to log in" lacks nothing. */
const needsNot: Rule = ({ to }, { words, locale }) => words[to] === locale.infinitive;

/** "In all five" adds nothing up. */
const isAllOfThem: Rule = ({ to }, { words, locale }) =>
  locale.every.includes(words[to - 1] ?? '') && numberOf(words[to], locale) !== null;

/** "How has it spread over the years?" divides nothing. */
const isOverTheYears: Rule = (span, { found }) =>
  found.some(
    ({ cue, from, to }) =>
      (cue === 'trend' || cue === 'allYears') && from > span.from && from < span.to && to > span.to,
  );

/** "Spread evenly over 21, what does each one pay?": once more what it is divided by. */
const isDivisor: Rule = (span, { found }) =>
  found.some(({ cue, from, to }) => cue === 'per' && to - from > 1 && from < span.from);

/** "How many regions share one?" asks for no share. */
const isSharedByCounted: Rule = (span, { found }) =>
  span.to - span.from === 1 && found.some(({ cue, to }) => cue === 'count' && to === span.from - 1);

/** "Hospices that share their records" neither. */
const isSharedByThose: Rule = ({ from, to }, { words, locale }) =>
  locale.sharing.includes(words[from] ?? '') &&
  locale.relatives.includes(words[from - 1] ?? '') &&
  locale.backReferences.includes(words[to] ?? '');

/** "How many don't share one?" neither. */
const isNotShared: Rule = ({ from }, { words, locale }) => locale.denials.includes(words[from - 1] ?? '');

/** "Which language has most ej tillsatta?": what denies within a label or a heading denies nothing of the question. */
const isInPrinted: Rule = (span, { tokens, reader }) =>
  reader
    .labels(tokens.map(({ text }) => text))
    .some((printed) => printed.to - printed.from > 1 && isWithin(span, printed));

/** "What share was excellent in 2023?": in the midst of a question the label of a row is no courtesy. */
const isLabelWithin: Rule = (span, { tokens, reader }) =>
  span.from > 0 &&
  span.to < tokens.length &&
  reader
    .labels(tokens.map(({ text }) => text))
    .some(({ from, to, isRow }) => isRow && from === span.from && to === span.to);

/** When a word that may be a cue is none. */
const NOT_MEANT: Readonly<Partial<Record<Cue, readonly Rule[]>>> = {
  spend: [(span, question) => countsOthers(span, question) && !countsMoney(span, question)],
  pays: [countsOthers, (span, question) => !asksAmount(span, question)],
  who: [isConjunction],
  when: [isConjunction, isSaidOfNow],
  percentWord: [(span, { found }) => isDeniedPercent(span, found)],
  compare: [tellsAge],
  figureWords: [isCounted],
  complement: [needsNot],
  sum: [isAllOfThem],
  without: [isInPrinted],
  thanks: [isLabelWithin],
  per: [isOverTheYears],
  each: [isDivisor],
  share: [isSharedByCounted, isSharedByThose, isNotShared],
};

/** The cues that some are in truth: what is paid is spent, and who lacks a thing may be of those without it. */
function asMeant(spans: readonly CueSpan[], { found, words, locale }: Cued): readonly CueSpan[] {
  const asked = spans.map((span): CueSpan => {
    if (span.cue === 'pays') return { ...span, cue: 'spend' };
    // "What I lack is how many …" speaks of the asker.
    const isOfAsker = span.cue === 'complement' && words[span.from - 1] === locale.asker[0];
    return isOfAsker ? { ...span, cue: 'greeting' } : span;
  });
  // "Providers who lack a contract" are those without one, where it is something else that is counted.
  const attributes = asked.filter((span) => span.cue === 'complement' && isAttribute(span, found, words, locale));
  return asked.map((span) =>
    span.cue === 'complement' && attributes.some((attribute) => isWithin(span, attribute))
      ? { ...span, cue: 'without' }
      : span,
  );
}
