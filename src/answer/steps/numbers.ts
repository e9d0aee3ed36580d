import type { Cue } from '../../language/locale.js';
import { type Asked, askAgain, has, OWN } from '../asked.js';
import { asksFigure, asksNumber } from '../asks-figure.js';
import type { Draft } from '../draft.js';
import { isMoney, isPercent, isTime } from '../figures.js';
import { IN_BASE } from '../fit/share.js';
import { askedStatus } from '../fit/status.js';
import { isOfAnotherKind } from '../guards/another-kind.js';
import { answerBefore, pairIn } from '../prose/change.js';
import { allFigures, asManyFigures, dividedBelow, figuresBelow } from '../prose/lists.js';
import { eitherSum } from '../prose/sums.js';
import { answerSaid } from '../prose.js';
import { refuseTime } from '../refuse.js';
import { asksTime } from '../rows/columns.js';
import type { Row } from '../rows/row.js';
import { bestRows, calledAlike, fullRows } from '../rows.js';
import {
  answerComplement,
  answerPerUnit,
  answerSeveralRows,
  answerShare,
  asksSeveral,
  coverRows,
  heldBy,
} from '../several-rows.js';
import { answerRow } from '../single-row.js';
import { fullStatements, type Said, type SaidByTime } from '../statements.js';
import { answerTable } from '../whole-table.js';
import { acrossYears } from './across-years.js';
import { bestSaid } from './best-said.js';
import { answerEqualRows, withMarked } from './equal-rows.js';
import { withOthers } from './other-places.js';
import { rowTold } from './row-told.js';
import { goesFirst, isShare, isToldInWords, rankOf, SAID_FIRST } from './said-or-row.js';
import type { Step } from './step.js';
import { saidComplement } from './without.js';

/** Numbers: the row or the sentence that explains the question best, computed upon as it asks. */
export const numbers: Step = (asked) => {
  const found = findFigure(asked);
  return found?.status === 'answered' && isOfAnotherKind(asked, found) ? null : found;
};

/** The figure that explains the question best: of a table as a whole, of the text, or of a row. */
const findFigure: Step = (asked) => {
  if (!asksFigure(asked)) return null;
  const overTable = ofItsKind(asked, answerTable(asked));
  // The next after the first is found by looking over all of them, or where a text tells the order.
  if (overTable || asked.question.place > 1) return overTable;
  const rows = fullRows(asked);
  const said = fullStatements(asked);
  const several = severalSaid(asked, rows, said.matching);
  if (several) return several;
  const [row] = rows;
  const best = bestSaid(asked, said.matching);
  if (row && !best && isToldInWords(asked, row)) return null;
  const rank = row ? rankOf(asked, row) : 0;
  const chosen = row ? bestRows(asked, rows) : [];
  const otherwise =
    (row ? beforeHeading(asked, row, best, said) : acrossYears(asked)) ??
    (printsShare(asked, rank, best) ? null : (ofPart(asked, rank) ?? ofSeveral(asked, chosen)));
  if (otherwise) return otherwise;
  if (best && goesFirst(asked, best, { row, rank, chosen }))
    return withOthers(asked, answerSaid(asked, best, said.matching), rows, said.matching);
  if (rank > 0 && chosen[0]) {
    const alike = calledAlike(asked, rows);
    if (alike.length > 1) return answerEqualRows(asked, alike);
    const found = chosen.length > 1 ? answerEqualRows(asked, chosen) : answerRow(asked, chosen[0]);
    return withOthers(asked, withMarked(asked, found, chosen, rows), rows, said.matching);
  }
  return (
    answerPerUnit(asked) ??
    saidComplement(asked) ??
    acrossYears(asked) ??
    savedInPercent(asked) ??
    atOtherTime(asked, said)
  );
};

/** "How long does a call last on average?" is told by no share and no sum of money over the rows of a table. */
const ofItsKind = (asked: Asked, found: Draft | null): Draft | null =>
  found && asksTime(asked) && found.figures.every(({ unit }) => isPercent(unit) || isMoney(unit)) ? null : found;

/** Several figures of the text: all of a list, one for each thing asked about, "in place or under way" as a sum. */
function severalSaid(asked: Asked, rows: readonly Row[], matching: readonly Said[]): Draft | null {
  // "The figures year by year" are those of a row.
  const byYear = rows.length > 0 && has(asked, 'allYears', 'trend');
  const figures =
    (byYear ? null : allFigures(asked, matching)) ??
    asManyFigures(asked, matching) ??
    figuresBelow(asked) ??
    dividedBelow(asked);
  if (figures) return figures;
  const either = askedStatus(asked) === 'either' && has(asked, 'count', 'sum') && !has(asked, 'without');
  return either ? eitherSum(asked, matching) : null;
}

/** What a text says of the thing itself in another year goes before a row that only stands under a heading with its name. */
function beforeHeading(asked: Asked, row: Row, best: Said | undefined, said: SaidByTime): Draft | null {
  const isUnderHeading = asked.required.every((i) => (row.hit.weights[i] ?? 0) < OWN);
  return best || has(asked, 'total') || !isUnderHeading ? null : atOtherTime(asked, said);
}

/** "How many percent of the time is saved?", where a sentence tells how long it takes one way and the other. */
function savedInPercent(asked: Asked): Draft | null {
  if (asked.question.unit !== 'percent' && !has(asked, 'share', 'percentWord')) return null;
  const cues = new Set([...asked.question.cues].filter((cue) => !IN_PERCENT.includes(cue)));
  // "With the tool instead of by hand" names both.
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  const plain = askAgain(asked, { cues, words, unit: null });
  const best = fullStatements(plain).matching.find(({ entry }) => isTime(entry.statement.unit));
  return best ? pairIn(asked, best) : null;
}

/** What a question for the time that is saved has beside it where it asks in percent, or of one way instead of another. */
const IN_PERCENT: readonly Cue[] = ['share', 'percentWord', 'without'];

/** What the text says of another time than asked for: told with its time, or refused because of it. */
function atOtherTime(asked: Asked, { otherTime }: SaidByTime): Draft | null {
  const [other] = asksNumber(asked) ? otherTime : [];
  return other ? (rowTold(asked, other) ?? answerBefore(asked, other) ?? refuseTime(asked, other)) : null;
}

/** What rows make together, as a rest, by unit or as a share. */
const ofPart = (asked: Asked, rank: number): Draft | null =>
  rank > 0 ? (answerComplement(asked) ?? answerPerUnit(asked) ?? answerShare(asked)) : null;

/** True where the text itself states a share that explains the question better than a row: it goes before one that is computed. */
const printsShare = (asked: Asked, rank: number, best: Said | undefined): boolean =>
  rank > 0 && best !== undefined && best.rank > rank * SAID_FIRST && isShare(best) && isOfBase(asked, best);

/** "The share of all heat delivered that went to homes" is not told by the share of homes that have it, as the clause of that shows. */
function isOfBase({ question: { base, language }, index }: Asked, { entry: { statement } }: Said): boolean {
  const keys = index.keysOf(statement.clause);
  return base.every((word) => index.weightIn(index.termOf(word, language), keys) >= IN_BASE);
}

/** Rows side by side, where they hold more of the question together than the best does alone. */
function ofSeveral(asked: Asked, chosen: readonly Row[]): Draft | null {
  const together = asksSeveral(asked) ? coverRows(asked) : [];
  const isMore = together.length > 1 && heldBy(asked, together) > heldBy(asked, chosen.slice(0, 1));
  return isMore ? answerSeveralRows(asked, together) : null;
}
