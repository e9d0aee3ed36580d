import type { Asked } from '../asked.js';
import type { Draft } from '../draft.js';
import {
  countsNone,
  countsProduct,
  countsThosePresent,
  isHeadCount,
  isInOtherTime,
  isLevel,
  isNoStaff,
  isSumForMean,
  isUndivided,
  saysNoOutcome,
  tellsNobody,
  tellsNoRate,
} from './counts.js';
import {
  isOneOfAll,
  isOneOfTwo,
  isOneSaid,
  isOneSide,
  isPlanAlone,
  isTextOrTable,
  lacksSomeOf,
  namesOtherNumber,
  statesOneOfTwo,
} from './half-answers.js';
import {
  isNotTheMost,
  isOfAllAges,
  isOfAllForOne,
  namesNone,
  ranksByChance,
  ranksNothing,
  saysNoMost,
} from './rankings.js';
import {
  isCountForRate,
  isCountForShare,
  isGrowthForShare,
  isMoneyForShare,
  isPercentForScale,
  isSaidCount,
  isShareOfAll,
  isShareOfOne,
  isShareOfOthers,
} from './shares.js';
import { leavesNumber } from './stated-numbers.js';

type Guard = (asked: Asked, found: Draft) => boolean;

/** True where what was found is no such number as the question asks for. */
export const isOfAnotherKind: Guard = (asked, found) => GUARDS.some((isOther) => isOther(asked, found));

const GUARDS: readonly Guard[] = [
  isOneSaid,
  isOneOfAll,
  isUndivided,
  statesOneOfTwo,
  isGrowthForShare,
  isShareOfAll,
  isShareOfOthers,
  isOneSide,
  isOneOfTwo,
  isPlanAlone,
  saysNoOutcome,
  lacksSomeOf,
  isInOtherTime,
  isTextOrTable,
  isShareOfOne,
  isCountForShare,
  isCountForRate,
  isSaidCount,
  tellsNoRate,
  tellsNobody,
  countsNone,
  countsProduct,
  countsThosePresent,
  isLevel,
  isNoStaff,
  isSumForMean,
  namesNone,
  ranksNothing,
  ranksByChance,
  isNotTheMost,
  saysNoMost,
  isOfAllAges,
  isOfAllForOne,
  namesOtherNumber,
  isPercentForScale,
  isHeadCount,
  isMoneyForShare,
  leavesNumber,
];
