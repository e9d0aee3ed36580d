import type { Sentence } from '../../corpus/model.js';
import { type Asked, has } from '../asked.js';
import type { Draft, Place } from '../draft.js';
import { bare } from '../figures.js';
import { MOST_COMMON } from '../prose/substance.js';

/** Numbers that a question states must stand in the evidence, or be how many there are in all; else it speaks of something else. */
export function leavesNumber(asked: Asked, { figures, context, headline }: Draft): boolean {
  const { condition, numbers: stated } = asked.question;
  if (has(asked, 'rank', 'highest', 'lowest')) return false;
  const evidence = [...figures, ...context]
    .flatMap(({ value, formula, places }) => [
      String(value),
      // "10,000 × 2.5 minutes" reckons with it.
      ...(formula?.includes('×') ? [numbersOf(formula)] : []),
      ...places.map((place) => numbersAt(asked, place)),
    ])
    .join(' ')
    .split(' ');
  return !stated.every(
    (number) =>
      (number === condition?.number &&
        [String(number), bare(asked, number)].some((shown) => headline.includes(shown))) ||
      number <= MOST_COMMON ||
      evidence.includes(String(number)) ||
      figures.some((figure) => asked.wholes(figure.noun)?.value === number) ||
      asked.index.counts(number),
  );
}

/** The numbers of a row with its headings, or of a sentence, with spaces between. */
function numbersAt(asked: Asked, place: Place): string {
  if (place.kind === 'cell') {
    const { series, column } = place;
    const values = series.cells.map(({ value }) => String(value)).join(' ');
    return `${values} ${numbersOf(`${series.label} ${column.header}`)}`;
  }
  if (place.kind === 'chart') return '';
  return `${figuresIn(asked, place.sentence)} ${numbersOf(Object.values(place.sentence.text).join(' '))}`;
}

const numbersOf = (text: string): string =>
  text
    .replace(/(?<=\d)[ ,\u00a0](?=\d{3}(?!\d))/g, '')
    .match(/\d+/g)
    ?.join(' ') ?? '';

const figuresIn = (asked: Asked, sentence: Sentence): string =>
  asked.index
    .statementsOf(sentence)
    .map((entry) => String(entry.statement.size ?? entry.statement.value))
    .join(' ');
