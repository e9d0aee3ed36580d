import type { Sentence, Statement } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, has, OWN, once } from '../asked.js';
import { wantedYears, yearOfReport } from '../years.js';

/** A figure is of a year if the text says so; one without a year of its own is of its paragraph's year or of the report's. */
export function inTime(asked: Asked, entry: StatementEntry): boolean {
  const { statement, report, sentence } = entry;
  const { periods } = asked.question;
  if (statement.kind === 'year' || statement.kind === 'date') {
    const years = periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
    return years.every((year) => Object.values(sentence.text).some((text) => text.includes(year)));
  }
  // "Two more than last time" tells the change since then itself.
  if (statement.change && has(asked, 'difference') && has(asked, 'yearBefore') && periods.length === 0) return true;
  const reportYear = [yearOfReport(report) ?? []].flat();
  const own = [
    ...(statement.period === null ? [] : [statement.period]),
    ...(statement.dated ? [] : reportYear),
    ...yearsBeside(asked, entry),
    // The year before counts from the report's own year, and not from the figure's.
    ...(has(asked, 'yearBefore') && periods.length === 0 ? reportYear : []),
  ];
  const wanted = wantedYears(asked, report, own);
  if (!wanted.named) return true;
  if (periods.length > 1 && periods.every(({ kind }) => kind === 'year') && wanted.absent.length > 0) return false;
  // Beside figures with years of their own, one without is of some other time.
  if (statement.period === null && (report.year !== null || isBesideDated(asked, entry))) return false;
  return wanted.years.length > 0 && !(wanted.span && wanted.absent.length > 0);
}

/** True for a figure of a sentence that has others with years of their own. */
const isBesideDated = (asked: Asked, { sentence }: StatementEntry): boolean =>
  asked.index.statementsOf(sentence).some(({ statement }) => statement.dated);

/** Two years are asked of a sentence that gives both, each with its figure: the years of those. */
function yearsBeside(asked: Asked, { statement, sentence }: StatementEntry): string[] {
  const { periods } = asked.question;
  if (
    (has(asked, 'spend') && !has(asked, 'share')) ||
    !(periods.length > 1 || periods.some(({ kind }) => kind === 'range'))
  )
    return [];
  return asked.index
    .statementsOf(sentence)
    .flatMap(({ statement: { unit, kind, dated, period } }) =>
      unit === statement.unit && kind === statement.kind && dated && period !== null ? [period] : [],
    );
}

/** "Passengers in July?": a figure told of June, and not of July. */
export function isOfAnotherMonth(asked: Asked, { sentence, report }: StatementEntry): boolean {
  const asks = monthsOf(asked);
  if (asks.length === 0) return false;
  const told = asked.index.localeOf(report.language).months;
  const says = wordsOf(sentence.text[report.language] ?? '').map((word) => told.indexOf(word));
  return says.some((month) => month >= 0) && !says.some((month) => asks.includes(month));
}

/** The months that a question names, January as 0. */
const monthsOf = once((asked) => {
  const { months } = asked.index.localeOf(asked.question.language);
  return wordsOf(asked.question.text).flatMap((word) => (months.includes(word) ? [months.indexOf(word)] : []));
});

/** "… now?": what was so before is not how it is, where the next sentence goes on with now: "Before, one in three. Now it is one in nine." */
export function isPast(asked: Asked, { sentence, report }: StatementEntry): boolean {
  if (!asksNow(asked)) return false;
  const locale = asked.index.localeOf(report.language);
  const opens = (one: Sentence | undefined, among: readonly string[]): boolean =>
    among.includes(wordsOf(one?.text[report.language] ?? '')[0] ?? '');
  const next = report.sentences[report.sentences.indexOf(sentence) + 1];
  return opens(sentence, locale.earlier) && opens(next, locale.now);
}

/** True where a question asks how it is now. */
const asksNow = once((asked) => {
  const { now } = asked.index.localeOf(asked.question.language);
  return wordsOf(asked.question.text).some((word) => now.includes(word));
});

/** "When did they start with X?": the year of something else that X has to do with is no start. */
export function saysWhenItBegan(asked: Asked, { statement, sentence }: StatementEntry): boolean {
  const { ends } = asked.index.localeOf(asked.question.language);
  const begins = asked.question.words.findIndex(({ parts }) => parts.some((part) => ends.includes(part)));
  const term = asked.terms[begins];
  if (!term || startsAt(asked, statement, sentence)) return true;
  return asked.index
    .paragraphUpTo(sentence)
    .slice(-2)
    .some(({ text }) => asked.index.weightIn(term, asked.index.keysOf(text)) >= OWN);
}

/** "Since when?" is answered by a year that the text makes a start: "sedan 2004". */
export const startsAt = (asked: Asked, statement: Statement, sentence: Sentence): boolean =>
  Object.entries(sentence.text).some(([code, text]) => {
    const words = wordsOf(text);
    const at = words.indexOf(String(statement.value));
    return (
      at > 0 &&
      words
        .slice(Math.max(0, at - 2), at)
        .some((word) => asked.index.localeOf(code as LanguageCode).fromYear.includes(word))
    );
  });
