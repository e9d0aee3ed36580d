import { type Asked, has, isFull } from '../asked.js';
import { type Draft, notFound, type Place } from '../draft.js';
import { offers, refuse, refuseChart, unknownWords } from '../refuse.js';
import { asksMoney } from '../rows/money.js';
import { inCaptions } from '../rows/things.js';
import { fullStatements } from '../statements.js';
import type { Step } from './step.js';

/** A word that nothing in the report holds is named, and nothing else answered. */
export const unknown: Step = (asked) => (unknownWords(asked).length > 0 ? refuse(asked) : null);

/** A chart named by its number: its data is a picture, so only what the prose says of it can be told. */
export const chart: Step = (asked) => {
  const { captions } = asked.question;
  if (
    captions.length === 0 ||
    asked.corpus.reports.some((report) => report.tables.some((table) => inCaptions(asked, table)))
  )
    return null;
  for (const report of asked.corpus.reports) {
    const named = report.charts.find((candidate) =>
      captions.some((number) => new RegExp(`^\\p{L}+\\.? ${number}(?![\\p{L}\\p{N}])`, 'u').test(candidate.caption)),
    );
    if (!named) continue;
    const nearby = asked.hits
      .filter((hit) => hit.entry.kind === 'sentence' && hit.entry.sentence.section === named.section)
      .slice(0, 1);
    const quoted = nearby.flatMap((hit): Place[] =>
      hit.entry.kind === 'sentence' ? [{ kind: 'sentence', report, sentence: hit.entry.sentence }] : [],
    );
    return refuseChart(asked, [{ kind: 'chart', report, chart: named }, ...quoted], named.caption);
  }
  return notFound(asked.locale.messages.notFound, { missing: captions, alternatives: offers(asked) });
};

/** What is still to come is told only where the text speaks of it: "what will it cost in 2030?" */
export const forecast: Step = (asked) => {
  if (!has(asked, 'forecast')) return null;
  const newest = Math.max(0, ...asked.corpus.reports.map(({ year }) => year ?? 0));
  const ahead = asked.question.periods.some((period) => period.kind === 'year' && Number(period.year) > newest);
  if ((ahead && has(asked, 'what', 'define') && newest > 0) || asksMoney(asked)) return refuseForecast(asked);
  if (has(asked, 'when')) {
    // A time still to come must lie after the report's own year.
    const ahead = fullStatements(asked).matching.some(
      ({ entry }) => Number(/(?:19|20)\d\d/.exec(String(entry.statement.value))?.[0] ?? 0) > (entry.report.year ?? 0),
    );
    return ahead ? null : refuseForecast(asked);
  }
  const isTold = asked.hits.some((hit) => hit.entry.kind === 'statement' && isFull(asked, hit));
  return has(asked, 'count', 'share', 'amount') && !isTold ? refuseForecast(asked) : null;
};

const refuseForecast = (asked: Asked): Draft =>
  notFound(asked.locale.messages.forecast, { alternatives: offers(asked) });
