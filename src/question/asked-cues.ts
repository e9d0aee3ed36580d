import type { Cue, Locale } from '../language/locale.js';
import { holdsPhrase } from '../language/phrases.js';
import { type CueSpan, isWithin } from './cues.js';
import { isYear, numberOf } from './numerals.js';
import { ranksSeveral } from './ranks.js';
import { LEAST_PART } from './small-words.js';
import type { Measured, Understood } from './stages.js';

/** What a question asks for: its cues, and what these mean beside each other and beside the numbers and times that it names. */
export function askedCues(question: Measured): Set<Cue> {
  const cues = new Set([...question.asking, ...cuesInPhrases(question)].map(({ cue }) => cue));
  for (const rule of RULES) rule(cues, question);
  return cues;
}

/** Adds the cues that others stand for, and takes away those that others make void. */
type Rule = (cues: Set<Cue>, question: Measured) => void;

/** In the order in which they hold: a rule may rest on what those before it have found. */
const RULES: readonly Rule[] = [
  eachItem,
  listOfSeveral,
  rankOfSeveral,
  changeOverYears,
  upOrDown,
  reason,
  meaning,
  sumOfNothing,
  placeFromTop,
  differenceOfTwo,
  timeOfTwo,
];

/** Cues that a phrase has in it: "care planning" plans nothing, but what is "on the way" is. */
const cuesInPhrases = ({ meant, phrases }: Understood): readonly CueSpan[] =>
  meant.filter(
    (span) =>
      PHRASE_CUES.has(span.cue) &&
      phrases.some((phrase) => isWithin(span, phrase)) &&
      (!ONLY_WHOLE.has(span.cue) || phrases.some(({ from, to }) => from === span.from && to === span.to)),
  );

/** Cues that hold inside a phrase as well: a "cost increase" is an increase, an "IT share" a share. */
export const PHRASE_CUES: ReadonlySet<Cue> = new Set<Cue>([
  'share',
  'growth',
  'decline',
  'change',
  'average',
  'total',
  'spend',
  'underway',
  'inPlace',
  'items',
  'documentWords',
  'figureWords',
  'sum',
  'participation',
  'define',
  'yearBefore',
  'lastYear',
]);

/** Of those, the ones that hold only where they are the whole phrase: what is "coupled together" is not summed. */
const ONLY_WHOLE: ReadonlySet<Cue> = new Set<Cue>(['underway', 'inPlace', 'sum']);

/** True where one of some cues is there. */
export const hasAny = (cues: ReadonlySet<Cue>, some: readonly Cue[]): boolean => some.some((cue) => cues.has(cue));

function eachItem(cues: Set<Cue>, { words, asking, locale }: Measured): void {
  // "Per IT cost area": what stands right behind "per" is an item of a table.
  const isPerItem = asking.some(
    ({ cue, to }) => cue === 'per' && namesItem(words.slice(to, to + MOST_OF_ITEM), locale),
  );
  if (cues.has('per') && (cues.has('items') || isPerItem)) cues.add('each');
  if (hasAny(cues, ['amount', 'spend']) && namesVarious(words, locale)) cues.add('each');
}

/** "The different cost areas": each of them, where an item of a table is the head of what follows. */
const namesVarious = (words: readonly string[], locale: Locale): boolean =>
  words.some((word, i) => locale.various.includes(word) && namesItem(words.slice(i + 1, i + MOST_OF_ITEM), locale));

/** True where one of the words is an item of a table, or a compound with that as its head. */
const namesItem = (words: readonly string[], { cues }: Locale): boolean =>
  words.some((word) => word.length > LEAST_PART && cues.items.some((item) => word.endsWith(item.replace('~', ''))));

/** So many words name an item, the last one being its head. */
const MOST_OF_ITEM = 3;

function listOfSeveral(cues: Set<Cue>, { words, locale }: Measured): void {
  const isSeveral = (word: string | undefined): boolean => (numberOf(word, locale) ?? 0) > 1;
  // "The four rows on it"
  const namesRows = words.some((word, i) => isSeveral(word) && locale.rows.includes(words[i + 1] ?? ''));
  const behindAll = words.flatMap((word, i) =>
    locale.every.includes(word) && isSeveral(words[i + 1]) ? [words[i + 2] ?? ''] : [],
  );
  if (
    namesRows ||
    // "All four varieties"
    behindAll.some((word) => locale.varieties.includes(word)) ||
    // "The results, all five of them"; but "the figures of all three years" are one row's.
    (hasAny(cues, ['figureWords', 'tableWords']) && behindAll.some((word) => !isYearWord(word, locale)))
  )
    cues.add('list');
}

const isYearWord = (word: string, { units }: Locale): boolean =>
  units.find(({ unit }) => unit === 'year')?.words.some((year) => word.startsWith(year)) ?? false;

function rankOfSeveral(cues: Set<Cue>, { words, asking, locale }: Measured): void {
  if (!ranksSeveral(words, asking, locale)) return;
  cues.add('rank');
  for (const cue of ['list', 'define'] as const) cues.delete(cue);
}

/** "Show me how it has changed since 2021" asks for the years. */
function changeOverYears(cues: Set<Cue>): void {
  if (!cues.has('how') || !cues.has('change') || hasAny(cues, OF_A_CHANGE)) return;
  cues.delete('change');
  cues.add('trend');
}

/** "Did it go up or down?" asks which way it went over the years, and for no amount. */
function upOrDown(cues: Set<Cue>, { meant, words, locale }: Measured): void {
  const moves = meant.filter(({ cue }) => cue === 'growth' || cue === 'decline');
  const isWay = (at: number): boolean => locale.upOrDown.includes(words[at] ?? '');
  const isBetween = words.some(
    (word, i) =>
      word === locale.or &&
      (isWay(i - 1) || moves.some(({ to }) => to === i)) &&
      (isWay(i + 1) || moves.some(({ from }) => from === i + 1)),
  );
  if (!isBetween || hasAny(cues, OF_A_CHANGE)) return;
  for (const cue of ['growth', 'decline', 'change'] as const) cues.delete(cue);
  cues.add('trend');
}

/** Cues beside which "how … changed" asks for an amount. */
const OF_A_CHANGE: readonly Cue[] = ['count', 'amount', 'share', 'percentWord', 'difference', 'why', 'spend'];

function reason(cues: Set<Cue>, { text, locale }: Measured): void {
  if (locale.asksWhy?.test(text.trim())) cues.add('why');
}

function meaning(cues: Set<Cue>, { text, times, locale }: Measured): void {
  if (!cues.has('define')) return;
  const asksMeaning = locale.asksMeaning.test(text);
  // "When does somebody count as active, what is the definition?" asks for no time.
  if (asksMeaning) cues.delete('when');
  // "What is the budget for 2025?" asks for a figure, not for a meaning.
  else if (times.periods.length > 0 || hasAny(cues, ['figureWords', 'spend'])) {
    cues.delete('define');
    cues.add('what');
  }
}

/** "Which bodies work together?" adds nothing up. */
function sumOfNothing(cues: Set<Cue>, { unit }: Measured): void {
  if (hasAny(cues, ['which', 'who']) && unit.unit === null && !hasAny(cues, OF_A_SUM)) cues.delete('sum');
}

/** Cues beside which a sum may be asked for by "which". */
const OF_A_SUM: readonly Cue[] = ['count', 'amount', 'spend', 'share', 'total', 'figureWords', 'difference'];

/** "Came third": the highest but two. */
function placeFromTop(cues: Set<Cue>, { ordinal }: Measured): void {
  if (ordinal && !hasAny(cues, ['highest', 'lowest'])) cues.add('highest');
}

function differenceOfTwo(cues: Set<Cue>, { text, words, locale, times: { periods }, unit }: Measured): void {
  const asksNumber = hasAny(cues, ['count', 'amount']);
  // "How many more than in 2022": the difference, and no condition.
  if (asksNumber && hasAny(cues, ['moreThan', 'lessThan']) && periods.length === 2 && periods[1]?.kind === 'newest')
    cues.add('difference');
  // "How much dearer were services than software?"
  if (cues.has('amount') && cues.has('compare') && holdsPhrase(text, locale.dearer)) cues.add('difference');
  // "How many thousand crowns more in 2024 than in 2023": the difference of the two; in percent, the growth and no share.
  if (
    cues.has('compare') &&
    words.some((word) => locale.comparatives.includes(word)) &&
    periods.filter(({ kind }) => kind === 'year' || kind === 'newest').length === 2
  ) {
    if (asksNumber) cues.add('difference');
    if (cues.has('share') && unit.unit === 'percent') {
      cues.delete('share');
      cues.add('growth').add('percentWord');
    }
  }
}

function timeOfTwo(cues: Set<Cue>, question: Measured): void {
  if (asksWhichYear(cues, question)) cues.add('when');
}

/** "Since 2004 or 2007?" asks for the year, whichever it is; "higher in 2020 or 2024?" for the figures of both. */
export const asksWhichYear = (cues: ReadonlySet<Cue>, { text, words, locale }: Understood): boolean =>
  words.some((word, i) => word === locale.or && isYear(words[i - 1]) && isYear(words[i + 1])) &&
  !holdsPhrase(text, locale.comparatives) &&
  !hasAny(cues, ['count', 'amount', 'share']);
