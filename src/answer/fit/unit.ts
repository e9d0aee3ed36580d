import type { Statement } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, has, once, speaksOf } from '../asked.js';
import { isTime } from '../figures.js';
import type { Fit } from './fit.js';
import { IN_BASE } from './share.js';

/** "How many minutes" is answered in units of time, and a question with no unit rather by something else than a percentage. */
export const unitFit: Fit = (asked, { statement }) => {
  const { unit } = asked.question;
  if (unit === null)
    return statement.unit === 'percent' &&
      asked.question.cues.size > 0 &&
      !has(asked, 'share', 'percentWord', 'figureWords') &&
      asked.question.counted.length === 0
      ? 0.6
      : 1;
  const locale = asked.index.localeOf(asked.question.language);
  const kind = (name: string | null): string | null =>
    locale.units.find((candidate) => candidate.unit === name)?.kind ?? null;
  if (unit === 'percent') return statement.unit === 'percent' || statement.unit === 'permille' ? 1.2 : 0.35;
  return kind(unit) === kind(statement.unit) && (!isTime(unit) || sameClock(unit, statement.unit)) ? 1.2 : 0;
};

/** True for units of which one may tell the other. */
export const sameClock = (a: string, b: string | null): boolean =>
  b !== null && CLOCKS.some((clock) => clock.has(a) && clock.has(b));

/** Minutes may be asked of hours; of "in just two years" they are not. */
const CLOCKS: readonly ReadonlySet<string>[] = [
  new Set(['second', 'minute', 'hour']),
  new Set(['day', 'week']),
  new Set(['month', 'year']),
];

/** True where a time may be what is asked for. */
export const asksTime = (asked: Asked): boolean =>
  isTime(asked.question.unit) || has(asked, 'duration') || (has(asked, 'amount') && !has(asked, 'spend'));

/** "Fell three years in a row" is not how long anything takes. */
export const runFit: Fit = (asked, { statement }) =>
  has(asked, 'duration') &&
  Object.entries(statement.counted).some(([code, list]) => {
    const { inARow } = asked.index.localeOf(code as LanguageCode);
    return holdsPhrase(list.join(' '), inARow) && !holdsPhrase(asked.question.text, inARow);
  })
    ? 0
    : 1;

/** "5.2 children per teacher" counts no children. */
export const rateFit: Fit = (asked, { statement }) =>
  has(asked, 'count') &&
  !has(asked, 'per', 'average', 'ratio') &&
  Object.entries(statement.counted).some(([code, list]) => {
    const { per } = asked.index.localeOf(code as LanguageCode).cues;
    return list?.slice(1).some((word) => per.includes(word));
  })
    ? RATE
    : 1;

/** How much less a rate fits where a number of things is asked for. */
const RATE = 0.5;

/** "On average per application" is not told by how many there were. */
export const meanFit: Fit = (asked, { statement, sentence }) =>
  (has(asked, 'average') || (has(asked, 'count') && statement.unit === null)) &&
  has(asked, 'per') &&
  !isPerTime(asked) &&
  (!(['per', 'average'] as const).some((cue) => speaksOf(asked, sentence.text, cue)) || isPerOther(asked, statement))
    ? 0
    : 1;

/** "540 pupils per counsellor" are none per teacher. */
function isPerOther({ index, question: { text, language } }: Asked, { counted, clause }: Statement): boolean {
  const noun = index.afterPer(text, language);
  return Object.entries(counted).some(([code, list]) => {
    const { per } = index.localeOf(code as LanguageCode).cues;
    const said = wordsOf(clause[code as LanguageCode] ?? '');
    const by = list.some((word) => per.includes(word))
      ? said.slice(said.findIndex((word) => per.includes(word)) + 1)
      : [];
    const keys = index.keysOf({ [code]: by.slice(0, MOST_DIVIDED_BY).join(' ') });
    return by.length > 0 && noun !== null && index.weightIn(index.termOf(noun, language), keys) < IN_BASE;
  });
}

/** Words that may name what is divided by: "square metre and month". */
const MOST_DIVIDED_BY = 4;

/** "How many per year?" asks for a year's number. */
export const isPerTime = once(({ index, question: { text, language } }) => {
  const noun = index.afterPer(text, language);
  return noun === null || isTime(unitOf(noun, index.localeOf(language)));
});
