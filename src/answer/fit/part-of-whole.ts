import type { Sentence, Statement } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { beginsWith, holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, OWN, STRONG } from '../asked.js';
import type { Fit } from './fit.js';

/** "There are 3 460 stops. Of them 612 are …": the figure that a part is of, where the sentence before it counts the whole. */
export function countedBefore(asked: Asked, { statement, sentence, report }: StatementEntry): StatementEntry | null {
  if (statement.kind !== 'number' || statement.unit !== null || !someOf(asked, statement, report.language)) return null;
  const before = asked.index
    .paragraphUpTo(sentence)
    .slice(-2)
    .flatMap((other) => asked.index.statementsOf(other))
    .filter(({ statement: other }) => other.kind === 'number' && other.unit === null);
  const at = before.findIndex((entry) => entry.statement === statement);
  return before[at - 1] ?? null;
}

/** "118 employees, of whom 26 work in summer only" */
export const someOf = (asked: Asked, { clause }: Statement, language: LanguageCode): boolean =>
  beginsWith(clause[language] ?? '', asked.index.localeOf(language).ofWhich);

/** "34 rowers: 18 in the senior squad": the question has a word that only the part's own clause has. */
export const tellsApart = (asked: Asked, part: Statement, whole: Statement): boolean =>
  asked.required.some((i) => {
    const term = asked.terms[i];
    return (
      term !== undefined &&
      asked.index.weightIn(term, asked.index.keysOf(part.clause)) >= STRONG &&
      asked.index.weightIn(term, asked.index.keysOf(whole.clause)) < OWN
    );
  });

/** True where a later figure of a sentence is of some of those that one counts: "eleven of them". */
export function hasPart(asked: Asked, statement: Statement, sentence: Sentence, language: LanguageCode): boolean {
  if (beginsWithWhole(asked, sentence, language)) return false;
  const own = asked.index.statementsOf(sentence).map((entry) => entry.statement);
  return own
    .slice(own.indexOf(statement) + 1)
    .some((part) => someOf(asked, part, language) || isOfThem(asked, part, language));
}

/** "19 of them", "88 of whom" */
export const isOfThem = (asked: Asked, { counted }: Statement, language: LanguageCode): boolean =>
  asked.index.localeOf(language).ofWhich.includes((counted[language] ?? []).slice(0, 2).join(' '));

/** "Of the employees 236 are teachers": those are some of them themselves. */
export const beginsWithWhole = (asked: Asked, { text }: Sentence, language: LanguageCode): boolean =>
  asked.index.localeOf(language).outOf.includes(wordsOf(text[language] ?? '')[0] ?? '');

/** What a figure "of them" is of: what the figures before it in its sentence count, or those of the sentence before. */
export function spokenOf(asked: Asked, { statement, sentence, report }: StatementEntry): Statement['counted'][] {
  if (!isOfThem(asked, statement, report.language)) return [];
  const own = asked.index.statementsOf(sentence);
  const at = own.findIndex((other) => other.statement === statement);
  if (at > 0) return own.slice(0, at).map((other) => other.statement.counted);
  const [before] = asked.index.paragraphUpTo(sentence).slice(-2);
  return before && before !== sentence ? asked.index.statementsOf(before).map((other) => other.statement.counted) : [];
}

/** "Accidents on the way to work stand in no table; they were 9 260": what the sentence is about, where a pronoun stands for it before the figure. */
export function spokenOfBefore(asked: Asked, { statement, sentence, report }: StatementEntry): Statement['counted'] {
  const { language } = report;
  const { theyAre } = asked.index.localeOf(language);
  const text = sentence.text[language] ?? '';
  const [before = ''] = text.split(statement.written);
  if (statement.unit !== null || !theyAre.test(before)) return {};
  const [subject] = asked.index.contentWords(text, language);
  return subject === undefined ? {} : { [language]: [subject] };
}

/** "143 rescues: 126 in pools and 17 in open water": a whole with all of its parts after it. */
export function isSummed(asked: Asked, { size, unit }: Statement, sentence: Sentence): boolean {
  const own = asked.index.statementsOf(sentence).map(({ statement }) => statement);
  const parts = own
    .slice(own.findIndex((statement) => statement.size === size && statement.unit === unit) + 1)
    .filter((statement) => statement.kind === 'number');
  const sum = parts.reduce((total, part) => total + (part.size ?? Number.NaN), 0);
  return parts.length > 1 && size !== null && Math.abs(sum - size) < 1e-9;
}

/** "Four of eleven had to be called off" does not tell how many there were, nor does a figure that "is not counted". */
export const leftOutFit: Fit = (asked, { statement, sentence, report }) => {
  if (!has(asked, 'count')) return 1;
  const { calledOff, notCounted } = asked.index.localeOf(report.language);
  const { calledOff: asksOff } = asked.index.localeOf(asked.question.language);
  if (holdsPhrase(statement.clause[report.language] ?? '', calledOff) && !holdsPhrase(asked.question.text, asksOff))
    return 0;
  if (!holdsPhrase(sentence.text[report.language] ?? '', notCounted)) return 1;
  const own = asked.index.keysOf(sentence.text);
  const { counted } = asked.question;
  const namesIt = asked.terms.some(
    (term, i) =>
      term.required && !counted.includes(asked.question.words[i]?.text ?? '') && asked.index.weightIn(term, own) >= OWN,
  );
  return namesIt ? 1 : 0;
};
