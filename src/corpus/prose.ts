import type { LanguageCode, Locale } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import { holdsPhrase, placeOfPhrase } from '../language/phrases.js';
import { normalise, wordsOf } from '../language/tokens.js';
import { unitNamed } from '../language/units.js';
import type { TextBlock } from './captions.js';
import { CorpusError } from './errors.js';
import { type Block, plain, type TranslatedBlocks } from './markdown.js';
import type { Person, Section, Sentence, Speaker, Statement, Table, Texts } from './model.js';
import { findPeople, type NameSense, splitNames } from './people.js';
import { splitSentences } from './sentences.js';
import { clauseSpans, findMentions, isChange, type Mention, statusOf } from './statements.js';

export interface ProseSource {
  readonly report: string;
  readonly year: number | null;
  readonly file: string;
  /** Paragraphs and list items that are prose. */
  readonly blocks: readonly TextBlock[];
  /** Every block of the document, to know which ones are neighbours. */
  readonly order: readonly Block[];
  readonly sections: ReadonlyMap<Block, Section | null>;
  readonly translated: TranslatedBlocks;
  /** Files of the translations, for errors. */
  readonly translationFiles: Readonly<Record<string, string>>;
  readonly tables: readonly Table[];
  readonly names: readonly string[];
  readonly language: LanguageCode;
}

interface Piece {
  readonly block: TextBlock;
  readonly number: number;
  readonly line: number;
  readonly endLine: number;
  readonly quote: string;
  readonly text: Texts;
}

/**
 * The sentences of a document in order.
 * @throws CorpusError where a translation has another number of sentences than its source line.
 */
export function buildProse(source: ProseSource): Sentence[] {
  const locale = LOCALES[source.language];
  const pieces = source.blocks.flatMap((block, number) => piecesOf(block, number, source, locale));
  const sense = nameSense(source);
  const first = pieces.map((piece) => findPeople(piece.text[source.language] ?? '', locale, sense));
  // Who is introduced once is known everywhere.
  const known = { ...sense, known: new Set([...sense.known, ...first.flat().map((person) => person.name)]) };
  const people = pieces.map((piece) => findPeople(piece.text[source.language] ?? '', locale, known));
  const speakers = findSpeakers(source, pieces, people, locale);
  const countable = countableNouns(source, pieces, locale);
  const everywhere = yearOfAllParentheses(source, locale);
  const parenthesesYear = (block: TextBlock): string | null => yearInParentheses(source, block, locale) ?? everywhere;
  const years = pieces.map((piece) => yearOf(piece.text[source.language] ?? '', locale));
  const sentences: Sentence[] = [];
  let paragraphYear: string | null = null;
  let listYear: string | null = null;
  let block = -1;
  pieces.forEach((piece, i) => {
    if (piece.number !== block) {
      paragraphYear = null;
      // "Three goals for 2025:", and each of them below.
      if (!piece.block.listItem || isOtherSection(source, pieces[i - 1], piece)) listYear = null;
      else if (!pieces[i - 1]?.block.listItem && announcesList(pieces[i - 1], source, locale))
        listYear = years[i - 1] ?? null;
    }
    block = piece.number;
    const key = parenthesesYear(piece.block);
    const later = laterYear(pieces, years, i, source, locale);
    const context = paragraphYear ?? listYear ?? (key ? String(Number(key) + 1) : (later ?? null));
    const statements = statementsOf(piece.text, source, context, key, countable, locale).map((statement) =>
      listYear !== null && statement.period === listYear ? { ...statement, dated: true } : statement,
    );
    paragraphYear = years[i] ?? paragraphYear;
    sentences.push({
      report: source.report,
      line: piece.line,
      endLine: piece.endLine,
      quote: piece.quote,
      text: piece.text,
      section: source.sections.get(piece.block) ?? null,
      block: piece.number,
      listItem: piece.block.listItem,
      people: people[i] ?? [],
      speaker: speakers[i] ?? null,
      statements,
    });
  });
  return sentences;
}

/** True where a heading stands between two pieces. */
const isOtherSection = ({ sections }: ProseSource, before: Piece | undefined, piece: Piece): boolean =>
  before !== undefined && sections.get(before.block) !== sections.get(piece.block);

/** True for a sentence that ends in a colon, for what stands below it. */
const announcesList = (piece: Piece | undefined, source: ProseSource, locale: Locale): boolean => {
  const text = piece?.text[source.language] ?? '';
  return /:\s*$/u.test(text) && keyYear(text, source, locale) === null;
};

/** The first year that the rest of a paragraph names, unless it is told of as an earlier one: "the last before this was in 2022". */
function laterYear(
  pieces: readonly Piece[],
  years: readonly (string | null)[],
  from: number,
  { language }: ProseSource,
  { earlier }: Locale,
): string | null {
  for (let i = from + 1; pieces[i] && pieces[i]?.number === pieces[from]?.number; i++)
    if (years[i])
      return wordsOf(pieces[i]?.text[language] ?? '').some((word) => earlier.includes(word))
        ? null
        : (years[i] ?? null);
  return null;
}

function piecesOf(block: TextBlock, number: number, source: ProseSource, locale: Locale): Piece[] {
  const spans = splitSentences(block.text, locale);
  const translations = Object.entries(source.translated).map(([code, byLine]) => {
    const other = byLine.get(block.line);
    const text = other?.kind === 'text' ? other.text : '';
    const parts = splitSentences(text, LOCALES[code as LanguageCode]).map((span) => text.slice(span.start, span.end));
    if (parts.length !== spans.length) {
      throw new CorpusError(
        source.translationFiles[code] ?? source.file,
        block.line,
        `translation has ${parts.length} sentences, source has ${spans.length}`,
        'translate sentence by sentence',
      );
    }
    return [code, parts] as const;
  });
  return spans.flatMap((span, i) => {
    const raw = block.text.slice(span.start, span.end);
    const quote = raw.replace(/^\s*(?:[-*+•>]\s+)?/u, '').trimEnd();
    const line = block.line + newlines(block.text.slice(0, span.start + raw.indexOf(quote)));
    const text = {
      [source.language]: tidy(raw),
      ...Object.fromEntries(translations.map(([code, parts]) => [code, tidy(parts[i] ?? '')])),
    };
    return /\p{L}.*\s/u.test(text[source.language] ?? '')
      ? [{ block, number, line, endLine: line + newlines(quote), quote, text }]
      : [];
  });
}

const newlines = (text: string): number => text.split('\n').length - 1;
const tidy = (markdown: string): string => normalise(plain(markdown.replace(/^\s*[-*+•>]\s+/u, ''))).trim();

/** "anna.ek@museum.example": a name in an address is no small word. */
const ADDRESS = /\S+@\S+/gu;

/** Knows from the whole document which capitalised words are names. */
function nameSense(source: ProseSource): NameSense {
  const common = new Set<string>();
  for (const block of source.blocks)
    for (const word of plain(block.text)
      .replace(ADDRESS, ' ')
      .match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]*/gu) ?? [])
      common.add(word);
  const known = new Set(source.names);
  for (const table of source.tables) {
    for (const series of table.series) {
      for (const word of series.label.split(/[\s-]+/)) common.add(word.toLowerCase());
      if (!table.textual) continue;
      for (const cell of series.cells)
        for (const name of splitNames(cell.text, source.names))
          if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name)) known.add(name);
    }
  }
  const { stem } = LOCALES[source.language];
  const stems = new Set([...common].map(stem));
  return {
    isCommon: (word) => common.has(word.toLowerCase()) || common.has(`${word.toLowerCase()}s`),
    isInflected: (word) => stems.has(stem(word.toLowerCase())),
    known,
  };
}

const OPENS_QUOTATION = /^[\s>*_]*(?:[–—-]\s|["”“«])/u;

/**
 * Who says each sentence of a quotation: named in the same paragraph, in the line after it (all in italics), or, where
 * neither names anybody, the person last named before it in the section.
 */
function findSpeakers(
  source: ProseSource,
  pieces: readonly Piece[],
  people: readonly (readonly Person[])[],
  locale: Locale,
): (Speaker | null)[] {
  const asSpeaker = (i: number): Speaker | null => {
    const person = people[i]?.at(-1);
    const piece = pieces[i];
    return person && piece ? { ...person, line: piece.line, quote: piece.quote } : null;
  };
  const verbs = locale.speech.join('|');
  const speaks = (piece: Piece, i: number): boolean =>
    people[i]?.some(({ name }) =>
      new RegExp(`(?<![\\p{L}])(?:${verbs})(?: \\p{L}+)? ${name}|${name}[^.]{0,60} (?:${verbs})(?![\\p{L}])`, 'u').test(
        piece.text[source.language] ?? '',
      ),
    ) ?? false;
  // Each sentence of a paragraph asks for all of its sentences.
  const known = new Map<number, boolean>();
  const spoken = (i: number): boolean => {
    const piece = pieces[i];
    const found = known.get(i) ?? (piece !== undefined && speaks(piece, i));
    known.set(i, found);
    return found;
  };
  // A line in italics that names somebody, or one that is nothing but a name and an office.
  const attribution = (i: number): boolean => {
    const [person] = people[i] ?? [];
    const text = pieces[i]?.block.text.trim() ?? '';
    const line = text.replace(/^[>\s*_–—-]+|[*_]+$/gu, '');
    return (
      person !== undefined &&
      ((/^\*[^*”"]+\*$/u.test(text) && !OPENS_QUOTATION.test(text.slice(1))) ||
        (line.startsWith(person.name) && !/[.!?”"]$/.test(line)))
    );
  };
  const blockOf = (i: number): number[] => {
    let first = i;
    while (first > 0 && pieces[first - 1]?.number === pieces[i]?.number) first--;
    const indices: number[] = [];
    for (let k = first; pieces[k] && pieces[k]?.number === pieces[i]?.number; k++) indices.push(k);
    return indices;
  };
  return pieces.map((piece, i) => {
    if (!OPENS_QUOTATION.test(piece.block.text.replace(/^[*_]/, ''))) return null;
    const inBlock = blockOf(i);
    const named = inBlock.find((k) => spoken(k)) ?? inBlock.findLast((k) => (people[k]?.length ?? 0) > 0);
    if (named !== undefined) return asSpeaker(named);
    const next = (inBlock.at(-1) ?? i) + 1;
    if (attribution(next)) return asSpeaker(next);
    const section = source.sections.get(piece.block) ?? null;
    for (let k = (inBlock[0] ?? i) - 1; k >= 0; k--) {
      const before = pieces[k];
      if (!before || (source.sections.get(before.block) ?? null) !== section) return null;
      if ((people[k]?.length ?? 0) > 0) return asSpeaker(k);
    }
    return null;
  });
}

/** The year that figures in parentheses are of throughout, where the text says so apart from any list; null where it does not. */
function yearOfAllParentheses(source: ProseSource, locale: Locale): string | null {
  const years = source.blocks.flatMap((block) => {
    const before = source.order[source.order.indexOf(block) - 1];
    if (block.listItem || (before?.kind === 'text' && before.listItem)) return [];
    return keyYear(block.text, source, locale) ?? [];
  });
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** The year that a text says the figures in parentheses are of, "last year's" counted from the report's own; null where it does not. */
function keyYear(text: string, { year }: ProseSource, locale: Locale): string | null {
  const key = locale.parenthesesKey.exec(normalise(text));
  return key ? (key.slice(1).find(Boolean) ?? (year === null ? null : String(year - 1))) : null;
}

/** The year that figures in parentheses are of, where the list or the line after it says so: "2022 års siffror inom parentes". */
function yearInParentheses(source: ProseSource, block: TextBlock, locale: Locale): string | null {
  if (!block.listItem) return null;
  const at = source.order.indexOf(block);
  for (let i = at; i < source.order.length; i++) {
    const next = source.order[i];
    if (next?.kind !== 'text') return null;
    const key = keyYear(next.text, source, locale);
    if (key) return key;
    if (!next.listItem) return null;
  }
  return null;
}

/** How far after a figure "the year before" may stand and still date it: "5.5 children the year before". */
const MOST_BEFORE_TIME = 3;

/** True where a figure is said to be of the year before, and not to be compared with it ("more than the year before"). */
function yearBefore(normal: string, mention: Mention, next: Mention | undefined, locale: Locale): boolean {
  const after = wordsOf(normal.slice(mention.end, next?.start ?? normal.length));
  const at = placeOfPhrase(after, locale.cues.yearBefore);
  if (at !== null && at <= MOST_BEFORE_TIME)
    return !after.slice(0, at).some((word) => locale.fromYear.includes(word) || locale.cues.compare.includes(word));
  // "The year before the share was 71 percent."
  return placeOfPhrase(wordsOf(normal.slice(0, mention.start)), locale.cues.yearBefore) === 0;
}

/** The one year that a sentence is about; null where it names none or several, or names it as a starting point. */
function yearOf(text: string, locale: Locale): string | null {
  // What stands in parentheses is of another time than what is told: "5.8 percent (6.4 percent in 2023)".
  const normal = normalise(text);
  const mentions = findMentions(text, locale);
  const compared = comparedYears(normal, mentions, locale);
  const years = periodYears(text, mentions, locale).filter(
    (year) =>
      !inParentheses(normal, year.start) &&
      !compared.has(year) &&
      !mentions.some((mention) => mention.kind !== 'year' && isSetApart(normal, mention, year)),
  );
  return new Set(years.map((year) => year.value)).size === 1 ? String(years[0]?.value) : null;
}

/** "It rose to 71.4; in 2024 it was 70.2": a year behind a semicolon is not of the figure before it, nor of what is told after. */
const isSetApart = (normal: string, { end }: Mention, year: Mention): boolean =>
  year.start > end && normal.slice(end, year.start).includes(';');

const periodYears = (text: string, mentions: readonly Mention[], locale: Locale): Mention[] =>
  mentions.filter((mention) => mention.kind === 'year' && !startsPeriod(text, mention, locale));

/** The figure that a figure is set against, "16 days, compared with 21 days in 2023": its time is not that of the first. */
function isComparedWith(normal: string, figures: readonly Mention[], at: number, locale: Locale): boolean {
  const [before, figure] = [figures[at - 1], figures[at]];
  if (!before || !figure) return false;
  const comparing = [...locale.cues.compare.filter((word) => !locale.cues.each.includes(word)), ...locale.route.from];
  return holdsPhrase(normal.slice(before.end, figure.start), comparing);
}

/** "42,360 pupils, 3.4 per cent more than in 2023": the year behind "than" is that of another figure than the ones told. */
const isThanIn = (normal: string, { start }: Mention, { than }: Locale): boolean =>
  wordsOf(normal.slice(0, start))
    .slice(-2)
    .some((word) => than.includes(word));

/** The years that belong to a figure which another one is only compared with. */
function comparedYears(normal: string, mentions: readonly Mention[], locale: Locale): ReadonlySet<Mention> {
  const figures = mentions.filter(({ kind }) => kind !== 'year');
  return new Set(
    mentions.filter((year) => {
      if (year.kind !== 'year' || inParentheses(normal, year.start)) return false;
      if (isThanIn(normal, year, locale)) return true;
      const at = figures.findLastIndex((figure) => figure.end <= year.start);
      return isComparedWith(normal, figures, at, locale);
    }),
  );
}

/** "320 kronor from 1 January 2026": the year that a figure holds from, told by a date right behind it; null where none is. */
function yearFrom(text: string, next: Mention | undefined, locale: Locale): string | null {
  const year = next?.kind === 'date' ? /(?:19|20)\d\d$/.exec(next.written) : null;
  return year && next && startsPeriod(text, next, locale) ? year[0] : null;
}

/** True for a bare number with no noun of its own: "in 2023" and "the year before" count nothing. */
const isElided = ({ kind, unit, of, counted }: Mention, locale: Locale): boolean =>
  kind === 'number' &&
  unit === null &&
  of === null &&
  (counted.length === 0 ||
    locale.stopWords.includes(counted[0] ?? '') ||
    placeOfPhrase(counted, locale.cues.yearBefore) === 0);

function startsPeriod(text: string, mention: Mention, locale: Locale): boolean {
  const before =
    normalise(text)
      .slice(0, mention.start)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return before.slice(-2).some((word) => locale.fromYear.includes(word));
}

function statementsOf(
  texts: Texts,
  source: ProseSource,
  paragraphYear: string | null,
  keyYear: string | null,
  countable: ReadonlySet<string>,
  locale: Locale,
): Statement[] {
  const text = texts[source.language] ?? '';
  const mentions = findMentions(text, locale).filter(
    (mention) => isCounted(mention, countable, locale) && !isOrdinalOfItem(text, mention),
  );
  const figures = mentions.filter((mention) => mention.kind !== 'year');
  const spans = spansOf(text, figures, keyYear, locale);
  const normal = normalise(text);
  const years = periodYears(text, mentions, locale);
  const compared = comparedYears(normal, mentions, locale);
  const translated = translatedClauses(texts, source.language, figures, keyYear);
  const statements = figures.map((mention, i): Statement => {
    const span = spans[i] ?? { start: 0, end: normal.length };
    const clause = normal.slice(span.start, span.end).trim();
    const own = ownYear(
      normal,
      years.filter((year) => year.start >= span.start && year.end <= span.end),
      locale,
    );
    const outside = years.filter(
      (year) => !compared.has(year) && (!inParentheses(normal, year.start) || inParentheses(normal, mention.start)),
    );
    // "11 have one, against 7 the year before, and 4 plan to start in 2026": a year ahead is of its own clause alone.
    const isAhead = ({ value, start }: Mention): boolean =>
      source.year !== null && Number(value) > source.year && start >= span.end;
    const elsewhere =
      outside.filter((year) => year.start < span.start).at(-1) ??
      (outside.length === 1 && outside[0] && !isAhead(outside[0]) && !isSetApart(normal, mention, outside[0])
        ? outside[0]
        : undefined);
    // Where other clauses have years of their own, a clause without one is of some other, unnamed time.
    const shared = new Set(years.map((year) => year.value)).size > 1 ? undefined : elsewhere;
    const previous = mention.parenthesised && keyYear !== null && i > 0;
    // "… and today in nine": a time of its own beside the year of another clause.
    const now = !own && locale.now.some((word) => ` ${wordsOf(clause).join(' ')} `.includes(` ${word} `));
    const before = own ? null : yearBefore(normal, mention, figures[i + 1], locale);
    // What is set against an earlier figure is of the time that is told of.
    const next = figures[i + 1];
    const isNow =
      !own &&
      next !== undefined &&
      isComparedWith(normal, figures, i + 1, locale) &&
      (yearBefore(normal, next, figures[i + 2], locale) ||
        [...compared].some((year) => year.start > next.end && year.start < (figures[i + 2]?.start ?? normal.length)));
    const around =
      shared && !now
        ? String(shared.value)
        : years.filter((year) => !compared.has(year)).length > 1
          ? null
          : ((now ? null : paragraphYear) ?? (source.year === null ? null : String(source.year)));
    const fromDate = own ? null : yearFrom(text, figures[i + 1], locale);
    const period = previous
      ? keyYear
      : own
        ? String(own.value)
        : fromDate !== null
          ? fromDate
          : before && around
            ? String(Number(around) - 1)
            : around;
    // "Nine working days, against 12 in 2023": what is compared is counted in the same.
    const elided = isElided(mention, locale) && isComparedWith(normal, figures, i, locale);
    const counts = previous || elided ? i - 1 : i;
    const main = figures[counts];
    const isInUnit = main !== undefined && counts !== i && takesScale(main, mention, locale);
    return {
      kind: mention.kind,
      value: mention.value,
      size: mention.size,
      scale: isInUnit ? main.scale : mention.scale,
      of: mention.of,
      written: mention.written,
      hedge: mention.hedge,
      unit: main?.unit ?? null,
      counted: {
        [source.language]: main?.counted ?? [],
        ...mapValues(translated, (other) => other[counts]?.counted ?? []),
      },
      period,
      dated:
        own !== undefined ||
        fromDate !== null ||
        previous ||
        before ||
        shared !== undefined ||
        isNow ||
        keyYear !== null,
      clause: {
        [source.language]: previous ? normal.slice(spans[i - 1]?.start ?? 0, span.end).trim() : clause,
        ...mapValues(translated, (other) => other[previous ? i - 1 : i]?.clause ?? ''),
      },
      change: isChange(text, mention, locale),
      status: statusOf(clause, locale),
    };
  });
  return [...statements, ...yearStatements(mentions, text, texts, source)];
}

/** "45 had been registered for 2024 by March 2025": of the years of a clause the one it is told for, and not the month in which it was. */
function ownYear(normal: string, years: readonly Mention[], locale: Locale): Mention | undefined {
  const before = ({ start }: Mention): string => wordsOf(normal.slice(0, start)).at(-1) ?? '';
  return (
    years.find((year) => locale.forYear.includes(before(year))) ??
    years.find((year) => !locale.months.includes(before(year))) ??
    years[0]
  );
}

/** "748.6 million kronor, against 731.0 million": the million of the second is that of the unit, and no scale of its own. */
const takesScale = ({ written, counted, unit }: Mention, { scale }: Mention, locale: Locale): boolean =>
  unit !== null &&
  scale !== 1 &&
  [...wordsOf(written), ...counted].some((word) => {
    const named = unitNamed(word, locale);
    return named?.kind === 'scale' && named.scale === scale;
  });

/** True where an offset lies between an opening parenthesis and its closing one. */
function inParentheses(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.lastIndexOf(')', at) < open && text.indexOf(')', at) >= at;
}

/** Clauses of figures; one in parentheses that is last year's shares the clause of the figure before it. */
function spansOf(
  text: string,
  figures: readonly Mention[],
  keyYear: string | null,
  locale: Locale,
): { start: number; end: number }[] {
  const isPrevious = (mention: Mention, i: number): boolean => keyYear !== null && mention.parenthesised && i > 0;
  const main = figures.filter((mention, i) => !isPrevious(mention, i));
  const spans = clauseSpans(text, main, locale);
  let at = -1;
  return figures.map((mention, i) => {
    if (!isPrevious(mention, i)) at++;
    return spans[at] ?? { start: 0, end: text.length };
  });
}

/** "4. a review of penalty fares": the number of an item in a list. */
const isOrdinalOfItem = (text: string, { start }: Mention): boolean =>
  start === 0 && /^\d{1,2}[.)]\s+\p{L}/u.test(text);

/** "alla aktörer", "alla på": all of something that the document never counts is a way of speaking, no figure. */
const isCounted = (mention: Mention, countable: ReadonlySet<string>, locale: Locale): boolean =>
  mention.kind !== 'all' ||
  countable.has(locale.stem(mention.counted[0] ?? '')) ||
  countable.has(locale.stem(/\p{L}+$/u.exec(mention.written.toLowerCase())?.[0] ?? ''));

/** Stems of the nouns that the document counts: the words that follow its numbers, and what its tables count. */
function countableNouns(source: ProseSource, pieces: readonly Piece[], locale: Locale): ReadonlySet<string> {
  const nouns = pieces.flatMap((piece) =>
    findMentions(piece.text[source.language] ?? '', locale).flatMap((mention) =>
      mention.kind === 'number' && !mention.unit ? mention.counted.slice(0, 1) : [],
    ),
  );
  const units = source.tables.flatMap((table) => (table.unit ? [table.unit.name] : []));
  const stems = [...nouns, ...units].filter((word) => word.length > 3).map(locale.stem);
  return new Set(stems.filter((stem, i) => stems.indexOf(stem) !== i || units.map(locale.stem).includes(stem)));
}

/** Years themselves, as answers to when: "Arbetet började 2016". */
function yearStatements(mentions: readonly Mention[], text: string, texts: Texts, source: ProseSource): Statement[] {
  return mentions
    .filter((mention) => mention.kind === 'year')
    .map((mention) => ({
      kind: 'year',
      value: mention.value,
      size: mention.size,
      scale: mention.scale,
      of: mention.of,
      written: mention.written,
      hedge: '',
      unit: null,
      counted: { [source.language]: [] },
      period: null,
      dated: true,
      clause: { ...texts, [source.language]: text },
      change: false,
      status: null,
    }));
}

interface TranslatedClause {
  readonly counted: readonly string[];
  readonly clause: string;
}

/** The clause of each figure in each translation: the n-th figure of the same size. */
function translatedClauses(
  texts: Texts,
  language: LanguageCode,
  figures: readonly Mention[],
  keyYear: string | null,
): Record<string, readonly TranslatedClause[]> {
  const others = Object.entries(texts).filter(([code]) => code !== language);
  return Object.fromEntries(
    others.map(([code, text]) => {
      const locale = LOCALES[code as LanguageCode];
      // Of "all …" only as many as the source counts: the rest are figures of speech.
      const all = figures.filter((figure) => figure.kind === 'all').length;
      const mentions = findMentions(text, locale).filter(
        (mention) => mention.kind !== 'year' && (mention.kind !== 'all' || all > 0),
      );
      const spans = spansOf(text, mentions, keyYear, locale);
      const normal = normalise(text);
      const used = new Set<number>();
      const clauses = figures.map((figure): TranslatedClause => {
        const at = mentions.findIndex((mention, i) => !used.has(i) && sameFigure(mention, figure));
        if (at < 0) return { counted: [], clause: normal };
        used.add(at);
        const span = spans[at];
        return {
          counted: mentions[at]?.counted ?? [],
          clause: span ? normal.slice(span.start, span.end).trim() : normal,
        };
      });
      return [code, clauses];
    }),
  );
}

const sameFigure = (a: Mention, b: Mention): boolean =>
  a.size !== null && b.size !== null ? Math.abs(a.size - b.size) < 1e-9 : a.kind === b.kind;

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
