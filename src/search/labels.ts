import type { Corpus, Texts } from '../corpus/model.js';
import { measureIn } from '../corpus/periods.js';
import { withoutUnit } from '../corpus/values.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { wordsOf } from '../language/tokens.js';

/** A run of words that is the label of a row or the heading of a column, as the tables print it. */
export interface Printed {
  readonly from: number;
  readonly to: number;
  readonly isRow: boolean;
}

/** The labels of rows and the headings of columns, in every language that the corpus has them in. */
export interface Labels {
  /** Each run of words that is one, long and short, overlapping ones too. */
  readonly find: (words: readonly string[]) => readonly Printed[];
  /** True where a label, in any language, is nothing but the words. */
  readonly isCalled: (labels: Texts, words: string) => boolean;
}

/** Labels longer than this are sentences that nobody types. */
const MOST_WORDS = 16;

export function buildLabels({ reports }: Corpus): Labels {
  const tables = reports.flatMap((report) => report.tables);
  const rows = new Set(tables.flatMap(({ series }) => series.flatMap(({ labels }) => writings(labels))));
  const headings = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ headers }) => [...writings(headers), ...denying(headers)])),
  );
  const begins = new Map<string, number>();
  for (const text of [...rows, ...headings]) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    begins.set(first, Math.max(begins.get(first) ?? 0, Math.min(words.length, MOST_WORDS)));
  }
  const find = (words: readonly string[]): Printed[] =>
    words.flatMap((word, from) => {
      const longest = Math.min(begins.get(word) ?? 0, words.length - from);
      return Array.from({ length: longest }, (_, i) => from + i + 1).flatMap((to): Printed[] => {
        const run = words.slice(from, to).join(' ');
        return rows.has(run) ? [{ from, to, isRow: true }] : headings.has(run) ? [{ from, to, isRow: false }] : [];
      });
    });
  return { find, isCalled: (labels, words) => writings(labels).includes(words) };
}

/** "Ej tillsatta" of the heading "Ej tillsatta 2023": what begins with a denial is named by that, and denied by no question that has it. */
const denying = (headers: Texts): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const measure = wordsOf(measureIn(headers[language] ?? '', LOCALES[language]));
    return measure.length > 1 && LOCALES[language].cues.without.includes(measure[0] ?? '') ? [measure.join(' ')] : [];
  });

/** A label as it may be typed: with its unit and its remarks, or without: "Average haul (km)", "Seat occupancy, percent". */
const writings = (texts: Texts): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const text = texts[language] ?? '';
    const plain = text.replace(/\s*\([^()]*\)$/u, '');
    return [text, plain, withoutUnit(text, LOCALES[language])].map((label) => wordsOf(label).join(' '));
  }).filter((label) => /\p{L}/u.test(label));
