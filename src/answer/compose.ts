import type { Section } from '../corpus/model.js';
import type { LanguageCode } from '../language/locale.js';
import type {
  Alternative,
  Answer,
  Citation,
  CitationIndex,
  Conflict,
  Figure,
  Match,
  NonEmpty,
  Passage,
  TableView,
} from './answer.js';
import type { Asked } from './asked.js';
import type { Draft, DraftFigure, Place } from './draft.js';
import { samePlace, show } from './figures.js';

/** Longest quote; beyond it a sentence proves as little as a page does. */
const MOST_QUOTE = 690;

/** Numbers the places of an answer: the same place is the same footnote. The only maker of citation indices. */
export class Footnotes {
  readonly #places: Place[] = [];

  /** The footnote of a place, a new one where it has none yet. */
  cite(place: Place): CitationIndex {
    const known = this.#places.findIndex((other) => samePlace(other, place));
    if (known >= 0) return known as CitationIndex;
    this.#places.push(place);
    return (this.#places.length - 1) as CitationIndex;
  }

  get places(): readonly Place[] {
    return this.#places;
  }
}

export interface Composition {
  readonly question: string;
  readonly canonical: string | null;
  readonly language: LanguageCode;
  readonly asked: Asked;
  readonly draft: Draft;
}

/** A draft as the answer object: footnotes numbered, texts joined. `elapsedMs` is left at 0 for the caller to set. */
export function compose({ question, canonical, language, asked, draft }: Composition): Answer {
  const footnotes = new Footnotes();
  const figure = (item: DraftFigure): Figure => {
    const [first, ...rest] = item.places;
    const citations: NonEmpty<CitationIndex> = [footnotes.cite(first), ...rest.map((place) => footnotes.cite(place))];
    return {
      value: item.value,
      unit: unitText(asked, item),
      label: item.label,
      period: item.period,
      derived: item.formula !== undefined,
      formula: item.formula ?? null,
      citations,
      display: show(asked, item),
    };
  };
  const silent = draft.status === 'not_found' || draft.status === 'help';
  const figures = draft.status === 'answered' ? draft.figures.map(figure) : [];
  for (const place of draft.quoted) footnotes.cite(place);
  const context = silent ? [] : draft.context.map(figure);
  const conflicts = silent
    ? []
    : draft.conflicts.map((conflict): Conflict => {
        const [first, ...rest] = conflict.figures;
        return { figures: [figure(first), ...rest.map(figure)], note: conflict.note };
      });
  const alternatives = draft.alternatives.map(
    (item): Alternative => ({
      label: item.label,
      question: item.question,
      figures: silent ? [] : item.figures.map(figure),
    }),
  );
  const citations = footnotes.places.map((place) => citationOf(place, language));
  return {
    question,
    canonical,
    language,
    status: draft.status,
    text: textOf(asked, draft, figures, context),
    figures,
    context,
    conflicts,
    alternatives,
    citations,
    matched: matchesOf(asked, footnotes.places),
    missing: draft.missing,
    headline: draft.headline,
    notes: draft.notes,
    next: [],
    table: tableOf(footnotes.places, figures, language),
    passages: passagesOf(footnotes.places),
    corpus: asked.corpus.hash,
    elapsedMs: 0,
  };
}

const unitText = (asked: Asked, item: DraftFigure): string | null => {
  if (typeof item.value === 'string') return null;
  return (
    item.noun ??
    (item.unit === 'percent'
      ? asked.locale.messages.percent
      : item.unit
        ? (asked.locale.messages.units[item.unit]?.many ?? item.unit)
        : null)
  );
};

function textOf(asked: Asked, draft: Draft, figures: readonly Figure[], context: readonly Figure[]): string {
  const end = (line: string): string => (/[.!?:”"]$/.test(line.trim()) ? line.trim() : `${line.trim()}.`);
  const { messages } = asked.locale;
  const years = draft.status === 'answered' && figures.length === 1 && figures[0] ? yearsOf(figures[0], context) : [];
  const isEarlier = years.every(({ period }) => String(period) < String(figures[0]?.period));
  const points = years.map(({ display, period }) => `${display} (${period})`).join(', ');
  const beside = !points ? '' : isEarlier ? messages.earlierYears(points) : messages.otherYears(points);
  const formulas = figures.flatMap((item) =>
    item.formula && !draft.headline.includes(item.formula) ? [item.formula] : [],
  );
  const choices = draft.alternatives.map((item) => item.label).join('; ');
  const offered = choices ? (draft.status === 'ambiguous' ? choices : `${messages.tryAsking} ${choices}`) : '';
  return [
    draft.headline,
    beside,
    ...formulas,
    ...draft.notes,
    ...draft.conflicts.map((conflict) => conflict.note),
    offered,
  ]
    .filter(Boolean)
    .map(end)
    .join(' ');
}

/** The same as a figure that was looked up, in other years; none where something else stands beside it. */
const yearsOf = ({ derived, label }: Figure, context: readonly Figure[]): readonly Figure[] =>
  !derived && context.every((item) => item.period !== null && item.label === label) ? context : [];

const path = (section: Section | null): string => section?.path.join(' > ') ?? '';

function citationOf(place: Place, language: LanguageCode): Citation {
  const { report } = place;
  const shared = {
    document: report.id,
    title: report.title[language] ?? Object.values(report.title)[0] ?? report.id,
    file: report.file,
    url: report.url,
  };
  switch (place.kind) {
    case 'cell': {
      const { line } = place.cell;
      return {
        ...shared,
        line,
        endLine: line,
        section: path(place.table.section),
        page: place.table.section?.page ?? null,
        table: place.table.caption,
        row: place.cell.row,
        column: place.cell.column,
        quote: report.lines[line - 1]?.replace(/\r$/, '') ?? '',
        translation: translationOf(place, line),
      };
    }
    case 'sentence': {
      const { sentence } = place;
      return {
        ...shared,
        line: sentence.line,
        endLine: sentence.endLine,
        section: path(sentence.section),
        page: sentence.section?.page ?? null,
        table: null,
        row: null,
        column: null,
        quote: shortened(sentence.quote),
        translation: report.language === 'en' ? null : (sentence.text.en ?? null),
      };
    }
    case 'chart': {
      const { chart } = place;
      return {
        ...shared,
        line: chart.line,
        endLine: chart.line,
        section: path(chart.section),
        page: chart.section?.page ?? null,
        table: null,
        row: null,
        column: null,
        quote: report.lines[chart.line - 1] ?? '',
        translation: report.language === 'en' ? null : (chart.captions.en ?? null),
      };
    }
  }
}

const shortened = (quote: string): string =>
  quote.length <= MOST_QUOTE ? quote : quote.slice(0, quote.lastIndexOf(' ', MOST_QUOTE));

const translationOf = (place: Place, line: number): string | null =>
  place.report.language === 'en' ? null : (place.report.translations.en?.[line - 1] ?? null);

/** For each word asked, what the source has for it: why this place was taken to be meant. */
function matchesOf(asked: Asked, places: readonly Place[]): Match[] {
  const [place] = places;
  if (!place) return [];
  const texts =
    place.kind === 'cell'
      ? place.series.labels
      : place.kind === 'sentence'
        ? place.sentence.text
        : place.chart.captions;
  const source = texts[place.report.language] ?? '';
  const keys = asked.index.keysOf(texts);
  const words = asked.terms
    .filter((term) => term.required && !term.negated && asked.index.weightIn(term, keys) >= 0.5)
    .map((term) => term.text);
  return words.length > 0
    ? [{ asked: words.join(' '), source: source.length > 160 ? `${source.slice(0, 157)}…` : source }]
    : [];
}

function tableOf(places: readonly Place[], figures: readonly Figure[], language: LanguageCode): TableView | null {
  const cells = places.flatMap((place) => (place.kind === 'cell' ? [place] : []));
  const [first] = cells;
  if (!first) return null;
  const { table, report } = first;
  const inTable = cells.filter((cell) => cell.table === table);
  const main = new Set(figures.flatMap((figure) => figure.citations.map((index) => places[index])));
  const asked = inTable.filter((cell) => main.has(cell));
  const marked = asked.length > 0 ? asked : inTable;
  const caption = table.captions[language] ?? table.caption;
  const header = [table.header[0] ?? '', ...table.header.slice(1)];
  return {
    caption,
    document: report.id,
    unit: table.unit ? (table.unit.names[language] ?? table.unit.name) : null,
    header,
    rows: table.rows.map((row, r) => ({
      label: row[0] ?? '',
      asked: marked.some((cell) => cell.cell.line === table.rowLines[r]),
      cells: row.slice(1).map((text, c) => ({ text, value: valueAt(first, r, c) })),
    })),
    askedColumns: [...new Set(marked.map((cell) => header.indexOf(cell.cell.column)))].filter((index) => index > 0),
  };
}

function valueAt(place: Place & { readonly kind: 'cell' }, row: number, column: number): number | null {
  const { table } = place;
  return (table.transposed ? table.series[column]?.cells[row] : table.series[row]?.cells[column])?.value ?? null;
}

/** How many lines of text before and after a quote are shown with it. */
const AROUND = 2;

function passagesOf(places: readonly Place[]): Passage[] {
  return places.map((place, index) => {
    const line =
      place.kind === 'cell' ? place.cell.line : place.kind === 'sentence' ? place.sentence.line : place.chart.line;
    const { lines } = place.report;
    if (place.kind === 'sentence') {
      const whole = lines.slice(line - 1, place.sentence.endLine).join('\n');
      const at = whole.indexOf(place.sentence.quote);
      const before = [...around(lines, line - 2, -1), whole.slice(0, Math.max(0, at))]
        .filter((text) => text.trim())
        .join('\n');
      const after = [whole.slice(at + place.sentence.quote.length), ...around(lines, place.sentence.endLine, 1)]
        .filter((text) => text.trim())
        .join('\n');
      return { citation: index as CitationIndex, before, quote: place.sentence.quote, after };
    }
    return {
      citation: index as CitationIndex,
      before: around(lines, line - 2, -1).join('\n'),
      quote: lines[line - 1] ?? '',
      after: around(lines, line, 1).join('\n'),
    };
  });
}

function around(lines: readonly string[], from: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = from; at >= 0 && at < lines.length && found.length < AROUND; at += step) {
    const text = lines[at] ?? '';
    if (/^#|^---/.test(text)) break;
    if (text.trim()) found.push(text);
  }
  return step > 0 ? found : found.reverse();
}
