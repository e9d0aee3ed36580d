/** How much of an answer is shown; characters, where nothing else is said. */
export interface Limits {
  /** Figures listed, and figures beside them. */
  readonly figures: number;
  readonly conflicts: number;
  /** Headline, body and remarks. */
  readonly text: number;
  /** A figure with its label, and each part of a footnote's place. */
  readonly label: number;
  readonly quote: number;
  /** Footnotes of an answer without figures; figures that are shown always have theirs. */
  readonly footnotes: number;
  readonly translations: boolean;
  readonly links: boolean;
  readonly matched: boolean;
  /** Whether the table and the chart are shown where they are asked for. */
  readonly parts: boolean;
}

const ALL = { translations: true, links: true, matched: true, parts: true };

/** The most generous first; each is tried until the answer fits into a message. A text in a block may hold 3 000 at most. */
export const LIMITS: readonly Limits[] = [
  { ...ALL, figures: 40, conflicts: 5, text: 2900, label: 400, quote: 700, footnotes: 40 },
  { ...ALL, figures: 40, conflicts: 5, text: 2900, label: 300, quote: 250, footnotes: 30 },
  { ...ALL, figures: 20, conflicts: 3, text: 1500, label: 150, quote: 150, footnotes: 20 },
  { ...ALL, figures: 10, conflicts: 2, text: 1000, label: 120, quote: 100, footnotes: 10, translations: false },
  {
    figures: 8,
    conflicts: 2,
    text: 800,
    label: 80,
    quote: 80,
    footnotes: 8,
    translations: false,
    links: true,
    matched: false,
    parts: false,
  },
  {
    figures: 5,
    conflicts: 1,
    text: 600,
    label: 60,
    quote: 40,
    footnotes: 5,
    translations: false,
    links: false,
    matched: false,
    parts: false,
  },
];
