import type { Statement } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, OWN, once, speaksOf } from '../asked.js';
import { isMoney, isTime } from '../figures.js';
import { asksMoney } from '../rows/money.js';
import { countsPeople } from './counted.js';
import { isOfAnotherMonth, isPast, saysWhenItBegan, startsAt } from './date.js';
import type { Fit } from './fit.js';
import { countedBefore } from './part-of-whole.js';
import { askedStatus } from './status.js';
import { asksTime } from './unit.js';

/** A date for "when", a share for "what share", money for what is spent, a time for "how long": a figure of the kind asked for. */
export const kindFit: Fit = (asked, entry) => {
  const { statement } = entry;
  if (isOfAnotherMonth(asked, entry) || isPast(asked, entry)) return 0;
  const isDate = statement.kind === 'year' || statement.kind === 'date';
  if (has(asked, 'when')) return isDate ? whenFit(asked, entry) : 0;
  if (isDate || isOfOtherSide(asked, entry)) return 0;
  if (has(asked, 'share')) return shareFit(asked, entry);
  if (isNoAmount(asked, statement)) return 0;
  if (statement.unit === 'percent' && asksAmountAlone(asked))
    return has(asked, 'spend') ? SHARE_OF_COST : SHARE_OF_AMOUNT;
  if (isInexact(asked, entry) || isOfOtherPartakers(asked, entry)) return 0;
  if (has(asked, 'duration'))
    return isTime(statement.unit) || countsDays(asked, statement) || statement.kind === 'range' ? OF_DURATION : 0;
  if (isTime(statement.unit) && !asksTime(asked)) return holdsSome(asked, statement) ? NO_TIME : 0;
  return has(asked, 'count') ? countFit(asked, entry) : 1;
};

/** How well a percentage fits where an amount is asked for, and where it is one of money. */
const SHARE_OF_AMOUNT = 0.8;
const SHARE_OF_COST = 0.25;
const OF_DURATION = 1.15;
/** How well a time fits where none is asked for; one whose clause has none of the words of the question is of something else. */
const NO_TIME = 0.5;

/** How well a year or date tells when: the year of the most must be told as such, and the start as a start. */
function whenFit(asked: Asked, entry: StatementEntry): number {
  const { statement, sentence } = entry;
  if (has(asked, 'since') && statement.kind === 'year' && !startsAt(asked, statement, sentence)) return 0;
  const isUnsaid = (['highest', 'lowest'] as const).some(
    (cue) => has(asked, cue) && !speaksOf(asked, sentence.text, cue),
  );
  if (isUnsaid || !saysWhenItBegan(asked, entry)) return 0;
  return statement.kind === 'date' ? A_DATE : 1;
}

/** A day tells more exactly when than a year. */
const A_DATE = 1.1;

/** True for how many have it where those that lack it are asked for, and the other way round. */
function isOfOtherSide(asked: Asked, entry: StatementEntry): boolean {
  if (!has(asked, 'count')) return false;
  const saysLacking = holdsComplement(asked, entry.statement);
  if (has(asked, 'complement') && askedStatus(asked) !== 'underway' && !saysLacking) return true;
  // "Of the five that lack a plan": they are not those that have one.
  return !lacks(asked) && (saysLacking || isOfThoseLacking(asked, entry));
}

/** How well a figure tells a share: best in percent or as a fraction, well as a part beside its whole. */
function shareFit(asked: Asked, entry: StatementEntry): number {
  const { unit, kind, of } = entry.statement;
  if (unit === 'percent' || unit === 'permille' || kind === 'fraction') return AS_SHARE;
  if (of !== null || countedBefore(asked, entry) !== null) return AS_PART;
  return kind === 'all' ? AS_ALL : 0;
}

const AS_SHARE = 1.15;
const AS_PART = 1.1;
/** "Most of them" tells a share only where nothing else does. */
const AS_ALL = 0.3;

/** True for what tells no sum or amount, where one is asked for. */
function isNoAmount(asked: Asked, statement: Statement): boolean {
  const money = isMoney(statement.unit);
  // "How much cheaper?" is not told by how many there are.
  if ((asksMoney(asked) && !money) || (asksPrice(asked) && statement.unit !== 'percent' && !money)) return true;
  // "How much did X save?" is not told by how many work there.
  return (
    has(asked, 'amount') &&
    !has(asked, 'count') &&
    statement.kind === 'number' &&
    !statement.change &&
    asked.question.counted.length === 0 &&
    countsPeople(asked, statement)
  );
}

/** True where an amount is asked for, and nothing that is told in percent. */
const asksAmountAlone = (asked: Asked): boolean =>
  has(asked, 'amount') && !has(asked, 'share', 'percentWord', 'growth', 'decline', 'change');

/** True for "most of them" where exactly how many is asked. */
const isInexact = (asked: Asked, entry: StatementEntry): boolean =>
  has(asked, 'exactly') && has(asked, 'count') && entry.statement.kind === 'all' && !isEverything(asked, entry);

/** True where a question is of those who took part and the figure of others, or the other way round. */
const isOfOtherPartakers = (asked: Asked, entry: StatementEntry): boolean =>
  has(asked, 'participation')
    ? !speaksOf(asked, entry.sentence.text, 'participation')
    : countsThoseWhoTookPart(asked, entry);

/** How well a figure tells how many there are. */
function countFit(asked: Asked, entry: StatementEntry): number {
  const { kind } = entry.statement;
  if (kind === 'number') return A_NUMBER;
  if (kind === 'range') return A_RANGE;
  if (kind === 'fraction') return has(asked, 'total') ? 0 : OF_A_COUNT;
  return kind === 'all' && !isEverything(asked, entry) ? VAGUE : EVERYTHING;
}

const A_NUMBER = 1.05;
const A_RANGE = 0.9;
const EVERYTHING = 0.92;
/** How well "a few" tells how many, beside a number. */
const VAGUE = 0.75;
/** How well "half of them" fits a question of how many there are: where no number is told. */
const OF_A_COUNT = 0.45;

/** "2 140 visitors replied" does not tell how many visits there were: of those who took part only the very noun is counted. */
function countsThoseWhoTookPart(asked: Asked, { statement, sentence }: StatementEntry): boolean {
  const { language, counted } = asked.question;
  const { stem } = asked.index.localeOf(language);
  const nouns = statement.counted[language]?.map(stem);
  return (
    has(asked, 'count') &&
    nouns !== undefined &&
    counted.length > 0 &&
    speaksOf(asked, sentence.text, 'participation') &&
    !counted.some((word) => word.split(' ').some((part) => nouns.includes(stem(part))))
  );
}

/** "All regions" is an exact number of them; "most regions" is not. */
const isEverything = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).every.some((word) => String(statement.value).startsWith(`${word} `));

/** True where a question is about those that lack something, or about what is left out. */
const lacks = (asked: Asked): boolean =>
  has(asked, 'complement', 'without', 'underway') || asked.question.words.some(({ negated }) => negated);

/** "Of the five that lack a plan, three are drafting one": a part of those that lack it. */
function isOfThoseLacking(asked: Asked, { sentence, report }: StatementEntry): boolean {
  const [first] = asked.index.statementsOf(sentence);
  const { outOf } = asked.index.localeOf(report.language);
  return (
    first !== undefined &&
    outOf.includes(wordsOf(sentence.text[report.language] ?? '')[0] ?? '') &&
    holdsComplement(asked, first.statement)
  );
}

/** How many lack something is told by a clause that says so, not by one that says how many have it. */
const holdsComplement = (asked: Asked, { clause }: Statement): boolean => speaksOf(asked, clause, 'complement');

/** True where a question asks how much dearer or cheaper something is. */
const asksPrice = once(
  ({ index, question: { text, language, cues } }) =>
    cues.has('amount') && !cues.has('count') && holdsPhrase(text, index.localeOf(language).dearer),
);

/** True where the clause of a figure has some word of the question. */
const holdsSome = (asked: Asked, { clause }: Statement): boolean => {
  const keys = asked.index.keysOf(clause);
  return asked.required.some((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], keys) >= OWN);
};

/** "Nine working days", "nio arbetsdagar": days of a kind are time as well. */
const countsDays = (asked: Asked, { unit, counted }: Statement): boolean =>
  unit === null &&
  Object.entries(counted).some(([code, [first = '', second = ''] = []]) => {
    const locale = asked.index.localeOf(code as LanguageCode);
    const units = locale.units.flatMap(({ kind, words }) => (kind === 'time' ? words : []));
    return (
      isTime(unitOf(second, locale)) ||
      units.some((word) => word.length >= LEAST_OF_TIME && word.length < first.length && first.endsWith(word))
    );
  });

/** "Arbetsdagar" ends with a word for time; a shorter one may end any word. */
const LEAST_OF_TIME = 4;
