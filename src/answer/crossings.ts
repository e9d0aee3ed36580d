import type { Column, Report, Table, Texts } from '../corpus/model.js';
import { measureIn } from '../corpus/periods.js';
import { withoutUnit } from '../corpus/values.js';
import { LIGHT_WORDS } from '../language/light-words.js';
import { wordsOf } from '../language/tokens.js';
import type { RowEntry } from '../search/entries.js';
import { differenceOf, inOrderAsked, quotientOf, sumOf } from './arithmetic.js';
import { type Asked, asksOfThem, EXPLAINED, has, LIGHT_TELLS, OWN, speaksOf } from './asked.js';
import { answered, type Draft, type DraftFigure } from './draft.js';
import { bare, computed, isMoney, isPercent, isTime, round, show } from './figures.js';
import { asksAge, tellsAge } from './rows/age.js';
import { asksReplies, ofItsYear } from './rows/kind.js';
import { namesPart } from './rows/label.js';
import { headingWords, isAsked, namedAmong } from './rows/named.js';
import { inOnePlace } from './rows/place.js';
import { figureOf, pointAt } from './rows/point.js';
import { inCaptions } from './rows/things.js';
import { asksPercent, headline } from './single-row.js';
import { holdsYears } from './years.js';

/**
 * Answers from cells of one table whose rows and columns a question names: two columns of a row ("how much dearer is a day ticket than a
 * single in Eastmoor?"), or two rows at a column ("how many more rooms has Kvarnholmen than Björkhult?").
 */
export function answerCrossing(asked: Asked): Draft | null {
  if (!asksTwo(asked) || has(asked, ...ASKS_OTHERWISE)) return null;
  const cells = cellsNamed(asked);
  return cells && cells.length > 1 ? cellsTogether(asked, cells) : null;
}

/**
 * "Average age of the vehicles at Westmarch": the one cell of a row that a question names and a column whose heading it has whole. What
 * both leave open must stand over them, and near by where the heading has but one word.
 */
export function answerCell(asked: Asked): Draft | null {
  if (has(asked, ...ASKS_OTHERWISE, ...ASKS_CHANGE) || asksOfThem(asked)) return null;
  const [figure, ...others] = cellsNamed(asked) ?? [];
  const [place] = figure?.places ?? [];
  if (!figure || others.length > 0 || place?.kind !== 'cell') return null;
  const { series, column, table, report } = place;
  // "Average cargo per harbour" is no cargo.
  const about = [series.labels, column.headers, table.captions];
  if (
    (['average', 'per'] as const).some((cue) => has(asked, cue) && !about.some((texts) => speaksOf(asked, texts, cue)))
  )
    return null;
  if (asksAge(asked) && !tellsAge(asked, { table, column }, figure.unit)) return null;
  // "How long does it take?" is not told by the number of those who came in time.
  if (has(asked, 'duration') && !asksAge(asked) && figure.unit === null && !SHORT_UNIT.test(column.header)) return null;
  const heading = headingWords(asked, headOf(asked, column, report.language), report.language);
  if (!heading.every((word) => isAsked(asked, word, report.language))) return null;
  const row = asked.index.rowsOf(table).find((entry) => entry.series === series);
  const texts = [series.labels, column.headers, table.captions, { [report.language]: table.header[0] ?? '' }];
  const isHeld = (i: number): boolean =>
    texts.some((text) => weightOf(asked, i, text) >= OWN) ||
    (heading.length > 1 && row !== undefined && weightAt(asked, row, i) >= EXPLAINED);
  if (!asked.required.every(isHeld) || goesOn(asked, isHeld)) return null;
  const inPlace = row ? inOnePlace(asked, row) : [];
  return inPlace.length > 1
    ? sumInPlace(asked, inPlace, column)
    : answered(headline(asked, figure), { figures: [figure], subject: figure.label });
}

/** What a heading ends with that its figures are measured in: "Length (m)". */
const SHORT_UNIT = /\(\p{L}{1,3}[²³]?\)$/u;

/** "How many members are there in Scotland?": those of "Central and South Scotland" and of all others there; null where they are not counted. */
function sumInPlace(asked: Asked, inPlace: readonly RowEntry[], column: Column): Draft | null {
  const cells = inPlace.flatMap((entry) => pointAt({ entry }, column) ?? []).map((cell) => figureOf(asked, cell));
  const isCounted = has(asked, 'count') && !inPlace.some(({ table }) => holdsYears(table, column));
  return isCounted && cells.length === inPlace.length && !cells.some(({ unit }) => isPercent(unit) || isTime(unit))
    ? sumOf(asked, cells, null)
    : null;
}

/** "Lock passages" are no locks: True where a telling word stands right behind one that must be, and is nowhere in what was found. */
function goesOn(asked: Asked, isHeld: (i: number) => boolean): boolean {
  const { text, words, language, cueWords } = asked.question;
  const said = wordsOf(text);
  const light = LIGHT_WORDS[language].trim().split(/\s+/);
  const mustBe = asked.required.flatMap((i) => words[i]?.parts ?? []);
  return words.some(({ required, parts: [word = ''] }, i) => {
    const term = asked.terms[i];
    return (
      !required &&
      term !== undefined &&
      asked.index.tellingness(term) >= LIGHT_TELLS &&
      !light.includes(word) &&
      !cueWords.includes(word) &&
      mustBe.includes(said[said.indexOf(word) - 1] ?? '') &&
      !isHeld(i)
    );
  });
}

/** "How many visits per librarian in Torpa?", of a row with both: the one divided by the other, where the table does not print it. */
export function answerPerCell(asked: Asked): Draft | null {
  const noun = has(asked, 'per') ? asked.index.afterPer(asked.question.text, asked.question.language) : null;
  if (noun === null || has(asked, ...ASKS_OTHERWISE, ...ASKS_CHANGE)) return null;
  const cells = cellsNamed(asked) ?? [];
  const by = asked.index.termOf(noun, asked.question.language);
  const isDivisor = ({ places: [place] }: DraftFigure): boolean =>
    place.kind === 'cell' && asked.index.weightIn(by, asked.index.keysOf(place.column.headers)) >= OWN;
  const [divided, ...others] = cells.filter((cell) => !isDivisor(cell));
  const [divisor, ...more] = cells.filter(isDivisor);
  if (!divided || !divisor || others.length > 0 || more.length > 0) return null;
  const isRate = ({ places: [place], unit }: DraftFigure): boolean =>
    isPercent(unit) || place.kind !== 'cell' || speaksOf(asked, place.column.headers, 'per');
  const [one, other] = [divided.places[0], divisor.places[0]];
  if (one.kind !== 'cell' || other.kind !== 'cell' || one.series !== other.series) return null;
  if (isRate(divided) || isRate(divisor) || isMoney(divisor.unit) || Number(divisor.value) === 0) return null;
  const value = round(Number(divided.value) / Number(divisor.value), PER_DECIMALS);
  const [a, b] = [divided, divisor].map((figure) => bare(asked, Number(figure.value)));
  const figure = computed(
    {
      value,
      unit: divided.unit,
      noun: null,
      label: asked.locale.messages.perUnit({ label: divided.label, per: noun }),
      period: yearOf(divided),
      decimals: PER_DECIMALS,
      formula: `${a} ÷ ${b} = ${bare(asked, value, PER_DECIMALS)}`,
    },
    [divided, divisor],
  );
  return answered(headline(asked, figure), { figures: [figure], context: [divided, divisor], subject: figure.label });
}

const PER_DECIMALS = 1;

/** The cells where rows and columns meet that a question names; null where none or several tables have such. */
function cellsNamed(asked: Asked): readonly DraftFigure[] | null {
  if (asked.question.condition || asksPercent(asked) || asked.terms.some((term) => term.negated)) return null;
  const found = asked.corpus.reports.flatMap((report) =>
    report.tables.flatMap((table) => {
      const cells = crossed(asked, report, table);
      return cells ? [cells] : [];
    }),
  );
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** True where two things may be set side by side. */
const asksTwo = (asked: Asked): boolean => has(asked, 'compare', 'either', 'difference', 'ratio', 'and');

/** Cues for something that cells side by side do not tell. */
const ASKS_OTHERWISE = [
  'when',
  'why',
  'who',
  'trend',
  'allYears',
  'rank',
  'sum',
  'share',
  'complement',
  'without',
  'yearBefore',
  'lastYear',
] as const;

const ASKS_CHANGE = [
  'growth',
  'decline',
  'change',
  'difference',
  'ratio',
  'compare',
  'either',
  'each',
  'list',
] as const;

/** The figures where the rows and the columns that a question names meet; null where it names no such, or speaks of something else as well. */
function crossed(asked: Asked, report: Report, table: Table): readonly DraftFigure[] | null {
  if (table.textual || table.transposed || !inCaptions(asked, table)) return null;
  const { language } = report;
  // "The teachers of Torpa" are not those "of which head teachers".
  const rows = asked.index
    .rowsOf(table)
    .filter(
      ({ series: { role, label } }) =>
        (role === 'item' || role === 'total' || role === 'balance' || (role === 'respondents' && asksReplies(asked))) &&
        !namesPart(asked, report, label),
    );
  const ofRows = new Set(
    asked.terms.flatMap((term, i) =>
      rows.some((row) => asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= OWN) ? [i] : [],
    ),
  );
  const columns = namedAmong(
    asked,
    columnsOfTime(asked, table).map((item) => ({ item, text: headOf(asked, item, language) })),
    language,
    (i) => !ofRows.has(i),
  );
  if (!columns || columns.length === 0 || columns.length > MOST) return null;
  // What a row has in a year is in no column without one, unless all of the table is of that year.
  const isOfYears = table.columns.some(({ period }) => period !== null);
  const isCaptions = asked.question.periods.every(
    (period) => period.kind === 'year' && table.caption.includes(period.year),
  );
  if (isOfYears && !isCaptions && columns.some(({ period }) => period === null)) return null;
  // One measure over its years is what its row tells.
  if (columns.every(({ period }) => period !== null) && new Set(columns.map(({ measure }) => measure)).size < 2)
    return null;
  const inHeads = (i: number): boolean => columns.some(({ headers }) => weightOf(asked, i, headers) >= OWN);
  // "Noise as a cause", under "Cause": what all rows are names none of them, "Other causes" as little as another.
  const kind = { [language]: table.header[0] ?? '' };
  const named = namedAmong(
    asked,
    rows.map((item) => ({ item, text: item.series.labels[language] ?? '' })),
    language,
    (i) => !inHeads(i) && weightOf(asked, i, kind) < OWN,
  );
  if (!named || named.length === 0 || named.length > MOST) return null;
  if (named.length > 1 && columns.length > 1) return null;
  const isExplained = (i: number): boolean =>
    inHeads(i) ||
    named.every((row) => weightAt(asked, row, i) >= EXPLAINED) ||
    named.some((row) => weightAt(asked, row, i) >= OWN);
  // "How much longer is the longest track …?"
  const isInHead = (cue: 'highest' | 'lowest'): boolean =>
    !has(asked, cue) || columns.some(({ headers }) => speaksOf(asked, headers, cue));
  if (!isInHead('highest') || !isInHead('lowest')) return null;
  if (!asked.required.every(isExplained) || !named.every((entry) => ofItsYear(asked, { entry }))) return null;
  const rowsNamed = named.toSorted((a, b) => placeNamed(asked, a) - placeNamed(asked, b));
  // "More women or men among the teachers?" asks for no "Teachers" of the row "All teachers".
  const isOfRow = ({ headers }: Column): boolean =>
    named.length === 1 && named.every(({ series }) => holdsWhole(asked, series.labels, headers, language));
  const apart = columns.length > 2 ? columns.filter((column) => !isOfRow(column)) : columns;
  const cells = rowsNamed.flatMap((entry) => apart.flatMap((column) => pointAt({ entry }, column) ?? []));
  return cells.length === named.length * apart.length ? cells.map((cell) => figureOf(asked, cell)) : null;
}

/** Where in a question a row is named: "A versus B" sets A first. */
const placeNamed = (asked: Asked, { series }: RowEntry): number =>
  asked.terms.findIndex((_, i) => weightOf(asked, i, series.labels) >= OWN);

/** True where a label has all words of a heading. */
function holdsWhole({ index }: Asked, labels: Texts, headers: Texts, language: Report['language']): boolean {
  const keys = index.keysOf(labels);
  const words = index.contentWords(headers[language] ?? '', language);
  return words.length > 0 && words.every((word) => index.weightIn(index.termOf(word, language), keys) >= OWN);
}

/** More cells side by side are a table. */
const MOST = 4;

/** Columns that are no years alone: properties, and measures of the years that a question names. */
function columnsOfTime(asked: Asked, { columns }: Table): readonly Column[] {
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  const isNewest = ({ period, measure }: Column): boolean =>
    columns.every((other) => other.measure !== measure || (other.period ?? '') <= (period ?? ''));
  const isOfTime = (column: Column): boolean =>
    asked.question.periods.length === 0 ? isNewest(column) : years.includes(column.period ?? '');
  return columns.filter(
    (column) =>
      (column.role === 'value' || column.role === 'share') &&
      (column.period === null || (column.measure !== '' && isOfTime(column))) &&
      (has(asked, 'per', 'each') || !speaksOf(asked, column.headers, 'per')),
  );
}

const headOf = (asked: Asked, { headers, header }: Column, language: Report['language']): string => {
  const locale = asked.index.localeOf(language);
  return withoutUnit(measureIn(headers[language] ?? header, locale), locale);
};

function weightOf({ terms, index }: Asked, i: number, texts: Texts): number {
  const term = terms[i];
  return term ? index.weightIn(term, index.keysOf(texts)) : 0;
}

/** How well the row itself or what it stands under explains a word. */
function weightAt(asked: Asked, row: RowEntry, i: number): number {
  return asked.hits.find(({ entry }) => entry === row)?.weights[i] ?? 0;
}

/** Figures side by side, or what they make where that is asked for. */
export function cellsTogether(asked: Asked, figures: readonly DraftFigure[]): Draft | null {
  const difference = figures.length === 2 ? differenceOf(asked, figures) : null;
  if (has(asked, 'ratio')) {
    const made = figures.length === 2 ? quotientOf(asked, figures.toSorted(descending), null) : null;
    return made?.status === 'answered' ? made : null;
  }
  if (has(asked, 'difference') || (has(asked, 'amount') && has(asked, 'growth', 'decline')))
    return difference?.status === 'answered' ? difference : null;
  if (has(asked, 'sum')) return sumOf(asked, figures, yearOf(figures[0]));
  const inOrder = inOrderAsked(asked, figures);
  const told = inOrder.map((figure) => {
    const year = figure.label.includes(figure.period ?? '') ? null : yearOf(figure);
    return `${figure.label}: ${show(asked, figure)}${year ? ` (${year})` : ''}`;
  });
  return answered(told.join('; '), {
    figures: inOrder,
    context: difference?.status === 'answered' ? difference.figures : [],
    subject: inOrder[0]?.label ?? '',
  });
}

/** What stands for the period, where that is no heading of a column without years. */
const yearOf = (figure: DraftFigure | undefined): string | null =>
  /\d/.test(figure?.period ?? '') ? (figure?.period ?? null) : null;

const descending = (a: DraftFigure, b: DraftFigure): number => Number(b.value) - Number(a.value);
