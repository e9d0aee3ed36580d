import type { Sentence } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { beginsWith, holdsPhrase } from '../../language/phrases.js';
import { type Asked, EXPLAINED, has, STRONG, say, speaksOf } from '../asked.js';
import { answered, type Place } from '../draft.js';
import { ofTheTime } from '../prose.js';
import { pointAt } from '../rows/point.js';
import { timeColumns } from '../rows/time-columns.js';
import { bestRows, fullRows } from '../rows.js';
import { columnsOf, wantedOf } from '../years.js';
import type { Step } from './step.js';

/**
 * "Why did response times fall?": under a heading that has all of it, the sentence that begins "The explanation is", right behind one
 * that says that something became less.
 */
export const reasonBelow: Step = (asked) => {
  const way = has(asked, 'growth') === has(asked, 'decline') ? null : has(asked, 'growth') ? 'growth' : 'decline';
  if (!has(asked, 'why') || way === null || asked.required.length === 0 || isOtherwise(asked)) return null;
  const moves = ({ text }: Sentence, cue: 'growth' | 'decline'): boolean =>
    speaksOf(asked, text, cue) ||
    Object.entries(text).some(([code, words]) => {
      const { workedOut } = asked.index.localeOf(code as LanguageCode);
      return holdsPhrase(words, cue === 'growth' ? workedOut.more : workedOut.less);
    });
  const found = asked.hits.find(({ entry, weights }) => {
    if (entry.kind !== 'sentence' || !asked.required.every((i) => (weights[i] ?? 0) >= EXPLAINED)) return false;
    const { sentence, report } = entry;
    const title = asked.index.keysOf(sentence.section?.title ?? {});
    const before = asked.index.paragraphUpTo(sentence).at(-2);
    return (
      before !== undefined &&
      moves(before, way) &&
      !moves(before, way === 'growth' ? 'decline' : 'growth') &&
      beginsWith(sentence.text[report.language] ?? '', asked.index.localeOf(report.language).reasonBegins) &&
      asked.required.every((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], title) >= STRONG) &&
      ofTheTime(asked, report, sentence)
    );
  });
  if (found?.entry.kind !== 'sentence') return null;
  const { sentence, report } = found.entry;
  const quoted = asked.index.paragraphUpTo(sentence).slice(-2);
  return answered(quoted.map(({ text }) => say(asked, text)).join(' '), {
    quoted: quoted.map((one): Place => ({ kind: 'sentence', report, sentence: one })),
    subject: say(asked, sentence.section?.title ?? {}),
  });
};

/** "Why did X fall in 2024?", of a row that rose from the year before: nothing explains what did not happen. */
export function isOtherwise(asked: Asked): boolean {
  const way = has(asked, 'growth') ? 1 : has(asked, 'decline') ? -1 : 0;
  const [row, ...others] = bestRows(asked, fullRows(asked));
  if (way === 0 || (has(asked, 'growth') && has(asked, 'decline')) || !row || others.length > 0) return false;
  const dated = timeColumns(asked, row.entry.table);
  const wanted = wantedOf(asked, row.entry.report, dated);
  const column = columnsOf(dated, wanted).at(-1);
  const before = column ? dated[dated.indexOf(column) - 1] : undefined;
  const [now, then] = [column, before].map((each) => (each ? pointAt(row, each) : null));
  return Boolean(now && then && Math.sign(now.value - then.value) === -way);
}
