import type { Report, Sentence } from '../corpus/model.js';
import { comparePeriods } from '../corpus/values.js';
import { type Asked, has, say, speaksOf } from './asked.js';
import { answered, type Draft, type DraftAlternative } from './draft.js';
import { bare, computed, convert, round, show } from './figures.js';
import { eitherDirection } from './fit/access.js';
import { askedStatus } from './fit/status.js';
import { change, pairIn } from './prose/change.js';
import { saidFigure } from './prose/figure.js';
import { asksWhole, partOf, partOfSum, productOf, statusSum } from './prose/sums.js';
import { capital } from './rows.js';
import type { Said } from './statements.js';
import { wantedYears } from './years.js';

/** What the prose answers: a figure with its sentence, the years of one figure, or what is computed from them. */
export function answerSaid(asked: Asked, said: Said, rivals: readonly Said[]): Draft | null {
  const { statement, sentence } = said.entry;
  const figure = saidFigure(asked, said);
  const family = familyOf(asked, said);
  const wanted = wantedYears(
    asked,
    said.entry.report,
    family.map((item) => item.entry.statement.period ?? ''),
  );
  // "The difference between those who … and those who …, 2023": of two things in one year.
  const inOneYear =
    has(asked, 'difference') &&
    has(asked, 'between') &&
    !has(asked, 'yearBefore', 'since') &&
    asked.question.periods.length === 1 &&
    asked.question.periods[0]?.kind === 'year';
  if (inOneYear && !has(asked, 'growth', 'decline', 'change') && !statement.change) return null;
  const moves = has(asked, 'growth', 'decline', 'change', 'difference') && !statement.change;
  if (family.length > 1 && moves && has(asked, 'difference') && !has(asked, 'trend', 'allYears'))
    return change(asked, family);
  const withBefore = has(asked, 'compare') && has(asked, 'yearBefore');
  const byHowMuch =
    moves && has(asked, 'amount', 'count', 'percentWord') && !has(asked, 'trend', 'allYears', 'compare');
  if (
    family.length > 1 &&
    !byHowMuch &&
    (has(asked, 'trend', 'allYears') || withBefore || wanted.span || wanted.years.length > 1)
  )
    return series(asked, family);
  if (family.length > 1 && moves) return change(asked, family);
  const sum = has(asked, 'sum') ? statusSum(asked, said) : null;
  if (sum) return sum;
  const pair = pairIn(asked, said);
  if (pair) return pair;
  const product = productOf(asked, said) ?? partOfSum(asked, said);
  if (product) return product;
  // An average of each is no sum of all.
  if (asksWhole(asked) && !has(asked, 'average', 'per') && speaksOf(asked, statement.clause, 'average')) return null;
  const part = partOf(asked, said);
  if (part) return part;
  const converted =
    asked.question.unit && typeof statement.value === 'number'
      ? convert(statement.value, statement.unit, asked.question.unit)
      : null;
  if (converted !== null && asked.question.unit && asked.question.unit !== statement.unit) {
    const result = computed(
      {
        value: round(converted, 2),
        unit: asked.question.unit,
        noun: null,
        label: figure.label,
        period: figure.period,
        formula: `${show(asked, figure)} = ${bare(asked, round(converted, 2))}`,
      },
      [figure],
    );
    return answered(`${show(asked, result)}: ${say(asked, sentence.text)}`, {
      figures: [result],
      context: [figure],
      subject: figure.label,
    });
  }
  const turned = eitherDirection(asked, said.entry).map((entry) => ({ ...said, entry }));
  const sameSentence = turned.length > 0 ? turned : compared(asked, said, rivals);
  const figures = sameSentence.length > 1 ? sameSentence.map((other) => saidFigure(asked, other)) : [figure];
  const before = family.filter((item) => item !== said).map((item) => saidFigure(asked, item));
  const shown = figures.map((item) =>
    typeof item.value === 'number' ? hedged(asked, said, show(asked, item)) : show(asked, item),
  );
  const period =
    statement.kind === 'year' || statement.kind === 'date' || !statement.dated
      ? ''
      : statement.period
        ? ` (${statement.period})`
        : '';
  return answered(`${capital(shown.join('; '))}${period}: ${say(asked, sentence.text)}`, {
    alternatives: siblings(asked, said, rivals),
    figures,
    context: before,
    subject: figure.label,
  });
}

/** How near another figure must come to be offered beside the one answered with. */
const SIBLING = 0.8;
const SIBLING_IN_LIST = 0.5;
const MOST_SIBLINGS = 4;

/** Figures of the same section that the question fits nearly as well, of something else: those without an agreement beside those with one. */
function siblings(asked: Asked, said: Said, rivals: readonly Said[]): DraftAlternative[] {
  const { statement, sentence } = said.entry;
  const near = rivals.filter(
    ({ entry, rank }) =>
      entry.sentence !== sentence &&
      entry.sentence.section === sentence.section &&
      rank >= said.rank * (entry.sentence.listItem && sentence.listItem ? SIBLING_IN_LIST : SIBLING) &&
      entry.statement.unit === statement.unit &&
      entry.statement.kind === statement.kind &&
      entry.statement.status === statement.status &&
      entry.statement.period === statement.period &&
      entry.statement.value !== statement.value,
  );
  return near.slice(0, MOST_SIBLINGS).map((other) => {
    const figure = saidFigure(asked, other);
    return {
      label: `${show(asked, figure)}: ${figure.label}`,
      question: figure.label.slice(0, 200),
      figures: [figure],
    };
  });
}

/** "About 2.5 minutes": a hedge of the source stays with its figure. */
function hedged(asked: Asked, said: Said, display: string): string {
  const { statement } = said.entry;
  if (!statement.hedge || asked.language !== said.entry.report.language) return display;
  return `${statement.hedge} ${display}`;
}

/** The same figure of other times: last year's in parentheses, or the clauses of one sentence with years of their own. */
function familyOf(asked: Asked, said: Said): Said[] {
  const { statement, sentence } = said.entry;
  if (statement.period === null) return [said];
  const same = asked.index
    .statementsOf(sentence)
    .filter(
      (entry) =>
        entry.statement.unit === statement.unit &&
        entry.statement.kind === statement.kind &&
        entry.statement.scale === statement.scale &&
        entry.statement.period !== null &&
        entry.statement.dated &&
        !entry.statement.change,
    );
  const years = new Set(same.map((entry) => entry.statement.period));
  if (years.size < 2 || years.size !== same.length) return [said];
  return same
    .map((entry) => (entry === said.entry ? said : { entry, hit: said.hit, rank: said.rank }))
    .sort((a, b) => comparePeriods(a.entry.statement.period, b.entry.statement.period));
}

function series(asked: Asked, family: readonly Said[]): Draft {
  const figures = family.map((item) => saidFigure(asked, item));
  const sentence = family[0]?.entry.sentence;
  const text = figures.map((figure) => `${show(asked, figure)} (${figure.period})`).join(' → ');
  return answered(`${text}: ${sentence ? say(asked, sentence.text) : ''}`, {
    figures,
    subject: figures[0]?.label ?? '',
  });
}

/** Figures of the same sentence that a comparison sets side by side. */
function compared(asked: Asked, said: Said, rivals: readonly Said[]): Said[] {
  if (!has(asked, 'compare', 'each', 'list') || askedStatus(asked) !== null) return [said];
  const together = rivals.filter(
    (rival) =>
      rival.entry.statement.kind === said.entry.statement.kind &&
      rival.entry.statement.unit === said.entry.statement.unit &&
      !rival.entry.statement.change &&
      rival.entry.statement.period === said.entry.statement.period &&
      rival.entry.sentence === said.entry.sentence,
  );
  // "Dentists compared with hygienists", of a sentence that counts nurses as well.
  const named = together.filter((item) => countsNamed(asked, item));
  const meant = has(asked, 'compare') && named.length > 1 ? named : together;
  return meant.length > 1 ? [...meant].sort((a, b) => a.entry.id - b.entry.id) : [said];
}

/** True where the very noun that a figure counts is one of the question's. */
const countsNamed = (asked: Asked, { entry: { statement, report } }: Said): boolean => {
  const noun = asked.index.keysOf({ [report.language]: statement.counted[report.language]?.[0] ?? '' });
  return asked.terms.some((term) => !term.negated && asked.index.weightIn(term, noun) >= WHOLLY);
};

/** Weight from which a word is another, and no part of it. */
const WHOLLY = 0.85;

/** A sentence answers for a year that it or its paragraph names, or for the report's own. */
export function ofTheTime(asked: Asked, report: Report, sentence: Sentence): boolean {
  // "Which grew most since last year?" asks for the time since.
  const since = has(asked, 'since', 'compare') && has(asked, 'growth', 'decline', 'change');
  const years = asked.question.periods.flatMap((period) =>
    period.kind === 'year'
      ? [period.year]
      : period.kind === 'relative' && !since
        ? [String((report.year ?? 0) + period.offset)]
        : [],
  );
  const around = asked.index
    .paragraphOf(sentence)
    .map((other) => Object.values(other.text).join(' '))
    .join(' ');
  // Who holds an office since 2023 is told by no report of 2021.
  const isEarlier = asked.question.periods.some(
    (period) =>
      period.kind === 'range' && period.to === null && report.year !== null && Number(period.from) > report.year,
  );
  return !isEarlier && years.every((year) => year === String(report.year) || around.includes(year));
}
