import type { Column, Texts } from '../../corpus/model.js';
import { LANGUAGES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import type { Term } from '../../search/search.js';
import { type Asked, placeName, STRONG } from '../asked.js';
import type { Draft, DraftConflict, DraftFigure } from '../draft.js';
import { isTime, samePlace, show } from '../figures.js';
import { startsAt } from '../fit/date.js';
import { isLimit } from '../fit/extreme.js';
import { saidFigure } from '../prose/figure.js';
import { contentWords } from '../rows/label.js';
import { figureOf, pointAt } from '../rows/point.js';
import type { Row } from '../rows/row.js';
import { mayBeOfOneThing } from '../rows/things.js';
import { answerRow, asksChange } from '../single-row.js';
import type { Said } from '../statements.js';

/** Adds what other places say of the same thing: cited with it where they agree, shown as a conflict where they differ. */
export function withOthers(
  asked: Asked,
  found: Draft | null,
  rows: readonly Row[],
  said: readonly Said[],
): Draft | null {
  if (found?.status !== 'answered') return found;
  const [main] = found.figures;
  if (!main || main.formula || found.figures.length > 1) return found;
  const others = [...rowOthers(asked, rows), ...saidOthers(asked, said)];
  const isAtMain = ({ figure }: Other): boolean => samePlace(figure.places[0], main.places[0]);
  const own = others.find((other) => isAtMain(other) && other.figure.value === main.value);
  if (!own) return found;
  const elsewhere = [
    ...others.filter((other) => other !== own && sameThing(asked, own, other) && !isAtMain(other)),
    ...(own.said ? totalsUnder(asked, own) : []),
  ];
  const agrees = (other: Other): boolean => other.figure.value === main.value || isAll(asked, other, main);
  const places = elsewhere.filter(agrees).map(({ figure }) => figure.places[0]);
  const differing = elsewhere.filter((other) => !agrees(other) && samePeriod(main, other.figure));
  const conflicts = conflictsWith(asked, main, [
    ...differing.map(({ figure }) => figure),
    ...(own.said ? otherStarts(asked, own.said) : []),
  ]);
  const figure: DraftFigure = { ...main, places: [...main.places, ...places] };
  return { ...found, figures: [figure], conflicts: [...found.conflicts, ...conflicts.slice(0, MOST_CONFLICTS)] };
}

/** So many figures that differ are shown beside the one that is told. */
const MOST_CONFLICTS = 2;

/** Each value that differs from the figure told, once, with a note that names both places. */
function conflictsWith(asked: Asked, main: DraftFigure, differing: readonly DraftFigure[]): readonly DraftConflict[] {
  const once = differing.filter(({ value }, i) => differing.findIndex((other) => other.value === value) === i);
  return once.map((figure) => ({
    figures: [figure],
    note: asked.locale.messages.conflict({
      here: show(asked, main),
      there: show(asked, figure),
      place: placeName(asked, figure.places[0]),
    }),
  }));
}

/** A figure of another place, with what it is compared by. */
interface Other {
  readonly figure: DraftFigure;
  readonly score: number;
  readonly status: string | null;
  readonly change: boolean;
  readonly kind: string;
  readonly row: Row | null;
  readonly said: Said | null;
}

/** So many statements, and so many rows, are looked at for what else is said of the same thing. */
const MOST_SAID = 8;
const MOST_OTHER_ROWS = 3;

const saidOthers = (asked: Asked, said: readonly Said[]): readonly Other[] =>
  said
    .slice(0, MOST_SAID)
    .filter(({ entry }) => !isLimit(asked, entry))
    .map((item) => ({
      figure: saidFigure(asked, item),
      score: item.hit.score,
      status: item.entry.statement.status,
      change: item.entry.statement.change,
      kind: item.entry.statement.kind,
      row: null,
      said: item,
    }));

function rowOthers(asked: Asked, rows: readonly Row[]): readonly Other[] {
  return rows.slice(0, MOST_OTHER_ROWS).flatMap((row): Other[] => {
    if (row.entry.table.textual) return [];
    const [figure] = answerRow(asked, row)?.figures ?? [];
    if (!figure || figure.formula) return [];
    const { score } = row.hit;
    return [{ figure, score, status: 'inPlace', change: asksChange(asked), kind: 'number', row, said: null }];
  });
}

/** "83 companies are members" in the text: the row of all in a table with the column "Companies that are members". */
function totalsUnder(asked: Asked, own: Other): readonly Other[] {
  if (own.change || asked.question.counted.length === 0 || own.figure.unit !== null) return [];
  const isUnder = ({ period, unit, headers }: Column): boolean => {
    const keys = asked.index.keysOf(headers);
    const holds = (term: Term | undefined): boolean =>
      term !== undefined && (asked.index.weightIn(term, keys) >= STRONG || isBody(asked, term, headers));
    return period === null && unit === null && asked.required.every((i) => holds(asked.terms[i]));
  };
  return asked.index.entries.flatMap((entry): Other[] => {
    if (entry.kind !== 'row' || entry.series.role !== 'total' || entry.table.textual) return [];
    if (own.said?.entry.report !== entry.report) return [];
    return entry.table.columns.filter(isUnder).flatMap((column): Other[] => {
      const point = pointAt({ entry }, column);
      return point ? [{ ...own, figure: { ...figureOf(asked, point), period: null }, said: null }] : [];
    });
  });
}

/** "Member organisations" are members: True for a word that only says what bodies the members are that stand under a heading. */
const isBody = ({ index, question: { language } }: Asked, { text }: Term, headers: Texts): boolean => {
  const { members, itself, stem } = index.localeOf(language);
  const isOfMembers = wordsOf(headers[language] ?? '').every((word) => members.includes(word));
  return isOfMembers && headers[language] !== undefined && itself.some((word) => stem(word) === stem(text));
};

const samePeriod = (a: DraftFigure, b: DraftFigure): boolean =>
  a.period === null || b.period === null || a.period === b.period;

/** Two figures are of the same thing if they count the same in the same state, and the words around them name the same. */
function sameThing(asked: Asked, a: Other, b: Other): boolean {
  if (!comparable(asked, a, b)) return false;
  const row = a.row ?? b.row;
  const said = a.said ?? b.said;
  if (a.row && b.row)
    return (
      a.row.entry.table !== b.row.entry.table &&
      a.row.precision > 0.9 &&
      b.row.precision > 0.9 &&
      mayBeOfOneThing(asked, a.row.entry, b.row.entry)
    );
  if (row && said)
    return (
      ((row.entry.series.role === 'respondents' || row.entry.series.role === 'total') && areNear(a.figure, b.figure)) ||
      labelHeld(asked, row, said) >= LABEL_HELD
    );
  if (a.said && b.said && a.said.entry.report === b.said.entry.report) return isToldTwice(asked, a.said, b.said);
  return b.score >= a.score * SAME_THING;
}

/** "8,410 employers had an apprentice" in the summary and 8,140 in the chapter: one thing told in two sections, by figures that lie near. */
function isToldTwice(asked: Asked, a: Said, b: Said): boolean {
  const [one, other] = [a.entry.statement, b.entry.statement];
  const holdsAll = ({ hit }: Said): boolean => asked.required.every((i) => (hit.weights[i] ?? 0) >= IN_CLAUSE);
  return (
    a.entry.sentence.section !== b.entry.sentence.section &&
    asked.required.length > 1 &&
    [one, other].every(({ value, kind }) => typeof value === 'number' && kind === 'number') &&
    Math.abs(Number(one.value) - Number(other.value)) <= Number(one.value) * NEARLY_AS_MANY &&
    [a, b].every(holdsAll)
  );
}

/** Weight of a word in the very clause of a figure. */
const IN_CLAUSE = 0.9;
const NEARLY_AS_MANY = 0.1;

/** Two numbers of one thing are not many times each other. */
const areNear = ({ value: one }: DraftFigure, { value: other }: DraftFigure): boolean =>
  typeof one !== 'number' || typeof other !== 'number' || Math.max(one, other) <= Math.min(one, other) * FAR_APART;

const FAR_APART = 2;

/** How much weaker another place may explain the question and still be held to speak of the same thing. */
const SAME_THING = 0.8;

/** How much of a row's label a sentence must hold, itself or just before it, to speak of the row. */
export const LABEL_HELD = 0.6;

/** The share of a row's label that a sentence holds, with what stands before it in its paragraph; 0 where it lacks itself what tells the row from the others. */
export function labelHeld(asked: Asked, row: Row, said: Said): number {
  const language = said.entry.report.language;
  const at = Object.keys(row.entry.series.labels).indexOf(language);
  const words = asked.index.labelWords(row.entry)[Math.max(0, at)] ?? [];
  const texts = contentWords(row.entry.series.labels[language] ?? row.entry.series.label, language, asked);
  const around = asked.index.paragraphUpTo(said.entry.sentence).map((sentence) => asked.index.keysOf(sentence.text));
  const own = asked.index.keysOf(said.entry.statement.clause);
  const holds = (word: string, keys: ReadonlyMap<string, number>): boolean =>
    asked.index.weightIn(asked.index.termOf(word, language), keys) >= 0.5;
  const distinctive = texts.filter((_, i) => (words[i]?.telling ?? 1) >= DISTINCTIVE);
  if (distinctive.some((word) => !holds(word, own))) return 0;
  return texts.filter((word) => around.some((keys) => holds(word, keys))).length / Math.max(1, texts.length);
}

/** A word that no other row of the table has is what the row is about. */
const DISTINCTIVE = 0.99;

/** Two figures speak of the same thing if they count the same, in the same state, and neither is a change. */
function comparable(asked: Asked, a: Other, b: Other): boolean {
  if (a.change !== b.change || (a.kind === 'year') !== (b.kind === 'year')) return false;
  const state = (status: string | null): string => (status === null ? 'inPlace' : status);
  if (state(a.status) !== state(b.status)) return false;
  if (isShare(a) !== isShare(b)) return false;
  if (a.figure.unit !== b.figure.unit && a.figure.unit !== null && b.figure.unit !== null) return false;
  if ([a, b].some(({ figure, kind }) => kind === 'number' && isTime(figure.unit)) && a.figure.unit !== b.figure.unit)
    return false;
  const noun = (figure: DraftFigure): string => (figure.noun ?? '').slice(0, 4);
  return (
    a.kind === 'all' ||
    b.kind === 'all' ||
    a.kind === 'fraction' ||
    b.kind === 'fraction' ||
    noun(a.figure) === noun(b.figure) ||
    // A table that does not say what it counts counts what its caption says.
    (a.row !== null && noun(a.figure) === '') ||
    (b.row !== null && noun(b.figure) === '') ||
    // "118 dentists" are of the row "Dentists", in a table that counts persons.
    namesRow(asked, a, b.figure.noun) ||
    namesRow(asked, b, a.figure.noun) ||
    a.figure.value === b.figure.value
  );
}

/** "More than half of all jobs" is a share as much as "56 percent" is. */
const isShare = ({ figure: { unit }, kind }: Other): boolean => unit === 'percent' || kind === 'fraction';

/** True where the label of a row is what a text counts. */
function namesRow(asked: Asked, { row }: Other, noun: string | null): boolean {
  if (row === null || noun === null) return false;
  const term = asked.index.termOf(noun, asked.language);
  return asked.index.weightIn(term, asked.index.keysOf(row.entry.series.labels)) >= STRONG;
}

/** "All regions" says the same as their number. */
const isAll = (asked: Asked, other: Other, main: DraftFigure): boolean =>
  other.kind === 'all' &&
  typeof main.value === 'number' &&
  asked.wholes(main.noun)?.value === main.value &&
  LANGUAGES.some((language) =>
    asked.index.localeOf(language).every.some((word) => String(other.figure.value).startsWith(`${word} `)),
  );

/** The year from which another document says that the same thing is so: "since 2004 … by the network", "since 2007 the network …". */
function otherStarts(asked: Asked, { entry: own }: Said): DraftFigure[] {
  const starts = ({ statement, sentence }: StatementEntry): boolean =>
    statement.kind === 'year' && startsAt(asked, statement, sentence);
  if (!starts(own)) return [];
  const { language } = own.report;
  const text = own.sentence.text[language] ?? '';
  const terms = [...new Set(contentWords(text, language, asked))]
    .map((word) => asked.index.termOf(word, language))
    .filter((term) => asked.index.tellingness(term) >= SHARED_TELLING);
  return asked.hits.flatMap((hit): DraftFigure[] => {
    if (hit.entry.kind !== 'statement' || hit.entry.report === own.report || !starts(hit.entry)) return [];
    if (hit.entry.statement.value === own.statement.value) return [];
    const keys = asked.index.keysOf(hit.entry.sentence.text);
    const shared = terms.filter((term) => asked.index.weightIn(term, keys) >= LABEL_HELD);
    return shared.length >= SHARED_WORDS ? [saidFigure(asked, { entry: hit.entry, hit, rank: hit.score })] : [];
  });
}

/** How many telling words two sentences share that speak of the same thing. */
const SHARED_WORDS = 3;
const SHARED_TELLING = 2.5;
