import type { LanguageCode } from '../language/locale.js';
import { wordsOf } from '../language/tokens.js';
import type { StatementEntry } from '../search/entries.js';
import { type Asked, has, placeName, say } from './asked.js';
import { answered, type Draft } from './draft.js';
import { show } from './figures.js';
import { startsAt } from './fit/date.js';
import { saidFigure } from './prose/figure.js';

/** So many words of a report's title and publisher in a sentence make it one about the report. */
const NAMED_BY = 3;
/** Weight from which a sentence has a word itself. */
const HELD = 0.85;

/**
 * "Since when is the report published?", "which year did it begin?": a year that the text makes a start, in a sentence about the
 * report or those who publish it. Documents that give different years are shown beside each other, the newest first, or the edition
 * that is asked for.
 */
export function answerOrigin(asked: Asked): Draft | null {
  if (!asksOrigin(asked)) return null;
  const { edition } = asked.question;
  const isOf = ({ report }: StatementEntry): boolean => String(report.year) === edition;
  const found = asked.index.entries
    .flatMap((entry) => (entry.kind === 'statement' && isStart(asked, entry) ? [entry] : []))
    .sort((a, b) => Number(isOf(b)) - Number(isOf(a)) || (b.report.year ?? 0) - (a.report.year ?? 0) || a.id - b.id);
  const [entry] = found;
  if (!entry || (edition !== null && !isOf(entry))) return null;
  const figureOf = (one: StatementEntry): ReturnType<typeof saidFigure> =>
    saidFigure(asked, { entry: one, hit: { entry: one, score: 1, weights: [] }, rank: 1 });
  const main = figureOf(entry);
  const others = found.slice(1).map(figureOf);
  return answered(`${show(asked, main)}: ${say(asked, entry.sentence.text)}`, {
    figures: [main],
    conflicts: others
      .filter(({ value }, i, all) => value !== main.value && all.findIndex((same) => same.value === value) === i)
      .map((other) => ({
        figures: [other],
        note: asked.locale.messages.conflict({
          here: show(asked, main),
          there: show(asked, other),
          place: placeName(asked, other.places[0]),
        }),
      })),
    subject: main.label,
  });
}

/** True for a question of when the report, or whatever its title names, began; nothing else may be asked about. */
function asksOrigin(asked: Asked): boolean {
  if (!has(asked, 'when') || !has(asked, 'documentWords')) return false;
  const { question, index } = asked;
  const locale = index.localeOf(question.language);
  const reports = new Set(locale.cues.documentWords.map(locale.stem));
  const names = asked.corpus.reports.map(({ title, publisher, language }) =>
    index.keysOf({ ...title, [language]: `${title[language] ?? ''} ${publisher ?? ''}` }),
  );
  const words = wordsOf(question.text);
  const begins = has(asked, 'since', 'earliest') || words.some((word) => locale.ends.includes(word));
  return (
    begins &&
    question.periods.every((period) => period.kind === 'year') &&
    asked.required.every((i) => {
      // "SLIT's reporting" is a report of SLIT.
      const named = question.words[i]?.parts.filter((part) => !reports.has(locale.stem(part))) ?? [];
      if (named.length === 0) return true;
      const term = index.term(named, question.language);
      return names.some((keys) => index.weightIn(term, keys) >= HELD);
    })
  );
}

/** True for a year from which on something is so, in a sentence about a report or its publisher. */
function isStart(asked: Asked, { statement, sentence, report }: StatementEntry): boolean {
  if (statement.kind !== 'year' || !startsAt(asked, statement, sentence)) return false;
  const keys = asked.index.keysOf({ [report.language]: sentence.text[report.language] ?? '' });
  return asked.corpus.reports.some(({ title, publisher, language }) => {
    const words = new Set(asked.index.contentWords(`${title[language] ?? ''} ${publisher ?? ''}`, language));
    return [...words].filter((word) => holds(asked, word, language, keys)).length >= NAMED_BY;
  });
}

const holds = (asked: Asked, word: string, language: LanguageCode, keys: ReadonlyMap<string, number>): boolean =>
  asked.index.weightIn(asked.index.termOf(word, language), keys) >= HELD;
