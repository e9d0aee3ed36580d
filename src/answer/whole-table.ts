import type { Column, Report, Series, Table, Texts } from '../corpus/model.js';
import { joinWords } from '../language/format.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { Condition } from '../question/question.js';
import type { RowEntry } from '../search/entries.js';
import { differenceOf } from './arithmetic.js';
import { type Asked, askOtherwise, EXPLAINED, has, OWN, say, speaksOf } from './asked.js';
import { answered, type Draft, type DraftFigure, notFound } from './draft.js';
import { bare, computed, isMoney, isPercent, isTime, PERCENT_DECIMALS, round, show } from './figures.js';
import { headerScore, totalBeside } from './rows/columns.js';
import { isAverage, namesPart } from './rows/label.js';
import { asksMoney, countsMoney } from './rows/money.js';
import { capital, cellPlace, figureOf, labelOf, pointAt, printedChange } from './rows/point.js';
import type { Point } from './rows/row.js';
import { hasRowsOf, hasThoseAsked, inCaptions, ownItems } from './rows/things.js';
import { measuresAsked, timeColumns } from './rows/time-columns.js';
import { asksPercent, baseNotes, headline } from './single-row.js';
import { columnsOf, holdsYears, wantedOf } from './years.js';

interface Scope {
  readonly report: Report;
  readonly table: Table;
  readonly rows: readonly RowEntry[];
  readonly score: number;
}

/** Answers that look over the rows of a table: most, least, ranking, growth, lists, counts by a condition, averages of rows. */
export function answerTable(asked: Asked): Draft | null {
  const wants =
    has(asked, 'highest', 'lowest', 'rank', 'each', 'list', 'average', 'which') ||
    asked.question.condition !== null ||
    saysAll(asked);
  if (!wants || has(asked, 'when')) return null;
  const scope = scopeOf(asked);
  if (!scope) return null;
  // "Come to most regions between 2022 and 2024" is about growing, whatever the verb.
  const spans =
    asked.question.periods.some((period) => period.kind === 'range' && period.to !== null) &&
    wantedOf(asked, scope.report, scope.table.columns).span &&
    has(asked, 'highest', 'lowest');
  const grows = has(asked, 'growth', 'change', 'decline') || spans;
  // "Which service costs most?", "which grew most in kronor?": not told by how many have it.
  const ofMoney = has(asked, 'spend') || isMoney(asked.question.unit);
  if (ofMoney && has(asked, 'highest', 'lowest', 'rank') && !scope.rows.some((row) => countsMoney(asked, row)))
    return null;
  const all = saysOfAll(asked, scope);
  if (all !== null)
    return countWhere(askOtherwise(asked, { condition: { comparison: 'exactly', number: all } }), scope);
  if (asked.question.condition && has(asked, 'count', 'which', 'list')) return countWhere(asked, scope);
  const change = grows && has(asked, 'highest', 'lowest', 'rank') ? changeTold(asked, scope) : null;
  // What fell most is at the other end.
  if (change) return has(asked, 'decline') ? null : ranked(asked, scope, change);
  if (grows && has(asked, 'highest', 'lowest', 'rank')) return growth(asked, scope);
  if (
    grows &&
    !has(asked, 'amount', 'rank', 'highest', 'lowest', 'trend', 'each') &&
    (has(asked, 'which', 'list') ? !has(asked, 'count') || deniesMove(asked) : has(asked, 'what') && deniesMove(asked))
  )
    return moved(asked, scope);
  if (has(asked, 'rank', 'highest', 'lowest')) return ranked(asked, scope);
  const column = saysAll(asked) && !has(asked, ...OF_ALL_TOGETHER) ? columnFor(asked, scope) : null;
  if (column && asked.question.numbers.includes(pointsAt(scope, column).length)) return listed(asked, scope);
  // A table of averages is listed as it stands: "all obstacles with their average".
  const [row] = scope.rows;
  const ofAverages = has(asked, 'each', 'list') && row !== undefined && isAverage(asked, row);
  if (has(asked, 'average') && !ofAverages) return averageOfRows(asked, scope);
  if (
    has(asked, 'each', 'list') &&
    !has(asked, 'who', 'participation', 'trend', 'allYears', 'complement', 'either') &&
    // What each costs is in no table of how many have it.
    !(has(asked, 'spend') && row !== undefined && !countsMoney(asked, row)) &&
    aboutTable(asked, scope)
  )
    return listed(asked, scope);
  return null;
}

/** "Response times for all four areas": a number of things that there are, and each of them. */
function saysAll({ question: { text, numbers, language }, index }: Asked): boolean {
  const { every, numbers: named } = index.localeOf(language);
  const words = wordsOf(text);
  return words.some(
    (word, i) =>
      every.includes(words[i - 1] ?? '') &&
      numbers.some((number) => word === String(number) || (Object.hasOwn(named, word) && named[word] === number)),
  );
}

/** "Which aids do all towns have?", of a table that counts towns: how many towns there are; null where nothing of the kind is asked. */
function saysOfAll(asked: Asked, { report, table: { unit } }: Scope): number | null {
  const { text, language, which } = asked.question;
  const words = wordsOf(text);
  const noun = words.find((_, i) => asked.index.localeOf(language).every.includes(words[i - 1] ?? ''));
  if (
    !unit ||
    noun === undefined ||
    which.length === 0 ||
    has(asked, 'count', 'highest', 'lowest', 'growth', 'decline')
  )
    return null;
  const names = asked.index.keysOf({ ...unit.names, [report.language]: unit.name });
  const all = asked.index.weightIn(asked.index.termOf(noun, language), names) >= OWN ? asked.wholes(noun)?.value : null;
  return typeof all === 'number' ? all : null;
}

/** Cues that ask for one figure of them all. */
const OF_ALL_TOGETHER = ['count', 'sum', 'total', 'average', 'difference', 'share', 'trend', 'allYears'] as const;

/** A list of everything in a table is asked for by more than what it counts: "which regions" is not about a table of regions. */
function aboutTable(asked: Asked, scope: Scope): boolean {
  if (asked.question.captions.length > 0) return true;
  const unit = scope.table.unit
    ? asked.index.keysOf({ ...scope.table.unit.names, [scope.report.language]: scope.table.unit.name })
    : new Map<string, number>();
  return asked.required.some((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, unit) < OWN;
  });
}

/** The table that the words of a question are about as a whole, with the rows that they narrow it to. */
export function scopeOf(asked: Asked): Scope | null {
  const scopes = asked.hits.flatMap((hit): Scope[] => {
    if (hit.entry.kind !== 'table' || hit.entry.table.textual || !inCaptions(asked, hit.entry.table)) return [];
    const { table, report } = hit.entry;
    if (!hasThoseAsked(asked, table)) return [];
    const rows = asked.index.rowsOf(table).filter((row) => row.series.role === 'item');
    return narrow(asked, report, table, rows, hit.weights);
  });
  if (asked.required.length === 0 && asked.question.captions.length > 0) {
    for (const report of asked.corpus.reports) {
      for (const table of report.tables)
        if (!table.textual && inCaptions(asked, table))
          scopes.push({
            report,
            table,
            rows: asked.index.rowsOf(table).filter((row) => row.series.role === 'item'),
            score: 1,
          });
    }
  }
  // Words that only rows hold: "which digital care meeting is in most regions".
  if (scopes.length === 0) {
    const tables = new Set(
      asked.hits
        .flatMap((hit) =>
          hit.entry.kind === 'row' && !hit.entry.table.textual && inCaptions(asked, hit.entry.table) ? [hit.entry] : [],
        )
        .map((entry) => entry.table),
    );
    for (const table of tables) {
      const rows = asked.index.rowsOf(table).filter((row) => row.series.role === 'item');
      const report = rows[0]?.report;
      if (report) scopes.push(...narrow(asked, report, table, rows, []));
    }
  }
  // "Which grew most in kronor?" is about a table of money.
  const wantsMoney = isMoney(asked.question.unit);
  const inMoney = ({ rows: [row] }: Scope): number =>
    (has(asked, 'spend') || wantsMoney) && row && countsMoney(asked, row) ? 1 : 0;
  // Which fell most is told by a table of several years.
  const moves = has(asked, 'growth', 'decline', 'change');
  const able = ({ report, table }: Scope): number =>
    wantedOf(asked, report, table.columns).absent.length === 0 && (!moves || timeColumns(asked, table).length > 1)
      ? 1
      : 0;
  // "Which harbours handle more than 100 thousand tonnes?" is told by a table with a row for each harbour, where there is one.
  const hasThings = asked.corpus.reports.some((report) =>
    report.tables.some((table) => !table.textual && hasRowsOf(asked, report, table)),
  );
  const open = hasThings ? scopes.filter(({ report, table }) => hasRowsOf(asked, report, table)) : scopes;
  return (
    (wantsMoney ? open.filter((scope) => inMoney(scope) > 0) : open).sort(
      (a, b) =>
        able(b) - able(a) ||
        inMoney(b) - inMoney(a) ||
        b.score - a.score ||
        (b.report.year ?? 0) - (a.report.year ?? 0),
    )[0] ?? null
  );
}

/** Weight from which a label clearly holds a word. */
const STRONG = 0.85;

/** How much a word counts that heads a column. */
const IN_HEADS = 1.02;

/** The rows that hold in their own labels what the table as a whole does not explain; nothing where some word is left over. */
function narrow(
  asked: Asked,
  report: Report,
  table: Table,
  rows: readonly RowEntry[],
  tableWeights: readonly number[],
): Scope[] {
  const weights = tableWeights.length > 0 ? tableWeights : asked.terms.map(() => 0);
  const inLabels = (row: RowEntry, i: number): number => {
    const term = asked.terms[i];
    return term ? asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) : 0;
  };
  // What only a heading explains is a row's where some rows have it in their labels and others do not.
  const ofRows = (i: number): boolean =>
    (weights[i] ?? 0) < OWN &&
    rows.some((row) => inLabels(row, i) >= STRONG) &&
    !rows.every((row) => inLabels(row, i) >= STRONG);
  const named = inGroup(asked, rows);
  const left = asked.required.filter(
    (i) => ((weights[i] ?? 0) < EXPLAINED || ofRows(i)) && !named.terms.includes(i) && !callsRows(asked, i),
  );
  // "All figures in it: X-ray, ultrasound and the two on pathology" names each of them.
  const apart = asked.required.filter((i) => {
    const holding = named.rows.filter((row) => inLabels(row, i) >= OWN);
    return holding.length > 0 && holding.length < named.rows.length;
  });
  const namesEach =
    has(asked, 'list') &&
    has(asked, 'tableWords') &&
    named.rows.every((row) => apart.some((i) => inLabels(row, i) >= OWN)) &&
    left.every((i) => apart.includes(i));
  // "Which ways of checking in are there?": those rows that are called so, where others are not.
  const called = asked.question.words.flatMap(({ text, required }, i) =>
    !required && asked.question.which.includes(text) && ofRows(i) ? [i] : [],
  );
  const kept = namesEach
    ? named.rows
    : named.rows.filter(
        (row) => left.every((i) => inLabels(row, i) >= OWN) && called.every((i) => inLabels(row, i) >= STRONG),
      );
  const without = kept.filter(
    (row) =>
      !asked.terms.some(
        (term) => term.negated && asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= OWN,
      ),
  );
  if (without.length < 2) return [];
  // What the rows are and what the columns measure is as much the table's own as its caption.
  const things = asked.index.keysOf({ [report.language]: table.header[0] ?? '' });
  const heads = table.columns.map((column) => asked.index.keysOf(column.headers));
  const inHeads = (i: number): number => {
    const term = asked.terms[i];
    return term && [things, ...heads].some((keys) => asked.index.weightIn(term, keys) >= STRONG) ? IN_HEADS : 0;
  };
  const score =
    asked.required.reduce((sum, i) => sum + Math.max(weights[i] ?? 0, left.includes(i) ? 0.9 : 0, inHeads(i)), 0) /
    Math.max(1, asked.required.length);
  return [{ report, table, rows: without, score }];
}

/** "In the table on X, which of the services …": what its rows are called, where the table itself is named. */
function callsRows({ question, index }: Asked, i: number): boolean {
  const word = question.words[i];
  return (
    word !== undefined &&
    question.cues.has('tableWords') &&
    question.which.includes(word.text) &&
    index.localeOf(question.language).rowKinds.includes(word.text)
  );
}

/** "Biggest source of income": the rows of the group that a question names, and the words that name it; all rows where it names none. */
export function inGroup(
  asked: Asked,
  rows: readonly RowEntry[],
): { readonly rows: readonly RowEntry[]; readonly terms: readonly number[] } {
  const grouped = rows.filter(({ series }) => series.group !== null);
  const holds = ({ series: { group } }: RowEntry, i: number): boolean => {
    const term = asked.terms[i];
    return term !== undefined && !term.negated && asked.index.weightIn(term, asked.index.keysOf(group ?? {})) >= STRONG;
  };
  const tellsApart = (isNamed: (row: RowEntry) => boolean): boolean => grouped.some(isNamed) && !grouped.every(isNamed);
  const terms = asked.terms.flatMap((_, i) => (tellsApart((row) => holds(row, i)) ? [i] : []));
  if (terms.length > 0) return { rows: grouped.filter((row) => terms.every((i) => holds(row, i))), terms };
  const spends = ({ series: { group } }: RowEntry): boolean => speaksOf(asked, group ?? {}, 'spend');
  return { rows: has(asked, 'spend') && tellsApart(spends) ? grouped.filter(spends) : rows, terms };
}

/** The column that a look over the rows is taken at: of the year asked for or the newest, of the measure asked for. */
function columnFor(asked: Asked, scope: Scope): Column | null {
  const dated = timeColumns(asked, scope.table);
  const properties = scope.table.columns.filter(
    (column) =>
      column.period === null &&
      scope.rows.filter((row) => pointAt({ entry: row }, column)).length * 2 > scope.rows.length,
  );
  // "Which archive has most visits?", beside "Digital archive since": what every row is names no column.
  const things = asked.index.keysOf({ [scope.report.language]: scope.table.header[0] ?? '' });
  const scoreOf = (column: Column): number =>
    headerScore(asked, column, (term, weight) => {
      const ofThings = asked.index.weightIn(term, things);
      return ofThings < STRONG || ofThings < weight;
    });
  // "Which cabin is the cheapest?", "which crossing is the quickest?": not told by the year when it was built.
  const meant = [
    properties.filter(
      (column) => has(asked, 'spend') && (isMoney(column.unit) || speaksOf(asked, column.headers, 'spend')),
    ),
    properties.filter((column) => asksSpeed(asked, column)),
    properties.filter((column) => scoreOf(column) > 0 || !holdsYears(scope.table, column)),
  ].find((columns) => columns.length > 0);
  const named = Math.max(0, ...(meant ?? []).map(scoreOf));
  const best = (meant ?? []).filter((column) => scoreOf(column) === named);
  // "Absence", beside "Reported absence" and "Absence without leave": all of it, or the one that says no more.
  const property =
    (named > 0 ? totalBeside(asked, best, properties) : null) ??
    (best.length > 1 ? plainest(asked, scope, best) : best[0]);
  if (best.length > 1 && !property && named > 0) return null;
  const hasYears = scope.table.columns.some(({ period }) => period !== null);
  // "Which network has the oldest trams on average?" is not told by whatever the first of several columns counts.
  if (!hasYears && named === 0 && meant !== undefined && meant.length > 1) return null;
  // "Longest in service" is told by the column that says so, beside others of this year and the last.
  if (
    property &&
    (!hasYears ||
      (isValue(property) &&
        named >
          Math.max(
            0,
            ...measuresAsked(asked, scope.table)
              .flat()
              .map((column) => headerScore(asked, column)),
          )))
  )
    return property;
  const wanted = wantedOf(asked, scope.report, dated);
  if (wanted.absent.length > 0) return null;
  return columnsOf(dated, wanted).at(-1) ?? null;
}

/** Of columns that the same words name, the one that is said as it stands, the one of all, or the one that says the least beside; undefined where several do. */
function plainest(asked: Asked, { report }: Scope, columns: readonly Column[]): Column | undefined {
  const { totals } = asked.index.localeOf(report.language);
  const asks = ` ${wordsOf(asked.question.text).join(' ')} `;
  const said = columns.filter(({ header }) => asks.includes(` ${wordsOf(header).join(' ')} `));
  const all = columns.filter(({ header }) => totals.includes(wordsOf(header)[0] ?? ''));
  const length = ({ header }: Column): number => asked.index.contentWords(header, report.language).length;
  const shortest = columns.filter((column) => length(column) === Math.min(...columns.map(length)));
  return [said, all, shortest].find(({ length }) => length === 1)?.[0];
}

const isValue = ({ role }: Column): boolean => role === 'value' || role === 'share';

const pointsAt = (scope: Scope, column: Column): Point[] =>
  scope.rows.flatMap((row) => pointAt({ entry: row }, column) ?? []);

/** "The highest share with a digital lock": of the columns of percent the one whose heading says most of what is asked. */
function shareColumn(asked: Asked, { table }: Scope): Column | null {
  const [best] = table.columns
    .filter(({ role, period }) => role === 'share' && period === null)
    .sort((a, b) => headerScore(asked, b) - headerScore(asked, a));
  return best ?? null;
}

/** "Open in the evening and with the longest wait": True where a word heads a column of words beside the one that is looked over. */
const asksPropertyToo = (asked: Asked, { table, report }: Scope, column: Column): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    const things = asked.index.keysOf({ [report.language]: table.header[0] ?? '' });
    if (term && asked.index.weightIn(term, things) >= OWN) return false;
    const holds = ({ headers }: Column): boolean =>
      term !== undefined && asked.index.weightIn(term, asked.index.keysOf(headers)) >= STRONG;
    return (
      !holds(column) &&
      table.columns.some(
        (other) =>
          other !== column &&
          holds(other) &&
          table.series.every(({ cells }) => (cells[other.index]?.value ?? null) === null),
      )
    );
  });

/** "Where did the price rise most?", of a table without years: the column whose heading tells by how much. */
function changeTold(asked: Asked, { table, report }: Scope): Column | null {
  const { growth, change } = asked.index.localeOf(report.language).cues;
  const moves = [...growth, ...change].map((phrase) => phrase.replace('~', ''));
  // "Prisändring" is an "ändring" as well.
  const speaksOfChange = ({ header }: Column): boolean =>
    wordsOf(header).some((word) => moves.some((move) => word.endsWith(move)));
  const [column, ...others] = table.columns.filter(
    (each) => each.period === null && each.role !== 'difference' && speaksOfChange(each),
  );
  if (!column || others.length > 0 || timeColumns(asked, table).length > 1) return null;
  // The change of one price is not that of another, which has a column as well.
  const holds = (i: number, { headers }: Column): boolean =>
    asked.terms[i] !== undefined && asked.index.weightIn(asked.terms[i], asked.index.keysOf(headers)) >= STRONG;
  const isOfOther = asked.required.some((i) => !holds(i, column) && table.columns.some((other) => holds(i, other)));
  return isOfOther ? null : column;
}

function ranked(
  asked: Asked,
  scope: Scope,
  column: Column | null = (asksPercent(asked) ? shareColumn(asked, scope) : null) ?? columnFor(asked, scope),
): Draft | null {
  if (!column || asksPropertyToo(asked, scope, column)) return null;
  const lowest = (has(asked, 'lowest') && !has(asked, 'highest')) !== asksSpeed(asked, column);
  const all = pointsAt(withoutParts(asked, scope), column).sort((a, b) =>
    lowest ? a.value - b.value : b.value - a.value,
  );
  const { place } = asked.question;
  // Of those that share a place, none is the next.
  if (place > 1 && all[place - 2]?.value === all[place - 1]?.value) return null;
  const points = all.slice(place - 1);
  const [winner] = points;
  if (!winner) return null;
  const { messages } = asked.locale;
  const figures = points.map((point) => figureOf(asked, point));
  const count = has(asked, 'rank')
    ? topCount(asked, points.length)
    : points.filter((point) => point.value === winner.value).length;
  const shown = figures.slice(0, Math.max(1, count));
  // Others may share the last place of those that were asked for.
  const last = shown.at(-1);
  const tie = has(asked, 'rank')
    ? figures.slice(shown.length).filter(({ value }) => value === last?.value)
    : figures.slice(1, count);
  const notes = sharedNote(
    asked,
    tie.map((figure) => figure.label),
  );
  const line = {
    label: figures[0]?.label ?? '',
    display: figures[0] ? show(asked, figures[0]) : '',
    period: column.period,
  };
  const text =
    has(asked, 'rank') && count > 1
      ? inOrder(asked, shown, column.period)
      : place > 1
        ? messages.inPlace({ ...line, place, lowest })
        : lowest
          ? messages.lowest(line)
          : messages.highest(line);
  return answered(text, {
    figures: shown,
    context: [
      ...all.slice(0, place - 1).map((point) => figureOf(asked, point)),
      ...figures.slice(shown.length, shown.length + 3),
    ],
    notes,
    subject: line.label,
  });
}

/** Who shares a place in an order with the one that is named; nothing where nobody does. */
const sharedNote = ({ locale }: Asked, labels: readonly string[]): string[] =>
  labels.length > 0 ? [locale.messages.sharedPlace(joinWords(labels, locale))] : [];

/** "1. Services: 6 350 218 tkr; 2. …" */
const inOrder = (asked: Asked, figures: readonly DraftFigure[], period: string | null): string =>
  `${figures.map((figure, i) => `${i + 1}. ${figure.label}: ${show(asked, figure)}`).join('; ')}${period ? ` (${period})` : ''}`;

/** "Which crossing is the quickest?", of a column of times: the one that takes least. */
const asksSpeed = ({ question: { text, language }, index }: Asked, { unit }: Column): boolean =>
  isTime(unit) && holdsPhrase(text, index.localeOf(language).speeds);

/**
 * "Of which in training" is no group beside the others, and "other members" are no member: the least of them is one that stands by
 * itself.
 */
function withoutParts(asked: Asked, scope: Scope): Scope {
  const own = asked.question.which.length > 0 ? ownItems(asked, scope.rows) : scope.rows;
  const isSum = ({ series }: RowEntry): boolean =>
    asked.question.which.length > 0 && speaksOf(asked, series.labels, 'total') && !has(asked, 'total');
  const rows = own.filter((row) => !namesPart(asked, scope.report, row.series.label) && !isSum(row));
  return rows.length > 1 ? { ...scope, rows } : scope;
}

/** How many of a ranking are asked for: "top three"; all where no number is named. */
function topCount(asked: Asked, all: number): number {
  const number =
    asked.question.numbers.find((value) => value > 1 && value <= 20) ??
    asked.index.numberIn(asked.question.text, asked.question.language);
  return Math.min(all, number ?? all);
}

/** Of some rows of one table that a question names, the one that changed most; where it asks whether one did more than the other, each. */
export function growthAmong(asked: Asked, rows: readonly RowEntry[]): Draft | null {
  const [first] = rows;
  if (!first || rows.some(({ table }) => table !== first.table)) return null;
  const scope = { report: first.report, table: first.table, rows, score: 1 };
  return growth(asked, scope, !has(asked, 'highest', 'lowest'));
}

interface Growth {
  readonly from: Point;
  readonly to: Point;
  readonly amount: number;
  readonly percent: number | null;
}

function growth(asked: Asked, scope: Scope, each = has(asked, 'rank')): Draft | null {
  const dated = timeColumns(asked, scope.table);
  const wanted = wantedOf(asked, scope.report, dated);
  if (wanted.absent.length > 0) return null;
  const years = wanted.years.length >= 2 ? wanted.years.toSorted() : [];
  const to = dated.find(
    (column) =>
      column.period === (years.at(-1) ?? (wanted.years[0] && !wanted.span ? wanted.years[0] : dated.at(-1)?.period)),
  );
  const toIndex = to ? dated.indexOf(to) : -1;
  const from = years[0]
    ? dated.find((column) => column.period === years[0])
    : wanted.named
      ? dated[toIndex - 1]
      : dated[0];
  if (!to || !from || from === to) return null;
  const grown = withoutParts(asked, scope).rows.flatMap((row): Growth[] => {
    const [a, b] = [pointAt({ entry: row }, from), pointAt({ entry: row }, to)];
    return a && b
      ? [
          {
            from: a,
            to: b,
            amount: b.value - a.value,
            percent: a.value === 0 ? null : ((b.value - a.value) / a.value) * 100,
          },
        ]
      : [];
  });
  const byPercent = asksPercent(asked);
  const sign =
    (has(asked, 'lowest') && !has(asked, 'highest')) !== (has(asked, 'decline') && !has(asked, 'growth')) ? 1 : -1;
  const sorted = (measure: (item: Growth) => number | null): Growth[] =>
    grown.filter((item) => measure(item) !== null).sort((a, b) => sign * ((measure(a) ?? 0) - (measure(b) ?? 0)));
  const [main, other] = byPercent
    ? [sorted((item) => item.percent), sorted((item) => item.amount)]
    : [sorted((item) => item.amount), sorted((item) => item.percent)];
  const { place } = asked.question;
  // "How much more did X grow than Y?"
  if (has(asked, 'difference') && grown.length === 2) {
    const both = grown.map((item) =>
      byPercent ? growthPercent(asked, item, scope) : growthAmount(asked, item, scope),
    );
    const figures = both.flatMap((figure) => figure ?? []);
    return figures.length === 2 ? differenceOf(asked, figures) : null;
  }
  const [before, first] = [main[place - 2], main[place - 1]];
  const grew = (item: Growth): number | null => (byPercent ? item.percent : item.amount);
  if (!first || (before && grew(before) === grew(first))) return null;
  const { messages } = asked.locale;
  const name = (item: Growth, percent: boolean): DraftFigure =>
    (percent ? growthPercent(asked, item, scope) : growthAmount(asked, item, scope)) ??
    growthAmount(asked, item, scope);
  const figure = name(first, byPercent);
  const isSame =
    (item: Growth | undefined) =>
    (one: Growth): boolean =>
      item !== undefined && grew(one) === grew(item);
  const shown = each ? main.slice(0, topCount(asked, main.length)) : place > 1 ? [first] : main.filter(isSame(first));
  const all = shown.map((item) => name(item, byPercent));
  // Others may have grown as much as the first, or as the last of those that were asked for.
  const tied = each ? main.slice(shown.length).filter(isSame(shown.at(-1))) : shown.slice(1);
  const rival = place === 1 ? other[0] : undefined;
  const notes = [
    ...sharedNote(
      asked,
      tied.map(({ to }) => labelOf(asked, to)),
    ),
    ...(rival
      ? [
          messages.alsoBy({
            measure: byPercent ? messages.byNumber : messages.byPercent,
            label: labelOf(asked, rival.to),
            display: show(asked, name(rival, !byPercent)),
          }),
        ]
      : []),
  ];
  const falls = has(asked, 'decline') && !has(asked, 'growth');
  const least = has(asked, 'lowest') && !has(asked, 'highest');
  // "Which fell most?", where nothing fell; "which grew most?", where nothing grew.
  const rises = has(asked, 'growth') && !falls;
  if (!least && ((falls && first.amount >= 0) || (rises && first.amount <= 0)))
    return notFound(messages.notFound, { missing: [] });
  const verb = falls && !least ? messages.fellMost : least ? messages.grewLeast : messages.grewMost;
  const line = { label: figure.label, display: show(asked, figure) };
  const text =
    each && all.length > 1
      ? inOrder(asked, all, figure.period)
      : place > 1
        ? messages.inPlace({ ...line, period: figure.period, place, lowest: least })
        : verb({
            ...line,
            measure: byPercent ? messages.byPercent : messages.byNumber,
            from: from.period ?? '',
            to: to.period ?? '',
          });
  return answered(text, {
    figures: all,
    context: [figureOf(asked, first.to), figureOf(asked, first.from)],
    notes: [...notes, ...baseNotes(asked, { entry: { table: scope.table } as RowEntry }, from, to)],
    subject: figure.label,
  });
}

/** "Which cost fell?": the rows that moved that way; where none did, that is the answer. */
function moved(asked: Asked, scope: Scope): Draft | null {
  const dated = timeColumns(asked, scope.table);
  const wanted = wantedOf(asked, scope.report, dated);
  const to = dated.find((column) => column.period === (wanted.years.toSorted().at(-1) ?? dated.at(-1)?.period));
  const from = to
    ? wanted.years.length > 1
      ? dated.find((column) => column.period === wanted.years.toSorted()[0])
      : dated[dated.indexOf(to) - 1]
    : undefined;
  if (!to || !from || from === to || wanted.absent.length > 0) return null;
  const down = has(asked, 'decline') && !has(asked, 'growth');
  const stays = deniesMove(asked);
  const isMeant = (change: number): boolean =>
    stays && !has(asked, 'growth', 'decline') ? change === 0 : (down ? change < 0 : change > 0) !== stays;
  const found = scope.rows.flatMap((row): Growth[] => {
    const [a, b] = [pointAt({ entry: row }, from), pointAt({ entry: row }, to)];
    return a && b && isMeant(b.value - a.value) ? [{ from: a, to: b, amount: b.value - a.value, percent: null }] : [];
  });
  if (found.length === 0) return notFound(asked.locale.messages.notFound, { missing: [] });
  // What did not move is shown with what it is, and was.
  const figures = found.map((item) => (stays ? figureOf(asked, item.to) : growthAmount(asked, item, scope)));
  const before = stays ? found.map((item) => figureOf(asked, item.from)) : [];
  const told = figures.map((figure) => `${figure.label}: ${show(asked, figure)} (${figure.period})`);
  return answered(told.join('; '), {
    figures,
    context: before,
    subject: say(asked, scope.table.captions),
  });
}

/** "Which did not grow?", "which did not change?": a denial right before the word for the change, or a word away. */
function deniesMove(asked: Asked): boolean {
  const { denials, cues } = asked.index.localeOf(asked.question.language);
  const words = wordsOf(asked.question.text);
  const moves = [...cues.growth, ...cues.decline, ...cues.change]
    .map((phrase) => phrase.replace('~', ''))
    .filter((phrase) => !phrase.includes(' '));
  // "Did not grow", and "ökade inte".
  return words.some(
    (word, i) =>
      denials.includes(word) &&
      [words[i - 1], words[i + 1], words[i + 2]].some((next) => moves.some((move) => next?.startsWith(move))),
  );
}

function growthAmount(asked: Asked, item: Growth, scope: Scope): DraftFigure {
  const operands = [figureOf(asked, item.to), figureOf(asked, item.from)];
  const source = printedColumn(scope, 'difference', item);
  if (source)
    return {
      ...figureOf(asked, source),
      unit: operands[0]?.unit ?? null,
      label: labelOf(asked, item.to),
      period: `${item.from.column.period}–${item.to.column.period}`,
      places: [cellPlace(source), cellPlace(item.to), cellPlace(item.from)],
    };
  return computed(
    {
      value: round(item.amount, 6),
      unit: operands[0]?.unit === 'percent' ? 'percentagePoint' : (operands[0]?.unit ?? null),
      noun: operands[0]?.noun ?? null,
      label: labelOf(asked, item.to),
      period: `${item.from.column.period}–${item.to.column.period}`,
      formula: `${bare(asked, item.to.value)} − ${bare(asked, item.from.value)} = ${bare(asked, round(item.amount, 6))}`,
    },
    operands,
  );
}

function growthPercent(asked: Asked, item: Growth, scope: Scope): DraftFigure | null {
  if (item.percent === null) return null;
  const source = printedColumn(scope, 'percentChange', item);
  if (source)
    return {
      ...figureOf(asked, source),
      unit: 'percent',
      label: labelOf(asked, item.to),
      period: `${item.from.column.period}–${item.to.column.period}`,
      places: [cellPlace(source), cellPlace(item.to), cellPlace(item.from)],
    };
  const percent = round(item.percent, PERCENT_DECIMALS);
  return computed(
    {
      value: percent,
      unit: 'percent',
      noun: null,
      label: labelOf(asked, item.to),
      period: `${item.from.column.period}–${item.to.column.period}`,
      decimals: PERCENT_DECIMALS,
      formula: `(${bare(asked, item.to.value)} − ${bare(asked, item.from.value)}) ÷ ${bare(asked, item.from.value)} = ${bare(asked, percent, 1)} %`,
    },
    [figureOf(asked, item.to), figureOf(asked, item.from)],
  );
}

function printedColumn(scope: Scope, role: 'difference' | 'percentChange', item: Growth): Point | null {
  const column = printedChange(scope.table, role, item.from.column, item.to.column);
  if (!column) return null;
  const row = scope.rows.find((candidate) => candidate.series === item.to.series);
  return row ? pointAt({ entry: row }, column) : null;
}

const TESTS: Readonly<Record<Condition['comparison'], (value: number, n: number) => boolean>> = {
  more: (value, n) => value > n,
  atLeast: (value, n) => value >= n,
  less: (value, n) => value < n,
  atMost: (value, n) => value <= n,
  exactly: (value, n) => value === n,
};

/** True for a value of "more than 10" and the like. */
export const meets = ({ comparison, number }: Condition, value: number): boolean => TESTS[comparison](value, number);

function countWhere(asked: Asked, scope: Scope): Draft | null {
  const { condition } = asked.question;
  const column = columnFor(asked, scope);
  if (!condition || !column) return null;
  // "Of which women" is no school with so many teachers.
  const own = ownItems(asked, scope.rows).filter(({ series }) => !namesPart(asked, scope.report, series.label));
  const points = pointsAt({ ...scope, rows: own }, column);
  if (points.length === 0) return null;
  const met = points.filter((point) => meets(condition, point.value));
  const figures = met.map((point) => figureOf(asked, point));
  const { messages } = asked.locale;
  const text = messages.condition[condition.comparison](bare(asked, condition.number));
  const names = met
    .map((point) => `${capital(say(asked, point.series.labels))} (${bare(asked, point.value)})`)
    .join(', ');
  const heading = column.period ?? say(asked, column.headers);
  if (!has(asked, 'count'))
    return figures.length > 0 ? answered(`${capital(text)} – ${heading}: ${names}`, { figures, subject: text }) : null;
  const operands = points.map((point) => figureOf(asked, point));
  const count = computed(
    {
      value: met.length,
      unit: null,
      noun: asked.question.counted[0] ?? null,
      label: text,
      period: column.period,
      formula: `${met.length} ${messages.of} ${points.length}${names ? `: ${names}` : ''}`,
    },
    figures.length > 0 ? figures : operands,
  );
  return answered(messages.countWhere({ count: show(asked, count), condition: text, period: column.period }), {
    figures: [count],
    context: figures,
    subject: text,
  });
}

/** True where the rows of a table are of one unit: one that it names, or in a column of one, or such that they have a sum. */
const isOfOneKind = ({ table, rows }: Scope): boolean =>
  table.unit !== null ||
  table.columns.some(({ unit }) => unit !== null) ||
  table.series.some(({ role }) => role === 'total') ||
  !rows.some(({ series }) => /[,(]\s*[^,()]+\)?$/u.test(series.label));

function averageOfRows(asked: Asked, scope: Scope): Draft | null {
  // "People to each screening on average" is no mean of the rows, nor is that of members, hours and kilometres anything.
  // But the cars per town are those of a table with a row for each town.
  const isPerRow = isPerThing(asked, scope);
  if ((has(asked, 'per', 'each') && !isPerRow) || has(asked, 'oldest', 'youngest') || !isOfOneKind(scope)) return null;
  // "The average from 2021 to 2024" is that of a row over its years.
  if (asked.required.some((i) => countsOthers(asked, scope, i))) return null;
  const wanted = wantedOf(asked, scope.report, timeColumns(asked, scope.table));
  if (wanted.span || wanted.years.length > 1) return null;
  const column = columnFor(asked, scope);
  const [first] = scope.rows;
  if (!column || !first || isAverage(asked, first) || holdsYears(scope.table, column)) return null;
  const own = ownItems(asked, scope.rows).filter(({ series }) => !namesPart(asked, scope.report, series.label));
  const figures = pointsAt({ ...scope, rows: own }, column).map((point) => figureOf(asked, point));
  // "Spread evenly over all 21": the mean of so many is not that of the rows.
  if (asked.question.numbers.some((number) => number > 1 && number !== figures.length)) return null;
  // "What is the average age of the fleet?": the source has it for all of them, and the mean of means is another.
  const whole = meanOfAll(asked, scope, column);
  if (whole) return answered(headline(asked, whole), { figures: [whole], context: figures, subject: whole.label });
  if (speaksOf(asked, column.headers, 'average')) return null;
  // What something costs or takes on average is no mean of how many have it.
  if (has(asked, 'duration') && !isTime(figures[0]?.unit ?? null)) return null;
  if (figures.length < 2 || (asksMoney(asked) && !isMoney(figures[0]?.unit ?? null))) return null;
  const total = figures.reduce((sum, figure) => sum + Number(figure.value), 0);
  // What the rows hold together is not all that there is, or a share, of which there is no mean.
  if (isPerRow && (isPercent(figures[0]?.unit ?? null) || !isWhole(asked, scope, column, total))) return null;
  const average = round(total / figures.length, 2);
  const label = say(asked, scope.table.captions);
  const figure = computed(
    {
      value: average,
      unit: figures[0]?.unit ?? null,
      noun: figures[0]?.noun ?? null,
      label,
      period: column.period,
      formula: `(${figures.map((item) => bare(asked, Number(item.value))).join(' + ')}) ÷ ${figures.length} = ${bare(asked, average)}`,
    },
    figures,
  );
  return answered(asked.locale.messages.averageOf({ label, display: show(asked, figure), period: column.period }), {
    figures: [figure],
    context: figures,
    subject: label,
  });
}

/** "Cars per town", of a table that has a row for each town. */
function isPerThing(asked: Asked, { report, table }: Scope): boolean {
  const noun = has(asked, 'per') ? asked.index.afterPer(asked.question.text, asked.question.language) : null;
  return noun !== null && hasRowsOf(asked, report, table, [noun]);
}

/** True where rows sum up to the total of their table, or it has none. */
function isWhole(asked: Asked, { table }: Scope, column: Column, sum: number): boolean {
  const totals = asked.index.rowsOf(table).filter(({ series: { role } }) => role === 'total');
  const whole = totals.flatMap((entry) => pointAt({ entry }, column) ?? []);
  return (
    whole.length === 0 || (whole.length === 1 && Math.abs((whole[0]?.value ?? 0) - sum) <= table.series.length / 2)
  );
}

/** "The average cost of a region" is no mean of the cost areas: True for a noun that is counted, and that nothing of the table speaks of. */
function countsOthers({ terms, index, question }: Asked, { report, table, rows }: Scope, i: number): boolean {
  const term = terms[i];
  if (term === undefined || !index.isUnit(term.text, question.language)) return false;
  const heads = { [report.language]: table.header.join(' ') };
  const texts: readonly Texts[] = [
    table.captions,
    heads,
    table.unit?.names ?? {},
    ...rows.map(({ series }) => series.labels),
  ];
  return !texts.some((text) => index.weightIn(term, index.keysOf(text)) >= OWN);
}

/** What a table has in a column for all of its things, where that is none of more than each: "All networks: 88.2 %". */
function meanOfAll(asked: Asked, scope: Scope, column: Column): DraftFigure | null {
  const [entry, ...others] = asked.index.rowsOf(scope.table).filter(({ series: { role } }) => role === 'total');
  const point = entry && others.length === 0 ? pointAt({ entry }, column) : null;
  const values = pointsAt(scope, column).map(({ value }) => value);
  return point && point.value >= Math.min(...values) && point.value <= Math.max(...values)
    ? figureOf(asked, point)
    : null;
}

/** "Copies sold by market", of a table by format: True where what is behind "by" is neither what the rows are nor in the caption. */
function isByOther(asked: Asked, { report, table }: Scope): boolean {
  const { text, language } = asked.question;
  const { groups, cues } = asked.index.localeOf(language);
  const words = wordsOf(text);
  const noun = words.findLast((_, i) => groups.by.includes(words[i - 1] ?? '')) ?? '';
  const isThing = asked.question.words.some(({ parts }) => parts.includes(noun)) && !holdsPhrase(noun, cues.items);
  const term = asked.index.termOf(noun, language);
  const isIn = (texts: Texts): boolean => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN;
  return has(asked, 'each') && isThing && !isIn({ [report.language]: table.header[0] ?? '' }) && !isIn(table.captions);
}

/** All rows at one column, in the table's own order. */
function listed(asked: Asked, scope: Scope): Draft | null {
  if (isByOther(asked, scope)) return null;
  const changes = has(asked, 'growth', 'decline', 'change', 'difference');
  const share = asksPercent(asked)
    ? scope.table.columns.find(
        (column) => (column.role === 'percentChange' && changes) || (column.role === 'share' && column.period === null),
      )
    : undefined;
  const difference =
    has(asked, 'growth', 'change', 'difference') && !asksPercent(asked)
      ? scope.table.columns.find((column) => column.role === 'difference')
      : undefined;
  const column = share ?? difference ?? columnFor(asked, scope);
  if (!column) return null;
  const points = pointsAt(scope, column);
  if (points.length < 2) return null;
  const figures = points.map((point) => ({
    ...figureOf(asked, point),
    ...(column.role === 'percentChange' ? { unit: 'percent' } : {}),
    label: labelOf(asked, { ...point, column: { ...point.column, period: column.period ?? '–' } }),
  }));
  const total = scope.table.series.find((series: Series) => series.role === 'total');
  const totalRow = total ? asked.index.rowsOf(scope.table).find((row) => row.series === total) : undefined;
  const totalPoint = totalRow ? pointAt({ entry: totalRow }, column) : null;
  const title = say(asked, scope.table.captions);
  return answered(
    `${asked.locale.messages.listOf({ title, period: column.period })}: ${figures.map((figure) => `${figure.label} ${show(asked, figure)}`).join('; ')}`,
    {
      figures,
      context: totalPoint ? [figureOf(asked, totalPoint)] : [],
      subject: title,
    },
  );
}
