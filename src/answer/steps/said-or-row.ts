import type { Table, Texts } from '../../corpus/model.js';
import type { Cue } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { Hit } from '../../search/search.js';
import { type Asked, EXPLAINED, has, isFull, LIGHT_TELLS, STRONG, speaksOf } from '../asked.js';
import { asksNumber } from '../asks-figure.js';
import { askedStatus } from '../fit/status.js';
import { isPlainCount } from '../guards/shares.js';
import { measureColumns } from '../rows/columns.js';
import { isAverage } from '../rows/label.js';
import { pointAt } from '../rows/point.js';
import type { Row } from '../rows/row.js';
import { isCalled } from '../rows.js';
import { answerRow } from '../single-row.js';
import type { Said } from '../statements.js';
import { yearsOf } from '../years.js';

/** True where a figure of the text is told rather than that of a row. */
export function goesFirst(asked: Asked, best: Said, { row, rank, chosen }: Rivals): boolean {
  // "The three-year average of what a person uses" stands in a row that is called so, and not where the text has the year alone.
  const averaged = row !== undefined && has(asked, 'average') && isAverage(asked, row.entry);
  if (averaged && !speaksOf(asked, best.entry.sentence.text, 'average')) return false;
  if (roundsOff(asked, best, chosen)) return false;
  return !(row && isOfOtherYear(asked, best, row)) && best.rank > rank * barOf(asked, best, chosen);
}

/** "Just over 96,000 jobs" of the summary is 96,407 of a table: what a text rounds off gives way to the row that has it to the digit. */
const roundsOff = (asked: Asked, { entry: { statement } }: Said, rows: readonly Row[]): boolean =>
  statement.kind === 'number' &&
  statement.hedge !== '' &&
  statement.size !== null &&
  rows.some((row) => {
    const [figure, ...others] = answerRow(asked, row)?.figures ?? [];
    const exact = typeof figure?.value === 'number' && others.length === 0 && !figure.formula ? figure.value : null;
    return exact !== null && Math.abs(exact - (statement.size ?? 0)) <= exact * ROUNDED;
  });

/** So near is a figure that was rounded off. */
const ROUNDED = 0.01;

/** The rows that a figure of the text is weighed against: the best, how well it explains the question, and those as good as it. */
interface Rivals {
  readonly row: Row | undefined;
  readonly rank: number;
  readonly chosen: readonly Row[];
}

/** "How many had it in 2025?": a figure that its text dates otherwise gives way to a row that has one of that year. */
function isOfOtherYear(
  asked: Asked,
  { entry: { statement, sentence }, rank }: Said,
  { entry, rank: rankOfRow }: Row,
): boolean {
  // What a text says of no year, "two nights for three make six", gives way to a row that explains the question about as well.
  const isUndated = !statement.dated && rankOfRow >= rank * ABOUT_AS_WELL;
  const years = yearsAsked(asked, sentence.text, entry.table);
  return (
    years.length > 0 &&
    (isUndated || statement.period === null || !years.includes(statement.period)) &&
    entry.table.columns.some((column) => years.includes(column.period ?? '') && pointAt({ entry }, column) !== null)
  );
}

const ABOUT_AS_WELL = 0.65;

/** The years that a question names; "the first year" is the first of the table, unless the text says what was at first. */
function yearsAsked(asked: Asked, told: Texts, table: Table): readonly string[] {
  if (asked.question.periods.length === 0 && has(asked, 'earliest') && !speaksOf(asked, told, 'earliest'))
    return yearsOf(table).slice(0, 1);
  return asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
}

/** How much better the prose must explain a question to go before a row. */
function barOf(asked: Asked, said: Said, rows: readonly Row[]): number {
  if (saysTheSame(asked, said, rows)) return SAME_FIGURE;
  const tellsCounts = rows.every((row) => answerRow(asked, row)?.figures.every(isPlainCount));
  if (has(asked, 'share') && isShare(said) && tellsCounts) return SHARE_BESIDE_COUNTS;
  return rows.length === 1 && rows.every((row) => isNamed(asked, row) || isCalled(asked, row.entry))
    ? NAMED_ROW
    : SAID_FIRST;
}

/**
 * Bars for prose beside a row: where nothing else tells; where both state the same; where a share is asked for and only prose has one;
 * where the row is named wholly.
 */
export const SAID_FIRST = 1.04;
const SAME_FIGURE = 1.6;
const SHARE_BESIDE_COUNTS = 0.8;
const NAMED_ROW = 1.5;

/** True where a row's label holds every word that a question turns on: "breweries" and "members" of "Member breweries". */
const isNamed = (asked: Asked, { entry, precision }: Row): boolean => {
  const label = asked.index.keysOf(entry.series.labels);
  return (
    precision >= NAMED_WHOLLY &&
    asked.question.numbers.length === 0 &&
    asked.required.length > 0 &&
    asked.required.every((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], label) >= STRONG)
  );
};

/** Precision from which a label has nothing but the words of a question. */
const NAMED_WHOLLY = 0.9;

/** True where a row has the very number that the text states. */
function saysTheSame(asked: Asked, said: Said, rows: readonly Row[]): boolean {
  return rows.some((row) => answerRow(asked, row)?.figures[0]?.value === said.entry.statement.value);
}

export const isShare = ({ entry: { statement } }: Said): boolean =>
  statement.unit === 'percent' || statement.unit === 'permille' || statement.kind === 'fraction';

/** How well a row explains the question, where the text may explain it as well. */
export function rankOf(asked: Asked, row: Row): number {
  const status = askedStatus(asked);
  return (
    row.rank *
    (status === 'underway' ? 0 : status === 'either' ? 0.5 : 1) *
    (has(asked, 'when') ? 0 : 1) *
    (COMPUTES.some((cue) => has(asked, cue)) ? COMPUTED_FIRST : 1) *
    (namesCrossing(asked, row) || isTotalUnder(asked, row) ? CROSSING : 1) *
    (asked.question.prose ? IN_PROSE : 1)
  );
}

/** How little a row goes for where the question asks what the text says. */
const IN_PROSE = 0.6;

/** Computing upon years or rows is what tables are for. */
const COMPUTES: readonly Cue[] = ['difference', 'ratio', 'trend', 'allYears', 'compare', 'average'];
const COMPUTED_FIRST = 1.5;

/** "How many turbines in X": the label and a heading hold all that is asked for between them, and where they meet stands the figure. */
function namesCrossing(asked: Asked, { entry: { series, table } }: Row): boolean {
  const label = asked.index.keysOf(series.labels);
  const headings = measureColumns(asked, table).map(({ headers }) => asked.index.keysOf(headers));
  const holds = (i: number, keys: ReadonlyMap<string, number>): boolean => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, keys) >= STRONG;
  };
  const inHeading = asked.required.filter((i) => !holds(i, label));
  return (
    inHeading.length > 0 &&
    inHeading.length < asked.required.length &&
    headings.some((keys) => inHeading.every((i) => holds(i, keys)))
  );
}

/** "How many members are there?": the sum under a heading that is nothing but "Members", in a table of things. */
const isTotalUnder = (asked: Asked, { entry: { series, table, report } }: Row): boolean =>
  has(asked, 'count') &&
  series.role === 'total' &&
  asked.question.labels.length === 0 &&
  table.columns.every(({ period }) => period === null) &&
  measureColumns(asked, table).some(({ headers }) =>
    isCounted(asked, { [report.language]: headers[report.language] ?? '' }),
  );

/** True for a heading of one word, which is all that a question counts. */
const isCounted = ({ question: { counted }, required, index, terms }: Asked, headers: Texts): boolean => {
  const keys = index.keysOf(headers);
  return (
    counted.length === 1 &&
    wordsOf(Object.values(headers).join(' ')).length === 1 &&
    required.length === 1 &&
    required.every((i) => terms[i] && index.weightIn(terms[i], keys) >= STRONG)
  );
};

/** How much further a cell goes before prose where its row and its column are both named. */
const CROSSING = 2;

/** "Which obstacles do most members name?": a sentence that has it all goes before a row with one word of it. */
export function isToldInWords(asked: Asked, row: Row): boolean {
  if (!has(asked, 'which', 'what') || asksNumber(asked) || asked.question.periods.length > 0) return false;
  const [told, ...more] = asked.hits.filter((hit) => hit.entry.kind === 'sentence' && isFull(asked, hit));
  if (!told) return false;
  return (
    (told.score >= IN_FULL && row.hit.score <= told.score * IN_PART) ||
    [told, ...more].some((hit) => tellsTheRest(asked, row, hit))
  );
}

/** "What is holding back the sharing of records?": most of it is said by a sentence, and nothing of that by the row "Records shared". */
function tellsTheRest(asked: Asked, { hit: { weights } }: Row, told: Hit): boolean {
  const tells = (i: number): number => (asked.terms[i] ? asked.index.tellingness(asked.terms[i]) : 0);
  const sum = (indices: readonly number[]): number => indices.reduce((all, i) => all + tells(i), 0);
  const rest = asked.terms.flatMap((term, i) =>
    !term.required && !term.negated && tells(i) >= LIGHT_TELLS && (weights[i] ?? 0) < EXPLAINED ? [i] : [],
  );
  return rest.length > 0 && sum(rest) >= sum(asked.required) && rest.every((i) => (told.weights[i] ?? 0) >= STRONG);
}

/** Score of a sentence that has most words of a question, and how little of it a row then has. */
const IN_FULL = 0.55;
const IN_PART = 0.6;
