import type { Column } from '../../corpus/model.js';
import { joinWords } from '../../language/format.js';
import type { Cue } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { type Asked, askAgain, has } from '../asked.js';
import { answered, type Draft, type DraftFigure } from '../draft.js';
import { bare, computed, convert, show } from '../figures.js';
import { type Limit, limitOf } from '../limits.js';
import { refuse } from '../refuse.js';
import { figureOf, pointAt } from '../rows/point.js';
import type { Point, Row } from '../rows/row.js';
import { timeColumns } from '../rows/time-columns.js';
import { bestRows, calledAlike, fullRows } from '../rows.js';
import { gaps } from '../single-row.js';
import { meets } from '../whole-table.js';
import { wantedOf } from '../years.js';
import type { Step } from './step.js';

/** What one row was from year to year: "in how many years was X above 50?", "when did X pass 50?", "was X higher in 2020 or 2024?" */
export const overYears: Step = (asked) => yearsWhere(asked) ?? higherOfTwo(asked);

/** The years in which a row was over or under a number, how many they are, or the first of them. */
function yearsWhere(asked: Asked): Draft | null {
  const limit = limitOf(asked);
  const counts = has(asked, 'count') && countsYears(asked);
  if (!limit || !(counts || has(asked, 'when')) || has(asked, ...OTHERWISE)) return null;
  const found = cellsAsked(asked);
  const figures = found?.points.map((point) => figureOf(asked, point)) ?? [];
  const isMet = testOf(asked, limit, figures);
  if (!found || !isMet || figures.length < 2) return null;
  const met = figures.filter((figure) => isMet(Number(figure.value)));
  const notes = gaps(asked, found.row, found.columns);
  if (counts) return countOf(asked, limit, { met, figures, notes });
  const crosses = limit.crosses || has(asked, 'growth', 'decline', 'earliest');
  const [first] = met;
  // What is over it in the first year of the table passed it at a time that nothing tells.
  if (!first || (crosses && first === figures[0])) return refuse(asked);
  const told = crosses ? [first] : met;
  const years = joinWords(
    told.flatMap(({ period }) => period ?? []),
    asked.locale,
  );
  return answered(`${years}: ${told.map((figure) => show(asked, figure)).join(', ')} – ${first.label}`, {
    figures: told,
    context: figures.filter((figure) => !told.includes(figure)),
    notes,
    subject: first.label,
  });
}

/** Cues beside which a number is no limit that a row is over or under. */
const OTHERWISE: readonly Cue[] = ['who', 'why', 'highest', 'lowest', 'average', 'sum', 'rank'];

/** "How many years was …?" */
const countsYears = ({ question: { counted, language }, index }: Asked): boolean =>
  index
    .localeOf(language)
    .units.some(({ unit, words }) => unit === 'year' && counted[0] !== undefined && words.includes(counted[0]));

interface Cells {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly points: readonly Point[];
}

/** The one row that is meant where nothing is asked of it, in the years that a question names, or in all of them. */
function cellsAsked(asked: Asked): Cells | null {
  const { words, cues, language } = asked.question;
  const { crosses, comparatives, dearer, units } = asked.index.localeOf(language);
  const years = units.flatMap(({ unit, words }) => (unit === 'year' ? words : []));
  const asking = [...Object.values(crosses).flat(), ...comparatives, ...dearer, ...years];
  const plain = askAgain(asked, {
    words: words.filter(({ text }) => !asking.includes(text)),
    cues: new Set([...cues].filter((cue) => !ASKING.has(cue))),
    condition: null,
    numbers: [],
    counted: [],
  });
  const rows = fullRows(plain);
  const [row, ...others] = bestRows(plain, rows);
  if (!row || others.length > 0 || row.entry.table.textual || calledAlike(plain, rows).length > 1) return null;
  const dated = timeColumns(plain, row.entry.table);
  const wanted = wantedOf(plain, row.entry.report, dated);
  if (wanted.absent.length > 0) return null;
  const columns = dated.filter(({ period }) => !wanted.named || wanted.years.includes(period ?? ''));
  return { row, columns, points: columns.flatMap((column) => pointAt(row, column) ?? []) };
}

/** What asks for the years of a row, and not for another row. */
const ASKING: ReadonlySet<Cue> = new Set<Cue>([
  'when',
  'which',
  'count',
  'duration',
  'allYears',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'growth',
  'decline',
  'earliest',
  'latest',
  'either',
  'compare',
]);

/** Whether a figure is over or under a limit; null where the limit is in a unit that the figures are not told in. */
function testOf(asked: Asked, { comparison, number }: Limit, figures: readonly DraftFigure[]) {
  const [first] = figures;
  if (!first) return null;
  const { unit } = asked.question;
  const inUnit = unit === null || unit === first.unit ? number : convert(number, unit, first.unit ?? '');
  if (inUnit === null) return null;
  // "Seven million", of figures in thousands.
  const scale = first.scale ?? 1;
  const n = inUnit > Math.max(...figures.map(({ value }) => Number(value))) ? inUnit / scale : inUnit;
  return (value: number): boolean => meets({ comparison, number: n }, value);
}

interface Years {
  readonly met: readonly DraftFigure[];
  readonly figures: readonly DraftFigure[];
  readonly notes: readonly string[];
}

function countOf(asked: Asked, { comparison, number }: Limit, { met, figures, notes }: Years): Draft {
  const { messages } = asked.locale;
  const label = figures[0]?.label ?? '';
  const years = met.map(({ period, value }) => `${period} (${bare(asked, Number(value))})`).join(', ');
  const condition = messages.condition[comparison](bare(asked, number));
  const count = computed(
    {
      value: met.length,
      unit: null,
      noun: asked.question.counted[0] ?? null,
      label: `${label}, ${condition}`,
      period: null,
      formula: `${met.length} ${messages.of} ${figures.length}${years ? `: ${years}` : ''}`,
    },
    figures,
  );
  return answered(`${messages.countWhere({ count: show(asked, count), condition, period: null })}: ${label}`, {
    figures: [count],
    context: figures,
    notes,
    subject: count.label,
  });
}

/** "Was X higher in 2020 or in 2024?": a row in both years, first the one that is asked for. */
function higherOfTwo(asked: Asked): Draft | null {
  const { text, language, periods } = asked.question;
  const { comparatives, dearer, fewer } = asked.index.localeOf(language);
  if (!has(asked, 'either') || periods.length !== 2 || !holdsPhrase(text, [...comparatives, ...dearer])) return null;
  if (has(asked, 'count', 'amount', 'difference', ...OTHERWISE)) return null;
  const points = cellsAsked(asked)?.points ?? [];
  if (points.length !== 2) return null;
  const least = holdsPhrase(text, fewer) || has(asked, 'decline');
  const figures = points
    .toSorted((a, b) => (least ? a.value - b.value : b.value - a.value))
    .map((point) => figureOf(asked, point));
  const label = figures[0]?.label ?? '';
  const told = figures.map((figure) => `${show(asked, figure)} (${figure.period})`).join(', ');
  return answered(`${label}: ${told}`, { figures, subject: label });
}
