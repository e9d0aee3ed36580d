import type { Sentence, Statement, Texts } from '../corpus/model.js';

import type { Cue, LanguageCode } from '../language/locale.js';
import { LANGUAGES } from '../language/locales.js';
import { beginsWith, holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { StatementEntry } from '../search/entries.js';
import type { Hit } from '../search/search.js';
import { differenceOf, shareOf } from './arithmetic.js';
import {
  type Asked,
  askAgain,
  EXPLAINED,
  has,
  isFull,
  LIGHT_TELLS,
  OWN,
  placeName,
  STRONG,
  say,
  speaksOf,
} from './asked.js';
import { answered, type Draft, type DraftConflict, type DraftFigure, draft, notFound, type Place } from './draft.js';
import { bare, computed, isMoney, isPercent, isTime, show } from './figures.js';
import { startsAt } from './fit/date.js';
import { isLimit } from './fit/extreme.js';
import { negationOf } from './fit/negation.js';
import { ofAnotherRow } from './fit/of-others.js';
import { askedStatus } from './fit/status.js';
import { isPerTime } from './fit/unit.js';
import { answerInList } from './listed.js';
import { answerOrigin } from './origin.js';
import { answerPerTime, tellsByTime, timeAskedBy } from './per-time.js';
import { answerColumn, answerProperty } from './properties.js';
import { answerBefore } from './prose/change.js';
import { saidFigure, tellsSomething } from './prose/figure.js';
import { allFigures, figuresBelow, itemsAfter, saysWhich } from './prose/lists.js';
import { figureHasSubstance, MOST_COMMON } from './prose/substance.js';
import { answerWhole, eitherSum } from './prose/sums.js';
import { answerText } from './prose/text.js';
import { answerSaid, ofTheTime } from './prose.js';
import { offers, refuse, refuseChart, refuseTime, unknownWords } from './refuse.js';
import { headerScore, measureColumns } from './rows/columns.js';
import { contentWords, isAverage } from './rows/label.js';
import { asksMoney, asksPurpose } from './rows/money.js';
import { pointAt } from './rows/point.js';
import type { Row } from './rows/row.js';
import { hasRowsOf, hasThoseAsked, inCaptions } from './rows/things.js';
import { timeColumns } from './rows/time-columns.js';
import { bestRows, fullRows, markedRows } from './rows.js';
import {
  answerComplement,
  answerPerUnit,
  answerSeveralRows,
  answerShare,
  asksSeveral,
  coverRows,
  heldBy,
  totalWithout,
} from './several-rows.js';
import { answerRow, asksChange, extremeYear, headline } from './single-row.js';
import { fullStatements, type Said } from './statements.js';
import { answerSurplus } from './surplus.js';
import { answerWho, saysWho } from './who.js';
import { answerTable, growthAmong } from './whole-table.js';
import { columnsOf, wantedOf } from './years.js';

/** The answer to a question whose words have been looked up. Each step answers or passes on; the last one refuses. */
export function answerQuestion(asked: Asked): Draft {
  const found = byStep(asked);
  const time = timeAskedBy(asked);
  if (time && !(found && tellsByTime(found))) {
    const [phrase] = time;
    const perTime = answerPerTime(asked, byStep);
    // What a year costs is not what it costs per month.
    if (perTime || (found?.status === 'answered' && phrase.startsWith('per '))) return perTime ?? refuse(asked);
  }
  if (found?.status === 'answered' && leavesThoseAsked(asked, found)) return refuse(asked);
  if (found && found.status !== 'not_found') return found;
  const fuller = found ? null : withLightWords(asked);
  const answer = fuller ? byStep(fuller) : null;
  return answer?.status === 'answered' ? answer : (found ?? refuse(asked));
}

/** "Which of the eight largest …?" is told by a table with a row for each of the eight. */
const leavesThoseAsked = (asked: Asked, { figures, quoted }: Draft): boolean =>
  asked.question.among !== null &&
  [...figures.flatMap(({ places }) => places), ...quoted].some(
    (place) => place.kind !== 'cell' || !hasThoseAsked(asked, place.table),
  );

function byStep(asked: Asked): Draft | null {
  for (const step of STEPS) {
    const found = step(asked);
    if (found) return found;
  }
  return null;
}

/** Where the words that must be explained tell too little to find anything, those of light meaning must be explained as well. */
function withLightWords(asked: Asked): Asked | null {
  const { words, cueWords } = asked.question;
  const tells = (i: number): boolean => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.tellingness(term) >= LIGHT_TELLS;
  };
  if (asked.required.some(tells)) return null;
  // "Can we have a coffee now?" turns on what nothing speaks of.
  const isCue = (word: (typeof words)[number]): boolean => word.parts.some((part) => cueWords.includes(part));
  const isStrange = (word: (typeof words)[number], i: number): boolean => {
    const term = asked.terms[i];
    return !isCue(word) && term !== undefined && asked.index.tellingness(term) === 0;
  };
  const told = words.filter((word, i) => !isCue(word) && tells(i));
  const strange = words.filter(isStrange).length;
  if (asked.required.length === 0 && (strange >= told.length || (strange > 0 && told.length <= FEW_TOLD))) return null;
  const fuller = words.map((word, i) =>
    word.required || word.negated || !tells(i) || isCue(word) ? word : { ...word, required: true },
  );
  return fuller.some((word, i) => word !== words[i]) ? askAgain(asked, { words: fuller }) : null;
}

/** So few light words say nothing beside one that nothing speaks of. */
const FEW_TOLD = 3;

type Step = (asked: Asked) => Draft | null;

/** "What are the three priorities for 2025?": as many items as the sentence above them announces, of a time that it or its heading names. */
const itemsBelow: Step = (asked) => {
  const { periods } = asked.question;
  const isComing = periods.length > 0 && periods.every(({ kind }) => kind === 'year' || kind === 'range');
  if (!isComing || !has(asked, 'list', 'which', 'what') || has(asked, ...FIGURE_ONLY) || asksMoney(asked)) return null;
  const years = periods.flatMap((period) =>
    period.kind === 'year' ? [period.year] : period.kind === 'range' ? [period.from, period.to] : [],
  );
  const announces = asked.hits.find(({ entry, weights }) => {
    if (entry.kind !== 'sentence' || !asked.required.every((i) => (weights[i] ?? 0) >= STRONG)) return false;
    const { sentence, report } = entry;
    const about = `${Object.values(sentence.text).join(' ')} ${Object.values(sentence.section?.title ?? {}).join(' ')}`;
    const items = itemsAfter(entry).length;
    const isOfThem = (year: string | null): boolean =>
      year !== null && Number(year) > (report.year ?? 0) && about.includes(year);
    return (
      years.every(isOfThem) &&
      items > 1 &&
      asked.index.statementsOf(sentence).some(({ statement }) => statement.value === items)
    );
  });
  if (announces?.entry.kind !== 'sentence') return null;
  const { sentence } = announces.entry;
  const undated = askAgain(asked, { periods: [] });
  return answerText(undated, ({ entry }) => entry.kind === 'sentence' && entry.sentence === sentence);
};

const courtesy: Step = (asked) => {
  if (!asked.question.courtesy) return null;
  const { messages } = asked.locale;
  const text = has(asked, 'help') ? messages.help : has(asked, 'thanks') ? messages.thanks : messages.greeting;
  return draft({ status: 'help', headline: text });
};

const order: Step = (asked) => {
  if (asked.question.command) return notFound(asked.locale.messages.command, { alternatives: offers(asked) });
  const asksDeed = asked.locale.favour.test(asked.question.written) && !has(asked, ...ASKS_FOR_WORDS);
  return asksDeed ? draft({ status: 'help', headline: asked.locale.messages.help }) : null;
};

/** Cues of a question that a text may answer, however it begins. */
const ASKS_FOR_WORDS = [
  'count',
  'share',
  'amount',
  'which',
  'what',
  'who',
  'how',
  'when',
  'why',
  'trend',
  'list',
  'figureWords',
] as const;

const empty: Step = (asked) =>
  asked.required.length === 0 && asked.question.captions.length === 0 && asked.terms.length === 0
    ? draft({ status: 'help', headline: asked.locale.messages.help })
    : null;

/**
 * "Which project got the biggest grant?": every word is a common one, and yet a table has a row for each project and a column of
 * grants. The words that its headings and its caption hold are then what the question turns on.
 */
const byHeadings: Step = (asked) => {
  const { words, language, text, condition } = asked.question;
  if (condition || !has(asked, 'which') || !has(asked, 'highest', 'lowest') || has(asked, ...NOT_RANKED)) return null;
  const said = wordsOf(text);
  const { which } = asked.index.localeOf(language).cues;
  const from = said.findIndex((word) => which.includes(word)) + 1;
  const named = said.slice(from, from + MOST_BETWEEN);
  const holds = (i: number, texts: Texts): boolean => {
    const term = asked.terms[i];
    return term !== undefined && !term.negated && asked.index.weightIn(term, asked.index.keysOf(texts)) >= STRONG;
  };
  const candidates = asked.corpus.reports.flatMap((report) =>
    report.tables.flatMap((table) => {
      const things = { [report.language]: table.header[0] ?? '' };
      const isNamed = words.some(({ parts: [first = ''] }, i) => named.includes(first) && holds(i, things));
      if (from === 0 || table.textual || !isNamed) return [];
      const around = [things, table.captions, ...table.columns.map(({ headers }) => headers)];
      const held = words.flatMap((_, i) => (around.some((texts) => holds(i, texts)) ? [i] : []));
      const all = asked.required.every((i) => held.includes(i));
      return all && held.length > 1 ? [held] : [];
    }),
  );
  const [best, next] = candidates.sort((a, b) => b.length - a.length);
  if (!best || next?.length === best.length) return null;
  const found = answerTable(
    askAgain(asked, { words: words.map((word, i) => (best.includes(i) ? { ...word, required: true } : word)) }),
  );
  return found?.status === 'answered' && !tellsNoRate(asked, found) ? found : null;
};

/** So near behind "which" stands what is to be named. */
const MOST_BETWEEN = 2;

/** Cues beside which the most of something is no row of a table. */
const NOT_RANKED = ['count', 'when', 'who', 'why', 'growth', 'decline', 'change', 'trend', 'difference'] as const;

const unknown: Step = (asked) => (unknownWords(asked).length > 0 ? refuse(asked) : null);

const forecast: Step = (asked) => {
  if (!has(asked, 'forecast')) return null;
  const newest = Math.max(0, ...asked.corpus.reports.map(({ year }) => year ?? 0));
  const ahead = asked.question.periods.some((period) => period.kind === 'year' && Number(period.year) > newest);
  if (ahead && has(asked, 'what', 'define') && newest > 0)
    return notFound(asked.locale.messages.forecast, { alternatives: offers(asked) });
  if (asksMoney(asked)) return notFound(asked.locale.messages.forecast, { alternatives: offers(asked) });
  if (has(asked, 'when')) {
    // A time still to come must lie after the report's own year.
    const ahead = fullStatements(asked).matching.some(
      ({ entry }) => Number(/(?:19|20)\d\d/.exec(String(entry.statement.value))?.[0] ?? 0) > (entry.report.year ?? 0),
    );
    return ahead ? null : notFound(asked.locale.messages.forecast, { alternatives: offers(asked) });
  }
  return has(asked, 'count', 'share', 'amount') &&
    !asked.hits.some((hit) => hit.entry.kind === 'statement' && isFull(asked, hit))
    ? notFound(asked.locale.messages.forecast, { alternatives: offers(asked) })
    : null;
};

/** A chart named by its number: its data is a picture, so only what the prose says of it can be told. */
const chart: Step = (asked) => {
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

const origin: Step = (asked) => answerOrigin(asked);

const inList: Step = (asked) => answerInList(asked);

const column: Step = (asked) => answerColumn(asked);

const who: Step = (asked) => answerWho(asked);

/** "Which regions …?" wants names; where the report has only a number of them, it says so. */
const names: Step = (asked) => {
  if (has(asked, 'count', 'who', 'when', 'trend', 'allYears') || asked.question.condition) return null;
  const superlative = has(asked, 'highest', 'lowest', 'rank', 'growth');
  // "Which region has most …" asks for a region; "which service is in most regions" does not.
  const nouns = superlative ? asked.question.which.slice(0, 1) : asked.question.which;
  if (nouns.length === 0) return null;
  // "Which two stayed out?" is told where somebody is said to have.
  const stayedOut = has(asked, 'participation') && has(asked, 'without', 'complement');
  const counts = (texts: Texts): boolean => hasNoun(asked, nouns.slice(0, 2), texts, IS_NOUN);
  const mentioned = superlative ? null : namedTogether(asked, nouns);
  if (mentioned) return mentioned;
  const row = bestRows(asked, fullRows(asked))[0];
  const rowCounts = row?.entry.table.unit
    ? counts({ ...row.entry.table.unit.names, [row.entry.report.language]: row.entry.table.unit.name })
    : false;
  // A table with a row for each of them names them itself.
  const perRow = asked.hits.some(
    ({ entry }) =>
      entry.kind === 'table' &&
      !entry.table.textual &&
      (counts({ [entry.report.language]: entry.table.header[0] ?? '' }) ||
        nouns.slice(0, 1).some((noun) => isHeadOf(asked, noun, entry.table.header[0] ?? ''))),
  );
  if (perRow && !rowCounts) return null;
  const said = fullStatements(asked).matching.find(({ entry: { statement } }) =>
    counts(Object.fromEntries(Object.entries(statement.counted).map(([code, list]) => [code, list[0] ?? '']))),
  );
  const isUnit = asked.index.isUnit(nouns[0] ?? '', asked.question.language);
  if (superlative && !rowCounts && !isUnit) return null;
  if (!rowCounts && !said && !nouns.some((noun) => asked.index.isCounted(noun, asked.question.language))) return null;
  const [inRow] = rowCounts && row ? (answerRow(asked, row)?.figures ?? []) : [];
  const count = [inRow?.value, said?.entry.statement.value].find((value) => typeof value === 'number') ?? null;
  const named = superlative
    ? null
    : (answerText(
        asked,
        (hit) =>
          hit.entry.kind === 'sentence' &&
          namesOne(asked, nouns, hit.entry.sentence) &&
          !(stayedOut && !saysLack(asked, hit.entry.sentence)) &&
          (count === null || namesIn(hit.entry.sentence) >= Math.min(Number(count), MOST_NAMED)),
        // "Which one did not reply?" is told by no sentence that has a name alone.
        asked.terms.some(({ negated }) => negated) ? HELD_IN_WORDS : 0,
      ) ?? (isUnit || isOnlyCounted(asked, said?.entry) ? null : enumerated(asked, nouns)));
  if (named) return named;
  // "The board has adopted three goals:" is told by what stands below it.
  if (said && !superlative && itemsAfter(said.entry).length === said.entry.statement.size)
    return answerText(asked, ({ entry }) => entry.kind === 'sentence' && entry.sentence === said.entry.sentence);
  if (!rowCounts && !said && !(superlative && isUnit)) return null;
  const what =
    rowCounts && row
      ? say(asked, row.entry.series.labels)
      : said
        ? say(asked, said.entry.sentence.text)
        : (nouns[0] ?? '');
  return notFound(asked.locale.messages.noNames(what.replace(/\.$/, '')), {
    missing: [nouns[0] ?? ''],
    quoted: said && !rowCounts ? [{ kind: 'sentence', report: said.entry.report, sentence: said.entry.sentence }] : [],
    alternatives: offers(asked),
  });
};

/** "Which regions are mentioned on the 2022 page?": the sentence of the edition that names most of them, each with the noun beside it. */
function namedTogether(asked: Asked, nouns: readonly string[]): Draft | null {
  const { edition, numbers, words, text, language } = asked.question;
  const number = numbers[0] ?? asked.index.numberIn(text, language);
  const only = words.every((word) => !word.required || word.parts.some((part) => nouns.includes(part)));
  if (edition === null || !only || has(asked, 'without', 'complement', 'participation')) return null;
  const named = asked.corpus.reports
    .filter((report) => String(report.year) === edition)
    .flatMap((report) => report.sentences.map((sentence) => ({ report, sentence })))
    .map((place) => ({ ...place, count: namesWith(asked, nouns.slice(0, 1), place.sentence) }))
    .filter(({ count }) => count >= LEAST_NAMED && count === (number ?? count))
    .sort((a, b) => b.count - a.count);
  const [best, next] = named;
  if (!best || next?.count === best.count) return null;
  const { report, sentence } = best;
  return answered(say(asked, sentence.text), {
    quoted: [{ kind: 'sentence', report, sentence }],
    subject: nouns.join(' '),
  });
}

const saysLack = (asked: Asked, { text }: Sentence): boolean => DENYING.some((cue) => speaksOf(asked, text, cue));

/** Fewer names than this are no list. */
const LEAST_NAMED = 2;

/** True where a text has one of the nouns of a question, at least so much. */
const hasNoun = (asked: Asked, nouns: readonly string[], texts: Texts, least: number): boolean =>
  nouns.some(
    (noun) =>
      asked.index.weightIn(asked.index.termOf(noun, asked.question.language), asked.index.keysOf(texts)) >= least,
  );

/** True for the noun that a compound is a kind of: "park" of "Vindpark". */
const isHeadOf = ({ question: { language }, index }: Asked, noun: string, compound: string): boolean => {
  const { singular } = index.localeOf(language);
  const head = singular(noun.toLowerCase());
  return head.length >= LEAST_HEAD && compound.toLowerCase().endsWith(head);
};

/** Fewer letters than this end many words by chance. */
const LEAST_HEAD = 4;

/** Weight from which what is counted is the noun that is asked for. */
const IS_NOUN = 0.7;

/** So many names in one sentence are a list, however many there are in all. */
const MOST_NAMED = 5;

/** How many names a sentence has, its first word aside. */
const namesIn = (sentence: Sentence): number =>
  new Set((Object.values(sentence.text)[0] ?? '').slice(1).match(/\p{Lu}\p{Ll}{2,}/gu) ?? []).size;

/** The sentences that list things of the kind asked for, in words without capitals: "diabetes, followed by asthma and …". */
function enumerated(asked: Asked, nouns: readonly string[]): Draft | null {
  const ofKind = (sentence: Sentence): boolean =>
    Object.entries(sentence.text).some(([code, text]) => hasNoun(asked, nouns, { [code]: text }, STRONG));
  const lists = (sentence: Sentence): boolean =>
    Object.entries(sentence.text).some(([code, text]) =>
      new RegExp(
        `\\p{L}, \\p{Ll}*[^,.]{1,40},? ${asked.index.localeOf(code as LanguageCode).messages.and} \\p{L}+`,
        'u',
      ).test(text),
    );
  const some = asked.hits.some(
    (hit) =>
      hit.entry.kind === 'sentence' && isFull(asked, hit) && ofKind(hit.entry.sentence) && lists(hit.entry.sentence),
  );
  return some
    ? answerText(
        asked,
        (hit) =>
          hit.entry.kind === 'sentence' &&
          ofKind(hit.entry.sentence) &&
          (saysWhich(asked, hit.entry.sentence) ||
            !asked.index.statementsOf(hit.entry.sentence).some(({ statement }) => countsNoun(asked, nouns, statement))),
      )
    : null;
}

/** "The eleven further groups", of which the report says that there are eleven, and not which. */
const isOnlyCounted = (asked: Asked, said: StatementEntry | undefined): boolean =>
  said !== undefined && asked.question.numbers[0] === said.statement.value && !saysWhich(asked, said.sentence);

/** True where a figure only says how many of the kind there are. */
const countsNoun = (asked: Asked, nouns: readonly string[], statement: Statement): boolean =>
  Object.entries(statement.counted).some(([code, list]) => hasNoun(asked, nouns, { [code]: list?.[0] ?? '' }, STRONG));

/** True where a sentence has the noun with a name beside it: "Region Gävleborg", "Karolinska sjukhuset". */
const namesOne = (asked: Asked, nouns: readonly string[], sentence: Sentence): boolean =>
  namesWith(asked, nouns, sentence) > 0;

/** How many names a sentence has beside the noun, in the language that has most. */
const namesWith = (asked: Asked, nouns: readonly string[], sentence: Sentence): number =>
  Math.max(
    0,
    ...besideNames(sentence).map((words) => words.filter((word) => hasNoun(asked, nouns, word, IS_NOUN)).length),
  );

const besideName = new WeakMap<Sentence, readonly (readonly Texts[])[]>();

/** The words that stand right beside a name in a sentence, in each of its languages. */
function besideNames(sentence: Sentence): readonly (readonly Texts[])[] {
  const known =
    besideName.get(sentence) ??
    Object.entries(sentence.text).map(([code, text]) =>
      [...text.matchAll(/(?<!\p{L})(\p{L}+)(?= \p{Lu}\p{Ll}{2,})|(?<=\p{L} )\p{Lu}\p{Ll}{2,} (\p{Ll}+)/gu)].map(
        (match) => ({ [code]: match[1] ?? match[2] ?? '' }),
      ),
    );
  besideName.set(sentence, known);
  return known;
}

const property: Step = (asked) => answerProperty(asked);

/** "Working backwards from cost and share": the amount that the part is a share of. */
const whole: Step = (asked) => {
  if (!has(asked, 'share') || !has(asked, 'amount') || has(asked, 'growth', 'change')) return null;
  const total = asked.corpus.reports
    .flatMap((report) => report.tables)
    .flatMap((table) => asked.index.rowsOf(table))
    .find((entry) => entry.series.role === 'total' && asked.hits.some((hit) => hit.entry === entry));
  const draft = total
    ? answerRow(asked.without(''), {
        entry: total,
        hit: { entry: total, score: 1, weights: [] },
        precision: 1,
        rank: 1,
      })
    : null;
  const part =
    draft?.figures.find((figure) => typeof figure.value === 'number' && !figure.formula) ??
    draft?.context.find((figure) => typeof figure.value === 'number' && !figure.formula) ??
    null;
  return answerWhole(asked, part);
};

/** "How many towns are there?": nothing but what is counted is asked about, so the text must say how many they are in all. */
const inAll: Step = (asked) => {
  const { counted, language, periods, condition } = asked.question;
  const noun = counted.find((word) => asked.index.isUnit(word, language)) ?? counted[0];
  if (!has(asked, 'count') || noun === undefined || condition || has(asked, ...MORE_THAN_A_COUNT)) return null;
  const isNoun = (i: number): boolean => asked.question.words[i]?.parts.includes(noun) ?? false;
  if (!asked.required.some(isNoun) || !asked.required.every((i) => isNoun(i) || isWholeReport(asked, i))) return null;
  const light = asked.terms.some(
    (term, i) => !term.required && !isNoun(i) && asked.index.tellingness(term) >= LIGHT_TELLS,
  );
  const whole = asked.wholes(noun);
  if (!whole || light || !asked.index.isUnit(noun, language)) return null;
  const dated = periods.every((period) => period.kind === 'year' && period.year === whole.period);
  return dated ? answered(headline(asked, whole), { figures: [whole], subject: whole.label }) : null;
};

/** What asks for something else than how many there are. */
const MORE_THAN_A_COUNT: readonly Cue[] = [
  'highest',
  'lowest',
  'trend',
  'growth',
  'decline',
  'change',
  'difference',
  'underway',
  'inPlace',
  'complement',
  'without',
  'participation',
  'share',
  'sum',
  'average',
  'half',
];

/** True where a word only names what the whole report is about: it stands in the title or in the name of who publishes it. */
function isWholeReport(asked: Asked, i: number): boolean {
  const term = asked.terms[i];
  return (
    term !== undefined &&
    asked.corpus.reports.some((report) =>
      [report.title, { [report.language]: report.publisher ?? '' }].some(
        (texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN,
      ),
    )
  );
}

/** "Which year had the highest cost?": the year of a row's extreme, where the question names one row. */
const whenMost: Step = (asked) => {
  const most = has(asked, 'highest');
  if (!has(asked, 'when') || most === has(asked, 'lowest') || has(asked, 'growth', 'decline', 'change')) return null;
  const asking: ReadonlySet<Cue> = new Set<Cue>(['when', 'count', 'highest', 'lowest', 'latest', 'earliest', 'rank']);
  const cues = new Set([...asked.question.cues].filter((cue) => !asking.has(cue)));
  const plain = askAgain(asked, { cues });
  const [row, ...others] = bestRows(plain, fullRows(plain));
  return row && others.length === 0 ? extremeYear(asked, row, most) : null;
};

const surplus: Step = (asked) => answerSurplus(asked);

/** A surplus that the report has no word for. */
const unsaidSurplus: Step = (asked) => (unknownWords(asked).length > 0 ? answerSurplus(asked) : null);

/** Numbers: the row or the sentence that explains the question best, computed upon as it asks. */
const numbers: Step = (asked) => {
  const found = findFigure(asked);
  return found?.status === 'answered' && isOfAnotherKind(asked, found) ? null : found;
};

/** True where what was found is no such number as the question asks for. */
const isOfAnotherKind = (asked: Asked, found: Draft): boolean =>
  (has(asked, 'each') && isOneSaid(asked, found)) ||
  (dividesBy(asked) && !found.figures.some(({ formula }) => formula?.includes('÷'))) ||
  statesOneOfTwo(asked, found) ||
  isGrowthForShare(asked, found) ||
  isShareOfAll(asked, found) ||
  isShareOfOthers(asked, found) ||
  isOneSide(asked, found) ||
  isOneOfTwo(asked, found) ||
  saysNoOutcome(asked, found) ||
  lacksSomeOf(asked, found) ||
  // "How many hours?" is not told by some minutes that could not be made hours.
  (isTime(asked.question.unit) &&
    found.figures.length > 0 &&
    found.figures.every(({ unit }) => isTime(unit) && unit !== asked.question.unit)) ||
  // The text and the table were both asked for.
  (asked.question.prose && has(asked, 'tableWords') && found.figures.length < 2 && found.conflicts.length === 0) ||
  (has(asked, 'total') && isShareOfOne(asked, found)) ||
  ((has(asked, 'share') || (asked.question.unit === 'percent' && has(asked, 'count'))) &&
    found.figures.every(isPlainCount)) ||
  (asked.question.unit === 'percent' && found.figures.length > 0 && found.figures.every(isSaidCount)) ||
  tellsNoRate(asked, found) ||
  tellsNobody(asked, found) ||
  countsNone(asked, found) ||
  isLevel(asked, found) ||
  isTheRest(asked, found) ||
  ranksNothing(asked, found) ||
  ranksByChance(asked, found) ||
  namesOtherNumber(asked, found) ||
  // "How many billions" is told in no percent.
  (countsInScale(asked) && found.figures.length > 0 && found.figures.every(({ unit }) => isPercent(unit))) ||
  // How much is saved is time or money, and no number of those that have it.
  (has(asked, 'saves') && found.figures.length > 0 && found.figures.every((figure) => isHeadCount(asked, figure))) ||
  // A sum of money is no share of another, nor does it lack anything.
  (has(asked, 'share', 'complement') && found.figures.every(({ unit }) => isMoney(unit))) ||
  !numbersExplained(asked, found);

/** "How much does one save?": a number of things in a row that speaks of no saving. */
const isHeadCount = (asked: Asked, figure: DraftFigure): boolean => {
  const [place] = figure.places;
  const saves = place.kind === 'cell' && speaksOf(asked, place.series.labels, 'saves');
  return isPlainCount(figure) && !isTime(figure.unit) && !isMoney(figure.unit) && !saves;
};

/** "How many billions did they turn over?" */
const countsInScale = ({ question: { counted, language }, index }: Asked): boolean =>
  index.localeOf(language).units.some(({ kind, words }) => kind === 'scale' && words.includes(counted[0] ?? ''));

/** "List the average for every area", "how many does each programme have?": one figure of a text is no list, unless it is said to be of each. */
function isOneSaid(asked: Asked, { figures: [figure, ...others] }: Draft): boolean {
  const place = figure?.places[0];
  return (
    others.length === 0 &&
    place?.kind === 'sentence' &&
    figure?.formula === undefined &&
    (has(asked, 'list') || !OF_EACH.some((cue) => speaksOf(asked, place.sentence.text, cue)))
  );
}

/** What says of a figure that it is one of each, and not of all. */
const OF_EACH: readonly Cue[] = ['each', 'per', 'average'];

/** "What share of the decisions was changed?" is not told by how the decisions changed. */
const isGrowthForShare = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'share') &&
  has(asked, 'change') &&
  !has(asked, 'growth', 'decline', 'difference') &&
  figures.length > 0 &&
  figures.every(({ formula }) => formula?.includes(' − ') ?? false);

/** "How many residents were asked?" is not told by a share of the residents, where it names nothing that they are or do. */
const isShareOfAll = (asked: Asked, { figures }: Draft): boolean => {
  const { counted, words, unit } = asked.question;
  const isCounted = (i: number): boolean => words[i]?.parts.every((part) => counted.includes(part)) ?? false;
  return (
    has(asked, 'count') &&
    !has(asked, 'share', 'percentWord', 'highest', 'lowest', 'compare') &&
    unit === null &&
    figures.length > 0 &&
    figures.every((figure) => isPercent(figure.unit) && figure.formula === undefined) &&
    asked.required.some(isCounted) &&
    asked.required.every((i) => isCounted(i) || isWholeReport(asked, i))
  );
};

/** "How many participants per course?", "which has most per course?", "the average cargo per harbour?": not told by how many participants there are. */
const tellsNoRate = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'per') &&
  has(asked, 'count', 'highest', 'lowest', 'average') &&
  !isPerTime(asked) &&
  figures.length > 0 &&
  figures.every(
    ({ unit, formula, places: [place] }) =>
      unit === null &&
      formula === undefined &&
      place.kind === 'cell' &&
      ![place.series.labels, place.table.captions, place.column.headers].some((texts) => speaksOf(asked, texts, 'per')),
  );

/** "Which site has most bookings?" is not told by how many sites there are. */
const ranksNothing = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const place = figure?.places[0];
  const [noun] = asked.question.which;
  return (
    has(asked, 'highest', 'lowest') &&
    has(asked, 'which') &&
    !has(asked, 'when', 'count') &&
    noun !== undefined &&
    others.length === 0 &&
    figure?.formula === undefined &&
    place?.kind === 'cell' &&
    typeof figure?.value === 'number' &&
    ((wordsOf(place.series.labels[asked.question.language] ?? '').length === 1 &&
      hasNoun(asked, [noun], place.series.labels, STRONG)) ||
      isBesideThings(asked, place))
  );
};

/**
 * "What stands most in the way of digitalisation?" ranks no services: True where the one word that a table may be meant by is common,
 * and another that tells much is nowhere in it.
 */
function ranksByChance(asked: Asked, { figures: [figure] }: Draft): boolean {
  const place = figure?.places[0];
  const { words, which, captions } = asked.question;
  if (!has(asked, 'highest', 'lowest') || has(asked, 'which', 'count', 'tableWords', 'figureWords')) return false;
  if (place?.kind !== 'cell' || which.length > 0 || captions.length > 0) return false;
  const telling = (i: number): number => {
    const term = asked.terms[i];
    return term ? asked.index.tellingness(term) : 0;
  };
  const texts = [place.table.captions, ...place.table.columns.map(({ headers }) => headers), place.series.labels];
  const isHeld = (i: number): boolean => {
    const term = asked.terms[i];
    return term !== undefined && texts.some((text) => asked.index.weightIn(term, asked.index.keysOf(text)) >= STRONG);
  };
  return (
    asked.required.every((i) => telling(i) < COMMON) &&
    words.some(({ required }, i) => !required && telling(i) >= TELLS_MUCH && !isHeld(i))
  );
}

/** Tellingness below which a word is in many texts, and from which it is in few. */
const COMMON = 2;
const TELLS_MUCH = 4.5;

/** "Which harbour has most cruise calls?": True for a row of another table than that with a row for each harbour. */
const isBesideThings = (asked: Asked, { report, table, series }: Extract<Place, { kind: 'cell' }>): boolean =>
  report.tables.some((other) => !other.textual && hasRowsOf(asked, report, other)) &&
  !hasRowsOf(asked, report, table) &&
  ![table.captions, series.labels, series.group ?? {}].some((texts) =>
    hasNoun(asked, asked.question.which.slice(0, 1), texts, OWN),
  );

/** "Which event is the most common?" is not told by the row of the other events. */
const isTheRest = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'highest', 'lowest') &&
  has(asked, 'which') &&
  !has(asked, 'when', 'count') &&
  figures.every(
    ({ places: [place], formula }) =>
      place.kind === 'cell' &&
      asked.index
        .localeOf(place.report.language)
        .others.includes(wordsOf(place.series.labels[place.report.language] ?? '')[0] ?? '') &&
      (formula?.includes(' − ') ?? true),
  );

/**
 * "How many towns have it?" is told by no percentage in a table of towns, and "how many harbours are members?" by none of the things
 * that are measured of all harbours.
 */
const countsNone = (asked: Asked, { figures }: Draft): boolean => {
  const { counted, unit } = asked.question;
  if (!has(asked, 'count') || has(asked, 'share', 'percentWord') || unit !== null) return false;
  const cells = figures.flatMap((figure) => (figure.places[0].kind === 'cell' ? [figure.places[0]] : []));
  const isOfOneRow = cells.length > 1 && cells.every(({ series }) => series === cells[0]?.series);
  return (
    figures.length > 0 &&
    cells.length === figures.length &&
    cells.every(({ report, table }) => hasRowsOf(asked, report, table, counted)) &&
    (figures.every((figure) => figure.unit === 'percent' && figure.formula === undefined) ||
      (isOfOneRow && cells.every(({ column }) => column.period === null && headerScore(asked, column) === 0)))
  );
};

/** "By how much did the grant fall?" is not told by how much it is, where the text speaks of no change. */
const isLevel = (asked: Asked, { figures: [figure, ...others] }: Draft): boolean => {
  const place = figure?.places[0];
  return (
    has(asked, 'growth', 'decline') &&
    has(asked, 'amount') &&
    figure !== undefined &&
    others.length === 0 &&
    figure.formula === undefined &&
    figure.unit !== 'percent' &&
    place?.kind === 'sentence' &&
    !asked.index
      .paragraphOf(place.sentence)
      .some(({ text }) =>
        (['growth', 'decline', 'change', 'difference'] as const).some((cue) => speaksOf(asked, text, cue)),
      )
  );
};

/** "Who should I get in touch with?" is told by no number. */
const tellsNobody = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'who') &&
  !has(asked, ...NUMERIC, ...PERHAPS_NUMERIC, 'highest', 'lowest', 'rank', 'either') &&
  !asksMoney(asked) &&
  figures.length > 0 &&
  figures.every(({ value, unit }) => typeof value === 'number' && !isMoney(unit));

/** "Which two closed?" is not told by a list of fourteen. */
const namesOtherNumber = ({ question: { which, numbers, condition } }: Asked, { figures }: Draft): boolean =>
  which.length > 0 &&
  condition === null &&
  figures.length > MOST_OF_EACH &&
  numbers.some((number) => number > 1 && number <= MOST_OF_EACH);

/** "At home versus digital consultation": the one figure of a sentence that speaks of no consultation is half an answer. */
function isOneSide(asked: Asked, { figures, conflicts }: Draft): boolean {
  const [figure, ...others] = figures;
  const place = figure?.places[0];
  if (!has(asked, 'compare') || others.length > 0 || conflicts.length > 0 || place?.kind !== 'sentence') return false;
  const hit = asked.hits.find(({ entry }) => entry.kind === 'sentence' && entry.sentence === place.sentence);
  return (
    !figure?.formula &&
    hit !== undefined &&
    asked.required.some((i) => {
      const term = asked.terms[i];
      return (
        term !== undefined &&
        !term.negated &&
        (hit.weights[i] ?? 0) < BESIDE &&
        asked.index.tellingness(term) >= LIGHT_TELLS
      );
    })
  );
}

/** "Counsel compared with parties without counsel": one figure alone is half an answer, unless it tells by how much the two differ. */
function isOneOfTwo(asked: Asked, { figures: [figure, ...others], conflicts }: Draft): boolean {
  const { language, text } = asked.question;
  return (
    has(asked, 'compare') &&
    holdsPhrase(text, asked.index.localeOf(language).versus) &&
    !has(asked, 'growth', 'decline', 'change', 'difference', 'highest', 'lowest') &&
    figure !== undefined &&
    others.length === 0 &&
    conflicts.length === 0 &&
    figure.formula === undefined
  );
}

/** "How many applications were turned down?" is not told by how many were received. */
function saysNoOutcome(asked: Asked, { figures }: Draft): boolean {
  const { language, text } = asked.question;
  const { turnedDown } = asked.index.localeOf(language);
  if (!holdsPhrase(text, turnedDown) || figures.length === 0) return false;
  const terms = asked.terms.filter((term) => holdsPhrase(term.text, turnedDown));
  const tells = (texts: Texts): boolean =>
    terms.some((term) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= OWN) ||
    Object.entries(texts).some(([code, written]) =>
      holdsPhrase(written, asked.index.localeOf(code as LanguageCode).turnedDown),
    );
  return !figures.some(({ formula, places: [place] }) => formula !== undefined || evidenceOf(place).some(tells));
}

/** The texts that say what a figure is of. */
const evidenceOf = (place: Place): readonly Texts[] =>
  place.kind === 'cell'
    ? [place.series.labels, place.series.group ?? {}, place.column.headers, place.table.captions]
    : place.kind === 'sentence'
      ? [place.sentence.text]
      : [];

/** Below this weight a word stands beside a sentence, and neither in it nor over it. */
const BESIDE = 0.45;

/** "For each of the four variants": fewer are not all of them. */
const lacksSomeOf = ({ question: { numbers, cues } }: Asked, { figures }: Draft): boolean =>
  (cues.has('each') || cues.has('list')) && numbers.some((number) => number > figures.length && number <= MOST_OF_EACH);

/** More than so many are not asked for one by one. */
const MOST_OF_EACH = 8;

/** "Which percentage of tickets is sold online?" is not told by how many are sold. */
const isPlainCount = ({ value, unit, formula, places: [place] }: DraftFigure): boolean =>
  typeof value === 'number' &&
  formula === undefined &&
  place.kind === 'cell' &&
  place.column.role === 'value' &&
  !['percent', 'permille', 'percentagePoint'].includes(unit ?? '');

/** "What is that exactly in percent?" is not told by how many people a text says there are. */
const isSaidCount = ({ value, unit, formula, places: [place] }: DraftFigure): boolean =>
  typeof value === 'number' && formula === undefined && place.kind === 'sentence' && unit === null;

/** "Parcel lockers in total" are not told by the percentages of a row about something else; "overall satisfaction" is what one is called. */
const isShareOfOne = (asked: Asked, { figures }: Draft): boolean =>
  !has(asked, 'share', 'percentWord') &&
  asked.question.unit !== 'percent' &&
  figures.length > 0 &&
  figures.every(
    ({ unit, formula, places: [place] }) =>
      unit === 'percent' &&
      formula === undefined &&
      place.kind === 'cell' &&
      place.series.role === 'item' &&
      ![place.series.labels, place.column.headers].some((texts) => speaksOf(asked, texts, 'total')),
  );

/** "How many more are needed?", "income minus costs": a figure that a text states, and that is no difference, is one side of it. */
function statesOneOfTwo(asked: Asked, { figures }: Draft): boolean {
  const [figure, ...others] = figures;
  const place = figure?.places[0];
  if (!has(asked, 'difference') || !figure || others.length > 0 || figure.formula || place?.kind !== 'sentence')
    return false;
  return !asked.index
    .statementsOf(place.sentence)
    .some(
      ({ statement }) =>
        statement.value === figure.value &&
        (statement.change || (statement.unit === 'percent' && has(asked, 'percentWord', 'share'))),
    );
}

/** "Divided by", "a head": a figure is asked for that has to be worked out; "per" alone may stand in the text. */
const dividesBy = (asked: Asked): boolean =>
  holdsPhrase(
    asked.question.text,
    asked.index.localeOf(asked.question.language).cues.per.filter((phrase) => phrase.includes(' ')),
  );

/** Numbers that a question states must stand in the evidence, or be how many there are in all; else it speaks of something else. */
function numbersExplained(asked: Asked, found: Draft): boolean {
  const { condition, numbers: stated } = asked.question;
  if (has(asked, 'rank', 'highest', 'lowest')) return true;
  const evidence = [...found.figures, ...found.context]
    .flatMap((figure) => [
      String(figure.value),
      ...figure.places.map((place) =>
        place.kind === 'cell'
          ? `${place.series.cells.map((cell) => String(cell.value)).join(' ')} ${numbersOf(`${place.series.label} ${place.column.header}`)}`
          : place.kind === 'sentence'
            ? `${figuresIn(asked, place.sentence)} ${numbersOf(Object.values(place.sentence.text).join(' '))}`
            : '',
      ),
    ])
    .join(' ')
    .split(' ');
  return stated.every(
    (number) =>
      (number === condition?.number && found.headline.includes(String(number))) ||
      number <= MOST_COMMON ||
      evidence.includes(String(number)) ||
      found.figures.some((figure) => asked.wholes(figure.noun)?.value === number) ||
      asked.index.counts(number),
  );
}

const numbersOf = (text: string): string =>
  text
    .replace(/(?<=\d)[ ,\u00a0](?=\d{3}(?!\d))/g, '')
    .match(/\d+/g)
    ?.join(' ') ?? '';

const figuresIn = (asked: Asked, sentence: Sentence): string =>
  asked.index
    .statementsOf(sentence)
    .map((entry) => String(entry.statement.size ?? entry.statement.value))
    .join(' ');

/** "Regions without X, how many?": where nothing but what is counted is left to look for, all less those that have it. */
const withoutIt: Step = (asked) => {
  // Those without an agreement who do not have access: two denials are more than can be told apart.
  if (has(asked, 'count') && has(asked, 'complement') && has(asked, 'without')) return refuse(asked);
  const { neither } = asked.index.localeOf(asked.question.language);
  if (has(asked, 'count') && holdsPhrase(asked.question.text, neither)) return refuse(asked);
  const rest = totalWithout(asked);
  if (rest) return rest;
  // Money without something that could not be taken off: no other sum stands in for it.
  if (asksMoney(asked) && asked.terms.some((term) => term.required && term.negated)) return refuse(asked);
  if (has(asked, 'share') && has(asked, 'complement')) return shareWithoutIt(asked);
  if (!has(asked, 'count') || has(asked, 'complement')) return null;
  if (!asked.terms.some((term) => term.required && term.negated)) return null;
  const { language } = asked.question;
  const counts = asked.required.every((i) => asked.index.isUnit(asked.terms[i]?.text ?? '', language));
  if (!counts) return null;
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  const cues = new Set([...asked.question.cues, 'complement' as const].filter((cue) => cue !== 'without'));
  const having = askAgain(asked, { words, cues });
  return answerComplement(having) ?? saidComplement(having) ?? refuse(asked);
};

/** "What share of the regions lack it?": of all, those that do not have it; null where no row counts those that have. */
function shareWithoutIt(asked: Asked): Draft | null {
  const cues = new Set([...asked.question.cues, 'count' as const].filter((cue) => cue !== 'share'));
  const rest = answerComplement(askAgain(asked, { cues, unit: null }));
  const [left] = rest?.figures ?? [];
  const [part, whole] = rest?.context ?? [];
  if (!left || !part || !whole) return null;
  const [having, all] = [part, whole].map(({ value }) => bare(asked, Number(value)));
  const divided = shareOf(asked, Number(left.value), Number(whole.value), left, [part, whole]);
  const display = show(asked, divided);
  const share = { ...divided, formula: `(${all} − ${having}) ÷ ${all} = ${display}` };
  return answered(asked.locale.messages.complementOf({ label: left.label, display, period: left.period }), {
    figures: [share],
    context: [part, whole],
    subject: left.label,
  });
}

/** "How much of the increase came from services?": the change of a row as a share of that of the total; a refusal where none is told. */
const shareOfGrowth: Step = (asked) => {
  const { text, language } = asked.question;
  const { ofTheGrowth } = asked.index.localeOf(language);
  if (!has(asked, 'share') || !has(asked, 'growth', 'decline', 'change') || !ofTheGrowth.test(text)) return null;
  const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'share' && cue !== 'percentWord'));
  const rises = askAgain(asked, { cues, unit: null });
  const [row, ...others] = bestRows(rises, fullRows(rises));
  const total = row && asked.index.rowsOf(row.entry.table).find(({ series }) => series.role === 'total');
  if (!row || others.length > 0 || !total || total.series === row.entry.series) return refuse(asked);
  const [part, whole] = [row.entry, total].map((entry) => growthAmong(rises, [entry])?.figures[0]);
  if (!part || !whole || Number(whole.value) === 0) return refuse(asked);
  const share = shareOf(asked, Number(part.value), Number(whole.value), part, [part, whole]);
  return answered(`${show(asked, share)} (${part.period}): ${part.label}. ${share.formula}.`, {
    figures: [share],
    context: [part, whole],
    subject: part.label,
  });
};

/** "What share lack it?", "what share is not positive?": the share of those that have it, or are. */
const isShareOfOthers = (asked: Asked, { figures }: Draft): boolean =>
  has(asked, 'share') &&
  (has(asked, 'complement') || (has(asked, 'without') && !asked.question.bothWays)) &&
  figures.some(
    ({ formula, places: [place] }) =>
      !formula?.includes('−') && !evidenceOf(place).some((text) => DENYING.some((cue) => speaksOf(asked, text, cue))),
  );

const DENYING: readonly Cue[] = ['complement', 'without'];

const findFigure: Step = (asked) => {
  if (!asksFigure(asked)) return null;
  const whole = answerTable(asked);
  if (whole) return whole;
  const rows = fullRows(asked);
  const said = fullStatements(asked);
  // The next after the first is found by looking over all of them, or where a text tells the order.
  if (asked.question.place > 1) return null;
  // "The figures year by year" are those of a row.
  const byYear = rows.length > 0 && has(asked, 'allYears', 'trend');
  const figures = (byYear ? null : allFigures(asked, said.matching)) ?? figuresBelow(asked);
  if (figures) return figures;
  const sum =
    askedStatus(asked) === 'either' && has(asked, 'count') && !has(asked, 'without')
      ? eitherSum(asked, said.matching)
      : null;
  if (sum) return sum;
  const bestSaid =
    asksNumber(asked) && figureHasSubstance(asked)
      ? notOneOfMany(
          said.matching.filter(
            ({ hit, entry }) => !leavesMuch(asked, hit) && (!isBare(asked) || tellsSomething(asked, entry)),
          ),
        )
      : undefined;
  const [bestRow] = rows;
  // "The three-year average of what a person uses" stands in a row that is called so, and not where the text has the year alone.
  const averaged = bestRow !== undefined && has(asked, 'average') && isAverage(asked, bestRow.entry);
  if (bestRow && !bestSaid && isToldInWords(asked, bestRow)) return null;
  const status = askedStatus(asked);
  const rowRank = bestRow
    ? bestRow.rank *
      (status === 'underway' ? 0 : status === 'either' ? 0.5 : 1) *
      (has(asked, 'when') ? 0 : 1) *
      (COMPUTES.some((cue) => has(asked, cue)) ? COMPUTED_FIRST : 1) *
      (namesCrossing(asked, bestRow) ? CROSSING : 1) *
      (asked.question.prose ? 0.6 : 1)
    : 0;
  // What a text says of the thing itself in another year goes before a row that only stands under a heading with its name.
  const [elsewhen] = bestSaid || !asksNumber(asked) ? [] : said.otherTime;
  if (bestRow && elsewhen && !has(asked, 'total') && asked.required.every((i) => (bestRow.hit.weights[i] ?? 0) < OWN))
    return answerBefore(asked, elsewhen) ?? refuseTime(asked, elsewhen);
  const years = bestRow ? null : acrossYears(asked);
  if (years) return years;
  const chosen = bestRow ? bestRows(asked, rows) : [];
  const special =
    bestRow && rowRank > 0 ? (answerComplement(asked) ?? answerPerUnit(asked) ?? answerShare(asked)) : null;
  if (special && !(bestSaid && bestSaid.rank > rowRank * SAID_FIRST && isShare(bestSaid))) return special;
  const together = asksSeveral(asked) ? coverRows(asked) : [];
  if (together.length > 1 && heldBy(asked, together) > heldBy(asked, chosen.slice(0, 1))) {
    const several = answerSeveralRows(asked, together);
    if (several) return several;
  }
  const saidFirst =
    bestSaid &&
    !(averaged && !speaksOf(asked, bestSaid.entry.sentence.text, 'average')) &&
    !(bestRow && isOfOtherYear(asked, bestSaid, bestRow)) &&
    bestSaid.rank > rowRank * barOf(asked, bestSaid, chosen);
  if (bestSaid && saidFirst) return withOthers(asked, fromSaid(asked, bestSaid, said.matching), rows, said.matching);
  if (bestRow && rowRank > 0 && chosen.length > 0) {
    const found = chosen.length > 1 ? fromRows(asked, chosen) : answerRow(asked, chosen[0] ?? bestRow);
    return withOthers(asked, withMarked(asked, found, chosen, rows), rows, said.matching);
  }
  const perUnit = answerPerUnit(asked) ?? saidComplement(asked);
  if (perUnit) return perUnit;
  const across = acrossYears(asked);
  if (across) return across;
  const [other] = asksNumber(asked) ? said.otherTime : [];
  return other ? (answerBefore(asked, other) ?? refuseTime(asked, other)) : null;
};

/** "How many had it in 2025?": a figure that its text dates otherwise gives way to a row that has one of that year. */
function isOfOtherYear(asked: Asked, { entry: { statement } }: Said, { entry }: Row): boolean {
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  return (
    statement.period !== null &&
    years.length > 0 &&
    !years.includes(statement.period) &&
    entry.table.columns.some((column) => years.includes(column.period ?? '') && pointAt({ entry }, column) !== null)
  );
}

/** "Which obstacles do most members name?": a sentence that has it all goes before a row with one word of it. */
function isToldInWords(asked: Asked, row: Row): boolean {
  if (!has(asked, 'which', 'what') || asksNumber(asked) || asked.question.periods.length > 0) return false;
  const [told, ...more] = asked.hits.filter((hit) => hit.entry.kind === 'sentence' && isFull(asked, hit));
  if (!told) return false;
  return (
    (told.score >= IN_FULL && row.hit.score <= told.score * IN_PART) ||
    [told, ...more].some((hit) => tellsTheRest(asked, row, hit))
  );
}

/** "What is holding back the sharing of records?": most of it is said by a sentence, and nothing of that by the row "Records shared". */
function tellsTheRest(asked: Asked, { hit: { weights } }: Row, told: Hit): boolean {
  const tells = (i: number): number => (asked.terms[i] ? asked.index.tellingness(asked.terms[i]) : 0);
  const sum = (indices: readonly number[]): number => indices.reduce((all, i) => all + tells(i), 0);
  const rest = asked.terms.flatMap((term, i) =>
    !term.required && !term.negated && tells(i) >= LIGHT_TELLS && (weights[i] ?? 0) < EXPLAINED ? [i] : [],
  );
  return rest.length > 0 && sum(rest) >= sum(asked.required) && rest.every((i) => (told.weights[i] ?? 0) >= STRONG);
}

/** Score of a sentence that has most words of a question, and how little of it a row then has. */
const IN_FULL = 0.55;
const IN_PART = 0.6;

/** "How many turbines in X": the label and a heading hold all that is asked for between them, and where they meet stands the figure. */
function namesCrossing(asked: Asked, { entry: { series, table } }: Row): boolean {
  const label = asked.index.keysOf(series.labels);
  const headings = measureColumns(asked, table).map(({ headers }) => asked.index.keysOf(headers));
  const holds = (i: number, keys: ReadonlyMap<string, number>): boolean => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, keys) >= STRONG;
  };
  const inHeading = asked.required.filter((i) => !holds(i, label));
  return (
    inHeading.length > 0 &&
    inHeading.length < asked.required.length &&
    headings.some((keys) => inHeading.every((i) => holds(i, keys)))
  );
}

/** How much further a cell goes before prose where its row and its column are both named. */
const CROSSING = 2;

/** True for a few words that ask nothing: "obstacles to digitalisation". */
const isBare = ({ question }: Asked): boolean => question.cues.size === 0 && question.unit === null;

/** The best of some figures; none where many sentences explain the question as well, each with a figure of its own. */
function notOneOfMany(said: readonly Said[]): Said | undefined {
  const [best] = said;
  const rivals = said.filter(
    ({ entry, rank }) =>
      best !== undefined &&
      rank >= best.rank * AS_WELL &&
      entry.sentence !== best.entry.sentence &&
      entry.statement.value !== best.entry.statement.value,
  );
  return new Set(rivals.map(({ entry }) => entry.sentence)).size >= MANY ? undefined : best;
}

/** Measured by the question banks: with three as good others, none was right. */
const MANY = 3;
const AS_WELL = 0.95;

/** True where a figure barely explains what it must, and says nothing of the rest of the question: it is about something else. */
function leavesMuch(asked: Asked, hit: Hit): boolean {
  if (hit.score >= BARELY || has(asked, 'when')) return false;
  const [must, rest] = [true, false].map((required) =>
    asked.terms.reduce(
      (sum, term, i) =>
        term.negated || term.required !== required || (!required && (hit.weights[i] ?? 0) >= EXPLAINED)
          ? sum
          : sum + asked.index.tellingness(term),
      0,
    ),
  );
  return (rest ?? 0) >= (must ?? 0) * MUCH;
}

/** Measured by the question banks: below this score, with so much of the question left, three in four figures were wrong. */
const BARELY = 0.35;
const MUCH = 0.8;

/** A figure of the prose in two years, each stated where it stands: shown side by side, with the difference where that is asked. */
function acrossYears(asked: Asked): Draft | null {
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period] : []));
  if (years.length !== 2 || !has(asked, 'difference', 'compare', 'growth', 'decline', 'change', 'ratio')) return null;
  const each = years.map((period) =>
    // What the words find does not hang on the time.
    fullStatements({ ...asked, question: { ...asked.question, periods: [period] } }).matching.find(
      (item) => item.entry.statement.period === period.year && !item.entry.statement.change,
    ),
  );
  const [a, b] = each.map((item) => (item ? saidFigure(asked, item) : null));
  if (
    !a ||
    !b ||
    typeof a.value !== 'number' ||
    typeof b.value !== 'number' ||
    a.unit !== b.unit ||
    (placeKey(a.places[0]) === placeKey(b.places[0]) && a.value === b.value)
  )
    return null;
  const howMuch = has(asked, 'amount', 'count', 'percentWord', 'share') || asked.question.unit !== null;
  if (has(asked, 'difference', 'ratio') || (has(asked, 'growth', 'decline', 'change') && howMuch))
    return differenceOf(asked, [a, b]);
  return answered([a, b].map((figure) => `${show(asked, figure)} (${figure.period}): ${figure.label}`).join('; '), {
    figures: [a, b],
    context: differenceOf(asked, [a, b])?.figures ?? [],
    subject: a.label,
  });
}

/** "How many do not have access": all less those that the text says have it. */
function saidComplement(asked: Asked): Draft | null {
  if (!has(asked, 'complement') || !has(asked, 'count') || askedStatus(asked) === 'underway') return null;
  const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'complement' && cue !== 'without'));
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  const positive = askAgain(asked, { cues, words });
  const [best] = fullStatements(positive).matching;
  const part = best ? saidFigure(positive, best) : null;
  const whole = part ? asked.wholes(part.noun) : null;
  if (!part || !whole || typeof part.value !== 'number' || typeof whole.value !== 'number' || whole.value < part.value)
    return null;
  const left = computed(
    {
      value: whole.value - part.value,
      unit: part.unit,
      noun: part.noun,
      label: part.label,
      period: part.period,
      formula: `${whole.value} − ${part.value} = ${whole.value - part.value}`,
    },
    [part, whole],
  );
  return answered(
    asked.locale.messages.complementOf({ label: part.label, display: show(asked, left), period: part.period }),
    { figures: [left], context: [part, whole], subject: part.label },
  );
}

const isShare = ({ entry: { statement } }: Said): boolean =>
  statement.unit === 'percent' || statement.unit === 'permille' || statement.kind === 'fraction';

/** Computing upon years or rows is what tables are for. */
const COMPUTES: readonly Cue[] = ['difference', 'ratio', 'trend', 'allYears', 'compare', 'average'];
const COMPUTED_FIRST = 1.5;

/** How much better the prose must explain a question to go before a row. */
function barOf(asked: Asked, said: Said, rows: readonly Row[]): number {
  if (saysTheSame(asked, said, rows)) return SAME_FIGURE;
  const tellsCounts = rows.every((row) => answerRow(asked, row)?.figures.every(isPlainCount));
  if (has(asked, 'share') && isShare(said) && tellsCounts) return SHARE_BESIDE_COUNTS;
  return rows.length === 1 && rows.every((row) => isNamed(asked, row)) ? NAMED_ROW : SAID_FIRST;
}

/** True where a row's label holds every word that a question turns on: "breweries" and "members" of "Member breweries". */
const isNamed = (asked: Asked, { entry, precision }: Row): boolean => {
  const label = asked.index.keysOf(entry.series.labels);
  return (
    precision >= NAMED_WHOLLY &&
    asked.question.numbers.length === 0 &&
    asked.required.length > 0 &&
    asked.required.every((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], label) >= STRONG)
  );
};

/** Precision from which a label has nothing but the words of a question. */
const NAMED_WHOLLY = 0.9;
const NAMED_ROW = 1.5;

/** Bars for prose beside a row: where nothing else tells; where both state the same; where a share is asked for and only prose has one. */
const SAID_FIRST = 1.04;
const SAME_FIGURE = 1.6;
const SHARE_BESIDE_COUNTS = 0.8;

function saysTheSame(asked: Asked, said: Said, rows: readonly Row[]): boolean {
  return rows.some((row) => answerRow(asked, row)?.figures[0]?.value === said.entry.statement.value);
}

/** "What is the median wait?": a word of statistics asks for its figure. */
const asksStatistic = ({ question: { text, language }, index }: Asked): boolean => {
  const { statistics } = index.localeOf(language);
  return wordsOf(text).some((word) => statistics.some((one) => word.startsWith(one)));
};

const asksFigure = (asked: Asked): boolean =>
  !has(asked, 'why') &&
  !asksPurpose(asked.question) &&
  !(
    asked.index.localeOf(asked.question.language).whatDo.test(asked.question.text) && !has(asked, ...NUMERIC, 'spend')
  ) &&
  !(
    has(asked, 'define') &&
    !has(asked, 'count', 'share', 'amount', 'difference', 'ratio', 'sum', 'average') &&
    !asksStatistic(asked) &&
    !namesCell(asked)
  );

/** "What is the fee in X?" has a word of a column and one of a row, and asks for the figure where they meet. */
function namesCell(asked: Asked): boolean {
  const [row] = fullRows(asked);
  if (!row || row.entry.table.textual) return false;
  const label = asked.index.keysOf(row.entry.series.labels);
  const inLabel = asked.required.filter((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, label) >= OWN;
  });
  return (
    inLabel.length > 0 &&
    inLabel.length < asked.required.length &&
    measureColumns(asked, row.entry.table).some((column) => headerScore(asked, column) > 0)
  );
}

/** Cues that want a number from the prose. */
const NUMERIC: readonly Cue[] = [
  'count',
  'share',
  'amount',
  'when',
  'duration',
  'trend',
  'allYears',
  'sum',
  'average',
  'ratio',
  'difference',
  'percentWord',
  'each',
  'per',
  'figureWords',
  'half',
];
/** Cues that want one where no question word asks for something else. */
const PERHAPS_NUMERIC: readonly Cue[] = ['compare', 'lastYear', 'growth', 'decline', 'change'];

/** A question without any question word is a look-up as well. */
function asksNumber(asked: Asked): boolean {
  if (has(asked, ...NUMERIC) || asked.question.unit !== null || asksMoney(asked)) return true;
  if (asksStatistic(asked) && !has(asked, 'which', 'who', 'how')) return true;
  // "What was the sick leave in 2022?" asks for a number, though "what" alone does not.
  const dated = asked.question.periods.length > 0 || has(asked, 'yearBefore');
  if (has(asked, 'what') && dated && !has(asked, 'define', 'why', 'highest', 'lowest') && asked.required.length <= 3)
    return true;
  if (has(asked, 'which', 'what', 'how', 'where', 'list', 'who', 'rank', 'quotation', 'names')) return false;
  // "The greatest obstacle" wants its name.
  if (has(asked, 'highest', 'lowest') && !has(asked, 'either')) return false;
  // "Is it a greater or a lesser obstacle than last time?" wants words.
  if (has(asked, 'yearBefore') && has(asked, 'compare') && has(asked, 'either')) return asked.question.unit !== null;
  return (
    has(asked, ...PERHAPS_NUMERIC) ||
    asked.question.numbers.length > 0 ||
    !asked.question.text.trim().endsWith('?') ||
    asked.question.words.filter((word) => word.required).length <= 3
  );
}

function fromSaid(asked: Asked, best: Said, all: readonly Said[]): Draft | null {
  return answerSaid(asked, best, all);
}

/** So many rows are shown where a list is asked for. */
const MOST_LISTED_ROWS = 8;

/** Several rows fit equally: all of them are shown, each with its label. */
function fromRows(asked: Asked, rows: readonly Row[]): Draft | null {
  const drafts = rows.flatMap((row) => {
    const found = answerRow(asked, row);
    return found && found.status === 'answered' ? [{ row, found }] : [];
  });
  const [first] = drafts;
  if (!first) return answerRow(asked, rows[0] as Row);
  if (drafts.length === 1) return first.found;
  const figures = drafts.flatMap(({ found }) => (found.figures.length === 1 ? found.figures : []));
  if (has(asked, 'list') && figures.length === drafts.length && figures.length <= MOST_LISTED_ROWS)
    return answered(figures.map((figure) => `${figure.label}: ${show(asked, figure)}`).join('; '), {
      figures,
      subject: say(asked, first.row.entry.table.captions),
    });
  // "What did the two jobs by X cost together?": as many as the question says that there are.
  if (has(asked, 'sum') && asked.question.numbers.includes(rows.length)) {
    const sum = answerSeveralRows(asked, rows);
    if (sum) return sum;
  }
  const label = (row: Row): string => say(asked, row.entry.series.labels);
  const year = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []))[0];
  return draft({
    status: 'ambiguous',
    headline: asked.locale.messages.ambiguous(drafts.length),
    alternatives: drafts.slice(0, 6).map(({ row, found }) => ({
      label: `${label(row)}: ${found.figures.map((figure) => show(asked, figure)).join(', ')}`,
      question: year ? `${label(row)} ${year}` : label(row),
      figures: found.figures,
    })),
  });
}

/** Beside the row that is meant, those whose labels only add to it: "check in and pay" beside "check in". */
function withMarked(asked: Asked, found: Draft | null, chosen: readonly Row[], rows: readonly Row[]): Draft | null {
  const [row] = chosen;
  if (found?.status !== 'answered' || !row || chosen.length > 1) return found;
  const marked = markedRows(asked, row, rows).flatMap((other) => {
    const [figure] = answerRow(asked, other)?.figures ?? [];
    return figure
      ? [
          {
            label: `${figure.label}: ${show(asked, figure)}`,
            question: say(asked, other.entry.series.labels),
            figures: [figure],
          },
        ]
      : [];
  });
  return marked.length > 0 ? { ...found, alternatives: [...found.alternatives, ...marked] } : found;
}

/** How much weaker another place may explain the question and still be held to speak of the same thing. */
const SAME_THING = 0.8;
/** How much of a row's label a sentence must hold, itself or just before it, to speak of the row. */
const LABEL_HELD = 0.6;

/** Adds what other places say of the same thing: cited with it where they agree, shown as a conflict where they differ. */
function withOthers(asked: Asked, found: Draft | null, rows: readonly Row[], said: readonly Said[]): Draft | null {
  if (found?.status !== 'answered') return found;
  const [main] = found.figures;
  if (!main || main.formula || found.figures.length > 1) return found;
  const others = [
    ...rowOthers(asked, rows),
    ...said
      .slice(0, 8)
      .filter(({ entry }) => !isLimit(asked, entry))
      .map((item) => saidOther(asked, item)),
  ];
  const own = others.find(
    (other) => placeKey(other.figure.places[0]) === placeKey(main.places[0]) && other.figure.value === main.value,
  );
  if (!own) return found;
  const places: Place[] = [];
  const differing: DraftFigure[] = [];
  const conflicts: DraftConflict[] = [];
  for (const other of others) {
    if (other === own || !sameThing(asked, own, other)) continue;
    const place = other.figure.places[0];
    if (placeKey(place) === placeKey(main.places[0])) continue;
    if (other.figure.value === main.value || isAll(asked, other, main)) places.push(place);
    else if (samePeriod(main, other.figure)) differing.push(other.figure);
  }
  if (own.said) differing.push(...otherStarts(asked, own.said));
  for (const figure of differing) {
    if (conflicts.some((conflict) => conflict.figures[0].value === figure.value)) continue;
    conflicts.push({
      figures: [figure],
      note: asked.locale.messages.conflict({
        here: show(asked, main),
        there: show(asked, figure),
        place: placeName(asked, figure.places[0]),
      }),
    });
  }
  const figure: DraftFigure = { ...main, places: [main.places[0], ...main.places.slice(1), ...places] };
  return { ...found, figures: [figure], conflicts: [...found.conflicts, ...conflicts.slice(0, 2)] };
}

/** How many telling words two sentences share that speak of the same thing. */
const SHARED_WORDS = 3;
const SHARED_TELLING = 2.5;

/** The year from which another document says that the same thing is so: "since 2004 … by the network", "since 2007 the network …". */
function otherStarts(asked: Asked, { entry: own }: Said): DraftFigure[] {
  const starts = ({ statement, sentence }: StatementEntry): boolean =>
    statement.kind === 'year' && startsAt(asked, statement, sentence);
  if (!starts(own)) return [];
  const { language } = own.report;
  const text = own.sentence.text[language] ?? '';
  const terms = [...new Set(contentWords(text, language, asked))]
    .map((word) => asked.index.termOf(word, language))
    .filter((term) => asked.index.tellingness(term) >= SHARED_TELLING);
  return asked.hits.flatMap((hit): DraftFigure[] => {
    if (hit.entry.kind !== 'statement' || hit.entry.report === own.report || !starts(hit.entry)) return [];
    if (hit.entry.statement.value === own.statement.value) return [];
    const keys = asked.index.keysOf(hit.entry.sentence.text);
    const shared = terms.filter((term) => asked.index.weightIn(term, keys) >= LABEL_HELD);
    return shared.length >= SHARED_WORDS ? [saidFigure(asked, { entry: hit.entry, hit, rank: hit.score })] : [];
  });
}

/** "All regions" says the same as their number. */
const isAll = (asked: Asked, other: Other, main: DraftFigure): boolean =>
  other.kind === 'all' &&
  typeof main.value === 'number' &&
  asked.wholes(main.noun)?.value === main.value &&
  LANGUAGES.some((language) =>
    asked.index.localeOf(language).every.some((word) => String(other.figure.value).startsWith(`${word} `)),
  );

interface Other {
  readonly figure: DraftFigure;
  readonly score: number;
  readonly status: string | null;
  readonly change: boolean;
  readonly kind: string;
  readonly row: Row | null;
  readonly said: Said | null;
}

const saidOther = (asked: Asked, item: Said): Other => ({
  figure: saidFigure(asked, item),
  score: item.hit.score,
  status: item.entry.statement.status,
  change: item.entry.statement.change,
  kind: item.entry.statement.kind,
  row: null,
  said: item,
});

function rowOthers(asked: Asked, rows: readonly Row[]): Other[] {
  return rows.slice(0, 3).flatMap((row): Other[] => {
    if (row.entry.table.textual) return [];
    const [figure] = answerRow(asked, row)?.figures ?? [];
    return figure && !figure.formula
      ? [
          {
            figure,
            score: row.hit.score,
            status: 'inPlace',
            change: asksChange(asked),
            kind: 'number',
            row,
            said: null,
          },
        ]
      : [];
  });
}

/** Two figures are of the same thing if they count the same in the same state, and the words around them name the same. */
function sameThing(asked: Asked, a: Other, b: Other): boolean {
  if (!comparable(asked, a, b)) return false;
  const row = a.row ?? b.row;
  const said = a.said ?? b.said;
  if (a.row && b.row) return a.row.entry.table !== b.row.entry.table && a.row.precision > 0.9 && b.row.precision > 0.9;
  if (row && said)
    return (
      row.entry.series.role === 'respondents' ||
      row.entry.series.role === 'total' ||
      labelHeld(asked, row, said) >= LABEL_HELD
    );
  return b.score >= a.score * SAME_THING && a.said?.entry.report !== b.said?.entry.report;
}

/** A word that no other row of the table has is what the row is about. */
const DISTINCTIVE = 0.99;

/** The share of a row's label that a sentence holds, with what stands before it in its paragraph; 0 where it lacks itself what tells the row from the others. */
function labelHeld(asked: Asked, row: Row, said: Said): number {
  const language = said.entry.report.language;
  const at = Object.keys(row.entry.series.labels).indexOf(language);
  const words = asked.index.labelWords(row.entry)[Math.max(0, at)] ?? [];
  const texts = contentWords(row.entry.series.labels[language] ?? row.entry.series.label, language, asked);
  const around = asked.index.paragraphUpTo(said.entry.sentence).map((sentence) => asked.index.keysOf(sentence.text));
  const own = asked.index.keysOf(said.entry.statement.clause);
  const holds = (word: string, keys: ReadonlyMap<string, number>): boolean =>
    asked.index.weightIn(asked.index.termOf(word, language), keys) >= 0.5;
  const distinctive = texts.filter((_, i) => (words[i]?.telling ?? 1) >= DISTINCTIVE);
  if (distinctive.some((word) => !holds(word, own))) return 0;
  return texts.filter((word) => around.some((keys) => holds(word, keys))).length / Math.max(1, texts.length);
}

/** Two figures speak of the same thing if they count the same, in the same state, and neither is a change. */
function comparable(asked: Asked, a: Other, b: Other): boolean {
  if (a.change !== b.change || (a.kind === 'year') !== (b.kind === 'year')) return false;
  const state = (status: string | null): string => (status === null ? 'inPlace' : status);
  if (state(a.status) !== state(b.status)) return false;
  if ((a.figure.unit === 'percent') !== (b.figure.unit === 'percent')) return false;
  if (a.figure.unit !== b.figure.unit && a.figure.unit !== null && b.figure.unit !== null) return false;
  if ([a, b].some(({ figure, kind }) => kind === 'number' && isTime(figure.unit)) && a.figure.unit !== b.figure.unit)
    return false;
  const noun = (figure: DraftFigure): string => (figure.noun ?? '').slice(0, 4);
  return (
    a.kind === 'all' ||
    b.kind === 'all' ||
    a.kind === 'fraction' ||
    b.kind === 'fraction' ||
    noun(a.figure) === noun(b.figure) ||
    // A table that does not say what it counts counts what its caption says.
    (a.row !== null && noun(a.figure) === '') ||
    (b.row !== null && noun(b.figure) === '') ||
    // "118 dentists" are of the row "Dentists", in a table that counts persons.
    namesRow(asked, a, b.figure.noun) ||
    namesRow(asked, b, a.figure.noun) ||
    a.figure.value === b.figure.value
  );
}

/** True where the label of a row is what a text counts. */
function namesRow(asked: Asked, { row }: Other, noun: string | null): boolean {
  if (row === null || noun === null) return false;
  const term = asked.index.termOf(noun, asked.language);
  return asked.index.weightIn(term, asked.index.keysOf(row.entry.series.labels)) >= STRONG;
}

const samePeriod = (a: DraftFigure, b: DraftFigure): boolean =>
  a.period === null || b.period === null || a.period === b.period;

function placeKey(place: Place): string {
  if (place.kind === 'cell') return `${place.report.id}:${place.cell.line}:${place.column.index}`;
  if (place.kind === 'sentence') return `${place.report.id}:${place.sentence.line}:${place.sentence.quote}`;
  return `${place.report.id}:${place.chart.line}`;
}

/** Cues whose answer is a figure and nothing else: a sentence without one does not answer them. */
const FIGURE_ONLY: readonly Cue[] = [
  'count',
  'share',
  'amount',
  'when',
  'average',
  'sum',
  'ratio',
  'difference',
  'percentWord',
  'duration',
];

/** Cues with which "how" may be answered in words, of a year as well. */
const IN_WORDS: readonly Cue[] = [
  'why',
  'define',
  'trend',
  'growth',
  'decline',
  'change',
  'compare',
  'quotation',
  'list',
];

/** Of what a question turns on, a passage may hold less than a figure must. */
const HELD_IN_WORDS = 0.3;

const text: Step = (asked) => {
  if (!has(asked, 'why', 'define') && (has(asked, ...FIGURE_ONLY) || asksMoney(asked) || asked.question.unit !== null))
    return null;
  // "It drove the costs up, but by how many million?"
  if (has(asked, 'count', 'amount') && asked.question.unit !== null) return null;
  if (has(asked, 'figureWords') && has(asked, 'what', 'which') && !has(asked, 'list', 'why', 'define')) return null;
  // A table that is named by its number is not answered by other people's sentences, nor a request for names by a passage.
  if (asked.question.captions.length > 0 || has(asked, 'names') || (has(asked, 'tableWords') && has(asked, 'list')))
    return null;
  const { scores, asksMeaning } = asked.index.localeOf(asked.question.language);
  // "What is the number of employees?" asks what no passage without it tells, though it begins like a question for a meaning.
  if (has(asked, 'count') && !has(asked, 'why') && !asksMeaning.test(asked.question.text)) return null;
  // "Which score did it get?"
  if (!has(asked, 'why', 'define') && wordsOf(asked.question.text).some((word) => scores.includes(word))) return null;
  // "Passengers in July 2024?" asks for a figure.
  if (asked.question.cues.size === 0 && asked.question.periods.length > 0) return null;
  // How punctual something was in a year is told by a figure.
  if (has(asked, 'how') && asked.question.periods.some(({ kind }) => kind === 'year') && !has(asked, ...IN_WORDS))
    return null;
  if (has(asked, 'why') && isOtherwise(asked)) return null;
  // Which of two is more is told by their figures.
  if (has(asked, 'either') && has(asked, 'highest', 'lowest')) return null;
  const accept = (hit: Hit): boolean =>
    hit.entry.kind === 'sentence' &&
    namesThoseAsked(asked, hit.entry.sentence) &&
    !(has(asked, 'why') && ofAnotherRow(asked, hit.entry)) &&
    ofTheTime(asked, hit.entry.report, hit.entry.sentence) &&
    setsBeside(asked, hit.entry.sentence) &&
    tellsEnd(asked, hit.entry.sentence) &&
    sameDirection(asked, hit.entry.sentence) &&
    saysNumbers(asked, hit.entry.sentence) &&
    !tellsKnown(asked, hit) &&
    saysWho(asked, hit) &&
    listsSoMany(asked, hit.entry.sentence) &&
    sameExtreme(asked, hit.entry.sentence);
  if (!asked.terms.some((term) => term.negated)) return answerText(asked, accept, HELD_IN_WORDS);
  const lacking = answerText(
    asked,
    (hit) => accept(hit) && hit.entry.kind === 'sentence' && negationOf(asked, hit.entry) > 1,
  );
  // What is left out is no subject: "apart from the legal ones".
  if (excludes(asked)) return lacking;
  // "The general ones, not the legal ones": what is set against the subject must not stand there.
  if (isContrast(asked)) {
    const speaksOfOther = (hit: Hit): boolean =>
      asked.terms.some((term, i) => term.negated && (hit.weights[i] ?? 0) >= OWN);
    return lacking ?? answerText(asked, (hit) => accept(hit) && !speaksOfOther(hit), HELD_IN_WORDS);
  }
  // In words, what somebody lacks is a subject like any other: "if the patient has no digital mailbox".
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  // "Which service has no region?" is told by none that has some.
  return lacking ?? (has(asked, 'which') && !has(asked, 'why') ? null : answerText(askAgain(asked, { words }), accept));
};

/** "Why was it closed down?" is told where something was. */
function tellsEnd(asked: Asked, sentence: Sentence): boolean {
  const ends = (text: string, language: LanguageCode): boolean => asked.index.localeOf(language).closedDown.test(text);
  return (
    !has(asked, 'why') ||
    !ends(asked.question.text, asked.question.language) ||
    asked.index
      .paragraphOf(sentence)
      .some(({ text }) => Object.entries(text).some(([code, written]) => ends(written, code as LanguageCode)))
  );
}

/** "How pleased is X compared with Y?" is told where somebody compares them. */
const setsBeside = (asked: Asked, sentence: Sentence): boolean =>
  !has(asked, 'compare') ||
  !holdsPhrase(asked.question.text, asked.index.localeOf(asked.question.language).versus) ||
  asked.index
    .paragraphOf(sentence)
    .some(({ text }) => (['compare', 'difference'] as const).some((cue) => speaksOf(asked, text, cue)));

/**
 * "Why did response times fall?": under a heading that has all of it, the sentence that begins "The explanation is", right behind one
 * that says that something became less.
 */
const reasonBelow: Step = (asked) => {
  const way = has(asked, 'growth') === has(asked, 'decline') ? null : has(asked, 'growth') ? 'growth' : 'decline';
  if (!has(asked, 'why') || way === null || asked.required.length === 0 || isOtherwise(asked)) return null;
  const moves = ({ text }: Sentence, cue: 'growth' | 'decline'): boolean =>
    speaksOf(asked, text, cue) ||
    Object.entries(text).some(([code, words]) => {
      const { workedOut } = asked.index.localeOf(code as LanguageCode);
      return holdsPhrase(words, cue === 'growth' ? workedOut.more : workedOut.less);
    });
  const found = asked.hits.find(({ entry, weights }) => {
    if (entry.kind !== 'sentence' || !asked.required.every((i) => (weights[i] ?? 0) >= EXPLAINED)) return false;
    const { sentence, report } = entry;
    const title = asked.index.keysOf(sentence.section?.title ?? {});
    const before = asked.index.paragraphUpTo(sentence).at(-2);
    return (
      before !== undefined &&
      moves(before, way) &&
      !moves(before, way === 'growth' ? 'decline' : 'growth') &&
      beginsWith(sentence.text[report.language] ?? '', asked.index.localeOf(report.language).reasonBegins) &&
      asked.required.every((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], title) >= STRONG) &&
      ofTheTime(asked, report, sentence)
    );
  });
  if (found?.entry.kind !== 'sentence') return null;
  const { sentence, report } = found.entry;
  const quoted = asked.index.paragraphUpTo(sentence).slice(-2);
  return answered(quoted.map(({ text }) => say(asked, text)).join(' '), {
    quoted: quoted.map((one): Place => ({ kind: 'sentence', report, sentence: one })),
    subject: say(asked, sentence.section?.title ?? {}),
  });
};

/** "Which regions are piloting it?" is told by a sentence with their names: "Ash and Elm do", "two regions, Ash and Elm, do". */
function namesThoseAsked(asked: Asked, sentence: Sentence): boolean {
  const [noun] = asked.question.which;
  if (
    noun === undefined ||
    !has(asked, 'which', 'list') ||
    has(asked, 'why', 'define') ||
    !asked.index.isUnit(noun, asked.question.language)
  )
    return true;
  return (
    namesIn(sentence) > 0 &&
    (hasNoun(asked, [noun], sentence.text, IS_NOUN) ||
      Object.values(sentence.text).some((text) => TWO_NAMES.test(text)))
  );
}

/** Two names at the beginning of a sentence. */
const TWO_NAMES = /^\p{Lu}\p{L}+(?:,| \p{Ll}{2,3}) \p{Lu}\p{L}+/u;

/** True where a denial stands behind a comma or a full stop: ", not the legal ones". */
function isContrast({ question, index }: Asked): boolean {
  const { denials } = index.localeOf(question.language);
  return new RegExp(`[,;(.?]\\s*(?:${denials.join('|')})\\s`, 'iu').test(question.text);
}

/** "Why did X fall in 2024?", of a row that rose from the year before: nothing explains what did not happen. */
function isOtherwise(asked: Asked): boolean {
  const way = has(asked, 'growth') ? 1 : has(asked, 'decline') ? -1 : 0;
  const [row, ...others] = bestRows(asked, fullRows(asked));
  if (way === 0 || (has(asked, 'growth') && has(asked, 'decline')) || !row || others.length > 0) return false;
  const dated = timeColumns(asked, row.entry.table);
  const wanted = wantedOf(asked, row.entry.report, dated);
  const column = columnsOf(dated, wanted).at(-1);
  const before = column ? dated[dated.indexOf(column) - 1] : undefined;
  const [now, then] = [column, before].map((each) => (each ? pointAt(row, each) : null));
  return Boolean(now && then && Math.sign(now.value - then.value) === -way);
}

/** "What else drove the costs, besides systems and infrastructure?": a sentence that has all of these tells what is known already. */
function tellsKnown(asked: Asked, { weights }: Hit): boolean {
  const { text, language, words } = asked.question;
  const said = wordsOf(text);
  const { leavesOut } = asked.index.localeOf(language);
  const at = said.findIndex((word) => leavesOut.includes(word));
  if (at < 0 || !has(asked, 'why')) return false;
  const known = words.flatMap(({ required, parts }, i) =>
    required && said.indexOf(parts.at(-1) ?? '') > at ? [weights[i] ?? 0] : [],
  );
  return known.length > 0 && known.every((weight) => weight >= STRONG);
}

/** True where a question names what it does not ask about: "apart from", "förutom". */
const excludes = ({ question, index }: Asked): boolean =>
  holdsPhrase(question.text, index.localeOf(question.language).leavesOut);

/** What rose did not fall: a question that says one is not answered by a sentence that says only the other. */
function sameDirection(asked: Asked, sentence: Sentence): boolean {
  const [up, down] = [has(asked, 'growth'), has(asked, 'decline')];
  if (up === down) return true;
  const around = asked.index.paragraphOf(sentence);
  const holds = (cue: 'growth' | 'decline', sentences: readonly Sentence[]): boolean =>
    sentences.some((other) => speaksOf(asked, other.text, cue));
  if (down) return holds('decline', [sentence]) || (holds('decline', around) && !holds('growth', [sentence]));
  // A reason for a rise is given where a rise is told.
  if (has(asked, 'why') && !holds('growth', around)) return false;
  return !holds('decline', [sentence]) || holds('growth', [sentence]);
}

/** "Item seven of the list" is answered by a sentence that has the seven; a small number may be how many are asked for. */
const saysNumbers = (asked: Asked, sentence: Sentence): boolean =>
  asked.question.numbers.every(
    (number) =>
      (number <= MOST_LISTED && !namesByNumber(asked, number)) ||
      Object.entries(sentence.text).some(([code, content]) => {
        const { numbers } = asked.index.localeOf(code as LanguageCode);
        return wordsOf(content).some(
          (word) => word === String(number) || (Object.hasOwn(numbers, word) && numbers[word] === number),
        );
      }),
  );

/** "Point four of the list" names one of them by its number. */
function namesByNumber({ question: { text, language }, index }: Asked, number: number): boolean {
  const { numbered, numbers } = index.localeOf(language);
  const words = wordsOf(text);
  return words.some(
    (word, i) =>
      numbered.includes(words[i - 1] ?? '') &&
      (word === String(number) || (Object.hasOwn(numbers, word) && numbers[word] === number)),
  );
}

/** "List all ten points" is answered by a sentence that lists about as many, and not by one that says that there are ten. */
const listsSoMany = (asked: Asked, { text }: Sentence): boolean => {
  const [number = 0] = asked.question.numbers;
  return (
    !has(asked, 'list') ||
    number <= MOST_LISTED ||
    Object.values(text).some((content) => content.split(',').length >= number - 1)
  );
};

/** Up to so many are asked for in a list. */
const MOST_LISTED = 5;

/** What is said to be the most or the least must be told as such: a sentence without any such word tells only of one among others. */
function sameExtreme(asked: Asked, sentence: Sentence): boolean {
  const around = asked.index.paragraphOf(sentence);
  return (['highest', 'lowest'] as const).every(
    (cue) => !has(asked, cue) || has(asked, 'who') || around.some((other) => speaksOf(asked, other.text, cue)),
  );
}

/** "Text and table differ: what does each say?": the figure of each place, whichever explains the question best there. */
const bothPlaces: Step = (question) => {
  if (!question.question.prose || !(has(question, 'tableWords') || question.question.captions.length > 0)) return null;
  // That they differ is the question's own word, and asks for no difference.
  const cues = new Set([...question.question.cues].filter((cue) => cue !== 'difference' && cue !== 'compare'));
  const asked = { ...question, question: { ...question.question, cues } };
  const [row] = bestRows(asked, fullRows(asked));
  if (!row) return null;
  const { language } = row.entry.report;
  const unit = asked.index.keysOf({ [language]: row.entry.table.unit?.name ?? '' });
  const counts = ({ statement }: StatementEntry): boolean =>
    (statement.counted[language] ?? [])
      .slice(0, 3)
      .some(
        (word) =>
          row.entry.table.unit === null || asked.index.weightIn(asked.index.termOf(word, language), unit) >= 0.5,
      );
  const wide = asked.hits.find(
    (hit) =>
      hit.entry.kind === 'statement' && isFull(asked, hit) && hit.entry.statement.kind !== 'year' && counts(hit.entry),
  );
  const inTable = answerRow(asked, row);
  const [cell] = inTable?.figures ?? [];
  if (!inTable || !cell || wide?.entry.kind !== 'statement') return null;
  const said = saidFigure(asked, { entry: wide.entry, hit: wide, rank: wide.score });
  return answered(`${inTable.headline}. ${show(asked, said)}: ${say(asked, wide.entry.sentence.text)}`, {
    figures: [cell, said],
    context: inTable.context,
    subject: cell.label,
  });
};

/** Cues that only set the two ways side by side. */
const JOINS: ReadonlySet<Cue> = new Set<Cue>(['compare', 'each', 'and', 'difference']);

/** The text of a question asked both ways, "with an agreement and without", asked one way. */
function oneWay({ question: { text, language }, index }: Asked, negated: boolean): string {
  const { cues, backReferences } = index.localeOf(language);
  const [having = '', lacking = ''] = [cues.with[0], cues.without[0]];
  const joint = new RegExp(`(?<!\\p{L})${having} (.{0,40}?)(?<!\\p{L})${lacking}(?!\\p{L})`, 'iu');
  const joins = [...cues.and, ...cues.compare, ...cues.either, ...backReferences];
  return text.replace(joint, (_, between: string) => {
    const words = between.split(' ').filter(Boolean);
    const to = words.findIndex((word) => joins.includes(word.toLowerCase()));
    return [negated ? lacking : having, ...words.slice(0, Math.max(0, to))].join(' ');
  });
}

/** "With or without an agreement": the same question asked both ways, side by side. */
const bothWays: Step = (asked) => {
  if (!asked.question.bothWays) return null;
  // "All of them, with and without payment" leaves nothing out.
  const asksEach = has(asked, 'each') && !has(asked, 'compare');
  if (has(asked, 'list') || (asksEach && (has(asked, 'items') || asked.question.numbers.length > 0))) {
    const words = asked.question.words.filter(({ negated }) => !negated);
    const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'with' && cue !== 'without'));
    return numbers(askAgain(asked, { words, cues, bothWays: false }));
  }
  const each = [false, true].map((negated) => {
    const words = asked.question.words.map((word) => (word.negated ? { ...word, negated } : word));
    const cues = new Set([...asked.question.cues].filter((cue) => !JOINS.has(cue)));
    if (has(asked, 'difference')) cues.add('count');
    return numbers(askAgain(asked, { words, cues, text: oneWay(asked, negated), bothWays: false }));
  });
  const [one, other] = each;
  const [a, b] = [one?.figures[0], other?.figures[0]];
  if (!a || !b) return null;
  const figures = [one, other].flatMap((found) => found?.figures ?? []);
  if (has(asked, 'difference')) return figures.length === 2 ? differenceOf(asked, [a, b]) : null;
  return answered([one, other].map((found) => found?.headline ?? '').join(' '), { figures, subject: a.label });
};

const STEPS: readonly Step[] = [
  courtesy,
  order,
  empty,
  column,
  property,
  unsaidSurplus,
  unknown,
  chart,
  byHeadings,
  forecast,
  origin,
  who,
  names,
  bothPlaces,
  whole,
  bothWays,
  inAll,
  shareOfGrowth,
  withoutIt,
  whenMost,
  inList,
  itemsBelow,
  numbers,
  surplus,
  text,
  reasonBelow,
];
