import type { Texts } from '../../corpus/model.js';
import type { StatementEntry } from '../../search/entries.js';
import { shareOf } from '../arithmetic.js';
import { type Asked, has, isFull, OWN, say } from '../asked.js';
import { answered, type Draft, type DraftFigure } from '../draft.js';
import { bare, computed, convert, isMoney, isTime, round, show } from '../figures.js';
import { countedBefore, someOf, tellsApart } from '../fit/part-of-whole.js';
import type { Said } from '../statements.js';
import { saidFigure } from './figure.js';
import { MOST_COMMON } from './substance.js';

/** "Have it or are introducing it": the sum of both, where one sentence gives each and none gives them as one. */
export function eitherSum(asked: Asked, matching: readonly Said[]): Draft | null {
  // What explains the words best, whatever state it tells.
  const [best] = [...matching].sort((a, b) => b.hit.score - a.hit.score || a.entry.id - b.entry.id);
  if (!best || best.entry.statement.status === 'either') return null;
  const states = asked.index.statementsOf(best.entry.sentence).map(({ statement }) => statement.status);
  return states.includes('inPlace') && states.includes('underway') ? statusSum(asked, best) : null;
}

/** "Have it and are introducing it, together": the figures of one sentence that stand for two states. */
export function statusSum(asked: Asked, said: Said): Draft | null {
  const same = asked.index
    .statementsOf(said.entry.sentence)
    .filter(
      (entry) =>
        entry.statement.kind === 'number' &&
        !entry.statement.change &&
        entry.statement.unit === said.entry.statement.unit &&
        entry.statement.period === said.entry.statement.period &&
        (tellsOther(entry, said.entry) || countSame(asked, entry, said.entry)),
    );
  if (same.length < 2) return null;
  const figures = same.map((entry) => saidFigure(asked, { entry, hit: said.hit, rank: said.rank }));
  const total = figures.reduce((sum, figure) => sum + Number(figure.value), 0);
  const [first] = figures;
  if (!first) return null;
  const sum = computed(
    {
      value: total,
      unit: first.unit,
      noun: first.noun,
      label: first.label,
      period: first.period,
      formula: `${figures.map((figure) => bare(asked, Number(figure.value))).join(' + ')} = ${bare(asked, total)}`,
    },
    figures,
  );
  return answered(
    asked.locale.messages.sumOf({
      labels: say(asked, said.entry.sentence.text),
      display: show(asked, sum),
      period: first.period,
    }),
    { figures: [sum], context: figures, subject: first.label },
  );
}

/** True for figures of two states: "13 have this running, and another two are carrying out pilots". */
const tellsOther = ({ statement: a }: StatementEntry, { statement: b }: StatementEntry): boolean =>
  a.status !== null && b.status !== null && a.status !== b.status;

/** False for figures that count things of two kinds: "45,000 repairs … and 142 new homes". */
function countSame(asked: Asked, { statement: a, report }: StatementEntry, { statement: b }: StatementEntry): boolean {
  const { language } = report;
  const { stem } = asked.index.localeOf(language);
  const [one = [], other = []] = [a, b].map(({ counted }) => (counted[language] ?? []).map(stem));
  return one.length === 0 || other.length === 0 || one.some((noun) => other.includes(noun));
}

/** "2.5 minutes per letter" times the letters sent, where the question asks for the whole, or for time in another unit. */
export function productOf(asked: Asked, said: Said): Draft | null {
  const { numbers } = asked.question;
  const [number, ...others] = numbers.filter((value) => value > MOST_COMMON);
  const rate = rateOf(asked, said);
  // "If we send 10,000 letters, how many hours is that?": of so many, and not of those that the text counts.
  if (rate && number !== undefined && number !== rate.count.value)
    return others.length > 0 ? null : timesAsMany(asked, rate.figure, rate.noun, number);
  // The number of what is counted is asked for, and not the time that all of it takes.
  if (!rate || has(asked, 'per') || (has(asked, 'count') && asked.question.unit === null)) return null;
  const unit = asked.question.unit ?? rate.figure.unit;
  if (!asksWhole(asked) && unit === rate.figure.unit) return null;
  if (typeof rate.count.value !== 'number') return null;
  return multiplied(asked, rate.figure, rate.count.value, [rate.figure, rate.count]);
}

/** A figure per thing times a number of such things that the question brings; null where it speaks of other things. */
const timesAsMany = (asked: Asked, rate: DraftFigure, noun: Texts, number: number): Draft | null =>
  asked.terms.some((term) => asked.index.weightIn(term, asked.index.keysOf(noun)) >= OWN)
    ? multiplied(asked, rate, number, [rate])
    : null;

/** So many times a figure, in the unit that is asked for; null where it is not told in that. */
function multiplied(
  asked: Asked,
  rate: DraftFigure,
  number: number,
  operands: readonly [DraftFigure, ...DraftFigure[]],
): Draft | null {
  const unit = asked.question.unit ?? rate.unit;
  if (typeof rate.value !== 'number' || !unit) return null;
  const product = rate.value * number;
  const value = convert(product, rate.unit, unit);
  if (value === null) return null;
  const formula = `${bare(asked, number)} × ${show(asked, rate)} = ${bare(asked, product)}${unit === rate.unit ? '' : ` ≈ ${bare(asked, round(value, 1))}`}`;
  const { period } = operands.at(-1) ?? rate;
  const figure = computed({ value: round(value, 1), unit, noun: null, label: rate.label, period, formula }, operands);
  return answered(asked.locale.messages.productOf({ display: show(asked, figure), formula }), {
    figures: [figure],
    context: operands,
    subject: figure.label,
  });
}

export const asksWhole = (asked: Asked): boolean =>
  has(asked, 'sum') || asked.index.namesTotal(asked.question.text, asked.question.language);

/** A figure of time or money per thing, with the figure in the same section that counts the things. */
function rateOf(
  asked: Asked,
  said: Said,
): { readonly figure: DraftFigure; readonly count: DraftFigure; readonly noun: Texts } | null {
  const { section } = said.entry.sentence;
  const inSection = asked.index.statementsIn(said.entry.report, section);
  const rates = inSection.filter(({ statement: { unit } }) => isTime(unit) || isMoney(unit));
  for (const rate of rates) {
    const noun = perNoun(asked, rate);
    if (noun === null) continue;
    const count = inSection.find((entry) => entry !== rate && countsThe(asked, entry, noun));
    if (!count || (said.entry !== rate && said.entry !== count)) continue;
    const figure = (entry: typeof rate): DraftFigure => saidFigure(asked, { entry, hit: said.hit, rank: said.rank });
    return { figure: figure(rate), count: figure(count), noun: { [said.entry.report.language]: noun } };
  }
  return null;
}

/** True where a figure counts a noun, which may stand last in a compound of two words: "pothole reports". */
function countsThe(asked: Asked, { statement, report }: StatementEntry, noun: string): boolean {
  const { stem, isCompound } = asked.index.localeOf(report.language);
  const [first = '', second = ''] = statement.counted[report.language] ?? [];
  const head = isCompound(first, second) ? second : first;
  return statement.kind === 'number' && statement.unit === null && stem(head) === stem(noun);
}

/** "Six minutes of work per letter", "£310 per school": what the figure is per; null where it is per nothing. */
function perNoun(asked: Asked, { statement, report }: StatementEntry): string | null {
  const text = statement.clause[report.language] ?? '';
  const at = text.toLowerCase().indexOf(statement.written.toLowerCase());
  return asked.index.afterPer(text.slice(Math.max(0, at)), report.language);
}

/** "Costs were 4 356 thousand, of which staff 71 percent": what the staff cost. Null where the sentence has no such part. */
export function partOfSum(asked: Asked, said: Said): Draft | null {
  const { statement, sentence, report } = said.entry;
  if (!isMoney(statement.unit) || statement.unit === null || typeof statement.value !== 'number') return null;
  const part = asked.index
    .statementsOf(sentence)
    .find(
      ({ statement: other }) =>
        other.unit === 'percent' && someOf(asked, other, report.language) && tellsApart(asked, other, statement),
    );
  if (!part || typeof part.statement.value !== 'number') return null;
  const [whole, share] = [saidFigure(asked, said), saidFigure(asked, { ...said, entry: part })];
  const unit = asked.question.unit ?? statement.unit;
  const value = convert(statement.value * (part.statement.value / 100), statement.unit, unit);
  if (value === null) return null;
  const rounded = round(value, Number.isInteger(statement.value) ? 0 : 2);
  const formula = `${show(asked, whole)} × ${show(asked, share)} ≈ ${bare(asked, rounded)}`;
  const figure = computed({ value: rounded, unit, noun: null, label: share.label, period: whole.period, formula }, [
    whole,
    share,
  ]);
  return answered(`≈ ${show(asked, figure)}${figure.period ? ` (${figure.period})` : ''}: ${figure.label}`, {
    figures: [figure],
    context: [whole, share],
    subject: figure.label,
  });
}

/** "What share of the 38 200 have …": a part and its whole that the text states together, as a percentage. */
export function partOf(asked: Asked, said: Said): Draft | null {
  const { size: value, kind } = said.entry.statement;
  const counted = said.entry.statement.of === null ? countedBefore(asked, said.entry) : null;
  const of = counted?.statement.size ?? said.entry.statement.of;
  if (!has(asked, 'share', 'percentWord') || kind !== 'number' || value === null || !of || value > of) return null;
  const part = saidFigure(asked, said);
  const whole = counted ? [saidFigure(asked, { ...said, entry: counted })] : [];
  const figure = shareOf(asked, value, of, part, [part, ...whole]);
  return answered(`${show(asked, figure)}: ${say(asked, said.entry.sentence.text)}`, {
    figures: [figure],
    context: [part, ...whole],
    subject: part.label,
  });
}

/**
 * A whole worked out from a part and its share: "how big was the turnover, from IT cost and IT share?". The share is a
 * figure of the prose whose passage names part and whole; the part is a sum of money in a table.
 */
export function answerWhole(asked: Asked, part: DraftFigure | null): Draft | null {
  if (!has(asked, 'share') || !has(asked, 'amount') || part === null || typeof part.value !== 'number') return null;
  // What is asked for in percent is a share, and no whole.
  if (asked.question.unit === 'percent') return null;
  const family = asked.hits.flatMap((hit) =>
    hit.entry.kind === 'statement' &&
    hit.entry.statement.unit === 'percent' &&
    !hit.entry.statement.change &&
    isFull(asked, hit) &&
    hit.entry.statement.period === part.period &&
    hit.entry.statement.dated
      ? [{ entry: hit.entry, hit, rank: hit.score }]
      : [],
  );
  const [best] = family;
  if (!best || typeof best.entry.statement.value !== 'number' || best.entry.statement.value === 0) return null;
  const share = saidFigure(asked, best);
  const exact = part.value / (best.entry.statement.value / 100);
  const unit =
    asked.question.unit && convert(exact, part.unit, asked.question.unit) !== null
      ? asked.question.unit
      : (part.unit ?? '');
  const value = round(convert(exact, part.unit, unit) ?? exact, unit === part.unit ? 0 : 1);
  const label = `${part.label} / ${share.label}`;
  const figure = computed(
    {
      value,
      unit,
      noun: part.noun,
      label,
      period: part.period,
      formula: `${show(asked, part)} ÷ ${show(asked, share)} ≈ ${bare(asked, value)}`,
      decimals: 1,
    },
    [part, share],
  );
  return answered(`≈ ${show(asked, figure)} (${part.period})`, {
    figures: [figure],
    context: [part, share],
    subject: label,
  });
}
