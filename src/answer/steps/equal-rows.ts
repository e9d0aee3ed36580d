import { type Asked, has, say } from '../asked.js';
import { answered, type Draft, draft } from '../draft.js';
import { show } from '../figures.js';
import type { Row } from '../rows/row.js';
import { markedRows } from '../rows.js';
import { answerSeveralRows } from '../several-rows.js';
import { answerRow } from '../single-row.js';

/** Several rows fit equally: all of them are shown, each with its label. */
export function answerEqualRows(asked: Asked, rows: readonly Row[]): Draft | null {
  const drafts = rows.flatMap((row) => {
    const found = answerRow(asked, row);
    return found && found.status === 'answered' ? [{ row, found }] : [];
  });
  const [first] = drafts;
  if (!first) return answerRow(asked, rows[0] as Row);
  if (drafts.length === 1) return first.found;
  const figures = drafts.flatMap(({ found }) => (found.figures.length === 1 ? found.figures : []));
  if (has(asked, 'list') && figures.length === drafts.length && figures.length <= MOST_LISTED_ROWS)
    return answered(figures.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
      figures,
      subject: say(asked, first.row.entry.table.captions),
    });
  // "What did the two jobs by X cost together?": as many as the question says that there are.
  if (has(asked, 'sum') && asked.question.numbers.includes(rows.length)) {
    const sum = answerSeveralRows(asked, rows);
    if (sum) return sum;
  }
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  const isOfOne = new Set(rows.map(({ entry }) => entry.table)).size === 1;
  const label = ({ entry: { series, table } }: Row): string =>
    isOfOne ? say(asked, series.labels) : `${say(asked, series.labels)} – ${say(asked, table.captions)}`;
  return draft({
    status: 'ambiguous',
    headline: asked.locale.messages.ambiguous(drafts.length),
    alternatives: drafts.slice(0, MOST_OFFERED_ROWS).map(({ row, found }) => ({
      label: `${label(row)}: ${found.figures.map((figure) => show(asked, figure)).join(', ')}`,
      question:
        [say(asked, row.entry.series.labels), ...years.slice(0, 1)].join(' ') +
        (isOfOne ? '' : `, ${tableOf(asked, row)}`),
      figures: found.figures,
    })),
  });
}

/** How a question names the table of a row: "table 5", else by its caption. */
const tableOf = (asked: Asked, { entry: { table } }: Row): string =>
  table.number?.toLowerCase() ?? say(asked, table.captions);

/** So many rows are shown where a list is asked for, and so many to choose from. */
const MOST_LISTED_ROWS = 8;
const MOST_OFFERED_ROWS = 6;

/** Beside the row that is meant, those whose labels only add to it: "check in and pay" beside "check in". */
export function withMarked(
  asked: Asked,
  found: Draft | null,
  chosen: readonly Row[],
  rows: readonly Row[],
): Draft | null {
  const [row] = chosen;
  if (found?.status !== 'answered' || !row || chosen.length > 1) return found;
  const marked = markedRows(asked, row, rows).flatMap((other) => {
    const [figure] = answerRow(asked, other)?.figures ?? [];
    if (!figure) return [];
    const label = `${figure.label}: ${show(asked, figure)}`;
    return [{ label, question: say(asked, other.entry.series.labels), figures: [figure] }];
  });
  return marked.length > 0 ? { ...found, alternatives: [...found.alternatives, ...marked] } : found;
}
