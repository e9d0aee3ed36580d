import type { Report } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { beginsWith, holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry } from '../../search/entries.js';
import type { Hit, LabelWord } from '../../search/search.js';
import { type Asked, EXPLAINED, OWN, once } from '../asked.js';
import { NAMED_FULLY } from './row.js';

/** The share of a label's telling words that the question names, in the language where that is most. */
export function labelPrecision(asked: Asked, entry: RowEntry): number {
  const written = writtenKeys(asked);
  const named = (keys: ReadonlyMap<string, number>): number =>
    written.some((key) => (keys.get(key) ?? 0) >= 1)
      ? 1
      : Math.max(0, ...asked.terms.map((term) => (term.negated ? 0 : asked.index.weightIn(term, keys))));
  const shares = asked.index.labelWords(entry).map((words) => {
    const all = words.reduce((sum, word) => sum + word.telling, 0);
    // A word inside a phrase that the question calls by another name is named with it.
    const byPhrase = (word: LabelWord): number =>
      word.phrase &&
      asked.terms.some(
        (term) =>
          !term.negated && term.ways.some((way) => way.keys.length === 1 && word.phrase?.has(way.keys[0] ?? '')),
      )
        ? 1
        : 0;
    return all === 0
      ? 0
      : words.reduce((sum, word) => sum + word.telling * Math.max(named(word.keys), byPhrase(word)), 0) / all;
  });
  return Math.min(1, Math.max(0, ...shares));
}

/** The keys of all words of a question: one that is read as a time or a form is named all the same, "at the end of the year". */
const writtenKeys = once(({ question: { text, language }, index }) =>
  wordsOf(text).map((word) => `${language}:${index.localeOf(language).stem(word)}`),
);

/** A total means everything the caption names, so words beyond the caption are against it. */
export function totalPrecision(asked: Asked, hit: Hit): number {
  const table = hit.entry.kind === 'row' ? hit.entry.table : null;
  if (!table) return 0;
  const caption = asked.index.keysOf(table.captions);
  const inCaption = asked.required.filter((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, caption) >= EXPLAINED;
  });
  const explained = asked.required.length === 0 ? 1 : inCaption.length / asked.required.length;
  return namesTotal(asked) ? 1 : 0.55 + 0.4 * explained;
}

/** True where the question speaks of the total: "totalt", "in total". */
export const namesTotal = (asked: Asked): boolean => asked.question.cues.has('total');

export function exactness(asked: Asked, entry: RowEntry, precision: number): number {
  if (entry.series.role === 'respondents') return EXACT;
  const label = asked.index.keysOf(entry.series.labels);
  const title = asked.index.keysOf(entry.report.title);
  // "Full-time staff of the park" are all that the label says, in the report of a park.
  const isNamed = (i: number): boolean => {
    const term = asked.terms[i];
    return (
      term !== undefined &&
      (asked.index.weightIn(term, label) >= NAMED_FULLY || asked.index.weightIn(term, title) >= OWN)
    );
  };
  const whole = precision >= NAMED_FULLY && asked.required.every(isNamed);
  return whole ? EXACT : 1;
}

/** A label called by its very words goes before prose that only speaks of it; so does the row of respondents, asked who took part. */
export const EXACT = 1.4;

/** True for a label that says it leaves nothing out: "all strengths". */
export const namesAll = ({ index }: Asked, { series, report }: RowEntry): boolean => {
  const { every } = index.localeOf(report.language);
  return wordsOf(series.label).some((word) => every.includes(word));
};

/** True for a label or a heading of a part of what stands before it: "of which women", "varav kvinnor". */
export function namesPart(asked: Asked, { language }: Report, label: string): boolean {
  return beginsWith(label, asked.index.localeOf(language).ofWhich);
}

/** True where a label has all the words of another, and more. */
export function isPartOf(asked: Asked, a: RowEntry, b: RowEntry): boolean {
  const words = ({ series, report }: RowEntry): Set<string> =>
    new Set(contentWords(series.label, report.language, asked));
  const [small, large] = [words(a), words(b)];
  return small.size < large.size && [...small].every((word) => large.has(word));
}

/** True where the figures of a row are averages already, as its label or the caption says. */
export const isAverage = (asked: Asked, { table, series, report }: RowEntry): boolean =>
  [table.caption, series.label].some((text) => holdsPhrase(text, asked.index.localeOf(report.language).cues.average));

export const contentWords = (text: string, language: LanguageCode, asked: Asked): readonly string[] =>
  asked.index.contentWords(text, language);
