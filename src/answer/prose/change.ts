import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { StatementEntry } from '../../search/entries.js';
import { inMagnitude, quotientOf, showChange } from '../arithmetic.js';
import { type Asked, has, say } from '../asked.js';
import { answered, type Draft, type DraftFigure, notFound } from '../draft.js';
import { bare, computed, PERCENT_DECIMALS, round, show } from '../figures.js';
import type { Said } from '../statements.js';
import { saidFigure } from './figure.js';

/** "From 2022 to 2023: +4 (+50 %)": how much a figure changed between the first and the last of its years. */
export function change(asked: Asked, family: readonly Said[]): Draft | null {
  const figures = family.map((item) => saidFigure(asked, item));
  const [from, to] = [figures[0], figures.at(-1)];
  if (!from || !to || typeof from.value !== 'number' || typeof to.value !== 'number') return null;
  const value = round(to.value - from.value, 6);
  const unit = from.unit === 'percent' ? 'percentagePoint' : from.unit;
  const period = `${from.period}–${to.period}`;
  const figure = computed(
    {
      value,
      unit,
      noun: from.noun,
      label: to.label,
      period,
      formula: `${bare(asked, to.value)} − ${bare(asked, from.value)} = ${bare(asked, value)}`,
    },
    [to, from],
  );
  const percent =
    from.value === 0
      ? null
      : computed(
          {
            value: round((value / from.value) * 100, PERCENT_DECIMALS),
            unit: 'percent',
            noun: null,
            label: to.label,
            period,
            formula: `(${bare(asked, to.value)} − ${bare(asked, from.value)}) ÷ ${bare(asked, from.value)} = ${bare(asked, round((value / from.value) * 100, 1))} %`,
            decimals: 1,
          },
          [to, from],
        );
  const inPercent = has(asked, 'percentWord') && from.unit !== 'percent';
  const main = inPercent && percent ? percent : figure;
  // "How much did it fall?" of what rose: the amount alone would seem to bear it out.
  if (has(asked, 'decline') && !has(asked, 'growth', 'change') && value > 0)
    return notFound(asked.locale.messages.notFound, { quoted: main.places });
  const other = main === figure ? percent : figure;
  return answered(
    asked.locale.messages.change({
      label: to.label,
      display: showChange(asked, main),
      from: from.period ?? '',
      to: to.period ?? '',
    }),
    { figures: [inMagnitude(asked, main)], context: [to, from, ...(other ? [other] : [])], subject: to.label },
  );
}

/** "At the previous measurement", where the text gives only the figure of now and by how much it has grown: 8 − 2. */
export function answerBefore(asked: Asked, said: Said): Draft | null {
  if (!has(asked, 'yearBefore') && !asksYearBefore(asked, said.entry)) return null;
  const { statement, sentence } = said.entry;
  const changed = asked.index
    .statementsOf(sentence)
    .find(
      (entry) => entry.statement.change && entry.statement.unit === statement.unit && entry.statement.kind === 'number',
    );
  if (
    !changed ||
    statement.change ||
    typeof statement.value !== 'number' ||
    typeof changed.statement.value !== 'number'
  )
    return null;
  const locale = asked.index.localeOf(said.entry.report.language);
  const clause = changed.statement.clause[said.entry.report.language] ?? '';
  const down = holdsPhrase(clause, [...locale.cues.decline, ...locale.fewer]);
  const [named] = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  const previous = named ?? asked.locale.messages.previous;
  const now = saidFigure(asked, said);
  const by = saidFigure(asked, { ...said, entry: changed });
  const value = down ? statement.value + changed.statement.value : statement.value - changed.statement.value;
  const figure = computed(
    {
      value,
      unit: now.unit,
      noun: now.noun,
      label: now.label,
      period: previous,
      formula: `${bare(asked, statement.value)} ${down ? '+' : '−'} ${bare(asked, changed.statement.value)} = ${bare(asked, value)}`,
    },
    [now, by],
  );
  return answered(`${show(asked, figure)} (${previous}): ${say(asked, sentence.text)}`, {
    figures: [figure],
    context: [now, by],
    subject: now.label,
  });
}

/** "In 2023?", where a text of 2024 says by how much the figure differs from a year earlier. */
function asksYearBefore(asked: Asked, { statement, sentence, report }: StatementEntry): boolean {
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  if (years.length !== 1 || Number(years[0]) !== Number(statement.period) - 1) return false;
  const { cues, units } = asked.index.localeOf(report.language);
  const year = units.find(({ unit }) => unit === 'year')?.words ?? [];
  const phrases = cues.yearBefore.filter((phrase) => phrase.split(' ').some((word) => year.includes(word)));
  return holdsPhrase(sentence.text[report.language] ?? '', phrases);
}

/** A figure that went from one value to another within a sentence, with no years to tell them apart: 15 minutes to 3. */
export function pairIn(asked: Asked, said: Said): Draft | null {
  const pair = asksApart(asked) ? pairOf(asked, said) : null;
  if (!pair) return null;
  // "How many times faster is it?"
  if (has(asked, 'ratio') && !has(asked, 'difference', 'percentWord')) return timesApart(asked, said, pair);
  const [from, to] = pair;
  const apart = Math.abs(round(to.value - from.value, 6));
  const percent = round((apart / Math.abs(from.value)) * 100, PERCENT_DECIMALS);
  const of = { label: to.label, period: null };
  const [more, less] = to.value > from.value ? [to, from] : [from, to];
  const amount = computed(
    {
      value: apart,
      unit: from.unit,
      noun: from.noun,
      ...of,
      formula: `${bare(asked, more.value)} − ${bare(asked, less.value)} = ${bare(asked, apart)}`,
    },
    pair,
  );
  const share = computed(
    {
      value: percent,
      unit: 'percent',
      noun: null,
      ...of,
      formula: `(${bare(asked, more.value)} − ${bare(asked, less.value)}) ÷ ${bare(asked, from.value)} = ${bare(asked, percent, 1)} %`,
      decimals: 1,
    },
    pair,
  );
  const inPercent = has(asked, 'percentWord', 'share') || asked.question.unit === 'percent';
  const [main, other] = inPercent ? [share, amount] : [amount, share];
  return answered(`${show(asked, main)}: ${say(asked, said.entry.sentence.text)}`, {
    figures: [main],
    context: [from, to, other],
    subject: to.label,
  });
}

/** By what the greater of two figures of a sentence is the other many times over, with the sentence. */
function timesApart(asked: Asked, said: Said, pair: readonly [Numbered, Numbered]): Draft | null {
  const draft = quotientOf(asked, pair, null);
  const [figure] = draft?.figures ?? [];
  return draft && figure
    ? { ...draft, headline: `${show(asked, figure)}: ${say(asked, said.entry.sentence.text)}` }
    : draft;
}

/** True where a question asks how far apart two figures are: "how much time is saved?" */
function asksApart(asked: Asked): boolean {
  const { saved, less } = asked.index.localeOf(asked.question.language).workedOut;
  const speaksOfLess = wordsOf(asked.question.text).some((word) => saved.includes(word) || less.includes(word));
  const inAmounts = has(asked, 'percentWord', 'amount', 'share', 'duration');
  return (
    (has(asked, 'growth', 'decline', 'change', 'difference', 'ratio', 'saves') || (inAmounts && speaksOfLess)) &&
    (inAmounts || has(asked, 'count', 'difference', 'ratio') || asked.question.unit !== null)
  );
}

/** The two figures of a sentence that are of the unit of one, where there are two. */
function pairOf(asked: Asked, said: Said): readonly [Numbered, Numbered] | null {
  const { unit } = said.entry.statement;
  const same = asked.index
    .statementsOf(said.entry.sentence)
    .filter(
      ({ statement }) =>
        statement.kind === 'number' && statement.unit !== null && statement.unit === unit && !statement.change,
    );
  const [from, to] = same.map((entry) => saidFigure(asked, { ...said, entry }));
  return same.length === 2 && from && to && isNumbered(from) && isNumbered(to) && from.value !== 0 ? [from, to] : null;
}

type Numbered = DraftFigure & { readonly value: number };

const isNumbered = (figure: DraftFigure): figure is Numbered => typeof figure.value === 'number';
