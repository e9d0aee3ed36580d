import { type Asked, askAgain, LIGHT_TELLS } from './asked.js';
import { answerCell, answerCrossing, answerPerCell } from './crossings.js';
import type { Draft } from './draft.js';
import { areOfTwoCurrencies } from './figures.js';
import { answerInList } from './listed.js';
import { answerOrigin } from './origin.js';
import { answerPerTime, tellsByTime, timeAskedBy } from './per-time.js';
import { answerColumn, answerProperty } from './properties.js';
import { refuse } from './refuse.js';
import { hasThoseAsked } from './rows/things.js';
import { answerGroups } from './side-by-side.js';
import { againstPlan } from './steps/against-plan.js';
import { bothPlaces } from './steps/both-places.js';
import { bothWays } from './steps/both-ways.js';
import { courtesy, empty, order } from './steps/courtesy.js';
import { byHeadings, whenMost } from './steps/extremes.js';
import { formerName } from './steps/former-name.js';
import { inAll, whole } from './steps/in-all.js';
import { itemsBelow } from './steps/items-below.js';
import { kinds } from './steps/kinds.js';
import { namedCell, namedRows, namedTotal } from './steps/named.js';
import { names } from './steps/names.js';
import { numbers } from './steps/numbers.js';
import { overYears } from './steps/over-years.js';
import { reasonBelow } from './steps/reason-below.js';
import { chart, forecast, unknown } from './steps/refusals.js';
import { shareOfGrowth } from './steps/share-of-growth.js';
import type { Step } from './steps/step.js';
import { text } from './steps/text.js';
import { withoutIt } from './steps/without.js';
import { answerSurplus, answerUnsaidSurplus } from './surplus.js';
import { answerWho } from './who.js';

/** The answer to a question whose words have been looked up. Each step answers or passes on; the last one refuses. */
export function answerQuestion(asked: Asked): Draft {
  const found = byStep(asked);
  const time = timeAskedBy(asked);
  if (time && !(found && tellsByTime(found))) {
    const [phrase] = time;
    const perTime = answerPerTime(asked, byStep);
    // What a year costs is not what it costs per month.
    if (perTime || (found?.status === 'answered' && phrase.startsWith('per '))) return perTime ?? refuse(asked);
  }
  if (found?.status === 'answered' && (leavesThoseAsked(asked, found) || isInOtherMoney(asked, found)))
    return refuse(asked);
  if (found && found.status !== 'not_found') return found;
  const fuller = found ? null : withLightWords(asked);
  const answer = fuller ? byStep(fuller) : null;
  return answer?.status === 'answered' ? answer : (found ?? refuse(asked));
}

/** "Which of the eight largest …?" is told by a table with a row for each of the eight. */
const leavesThoseAsked = (asked: Asked, { figures, quoted }: Draft): boolean =>
  asked.question.among !== null &&
  [...figures.flatMap(({ places }) => places), ...quoted].some(
    (place) => place.kind !== 'cell' || !hasThoseAsked(asked, place.table),
  );

/** "What did it cost in euros?" is not told by a figure in kronor. */
const isInOtherMoney = ({ question: { unit } }: Asked, { figures }: Draft): boolean =>
  figures.length > 0 && figures.every((figure) => areOfTwoCurrencies(figure.unit, unit));

function byStep(asked: Asked): Draft | null {
  for (const step of STEPS) {
    const found = step(asked);
    if (found) return found;
  }
  return null;
}

/** In this order: what a step answers, those after it are not asked. */
const STEPS: readonly Step[] = [
  courtesy,
  order,
  formerName,
  empty,
  overYears,
  namedCell,
  namedRows,
  namedTotal,
  whenMost,
  againstPlan,
  answerCrossing,
  answerPerCell,
  answerGroups,
  answerColumn,
  answerProperty,
  answerUnsaidSurplus,
  kinds,
  unknown,
  chart,
  byHeadings,
  forecast,
  answerOrigin,
  answerWho,
  names,
  bothPlaces,
  whole,
  bothWays,
  inAll,
  shareOfGrowth,
  withoutIt,
  answerInList,
  itemsBelow,
  answerCell,
  numbers,
  answerSurplus,
  text,
  reasonBelow,
];

/** Where the words that must be explained tell too little to find anything, those of light meaning must be explained as well. */
function withLightWords(asked: Asked): Asked | null {
  const { words, cueWords } = asked.question;
  const tells = (i: number): boolean => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.tellingness(term) >= LIGHT_TELLS;
  };
  if (asked.required.some(tells)) return null;
  // "Can we have a coffee now?" turns on what nothing speaks of.
  const isCue = (word: (typeof words)[number]): boolean => word.parts.some((part) => cueWords.includes(part));
  const isStrange = (word: (typeof words)[number], i: number): boolean => {
    const term = asked.terms[i];
    return !isCue(word) && term !== undefined && asked.index.tellingness(term) === 0;
  };
  const { mentions } = asked.index.localeOf(asked.question.language);
  const told = words.filter((word, i) => !isCue(word) && tells(i));
  const strange = words.filter(isStrange).length;
  if (asked.required.length === 0 && (strange >= told.length || (strange > 0 && told.length <= FEW_TOLD))) return null;
  const fuller = words.map((word, i) =>
    word.required || word.negated || !tells(i) || isCue(word) || mentions.includes(word.text)
      ? word
      : { ...word, required: true },
  );
  return fuller.some((word, i) => word !== words[i]) ? askAgain(asked, { words: fuller }) : null;
}

/** So few light words say nothing beside one that nothing speaks of. */
const FEW_TOLD = 3;
