import { LANGUAGES, LOCALES } from '../language/locales.js';
import { wordsOf } from '../language/tokens.js';
import type { Word } from '../question/question.js';
import { type Asked, askAgain, has, once } from './asked.js';
import { answered, type Draft, type DraftFigure } from './draft.js';
import { bare, computed, isMoney, round } from './figures.js';
import { headline } from './single-row.js';

/** "A month" and 12, where a question asks for something by such a time; null where it does not. */
export const timeAskedBy = once(({ index, question: { text, language } }): readonly [string, number] | null => {
  const words = wordsOf(text);
  return Object.entries(index.localeOf(language).perTime).find(([phrase]) => placeOf(words, phrase) >= 0) ?? null;
});

/** True where the text or the table says itself by what time it counts: "the average number of calls a day". */
export const tellsByTime = ({ figures: [figure] }: Draft): boolean => figure !== undefined && isByTime(figure);

/**
 * "How many letters a month was that, on average?": what is told of a whole year, divided by its months, weeks or days. Null where no
 * such time is named, or what it would divide is no yearly amount: regions that have something are as many in each month.
 */
export function answerPerTime(asked: Asked, answer: (asked: Asked) => Draft | null): Draft | null {
  const { text, words, unit } = asked.question;
  const named = timeAskedBy(asked);
  // "How much is a week of parking?" asks for no amount of a year.
  if (!named || !has(asked, 'per', 'average', 'count')) return null;
  const [phrase, parts] = named;
  const said = wordsOf(text);
  const at = placeOf(said, phrase);
  const inPhrase = phrase.split(' ');
  const isTime = ({ parts: own }: Word): boolean => own.every((part) => inPhrase.includes(part));
  const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'per' && cue !== 'average'));
  const found = answer(
    askAgain(asked, {
      text: said.toSpliced(at, inPhrase.length).join(' '),
      words: words.filter((word) => !isTime(word)),
      cues,
      unit: unit !== null && TIMES.has(unit) ? null : unit,
    }),
  );
  const [whole, ...others] = found?.figures ?? [];
  if (found?.status !== 'answered' || !whole || others.length > 0 || !isOfAYear(asked, whole)) return null;
  const exact = Number(whole.value) / parts;
  if (exact < 1) return null;
  const figure = computed(
    {
      value: round(exact, exact < FEW ? 1 : 0),
      unit: whole.unit,
      noun: whole.noun,
      label: `${whole.label}, ${phrase}`,
      period: whole.period,
      formula: `${bare(asked, Number(whole.value))} ÷ ${parts} = ${bare(asked, round(exact, 1))}`,
    },
    [whole],
  );
  return answered(headline(asked, figure), { figures: [figure], context: [whole], subject: figure.label });
}

/** An amount of one year, printed or stated as such, and not counted in what stays the same all through it. */
function isOfAYear(asked: Asked, figure: DraftFigure): boolean {
  const { value, unit, noun, period, formula } = figure;
  return (
    typeof value === 'number' &&
    formula === undefined &&
    period !== null &&
    /^\d{4}(?:\/\d\d)?$/.test(period) &&
    (unit === null || isMoney(unit)) &&
    asked.wholes(noun) === null &&
    isDated(asked, figure) &&
    !isByTime(figure)
  );
}

/** True where the text itself gives the year of what it tells, or a table has one. */
const isDated = ({ index }: Asked, { value, places: [place] }: DraftFigure): boolean =>
  place.kind === 'cell' ||
  (place.kind === 'sentence' &&
    index.statementsOf(place.sentence).some(({ statement }) => statement.value === value && statement.dated));

function isByTime({ places: [place] }: DraftFigure): boolean {
  const says =
    place.kind === 'cell'
      ? [place.series.labels, place.table.captions, place.column.headers]
      : place.kind === 'sentence'
        ? [place.sentence.text]
        : [];
  return says.some((texts) =>
    LANGUAGES.some((language) => {
      const { perTime, timely } = LOCALES[language];
      const words = wordsOf(texts[language] ?? '');
      return (
        timely.some((word) => words.includes(word)) || Object.keys(perTime).some((each) => placeOf(words, each) >= 0)
      );
    }),
  );
}

/** From so many on, nobody asks for decimals. */
const FEW = 100;

const TIMES: ReadonlySet<string> = new Set(['month', 'week', 'day']);

function placeOf(words: readonly string[], phrase: string): number {
  const parts = phrase.split(' ');
  return words.findIndex((_, i) => parts.every((part, k) => words[i + k] === part));
}
