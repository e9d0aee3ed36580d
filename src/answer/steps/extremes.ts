import type { Texts } from '../../corpus/model.js';
import type { Cue } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import { askAgain, has, STRONG } from '../asked.js';
import { tellsNoRate } from '../guards/counts.js';
import { bestRows, fullRows } from '../rows.js';
import { extremeYear } from '../single-row.js';
import { answerTable } from '../whole-table.js';
import type { Step } from './step.js';

/**
 * "Which project got the biggest grant?": every word is a common one, and yet a table has a row for each project and a column of
 * grants. The words that its headings and its caption hold are then what the question turns on.
 */
export const byHeadings: Step = (asked) => {
  const { words, language, text, condition } = asked.question;
  if (condition || !has(asked, 'which') || !has(asked, 'highest', 'lowest') || has(asked, ...NOT_RANKED)) return null;
  const said = wordsOf(text);
  const { which } = asked.index.localeOf(language).cues;
  const from = said.findIndex((word) => which.includes(word)) + 1;
  const named = said.slice(from, from + MOST_BETWEEN);
  const holds = (i: number, texts: Texts): boolean => {
    const term = asked.terms[i];
    return term !== undefined && !term.negated && asked.index.weightIn(term, asked.index.keysOf(texts)) >= STRONG;
  };
  const candidates = asked.corpus.reports.flatMap((report) =>
    report.tables.flatMap((table) => {
      const things = { [report.language]: table.header[0] ?? '' };
      const isNamed = words.some(({ parts: [first = ''] }, i) => named.includes(first) && holds(i, things));
      if (from === 0 || table.textual || !isNamed) return [];
      const around = [things, table.captions, ...table.columns.map(({ headers }) => headers)];
      const held = words.flatMap((_, i) => (around.some((texts) => holds(i, texts)) ? [i] : []));
      const all = asked.required.every((i) => held.includes(i));
      return all && held.length > 1 ? [held] : [];
    }),
  );
  const [best, next] = candidates.sort((a, b) => b.length - a.length);
  if (!best || next?.length === best.length) return null;
  const found = answerTable(
    askAgain(asked, { words: words.map((word, i) => (best.includes(i) ? { ...word, required: true } : word)) }),
  );
  return found?.status === 'answered' && !tellsNoRate(asked, found) ? found : null;
};

/** So near behind "which" stands what is to be named. */
const MOST_BETWEEN = 2;

/** Cues beside which the most of something is no row of a table. */
const NOT_RANKED = ['count', 'when', 'who', 'why', 'growth', 'decline', 'change', 'trend', 'difference'] as const;

/** "Which year had the highest cost?": the year of a row's extreme, where the question names one row. */
export const whenMost: Step = (asked) => {
  const most = has(asked, 'highest');
  if (!has(asked, 'when') || most === has(asked, 'lowest') || has(asked, 'growth', 'decline', 'change')) return null;
  const asking: ReadonlySet<Cue> = new Set<Cue>(['when', 'count', 'highest', 'lowest', 'latest', 'earliest', 'rank']);
  const cues = new Set([...asked.question.cues].filter((cue) => !asking.has(cue)));
  const plain = askAgain(asked, { cues });
  const [row, ...others] = bestRows(plain, fullRows(plain));
  return row && others.length === 0 ? extremeYear(asked, row, most) : null;
};
