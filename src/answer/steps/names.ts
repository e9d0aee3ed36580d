import type { Sentence, Statement, Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import type { StatementEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';
import { type Asked, has, isFull, STRONG, say, saysLack } from '../asked.js';
import { answered, type Draft, notFound } from '../draft.js';
import { hasNoun, IS_NOUN, isHeadOf, namesIn, namesWith } from '../nouns.js';
import { itemsAfter, saysWhich } from '../prose/lists.js';
import { answerText, HELD_IN_WORDS } from '../prose/text.js';
import { offers } from '../refuse.js';
import type { Row } from '../rows/row.js';
import { bestRows, fullRows } from '../rows.js';
import { answerRow } from '../single-row.js';
import { fullStatements } from '../statements.js';
import { meetsCondition } from './passages.js';
import type { Step } from './step.js';

/** "Which regions …?" wants names; where the report has only a number of them, it says so. */
export const names: Step = (asked) => {
  if (has(asked, 'count', 'who', 'when', 'trend', 'allYears') || asked.question.condition) return null;
  const superlative = has(asked, 'highest', 'lowest', 'rank', 'growth');
  // "Which region has most …" asks for a region; "which service is in most regions" does not.
  const nouns = superlative ? asked.question.which.slice(0, 1) : asked.question.which;
  if (nouns.length === 0) return null;
  const mentioned = superlative ? null : namedTogether(asked, nouns);
  if (mentioned) return mentioned;
  const row = countingRow(asked, nouns);
  if (!row && hasRowForEach(asked, nouns)) return null;
  const said = countingSaid(asked, nouns);
  const isUnit = asked.index.isUnit(nouns[0] ?? '', asked.question.language);
  if (superlative && !row && !isUnit) return null;
  if (!row && !said && !nouns.some((noun) => asked.index.isCounted(noun, asked.question.language))) return null;
  if (superlative) return refuseNames(asked, nouns, row, said);
  const named =
    namedBeside(asked, nouns, numberOf(asked, row, said)) ??
    (isUnit || isOnlyCounted(asked, said) ? null : enumerated(asked, nouns));
  if (named) return named;
  // "The board has adopted three goals:" is told by what stands below it.
  if (said && itemsAfter(said).length === said.statement.size)
    return answerText(asked, ({ entry }) => entry.kind === 'sentence' && entry.sentence === said.sentence);
  return row || said ? refuseNames(asked, nouns, row, said) : null;
};

/** "Which regions are mentioned on the 2022 page?": the sentence of the edition that names most of them, each with the noun beside it. */
function namedTogether(asked: Asked, nouns: readonly string[]): Draft | null {
  const { edition, numbers, words, text, language } = asked.question;
  const number = numbers[0] ?? asked.index.numberIn(text, language);
  const only = words.every((word) => !word.required || word.parts.some((part) => nouns.includes(part)));
  if (edition === null || !only || has(asked, 'without', 'complement', 'participation')) return null;
  const named = asked.corpus.reports
    .filter((report) => String(report.year) === edition)
    .flatMap((report) => report.sentences.map((sentence) => ({ report, sentence })))
    .map((place) => ({ ...place, count: namesWith(asked, nouns.slice(0, 1), place.sentence) }))
    .filter(({ count }) => count >= LEAST_NAMED && count === (number ?? count))
    .sort((a, b) => b.count - a.count);
  const [best, next] = named;
  if (!best || next?.count === best.count) return null;
  const { report, sentence } = best;
  return answered(say(asked, sentence.text), {
    quoted: [{ kind: 'sentence', report, sentence }],
    subject: nouns.join(' '),
  });
}

/** Fewer names than this are no list. */
const LEAST_NAMED = 2;

/** The row that says how many of them there are. */
function countingRow(asked: Asked, nouns: readonly string[]): Row | null {
  const [row] = bestRows(asked, fullRows(asked));
  const unit = row?.entry.table.unit;
  return row && unit && isOfNouns(asked, nouns, { ...unit.names, [row.entry.report.language]: unit.name }) ? row : null;
}

/** The figure of the text that says how many of them there are. */
const countingSaid = (asked: Asked, nouns: readonly string[]): StatementEntry | null =>
  fullStatements(asked).matching.find(({ entry: { statement } }) =>
    isOfNouns(
      asked,
      nouns,
      Object.fromEntries(Object.entries(statement.counted).map(([code, list]) => [code, list[0] ?? ''])),
    ),
  )?.entry ?? null;

const isOfNouns = (asked: Asked, nouns: readonly string[], texts: Texts): boolean =>
  hasNoun(asked, nouns.slice(0, 2), texts, IS_NOUN);

/** How many of them there are; null where nothing says it as a number. */
function numberOf(asked: Asked, row: Row | null, said: StatementEntry | null): number | null {
  const [inRow] = row ? (answerRow(asked, row)?.figures ?? []) : [];
  return [inRow?.value, said?.statement.value].find((value) => typeof value === 'number') ?? null;
}

/** A table with a row for each of them names them itself. */
const hasRowForEach = (asked: Asked, nouns: readonly string[]): boolean =>
  asked.hits.some(
    ({ entry }) =>
      entry.kind === 'table' &&
      !entry.table.textual &&
      (isOfNouns(asked, nouns, { [entry.report.language]: entry.table.header[0] ?? '' }) ||
        nouns.slice(0, 1).some((noun) => isHeadOf(asked, noun, entry.table.header[0] ?? ''))),
  );

/** The sentences that have the noun with a name beside it, "Region Gävleborg", and about as many names as there are. */
function namedBeside(asked: Asked, nouns: readonly string[], count: number | null): Draft | null {
  // "Which two stayed out?" is told where somebody is said to have.
  const stayedOut = has(asked, 'participation') && has(asked, 'without', 'complement');
  const accept = ({ entry }: Hit): boolean =>
    entry.kind === 'sentence' &&
    meetsCondition(asked, entry.sentence) &&
    namesWith(asked, nouns, entry.sentence) > 0 &&
    !(stayedOut && !saysLack(asked, entry.sentence.text)) &&
    (count === null || namesIn(entry.sentence) >= Math.min(count, MOST_NAMED));
  // "Which one did not reply?" is told by no sentence that has a name alone.
  return answerText(asked, accept, asked.terms.some(({ negated }) => negated) ? HELD_IN_WORDS : 0);
}

/** So many names in one sentence are a list, however many there are in all. */
const MOST_NAMED = 5;

/** "The eleven further groups", of which the report says that there are eleven, and not which. */
const isOnlyCounted = (asked: Asked, said: StatementEntry | null): boolean =>
  said !== null && asked.question.numbers[0] === said.statement.value && !saysWhich(asked, said.sentence);

/** The sentences that list things of the kind asked for, in words without capitals: "diabetes, followed by asthma and …". */
function enumerated(asked: Asked, nouns: readonly string[]): Draft | null {
  const ofKind = (sentence: Sentence): boolean =>
    Object.entries(sentence.text).some(([code, text]) => hasNoun(asked, nouns, { [code]: text }, STRONG));
  const lists = (sentence: Sentence): boolean =>
    Object.entries(sentence.text).some(([code, text]) =>
      new RegExp(
        `\\p{L}, \\p{Ll}*[^,.]{1,40},? ${asked.index.localeOf(code as LanguageCode).messages.and} \\p{L}+`,
        'u',
      ).test(text),
    );
  const isOne = (hit: Hit): boolean =>
    hit.entry.kind === 'sentence' && isFull(asked, hit) && ofKind(hit.entry.sentence) && lists(hit.entry.sentence);
  if (!asked.hits.some(isOne)) return null;
  const onlyCounts = (sentence: Sentence): boolean =>
    !saysWhich(asked, sentence) &&
    asked.index.statementsOf(sentence).some(({ statement }) => countsNoun(asked, nouns, statement));
  return answerText(
    asked,
    ({ entry }) => entry.kind === 'sentence' && ofKind(entry.sentence) && !onlyCounts(entry.sentence),
  );
}

/** True where a figure only says how many of the kind there are. */
const countsNoun = (asked: Asked, nouns: readonly string[], statement: Statement): boolean =>
  Object.entries(statement.counted).some(([code, list]) => hasNoun(asked, nouns, { [code]: list?.[0] ?? '' }, STRONG));

/** Says that the report has only a number of them. */
function refuseNames(asked: Asked, nouns: readonly string[], row: Row | null, said: StatementEntry | null): Draft {
  const [noun = ''] = nouns;
  const what = row ? say(asked, row.entry.series.labels) : said ? say(asked, said.sentence.text) : noun;
  return notFound(asked.locale.messages.noNames(what.replace(/\.$/, '')), {
    missing: [noun],
    quoted: said && !row ? [{ kind: 'sentence', report: said.report, sentence: said.sentence }] : [],
    alternatives: offers(asked),
  });
}
