import type { Cue } from '../language/locale.js';
import { type Asked, has, isFull, lookUp, say } from './asked.js';
import { answered, type Draft, type DraftConflict, type DraftFigure, draft, notFound, type Place } from './draft.js';
import { show } from './figures.js';
import { allFigures, answerSaid, answerText, saidFigure } from './prose.js';
import { offers, refuse, refuseChart, refuseTime, unknownWords } from './refuse.js';
import { bestRows, contentWords, fullRows, inCaptions, type Row } from './rows.js';
import { answerComplement, answerPerUnit, answerSeveralRows, answerShare, coverRows, heldBy } from './several-rows.js';
import { answerRow, asksChange } from './single-row.js';
import { askedStatus, fullStatements, type Said } from './statements.js';
import { answerWho } from './who.js';
import { answerTable } from './whole-table.js';

/** The answer to a question whose words have been looked up. Each step answers or passes on; the last one refuses. */
export function answerQuestion(asked: Asked): Draft {
  for (const step of STEPS) {
    const found = step(asked);
    if (found) return found;
  }
  return refuse(asked);
}

type Step = (asked: Asked) => Draft | null;

const courtesy: Step = (asked) => {
  if (!asked.question.courtesy) return null;
  const { messages } = asked.locale;
  const text = has(asked, 'help') ? messages.help : has(asked, 'thanks') ? messages.thanks : messages.greeting;
  return draft({ status: 'help', headline: text });
};

const order: Step = (asked) =>
  asked.question.command ? notFound(asked.locale.messages.command, { alternatives: offers(asked) }) : null;

const empty: Step = (asked) =>
  asked.required.length === 0 && asked.question.captions.length === 0 && asked.terms.length === 0
    ? draft({ status: 'help', headline: asked.locale.messages.help })
    : null;

const unknown: Step = (asked) => (unknownWords(asked).length > 0 ? refuse(asked) : null);

const forecast: Step = (asked) =>
  has(asked, 'forecast') &&
  has(asked, 'count', 'share', 'amount') &&
  !asked.hits.some((hit) => hit.entry.kind === 'statement' && isFull(asked, hit))
    ? notFound(asked.locale.messages.forecast, { alternatives: offers(asked) })
    : null;

/** A chart named by its number: its data is a picture, so only what the prose says of it can be told. */
const chart: Step = (asked) => {
  const { captions } = asked.question;
  if (
    captions.length === 0 ||
    asked.corpus.reports.some((report) => report.tables.some((table) => inCaptions(asked, table)))
  )
    return null;
  for (const report of asked.corpus.reports) {
    const named = report.charts.find((candidate) =>
      captions.some((number) => new RegExp(`^\\p{L}+\\.? ${number}(?![\\p{L}\\p{N}])`, 'u').test(candidate.caption)),
    );
    if (!named) continue;
    const nearby = asked.hits
      .filter((hit) => hit.entry.kind === 'sentence' && hit.entry.sentence.section === named.section)
      .slice(0, 1);
    const quoted = nearby.flatMap((hit): Place[] =>
      hit.entry.kind === 'sentence' ? [{ kind: 'sentence', report, sentence: hit.entry.sentence }] : [],
    );
    return refuseChart(asked, [{ kind: 'chart', report, chart: named }, ...quoted], named.caption);
  }
  return notFound(asked.locale.messages.notFound, { missing: captions, alternatives: offers(asked) });
};

const who: Step = (asked) => answerWho(asked);

/** "Which regions …?" wants names; where the report has only a number of them, it says so. */
const names: Step = (asked) => {
  if (!has(asked, 'names') || has(asked, 'highest', 'lowest', 'count')) return null;
  const text = answerText(
    asked,
    (hit) =>
      hit.entry.kind === 'sentence' && namesSomething(asked, hit.entry.sentence.text[hit.entry.report.language] ?? ''),
  );
  if (text) return text;
  const row = bestRows(asked, fullRows(asked))[0];
  return row
    ? notFound(asked.locale.messages.noNames(say(asked, row.entry.series.labels)), {
        missing: asked.question.words
          .filter((word) => !word.required)
          .map((word) => word.written)
          .slice(0, 1),
        alternatives: offers(asked),
      })
    : refuse(asked);
};

/** True where a text names one of what is asked for: the noun with a capitalised name beside it. */
const namesSomething = (asked: Asked, text: string): boolean =>
  /(?<=\p{L} )\p{Lu}\p{Ll}{2,}/u.test(text) && asked.question.text.length > 0;

/** Numbers: the row or the sentence that explains the question best, computed upon as it asks. */
const numbers: Step = (asked) => {
  if (!asksFigure(asked)) return null;
  const whole = answerTable(asked);
  if (whole) return whole;
  const rows = fullRows(asked);
  const said = fullStatements(asked);
  const figures = allFigures(asked, said.matching);
  if (figures) return figures;
  const bestSaid = asksNumber(asked) ? said.matching[0] : undefined;
  const [bestRow] = rows;
  const status = askedStatus(asked);
  const rowRank = bestRow
    ? bestRow.rank *
      (status === 'underway' ? 0.3 : status === 'either' ? 0.5 : 1) *
      (has(asked, 'when') ? 0 : 1) *
      (asked.question.prose ? 0.6 : 1)
    : 0;
  const chosen = bestRow ? bestRows(asked, rows) : [];
  const together = coverRows(asked);
  if (together.length > 1 && heldBy(asked, together) > heldBy(asked, chosen.slice(0, 1))) {
    const several = answerSeveralRows(asked, together);
    if (several) return several;
  }
  const saidFirst = bestSaid && bestSaid.rank > rowRank * (saysTheSame(asked, bestSaid, chosen) ? SAME_FIGURE : SAID_FIRST);
  if (bestSaid && saidFirst) return withOthers(asked, fromSaid(asked, bestSaid, said.matching), rows, said.matching);
  if (bestRow && rowRank > 0) {
    const special = answerComplement(asked) ?? answerPerUnit(asked) ?? answerShare(asked);
    if (special) return special;
    return withOthers(
      asked,
      chosen.length > 1 ? fromRows(asked, chosen) : answerRow(asked, chosen[0] ?? bestRow),
      rows,
      said.matching,
    );
  }
  const perUnit = answerPerUnit(asked);
  if (perUnit) return perUnit;
  const [other] = asksNumber(asked) ? said.otherTime : [];
  return other ? refuseTime(asked, other) : null;
};

/** How much better the prose must explain a question to go before a row; more so where both state the same figure. */
const SAID_FIRST = 1.04;
const SAME_FIGURE = 1.6;

function saysTheSame(asked: Asked, said: Said, rows: readonly Row[]): boolean {
  return rows.some((row) => answerRow(asked, row)?.figures[0]?.value === said.entry.statement.value);
}

const asksFigure = (asked: Asked): boolean => !has(asked, 'why') && !(has(asked, 'define') && !has(asked, 'count', 'share', 'amount'));

/** Cues that want a number from the prose; a question without any question word at all is a look-up as well. */
const NUMERIC: readonly Cue[] = ['count', 'share', 'amount', 'when', 'duration', 'trend', 'allYears', 'sum', 'average', 'ratio', 'difference', 'percentWord', 'each', 'per', 'compare', 'figureWords', 'half', 'lastYear', 'yearBefore'];
const asksNumber = (asked: Asked): boolean =>
  has(asked, ...NUMERIC) || asked.question.unit !== null || asked.question.numbers.length > 0 || !has(asked, 'which', 'what', 'how', 'where', 'list', 'who', 'rank', 'quotation', 'names') && !asked.question.text.trim().endsWith('?') || (has(asked, 'growth', 'decline', 'change') && !has(asked, 'how', 'what', 'which'));

function fromSaid(asked: Asked, best: Said, all: readonly Said[]): Draft | null {
  return answerSaid(asked, best, all);
}

/** Several rows fit equally: all of them are shown, each with its label. */
function fromRows(asked: Asked, rows: readonly Row[]): Draft | null {
  const drafts = rows.flatMap((row) => {
    const found = answerRow(asked, row);
    return found && found.status === 'answered' ? [{ row, found }] : [];
  });
  const [first] = drafts;
  if (!first) return answerRow(asked, rows[0] as Row);
  if (drafts.length === 1) return first.found;
  const label = (row: Row): string => say(asked, row.entry.series.labels);
  const year = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []))[0];
  return draft({
    status: 'ambiguous',
    headline: asked.locale.messages.ambiguous(drafts.length),
    alternatives: drafts
      .slice(0, 6)
      .map(({ row, found }) => ({
        label: `${label(row)}: ${found.figures.map((figure) => show(asked, figure)).join(', ')}`,
        question: year ? `${label(row)} ${year}` : label(row),
        figures: found.figures,
      })),
  });
}

/** How much weaker another place may explain the question and still be held to speak of the same thing. */
const SAME_THING = 0.8;
/** How much of a row's label a sentence must hold, itself or just before it, to speak of the row. */
const LABEL_HELD = 0.6;

/** Adds what other places say of the same thing: cited with it where they agree, shown as a conflict where they differ. */
function withOthers(asked: Asked, found: Draft | null, rows: readonly Row[], said: readonly Said[]): Draft | null {
  if (!found || found.status !== 'answered') return found;
  const [main] = found.figures;
  if (!main || main.formula || found.figures.length > 1) return found;
  const others = [...rowOthers(asked, rows), ...said.slice(0, 8).map((item) => saidOther(asked, item))];
  const own = others.find((other) => placeKey(other.figure.places[0]) === placeKey(main.places[0]) && other.figure.value === main.value);
  if (!own) return found;
  const places: Place[] = [];
  const conflicts: DraftConflict[] = [];
  for (const other of others) {
    if (other === own || !sameThing(asked, own, other)) continue;
    const place = other.figure.places[0];
    if (placeKey(place) === placeKey(main.places[0])) continue;
    if (other.figure.value === main.value) places.push(place);
    else if (samePeriod(main, other.figure) && !conflicts.some((conflict) => conflict.figures[0].value === other.figure.value)) {
      conflicts.push({ figures: [other.figure], note: asked.locale.messages.conflict({ here: show(asked, main), there: show(asked, other.figure), place: placeName(asked, place) }) });
    }
  }
  const figure: DraftFigure = { ...main, places: [main.places[0], ...main.places.slice(1), ...places] };
  return { ...found, figures: [figure], conflicts: [...found.conflicts, ...conflicts.slice(0, 2)] };
}

interface Other {
  readonly figure: DraftFigure;
  readonly score: number;
  readonly status: string | null;
  readonly change: boolean;
  readonly kind: string;
  readonly row: Row | null;
  readonly said: Said | null;
}

const saidOther = (asked: Asked, item: Said): Other => ({
  figure: saidFigure(asked, item), score: item.hit.score, status: item.entry.statement.status, change: item.entry.statement.change, kind: item.entry.statement.kind, row: null, said: item,
});

function rowOthers(asked: Asked, rows: readonly Row[]): Other[] {
  return rows.slice(0, 3).flatMap((row): Other[] => {
    if (row.entry.table.textual) return [];
    const [figure] = answerRow(asked, row)?.figures ?? [];
    return figure && !figure.formula ? [{ figure, score: row.hit.score, status: 'inPlace', change: asksChange(asked), kind: 'number', row, said: null }] : [];
  });
}

/** Two figures are of the same thing if they count the same in the same state, and the words around them name the same. */
function sameThing(asked: Asked, a: Other, b: Other): boolean {
  if (!comparable(a, b)) return false;
  const row = a.row ?? b.row;
  const said = a.said ?? b.said;
  if (a.row && b.row) return a.row.entry.table !== b.row.entry.table && a.row.precision > 0.9 && b.row.precision > 0.9;
  if (row && said) return row.entry.series.role === 'respondents' || row.entry.series.role === 'total' || labelHeld(asked, row, said) >= LABEL_HELD;
  return b.score >= a.score * SAME_THING && a.said?.entry.report !== b.said?.entry.report;
}

/** The share of a row's label that a sentence holds, with what stands before it in its paragraph. */
function labelHeld(asked: Asked, row: Row, said: Said): number {
  const language = said.entry.report.language;
  const label = row.entry.series.labels[language] ?? row.entry.series.label;
  const words = contentWords(label, language, asked);
  const around = asked.index.paragraphUpTo(said.entry.sentence).map((sentence) => asked.index.keysOf(sentence.text));
  const held = words.filter((word) => {
    const term = asked.index.term([word], language, { required: true, negated: false });
    return around.some((keys) => asked.index.weightIn(term, keys) >= 0.5);
  });
  return held.length / Math.max(1, words.length);
}

/** Two figures speak of the same thing if they count the same, in the same state, and neither is a change. */
function comparable(a: Other, b: Other): boolean {
  if (a.change !== b.change || (a.kind === 'year') !== (b.kind === 'year')) return false;
  const state = (status: string | null): string => (status === null ? 'inPlace' : status);
  if (state(a.status) !== state(b.status)) return false;
  if ((a.figure.unit === 'percent') !== (b.figure.unit === 'percent')) return false;
  const noun = (figure: DraftFigure): string => (figure.noun ?? '').slice(0, 4);
  return (
    a.kind === 'all' ||
    b.kind === 'all' ||
    a.kind === 'fraction' ||
    b.kind === 'fraction' ||
    noun(a.figure) === noun(b.figure) ||
    a.figure.value === b.figure.value
  );
}

const samePeriod = (a: DraftFigure, b: DraftFigure): boolean =>
  a.period === null || b.period === null || a.period === b.period;

function placeKey(place: Place): string {
  if (place.kind === 'cell') return `${place.report.id}:${place.cell.line}:${place.column.index}`;
  if (place.kind === 'sentence') return `${place.report.id}:${place.sentence.line}:${place.sentence.quote}`;
  return `${place.report.id}:${place.chart.line}`;
}

export function placeName(asked: Asked, place: Place): string {
  if (place.kind === 'cell')
    return place.table.number
      ? `${say(asked, place.table.captions).split(/[:.]/)[0]}`
      : say(asked, place.table.captions);
  const section = place.kind === 'sentence' ? place.sentence.section : place.chart.section;
  return `“${section ? say(asked, section.title) : say(asked, place.report.title)}”`;
}

const text: Step = (asked) => {
  if (
    has(asked, 'count', 'share', 'amount', 'when') &&
    !has(asked, 'why', 'how') &&
    asked.question.numbers.length === 0 &&
    has(asked, 'count')
  )
    return null;
  // A figure of a year that nothing has is not answered by a sentence about another.
  if (asksNumber(asked) && asked.question.periods.length > 0 && !has(asked, 'how', 'which', 'what')) return null;
  return answerText(asked);
};

/** "With or without an agreement": the same question asked both ways, side by side. */
const bothWays: Step = (asked) => {
  if (!asked.question.bothWays) return null;
  const each = [false, true].map((negated) => {
    const words = asked.question.words.map((word) => (word.negated ? { ...word, negated } : word));
    return numbers(lookUp(asked.corpus, asked.index, { ...asked.question, words, bothWays: false }, asked.language, asked.previousYear));
  });
  const [one, other] = each;
  const [a, b] = [one?.figures[0], other?.figures[0]];
  if (!a || !b) return null;
  return answered([one, other].map((found) => found?.headline ?? '').join(' '), { figures: [a, b], subject: a.label });
};

const STEPS: readonly Step[] = [courtesy, order, empty, unknown, chart, forecast, who, names, bothWays, numbers, text];
