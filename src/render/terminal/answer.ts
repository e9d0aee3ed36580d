import type { Alternative, Answer, CitationIndex, Figure } from '../../answer/answer.js';
import { TERMINAL_MESSAGES, type TerminalMessages } from '../../language/terminal-messages.js';
import { trailOf } from '../blocks/trail.js';
import { type Footnotes, footnoteParagraphs, footnotesOf, marks } from './footnotes.js';
import { bold, dim, type Page, paragraph, plain, readable, type Span, warning, wrap } from './lines.js';
import { textWidth } from './width.js';

/** Longest text shown of what a question was matched with. */
const MOST_MATCHED = 70;
/** So many figures are read in one sentence; more are a list. */
const MOST_TOLD = 3;
/** Sentences quoted as the answer are easier to read plain from this length on. */
const MOST_BOLD = 160;
const MARGIN = '  ';
const NO_BREAK = '\u00a0';

/** An answer as a person reads it in a terminal, without a line break at its end. */
export function renderAnswer(answer: Answer, page: Page): string {
  const messages = TERMINAL_MESSAGES[answer.language];
  const footnotes = footnotesOf(answer.citations);
  const setting = { answer, messages, footnotes, page };
  const parts: string[][] = [
    headline(setting),
    [...figureRows(setting), ...trail(setting)],
    remarks(setting),
    candidates(setting),
    nextQuestions(setting),
    footnoteParagraphs(footnotes, messages).flatMap((one) => wrap(one, page)),
    matched(setting),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** A fixed text beside the answers, dimmed. */
export function renderText(text: string, page: Page): string {
  return wrap(paragraph([dim(text)]), page).join('\n');
}

/** What is asked for by its number, from 1: the candidates, then the next questions. */
export function suggestionsOf({ alternatives, next }: Answer): readonly Alternative[] {
  return [...alternatives, ...next];
}

interface Setting {
  readonly answer: Answer;
  readonly messages: TerminalMessages;
  readonly footnotes: Footnotes;
  readonly page: Page;
}

function headline(setting: Setting): string[] {
  const { answer, footnotes, page } = setting;
  const told = listed(setting) ? [] : answer.figures.flatMap(({ citations }) => citations);
  const text = titleOf(setting);
  const title = answer.figures.length === 0 && text.length > MOST_BOLD ? plain(text) : bold(text);
  const words = looseBelongTo(answer) === 'headline' ? looseCitations(answer) : [];
  return wrap(paragraph([title, ...mark(marks([...told, ...words], footnotes))]), page);
}

/** Citations that no figure rests on: what an answer in words quotes, or a remark. */
function looseCitations({ figures, context, conflicts, alternatives, citations }: Answer): CitationIndex[] {
  const all = [figures, context, ...[...conflicts, ...alternatives].map((one) => one.figures)].flat();
  const taken = new Set<number>(all.flatMap((figure) => figure.citations));
  return citations.map((_, index) => index as CitationIndex).filter((index) => !taken.has(index));
}

const looseBelongTo = ({ status, figures, notes }: Answer): 'headline' | 'notes' =>
  notes.length === 0 || (status === 'answered' && figures.length === 0) ? 'headline' : 'notes';

/** Whether the figures stand in lines of their own, and not only in the headline. */
function listed({ answer }: Setting): boolean {
  const { figures, headline } = answer;
  if (figures.length > MOST_TOLD) return !isSeries(answer);
  return !figures.every((figure) => isTold(figure, headline));
}

/** One thing year by year, which is told in one line however many years there are. */
const isSeries = ({ figures, headline }: Answer): boolean =>
  figures.every((figure) => figure.label === figures[0]?.label && isTold(figure, headline));

/** Whether a text states a figure: as it is displayed, or as its number beside its period. */
function isTold({ display, period }: Figure, text: string): boolean {
  const number = /^[^\p{L}%‰]+/u.exec(display)?.[0].trim();
  return (
    text.toLowerCase().includes(display.toLowerCase()) ||
    Boolean(number && period && text.includes(`${number} (${period})`))
  );
}

/** The headline; where it tells all of a list, only what stands before its first figure. */
function titleOf(setting: Setting): string {
  const { headline, figures } = setting.answer;
  const [first] = figures;
  if (!first || figures.length <= MOST_TOLD || !listed(setting)) return headline;
  const at = headline.toLowerCase().indexOf(first.label.toLowerCase());
  return at > 0 && figures.every(({ label }) => headline.toLowerCase().includes(label.toLowerCase()))
    ? headline.slice(0, at).replace(/[\s:–-]+$/u, '')
    : headline;
}

const mark = (text: string): Span[] => (text ? [dim(`${NO_BREAK}${text}`)] : []);

/** Figures in lines of their own: those that the headline does not tell, formulas, and what stands beside the answer. */
function figureRows(setting: Setting): string[] {
  const { answer, footnotes, page } = setting;
  const inTrail = new Set<Figure>(trailOf(answer)?.figures ?? []);
  const title = titleOf(setting);
  const own = listed(setting) && !answer.figures.every((figure) => inTrail.has(figure)) ? answer.figures : [];
  const beside = answer.context.filter((figure) => !inTrail.has(figure));
  const formulas = answer.figures.flatMap(({ formula, citations }) =>
    formula && !title.includes(formula) ? [[plain(unbroken(formula)), ...mark(marks(citations, footnotes))]] : [],
  );
  return [
    ...rows(own, title, setting),
    ...formulas.flatMap((spans) => wrap(paragraph(spans, MARGIN), page)),
    ...rows(beside, '', setting),
  ];
}

/** Rows "label  display (period) [1]" with the values in one column. A period of all of them that the title names is left out. */
function rows(figures: readonly Figure[], title: string, { answer, footnotes, page }: Setting): string[] {
  const one = new Set(figures.map(({ period }) => period)).size === 1;
  const rows = figures.map((figure) => {
    const { label, display, period, formula, citations } = figure;
    const told = one && period !== null && title.includes(period);
    const dated = period && !told && !display.includes(period) ? ` (${period})` : '';
    // The answer's own formula stands before the rows.
    const computed = formula && !answer.figures.includes(figure) ? `: ${formula}` : '';
    return {
      label: readable(`${label}${computed}`),
      shown: readable(`${display}${dated}`),
      refs: marks(citations, footnotes),
    };
  });
  const column = Math.max(0, ...rows.map(({ shown }) => textWidth(shown)));
  // Numbers end below each other, words begin so.
  const inWords = rows.every(({ shown }) => /^\p{L}/u.test(shown));
  const references = Math.max(0, ...rows.map(({ refs }) => textWidth(refs)));
  const room = page.width - 2 * MARGIN.length - column - references - 1;
  const labels = Math.min(room, Math.max(0, ...rows.map(({ label }) => textWidth(label))));
  const narrow =
    rows.some(({ label }) => label.split(' ').some((word) => textWidth(word) > room)) || room < MOST_NARROW;
  return rows.flatMap(({ label, shown, refs }) => {
    const value = [plain(unbroken(shown)), ...mark(refs)];
    if (narrow)
      return wrap({ spans: [plain(`${label}: ${shown}`), ...mark(refs)], first: MARGIN, rest: MARGIN + MARGIN }, page);
    const lines = wrap(paragraph([plain(label)]), { ...page, width: labels });
    const last = lines.pop() ?? '';
    const gap = ' '.repeat(labels - textWidth(last) + MARGIN.length + (inWords ? 0 : column - textWidth(shown)));
    return [
      ...lines.map((line) => MARGIN + line),
      ...wrap({ spans: value, first: MARGIN + last + gap, rest: MARGIN }, { ...page, width: Number.POSITIVE_INFINITY }),
    ];
  });
}

/** Below this many columns for labels a list is set as sentences. */
const MOST_NARROW = 20;

/** "13 regions (2022) ↑ 16 regions (2023) ↑ 19 regions (2024) [1]", unless the headline has told all of it. */
function trail({ answer, footnotes, page }: Setting): string[] {
  const found = trailOf(answer);
  // A headline that tells the years without their unit is told again with it.
  if (!found || found.figures.every(({ display }) => answer.headline.includes(display))) return [];
  const steps = found.trail.steps.map(({ arrow, text }) =>
    arrow ? `${arrow}${NO_BREAK}${unbroken(text)}` : unbroken(text),
  );
  const refs = marks(
    found.figures.flatMap(({ citations }) => citations.slice(0, 1)),
    footnotes,
  );
  return wrap(paragraph([plain(steps.join(' ')), ...mark(refs)], MARGIN), page);
}

const unbroken = (text: string): string => text.replaceAll(' ', NO_BREAK);

function remarks({ answer, footnotes, page }: Setting): string[] {
  return [
    ...answer.notes.flatMap((note, at) => {
      const loose = at === answer.notes.length - 1 && looseBelongTo(answer) === 'notes' ? looseCitations(answer) : [];
      return wrap(paragraph([plain(note), ...mark(marks(loose, footnotes))]), page);
    }),
    ...answer.conflicts.flatMap(({ note, figures }) => {
      const refs = marks(
        figures.flatMap(({ citations }) => citations),
        footnotes,
      );
      return wrap({ spans: [warning(`⚠ ${note}`), ...mark(refs)], first: '', rest: MARGIN }, page);
    }),
  ];
}

function candidates({ answer, messages, footnotes, page }: Setting): string[] {
  const title = answer.alternatives.length > 0 ? messages.offered[answer.status] : '';
  return [
    ...wrap(paragraph([plain(title)]), page),
    ...answer.alternatives.flatMap((one, at) => offer(one, at + 1, footnotes, page)),
  ];
}

function nextQuestions({ answer, messages, footnotes, page }: Setting): string[] {
  const { next, alternatives } = answer;
  if (next.length === 0) return [];
  return [
    ...wrap(paragraph([plain(messages.next)]), page),
    ...next.flatMap((one, at) => offer(one, alternatives.length + at + 1, footnotes, page)),
  ];
}

/** "  1. digital care meetings, primary care – 14 regions (2024) [1]". */
function offer({ question, figures }: Alternative, at: number, footnotes: Footnotes, page: Page): string[] {
  const number = `${MARGIN}${at}. `;
  const shown = figures.map(({ display, period }) => (period ? `${display} (${period})` : display)).join(', ');
  const refs = marks(
    figures.flatMap(({ citations }) => citations),
    footnotes,
  );
  const spans = [plain(shown ? `${question} – ${shown}` : question), ...mark(refs)];
  return wrap({ spans, first: number, rest: ' '.repeat(number.length) }, page);
}

/** What the question's words were taken for, where the source has other words. */
function matched({ answer, messages, page }: Setting): string[] {
  const [open, close] = messages.quotes;
  const pairs = answer.matched
    .filter(({ asked, source }) => cut(asked).toLowerCase() !== cut(source).toLowerCase())
    .map(({ asked, source }) => `${open}${cut(asked)}${close} → ${open}${cut(source)}${close}`);
  return pairs.length > 0
    ? wrap({ spans: [dim(`${messages.matched} ${pairs.join('; ')}`)], first: '', rest: MARGIN }, page)
    : [];
}

/** A text cut between words. */
function cut(text: string): string {
  const whole = readable(text).trim();
  if (whole.length <= MOST_MATCHED) return whole;
  const end = whole.lastIndexOf(' ', MOST_MATCHED);
  return `${whole.slice(0, end > 0 ? end : MOST_MATCHED).replace(/[,;:]$/u, '')}…`;
}
