import type { Column, Corpus, Table, Texts } from '../../corpus/model.js';
import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { LANGUAGES, LOCALES } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Term } from '../../search/search.js';
import { type Asked, has, OWN, STRONG, speaksOf } from '../asked.js';
import { convert, isTime } from '../figures.js';
import { asksAge, speaksOfAge } from './age.js';
import { isHeadedTotal } from './total-column.js';

/** Columns that are not years: the ones that the question names, in a table of things and their properties. */
export function measureColumns(asked: Asked, table: Table): readonly Column[] {
  const plain = table.columns.filter((column) => column.period === null);
  const ranges = rangesAsked(asked, plain);
  if (ranges.length > 0) return ranges;
  // "How many thousand euros?" asks for the one column that is in money.
  const asks = asked.question.unit;
  const inUnit = asks === null ? [] : plain.filter(({ unit }) => unit !== null && convert(1, unit, asks) !== null);
  if (inUnit.length === 1) return inUnit;
  const inTime = asksTime(asked)
    ? plain.filter((column) => isTime(column.unit) || countedIn(asked, column) >= STRONG)
    : [];
  if (inTime.length === 1) return inTime;
  const named = bestHeaders(asked, plain);
  const called = named.find((column) => isCalled(asked, column.headers));
  if (called) {
    const others = named.filter((column) => column !== called);
    // "How many full-time posts have the teachers?" counts posts first, and teachers beside them; "patients" are no "patients each".
    return [called, ...others.filter((column) => asksBeyond(asked, column.headers, called.headers))];
  }
  if (named.length > 0) return named;
  const counting = plain.filter((column) => countsThings(asked, column));
  return counting.length === 1 ? counting : plain;
}

/** "How many days does the stock last?", "how long does it last?": of several columns the one in days, though another is called "Stock". */
export const asksTime = (asked: Asked): boolean =>
  !asksAge(asked) &&
  (has(asked, 'duration') ||
    (has(asked, 'count') &&
      isTime(unitOf(asked.question.counted[0] ?? '', asked.index.localeOf(asked.question.language)))));

/** "More than 30 days", "1–3 days": the one of several headings with numbers that has those of a question, and the same bound. */
function rangesAsked(
  { question: { numbers, condition, text }, index }: Asked,
  columns: readonly Column[],
): readonly Column[] {
  const ranges = columns.filter(({ header }) => /\d/.test(header));
  if (ranges.length < 2 || numbers.length === 0) return [];
  const isAsked = ({ headers }: Column): boolean =>
    Object.entries(headers).some(([code, header]) => {
      const { cues } = index.localeOf(code as LanguageCode);
      const own = (header.match(/\d+/g) ?? []).map(Number);
      if (holdsPhrase(text, [wordsOf(header).join(' ')])) return true;
      const bound = BOUNDS.find(([cue]) => holdsPhrase(header, cues[cue]));
      return (
        own.length === numbers.length &&
        own.every((number) => numbers.includes(number)) &&
        (bound?.[1] ?? null) === (condition?.comparison ?? null)
      );
    });
  const asked = ranges.filter(isAsked);
  return asked.length === 1 ? asked : [];
}

const BOUNDS = [
  ['moreThan', 'more'],
  ['atLeast', 'atLeast'],
  ['lessThan', 'less'],
  ['atMost', 'atMost'],
] as const;

/** True where a question has a word of one heading that another has not. */
const asksBeyond = ({ required, terms, index }: Asked, headers: Texts, other: Texts): boolean => {
  const [keys, without] = [headers, other].map((texts) => index.keysOf(texts));
  const holds = (i: number, among: ReadonlyMap<string, number> | undefined): boolean => {
    const term = terms[i];
    return term !== undefined && among !== undefined && index.weightIn(term, among) >= OWN;
  };
  return required.some((i) => holds(i, keys) && !holds(i, without));
};

/** True where a heading is nothing but what a question counts. */
const isCalled = ({ question: { counted, language, cues }, index }: Asked, headers: Texts): boolean => {
  const [noun] = counted;
  const words = wordsOf(headers[language] ?? '');
  const { stem } = index.localeOf(language);
  return cues.has('count') && noun !== undefined && words.length === 1 && stem(words[0] ?? '') === stem(noun);
};

/** "How many serving kitchens?": under "Number of kitchens" stands how many of each thing there are. */
export function countsThings(asked: Asked, { headers }: Column): boolean {
  if (!has(asked, 'count')) return false;
  const words = asked.required.flatMap((i) => asked.question.words[i]?.parts.at(-1) ?? []);
  return Object.entries(headers).some(([code, header]) => {
    const { numberOf, stem } = asked.index.localeOf(code as LanguageCode);
    const text = header.toLowerCase();
    const counts = numberOf.find((phrase) => text.startsWith(`${phrase} `));
    const noun = counts === undefined ? '' : stem(text.slice(counts.length + 1));
    return noun.length > 1 && words.some((word) => stem(word).endsWith(noun));
  });
}

/** How well the heading of a column names what a question counts: "how many rooms" of a column "Rooms". */
export function countedIn(asked: Asked, { headers }: Column): number {
  const { counted, language } = asked.question;
  const { index } = asked;
  const keys = index.keysOf(has(asked, 'per') ? headers : divided(asked, headers));
  return Math.max(0, ...counted.map((word) => index.weightIn(index.termOf(word, language), keys)));
}

/** The columns whose header's own words, years aside, the question names best. */
function bestHeaders(asked: Asked, columns: readonly Column[]): readonly Column[] {
  const scored = columns.map((column) => ({ column, score: headerScore(asked, column) }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const best = top > 0 ? scored.filter(({ score }) => score >= top - AS_NAMED).map(({ column }) => column) : [];
  // "Callouts" are not "Callouts per 1,000 inhabitants", where nothing is divided.
  const plain = has(asked, 'per') ? [] : best.filter(({ headers }) => !speaksOf(asked, headers, 'per'));
  const total = totalBeside(asked, best, columns);
  if (total) return [total];
  return plain.length > 0 ? plain : best;
}

/** The one of some columns that is headed "Total", where a question names another by nothing but words of the caption. */
export function totalBeside(asked: Asked, named: readonly Column[], columns: readonly Column[]): Column | null {
  const [total, ...more] = columns.filter((column) => isHeadedTotal(asked, column));
  const isMeant = named.length > 0 && named.every((column) => namesOnlyCaption(asked, column));
  return total && more.length === 0 && isMeant ? total : null;
}

/** "Share in work", of a column "Work in line with the training": True where a question has nothing of a heading but words of the caption. */
function namesOnlyCaption(asked: Asked, column: Column): boolean {
  const { headers, table } = spelledOut(asked, column);
  const keys = asked.index.keysOf(headers);
  const caption = asked.index.keysOf(table.captions);
  const own = asked.index.contentWords(headers[asked.question.language] ?? '', asked.question.language);
  const named = asked.terms.filter((term) => !term.negated && asked.index.weightIn(term, keys) >= OWN);
  return (
    own.length > named.length && named.length > 0 && named.every((term) => asked.index.weightIn(term, caption) >= OWN)
  );
}

/** How well a question names the heading of a column; `tells` may leave out words that tell nothing there. */
export function headerScore(
  asked: Asked,
  column: Column,
  tells: (term: Term, weight: number) => boolean = () => true,
): number {
  const { headers, table } = spelledOut(asked, column);
  const keys = asked.index.keysOf(headers);
  const weightOf = (term: Term): number =>
    Math.max(asked.index.weightIn(term, keys), underHeading(asked, term, table, keys));
  const scores = asked.terms.map((term) => {
    const weight = term.negated || /^\d+$/.test(term.text) ? 0 : weightOf(term);
    return weight >= OWN && tells(term, weight) ? weight : 0;
  });
  // "How many pharmacies are there?" asks for no "Inhabitants per pharmacy".
  if (!has(asked, 'per') && !holdsDivided(asked, { headers, table }) && !asksAge(asked)) return 0;
  const isAverage = has(asked, 'average') && speaksOf(asked, headers, 'average') ? 1 : 0;
  const isRate = has(asked, 'per') && speaksOf(asked, headers, 'per');
  if (isRate && !isRateAsked(asked, table, headers)) return 0;
  const isAge = asksAge(asked) && speaksOfAge(asked, headers) ? 1 : 0;
  return scores.reduce((sum, score) => sum + score, isAverage + isAge + (isRate ? 1 : 0));
}

/** "Uppladdningshastighet", of a column "Upload" in a chapter on speeds: how well a heading holds a word together with what stands over the table. */
function underHeading(asked: Asked, term: Term, table: Table, keys: ReadonlyMap<string, number>): number {
  if (!term.ways.some((way) => way.keys.length > 1)) return 0;
  const { above, isAbove } = overTable(asked, table);
  const known = isAbove.get(term) ?? asked.index.weightIn(term, above) > 0;
  isAbove.set(term, known);
  return known ? 0 : asked.index.weightIn(term, { get: (key) => keys.get(key) ?? above.get(key) });
}

/** What stands over a table, and of each term whether it does. */
interface Over {
  readonly above: ReadonlyMap<string, number>;
  readonly isAbove: WeakMap<Term, boolean>;
}

/** The words of the caption and of the chapter of a table, looked up once. */
function overTable({ index }: Asked, table: Table): Over {
  const known = overTables.get(table);
  if (known) return known;
  const texts = [table.captions, table.section?.title ?? {}];
  const over = { above: new Map(texts.flatMap((one) => [...index.keysOf(one)])), isAbove: new WeakMap() };
  overTables.set(table, over);
  return over;
}

const overTables = new WeakMap<Table, Over>();

/** False where a question has only what a heading divides by, or counts that. */
function holdsDivided(asked: Asked, { headers, table }: Heading): boolean {
  const keys = asked.index.keysOf(divided(asked, headers));
  const whole = asked.index.keysOf(headers);
  const { counted, language } = asked.question;
  const counts = counted.map((word) => asked.index.termOf(word, language));
  const isIn = (term: Term, texts: ReadonlyMap<string, number>): boolean => asked.index.weightIn(term, texts) >= OWN;
  // "Relative to the number of journeys" counts none.
  const isCounted = has(asked, 'count') && !has(asked, 'highest', 'lowest', 'compare');
  if (isCounted && counts.some((term) => isIn(term, whole))) return counts.some((term) => isIn(term, keys));
  return asked.terms.some(
    (term) => !term.negated && (isIn(term, keys) || underHeading(asked, term, table, keys) >= OWN),
  );
}

/** A heading without what it divides by: "Inhabitants" of "Inhabitants per pharmacy". */
const divided = ({ index }: Asked, headers: Texts): Texts =>
  Object.fromEntries(
    Object.entries(headers).map(([code, text]) => {
      const [over] = aroundPer(text, index.localeOf(code as LanguageCode).cues.per);
      return [code, over.join(' ')];
    }),
  );

/** Scores of headers that lie so near are the same. */
export const AS_NAMED = 0.05;

/** True where a heading divides what a question divides, by the same: "calls per station" asks neither for calls per inhabitant nor for stations per call. */
function isRateAsked(asked: Asked, { columns }: Table, headers: Texts): boolean {
  const { words, text, language } = asked.question;
  const [before, after] = aroundPer(text, asked.index.localeOf(language).cues.per);
  const isIn =
    (side: readonly string[]) =>
    (i: number): boolean =>
      words[i]?.parts.some((part) => side.includes(part)) ?? false;
  const [divided, by] = [asked.required.findLast(isIn(before)), asked.required.find(isIn(after))];
  const holds = (i: number | undefined, texts: Texts, least: number): boolean => {
    const term = i === undefined ? undefined : asked.terms[i];
    return !term || asked.index.weightIn(term, asked.index.keysOf(texts)) >= least;
  };
  // "The costs by item", asked with "per", divides nothing.
  if (by === undefined && has(asked, 'each')) return false;
  // "kWh per square metre" is energy, where no other column is of energy.
  const isElsewhere = columns.some((column) => holds(divided, column.headers, STRONG));
  return Object.entries(headers).some(([code, header]) => {
    const [over, under] = aroundPer(header, asked.index.localeOf(code as LanguageCode).cues.per);
    return (
      (over.length === 0 || !isElsewhere || holds(divided, { [code]: over.join(' ') }, OWN)) &&
      holds(by, { [code]: under.join(' ') }, OWN)
    );
  });
}

/** The words before "per" and those after it. */
function aroundPer(text: string, phrases: readonly string[]): readonly [readonly string[], readonly string[]] {
  const words = wordsOf(text);
  const at = words.findIndex((word) => phrases.includes(word));
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
}

/** The words over a column, with the table that it is of. */
interface Heading {
  readonly headers: Texts;
  readonly table: Table;
}

/** A heading with its short forms written out where another heading of the table has the word: "per 1 000 inv." beside "Invånare". */
export function spelledOut({ corpus }: Asked, column: Column): Heading {
  const known = spelled.get(corpus) ?? new Map(corpus.reports.flatMap(({ tables }) => tables.flatMap(headingsOf)));
  spelled.set(corpus, known);
  const heading = known.get(column);
  if (!heading) throw new RangeError(`no table has the column ${column.header}`);
  return heading;
}

const spelled = new WeakMap<Corpus, ReadonlyMap<Column, Heading>>();

const headingsOf = (table: Table): (readonly [Column, Heading])[] =>
  table.columns.map((column) => {
    const headers = Object.entries(column.headers).map(([code, text]) => {
      const words = table.columns.flatMap(({ headers }) => wordsOf(headers[code as LanguageCode] ?? ''));
      const inFull = (short: string): string | undefined =>
        words.find((word) => word.length > short.length + 1 && word.startsWith(short.toLowerCase()));
      return [code, text.replace(SHORT_FORM, (form: string, short: string) => inFull(short) ?? form)] as const;
    });
    return [column, { headers: namesUnits(table, column) ? {} : Object.fromEntries(headers), table }] as const;
  });

/** True for a column that only tells what the others are measured in. */
const namesUnits = ({ series }: Table, { header, index }: Column): boolean =>
  LANGUAGES.some((language) => LOCALES[language].unitHeadings.includes(header.toLowerCase())) &&
  series.every(({ cells }) => cells[index]?.value === null) &&
  series.some(({ cells }) => cells.some(({ unit }) => unit !== null));

/** "inv.", and no abbreviation of several words. */
const SHORT_FORM = /(?<![\p{L}.])(\p{L}{2,6})\.(?![\p{L}\d])/gu;
