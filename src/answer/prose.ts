import type { Report, Sentence, Texts } from '../corpus/model.js';
import { comparePeriods, unitOf } from '../corpus/values.js';
import type { LanguageCode } from '../language/locale.js';
import { holdsPhrase, placeOfPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { SentenceEntry, StatementEntry } from '../search/entries.js';
import type { Hit, Term } from '../search/search.js';
import { inMagnitude, shareOf, showChange } from './arithmetic.js';
import { type Asked, has, isFull, isHeld, labelsHold, listsFigures, say, speaksOf } from './asked.js';
import { answered, type Draft, type DraftAlternative, type DraftFigure, notFound, type Place } from './draft.js';
import { bare, computed, convert, isMoney, isTime, PERCENT_DECIMALS, round, show } from './figures.js';
import { eitherDirection } from './fit/access.js';
import { negationOf } from './fit/negation.js';
import { countedBefore, someOf, tellsApart } from './fit/part-of-whole.js';
import { askedStatus } from './fit/status.js';
import { capital } from './rows.js';
import type { Said } from './statements.js';
import { wantedYears } from './years.js';

/** A statement as a figure of the answer. */
export function saidFigure(asked: Asked, said: Said): DraftFigure {
  const { statement, sentence, report } = said.entry;
  const counted = statement.unit ? null : (nounOf(asked, said) ?? null);
  const noun = statement.scale > 1 ? scaledNoun(asked, statement.scale, counted) : counted;
  const written = statement.kind === 'number' ? undefined : String(statement.value);
  const label = capital(
    (say(asked, statement.clause) || say(asked, sentence.text)).replace(/^[\s,;:–-]+|[\s,;:.]+$/gu, ''),
  );
  return {
    value: statement.value,
    unit: statement.unit,
    ...(statement.scale > 1 ? { scale: statement.scale } : {}),
    noun,
    label,
    period: statement.period,
    places: [{ kind: 'sentence', report, sentence }],
    ...(written === undefined ? {} : { written }),
  };
}

/** "million visits": what a figure is counted in, and of what. */
const scaledNoun = (asked: Asked, scale: number, noun: string | null): string =>
  [asked.locale.units.find((unit) => unit.kind === 'scale' && unit.scale === scale)?.words[0], noun]
    .filter(Boolean)
    .join(' ');

/** "Costs were 4 356 thousand, of which staff 71 percent": what the staff cost. Null where the sentence has no such part. */
function partOfSum(asked: Asked, said: Said): Draft | null {
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

/** The noun counted, in the answer's language: the first word after the figure that is not a small one. */
function nounOf(asked: Asked, said: Said): string | undefined {
  const { statement, report } = said.entry;
  const code = statement.counted[asked.language] ? asked.language : report.language;
  const { stopWords: stop, isCompound } = asked.index.localeOf(code);
  const words = statement.counted[code] ?? [];
  const elided = elidedNoun(asked, said, code);
  if (elided) return elided;
  // "69 the year before" counts no years.
  if (placeOfPhrase(words, asked.index.localeOf(code).cues.yearBefore) === 0) return undefined;
  const [first, second = ''] = words;
  if (first === undefined || stop.includes(first)) return undefined;
  const isTwo =
    (isCompound(first, second) && !stop.includes(second)) || isTime(unitOf(second, asked.index.localeOf(code)));
  return isTwo ? `${first} ${second}` : first;
}

/** "13 regions …, and another two are piloting": the noun of an earlier figure, where it is what the question counts and this one has none. */
function elidedNoun(asked: Asked, { entry }: Said, code: LanguageCode): string | undefined {
  const [asks] = asked.question.counted;
  if (asks === undefined || entry.statement.kind !== 'number') return undefined;
  const term = asked.index.termOf(asks, asked.question.language);
  const isAsked = (word: string): boolean => asked.index.weightIn(term, asked.index.keysOf({ [code]: word })) >= NOUN;
  if (entry.statement.counted[code]?.some(isAsked)) return undefined;
  // "118 dentists, 97 hygienists": what is the name of a row is a noun of its own.
  const [own] = entry.statement.counted[code] ?? [];
  if (own !== undefined && labelsHold(asked.index, asked.index.termOf(own, code))) return undefined;
  return asked.index
    .statementsOf(entry.sentence)
    .filter(({ id }) => id < entry.id)
    .flatMap(({ statement }) => statement.counted[code]?.slice(0, 1) ?? [])
    .find(isAsked);
}

/** Weight from which a word is the noun that is counted. */
const NOUN = 0.5;

/** The sentence of a statement as the answer words it. */
const sentenceText = (asked: Asked, sentence: Sentence): string => say(asked, sentence.text);

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
    return answered(`${show(asked, result)}: ${sentenceText(asked, sentence)}`, {
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
  return answered(`${capital(shown.join('; '))}${period}: ${sentenceText(asked, sentence)}`, {
    alternatives: siblings(asked, said, rivals),
    figures,
    context: before,
    subject: figure.label,
  });
}

/** "What share of the 38 200 have …": a part and its whole that the text states together, as a percentage. */
function partOf(asked: Asked, said: Said): Draft | null {
  const { size: value, kind } = said.entry.statement;
  const counted = said.entry.statement.of === null ? countedBefore(asked, said.entry) : null;
  const of = counted?.statement.size ?? said.entry.statement.of;
  if (!has(asked, 'share', 'percentWord') || kind !== 'number' || value === null || !of || value > of) return null;
  const part = saidFigure(asked, said);
  const whole = counted ? [saidFigure(asked, { ...said, entry: counted })] : [];
  const figure = shareOf(asked, value, of, part, [part, ...whole]);
  return answered(`${show(asked, figure)}: ${sentenceText(asked, said.entry.sentence)}`, {
    figures: [figure],
    context: [part, ...whole],
    subject: part.label,
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
  return answered(`${text}: ${sentence ? sentenceText(asked, sentence) : ''}`, {
    figures,
    subject: figures[0]?.label ?? '',
  });
}

function change(asked: Asked, family: readonly Said[]): Draft | null {
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
  if (has(asked, 'decline') && !has(asked, 'growth', 'change', 'difference') && value > 0)
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
function pairIn(asked: Asked, said: Said): Draft | null {
  const { saved, less } = asked.index.localeOf(asked.question.language).workedOut;
  const asksApart =
    has(asked, 'growth', 'decline', 'change', 'difference', 'ratio', 'saves') ||
    (has(asked, 'amount', 'duration', 'percentWord', 'share') &&
      wordsOf(asked.question.text).some((word) => saved.includes(word) || less.includes(word)));
  if (
    !asksApart ||
    !(has(asked, 'percentWord', 'amount', 'count', 'difference', 'ratio', 'share', 'duration') || asked.question.unit)
  )
    return null;
  const pair = asked.index
    .statementsOf(said.entry.sentence)
    .filter(
      (entry) =>
        entry.statement.kind === 'number' &&
        entry.statement.unit !== null &&
        entry.statement.unit === said.entry.statement.unit &&
        !entry.statement.change,
    );
  const [from, to] = pair.map((entry) => saidFigure(asked, { ...said, entry }));
  if (
    pair.length !== 2 ||
    !from ||
    !to ||
    typeof from.value !== 'number' ||
    typeof to.value !== 'number' ||
    from.value === 0
  )
    return null;
  const value = round(to.value - from.value, 6);
  const percent = round(Math.abs(value / from.value) * 100, PERCENT_DECIMALS);
  const amount = computed(
    {
      value: Math.abs(value),
      unit: from.unit,
      noun: from.noun,
      label: to.label,
      period: null,
      formula: `${bare(asked, Math.max(from.value, to.value))} − ${bare(asked, Math.min(from.value, to.value))} = ${bare(asked, Math.abs(value))}`,
    },
    [from, to],
  );
  const share = computed(
    {
      value: percent,
      unit: 'percent',
      noun: null,
      label: to.label,
      period: null,
      formula: `${bare(asked, Math.abs(value))} ÷ ${bare(asked, from.value)} = ${bare(asked, percent, 1)} %`,
      decimals: 1,
    },
    [from, to],
  );
  const inPercent = has(asked, 'percentWord', 'share') || asked.question.unit === 'percent';
  const main = inPercent ? share : amount;
  return answered(`${show(asked, main)}: ${say(asked, said.entry.sentence.text)}`, {
    figures: [main],
    context: [from, to, inPercent ? amount : share],
    subject: to.label,
  });
}

/** "Have it or are introducing it": the sum of both, where one sentence gives each and none gives them as one. */
export function eitherSum(asked: Asked, matching: readonly Said[]): Draft | null {
  // What explains the words best, whatever state it tells.
  const [best] = [...matching].sort((a, b) => b.hit.score - a.hit.score || a.entry.id - b.entry.id);
  if (!best || best.entry.statement.status === 'either') return null;
  const states = asked.index.statementsOf(best.entry.sentence).map(({ statement }) => statement.status);
  return states.includes('inPlace') && states.includes('underway') ? statusSum(asked, best) : null;
}

/** "Have it and are introducing it, together": the figures of one sentence that stand for two states. */
function statusSum(asked: Asked, said: Said): Draft | null {
  const same = asked.index
    .statementsOf(said.entry.sentence)
    .filter(
      (entry) =>
        entry.statement.kind === 'number' &&
        !entry.statement.change &&
        entry.statement.unit === said.entry.statement.unit &&
        entry.statement.period === said.entry.statement.period,
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
      labels: sentenceText(asked, said.entry.sentence),
      display: show(asked, sum),
      period: first.period,
    }),
    { figures: [sum], context: figures, subject: first.label },
  );
}

/** "2.5 minutes per letter" times the letters sent, where the question asks for the whole, or for time in another unit. */
function productOf(asked: Asked, said: Said): Draft | null {
  const rate = rateOf(asked, said);
  // The number of what is counted is asked for, and not the time that all of it takes.
  if (!rate || has(asked, 'per') || (has(asked, 'count') && asked.question.unit === null)) return null;
  const unit = asked.question.unit ?? rate.figure.unit;
  if (!asksWhole(asked) && unit === rate.figure.unit) return null;
  if (typeof rate.figure.value !== 'number' || typeof rate.count.value !== 'number' || !unit) return null;
  const product = rate.figure.value * rate.count.value;
  const value = convert(product, rate.figure.unit, unit);
  if (value === null) return null;
  const formula = `${bare(asked, rate.count.value)} × ${show(asked, rate.figure)} = ${bare(asked, product)}${unit === rate.figure.unit ? '' : ` ≈ ${bare(asked, round(value, 1))}`}`;
  const figure = computed(
    { value: round(value, 1), unit, noun: null, label: rate.figure.label, period: rate.count.period, formula },
    [rate.figure, rate.count],
  );
  return answered(asked.locale.messages.productOf({ display: show(asked, figure), formula }), {
    figures: [figure],
    context: [rate.figure, rate.count],
    subject: figure.label,
  });
}

const asksWhole = (asked: Asked): boolean =>
  has(asked, 'sum') || asked.index.namesTotal(asked.question.text, asked.question.language);

/** A figure of time or money per thing, with the figure in the same section that counts the things. */
function rateOf(asked: Asked, said: Said): { readonly figure: DraftFigure; readonly count: DraftFigure } | null {
  const { section } = said.entry.sentence;
  const inSection = asked.index.statementsIn(said.entry.report, section);
  const rates = inSection.filter(({ statement: { unit } }) => isTime(unit) || isMoney(unit));
  for (const rate of rates) {
    const noun = perNoun(asked, rate);
    if (noun === null) continue;
    const count = inSection.find((entry) => entry !== rate && countsThe(asked, entry, noun));
    if (!count || (said.entry !== rate && said.entry !== count)) continue;
    const figure = (entry: typeof rate): DraftFigure => saidFigure(asked, { entry, hit: said.hit, rank: said.rank });
    return { figure: figure(rate), count: figure(count) };
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

/** Most figures that one answer lists from the prose. */
const MOST_FIGURES = 8;
/** A figure belongs to the list where it explains nearly as much as the best. */
const LISTED = 0.5;

/** "All figures on …", "the headline results of …": every figure of the best passage that explains the question. */
export function allFigures(asked: Asked, said: readonly Said[]): Draft | null {
  if (!listsFigures(asked)) return null;
  const [best] = said;
  if (!best) return null;
  const { section } = best.entry.sentence;
  const fits = said.filter(
    (item) =>
      item.rank >= best.rank * LISTED &&
      item.entry.sentence.section === section &&
      item.entry.statement.kind !== 'year' &&
      item.entry.statement.period === best.entry.statement.period,
  );
  const distinct = fits.filter(
    (item, i) =>
      fits.findIndex(
        (other) =>
          other.entry.statement.value === item.entry.statement.value &&
          other.entry.statement.unit === item.entry.statement.unit,
      ) === i,
  );
  if (distinct.length < 2) return null;
  const listed = distinct.slice(0, MOST_FIGURES).sort((a, b) => a.entry.id - b.entry.id);
  const figures = listed.map((item) => saidFigure(asked, item));
  return answered(figures.map((figure) => `${show(asked, figure)}: ${figure.label}`).join('; '), {
    figures,
    subject: section ? say(asked, section.title) : (figures[0]?.label ?? ''),
  });
}

/** "Which obstacles, with their percentages": the share that each item of a list tells, below the paragraph that announces it. */
export function figuresBelow(asked: Asked): Draft | null {
  if (!has(asked, 'list') || !(has(asked, 'percentWord', 'share') || asked.question.unit === 'percent')) return null;
  const announces = asked.hits.find((hit) => hit.entry.kind === 'sentence' && isFull(asked, hit));
  if (announces?.entry.kind !== 'sentence') return null;
  const items = itemsAfter(announces.entry);
  const figures = items.flatMap(({ sentence }) => {
    const [first] = asked.index.statementsOf(sentence).filter(({ statement }) => statement.unit === 'percent');
    return first ? [saidFigure(asked, { entry: first, hit: announces, rank: 1 })] : [];
  });
  if (figures.length < 2 || figures.length < items.length) return null;
  return answered(figures.map((figure) => `${show(asked, figure)}: ${figure.label}`).join('; '), {
    figures,
    subject: say(asked, announces.entry.sentence.text),
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

/** How many sentences a text answer quotes. */
const MOST_SENTENCES = 4;
/** A further sentence is quoted where it explains nearly as much as the best. */
const NEARLY = 0.5;

/** The sentences that answer in words, quoted; null where none explains every word, and the best holds the share `held` of them itself. */
export function answerText(asked: Asked, accept: (hit: Hit) => boolean = () => true, held = 0): Draft | null {
  const meaning = asked.index.localeOf(asked.question.language).asksMeaning.test(asked.question.text);
  const found = asked.hits.filter(
    (hit) =>
      hit.entry.kind === 'sentence' && isFull(asked, hit) && accept(hit) && (!meaning || saysMeaning(asked, hit)),
  );
  const ranked = found
    .map((hit) => ({ hit, rank: hit.score * textFit(asked, hit) }))
    .sort((a, b) => b.rank - a.rank || a.hit.entry.id - b.hit.entry.id);
  const [best] = ranked;
  // What stands in headings and neighbours alone makes a sentence about something else.
  if (best?.hit.entry.kind !== 'sentence' || !hasSubstance(asked)) return null;
  if (!isHeld(asked, best.hit, held) && !explainsChange(asked, best.hit.entry)) return null;
  const said = saidInSection(asked, best.hit.entry, best.hit);
  if (said.length > 0)
    return answered(said.map(({ sentence }) => say(asked, sentence.text)).join(' '), {
      quoted: said.map((place): Place => ({ kind: 'sentence', ...place })),
      subject: subjectOf(asked),
    });
  const nearly = ranked.filter(({ rank }) => rank >= best.rank * NEARLY);
  const own = nearly.slice(0, MOST_SENTENCES).flatMap(({ hit: { entry } }) => (entry.kind === 'sentence' ? entry : []));
  const { report } = best.hit.entry;
  const around = completing(asked, best.hit, own, found).map((sentence) => ({ report, sentence }));
  // "Why?" is answered by a reason, or not at all.
  if (
    has(asked, 'why') &&
    ![...own, ...around].some((entry) =>
      asked.index.paragraphOf(entry.sentence).some((sentence) => givesReason(asked, entry.report, sentence)),
    )
  )
    return null;
  const continued =
    has(asked, 'list', 'which', 'rank') || asked.question.place > 1 ? enumerationAfter(asked, best.hit) : null;
  if (asked.question.place > 1 && !continued && !tellsOrder(asked, best.hit.entry)) return null;
  const items = has(asked, 'list', 'which', 'what') ? itemsAfter(best.hit.entry) : [];
  const places = (
    items.length > 0
      ? [...own.slice(0, 1), ...items]
      : [...own.slice(0, 1), ...around, ...own.slice(1), ...(continued ? [continued] : [])]
  ).map((entry): Place => ({ kind: 'sentence', report: entry.report, sentence: entry.sentence }));
  const figures =
    items.length > 0 && has(asked, 'figureWords') ? figuresOf(asked, items, best.hit) : soleFigure(asked, best.hit);
  const text = places.map((place) => (place.kind === 'sentence' ? sentenceText(asked, place.sentence) : '')).join(' ');
  const speaker = best.hit.entry.sentence.speaker;
  return answered(text, {
    figures,
    quoted: places,
    notes:
      speaker && !text.includes(speaker.name)
        ? [asked.locale.messages.saysWho(speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name)]
        : [],
    subject: subjectOf(asked),
  });
}

/** "The rise in 2023 is due to …", asked why something rose: the paragraph tells what it is that did. */
function explainsChange(asked: Asked, { sentence, report }: SentenceEntry): boolean {
  const begins = wordsOf(sentence.text[report.language] ?? '')
    .slice(0, AT_BEGINNING)
    .join(' ');
  return (
    has(asked, 'why') &&
    !holdsPhrase(asked.question.text, asked.index.localeOf(asked.question.language).leavesOut) &&
    (['growth', 'decline'] as const).some(
      (cue) => has(asked, cue) && speaksOf(asked, { [report.language]: begins }, cue),
    ) &&
    givesReason(asked, report, sentence)
  );
}

/** "The large rise": so many words begin a sentence with its subject. */
const AT_BEGINNING = 3;

/** The first figure of each item of a list. */
const figuresOf = (asked: Asked, items: readonly Pick<SentenceEntry, 'sentence'>[], hit: Hit): DraftFigure[] =>
  items.flatMap(({ sentence }) => {
    const [entry] = asked.index.statementsOf(sentence).filter(({ statement }) => statement.kind === 'number');
    return entry ? [saidFigure(asked, { entry, hit, rank: hit.score })] : [];
  });

const subjectOf = (asked: Asked): string =>
  asked.question.words
    .filter((word) => word.required)
    .map((word) => word.text)
    .join(' ');

/**
 * "What did the overview in X start out as?": where the sentence that names the subject says nothing of a start, the few sentences
 * that do, of the one section that is about the subject. Empty where none does, or many.
 */
function saidInSection(asked: Asked, best: SentenceEntry, hit: Hit): { report: Report; sentence: Sentence }[] {
  if (!has(asked, 'what', 'how') || has(asked, 'why', 'who', 'which', 'list', 'define')) return [];
  // "What if the patient has no mailbox?" is told by the sentence on those who have none.
  if (asked.terms.some(({ negated }) => negated)) return [];
  const asks = asked.terms.filter(
    (term, i) =>
      !term.required &&
      !term.negated &&
      asked.index.tellingness(term) >= COMPLETING &&
      !asked.question.words[i]?.parts.some((part) => asked.question.cueWords.includes(part)),
  );
  const open = asks.filter((term) => (hit.weights[asked.terms.indexOf(term)] ?? 0) < HELD);
  if (open.length === 0 || asks.length > MOST_OPEN) return [];
  const holds = (term: Term, texts: Texts): boolean => asked.index.weightIn(term, asked.index.keysOf(texts)) >= HELD;
  const must = asked.required.flatMap((i) => asked.terms[i] ?? []);
  const isAbout = (report: Report, { section }: Sentence): boolean =>
    section !== null &&
    must.every(
      (term) =>
        holds(term, section.title) ||
        report.sentences.some((other) => other.section === section && holds(term, other.text)),
    );
  // What an entry holds by its neighbours or headings as well is read again, as a text of its own.
  const found = asked.index
    .find(asks.map((term) => ({ ...term, required: true })))
    .flatMap(({ entry, weights }) =>
      entry.kind === 'sentence' &&
      weights.every((weight) => weight >= HELD) &&
      asks.every((term) => holds(term, entry.sentence.text)) &&
      isAbout(entry.report, entry.sentence)
        ? [entry]
        : [],
    )
    .sort((a, b) => a.id - b.id);
  const [first] = found;
  const together =
    found.length <= MOST_SAID && found.every(({ sentence }) => sentence.section === first?.sentence.section);
  return together && first && first.sentence.section !== best.sentence.section ? found : [];
}

/** More sentences than this say too many things. */
const MOST_SAID = 3;

/** So many words of light meaning are one thing asked; more are several. */
const MOST_OPEN = 2;

/** How many sentences are quoted to complete the best one, and how near it they stand. */
const MOST_COMPLETING = 2;
const NEAR_BY = 5;

/**
 * Sentences near the best one, or about the same, that say what it leaves out: the reason where that is asked, and what is said of it
 * ("what did it begin as", "what is it used for now") where the best sentence only names it.
 */
function completing(asked: Asked, best: Hit, chosen: readonly SentenceEntry[], full: readonly Hit[]): Sentence[] {
  if (best.entry.kind !== 'sentence') return [];
  const { report, sentence } = best.entry;
  const at = report.sentences.indexOf(sentence);
  const open = asked.terms.filter(
    (term, i) =>
      !term.required &&
      !term.negated &&
      asked.index.tellingness(term) >= COMPLETING &&
      (best.weights[i] ?? 0) < HELD &&
      !chosen.some((entry) => asked.index.weightIn(term, asked.index.keysOf(entry.sentence.text)) >= HELD),
  );
  const reasons = has(asked, 'why');
  // "What is it used for now?", where the best sentence tells of some earlier time.
  const now = isOfNow(asked, { [asked.question.language]: asked.question.text }) && !isOfNow(asked, sentence.text);
  if (open.length === 0 && !reasons && !now) return [];
  // What explains all of the question by its headings may stand in another section than what only mentions it.
  const explained = new Set(
    full.flatMap(({ entry }) => (entry.kind === 'sentence' && entry.report === report ? [entry.sentence] : [])),
  );
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  const ofYear = ({ text }: Sentence): boolean =>
    years.some((year) => Object.values(text).some((written) => written.includes(year)));
  // A reason in a paragraph that says nothing of what is asked about is one for something else.
  const isOfSame = (other: Sentence): boolean =>
    explained.has(other) ||
    asked.index.paragraphOf(other).some(
      (near) =>
        near === sentence ||
        asked.required.some((i) => {
          const term = asked.terms[i];
          return term !== undefined && asked.index.weightIn(term, asked.index.keysOf(near.text)) >= HELD;
        }),
    );
  const scored = report.sentences.flatMap((other, place) => {
    if (chosen.some((entry) => entry.sentence === other)) return [];
    const distance = explained.has(other) ? 0 : Math.abs(place - at);
    if (distance > NEAR_BY || (distance > 0 && other.section !== sentence.section)) return [];
    const keys = asked.index.keysOf(other.text);
    const said = open.reduce(
      (sum, term) => sum + (asked.index.weightIn(term, keys) >= HELD ? asked.index.tellingness(term) : 0),
      0,
    );
    const isReason = reasons && givesReason(asked, report, other) && isOfSame(other);
    const reason = isReason ? REASON + (ofYear(other) ? OF_THE_YEAR : 0) : 0;
    const current = now && isOfNow(asked, other.text) ? NOW : 0;
    const score = said + reason + current;
    return score > 0 ? [{ other, place, score: score - distance * DISTANCE }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, MOST_COMPLETING)
    .sort((a, b) => a.place - b.place)
    .map(({ other }) => other);
}

/** True where a text speaks of how it is at present, in one of its languages. */
const isOfNow = (asked: Asked, texts: Texts): boolean =>
  Object.entries(texts).some(([code, text]) => holdsPhrase(text, asked.index.localeOf(code as LanguageCode).now));

/** How much a sentence completes another by a reason, or by how it is now, and how much less the farther it stands. */
const REASON = 4;
const OF_THE_YEAR = 2;
const NOW = 3;
const DISTANCE = 0.5;
/** How rare a word must be for a sentence to be quoted for its sake. */
const COMPLETING = 2.2;

/** A figure tells something by itself if it is more than a small number of whatever: "the two former", "0 means". */
export function tellsSomething(asked: Asked, { statement, report }: StatementEntry): boolean {
  const [noun = ''] = statement.counted[report.language] ?? [];
  return (
    statement.kind !== 'number' ||
    statement.unit !== null ||
    (statement.size ?? 0) >= SMALL_NUMBER ||
    asked.index.isUnit(noun, report.language)
  );
}

const SMALL_NUMBER = 20;

/** "Three priorities for 2025: younger audiences, more technicians and lower energy use.": how many there are, and which. */
export const saysWhich = (asked: Asked, { text }: Sentence): boolean =>
  Object.entries(text).some(
    ([code, written]) => /: [^:]+, /.test(written) || asked.index.localeOf(code as LanguageCode).areList.test(written),
  );

/** The one figure that the best sentence states, if the question fits it; a sentence of several is quoted without asserting any. */
function soleFigure(asked: Asked, hit: Hit): DraftFigure[] {
  if (hit.entry.kind !== 'sentence' || has(asked, 'why', 'who', 'names', 'define')) return [];
  const stated = asked.index
    .statementsOf(hit.entry.sentence)
    .filter((entry) => entry.statement.kind !== 'year' && entry.statement.kind !== 'all');
  const [only] = stated;
  const moved = fromTo(asked, hit.entry, stated);
  if (moved) {
    const told = has(asked, 'compare', 'trend', 'allYears') ? moved : moved.slice(1);
    return has(asked, ...OF_THE_MOVE) ? [] : told.map((entry) => saidFigure(asked, { entry, hit, rank: hit.score }));
  }
  // Which they are is asked, and not how many.
  if (saysWhich(asked, hit.entry.sentence) && has(asked, 'list', 'which', 'what')) return [];
  if (only?.statement.kind === 'range' && !has(asked, 'amount', 'count', 'duration')) return [];
  if (only && (!tellsSomething(asked, only) || (isTime(only.statement.unit) && !has(asked, 'duration', 'amount'))))
    return [];
  return only && stated.length === 1 ? [saidFigure(asked, { entry: only, hit, rank: hit.score })] : [];
}

/** Cues that ask for the move itself, or for what was before it. */
const OF_THE_MOVE = ['growth', 'decline', 'change', 'difference', 'yearBefore', 'lastYear', 'earliest'] as const;

/** "It was raised from 40 to 45 pence on 1 January": the two figures of a sentence that has no other; null where it tells no such move. */
function fromTo(
  asked: Asked,
  { sentence, report }: SentenceEntry,
  stated: readonly StatementEntry[],
): readonly [StatementEntry, StatementEntry] | null {
  const [from, to, ...others] = stated.filter(({ statement }) => statement.kind !== 'date');
  if (!from || !to || others.length > 0) return null;
  if (from.statement.kind !== 'number' || to.statement.kind !== 'number') return null;
  const { cues, moves } = asked.index.localeOf(report.language);
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  // "Open from 9 to 17" is no move.
  if (!holdsPhrase(text, moves)) return null;
  const [first, second] = [from, to].map(({ statement }) => text.indexOf(statement.written.toLowerCase()));
  const before = wordsOf(text.slice(0, first)).at(-1) ?? '';
  const between = wordsOf(text.slice(first, second));
  const isMove =
    cues.since.includes(before) && cues.until.includes(between.at(-1) ?? '') && between.length <= MOST_OF_A_FIGURE;
  return isMove ? [from, to] : null;
}

/** A figure with its unit, and the "to" behind it. */
const MOST_OF_A_FIGURE = 4;

/** True where a sentence holds the word itself and a sign that it says what it means, or its name spelled out. */
function saysMeaning(asked: Asked, hit: Hit): boolean {
  if (hit.entry.kind !== 'sentence') return false;
  const { sentence, report } = hit.entry;
  const text = sentence.text[report.language] ?? '';
  if (asked.index.localeOf(report.language).givesMeaning.test(text)) return true;
  const acronyms = asked.question.words.filter((word) => word.required && /^\p{Lu}{2,}/u.test(word.written));
  return acronyms.length > 0 && acronyms.every((word) => !text.includes(word.written));
}

/** Commas from which a sentence is taken for a list of things. */
const LIST_COMMAS = 3;

/**
 * The sentence after one that only says that there are such things, where it lists them ("… have been decided. A, B, C and D are
 * some of them."), or after one that names the first, where it tells what comes next.
 */
function enumerationAfter(asked: Asked, hit: Hit): SentenceEntry | null {
  if (hit.entry.kind !== 'sentence') return null;
  const following = followersOf(asked, hit.entry);
  if (following) return following;
  const commas = (sentence: Sentence | undefined): number =>
    (sentence ? (Object.values(sentence.text)[0]?.split(',').length ?? 0) : 0) - 1;
  const next = asked.index.sentenceAfter(hit.entry);
  return next && commas(hit.entry.sentence) < LIST_COMMAS && commas(next.sentence) >= LIST_COMMAS ? next : null;
}

/** Most items of a list that one answer quotes. */
const MOST_ITEMS = 10;

/** The items of the list that a paragraph introduces: "The board has three priorities for 2025." and what stands below it. */
export function itemsAfter({
  report,
  sentence,
}: Pick<SentenceEntry, 'report' | 'sentence'>): { readonly report: Report; readonly sentence: Sentence }[] {
  if (sentence.listItem) return [];
  const after = report.sentences
    .slice(report.sentences.indexOf(sentence) + 1)
    .filter(({ block }) => block !== sentence.block);
  const end = after.findIndex((other) => !other.listItem || other.section !== sentence.section);
  return after.slice(0, Math.min(end < 0 ? after.length : end, MOST_ITEMS)).map((item) => ({ report, sentence: item }));
}

/** Where the first in an order is asked for with others, the sentence of the paragraph that says what follows it. */
function followersOf(asked: Asked, entry: SentenceEntry): SentenceEntry | null {
  const asksNext = asked.index.localeOf(asked.question.language).comesNext.test(asked.question.text);
  if (!asksNext && !has(asked, 'highest', 'lowest', 'rank')) return null;
  if (tellsOrder(asked, entry)) return null;
  for (let next = asked.index.sentenceAfter(entry); next; next = asked.index.sentenceAfter(next))
    if (tellsOrder(asked, next)) return next;
  return null;
}

/** True where a sentence goes on to the next in an order: "followed by". */
function tellsOrder(asked: Asked, { report, sentence }: SentenceEntry): boolean {
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  return asked.index.localeOf(report.language).nextInOrder.some((phrase) => text.includes(phrase));
}

/** How rare a word must be to tell sentences apart, and how near it must stand. */
const TELLING = 2.4;
const HELD = 0.78;

const STRESSED = ['highest', 'lowest', 'growth', 'decline'] as const;

/** How telling the words of a question must be together for a sentence to answer it: two of the middling kind, or one rare one. */
const SUBSTANCE = 3.5;

/** Less is asked of a figure, which its kind and unit bind to the question as well. */
const FIGURE_SUBSTANCE = 2.3;

export const figureHasSubstance = (asked: Asked): boolean => {
  const counted = asked.question.counted.map((word) =>
    asked.index.tellingness(asked.index.termOf(word, asked.question.language)),
  );
  // A number of the question must stand in what answers it, and tells about as much as a word.
  const { numbers, condition } = asked.question;
  const stated = numbers.some((number) => number > MOST_COMMON && number !== condition?.number);
  return tellingOf(asked) + Math.max(0, ...counted) + (stated ? STATED : 0) >= FIGURE_SUBSTANCE;
};

/** Numbers up to this are everywhere. */
export const MOST_COMMON = 5;
const STATED = 2;

const tellingOf = (asked: Asked): number =>
  asked.required.reduce((sum, i) => sum + (asked.terms[i] ? asked.index.tellingness(asked.terms[i]) : 0), 0);

function hasSubstance(asked: Asked): boolean {
  return (
    tellingOf(asked) >=
    (has(asked, 'define', 'why') || (has(asked, 'quotation') && has(asked, 'documentWords'))
      ? SUBSTANCE / 3
      : SUBSTANCE)
  );
}

/** True where a sentence says that one thing is so because of another. */
const givesReason = (asked: Asked, report: Report, sentence: Sentence): boolean => {
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  return asked.index.localeOf(report.language).because.some((word) => text.includes(word));
};

/** Sentences that say why, or that define, come before those that only mention. */
function textFit(asked: Asked, hit: Hit): number {
  if (hit.entry.kind !== 'sentence') return 0;
  const { sentence, report } = hit.entry;
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  const locale = asked.index.localeOf(report.language);
  // A line that only says whose words stand before it answers nothing but who.
  const attribution =
    sentence.people.some((person) => (sentence.text[report.language] ?? '').startsWith(person.name)) &&
    !/(?<=[.!?])\s|[.!?]$/.test(sentence.text[report.language] ?? '')
      ? 0.5
      : 1;
  const short = text.length < 25 ? 0.6 : attribution;
  const asks = text.endsWith('?') ? 0.7 : 1;
  const why = has(asked, 'why') ? (givesReason(asked, report, sentence) ? 1.5 : 0.7) : 1;
  const define =
    has(asked, 'define') &&
    /\(\p{Lu}[\p{L}\p{N}-]*\)|, det vill säga|, that is/u.test(sentence.text[report.language] ?? '')
      ? 1.15
      : 1;
  // What the question stresses, the sentence should say: most, least, grew, fell.
  const stressed = STRESSED.filter((cue) => has(asked, cue) && !(cue === 'highest' && has(asked, 'why'))).reduce(
    (product, cue) => product * (holdsPhrase(text, locale.cues[cue]) ? 1.25 : 0.8),
    1,
  );
  // Words that need not be there tell sentences apart all the same: what it began as, what it is used for.
  const helped = asked.terms.reduce(
    (product, term, i) =>
      term.required || term.negated || asked.index.tellingness(term) < TELLING
        ? product
        : product * ((hit.weights[i] ?? 0) >= HELD ? 1.12 : 0.97),
    1,
  );
  return helped * short * asks * why * define * stressed * negationOf(asked, hit.entry);
}
