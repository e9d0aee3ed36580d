import type { Statement } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, once, speaksOf } from '../asked.js';
import { isMoney, isTime } from '../figures.js';
import { asksMoney } from '../rows.js';
import { countsPeople } from './counted.js';
import { isOfAnotherMonth, isPast, saysWhenItBegan, startsAt } from './date.js';
import { type Fit, OWN } from './fit.js';
import { countedBefore } from './part-of-whole.js';
import { askedStatus } from './status.js';
import { asksTime } from './unit.js';

export const kindFit: Fit = (asked, entry) => {
  const { statement, sentence } = entry;
  const time = statement.kind === 'year' || statement.kind === 'date';
  if (isOfAnotherMonth(asked, entry) || isPast(asked, entry)) return 0;
  if (
    has(asked, 'when', 'since') &&
    has(asked, 'when') &&
    has(asked, 'since') &&
    statement.kind === 'year' &&
    !startsAt(asked, statement, sentence)
  )
    return 0;
  // The year of the most must be told as such.
  const unsaid = (['highest', 'lowest'] as const).some(
    (cue) => has(asked, cue) && !speaksOf(asked, sentence.text, cue),
  );
  if (has(asked, 'when') && time && unsaid) return 0;
  if (has(asked, 'when') && time && !saysWhenItBegan(asked, entry)) return 0;
  if (has(asked, 'when')) return time ? (statement.kind === 'date' ? 1.1 : 1) : 0;
  if (time) return 0;
  if (
    has(asked, 'complement') &&
    has(asked, 'count') &&
    askedStatus(asked) !== 'underway' &&
    !holdsComplement(asked, statement)
  )
    return 0;
  // "Of the five that lack a plan": they are not those that have one.
  if (has(asked, 'count') && !lacks(asked) && (holdsComplement(asked, statement) || isOfThoseLacking(asked, entry)))
    return 0;
  if (has(asked, 'share'))
    return statement.unit === 'percent' || statement.unit === 'permille' || statement.kind === 'fraction'
      ? 1.15
      : statement.of !== null || countedBefore(asked, entry) !== null
        ? 1.1
        : statement.kind === 'all'
          ? 0.3
          : 0;
  if (asksMoney(asked) && !isMoney(statement.unit)) return 0;
  // "How much cheaper?" is not told by how many there are.
  if (asksPrice(asked) && statement.unit !== 'percent' && !isMoney(statement.unit)) return 0;
  // "How much did X save?" is not told by how many work there.
  if (
    has(asked, 'amount') &&
    !has(asked, 'count') &&
    statement.kind === 'number' &&
    !statement.change &&
    asked.question.counted.length === 0 &&
    countsPeople(asked, statement)
  )
    return 0;
  if (
    has(asked, 'amount') &&
    statement.unit === 'percent' &&
    !has(asked, 'share', 'percentWord', 'growth', 'decline', 'change')
  )
    return has(asked, 'spend') ? 0.25 : 0.8;
  if (has(asked, 'exactly') && has(asked, 'count') && statement.kind === 'all' && !isEverything(asked, entry)) return 0;
  if (has(asked, 'participation') && !speaksOf(asked, sentence.text, 'participation')) return 0;
  if (countsThoseWhoTookPart(asked, entry)) return 0;
  if (has(asked, 'duration'))
    return isTime(statement.unit) || countsDays(asked, statement) || statement.kind === 'range' ? 1.15 : 0;
  if (isTime(statement.unit) && !asksTime(asked)) return holdsSome(asked, statement) ? NO_TIME : 0;
  if (has(asked, 'count'))
    return statement.kind === 'number'
      ? 1.05
      : statement.kind === 'range'
        ? 0.9
        : statement.kind === 'all' && !isEverything(asked, entry)
          ? VAGUE
          : statement.kind === 'fraction'
            ? has(asked, 'total')
              ? 0
              : OF_A_COUNT
            : 0.92;
  return 1;
};

/** "2 140 visitors replied" does not tell how many visits there were: of those who took part only the very noun is counted. */
function countsThoseWhoTookPart(asked: Asked, { statement, sentence }: StatementEntry): boolean {
  const { language, counted } = asked.question;
  const { stem } = asked.index.localeOf(language);
  const nouns = statement.counted[language]?.map(stem);
  return (
    has(asked, 'count') &&
    !has(asked, 'participation') &&
    nouns !== undefined &&
    counted.length > 0 &&
    speaksOf(asked, sentence.text, 'participation') &&
    !counted.some((word) => word.split(' ').some((part) => nouns.includes(stem(part))))
  );
}

/** How well "a few" tells how many, beside a number. */
const VAGUE = 0.75;

/** "All regions" is an exact number of them; "most regions" is not. */
const isEverything = (asked: Asked, { statement, report }: StatementEntry): boolean =>
  asked.index.localeOf(report.language).every.some((word) => String(statement.value).startsWith(`${word} `));

/** How well "half of them" fits a question of how many there are: where no number is told. */
const OF_A_COUNT = 0.45;

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

/** How well a time fits where none is asked for; one whose clause has none of the words of the question is of something else. */
const NO_TIME = 0.5;

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
