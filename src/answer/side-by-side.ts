import type { Column, Texts } from '../corpus/model.js';
import type { Cue } from '../language/locale.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { Word } from '../question/question.js';
import type { RowEntry } from '../search/entries.js';
import { differenceOf, quotientOf } from './arithmetic.js';
import { type Asked, askAgain, has, OWN, STRONG, say } from './asked.js';
import { answered, type Draft, type DraftFigure } from './draft.js';
import { show } from './figures.js';
import { isOfAnotherKind } from './guards/another-kind.js';
import { refuse } from './refuse.js';
import { areCalled, type Groups, groupsOf, nounsAsked } from './rows/groups.js';
import { figureOf, pointAt } from './rows/point.js';
import type { Row } from './rows/row.js';
import { hasRowsOf } from './rows/things.js';
import { bestRows, fullRows } from './rows.js';
import { ofItsTime } from './single-row.js';

/**
 * Answers from a row of a table whose columns are things or groups of people: which of them has most or least of it, or how two of them
 * compare.
 */
export function answerGroups(asked: Asked): Draft | null {
  const found = mostOf(asked) ?? compared(asked);
  return found?.status === 'answered' && isOfAnotherKind(asked, found) ? refuse(asked) : found;
}

/** Cues beside which a row of groups tells nothing. */
const NOT_IN_ROW = [
  'growth',
  'decline',
  'change',
  'trend',
  'allYears',
  'average',
  'sum',
  'when',
  'why',
  'rank',
  'complement',
  'without',
  'yearBefore',
  'lastYear',
] as const;

/** "Which area had most outages?": the highest or lowest of the groups in the row that is named, or in that of all of them. */
function mostOf(asked: Asked): Draft | null {
  const { question } = asked;
  if (has(asked, 'lowest') === has(asked, 'highest') || has(asked, ...NOT_IN_ROW)) return null;
  if (question.condition || question.place > 1 || !ranksNumbers(asked)) return null;
  for (const noun of nounsAsked(asked)) {
    const plain = withoutWords(asked, ({ parts }) => parts.every((part) => noun.split(' ').includes(part)));
    const row = rowNamed(plain, (entry) => {
      const groups = groupsOf(asked, entry);
      return groups !== null && areCalled(asked, entry, groups, noun);
    });
    const groups = row && groupsOf(asked, row.entry);
    if (row && groups && !haveRows(plain, noun)) return mostIn(asked, row, groups, isOfTime(plain, row, groups));
  }
  return null;
}

/** True where the things asked for have a table of their own with a row for each, which holds all that is asked of them. */
const haveRows = (plain: Asked, noun: string): boolean =>
  plain.corpus.reports.some((report) =>
    report.tables.some((table) => {
      const texts = [table.captions, ...table.columns.map(({ headers }) => headers)];
      return (
        hasRowsOf(plain, report, table, [noun]) &&
        plain.required.every((i) => texts.some((each) => holds(plain, each, i)))
      );
    }),
  );

function mostIn(asked: Asked, row: Row, groups: Groups, isOfTime: boolean): Draft | null {
  if (!isOfTime) return refuse(asked);
  const lowest = has(asked, 'lowest');
  const figures = figuresOf(asked, row, groups.columns).sort(
    (a, b) => (lowest ? 1 : -1) * (Number(a.figure.value) - Number(b.figure.value)),
  );
  const best = figures.filter(({ figure }) => figure.value === figures[0]?.figure.value);
  const [first] = best;
  if (!first || figures.length < 2) return null;
  const line = { label: best.map(({ name }) => name).join(', '), display: show(asked, first.figure), period: null };
  const { messages } = asked.locale;
  return answered(`${lowest ? messages.lowest(line) : messages.highest(line)} (${subjectOf(asked, row)})`, {
    figures: best.map(({ figure }) => figure),
    context: figures.slice(best.length).map(({ figure }) => figure),
    subject: line.label,
  });
}

/** True where most means the highest number: "flest", "lägst", and no "longest". */
function ranksNumbers({ question: { text, language }, index }: Asked): boolean {
  const { cues, groups } = index.localeOf(language);
  const others = [...cues.highest, ...cues.lowest].filter((phrase) => !groups.most.includes(phrase));
  return holdsPhrase(text, groups.most) && !holdsPhrase(text, others);
}

/** "Managers compared with social workers": what a row has for two of its groups, with the difference where that is asked for. */
function compared(asked: Asked): Draft | null {
  if (!has(asked, 'compare', 'either', 'difference', 'ratio', 'and') || has(asked, ...NOT_IN_ROW)) return null;
  if (asked.question.condition || has(asked, 'highest', 'lowest')) return null;
  for (const groups of groupsIn(asked)) {
    const named = groups.columns.filter((column) => isNamed(asked, column, groups));
    if (named.length !== 2) continue;
    const isHeading = ({ parts, written }: Word): boolean =>
      named.some(({ header, headers }) => {
        const term = asked.index.term(parts, asked.question.language);
        return asked.index.weightIn(term, asked.index.keysOf(headers)) >= STRONG || wordsOf(header).includes(written);
      });
    const plain = withoutWords(asked, isHeading);
    const row = rowNamed(plain, ({ table }) => groups.columns.every((column) => table.columns.includes(column)));
    if (!row) continue;
    if (!isOfTime(plain, row, groups)) return refuse(asked);
    const sides = figuresOf(asked, row, named);
    if (sides.length < 2) return null;
    return ofTwo(asked, row, sides);
  }
  return null;
}

function ofTwo(asked: Asked, row: Row, sides: readonly Side[]): Draft | null {
  const figures = sides.map(({ figure }) => figure);
  const difference = differenceOf(asked, figures);
  if (has(asked, 'ratio')) {
    const descending = figures.toSorted((a, b) => Number(b.value) - Number(a.value));
    return quotientOf(asked, descending, null);
  }
  if (has(asked, 'difference') && difference?.status === 'answered') return difference;
  return answered(
    `${sides.map(({ name, figure }) => `${name}: ${show(asked, figure)}`).join('; ')} (${subjectOf(asked, row)})`,
    {
      figures,
      context: difference?.status === 'answered' ? difference.figures : [],
      subject: figures[0]?.label ?? '',
    },
  );
}

/** The groups of each table that has a row among what was found. */
function groupsIn(asked: Asked): readonly Groups[] {
  const rows = asked.hits.flatMap(({ entry }) => (entry.kind === 'row' ? [entry] : []));
  const tables = [...new Map(rows.map((entry) => [entry.table, entry])).values()];
  return tables.flatMap((entry) => groupsOf(asked, entry) ?? []);
}

/** True where a question names a group, by its numbers where it has some: "20–64 år", "Stage 2". */
function isNamed(asked: Asked, { headers, header }: Column, { columns }: Groups): boolean {
  const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
  const own = numbersIn(header);
  if (own.length > 0) {
    const said = numbersIn(asked.question.text);
    const isOthers = columns.some(
      (other) =>
        other.header !== header &&
        numbersIn(other.header).length > own.length &&
        numbersIn(other.header).every((number) => said.includes(number)),
    );
    return own.every((number) => said.includes(number)) && !isOthers;
  }
  return asked.terms.some(
    (term) =>
      !term.negated &&
      asked.index.weightIn(term, asked.index.keysOf(headers)) >= STRONG &&
      !columns.some(
        (other) => other.header !== header && asked.index.weightIn(term, asked.index.keysOf(other.headers)) >= STRONG,
      ),
  );
}

interface Side {
  readonly name: string;
  readonly figure: DraftFigure;
}

const figuresOf = (asked: Asked, row: Row, columns: readonly Column[]): Side[] =>
  columns.flatMap((column) => {
    const point = pointAt(row, column);
    return point ? [{ name: say(asked, column.headers), figure: figureOf(asked, point) }] : [];
  });

/** What the figures of a row are of: its label, or the caption where it is that of the total. */
const subjectOf = (asked: Asked, { entry: { series, table } }: Row): string =>
  say(asked, series.role === 'total' ? table.captions : series.labels);

/** The same question without what names its groups, and without what asks to rank or compare them. */
function withoutWords(asked: Asked, names: (word: Word) => boolean): Asked {
  const cues = new Set<Cue>([...asked.question.cues].filter((cue) => !ASKS_GROUPS.includes(cue)));
  const words = asked.question.words.filter((word) => !names(word));
  return askAgain(asked, { words, cues, which: [] });
}

const ASKS_GROUPS: readonly Cue[] = [
  'which',
  'highest',
  'lowest',
  'compare',
  'either',
  'difference',
  'ratio',
  'and',
  'with',
  'count',
];

/** The one row among some whose label or caption has every word that is left of a question; null where none or several have. */
function rowNamed(plain: Asked, isOne: (entry: RowEntry) => boolean): Row | null {
  const [row, ...others] = bestRows(
    plain,
    fullRows(plain).filter(({ entry }) => isOne(entry)),
  );
  if (!row || others.length > 0 || plain.required.length === 0) return null;
  const { series, table } = row.entry;
  const inLabel = (i: number): boolean => holds(plain, series.labels, i);
  const isOwn = plain.required.every((i) => inLabel(i) || holds(plain, table.captions, i));
  const isNamedSo = series.role === 'total' || plain.required.some(inLabel);
  return isOwn && isNamedSo && series.role !== 'respondents' ? row : null;
}

function holds({ terms, index }: Asked, texts: Texts, i: number): boolean {
  const term = terms[i];
  return term !== undefined && index.weightIn(term, index.keysOf(texts)) >= OWN;
}

/** True where the groups are of the time that is asked for: of that of all of them, where those stand by years. */
const isOfTime = (asked: Asked, row: Row, { whole }: Groups): boolean =>
  whole.period === null
    ? ofItsTime(asked, row)
    : asked.question.periods.every(
        (period) => period.kind === 'newest' || (period.kind === 'year' && period.year === whole.period),
      );
