import { shareOf } from '../arithmetic.js';
import { askAgain, has } from '../asked.js';
import { answered } from '../draft.js';
import { show } from '../figures.js';
import { refuse } from '../refuse.js';
import { bestRows, fullRows } from '../rows.js';
import { growthAmong } from '../whole-table.js';
import type { Step } from './step.js';

/** "How much of the increase came from services?": the change of a row as a share of that of the total; a refusal where none is told. */
export const shareOfGrowth: Step = (asked) => {
  const { text, language } = asked.question;
  const { ofTheGrowth } = asked.index.localeOf(language);
  if (!has(asked, 'share') || !has(asked, 'growth', 'decline', 'change') || !ofTheGrowth.test(text)) return null;
  const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'share' && cue !== 'percentWord'));
  const rises = askAgain(asked, { cues, unit: null });
  const [row, ...others] = bestRows(rises, fullRows(rises));
  const total = row && asked.index.rowsOf(row.entry.table).find(({ series }) => series.role === 'total');
  if (!row || others.length > 0 || !total || total.series === row.entry.series) return refuse(asked);
  const [part, whole] = [row.entry, total].map((entry) => growthAmong(rises, [entry])?.figures[0]);
  if (!part || !whole || Number(whole.value) === 0) return refuse(asked);
  const share = shareOf(asked, Number(part.value), Number(whole.value), part, [part, whole]);
  return answered(`${show(asked, share)} (${part.period}): ${part.label}. ${share.formula}.`, {
    figures: [share],
    context: [part, whole],
    subject: part.label,
  });
};
