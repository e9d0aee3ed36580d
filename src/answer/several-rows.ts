import type { Column, Table, Texts } from '../corpus/model.js';
import { comparePeriods } from '../corpus/values.js';
import { joinWords } from '../language/format.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { RowEntry } from '../search/entries.js';
import { differenceOf, inOrderAsked, meanOf, quotientOf, restOf, shareOf, sumOf } from './arithmetic.js';
import { type Asked, EXPLAINED, has, OWN, STRONG, say } from './asked.js';
import { answered, type Draft, type DraftFigure } from './draft.js';
import { aloud, bare, computed, convert, isMoney, isPercent, PERCENT_DECIMALS, round, show } from './figures.js';
import { askedStatus } from './fit/status.js';
import { countsThings, headerScore, measureColumns } from './rows/columns.js';
import { asksReplies, ofItsYear } from './rows/kind.js';
import { isAverage, namesPart } from './rows/label.js';
import { IN_CAPTION } from './rows/left-out.js';
import { figureOf, pointAt } from './rows/point.js';
import type { Row } from './rows/row.js';
import { timeColumns } from './rows/time-columns.js';
import { totalColumn } from './rows/total-column.js';
import { bestRows, fullRows, rowsOf } from './rows.js';
import {
  answerRow,
  asksPercent,
  baseNotes,
  isOfWhich,
  isOneOfProperties,
  ofItsTime,
  shareOfColumns,
} from './single-row.js';
import { growthAmong } from './whole-table.js';
import { columnsOf, wantedOf } from './years.js';

/** How much of a row's label a question must have to name it as a part or a whole. */
const NAMED = 0.4;

/** Most rows that one question sets side by side. */
const MOST_ROWS = 4;

/** True where a question may be about more than one row. */
export const asksSeveral = (asked: Asked): boolean =>
  has(asked, 'compare', 'sum', 'difference', 'ratio', 'and', 'either', 'average', 'share');

/** Answers about two or more rows together: side by side, added, subtracted, divided. Null where one row explains it all. */
export function answerSeveralRows(asked: Asked, rows: readonly Row[]): Draft | null {
  if (!asksSeveral(asked)) return null;
  const [first] = rows;
  if (!first) return null;
  const dated = timeColumns(asked, first.entry.table);
  const wanted = wantedOf(asked, first.entry.report, dated);
  if (dated.length === 0 || namesProperty(asked, first.entry.table, dated)) return compareMeasure(asked, rows, first);
  if (wanted.absent.length > 0 || isOneOfProperties(asked, first, [dated])) return null;
  if (
    has(asked, 'sum') &&
    (has(asked, 'growth', 'decline', 'change') || (has(asked, 'difference') && wanted.years.length > 1))
  )
    return changeOfSum(asked, rows, columnsOf(dated, wanted).length > 1 ? columnsOf(dated, wanted) : dated.slice(-2));
  // "X-ray, ultrasound or pathology: which gained the most?", "did software rise more than services?"
  const compares = has(asked, 'growth', 'decline') && has(asked, 'either', 'compare') && asksMore(asked);
  if (compares || (has(asked, 'growth', 'decline') && has(asked, 'highest') && !asksPercent(asked)))
    return growthAmong(
      asked,
      rows.map(({ entry }) => entry),
    );
  const changes = has(asked, 'sum', 'difference') ? null : changesOf(asked, rows);
  if (changes) return changes;
  const columns = has(asked, 'trend', 'allYears') && !wanted.named ? dated : columnsOf(dated, wanted);
  const [column] = columns;
  if (!column) return null;
  const figures = rows.flatMap((row) =>
    columns.flatMap((each) => pointAt(row, each) ?? []).map((point) => figureOf(asked, point)),
  );
  if (figures.length < 2) return null;
  const notes = baseNotes(asked, first, ...columns);
  if (columns.length === 1) {
    if (has(asked, 'share') && has(asked, 'sum', 'and', 'total') && !has(asked, 'highest', 'lowest', 'rank')) {
      const share = shareOfSum(asked, first, figures, column);
      if (share) return share;
    }
    // "Kilometres per booking" divides one by the other.
    if (has(asked, 'average') && has(asked, 'per')) return null;
    if (has(asked, 'average') && !isAverage(asked, first.entry)) return meanOf(asked, figures, column.period);
    // "The total cost of software and hardware": of two that are named, and no row of totals.
    const asksTotal =
      rows.every(({ entry }) => entry.series.role === 'item') &&
      has(asked, 'total') &&
      has(asked, 'and') &&
      !has(asked, 'compare', 'either', 'share', 'ratio', 'each', 'highest', 'lowest', 'rank');
    if ((has(asked, 'sum') || asksTotal) && !has(asked, 'difference'))
      return addends(asked) > figures.length ? null : sumOf(asked, figures, column.period);
    if (has(asked, 'ratio')) return quotientOf(asked, figures, column.period);
    if (has(asked, 'share') && !has(asked, 'compare'))
      // A part and its whole must both be named, and not have one word of the question each.
      return rows.every(({ precision }) => precision >= NAMED) ? quotientOf(asked, figures, column.period) : null;
    if (has(asked, 'difference')) return differenceOf(asked, figures);
  }
  const difference = figures.length === 2 ? differenceOf(asked, figures)?.figures[0] : undefined;
  const inOrder = columns.length === 1 ? inOrderAsked(asked, figures) : figures;
  return answered(
    inOrder
      .map((figure) => `${figure.label}: ${show(asked, figure)}${figure.period ? ` (${figure.period})` : ''}`)
      .join('; '),
    {
      figures: inOrder,
      context: difference ? [difference] : [],
      notes,
      subject: figures.map((figure) => figure.label).join(', '),
    },
  );
}

/** "X plus Y plus Z": how many are to be added, as far as the signs tell. */
const addends = ({ question: { text } }: Asked): number =>
  1 + wordsOf(text).filter((word) => word === 'plus' || word === '+').length;

/** "Which grew more", "did it fall faster": True where a change is set beside another. */
const asksMore = ({ question: { text, language }, index }: Asked): boolean => {
  const { comparatives, faster } = index.localeOf(language);
  return holdsPhrase(text, [...comparatives, ...faster]);
};

/** "Software versus hardware, percentage increase": the change of each row side by side; null where no change is asked for. */
function changesOf(asked: Asked, rows: readonly Row[]): Draft | null {
  if (!has(asked, 'growth', 'decline', 'change') || !(asked.question.unit === 'percent' || has(asked, 'percentWord')))
    return null;
  const figures = rows.flatMap((row) => {
    const found = answerRow(asked, row);
    const [figure, ...others] = found?.status === 'answered' ? found.figures : [];
    return figure && others.length === 0 && isPercent(figure.unit) ? [figure] : [];
  });
  if (figures.length !== rows.length) return null;
  return answered(figures.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
    figures,
    subject: figures.map(({ label }) => label).join(', '),
  });
}

/** By how much rows taken together changed between two years: "software and services together, how much dearer in 2023". */
function changeOfSum(asked: Asked, rows: readonly Row[], columns: readonly Column[]): Draft | null {
  const [one, other, ...more] = [...columns].sort((a, b) => comparePeriods(a.period, b.period));
  if (!one || !other || more.length > 0) return null;
  const sums = [one, other].map((column) => {
    const figures = rows.flatMap((row) => pointAt(row, column) ?? []).map((point) => figureOf(asked, point));
    return figures.length === rows.length ? (sumOf(asked, figures, column.period)?.figures[0] ?? null) : null;
  });
  const [before, after] = sums;
  return before && after ? differenceOf(asked, [after, before]) : null;
}

/** "Which has more loading tracks?", of a table with such a column beside "Units handled in 2024": a question names no column of a year as well. */
function namesProperty(asked: Asked, { columns }: Table, dated: readonly Column[]): boolean {
  const scoreOf = (some: readonly Column[]): number => Math.max(0, ...some.map((column) => headerScore(asked, column)));
  const properties = columns.filter(({ period, role }) => period === null && (role === 'value' || role === 'share'));
  return scoreOf(properties) > scoreOf(dated);
}

/** Rows of a table without years side by side, at the one measure that the question names; null where it names none or several. */
function compareMeasure(asked: Asked, rows: readonly Row[], first: Row): Draft | null {
  const named = measureColumns(asked, first.entry.table).filter(
    (column) => headerScore(asked, column) > 0 || countsThings(asked, column),
  );
  const [column] = named;
  if (!column || named.length > 1 || !ofItsTime(asked, first)) return null;
  const figures = rows.flatMap((row) => pointAt(row, column) ?? []).map((point) => figureOf(asked, point));
  if (figures.length < 2) return null;
  if (has(asked, 'difference')) return differenceOf(asked, figures);
  if (has(asked, 'ratio')) return quotientOf(asked, figures, null);
  if (has(asked, 'sum'))
    return figures.length === rows.length ? sumOf(asked, figures, figures[0]?.period ?? null) : null;
  const inOrder = inOrderAsked(asked, figures);
  return answered(inOrder.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
    figures: inOrder,
    subject: inOrder.map(({ label }) => label).join(', '),
  });
}

/** Of several totals in one table ("total income", "total costs") each is a thing of its own. */
const severalTotals = (asked: Asked, entry: RowEntry): boolean =>
  entry.series.role === 'total' &&
  asked.index.rowsOf(entry.table).filter((other) => other.series.role === 'total').length > 1;

/** How many words of the question rows hold in labels of their own, taken together. */
export const heldBy = (asked: Asked, rows: readonly Row[]): number =>
  asked.required.filter((i) => rows.some((row) => ownWeight(asked, row.entry, i) >= OWN)).length;

/** The fewest rows of one table whose labels together explain every word, each by a word of its own. */
export function coverRows(asked: Asked): Row[] {
  const candidates = rowsOf(
    asked,
    (hit) =>
      hit.entry.kind === 'row' &&
      (hit.entry.series.role === 'item' || severalTotals(asked, hit.entry)) &&
      !hit.entry.table.textual &&
      asked.required.some((i) => (hit.weights[i] ?? 0) >= OWN),
  );
  const tables = [...new Set(candidates.map((row) => row.entry.table))];
  let best: { rows: Row[]; score: number } | null = null;
  for (const table of tables) {
    const inTable = candidates.filter((row) => row.entry.table === table);
    const cover = coverIn(asked, inTable);
    const score = cover.reduce((sum, row) => sum + row.rank, 0) / Math.max(1, cover.length);
    if (cover.length >= 2 && (!best || score > best.score)) best = { rows: cover, score };
  }
  return best ? best.rows.sort((a, b) => firstMention(asked, a) - firstMention(asked, b)) : [];
}

function coverIn(asked: Asked, rows: readonly Row[]): Row[] {
  const own = (row: Row, i: number): boolean => ownWeight(asked, row.entry, i) >= OWN;
  const explainedAnyhow = (i: number): boolean => rows.some((row) => (row.hit.weights[i] ?? 0) >= EXPLAINED);
  if (!asked.required.every(explainedAnyhow)) return [];
  const asks = wordsOf(asked.question.text).join(' ');
  const written = rows
    .filter((row) => isWritten(asked, row, rows))
    .sort((a, b) => asks.indexOf(wordingOf(asked, a)) - asks.indexOf(wordingOf(asked, b)));
  if (written.length > 1 && written.length <= MOST_ROWS) return written;
  // Words that tell the rows apart: held by some labels and not by all.
  // What the table counts tells no row from another; nor does a word of the caption that labels have only inside a compound.
  const named = asked.required.filter(
    (i) =>
      rows.some((row) => own(row, i)) &&
      !rows.some((row) => isCountedIn(asked, row.entry.table, i)) &&
      (rows.some((row) => ownWeight(asked, row.entry, i) >= STRONG) ||
        !rows.every((row) => inCaption(asked, row.entry.table, i))),
  );
  // What the caption has as well tells rows apart only where nothing else does: "income" and "costs".
  const beyond = named.filter((i) => !rows.every((row) => inCaption(asked, row.entry.table, i, STRONG)));
  // "The airport's revenue from parking" is of no "airport charges": nor does a word of the title tell anything.
  const title = asked.index.keysOf(rows[0]?.entry.report.title ?? {});
  const untitled = beyond.filter((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, title) < OWN;
  });
  const telling = untitled.length > 0 ? untitled : beyond.length > 0 ? beyond : named;
  const open = new Set(telling);
  const chosen: Row[] = [];
  const pool = [...rows];
  while (open.size > 0 && chosen.length < MOST_ROWS) {
    const scored = pool.map((row) => ({
      row,
      gain: [...open].filter((i) => own(row, i)).length,
      all: telling.filter((i) => own(row, i)).length,
    }));
    // Where two labels explain as many of the open words, the one that is named more fully is meant.
    scored.sort(
      (a, b) =>
        b.gain - a.gain || b.row.precision - a.row.precision || b.all - a.all || a.row.entry.id - b.row.entry.id,
    );
    const [next] = scored;
    if (!next || next.gain === 0) break;
    const byPrecision =
      scored
        .filter((item) => item.gain > 0 && item.row.precision >= 0.8)
        .sort((a, b) => b.row.precision * b.gain - a.row.precision * a.gain)[0] ?? next;
    chosen.push(byPrecision.row);
    pool.splice(pool.indexOf(byPrecision.row), 1);
    for (const i of telling) if (own(byPrecision.row, i)) open.delete(i);
  }
  if (open.size > 0 || chosen.length < 2) return [];
  // A row that another one makes needless was taken too early.
  return chosen.filter(
    (row) =>
      telling.some((i) => own(row, i) && !chosen.some((other) => other !== row && own(other, i))) ||
      chosen.length === 2,
  );
}

/** The label of a row as words, in the language of the question. */
const wordingOf = ({ question: { language } }: Asked, { entry }: Pick<Row, 'entry'>): string =>
  wordsOf(entry.series.labels[language] ?? '').join(' ');

/** True where a question has the whole label of a row, and not only inside a longer one: "a full plot, a half plot and a starter bed". */
function isWritten(asked: Asked, { entry }: Row, rows: readonly Row[]): boolean {
  const own = wordingOf(asked, { entry });
  const asks = ` ${wordsOf(asked.question.text).join(' ')} `;
  const rest = rows
    .map((row) => wordingOf(asked, row))
    .filter((label) => label !== own && label.includes(own))
    .reduce((left, label) => left.replaceAll(` ${label} `, ' '), asks);
  return own !== '' && rest.includes(` ${own} `);
}

/** True where the caption of a table has a word of the question, `least` so much of it. */
function inCaption(asked: Asked, { captions }: Table, i: number, least = IN_CAPTION): boolean {
  const term = asked.terms[i];
  return term !== undefined && asked.index.weightIn(term, asked.index.keysOf(captions)) >= least;
}

/** True where a table counts what a word of the question names. */
function isCountedIn(asked: Asked, { unit }: Table, i: number): boolean {
  const term = asked.terms[i];
  return unit !== null && term !== undefined && asked.index.weightIn(term, asked.index.keysOf(unit.names)) >= OWN;
}

function ownWeight(asked: Asked, entry: RowEntry, i: number): number {
  const term = asked.terms[i];
  return term ? asked.index.weightIn(term, asked.index.keysOf(entry.series.labels)) : 0;
}

function firstMention(asked: Asked, row: Row): number {
  const others = asked.required.filter((i) => ownWeight(asked, row.entry, i) >= OWN);
  return others.length > 0 ? Math.max(...others) : 0;
}

/** Several rows together as a share of their table's total, which may be named beside them. */
function shareOfSum(asked: Asked, row: Row, named: readonly DraftFigure[], column: Column): Draft | null {
  const isTotal = ({ places: [place] }: DraftFigure): boolean => place.kind === 'cell' && place.series.role === 'total';
  const [totalNamed] = named
    .filter(isTotal)
    .flatMap(({ places: [place] }) => (place.kind === 'cell' ? [place.series] : []));
  const total = asked.index
    .rowsOf(row.entry.table)
    .find(({ series }) => (totalNamed ? series === totalNamed : series.role === 'total'));
  const point = total ? pointAt({ entry: total }, column) : null;
  const figures = named.filter((figure) => !isTotal(figure));
  if (figures.length === 0) return null;
  const sum = figures.reduce((part, figure) => part + Number(figure.value), 0);
  if (!point || point.value === 0 || sum > point.value) return null;
  const whole = figureOf(asked, point);
  const percent = round((sum / point.value) * 100, PERCENT_DECIMALS);
  const labels = joinWords(
    figures.map((figure) => figure.label),
    asked.locale,
  );
  const added = figures.map((item) => bare(asked, Number(item.value))).join(' + ');
  const figure = computed(
    {
      value: percent,
      unit: 'percent',
      noun: null,
      label: labels,
      period: column.period,
      decimals: PERCENT_DECIMALS,
      formula: `${figures.length > 1 ? `(${added})` : added} ÷ ${bare(asked, point.value)} = ${bare(asked, percent, 1)} %`,
    },
    [...figures, whole],
  );
  return answered(
    asked.locale.messages.shareOf({
      label: labels,
      whole: whole.label,
      display: show(asked, figure),
      period: column.period,
    }),
    { figures: [figure], context: [...figures, whole], subject: labels },
  );
}

/** The rows asked about, where they are things of a table of numbers and not its total. */
const itemsAsked = (asked: Asked, among: readonly Row[] = fullRows(asked)): readonly Row[] => {
  const rows = bestRows(asked, among);
  return rows.every((row) => row.entry.series.role === 'item' && !row.entry.table.textual) ? rows : [];
};

/** The total that a row is part of: the next one below it, or the table's only one. */
export function totalOf(asked: Asked, row: Pick<Row, 'entry'>): RowEntry | undefined {
  const rows = asked.index.rowsOf(row.entry.table);
  const at = rows.indexOf(row.entry);
  return (
    rows.slice(at + 1).find((other) => other.series.role === 'total') ??
    rows.find((other) => other.series.role === 'total')
  );
}

/** What a part "of which" is told is a part of: the next row above that is none, unless a question names another whole. */
function wholeOfPart(asked: Asked, { entry }: Row): RowEntry | undefined {
  const { report, table, series } = entry;
  if (!namesPart(asked, report, series.label)) return undefined;
  const rows = asked.index.rowsOf(table);
  const whole = rows
    .slice(0, rows.indexOf(entry))
    .findLast((other) => !namesPart(asked, report, other.series.label) && other.series.role !== 'respondents');
  const total = totalOf(asked, { entry });
  const named = asked.required.filter((i) => ownWeight(asked, entry, i) < OWN);
  const isOf = (other: RowEntry | undefined, i: number): boolean =>
    other !== undefined && ownWeight(asked, other, i) >= OWN;
  // "The share of the investments": what the caption has, and the whole has not, where nothing else names the whole.
  const { base, language } = asked.question;
  const isOfAll = base.some((word) => {
    const term = asked.index.termOf(word, language);
    const holds = (texts: Texts): boolean => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN;
    return holds(table.captions) && whole !== undefined && !holds(whole.series.labels);
  });
  if (isOfAll && !named.some((i) => isOf(whole, i) && !isOf(total, i))) return undefined;
  // "Of all visits to the halls": what the caption has as well is of each of them.
  const isNamed = named.every((i) => isOf(whole, i) || (inCaption(asked, table, i) && !isOf(total, i)));
  const { every } = asked.index.localeOf(asked.question.language);
  const saysAll = has(asked, 'total') || wordsOf(asked.question.text).some((word) => every.includes(word));
  const asksTotal = saysAll && !named.some((i) => isOf(whole, i));
  return isNamed && !asksTotal ? whole : undefined;
}

/** "Rail's share of inland transport", of a terminal run by "Inland Port Ltd": True where a cell of words has one of the question, and so names no part. */
const inOtherCell = (asked: Asked, { series, report }: RowEntry): boolean =>
  series.cells.some(({ text, value }) => {
    const keys = value === null ? asked.index.keysOf({ [report.language]: text }) : null;
    return (
      keys !== null && asked.required.some((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], keys) >= OWN)
    );
  });

/** A row as a part of its table's total: "personalens andel av totala it-kostnaden". */
export function answerShare(asked: Asked): Draft | null {
  if (
    !has(asked, 'share') &&
    !(has(asked, 'total') && asked.question.unit === 'percent' && !has(asked, 'growth', 'decline', 'change'))
  )
    return null;
  if (has(asked, 'growth', 'decline', 'change')) return null;
  // "Which share of the total costs went to food?": the total is what it is a share of.
  const full = fullRows(asked);
  const items = full.filter(({ entry }) => entry.series.role === 'item');
  const rows = itemsAsked(asked, has(asked, 'total') ? items : full);
  const [row] = rows;
  if (!row || rows.length > 1 || asksReplies(asked)) return null;
  if (row.precision === 0 && inOtherCell(asked, row.entry)) return null;
  const { table, report } = row.entry;
  const dated = timeColumns(asked, table);
  // "What share of the deaths was in transport?", of "Women | Men | Total".
  const undated = dated.length === 0 && ofItsYear(asked, row) ? totalColumn(asked, table) : null;
  // "What share of the women were in transport?" is of another column.
  if (undated && table.columns.some((column) => column !== undated && headerScore(asked, column) > 0)) return null;
  const wanted = wantedOf(asked, report, dated);
  if (!undated && wanted.absent.length > 0) return null;
  const column = undated ?? columnsOf(dated, wanted).at(-1);
  const total = wholeOfPart(asked, row) ?? totalOf(asked, row);
  const base = total ?? asked.index.rowsOf(table).find((other) => other.series.role === 'respondents');
  if (!column) return null;
  const part = pointAt(row, column);
  // "What percentage of the complaints were upheld?", of "2023 | Of which upheld 2023"
  if (part && isOfWhich(asked, row, column)) return shareOfColumns(asked, row, column);
  // A row of percentages is a share already.
  if (part && isPercent(figureOf(asked, part).unit)) return null;
  const whole = base ? pointAt({ entry: base }, column) : null;
  if (!part) return null;
  const partFigure = figureOf(asked, part);
  const wholeFigure = whole ? figureOf(asked, whole) : asked.wholes(partFigure.noun);
  if (!wholeFigure || typeof wholeFigure.value !== 'number' || wholeFigure.value === 0) return null;
  if (part.value > wholeFigure.value) return null;
  const period = column.period ?? column.header;
  const figure = shareOf(asked, part.value, wholeFigure.value, { label: partFigure.label, period }, [
    partFigure,
    wholeFigure,
  ]);
  return answered(
    asked.locale.messages.shareOf({
      label: figure.label,
      whole: wholeFigure.label === figure.label ? say(asked, table.captions) : wholeFigure.label,
      display: show(asked, figure),
      period: figure.period,
    }),
    {
      figures: [figure],
      context: [partFigure, wholeFigure],
      notes: baseNotes(asked, row, column),
      subject: figure.label,
    },
  );
}

/** What is left when those that have it are taken from all: "how many regions do not have …". */
export function answerComplement(asked: Asked): Draft | null {
  if (!has(asked, 'complement') || !has(asked, 'count') || askedStatus(asked) === 'underway') return null;
  const rows = itemsAsked(asked);
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  const dated = timeColumns(asked, row.entry.table);
  const wanted = wantedOf(asked, row.entry.report, dated);
  if (wanted.absent.length > 0) return null;
  const column = columnsOf(dated, wanted).at(-1);
  const part = column ? pointAt(row, column) : null;
  if (!column || !part) return null;
  const figure = figureOf(asked, part);
  const respondents = asked.index.rowsOf(row.entry.table).find((other) => other.series.role === 'respondents');
  const base = respondents ? pointAt({ entry: respondents }, column) : null;
  const whole = base ? figureOf(asked, base) : asked.wholes(figure.noun);
  if (!whole || typeof whole.value !== 'number' || whole.value < part.value) return null;
  return restOf(asked, { ...figure, period: column.period }, whole);
}

/** "What did IT cost without staff?": the total of the table less the rows that are left out. */
export function totalWithout(asked: Asked): Draft | null {
  const out = asked.terms.flatMap((term, i) => (term.negated && term.required ? [i] : []));
  if (out.length === 0 || has(asked, 'why', 'count', 'share', 'growth', 'decline', 'change', 'highest', 'lowest'))
    return null;
  const total = asked.hits.find(
    ({ entry }) => entry.kind === 'row' && entry.series.role === 'total' && isMoney(entry.table.unit?.name ?? null),
  )?.entry;
  if (total?.kind !== 'row') return null;
  const left = asked.index
    .rowsOf(total.table)
    .filter((row) => row.series.role === 'item' && out.some((i) => ownWeight(asked, row, i) >= OWN));
  const all = out.every((i) => left.some((row) => ownWeight(asked, row, i) >= OWN));
  const named = asked.required.some(
    (i) =>
      !inCaption(asked, total.table, i) &&
      asked.index
        .rowsOf(total.table)
        .some((row) => row.series.role === 'item' && !left.includes(row) && ownWeight(asked, row, i) >= STRONG),
  );
  const dated = timeColumns(asked, total.table);
  const wanted = wantedOf(asked, total.report, dated);
  const column = wanted.absent.length > 0 ? undefined : columnsOf(dated, wanted).at(-1);
  if (!column || !all || named || left.length !== out.length) return null;
  const points = [total, ...left].flatMap((entry) => pointAt({ entry }, column) ?? []);
  const [whole, ...parts] = points.map((point) => figureOf(asked, point));
  if (!whole || parts.length !== left.length) return null;
  const value = parts.reduce((rest, part) => rest - Number(part.value), Number(whole.value));
  const label = `${whole.label} − ${parts.map((part) => part.label).join(' − ')}`;
  const figure = computed(
    {
      value,
      unit: whole.unit,
      noun: whole.noun,
      label,
      period: column.period,
      formula: `${[whole, ...parts].map((item) => bare(asked, Number(item.value))).join(' − ')} = ${bare(asked, value)}`,
    },
    [whole, ...parts],
  );
  const spoken = aloud(asked, figure);
  return answered(`${show(asked, figure)} (${column.period}): ${label}`, {
    figures: [figure],
    context: [whole, ...parts],
    notes: spoken ? [asked.locale.messages.aloud(spoken)] : [],
    subject: label,
  });
}

/** "What does the average region spend?": what is counted, right after "average"; null where nothing that is counted stands there. */
function averaged({ question: { text, language }, index }: Asked): string | null {
  const words = wordsOf(text);
  const { average } = index.localeOf(language).cues;
  const noun = words.find((_, i) => average.includes(words[i - 1] ?? ''));
  return noun !== undefined && index.isUnit(noun, language) ? noun : null;
}

/** "Per region": a sum divided by how many there are of what it is spread over. */
export function answerPerUnit(asked: Asked): Draft | null {
  if (!has(asked, 'per', 'average')) return null;
  const noun = asked.index.afterPer(asked.question.text, asked.question.language) ?? averaged(asked);
  if (noun === null) return null;
  const whole = asked.wholes(noun);
  const withoutNoun = asked.without(noun);
  const rows = bestRows(withoutNoun, fullRows(withoutNoun)).filter((row) => !row.entry.table.textual);
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  const dated = timeColumns(asked, row.entry.table);
  const wanted = wantedOf(asked, row.entry.report, dated);
  const column = wanted.absent.length > 0 ? undefined : columnsOf(dated, wanted).at(-1);
  const point = column ? pointAt(row, column) : null;
  if (!column || !point) return null;
  const part = figureOf(asked, point);
  if (part.unit === null || part.noun !== null) return null;
  const divisor =
    asked.question.numbers.find((number) => number > 1) ?? (typeof whole?.value === 'number' ? whole.value : null);
  if (divisor === null) return null;
  const exact = point.value / divisor;
  const unit =
    asked.question.unit && convert(exact, part.unit, asked.question.unit) !== null ? asked.question.unit : part.unit;
  const value = round(convert(exact, part.unit, unit ?? '') ?? exact, unit === part.unit ? 0 : 1);
  const figure = computed(
    {
      value,
      unit,
      noun: null,
      label: asked.locale.messages.perUnit({ label: part.label, per: noun }),
      period: column.period,
      decimals: 1,
      formula: `${bare(asked, point.value)} ÷ ${divisor} = ${bare(asked, round(exact, 0))} ${show(asked, part).split('\u00a0').at(-1) ?? ''}`,
    },
    whole && whole.value === divisor ? [part, whole] : [part],
  );
  const spoken = aloud(asked, figure);
  return answered(
    asked.locale.messages.averageOf({ label: figure.label, display: show(asked, figure), period: column.period }),
    {
      figures: [figure],
      context: whole && whole.value === divisor ? [part, whole] : [part],
      notes: spoken ? [asked.locale.messages.aloud(spoken)] : [],
      subject: figure.label,
    },
  );
}
