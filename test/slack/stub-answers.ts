import type { Alternative, Answer, Citation, CitationIndex, Figure, TableView } from '../../src/answer/answer.js';
import type { LanguageCode } from '../../src/language/locale.js';

/** Everything of an answer that the stub does not leave empty. */
export type Draft = Partial<Answer> & Pick<Answer, 'status' | 'headline'>;

/** Points at the citation with this index. */
export const cite = (index: number): CitationIndex => index as CitationIndex;

/** A whole answer from what is particular about it. */
export function answerOf(question: string, language: LanguageCode, draft: Draft): Answer {
  return {
    question,
    canonical: null,
    language,
    text: [draft.headline, ...(draft.notes ?? [])].join('\n'),
    figures: [],
    context: [],
    conflicts: [],
    alternatives: [],
    citations: [],
    matched: [],
    missing: [],
    notes: [],
    next: [],
    table: null,
    passages: [],
    corpus: 'c0ffee123456',
    elapsedMs: 0.5,
    ...draft,
  };
}

/** A figure with its unit and footnote. */
export function figure(
  value: number,
  label: string,
  period: string,
  citation: number,
  unit: string | null = null,
): Figure {
  const display = unit === null ? String(value) : `${value} ${unit}`;
  return { value, unit, label, period, derived: false, formula: null, citations: [cite(citation)], display };
}

/** A question that can be asked next. */
export const offer = (label: string, question: string, figures: readonly Figure[] = []): Alternative => ({
  label,
  question,
  figures,
});

const SOURCE = {
  document: 'slit-2024',
  title: 'IT och digitalisering i hälso- och sjukvården 2024',
  file: 'slit-2024.md',
  url: 'https://www.inera.se/utveckling/rapporter-och-resultat/2024/it-och-digitalisering-i-halso--och-sjukvarden-2024/',
} as const;

/** A cell of Bild 1. */
export function cell(
  row: string,
  column: string,
  quote: string,
  line: number,
  translation: string | null = null,
): Citation {
  return {
    ...SOURCE,
    line,
    endLine: line,
    section: '4. Digitala patienttjänster i regionerna',
    page: '10–11',
    table: 'Bild 1: Utbud digitala tjänster under de senaste tre åren.',
    row,
    column,
    quote,
    translation,
  };
}

/** A sentence of chapter 4. */
export function sentence(quote: string, line: number, translation: string | null = null): Citation {
  const section = '4. Digitala patienttjänster i regionerna > Digitala vårdmöten och chatt';
  return {
    ...SOURCE,
    line,
    endLine: line,
    section,
    page: '10',
    table: null,
    row: null,
    column: null,
    quote,
    translation,
  };
}

const number = (text: string) => ({ text, value: Number(text) });
const bild1 = (label: string, cells: readonly string[], asked: boolean) => ({ label, cells: cells.map(number), asked });

/** Bild 1, with one row asked for in one column. */
export function serviceTable(askedRow: string, askedColumn: number): TableView {
  const rows: [string, string[]][] = [
    ['...ankomstregistrera sig vid terminal i samband med besök', ['10', '6', '6']],
    ['...ankomstregistrera sig och betala vid terminal i samband med besök', ['5', '2', '2']],
    ['...elektroniska frikort', ['19', '16', '13']],
    ['...digitala kallelser', ['6', '3', '1']],
    ['...digitala vårdmöten, primärvård', ['14', '13', '7']],
    ['...digitala vårdmöten, sjukhusvård', ['12', '9', '3']],
    ['...digitala vårdmöten, psykiatri', ['12', '10', '4']],
    ['...asynkron chatt', ['8', '3', '0']],
  ];
  return {
    caption: 'Bild 1: Utbud digitala tjänster under de senaste tre åren.',
    document: 'slit-2024',
    unit: 'regioner',
    header: ['Möjlighet att/ användning av:', '2024', '2023', '2022'],
    rows: rows.map(([label, cells]) => bild1(label, cells, label === askedRow)),
    askedColumns: [askedColumn],
  };
}
