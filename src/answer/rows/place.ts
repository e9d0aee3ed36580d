import type { RowEntry } from '../../search/entries.js';
import { type Asked, OWN, STRONG } from '../asked.js';

/**
 * "The coordinator for Scotland", of "Central and South Scotland" whose cell under "Nation" is "Scotland": all rows of the table that are
 * there. None where a row has no such cell, or is named by more of its label than that.
 */
export function inOnePlace(asked: Asked, { report, table, series }: RowEntry): readonly RowEntry[] {
  const { language } = report;
  const heldBy = (i: number, text: string): number => {
    const term = asked.terms[i];
    return term ? asked.index.weightIn(term, asked.index.keysOf({ [language]: text })) : 0;
  };
  const ofLabel = asked.required.filter((i) => heldBy(i, series.label) >= OWN);
  const at = series.cells.findIndex(({ text, value }) => {
    if (value !== null || ofLabel.length === 0 || !ofLabel.every((i) => heldBy(i, text) >= STRONG)) return false;
    const words = asked.index.contentWords(text, language);
    return (
      words.length > 0 &&
      words.length < asked.index.contentWords(series.label, language).length &&
      words.every((word) => ofLabel.some((i) => heldBy(i, word) >= STRONG))
    );
  });
  const text = series.cells[at]?.text;
  return text === undefined
    ? []
    : asked.index.rowsOf(table).filter((row) => row.series.role === 'item' && row.series.cells[at]?.text === text);
}
