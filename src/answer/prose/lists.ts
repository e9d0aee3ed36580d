import type { Report, Sentence } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { SentenceEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';
import { type Asked, has, isFull, listsFigures, STRONG, say } from '../asked.js';
import { answered, type Draft } from '../draft.js';
import { show } from '../figures.js';
import type { Said } from '../statements.js';
import { saidFigure } from './figure.js';

/** "All figures on …", "the headline results of …": every figure of the best passage that explains the question. */
export function allFigures(asked: Asked, said: readonly Said[]): Draft | null {
  if (!listsFigures(asked)) return null;
  const [best] = said;
  if (!best) return null;
  const { section } = best.entry.sentence;
  const fits = said.filter(
    (item) =>
      item.rank >= best.rank * LISTED &&
      item.entry.sentence.section === section &&
      item.entry.statement.kind !== 'year' &&
      item.entry.statement.period === best.entry.statement.period,
  );
  const distinct = fits.filter(
    (item, i) =>
      fits.findIndex(
        (other) =>
          other.entry.statement.value === item.entry.statement.value &&
          other.entry.statement.unit === item.entry.statement.unit,
      ) === i,
  );
  if (distinct.length < 2) return null;
  const listed = distinct.slice(0, MOST_FIGURES).sort((a, b) => a.entry.id - b.entry.id);
  const figures = listed.map((item) => saidFigure(asked, item));
  return answered(figures.map((figure) => `${show(asked, figure)}: ${figure.label}`).join('; '), {
    figures,
    subject: section ? say(asked, section.title) : (figures[0]?.label ?? ''),
  });
}

/** "Give me the three region counts": how many figures are asked for; null where no number of them is. */
export function figuresAsked({ question: { text, language }, index }: Asked): number | null {
  const { numbers, numberWords, various } = index.localeOf(language);
  const words = wordsOf(text);
  const at = words.findIndex(
    (word, i) =>
      (/^[2-8]$/.test(word) || Object.hasOwn(numbers, word)) &&
      // "I have seen two different figures" asks how many there are.
      !various.includes(words[i + 1] ?? '') &&
      words.slice(i + 1, i + 1 + TO_THE_FIGURES).some((other) => numberWords.includes(other)),
  );
  const word = words[at];
  return word === undefined ? null : (numbers[word] ?? Number(word));
}

/** So far behind their number the figures themselves are named. */
const TO_THE_FIGURES = 2;

/** "The three region counts", of a paragraph that has three of one kind: all of them. */
export function asManyFigures(asked: Asked, [best]: readonly Said[]): Draft | null {
  const count = figuresAsked(asked);
  if (count === null || !best) return null;
  const { sentence, statement, report } = best.entry;
  const nounOf = ({ statement: { counted } }: typeof best.entry): string => counted[report.language]?.[0] ?? '';
  const same = asked.index
    .paragraphOf(sentence)
    .flatMap((other) => asked.index.statementsOf(other))
    .filter(
      (entry) =>
        entry.statement.kind === statement.kind &&
        entry.statement.unit === statement.unit &&
        entry.statement.period === statement.period &&
        !entry.statement.change &&
        nounOf(entry) === nounOf(best.entry),
    );
  if (same.length !== count) return null;
  const figures = same.map((entry) => saidFigure(asked, { ...best, entry }));
  return answered(figures.map((figure) => `${show(asked, figure)}: ${figure.label}`).join('; '), {
    figures,
    subject: figures[0]?.label ?? '',
  });
}

/** Most figures that one answer lists from the prose. */
const MOST_FIGURES = 8;

/** A figure belongs to the list where it explains nearly as much as the best. */
const LISTED = 0.5;

/** "Which obstacles, with their percentages": the share that each item of a list tells, below the paragraph that announces it. */
export function figuresBelow(asked: Asked): Draft | null {
  if (!has(asked, 'list') || !(has(asked, 'percentWord', 'share') || asked.question.unit === 'percent')) return null;
  const announces = asked.hits.find((hit) => hit.entry.kind === 'sentence' && isFull(asked, hit));
  if (announces?.entry.kind !== 'sentence') return null;
  const items = itemsAfter(announces.entry);
  const figures = items.flatMap(({ sentence }) => {
    const [first] = asked.index.statementsOf(sentence).filter(({ statement }) => statement.unit === 'percent');
    return first ? [saidFigure(asked, { entry: first, hit: announces, rank: 1 })] : [];
  });
  if (figures.length < 2 || figures.length < items.length) return null;
  return answered(figures.map((figure) => `${show(asked, figure)}: ${figure.label}`).join('; '), {
    figures,
    subject: say(asked, announces.entry.sentence.text),
  });
}

/** "Break down the employers by size": the figure behind each item of a list, below a sentence that divides them so: "They divide by size as follows:". */
export function dividedBelow(asked: Asked): Draft | null {
  const isBare = asked.question.cues.size === 0;
  if (!(isBare || has(asked, 'each', 'list')) || has(asked, 'percentWord', 'share')) return null;
  const announces = asked.hits.find((hit) => hit.entry.kind === 'sentence' && saysAll(asked, hit));
  if (announces?.entry.kind !== 'sentence') return null;
  const items = itemsAfter(announces.entry);
  const figures = items.flatMap(({ report, sentence }) => {
    const behind = COUNTED_ITEM.test(sentence.text[report.language] ?? '');
    const last = behind ? asked.index.statementsOf(sentence).at(-1) : undefined;
    return last ? [saidFigure(asked, { entry: last, hit: announces, rank: 1 })] : [];
  });
  if (figures.length < 2 || figures.length < items.length) return null;
  return answered(items.map(({ sentence }) => say(asked, sentence.text)).join('; '), {
    figures,
    subject: say(asked, announces.entry.sentence.text),
  });
}

/** "Small (10–49 employees): 2,510" */
const COUNTED_ITEM = /: *\d[\d .,]*$/u;

/** True for a sentence that ends with a colon and has all that a question turns on, and most of its other words. */
function saysAll(asked: Asked, { entry, weights }: Hit): boolean {
  if (entry.kind !== 'sentence' || !(entry.sentence.text[entry.report.language] ?? '').trimEnd().endsWith(':'))
    return false;
  const holds = (i: number): boolean => (weights[i] ?? 0) >= STRONG;
  const telling = (indices: readonly number[]): number =>
    indices.reduce((sum, i) => sum + (asked.terms[i] ? asked.index.tellingness(asked.terms[i]) : 0), 0);
  const held = asked.terms.flatMap((term, i) => (holds(i) && !term.negated ? [i] : []));
  return asked.required.every(holds) && held.length > 1 && telling(held) >= DIVIDES;
}

/** How telling the words of a question must be together in the sentence that divides what it asks about. */
const DIVIDES = 3.5;

/** The items of the list that a paragraph introduces: "The board has three priorities for 2025." and what stands below it. */
export function itemsAfter({
  report,
  sentence,
}: Pick<SentenceEntry, 'report' | 'sentence'>): { readonly report: Report; readonly sentence: Sentence }[] {
  if (sentence.listItem) return [];
  const after = report.sentences
    .slice(report.sentences.indexOf(sentence) + 1)
    .filter(({ block }) => block !== sentence.block);
  const end = after.findIndex((other) => !other.listItem || other.section !== sentence.section);
  return after.slice(0, Math.min(end < 0 ? after.length : end, MOST_ITEMS)).map((item) => ({ report, sentence: item }));
}

/** Most items of a list that one answer quotes. */
const MOST_ITEMS = 10;

/** "Three priorities for 2025: younger audiences, more technicians and lower energy use.": how many there are, and which. */
export const saysWhich = (asked: Asked, { text }: Sentence): boolean =>
  Object.entries(text).some(
    ([code, written]) => /: [^:]+, /.test(written) || asked.index.localeOf(code as LanguageCode).areList.test(written),
  );
