import type { Column, Corpus, Report, Series, Table } from '../corpus/model.js';
import { comparePeriods } from '../corpus/values.js';
import type { LanguageCode } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import { QUESTION_TEMPLATES } from '../language/question-templates-by-language.js';
import { fold, wordsOf } from '../language/tokens.js';
import type { Alternative } from './answer.js';
import type { DraftFigure, Place } from './draft.js';
import type { Turn } from './turns/turn.js';

/** A row of a table, or a column of one whose years stand in rows. */
export interface TableRow {
  readonly report: Report;
  readonly table: Table;
  readonly series: Series;
}

/** How the rows and tables of a corpus are called inside a question. */
export interface Wording {
  /** A row inside a sentence: "elektroniska frikort", "IT-personalkostnader", "Norrhamn–Lillön". */
  readonly label: (row: TableRow, language: LanguageCode) => string;
  /** The same, with its table where other rows have the same name. */
  readonly subject: (row: TableRow, language: LanguageCode) => string;
  readonly table: (table: Table, language: LanguageCode) => string;
  /** Questions for one cell, the most natural first; not each of them need be answered by it. */
  readonly values: (row: TableRow, column: Column, language: LanguageCode) => readonly string[];
}

/** Prepares the names of a corpus: which words are names, and which rows are called the same. */
export function buildWording(corpus: Corpus): Wording {
  const rows = corpus.reports.flatMap((report) =>
    report.tables.flatMap((table) => table.series.map((series) => ({ report, table, series }))),
  );
  const namesakes = new Map<string, Set<Table>>();
  for (const { table, series } of rows)
    for (const text of new Set(Object.values(series.labels)))
      namesakes.set(fold(text.toLowerCase()), (namesakes.get(fold(text.toLowerCase())) ?? new Set()).add(table));
  const isName = buildNameTest(corpus);

  const label: Wording['label'] = ({ table, series }, language) => {
    const text = series.labels[language] ?? series.label;
    return table.textual || isName(text) ? text : lowered(text);
  };
  const table: Wording['table'] = (one, language) => {
    const caption = (one.captions[language] ?? one.caption).trim();
    return (NUMBERED.exec(caption)?.[0] ?? caption.replace(/[.:]$/, '')).replace(/^./u, (first) => first.toLowerCase());
  };
  const inTable = (row: TableRow, language: LanguageCode): string =>
    QUESTION_TEMPLATES[language].within({ label: label(row, language), table: table(row.table, language) });
  const isShared = ({ series }: TableRow): boolean =>
    series.role === 'total' ||
    Object.values(series.labels).some((text) => (namesakes.get(fold(text.toLowerCase()))?.size ?? 0) > 1);
  const subject: Wording['subject'] = (row, language) =>
    isShared(row) ? inTable(row, language) : label(row, language);

  const values: Wording['values'] = (row, column, language) => {
    const templates = QUESTION_TEMPLATES[language];
    const names = isShared(row)
      ? [inTable(row, language), label(row, language)]
      : [label(row, language), inTable(row, language)];
    if (isContact(row.series, column)) return [templates.contact(label(row, language))];
    const own = names.flatMap((name) =>
      isPlainYear(row.table, column)
        ? yearQuestions(row, name, column, language, isShared(row))
        : [templates.property({ label: name, header: lowered(column.headers[language] ?? column.header) })],
    );
    const edition = row.report.year === null ? null : String(row.report.year);
    return edition && corpus.reports.length > 1
      ? [...own, ...own.map((question) => templates.inEdition({ question, edition }))]
      : own;
  };
  return { label, subject, table, values };
}

function yearQuestions(
  row: TableRow,
  label: string,
  column: Column,
  language: LanguageCode,
  isShared: boolean,
): string[] {
  const templates = QUESTION_TEMPLATES[language];
  const { messages } = LOCALES[language];
  const { unit } = row.table;
  const year = column.period;
  const known = unit !== null && unit.name in messages.units;
  const noun = unit && !known ? unit.names[language] : undefined;
  const plain = templates.plain({ label, year });
  if (noun) {
    const asWhole = templates.countOf({ label, noun, year });
    const verbal = isVerbal(row.series) || label.includes(',') || row.series.role === 'respondents';
    return verbal ? [asWhole, plain] : [templates.count({ label, noun, year }), asWhole, plain];
  }
  // "How much did total in figure 5 amount to" has a word too many for a sum that the text names otherwise.
  return known && !isShared ? [templates.amount({ label, year }), plain] : [plain, templates.amount({ label, year })];
}

/** True where the label says what is done and not what there is: "check in via an app". */
export const isVerbal = (series: Series): boolean =>
  Object.entries(series.labels).some(([language, text]) =>
    QUESTION_TEMPLATES[language as LanguageCode].verbal.test(text.toLowerCase()),
  );

/** True where a year alone tells which column is meant: not in a table of "Budget 2023" and "Outturn 2023". */
export function isPlainYear(table: Table, column: Column): boolean {
  const years = table.columns.flatMap(({ period, role }) => (period && role === 'value' ? [period] : []));
  return column.period !== null && column.role === 'value' && new Set(years).size === years.length;
}

const NAME = /^\p{Lu}\p{Ll}+[ -]\p{Lu}/u;
/** True for a cell that names a person. */
export function isContact({ cells }: Series, { index }: Column): boolean {
  const cell = cells[index];
  return cell !== undefined && cell.value === null && NAME.test(cell.text);
}

const NUMBERED = /^\p{L}+ \d+/u;

/** A label inside a sentence: "Programvara" is "programvara", "IT-kostnader" stays. */
const lowered = (text: string): string =>
  /^\p{Lu}[\p{Lu}\p{N}/-]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Tells a label that is a name: with capitals inside it, or whose first word the text never writes small. */
function buildNameTest(corpus: Corpus): (label: string) => boolean {
  let known: Capitalised | null = null;
  return (label) => {
    if (/[\s–/-]\p{Lu}\p{Ll}/u.test(label)) return true;
    const [first = ''] = /^[\p{L}\p{N}]+/u.exec(label) ?? [];
    if (!/^\p{Lu}/u.test(first)) return false;
    known ??= capitalsOf(corpus);
    return known.capital.has(first) && !known.small.has(first.toLowerCase());
  };
}

interface Capitalised {
  /** Words written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
}

function capitalsOf(corpus: Corpus): Capitalised {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const report of corpus.reports)
    for (const { text } of report.sentences)
      for (const own of Object.values(text)) {
        for (const [word] of own.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu)) small.add(word);
        for (const match of own.matchAll(/(?<=\p{L},? )\p{Lu}[\p{L}\p{N}]+/gu)) capital.add(match[0]);
      }
  return { small, capital };
}

/** Most questions offered after an answer. */
const MOST_NEXT = 3;
/** Fewest rows of which one can be said to be the highest. */
const FEWEST_RANKED = 3;

export interface Offering {
  readonly turn: Turn;
  readonly language: LanguageCode;
  /** What was asked, in each form that it has: none of them is offered again. */
  readonly asked: readonly (string | null)[];
  readonly wording: Wording;
  /** True where a question of one's own wording is answered at all; asked only where the form cannot tell. */
  readonly isAnswered: (question: string) => boolean;
}

/** What can be asked after an answer: other years, the change in percent, the highest beside it. */
export function nextQuestions(offering: Offering): Alternative[] {
  const { turn, asked } = offering;
  const [main] = turn.draft.figures;
  if (turn.draft.status !== 'answered' || !main) return [];
  const place = main.places[0];
  const offered =
    place.kind === 'cell' ? afterCell(offering, place) : place.kind === 'sentence' ? afterSentence(offering, main) : [];
  const before = new Set(asked.flatMap((question) => (question ? [plainText(question)] : [])));
  return offered
    .filter((one) => {
      const text = plainText(one.question);
      return !before.has(text) && before.add(text);
    })
    .slice(0, MOST_NEXT);
}

const plainText = (question: string): string => wordsOf(fold(question)).join(' ');

type Offer = Alternative;
const offer = (label: string, question: string): Offer => ({ label, question, figures: [] });

function afterCell(
  { turn, language, wording, isAnswered }: Offering,
  place: Place & { readonly kind: 'cell' },
): Offer[] {
  const { table, series } = place;
  const shownPlaces = turn.draft.figures.flatMap((figure) => figure.places);
  const shownColumns = shownPlaces.flatMap((one) =>
    one.kind === 'cell' && one.series === series && one.column.period ? [one.column] : [],
  );
  // Of an answer over several years, what comes next is about the last.
  const column = shownColumns.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1) ?? place.column;
  const { cues } = turn.question;
  const templates = QUESTION_TEMPLATES[language];
  const subject = wording.subject(place, language);
  const points = table.columns
    .flatMap((one) => {
      const value = series.cells[one.index]?.value ?? null;
      return isPlainYear(table, one) && one.period && value !== null ? [{ column: one, year: one.period, value }] : [];
    })
    .sort((a, b) => comparePeriods(a.year, b.year));
  const [first] = points;
  const last = points.at(-1);
  const offered: Offer[] = [];
  if (first && last && first !== last && series.role !== 'respondents') {
    const span = { label: subject, from: first.year, to: last.year };
    if (shownPlaces.length < points.length && !cues.has('trend') && !cues.has('allYears'))
      offered.push(offer(templates.faces.allYears, templates.trend(span)));
    const isPercentage = (table.unit?.name ?? column.unit) === 'percent';
    const grew =
      column.role === 'percentChange' ||
      turn.draft.figures.some((figure) => figure.formula !== undefined && figure.unit === 'percent');
    if (first.value > 0 && last.value !== first.value && !isPercentage && !grew) {
      const grown = { ...span, down: last.value < first.value };
      const question =
        series.role === 'total'
          ? [templates.growthOf(grown), templates.growth(grown)].find(isAnswered)
          : templates.growth(grown);
      if (question) offered.push(offer(templates.faces.growth(first.year), question));
    }
  }
  const ranked = isPlainYear(table, column) ? column : (last?.column ?? null);
  const rivals = table.series.filter(
    (one) => one.role === 'item' && ranked && (one.cells[ranked.index]?.value ?? null) !== null,
  );
  if (ranked && rivals.length >= FEWEST_RANKED && !cues.has('highest') && table.number)
    offered.push(
      offer(templates.faces.highest, templates.highest({ table: wording.table(table, language), year: ranked.period })),
    );
  const before = points.findLast((point) => point.year < (column.period ?? '') && !shownColumns.includes(point.column));
  const [value] = before ? wording.values(place, before.column, language) : [];
  if (before && value) offered.push(offer(templates.faces.year(before.year), value));
  // A sum is called in many ways, so that its wording is no proof: "total in figure 5" may be a word that nothing explains.
  return series.role === 'total' ? offered.filter(({ question }) => isAnswered(question)) : offered;
}

/** The same question for the other year that the sentence gives a figure for. */
function afterSentence({ turn, language, asked, isAnswered }: Offering, main: DraftFigure): Offer[] {
  const templates = QUESTION_TEMPLATES[language];
  const [place] = main.places;
  const question = asked.findLast((one) => one !== null);
  if (place.kind !== 'sentence' || !question || turn.question.language !== language || turn.draft.figures.length > 1)
    return [];
  const years = place.sentence.statements.flatMap(({ period, unit }) =>
    period && period !== main.period && (unit ?? '') === (main.unit ?? '') ? [period] : [],
  );
  return [...new Set(years)]
    .map((year) => {
      const named = main.period && question.includes(main.period);
      const text = named ? question.replace(main.period ?? '', year) : templates.forYear({ question, year });
      return offer(templates.faces.year(year), text);
    })
    .filter((one) => !/\d{4}.*\d{4}/u.test(one.question) && isAnswered(one.question));
}
