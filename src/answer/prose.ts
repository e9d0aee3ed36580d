import type { Report, Sentence } from '../corpus/model.js';
import { comparePeriods } from '../corpus/values.js';
import { differenceOf } from './arithmetic.js';
import { type Asked, has, say, speaksOf } from './asked.js';
import { answered, type Draft, type DraftAlternative } from './draft.js';
import { bare, computed, convert, round, show } from './figures.js';
import { eitherDirection } from './fit/access.js';
import { askedStatus } from './fit/status.js';
import { change, pairIn } from './prose/change.js';
import { saidFigure } from './prose/figure.js';
import { asksWhole, partOf, partOfSum, productOf, statusSum } from './prose/sums.js';
import { capital } from './rows/point.js';
import type { Said } from './statements.js';
import { wantedYears } from './years.js';

/** What the prose answers: a figure with its sentence, the years of one figure, or what is computed from them. */
export function answerSaid(asked: Asked, said: Said, rivals: readonly Said[]): Draft | null {
  const { statement } = said.entry;
  if (comparesInOneYear(asked) && !statement.change) return null;
  const family = familyOf(asked, said);
  const way = family.length > 1 ? acrossYears(asked, said, family) : null;
  if (way === 'change') return change(asked, family);
  if (way === 'series') return series(asked, family);
  const sum = has(asked, 'sum') ? statusSum(asked, said) : null;
  const workedOut = sum ?? pairIn(asked, said) ?? productOf(asked, said) ?? partOfSum(asked, said);
  if (workedOut) return workedOut;
  // An average of each is no sum of all.
  if (asksWhole(asked) && !has(asked, 'average', 'per') && speaksOf(asked, statement.clause, 'average')) return null;
  return partOf(asked, said) ?? inUnitAsked(asked, said) ?? asStated(asked, said, family, rivals);
}

/** "The difference between those who … and those who …, 2023": of two things in one year. */
const comparesInOneYear = (asked: Asked): boolean =>
  has(asked, 'difference') &&
  has(asked, 'between') &&
  !has(asked, 'yearBefore', 'since', 'growth', 'decline', 'change') &&
  asked.question.periods.length === 1 &&
  asked.question.periods[0]?.kind === 'year';

/** What of a figure of several years is asked: by how much it changed, all of them, or null for only one. */
function acrossYears(asked: Asked, { entry }: Said, family: readonly Said[]): 'change' | 'series' | null {
  const moves = has(asked, 'growth', 'decline', 'change', 'difference') && !entry.statement.change;
  const inAllYears = has(asked, 'trend', 'allYears');
  if (moves && has(asked, 'difference') && !inAllYears) return 'change';
  const byHowMuch = moves && has(asked, 'amount', 'count', 'percentWord') && !inAllYears && !has(asked, 'compare');
  const withBefore = has(asked, 'compare') && has(asked, 'yearBefore');
  const years = family.map((item) => item.entry.statement.period ?? '');
  const wanted = wantedYears(asked, entry.report, years);
  if (!byHowMuch && (inAllYears || withBefore || wanted.span || wanted.years.length > 1)) return 'series';
  return moves ? 'change' : null;
}

/** "How many hours?" of what the text gives in minutes. */
function inUnitAsked(asked: Asked, said: Said): Draft | null {
  const { statement, sentence } = said.entry;
  const { unit } = asked.question;
  if (!unit || unit === statement.unit || typeof statement.value !== 'number') return null;
  const converted = convert(statement.value, statement.unit, unit);
  if (converted === null) return null;
  const figure = saidFigure(asked, said);
  const { label, period } = figure;
  const value = round(converted, 2);
  const formula = `${show(asked, figure)} = ${bare(asked, value)}`;
  const result = computed({ value, unit, noun: null, label, period, formula }, [figure]);
  return answered(`${show(asked, result)}: ${say(asked, sentence.text)}`, {
    figures: [result],
    context: [figure],
    subject: label,
  });
}

/** The figure as its sentence states it, with those that the question sets beside it. */
function asStated(asked: Asked, said: Said, family: readonly Said[], rivals: readonly Said[]): Draft {
  const { statement, sentence } = said.entry;
  const figure = saidFigure(asked, said);
  const turned = eitherDirection(asked, said.entry).map((entry) => ({ ...said, entry }));
  const sameSentence = turned.length > 0 ? turned : compared(asked, said, rivals);
  const figures = sameSentence.length > 1 ? sameSentence.map((other) => saidFigure(asked, other)) : [figure];
  const apart = figures.length === 2 && asksApart(asked) ? differenceOf(asked, figures) : null;
  if (apart) return apart;
  const shown = figures.map((item) =>
    typeof item.value === 'number' ? hedged(asked, said, show(asked, item)) : show(asked, item),
  );
  const isDate = statement.kind === 'year' || statement.kind === 'date';
  const period = !isDate && statement.dated && statement.period ? ` (${statement.period})` : '';
  return answered(`${capital(shown.join('; '))}${period}: ${say(asked, sentence.text)}`, {
    alternatives: siblings(asked, said, rivals),
    figures,
    context: family.filter((item) => item !== said).map((item) => saidFigure(asked, item)),
    subject: figure.label,
  });
}

/** "In how many more regions does A see B's information than the other way around?": what two figures of a sentence make is asked for. */
const asksApart = (asked: Asked): boolean =>
  has(asked, 'difference') && !has(asked, 'each', 'list', 'trend', 'allYears', 'percentWord', 'ratio');

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

/** "8 (2022) → 12 (2023)": a figure of several years with its sentence. */
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
  if (!has(asked, 'compare', 'each', 'list')) return [said];
  if (askedStatus(asked) !== null) return bothStates(asked, said);
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

/** "Those that have it compared with those introducing it": the two figures of a sentence that tell one state each. */
function bothStates(asked: Asked, said: Said): Said[] {
  if (
    !['compare' as const, 'inPlace' as const, 'underway' as const].every((cue) => has(asked, cue)) ||
    has(asked, 'without')
  )
    return [said];
  const { unit } = said.entry.statement;
  const inState = asked.index
    .statementsOf(said.entry.sentence)
    .filter(({ statement }) => statement.kind === 'number' && !statement.change && statement.unit === unit);
  const [one, ...more] = inState.filter(({ statement }) => statement.status === 'inPlace');
  const [other, ...others] = inState.filter(({ statement }) => statement.status === 'underway');
  const isPair = one && other && more.length === 0 && others.length === 0;
  return isPair ? [one, other].map((entry) => ({ ...said, entry })) : [said];
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
