import { LOCALES } from '../language/locales.js';
import type { Period, Question } from './question.js';

/** Longest canonical question, in characters. */
export const MOST_CANONICAL = 290;

/** A question in as few words as mean the same: what a button or the next turn carries. Read again, it is the same question. */
export function renderQuestion(question: Question): string {
  const { cues, units } = LOCALES[question.language];
  const without = cues.without[0] ?? '';
  // A word that asks stands with those that ask, so that "go up" stays one.
  const positive = question.words
    .filter((word) => !word.negated && (word.required || !question.cueWords.includes(word.text)))
    .map((word) => word.text);
  const negative = question.words.filter((word) => word.negated).map((word) => `${without} ${word.text}`);
  const condition = question.condition ? conditionText(question) : '';
  const numbers = question.numbers.filter((number) => number !== question.condition?.number).map(String);
  const unit = question.unit ? (units.find((candidate) => candidate.unit === question.unit)?.words[0] ?? '') : '';
  const captions = question.captions.map((number) => `${LOCALES[question.language].captions[0]} ${number}`);
  const edition = question.edition ? [`${question.edition} ${cues.documentWords[0]}`] : [];
  const form = question.cueWords.filter(
    (word) => !positive.includes(word) && !(question.edition && cues.documentWords.includes(word)) && word !== without,
  );
  // "How many percent" is asked for as such, wherever the unit stood.
  const [howMany = ''] = cues.count;
  const asks = form.join(' ');
  const inPercent = question.unit === 'percent' && asks.includes(howMany);
  const parts = [
    inPercent ? asks.replace(howMany, `${howMany} ${unit}`) : asks,
    condition,
    ...positive,
    ...negative,
    ...numbers,
    inPercent ? '' : unit,
    ...captions,
    // Two years side by side are those two, and no span.
    question.periods.map((period) => periodText(period, question)).join(` ${cues.and[0]} `),
    ...edition,
  ];
  return parts.filter(Boolean).join(' ').slice(0, MOST_CANONICAL);
}

function conditionText(question: Question): string {
  const { cues } = LOCALES[question.language];
  const words = {
    more: cues.moreThan,
    atLeast: cues.atLeast,
    less: cues.lessThan,
    atMost: cues.atMost,
    exactly: cues.exactly,
  }[question.condition?.comparison ?? 'exactly'];
  return `${words[0]} ${question.condition?.number}`;
}

function periodText(period: Period, question: Question): string {
  const { cues } = LOCALES[question.language];
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'range':
      return period.from && period.to ? `${period.from}-${period.to}` : `${cues.since[0]} ${period.from ?? ''}`;
    case 'relative':
      return (period.offset === 0 ? cues.thisYear[0] : cues.lastYear[0]) ?? '';
    case 'newest':
      return LOCALES[question.language].now[0] ?? '';
    case 'pastYears':
      return cues.pastYears[0] ?? '';
  }
}
