import type { StatementEntry } from '../search/entries.js';
import type { Hit } from '../search/search.js';
import { type Asked, isFull, isHeld, listsFigures, once } from './asked.js';
import { directionFit } from './fit/access.js';
import { countsTheNamed, ofAnotherClause, ofOthersStill, ofSomeTime } from './fit/another-clause.js';
import { countedFit } from './fit/counted.js';
import { inTime } from './fit/date.js';
import { extremeFit, limitFit } from './fit/extreme.js';
import { kindFit } from './fit/kind.js';
import { negationFit } from './fit/negation.js';
import {
  ofAnotherLetter,
  ofAnotherName,
  ofAnotherNumber,
  ofAnotherRow,
  ofOneMember,
  ofOtherPeople,
} from './fit/of-others.js';
import { leftOutFit } from './fit/part-of-whole.js';
import { beforeFit, changeFit, recencyFit, trendFit } from './fit/recency.js';
import { baseFit, percentFit } from './fit/share.js';
import { siblingFit, statedFit } from './fit/stated.js';
import { statusFit } from './fit/status.js';
import { meanFit, rateFit, runFit, unitFit } from './fit/unit.js';

/** A figure of the prose that a question may mean. */
export interface Said {
  readonly entry: StatementEntry;
  readonly hit: Hit;
  readonly rank: number;
}

/** Statements that explain every word, split by whether they are of the time asked for. */
export interface SaidByTime {
  readonly matching: readonly Said[];
  /** Right in all but the year. */
  readonly otherTime: readonly Said[];
}

/** The figures of the prose that explain every word of a question, the best first. */
export const fullStatements = once((asked): SaidByTime => {
  const matching: Said[] = [];
  const otherTime: Said[] = [];
  for (const hit of asked.hits) {
    if (
      hit.entry.kind !== 'statement' ||
      !isFull(asked, hit) ||
      !(isHeld(asked, hit) || listsFigures(asked)) ||
      asked.question.captions.length > 0 ||
      ofAnotherRow(asked, hit.entry) ||
      ofAnotherNumber(asked, hit.entry) ||
      ofOtherPeople(asked, hit, hit.entry) ||
      ofOneMember(asked, hit.entry) ||
      ofAnotherName(asked, hit.entry) ||
      ofAnotherLetter(asked, Object.values(hit.entry.sentence.text).join(' ')) ||
      ofAnotherClause(asked, hit, hit.entry) ||
      ofSomeTime(asked, hit, hit.entry) ||
      ofOthersStill(asked, hit, hit.entry) ||
      countsTheNamed(asked, hit.entry)
    )
      continue;
    const factor = fitness(asked, hit.entry);
    if (factor <= 0) continue;
    const said = { entry: hit.entry, hit, rank: hit.score * factor };
    (inTime(asked, hit.entry) ? matching : otherTime).push(said);
  }
  const order = (a: Said, b: Said): number => b.rank - a.rank || a.entry.id - b.entry.id;
  return { matching: matching.sort(order), otherTime: otherTime.sort(order) };
});

/** How well a figure is of the kind asked for: 1 for neutral, 0 for impossible. The weights order what all explain the words. */
function fitness(asked: Asked, entry: StatementEntry): number {
  let product = 1;
  for (const rule of [
    kindFit,
    countedFit,
    baseFit,
    unitFit,
    statusFit,
    changeFit,
    trendFit,
    recencyFit,
    beforeFit,
    extremeFit,
    directionFit,
    negationFit,
    rateFit,
    meanFit,
    runFit,
    percentFit,
    statedFit,
    siblingFit,
    leftOutFit,
    limitFit,
  ]) {
    product *= rule(asked, entry);
    if (product === 0) return 0;
  }
  return Math.min(BEST_FIT, product);
}

/** However well a figure is of the kind asked for, it must still explain the words about as well as another. */
const BEST_FIT = 1.35;
