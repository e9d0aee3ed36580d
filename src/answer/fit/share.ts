import type { Report, Statement } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, once } from '../asked.js';
import { asksRate } from '../rows/kind.js';
import type { Fit } from './fit.js';

/** "Share of patients" is answered by a share of patients, not of notes: what the text's share is of must be what is asked. */
export const baseFit: Fit = (asked, { statement, report }) => {
  const { base, language } = asked.question;
  if (base.length === 0 || !has(asked, 'share', 'percentWord')) return 1;
  const counted = statement.counted[report.language] ?? [];
  const isOf = (word: string): boolean => asked.index.localeOf(report.language).outOf.includes(word);
  if (!counted.some(isOf) && !namesWhole(statement, report, isOf)) return 1;
  // What follows the figure in its own clause: "35 percent of the regions' total IT costs".
  const after = Object.fromEntries(
    Object.entries(statement.clause).map(([code, text]) => [
      code,
      text.slice(Math.max(0, text.toLowerCase().indexOf(statement.counted[code as LanguageCode]?.[0] ?? ''))),
    ]),
  );
  const keys = asked.index.keysOf(after);
  // Of a report in another language, of which a compound may be known by its last part alone, that must do.
  const must = statement.clause[language] === undefined ? base.slice(-1) : base;
  const held = must.every((word) => asked.index.weightIn(asked.index.termOf(word, language), keys) >= IN_BASE);
  return held ? 1.15 : 0;
};

/** Weight from which a word stands in what a share is of, in part of a compound and by its name in another language as well. */
export const IN_BASE = 0.45;

/** "Less than one per mille of the records": the words behind a share told in words name its whole. */
function namesWhole(
  { kind, clause, written, counted }: Statement,
  { language }: Report,
  isOf: (word: string) => boolean,
): boolean {
  if (kind !== 'fraction' || (counted[language] ?? []).length === 0) return false;
  const text = clause[language] ?? '';
  const at = text.indexOf(written);
  return at >= 0 && isOf(wordsOf(text.slice(at + written.length))[0] ?? '');
}

/** A response rate is told in percent. */
export const percentFit: Fit = (asked, entry) => {
  const { statement } = entry;
  if (statement.unit === 'percent' && (isHeadCount(asked) || isGrowthAlone(asked, statement))) return 0;
  if (statement.unit === 'percent' && isShareOfGrown(asked, entry)) return 0;
  if (statement.kind === 'all' && has(asked, 'share') && isFew(asked, entry)) return 0;
  return !asksRate(asked) ||
    has(asked, 'count') ||
    statement.unit === 'percent' ||
    statement.kind === 'fraction' ||
    statement.of !== null
    ? 1
    : 0;
};

/** "What share of the towns?" is not told by "a few towns". */
const isFew = ({ index }: Asked, { statement: { written }, report: { language } }: StatementEntry): boolean =>
  index.localeOf(language).few.some((phrase) => written.toLowerCase().startsWith(phrase));

/** "What share of those over 80 …?" is not told by "50 percent more 80-year-olds". */
function isGrowthAlone(asked: Asked, { counted }: Statement): boolean {
  if (!has(asked, 'share') || has(asked, 'growth', 'decline', 'change', 'difference', 'ratio', 'compare')) return false;
  const said = wordsOf(asked.question.text);
  return Object.entries(counted).some(([code, [, next = '']]) => {
    const { comparatives } = asked.index.localeOf(code as LanguageCode);
    return comparatives.includes(next) && !said.some((word) => asked.locale.comparatives.includes(word));
  });
}

/** "By how many percent did accidents rise?" is not told by "violence lay behind 31 percent of the accidents, against 27 in 2023". */
function isShareOfGrown(asked: Asked, { sentence, report }: StatementEntry): boolean {
  if (!has(asked, 'growth', 'decline') || asked.question.base.length > 0) return false;
  const { outOf } = asked.index.localeOf(report.language);
  const isNamed = (text: string): boolean => {
    const keys = asked.index.keysOf({ [report.language]: text });
    return asked.required.some((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], keys) >= IN_BASE);
  };
  return asked.index.statementsOf(sentence).some(({ statement }) => {
    const counted = statement.counted[report.language] ?? [];
    const of = counted.findIndex((word) => outOf.includes(word));
    if (statement.unit !== 'percent' || statement.change || of < 0) return false;
    const [before = ''] = (statement.clause[report.language] ?? '').split(statement.written);
    return isNamed(counted.slice(of + 1).join(' ')) && !isNamed(before);
  });
}

/** "How many live in X?": with nothing said of them, no share of them tells how many they are. */
const isHeadCount = once((asked) => {
  const { counted, words } = asked.question;
  return (
    has(asked, 'count') &&
    counted.length > 0 &&
    !has(asked, 'share', 'percentWord') &&
    words.every(({ parts, name }) => name || parts.every((part) => counted.includes(part)))
  );
});
