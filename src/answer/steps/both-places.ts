import type { StatementEntry } from '../../search/entries.js';
import { has, isFull, say } from '../asked.js';
import { answered } from '../draft.js';
import { isMoney, isPercent, isTime, show } from '../figures.js';
import { saidFigure } from '../prose/figure.js';
import { bestRows, fullRows } from '../rows.js';
import { answerRow } from '../single-row.js';
import type { Step } from './step.js';

/** "Text and table differ: what does each say?": the figure of each place, whichever explains the question best there. */
export const bothPlaces: Step = (question) => {
  if (!question.question.prose || !(has(question, 'tableWords') || question.question.captions.length > 0)) return null;
  // That they differ is the question's own word, and asks for no difference.
  const cues = new Set([...question.question.cues].filter((cue) => cue !== 'difference' && cue !== 'compare'));
  const asked = { ...question, question: { ...question.question, cues } };
  const [row] = bestRows(asked, fullRows(asked));
  if (!row) return null;
  const { language } = row.entry.report;
  const unit = asked.index.keysOf({ [language]: row.entry.table.unit?.name ?? '' });
  const counts = ({ statement }: StatementEntry): boolean =>
    (statement.counted[language] ?? [])
      .slice(0, 3)
      .some(
        (word) =>
          row.entry.table.unit === null || asked.index.weightIn(asked.index.termOf(word, language), unit) >= 0.5,
      );
  const wide = asked.hits.find(
    (hit) =>
      hit.entry.kind === 'statement' && isFull(asked, hit) && hit.entry.statement.kind !== 'year' && counts(hit.entry),
  );
  const inTable = answerRow(asked, row);
  const [cell] = inTable?.figures ?? [];
  if (!inTable || !cell || wide?.entry.kind !== 'statement') return null;
  const said = saidFigure(asked, { entry: wide.entry, hit: wide, rank: wide.score });
  // Minutes and outages do not differ.
  if ([isTime, isMoney, isPercent].some((isOf) => isOf(cell.unit) !== isOf(said.unit))) return null;
  return answered(`${inTable.headline}. ${show(asked, said)}: ${say(asked, wide.entry.sentence.text)}`, {
    figures: [cell, said],
    context: inTable.context,
    subject: cell.label,
  });
};
