import type { Texts } from '../../corpus/model.js';
import { LANGUAGES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';
import { type Asked, EXPLAINED, has, LIGHT_TELLS, OWN, STRONG } from '../asked.js';
import { isPartOf } from './label.js';

/** A row is out where its own label holds what the question leaves out ("without payment"). */
export function excluded(asked: Asked, entry: RowEntry): boolean {
  const label = asked.index.keysOf(entry.series.labels);
  // "Parties without counsel" is a row of its own, which such a question means.
  return asked.terms.some(
    (term) =>
      term.negated &&
      asked.index.weightIn(term, label) >= OWN &&
      !deniedBy(entry.series.labels, asked).some(
        (texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN,
      ),
  );
}

/** What a label says that its row is without. */
function deniedBy(labels: Texts, asked: Asked): Texts[] {
  return LANGUAGES.flatMap((language) => {
    const words = wordsOf(labels[language] ?? '');
    const [without] = asked.index.localeOf(language).cues.without;
    return words.flatMap((word, i) => (word === without ? [{ [language]: words.slice(i + 1, i + 3).join(' ') }] : []));
  });
}

/**
 * What a question leaves out must be something that the table tells apart: a label that adds it to the row's own words, as "check in
 * and pay" does to "check in". Those with one thing "but not" another stand in no table.
 */
export const leavesOutKnown = (asked: Asked, entry: RowEntry): boolean =>
  asked.terms.every(
    (term) =>
      !term.negated ||
      !term.required ||
      asked.index
        .rowsOf(entry.table)
        .some(
          (row) =>
            asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= OWN &&
            (row === entry || isPartOf(asked, entry, row)),
        ),
  );

/** "What did the overview in X start out as?": a row of words that only has the name says nothing of an overview, nor of a start. */
export function saysNothingOf(asked: Asked, hit: Hit, { table }: RowEntry): boolean {
  if (!table.textual || has(asked, 'who', 'names', 'which', 'list')) return false;
  const cueWords = new Set(asked.question.cueWords);
  return asked.terms.some(
    (term, i) =>
      !term.required &&
      !term.negated &&
      (hit.weights[i] ?? 0) < EXPLAINED &&
      asked.index.tellingness(term) >= LIGHT_TELLS &&
      !asked.question.words[i]?.parts.some((part) => cueWords.has(part)),
  );
}

/** A word that only a heading explains for this row, and that another row of the table has for its label, is that row's. */
export function ofOtherRows(asked: Asked, hit: Hit): boolean {
  if (hit.entry.kind !== 'row' || hit.entry.series.role !== 'item') return false;
  const { table } = hit.entry;
  const caption = asked.index.keysOf(table.captions);
  return asked.required.some((i) => {
    const term = asked.terms[i];
    return (
      term !== undefined &&
      (hit.weights[i] ?? 0) < OWN &&
      asked.index.weightIn(term, caption) < IN_CAPTION &&
      asked.index
        .rowsOf(table)
        .some((row) => row !== hit.entry && asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= STRONG)
    );
  });
}

/** What the caption says, if only within compounds, holds for every row. */
export const IN_CAPTION = 0.3;

/** In a table of words every word of the question must stand in the table or over it: the title of the report says nothing of a contact. */
export const inTable = (asked: Asked, hit: Hit): boolean =>
  hit.entry.kind !== 'row' ||
  !hit.entry.table.textual ||
  asked.required.every((i) => (hit.weights[i] ?? 0) >= IN_TABLE);

export const IN_TABLE = 0.3;

/** False for a thing among whose properties what is asked about stands only inside other words: "styrelse" in "länsstyrelsen". */
export const isInWords = (asked: Asked, { entry, weights }: Hit): boolean =>
  entry.kind !== 'row' ||
  entry.table.columns.some(({ period }) => period !== null) ||
  asked.required.some((i) => (weights[i] ?? 0) >= OWN);
