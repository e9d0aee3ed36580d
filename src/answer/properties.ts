import type { Cell, Column, Table, Texts } from '../corpus/model.js';
import { joinWords } from '../language/format.js';
import type { LanguageCode, Locale } from '../language/locale.js';
import { wordsOf } from '../language/tokens.js';
import type { RowEntry } from '../search/entries.js';
import { type Asked, EXPLAINED, has, OWN, STRONG, say, speaksOf } from './asked.js';
import { answered, type Draft, type DraftFigure } from './draft.js';
import { computed, isTime, show } from './figures.js';
import { limitOf } from './limits.js';
import { saidFigure } from './prose/figure.js';
import { countedIn, headerScore } from './rows/columns.js';
import { IN_TABLE } from './rows/left-out.js';
import { headingWords, isAsked } from './rows/named.js';
import { figureOf, placeOf, pointAt } from './rows/point.js';
import { hasRowsOf, hasThoseAsked, inCaptions, ownItems } from './rows/things.js';
import { bestRows, fullRows } from './rows.js';
import { headline, ofItsTime } from './single-row.js';
import { fullStatements } from './statements.js';
import { meets } from './whole-table.js';
import { holdsYears } from './years.js';

/** Most things that one answer names. */
const MOST_NAMED = 12;

/**
 * Answers from a table of things and their properties, a row for each thing: which of them has a property, when one of them
 * was made, which is the oldest. Null where no table has both the thing and the property.
 */
export function answerProperty(asked: Asked): Draft | null {
  return oldestOf(asked) ?? timeOf(asked) ?? havingProperty(asked) ?? thingsOf(asked);
}

/**
 * "List the regional directors", "who are the directors?": the cells of a column of words, each with its row, where its heading is
 * all that is asked for.
 */
export function answerColumn(asked: Asked): Draft | null {
  const { question, index } = asked;
  if (
    !has(asked, 'list', 'who', 'which', 'names') ||
    has(asked, ...NO_LIST) ||
    question.condition ||
    question.periods.length > 0
  )
    return null;
  for (const { entry } of asked.hits) {
    if (entry.kind !== 'table' || asked.required.length === 0) continue;
    const { table, report } = entry;
    const rows = index.rowsOf(table).filter(({ series }) => series.role === 'item');
    if (rows.length < 2 || rows.length > MOST_IN_COLUMN) continue;
    // "Which parks allow dogs?" asks for the parks.
    const ofThings = has(asked, 'which') ? [] : [index.keysOf({ [report.language]: table.header[0] ?? '' })];
    const column = table.columns.find(({ index: at, header }) => {
      const heads = index.keysOf({ [report.language]: header });
      // "The branches' chairs": the chair of each, in a table of branches.
      const isAsked = asked.terms.some((term) => term.required && index.weightIn(term, heads) >= ITSELF);
      const texts = rows.map(({ series }) => series.cells[at]?.text ?? '');
      return (
        isAsked &&
        asked.terms.every(
          (term) => !term.required || [heads, ...ofThings].some((keys) => index.weightIn(term, keys) >= ITSELF),
        ) &&
        texts.filter((text) => /\p{L}{2,}/u.test(text) && !/\d/.test(text)).length * 2 > texts.length
      );
    });
    if (!column) continue;
    const { yes, no } = index.localeOf(report.language);
    const texts = rows.map(({ series }) => (series.cells[column.index]?.text ?? '').toLowerCase());
    // "Yes" and "no" tell which things have it, and are no list.
    if (texts.some((text) => yes.includes(text) || (text !== '' && no.includes(text)))) continue;
    const figures = rows
      .map((row) => ({ ...cellFigure(asked, row, column), label: say(asked, row.series.labels) }))
      .filter(({ value }) => /\p{L}{2,}/u.test(String(value)));
    return answered(
      `${say(asked, table.captions)}: ${figures.map(({ label, value }) => `${label}: ${value}`).join('; ')}`,
      { figures, subject: column.header },
    );
  }
  return null;
}

/** Cues for something else than the words of a column. */
const NO_LIST = [
  'count',
  'share',
  'amount',
  'when',
  'why',
  'how',
  'highest',
  'lowest',
  'oldest',
  'youngest',
  'trend',
  'define',
] as const;

/** Longer columns are no list that anybody reads in an answer. */
const MOST_IN_COLUMN = 25;

/** True where a column holds times in words: "June 2023". */
const holdsDates = (table: Table, column: Column): boolean => {
  const cells = table.series.flatMap((series) => series.cells[column.index] ?? []);
  return (
    column.period === null &&
    cells.filter((cell) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(cell.text)).length * 2 > cells.length
  );
};

const propertiesOf = (table: Table): readonly Column[] => table.columns.filter((column) => column.period === null);

/** How well the words of a question, also the ones that need not be explained, name a column. */
function namedBy(asked: Asked, column: Column): number {
  const keys = asked.index.keysOf(column.headers);
  return Math.max(0, ...asked.terms.map((term) => (term.negated ? 0 : asked.index.weightIn(term, keys))));
}

const labelKeys = (asked: Asked, entry: RowEntry): ReadonlyMap<string, number> =>
  asked.index.keysOf(entry.series.labels);

/** "When was the Raven Bridge built?": a year or a date in the row of the thing, under a heading that the question names. */
function timeOf(asked: Asked): Draft | null {
  // "When did it pass 100?" does not ask when it opened.
  if (!has(asked, 'when') || has(asked, 'count', 'share') || limitOf(asked)?.crosses) return null;
  for (const { entry, weights } of asked.hits) {
    if (entry.kind !== 'row' || !inCaptions(asked, entry.table)) continue;
    const label = labelKeys(asked, entry);
    const inLabel = asked.required.filter(
      (i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], label) >= STRONG,
    );
    if (inLabel.length === 0) continue;
    const times = propertiesOf(entry.table)
      .filter((candidate) => holdsYears(entry.table, candidate) || holdsDates(entry.table, candidate))
      .map((candidate) => ({ candidate, named: namedBy(asked, candidate) }))
      .sort((a, b) => b.named - a.named);
    // Where there is one time only, and the question says nothing but the thing's name, it is meant.
    const alone =
      times.length === 1 &&
      asked.required.every((i) => inLabel.includes(i) || (weights[i] ?? 0) >= IN_TABLE || tellsTime(asked, i));
    const column = times.find(({ named }) => named >= PART || alone)?.candidate;
    if (!column) continue;
    const header = asked.index.keysOf(column.headers);
    const explained = asked.required.every(
      (i) =>
        inLabel.includes(i) ||
        (asked.terms[i] && asked.index.weightIn(asked.terms[i], header) >= PART) ||
        (weights[i] ?? 0) >= (alone ? IN_TABLE : OWN) ||
        tellsTime(asked, i),
    );
    const cell = entry.series.cells[column.index];
    if (!explained || !cell?.text) continue;
    return answered(`${cell.text}: ${say(asked, entry.series.labels)}, ${say(asked, column.headers).toLowerCase()}`, {
      figures: [cellFigure(asked, entry, column)],
      subject: say(asked, entry.series.labels),
    });
  }
  return null;
}

/** True where a word of the question only says that something begins or ends: "expire", "färdigt". */
const tellsTime = (asked: Asked, i: number): boolean =>
  asked.question.words[i]?.parts.every((word) => asked.index.localeOf(asked.question.language).ends.includes(word)) ??
  false;

/** Weight of a word that stands inside a compound: "built" in "year built". */
const PART = 0.4;

/** A cell as it stands, a number or words. */
function cellFigure(asked: Asked, entry: RowEntry, column: Column): DraftFigure {
  const point = pointAt({ entry }, column);
  const cell = entry.series.cells[column.index];
  return point
    ? { ...figureOf(asked, point), unit: null, noun: null, period: null, ...(cell ? { written: cell.text } : {}) }
    : {
        value: cell?.text ?? '',
        unit: null,
        noun: null,
        label: `${say(asked, entry.series.labels)}, ${say(asked, column.headers).toLowerCase()}`,
        period: null,
        places: [placeOf({ entry }, column)],
      };
}

/** Tables whose rows are what the question asks which of, the best explained first. */
function tablesOf(asked: Asked): readonly Table[] {
  const isOfThings = (table: Table): boolean =>
    inCaptions(asked, table) && hasThoseAsked(asked, table) && namesThings(asked, table, languageOf(asked, table));
  const found = asked.hits.flatMap(({ entry, weights }) =>
    entry.kind === 'table' &&
    isOfThings(entry.table) &&
    asked.required.every((i) => (weights[i] ?? 0) >= EXPLAINED || inSomeCell(asked, entry.table, i))
      ? [entry.table]
      : [],
  );
  // "Which are private?": what cells alone say, and nothing else.
  const byCells = asked.corpus.reports
    .flatMap(({ tables }) => tables)
    .filter(
      (table) =>
        !found.includes(table) &&
        asked.required.length > 0 &&
        isOfThings(table) &&
        asked.required.every((i) => inSomeCell(asked, table, i, isWord)),
    );
  return [...found, ...byCells];
}

/** True for a cell of one word. */
const isWord = ({ text }: Cell): boolean => /^\p{L}+$/u.test(text);

const languageOf = ({ corpus, language }: Asked, { report }: Table): LanguageCode =>
  corpus.reports.find(({ id }) => id === report)?.language ?? language;

/**
 * True where the heading of a table's first column is a noun of the question, a row for each park, or its caption has what is asked
 * which of.
 */
function namesThings(asked: Asked, table: Table, language: string): boolean {
  const things = asked.index.keysOf({ [language]: table.header[0] ?? '' });
  if (asked.terms.some((term) => !term.negated && asked.index.weightIn(term, things) >= OWN)) return true;
  const caption = asked.index.keysOf(table.captions);
  const inCaption = (word: string): boolean =>
    asked.index.weightIn(asked.index.termOf(word, asked.question.language), caption) >= ITSELF;
  const { which, words } = asked.question;
  return which.length > 0
    ? which.every(inCaption)
    : has(asked, 'oldest', 'youngest') && words.some(({ text }) => inCaption(text));
}

const inSomeCell = (asked: Asked, table: Table, i: number, accept: (cell: Cell) => boolean = () => true): boolean =>
  table.series.some((series) =>
    table.columns.some((column) => {
      const cell = series.cells[column.index];
      return cell !== undefined && accept(cell) && cellWeight(asked, table, cell, i) >= STRONG;
    }),
  );

function cellWeight(asked: Asked, table: Table, cell: Cell, i: number): number {
  return /\p{L}{2}/u.test(cell.text) ? heldIn(asked, i, cell.text, languageOf(asked, table)) : 0;
}

/** How well a cell of words holds a word of the question, as it stands or with another ending: "Kommunalt" and "kommunala". */
function heldIn({ terms, question, index }: Asked, i: number, text: string, language: LanguageCode): number {
  const term = terms[i];
  if (!term) return 0;
  const { uninflected } = index.localeOf(language);
  const [asks = '', ...more] = question.language === language ? (question.words[i]?.parts ?? []) : [];
  const isForm = (word: string): boolean =>
    [word, uninflected(word)].includes(uninflected(asks)) || uninflected(word) === asks;
  return asks !== '' && more.length === 0 && wordsOf(text).some(isForm)
    ? 1
    : index.weightIn(term, index.keysOf({ [language]: text }));
}

/** "Average age, years": True for a column of numbers whose heading speaks of an age. */
function holdsAges(asked: Asked, table: Table, { header, index, unit }: Column): boolean {
  const language = languageOf(asked, table);
  const heading = asked.index.keysOf({ [language]: header });
  return (
    (unit === null || isTime(unit)) &&
    asked.index
      .localeOf(language)
      .groups.ages.some((age) => asked.index.weightIn(asked.index.termOf(age, language), heading) >= OWN) &&
    table.series.some(({ cells }) => typeof cells[index]?.value === 'number')
  );
}

/** "Which is the oldest school?": the first or last of the years in a column of years, or the highest or lowest of its ages. */
function oldestOf(asked: Asked): Draft | null {
  const oldest = has(asked, 'oldest');
  if (oldest === has(asked, 'youngest') || has(asked, 'count', 'share')) return null;
  for (const table of tablesOf(asked)) {
    const years = propertiesOf(table).filter((column) => holdsYears(table, column));
    const ages = propertiesOf(table).filter((column) => holdsAges(asked, table, column));
    const [column, ...more] = years.length > 0 ? years : ages;
    if (!column || more.length > 0) continue;
    const isFirst = oldest === years.length > 0;
    const rows = asked.index
      .rowsOf(table)
      .filter((entry) => entry.series.role === 'item' && pointAt({ entry }, column) !== null)
      .sort((a, b) => (isFirst ? 1 : -1) * (valueAt(a, column) - valueAt(b, column)));
    const [first] = rows;
    if (!first) continue;
    const same = rows.filter((entry) => valueAt(entry, column) === valueAt(first, column));
    const figures = same.map((entry) => cellFigure(asked, entry, column));
    const names = joinWords(
      same.map((entry) => say(asked, entry.series.labels)),
      asked.locale,
    );
    return answered(`${names}: ${valueAt(first, column)} (${say(asked, column.headers).toLowerCase()})`, {
      figures,
      subject: names,
    });
  }
  return null;
}

const valueAt = (entry: RowEntry, column: Column): number => pointAt({ entry }, column)?.value ?? 0;

/** "Which ships run on diesel?", "which parks allow no dogs?": the things whose cells say so, or how many they are. */
function havingProperty(asked: Asked): Draft | null {
  if (has(asked, 'who', 'share', 'amount', 'rank', 'growth', 'decline', 'oldest', 'youngest')) return null;
  // A table of things as they are tells of no other year.
  if (has(asked, 'yearBefore', 'lastYear', 'trend', 'allYears')) return null;
  if (has(asked, 'highest', 'lowest') && !headingHasExtreme(asked)) return null;
  const counts = has(asked, 'count');
  // A row that counts them goes before a table of a few of them.
  if (counts && bestRows(asked, fullRows(asked)).some(({ entry }) => countsAsked(asked, entry))) return null;
  const { which, among } = asked.question;
  if (!counts && !((which.length > 0 || among !== null) && has(asked, 'which', 'what', 'list', 'where', 'names')))
    return null;
  for (const table of tablesOf(asked)) {
    const found = wherePropertyIs(asked, table);
    const [first] = asked.index.rowsOf(table);
    if (!found || !first || !ofItsTime(asked, { entry: first })) continue;
    // "How many rooms has the clinic in X?" asks for what stands under "Rooms", and not how many clinics X has.
    if (counts && table.columns.some((column) => countsUnder(asked, table, column))) continue;
    const { column, text } = found;
    const rows = asked.question.condition ? meeting(asked, table, found) : found.rows;
    // "How many rescue dogs are there in the district?", beside a column of districts that have a group of them; "how many towns share
    // it?", of seven archives of towns.
    const isUnit = asked.question.counted.some((word) => asked.index.isUnit(word, asked.question.language));
    if (counts && (isUnit || countedIn(asked, column) >= OWN) && !countsRowsOf(asked, table)) continue;
    // "7 of 24": those that are not shown one by one are counted with the others.
    if (counts && asked.index.rowsOf(table).some(({ series }) => /\d/.test(series.cells[column.index]?.text ?? '')))
      continue;
    // Nor does a table of the twelve busiest and "Other twelve" show one by one how many there are.
    const items = asked.index.rowsOf(table).filter(({ series }) => series.role === 'item');
    if (counts && ownItems(asked, items).length < items.length) continue;
    if (rows.length === 0 || rows.length > MOST_NAMED || rows.length === asked.index.rowsOf(table).length) continue;
    const figures = rows.map(
      (entry): DraftFigure => ({ ...cellFigure(asked, entry, column), label: say(asked, entry.series.labels) }),
    );
    const names = joinWords(
      rows.map((entry) => say(asked, entry.series.labels)),
      asked.locale,
    );
    if (!counts)
      return answered(`${names} – ${say(asked, column.headers)}: ${text}`, {
        figures: figures.map((figure) => ({ ...figure, value: figure.label, label: text })),
        subject: names,
      });
    const stated = fullStatements(asked).matching[0];
    const same = stated?.entry.statement.size === rows.length && stated.entry.statement.kind === 'number';
    if (stated && same) {
      const figure = saidFigure(asked, stated);
      const cells = figures.flatMap(({ places }) => places);
      return answered(headline(asked, figure), {
        figures: [{ ...figure, places: [figure.places[0], ...cells] }],
        notes: [names],
        subject: figure.label,
      });
    }
    const count = computed(
      {
        value: rows.length,
        unit: null,
        noun: null,
        label: `${say(asked, column.headers)}: ${text}`,
        period: null,
        formula: names,
      },
      figures,
    );
    return answered(headline(asked, count), {
      figures: [count],
      context: [],
      notes: [names],
      subject: show(asked, count),
    });
  }
  return null;
}

/**
 * "Which of the cinemas with three screens or more have 35 mm?": those of the rows that meet the condition as well; none where no column
 * tells, or where what they have is only a word of their cells: "bicycles" of "cars and bicycles".
 */
function meeting(asked: Asked, table: Table, { rows, text }: Having): readonly RowEntry[] {
  const { condition } = asked.question;
  const { yes, no } = asked.index.localeOf(languageOf(asked, table));
  const [column] = propertiesOf(table)
    .filter((one) => countsUnder(asked, table, one) || (isNumeric(table, one) && headerScore(asked, one) > 0))
    .sort((a, b) => headerScore(asked, b) - headerScore(asked, a));
  if (!condition || !column || ![...yes, ...no].includes(text.toLowerCase())) return [];
  return rows.filter((entry) => {
    const point = pointAt({ entry }, column);
    return point !== null && meets(condition, point.value);
  });
}

const isNumeric = ({ series }: Table, { index }: Column): boolean =>
  series.some(({ cells }) => typeof cells[index]?.value === 'number');

/**
 * "Which towns have their largest kitchen …?", of a column "Largest kitchen", or of a table of the largest: the superlative is part of
 * a name.
 */
function headingHasExtreme(asked: Asked): boolean {
  return tablesOf(asked).some(({ captions, columns }) =>
    [captions, ...columns.map(({ headers }) => headers)].some((texts) =>
      (['highest', 'lowest'] as const).every((cue) => !has(asked, cue) || speaksOf(asked, texts, cue)),
    ),
  );
}

/** True where the rows of a table are what the question counts. */
const countsRowsOf = (
  { question: { counted, language }, index, corpus }: Asked,
  { header, captions, report }: Table,
): boolean => {
  const code = corpus.reports.find(({ id }) => id === report)?.language ?? language;
  const isIn = (texts: Texts, least: number): boolean =>
    counted.some((word) => index.weightIn(index.termOf(word, language), index.keysOf(texts)) >= least);
  return isIn({ [code]: header[0] ?? '' }, OWN) || isIn(captions, STRONG);
};

/** True where a column of numbers is headed by what the question counts. */
const countsUnder = (asked: Asked, table: Table, column: Column): boolean =>
  isNumeric(table, column) && countedIn(asked, column) >= ITSELF;

/** True where the figures of a row count what the question counts, by the unit of its table. */
function countsAsked(asked: Asked, { table, report }: RowEntry): boolean {
  const { unit } = table;
  const names = unit && asked.index.keysOf({ ...unit.names, [report.language]: unit.name });
  return (
    names !== null &&
    asked.question.counted.some(
      (word) => asked.index.weightIn(asked.index.termOf(word, asked.question.language), names) >= OWN,
    )
  );
}

/** Weight from which a text has the words of a phrase, "egen regi" of "i egen regi". */
const PHRASED = 0.75;

/** Weight from which a caption or the heading of the rows has a word itself. */
const ITSELF = 0.9;

/** "Which joint systems do we have?": the rows of the table whose rows are such things, where nothing else is asked of them. */
function thingsOf(asked: Asked): Draft | null {
  if (asked.question.which.length === 0 || !has(asked, 'which', 'list')) return null;
  if (
    has(
      asked,
      'count',
      'who',
      'when',
      'share',
      'amount',
      'highest',
      'lowest',
      'rank',
      'growth',
      'decline',
      'change',
      'compare',
    )
  )
    return null;
  if (asked.question.condition || asked.question.periods.length > 0 || asked.terms.some((term) => term.negated))
    return null;
  for (const table of tablesOf(asked)) {
    const rows = asked.index.rowsOf(table).filter((entry) => entry.series.role === 'item');
    const [first] = rows;
    const column = table.columns[0];
    if (!first || !column || rows.length > MOST_THINGS || table.columns.some(({ period }) => period !== null)) continue;
    const over = [table.captions, { [first.report.language]: table.header[0] ?? '' }].map((texts) =>
      asked.index.keysOf(texts),
    );
    const asks = asked.terms.filter(({ required }) => required);
    if (!asks.every((term) => over.some((keys) => asked.index.weightIn(term, keys) >= ITSELF))) continue;
    // "Which aids do all towns have?" asks for the aids, which another table has a row for each of.
    const { report } = first;
    const isElsewhere = report.tables.some((other) => other !== table && hasRowsOf(asked, report, other));
    if (isElsewhere && !hasRowsOf(asked, report, table)) continue;
    const names = rows.map((entry) => say(asked, entry.series.labels));
    const figures = rows.map((entry, i): DraftFigure => {
      const { text } = entry.series.cells[column.index] ?? { text: '' };
      const label = text || say(asked, table.captions);
      return { ...cellFigure(asked, entry, column), value: names[i] ?? '', unit: null, noun: null, label };
    });
    const caption = say(asked, table.captions);
    return answered(`${joinWords(names, asked.locale)} – ${caption}`, { figures, subject: caption });
  }
  return null;
}

/** Longer tables are no list that anybody reads in an answer. */
const MOST_THINGS = 15;

interface Having {
  readonly rows: readonly RowEntry[];
  readonly column: Column;
  /** What their cells say. */
  readonly text: string;
}

/** The rows whose cell in a column of words is what the question asks for: yes under its heading, or the words themselves. */
function wherePropertyIs(asked: Asked, table: Table): Having | null {
  // "3 of 16" is told of the other members, and of all, and is no yes or no.
  const entries = ownItems(asked, asked.index.rowsOf(table));
  const negated = asked.terms.some((term) => term.negated) || has(asked, 'without', 'complement') || asksNot(asked);
  const candidates = propertiesOf(table).flatMap((column) => {
    const cells = entries.flatMap(({ series }) => series.cells[column.index] ?? []);
    return cells.length > 0 && cells.every((cell) => cell.value === null)
      ? [{ column, texts: [...new Set(cells.map((cell) => cell.text))] }]
      : [];
  });
  const language = entries[0]?.report.language ?? asked.language;
  const locale = asked.index.localeOf(language);
  const at = (column: Column, text: string): RowEntry[] =>
    entries.filter((entry) => entry.series.cells[column.index]?.text === text);
  const inCells = Math.max(
    0,
    ...candidates.flatMap(({ texts }) =>
      texts.flatMap((text) => {
        return asked.terms.map((term, i) => (term.negated || !term.required ? 0 : heldIn(asked, i, text, language)));
      }),
    ),
  );
  const plainly = candidates
    .map(({ column, texts }) => ({ column, texts, named: namedAs(asked, table, column, language) }))
    // A word that a cell has itself is not the heading that only sounds like it.
    .filter(({ texts, named }) => named > 0 && inCells <= named && saysYesOrNo(texts, negated, locale))
    .sort((a, b) => b.named - a.named);
  const [plain] = plainly;
  // "Opened", a heading of its own, is no "Open 24 h".
  const isSaid = ({ header }: Column): boolean =>
    headingWords(asked, header, language).every((word) => isAsked(asked, word, language));
  if (plain && !isSaid(plain.column) && propertiesOf(table).some((other) => holdsYears(table, other) && isSaid(other)))
    return null;
  if (plain) {
    const wanted = negated ? locale.no : locale.yes;
    const rows = entries.filter((entry) =>
      wanted.includes((entry.series.cells[plain.column.index]?.text ?? '').toLowerCase()),
    );
    return { rows, column: plain.column, text: rows[0]?.series.cells[plain.column.index]?.text ?? '' };
  }
  const saysNot = (text: string): boolean => wordsOf(text).some((word) => locale.cues.without.includes(word));
  // "Which archives run it themselves?": what every row is tells none from another, though a cell has the word as well.
  const things = asked.index.keysOf({ [language]: table.header[0] ?? '' });
  const telling = asked.terms.flatMap((term, i) => (asked.index.weightIn(term, things) < OWN ? [i] : []));
  const held = candidates
    .flatMap(({ column, texts }) => {
      const header = asked.index.keysOf(column.headers);
      return texts
        .filter((text) => saysNot(text) === negated)
        .map((text) => {
          const score = telling.filter((i) => heldIn(asked, i, text, language) >= PHRASED).length;
          const named = asked.terms.some((term) => asked.index.weightIn(term, header) >= OWN) ? 0.5 : 0;
          return { column, text, score: score > 0 ? score + named : 0 };
        });
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = held;
  if (!best || (next && next.score === best.score && next.column !== best.column)) return null;
  const same = held
    .filter(({ column, score }) => column === best.column && score === best.score)
    .map(({ text }) => text);
  return { rows: same.flatMap((text) => at(best.column, text)), column: best.column, text: same.join(', ') };
}

/**
 * "Planned" beside yes and no is neither: those that have it are told all the same, those that lack it are not. "Missing" beside words
 * that describe what there is tells which lack it.
 */
function saysYesOrNo(texts: readonly string[], negated: boolean, { yes, no }: Locale): boolean {
  const plainly = texts.filter((text) => yes.includes(text.toLowerCase()) || no.includes(text.toLowerCase()));
  const saysNo = texts.some((text) => /\p{L}/u.test(text) && no.includes(text.toLowerCase()));
  return negated
    ? plainly.length === texts.length || (saysNo && plainly.every((text) => no.includes(text.toLowerCase())))
    : plainly.length * 2 > texts.length;
}

/** How well a column is what a question asks of the things in a table: its heading explains all that neither they nor the caption do; 0 where not. */
function namedAs(asked: Asked, table: Table, column: Column, language: LanguageCode): number {
  const keysOf = asked.index.keysOf;
  const [header, things, caption] = [
    keysOf(column.headers),
    keysOf({ [language]: table.header[0] ?? '' }),
    keysOf(table.captions),
  ];
  // "Which were not met?", of a column "Met?".
  const asks = asked.terms.filter(
    (term) => !term.negated || term.required || asked.index.weightIn(term, header) >= STRONG,
  );
  const others = asks.filter((term) => term.required && asked.index.weightIn(term, things) < OWN);
  const explained = others.every(
    (term) => asked.index.weightIn(term, header) >= PART || asked.index.weightIn(term, caption) >= OWN,
  );
  const named = asks
    .filter((term) => asked.index.weightIn(term, things) < OWN)
    .reduce((sum, term) => sum + asked.index.weightIn(term, header), 0);
  return explained && named >= OWN ? named : 0;
}

/** "Don't allow", "does not allow": a denial that stands with a small verb. */
const asksNot = (asked: Asked): boolean => {
  const { denials } = asked.index.localeOf(asked.question.language);
  return wordsOf(asked.question.text).some((word) => denials.includes(word));
};
