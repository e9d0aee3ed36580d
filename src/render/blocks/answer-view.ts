import type {
  Alternative,
  Answer,
  AnswerStatus,
  CitationIndex,
  Figure,
  Match,
  Passage,
  TableView,
} from '../../answer/answer.js';
import type { LanguageCode } from '../../language/locale.js';
import { type Footnote, footnotesOf } from './footnotes.js';
import { type Trail, trailOf } from './trail.js';

/** An answer laid out for reading, before it becomes blocks: the headline first, every figure with its footnotes. */
export interface AnswerView {
  readonly status: AnswerStatus;
  readonly language: LanguageCode;
  readonly question: string;
  readonly canonical: string | null;
  readonly text: string;
  readonly headline: FigureLine;
  /** What is read after the headline where there are no figures to lay out. */
  readonly body: string;
  readonly figures: readonly FigureLine[];
  /** The same thing year by year, oldest first. */
  readonly trail: Trail | null;
  readonly beside: readonly FigureLine[];
  readonly conflicts: readonly { readonly note: string; readonly figures: readonly FigureLine[] }[];
  readonly notes: readonly string[];
  readonly matched: readonly Match[];
  readonly footnotes: readonly Footnote[];
  readonly alternatives: readonly (Alternative & { readonly line: FigureLine })[];
  readonly next: readonly Alternative[];
  readonly table: TableView | null;
  readonly passages: readonly Passage[];
}

/** A text and the numbers of the footnotes that prove it. */
export interface FigureLine {
  readonly text: string;
  readonly refs: readonly number[];
}

/** So many figures can be read in a headline that holds them all; more are listed below it as well. */
const MAX_TOLD = 3;

/** The answer as it is laid out. */
export function answerView(answer: Answer): AnswerView {
  const found = trailOf(answer);
  const single = answer.figures.length === 1 ? answer.figures[0] : undefined;
  const inTrail = new Set<Figure>(found?.figures ?? []);
  const told =
    answer.figures.length <= MAX_TOLD && answer.figures.every((one) => answer.headline.includes(one.display));
  const listed = told || answer.figures.every((one) => inTrail.has(one)) ? [] : answer.figures;
  const unexplained = single?.formula && !answer.headline.includes(single.formula) ? [single] : [];
  return {
    status: answer.status,
    language: answer.language,
    question: answer.question,
    canonical: answer.canonical,
    text: answer.text,
    headline: { text: answer.headline, refs: refsOf(told ? answer.figures : single ? [single] : []) },
    body: answer.figures.length === 0 ? bodyOf(answer) : '',
    figures: [...listed, ...unexplained].map(figureLine),
    trail: found?.trail ?? null,
    beside: answer.context.filter((one) => !inTrail.has(one)).map(figureLine),
    conflicts: answer.conflicts.map(({ note, figures }) => ({ note, figures: figures.map(figureLine) })),
    notes: answer.figures.length === 0 ? [] : answer.notes,
    matched: answer.matched,
    footnotes: footnotesOf(answer.citations),
    alternatives: answer.alternatives.map((one) => ({ ...one, line: alternativeLine(one) })),
    next: answer.next,
    table: answer.table,
    passages: answer.passages,
  };
}

/** "Elektroniska frikort: 19 regioner (2024) — 19 − 13 = 6". */
export function figureLine(figure: Figure): FigureLine {
  const period = figure.period && !figure.display.includes(figure.period) ? ` (${figure.period})` : '';
  const formula = figure.formula ? ` — ${figure.formula}` : '';
  return { text: `${figure.label}: ${figure.display}${period}${formula}`, refs: refsOf([figure]) };
}

function alternativeLine({ label, figures }: Alternative): FigureLine {
  const shown = figures.map(({ display, period }) => (period ? `${display} (${period})` : display)).join(', ');
  return { text: shown ? `${label}: ${shown}` : label, refs: refsOf(figures) };
}

/** Footnote numbers of figures, each once. */
function refsOf(figures: readonly Figure[]): readonly number[] {
  return [...new Set(figures.flatMap((one) => one.citations.map(footnoteNumber)))];
}

/** Footnotes are numbered from 1 in the order of the citations. */
export function footnoteNumber(citation: CitationIndex): number {
  return citation + 1;
}

/** The text without the headline, which is shown on its own. */
function bodyOf({ text, headline }: Answer): string {
  return (text.startsWith(headline) ? text.slice(headline.length) : text).trim();
}
