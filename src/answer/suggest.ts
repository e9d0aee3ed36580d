import type { Column, Corpus, Table } from '../corpus/model.js';
import { comparePeriods } from '../corpus/values.js';
import { formatQuantity } from '../language/format.js';
import type { LanguageCode } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { QUESTION_TEMPLATES } from '../language/question-templates-by-language.js';
import { fold, wordsOf } from '../language/tokens.js';
import { buildConceptFinder } from '../search/concepts.js';
import type { SearchIndex } from '../search/search.js';
import type { Draft } from './draft.js';
import type { Suggestion } from './engine.js';
import { isContact, isPlainYear, isVerbal, type TableRow, type Wording } from './next.js';

/** What offering questions needs to know: the corpus, how its rows are called, and what a question is answered with. */
export interface Suggesting {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  readonly wording: Wording;
  readonly answer: (question: string, language: LanguageCode) => Draft;
}

export interface Suggester {
  readonly suggest: (typed: string, language: LanguageCode, limit: number) => readonly Suggestion[];
  readonly examples: (language: LanguageCode, limit: number) => readonly Suggestion[];
}

/** Words that a row may be found by, folded, the row's own apart from its table's. */
interface Listed {
  readonly row: TableRow;
  /** The labels as a whole, for what is typed from their beginning. */
  readonly labels: readonly string[];
  readonly own: readonly string[];
  /** Parts of compounds: "bilder" of "röntgenbilder". */
  readonly parts: readonly string[];
  readonly synonyms: readonly string[];
  readonly around: readonly string[];
  readonly aroundSynonyms: readonly string[];
  /** By place in `columns`: header, names and words of the cell. */
  readonly columns: readonly { readonly column: Column; readonly words: readonly string[] }[];
}

/** How well a typed word fits, the smaller the better. */
const FIT = { whole: 0, prefix: 1, synonym: 2, part: 3, column: 3, misspelt: 4, around: 5, aroundSynonym: 6 } as const;
/** Shortest word of which one letter may be wrong: of four, one changed makes another word too easily. */
const SHORTEST_MISSPELT = 5;
/** Shortest word that a longer word may begin with; one letter begins too many synonyms. */
const SHORTEST_PREFIX = 2;
/** Typed words beyond these are not read: no label has as many. */
const MOST_TYPED = 12;

/** Offers the figures of a corpus while somebody types, and first questions; the list is made at first use. */
export function buildSuggester(setting: Suggesting): Suggester {
  let list: readonly Listed[] | null = null;
  const questions = new Map<string, string | null>();
  const first = new Map<LanguageCode, readonly Suggestion[]>();

  /** The question that is answered with this one cell; null where none is. Asked once and then known. */
  const questionFor = (row: TableRow, column: Column, language: LanguageCode): string | null => {
    const at = listOf().findIndex((one) => one.row === row);
    const key = `${language}${at}:${column.index}`;
    const known = questions.get(key);
    if (known !== undefined) return known;
    const candidates = setting.wording.values(row, column, language);
    const found = candidates.find((question) => isCell(setting.answer(question, language), row, column)) ?? null;
    questions.set(key, found);
    return found;
  };
  const listOf = (): readonly Listed[] => {
    list ??= buildList(setting);
    return list;
  };

  const suggest: Suggester['suggest'] = (typed, language, limit) => {
    const found: Suggestion[] = [];
    const taken = new Set<string>();
    for (const { row, column } of ranked(listOf(), typed)) {
      if (found.length >= limit) break;
      const question = questionFor(row, column, language);
      const label = face(setting, row, column, language);
      if (question === null || taken.has(question) || taken.has(label)) continue;
      taken.add(question).add(label);
      found.push({ label, question });
    }
    return found;
  };
  const examples: Suggester['examples'] = (language, limit) => {
    const known = first.get(language) ?? firstQuestions(setting, language);
    first.set(language, known);
    return known.slice(0, limit);
  };
  return { suggest, examples };
}

/** True where the answer asserts this cell and nothing else. */
function isCell(draft: Draft, row: TableRow, column: Column): boolean {
  if (draft.status !== 'answered') return false;
  return (
    draft.figures.length > 0 &&
    draft.figures.every(
      ({ places: [place], formula }) =>
        formula === undefined && place.kind === 'cell' && place.series === row.series && place.column === column,
    )
  );
}

function buildList({ corpus, index }: Suggesting): Listed[] {
  const finder = buildConceptFinder(corpus.lexicon);
  const foldedWords = (text: string): string[] => wordsOf(text).map(fold).filter(isWord);
  const synonymsOf = (texts: Partial<Record<LanguageCode, string>>): string[] => [
    ...new Set(
      LANGUAGES.flatMap((language) =>
        finder
          .find(wordsOf(texts[language] ?? '').map(LOCALES[language].stem), language)
          .flatMap(({ concept }) => LANGUAGES.flatMap((other) => corpus.lexicon[concept]?.terms[other] ?? []))
          .flatMap(foldedWords),
      ),
    ),
  ];
  return corpus.reports.flatMap((report) =>
    report.tables.flatMap((table) => {
      const around = [table.captions, table.unit?.names ?? {}].flatMap((texts) => Object.values(texts));
      const shared = {
        around: [...new Set([table.caption, ...around].flatMap(foldedWords))],
        aroundSynonyms: synonymsOf(table.captions),
      };
      return table.series.map((series): Listed => {
        const texts = [...new Set([series.label, ...Object.values(series.labels)])];
        return {
          row: { report, table, series },
          labels: texts.map((text) => foldedWords(text).join(' ')),
          own: [...new Set(texts.flatMap(foldedWords))],
          parts: [
            ...new Set(wordsOf(series.labels.sv ?? '').flatMap((word) => index.split(LOCALES.sv.stem(word)))),
          ].map(fold),
          synonyms: synonymsOf(series.labels),
          ...shared,
          columns: table.columns.flatMap((column) => {
            const cell = series.cells[column.index];
            if (!cell?.text || (cell.value === null && !table.textual && !/\p{L}/u.test(cell.text))) return [];
            const cellWords = cell.value === null ? foldedWords(cell.text) : [];
            const header = [column.header, ...Object.values(column.headers)].flatMap(foldedWords);
            return [{ column, words: [...new Set([...header, ...cellWords])] }];
          }),
        };
      });
    }),
  );
}

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
const isYearBegun = (word: string): boolean => /^(?:1|2|19|20|(?:19|20)\d{1,2})$/.test(word);

interface Fitting {
  readonly row: TableRow;
  readonly column: Column;
}

/** The cells that everything typed fits, best first; with nothing typed, the newest of each row, a row of each table in turn. */
function ranked(list: readonly Listed[], typed: string): Fitting[] {
  const words = wordsOf(typed).map(fold).filter(isWord).slice(0, MOST_TYPED);
  const telling = words.filter((word, i) => i === words.length - 1 || !LIGHT.has(word));
  const needed = telling.length === 1 && LIGHT.has(telling[0] ?? '') && words.length > 1 ? [] : telling;
  if (needed.length === 0) return spread(list);
  const start = words.filter((word) => !/^\d{4}$/.test(word)).join(' ');
  return list
    .flatMap((listed, order) => {
      const fit = fitOf(listed, needed);
      if (!fit) return [];
      const begins = start !== '' && listed.labels.some((label) => label.startsWith(start));
      return fit.columns.map((column) => ({ row: listed.row, column, begins, order, ...fit }));
    })
    .sort((a, b) => Number(b.begins) - Number(a.begins) || a.worst - b.worst || a.sum - b.sum || a.order - b.order);
}

interface Fit {
  readonly worst: number;
  readonly sum: number;
  readonly columns: readonly Column[];
}

/** How well the words fit a row and which of its columns; null where one of them fits neither. */
function fitOf(listed: Listed, words: readonly string[]): Fit | null {
  let columns = listed.columns;
  let asked = false;
  const fits: number[] = [];
  for (const word of words) {
    const years = isYearBegun(word) ? columns.filter(({ column }) => column.period?.startsWith(word)) : [];
    if (years.length > 0) {
      columns = /^\d{4}$/.test(word) ? years : columns;
      asked ||= /^\d{4}$/.test(word);
      fits.push(FIT.whole);
      continue;
    }
    const fit = wordFit(listed, word);
    if (fit !== null && fit < FIT.misspelt) {
      fits.push(fit);
      continue;
    }
    const headed = columns.filter((one) => one.words.some((other) => begins(other, word)));
    if (headed.length > 0) {
      columns = headed;
      asked = true;
      fits.push(FIT.column);
    } else if (fit !== null) fits.push(fit);
    else return null;
  }
  const chosen = asked ? columns.map(({ column }) => column) : newestColumns(listed);
  return { worst: Math.max(...fits), sum: fits.reduce((sum, fit) => sum + fit, 0), columns: chosen };
}

function wordFit({ own, parts, synonyms, around, aroundSynonyms }: Listed, word: string): number | null {
  if (own.includes(word)) return FIT.whole;
  if (own.some((other) => begins(other, word))) return FIT.prefix;
  if (synonyms.some((other) => begins(other, word))) return FIT.synonym;
  if (word.length >= 3 && parts.some((part) => begins(part, word))) return FIT.part;
  if (own.some((other) => isMisspelt(word, other))) return FIT.misspelt;
  if (around.some((other) => begins(other, word))) return FIT.around;
  if (aroundSynonyms.some((other) => begins(other, word))) return FIT.aroundSynonym;
  return around.some((other) => isMisspelt(word, other)) ? FIT.aroundSynonym : null;
}

const begins = (word: string, typed: string): boolean =>
  word === typed ||
  (typed.length >= SHORTEST_PREFIX && word.startsWith(typed)) ||
  (typed.length === 1 && word[0] === typed);

/** One letter too many, too few, wrong or swapped with the next, in a word or in what has been typed of it. */
export function isMisspelt(typed: string, word: string): boolean {
  if (typed.length < SHORTEST_MISSPELT || typed[0] !== word[0]) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const rest = typed.slice(same);
  const other = word.slice(same);
  return (
    other.startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest) ||
    other.slice(1).startsWith(rest.slice(1)) ||
    (rest[0] === other[1] && rest[1] === other[0] && other.slice(2).startsWith(rest.slice(2)))
  );
}

/** Words that ask and name nothing: they need not stand in a label. */
const LIGHT: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { stopWords, cues, whoIs } = LOCALES[language];
    return [...stopWords, ...cues.count, ...cues.amount, ...cues.who, ...cues.which, ...cues.what, whoIs].flatMap(
      (phrase) => wordsOf(phrase).map(fold),
    );
  }),
);

/** What is offered of a row unless a column is named: its newest year, or where there are no years all that is known of it. */
function newestColumns({ row, columns }: Listed): Column[] {
  const values = columns.map(({ column }) => column).filter((column) => column.role === 'value' || !column.period);
  const dated = values.filter((column) => column.period !== null && column.role === 'value');
  const newest = dated
    .map((column) => column.period ?? '')
    .sort()
    .at(-1);
  if (newest !== undefined) return dated.filter((column) => column.period === newest);
  const all = values.length > 0 ? values : columns.map(({ column }) => column);
  return row.table.textual ? all.slice(0, 1) : all;
}

/** A row of each table in turn: what the table itself is about first, then who answered. */
function spread(list: readonly Listed[]): Fitting[] {
  const byTable = new Map<Table, Listed[]>();
  for (const listed of list)
    if (listed.columns.length > 0) byTable.set(listed.row.table, [...(byTable.get(listed.row.table) ?? []), listed]);
  const queues = [...byTable.values()].map((rows) =>
    rows
      .toSorted((a, b) => plainness(a.row) - plainness(b.row))
      .flatMap((listed) => newestColumns(listed).map((column) => ({ row: listed.row, column }))),
  );
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? [])).flat();
}

/** How far a label is from a short noun, which reads best in a question. */
const plainness = ({ series }: TableRow): number =>
  (series.role === 'respondents' ? 8 : 0) +
  (isVerbal(series) ? 4 : 0) +
  (series.label.includes(',') ? 2 : 0) +
  (series.label.length > LONG_LABEL ? 1 : 0);

/** From so many characters a label is heavy inside a question: "åtkomst röntgenbilder inom sjukvårdsregionen" is 44. */
const LONG_LABEL = 32;

/** "Elektroniska frikort — 19 (2024)", "Kontakt: Skåne — Henrik Cosmo". */
function face(setting: Suggesting, row: TableRow, column: Column, language: LanguageCode): string {
  const { table, series } = row;
  const cell = series.cells[column.index];
  const label = series.labels[language] ?? series.label;
  if (isContact(row.series, column))
    return QUESTION_TEMPLATES[language].faces.contact({
      place: label,
      name: setting.index.namesIn(cell?.text ?? '').join(', '),
    });
  const unit = cell?.unit ?? column.unit ?? table.unit?.name ?? null;
  const known = unit !== null && unit in LOCALES[language].messages.units ? unit : null;
  const value = formatQuantity(cell?.value ?? cell?.text ?? '', known, null, language);
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  const header = (column.headers[language] ?? column.header).replace(/^\p{Lu}(?=\p{Ll})/u, (first) =>
    first.toLowerCase(),
  );
  return isPlainYear(table, column) ? `${name} — ${value} (${column.period})` : `${name}, ${header} — ${value}`;
}

interface Candidate {
  readonly question: string;
  readonly holds: (draft: Draft) => boolean;
}

/** How many of one kind are tried before it is left out. */
const MOST_TRIED = 12;
/** How many times each kind is offered, where there is enough to ask. */
const ROUNDS = 2;

/** Good first questions, each answered, of a new kind and from another table than the one before where it can be. */
function firstQuestions(setting: Suggesting, language: LanguageCode): Suggestion[] {
  const taken = new Set<string>();
  const kinds = candidatesByKind(setting, language);
  const found: Suggestion[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const candidates of kinds) {
      const next = candidates
        .filter(({ question }) => !taken.has(question))
        .slice(0, MOST_TRIED)
        .find(({ question, holds }) => taken.add(question) && holds(setting.answer(question, language)));
      if (next) found.push({ label: next.question, question: next.question });
    }
  return found;
}

function candidatesByKind(setting: Suggesting, language: LanguageCode): Candidate[][] {
  const { corpus, wording } = setting;
  const templates = QUESTION_TEMPLATES[language];
  const tables = corpus.reports.flatMap((report) => report.tables.map((table) => ({ report, table })));
  const numeric = tables.filter(({ table }) => !table.textual);
  const tablesFrom = (skip: number) => [...numeric.slice(skip), ...numeric.slice(0, skip)];
  const tablesInTurn = (skip: number) => tablesFrom(skip).map(({ table }) => table);
  const rowsFrom = (skip: number): TableRow[] => {
    const queues = tablesFrom(skip).map(({ report, table }) =>
      table.series
        .filter((series) => series.role === 'item')
        .map((series) => ({ report, table, series }))
        .sort((a, b) => plainness(a) - plainness(b)),
    );
    const longest = Math.max(0, ...queues.map((queue) => queue.length));
    return Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? [])).flat();
  };
  const cells = (skip: number) =>
    rowsFrom(skip).flatMap((row) => {
      const years = pointsOf(row);
      const [from] = years;
      const to = years.at(-1);
      return from && to ? [{ row, from, to, years }] : [];
    });
  const value = cells(0).flatMap(({ row, to }): Candidate[] => {
    const [question] = wording.values(row, to.column, language);
    return question ? [{ question, holds: (draft) => isCell(draft, row, to.column) }] : [];
  });
  const highest = tables
    .toReversed()
    .filter(({ table }) => !table.textual && table.series.filter(({ role }) => role === 'item').length > 2)
    .flatMap(({ table }): Candidate[] => {
      const year = table.columns.filter((column) => isPlainYear(table, column)).map(({ period }) => period ?? '');
      return [
        {
          question: templates.highest({ table: wording.table(table, language), year: year.sort().at(-1) ?? null }),
          holds: (draft) => draft.figures.length === 1 && isFrom(draft, table),
        },
      ];
    });
  const growth = cells(2)
    .filter(({ from, to }) => from.value > 0 && to.value > from.value)
    .sort(
      (a, b) =>
        tablesInTurn(2).indexOf(a.row.table) - tablesInTurn(2).indexOf(b.row.table) ||
        plainness(a.row) - plainness(b.row) ||
        b.to.value / b.from.value - a.to.value / a.from.value,
    )
    .map(
      ({ row, from, to }): Candidate => ({
        question: templates.growth({
          label: wording.subject(row, language),
          from: from.year,
          to: to.year,
          down: false,
        }),
        holds: (draft) =>
          draft.figures.length === 1 && draft.figures[0]?.unit === 'percent' && isFrom(draft, row.table),
      }),
    );
  const contact = tables
    .filter(({ table }) => table.textual)
    .flatMap(({ report, table }) =>
      table.series.flatMap((series): Candidate[] => {
        const row = { report, table, series };
        const named = table.columns.some((column) => isContact(row.series, column));
        if (!named) return [];
        return [{ question: templates.contact(wording.label(row, language)), holds: (draft) => isFrom(draft, table) }];
      }),
    );
  const trend = cells(0)
    .filter(({ years }) => years.length > 2)
    .slice(1)
    .sort((a, b) => plainness(a.row) - plainness(b.row))
    .map(
      ({ row, from, to, years }): Candidate => ({
        question: templates.trend({ label: wording.subject(row, language), from: from.year, to: to.year }),
        holds: (draft) => draft.figures.length === years.length && isFrom(draft, row.table),
      }),
    );
  const share = cells(2).flatMap(({ row, to }): Candidate[] => {
    const label = wording.label(row, language);
    const total = row.table.series.find(({ role }) => role === 'total');
    const noun = row.table.unit?.names[language];
    const question = total
      ? templates.shareOf({ label, whole: wording.label({ ...row, series: total }, language), year: to.year })
      : noun && !isVerbal(row.series)
        ? templates.shareOfAll({ label, noun, year: to.year })
        : null;
    if (!question) return [];
    return [{ question, holds: (draft) => draft.figures.length === 1 && draft.figures[0]?.unit === 'percent' }];
  });
  const conflict = cells(1).flatMap(({ row, years }) =>
    years.toReversed().flatMap(({ column }): Candidate[] => {
      const [question] = wording.values(row, column, language);
      return question ? [{ question, holds: (draft) => draft.conflicts.length > 0 && isCell(draft, row, column) }] : [];
    }),
  );
  const definition = acronymsOf(corpus, language).map(
    (term): Candidate => ({ question: templates.define(term), holds: (draft) => draft.status === 'answered' }),
  );
  const difference = cells(2).flatMap(({ row, to }): Candidate[] => {
    const other = row.table.series.find((one) => one.role === 'item' && one !== row.series && !isVerbal(one));
    if (!other || isVerbal(row.series)) return [];
    return [
      {
        question: templates.difference({
          label: wording.label(row, language),
          other: wording.label({ ...row, series: other }, language),
          year: to.year,
        }),
        holds: (draft) => draft.figures.length === 1 && isFrom(draft, row.table),
      },
    ];
  });
  return [value, highest, growth, contact, trend, share, definition, conflict, difference];
}

const isFrom = (draft: Draft, table: Table): boolean =>
  draft.status === 'answered' &&
  draft.figures.length > 0 &&
  draft.figures.every(({ places: [place] }) => place.kind === 'cell' && place.table === table);

function pointsOf({ table, series }: TableRow) {
  return table.columns
    .flatMap((column) => {
      const value = series.cells[column.index]?.value ?? null;
      return value !== null && column.period && isPlainYear(table, column)
        ? [{ column, year: column.period, value }]
        : [];
    })
    .sort((a, b) => comparePeriods(a.year, b.year));
}

/** Short names that the text gives in parentheses after the long ones: "Nätverket för Sveriges regioners IT-direktörer (SLIT)". */
function acronymsOf(corpus: Corpus, language: LanguageCode): string[] {
  const found = corpus.reports.flatMap((report) =>
    report.sentences.flatMap(({ text }) =>
      [...(text[language] ?? '').matchAll(/\((\p{Lu}{3,8})\)/gu)].map((match) => match[1] ?? ''),
    ),
  );
  return [...new Set(found)].filter(Boolean);
}
