import type { Question } from '../../question/question.js';
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
  const { language } = asked.question;
  const { ofTheGrowth, because } = asked.index.localeOf(language);
  if (
    !has(asked, 'share') ||
    !has(asked, 'growth', 'decline', 'change') ||
    !ofTheGrowth.test(spelledOut(asked.question))
  )
    return null;
  const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'share' && cue !== 'percentWord'));
  // "Was due to" says of what it is a share.
  const words = asked.question.words.map((word) => (because.includes(word.text) ? { ...word, required: false } : word));
  const rises = askAgain(asked, { cues, words, unit: null });
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

/** A question with its words as they were read: "kostnadsökningen" of "kostnadsökingen". */
const spelledOut = ({ text, words }: Question): string =>
  words.reduce((spelled, word) => (word.parts.length === 1 ? spelled.replace(word.written, word.text) : spelled), text);
