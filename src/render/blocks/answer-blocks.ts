import type { types } from '@slack/bolt';
import type { SlackMessages } from '../../language/slack-messages.js';
import { MAX_LABEL } from './actions.js';
import type { AnswerView, FigureLine } from './answer-view.js';
import type { SlackBlock } from './block-kit.js';
import type { Limits } from './limits.js';
import { bullets, leaf, line, richText, shortenEnd } from './text.js';

const MAX_MATCHES = 6;
const MAX_MATCHED = 500;
/** Figures shown of each place that states something else. */
const MAX_CONFLICTING = 3;

/** Headline, figures, their years, conflicts, remarks and candidates: what is read before the footnotes. */
export function readingBlocks(view: AnswerView, messages: SlackMessages, limits: Limits): SlackBlock[] {
  const elements = [
    headlineLine(view, limits),
    ...bodyLines(view, limits),
    ...figureList(view.figures, limits),
    ...trailLines(view),
  ];
  return [
    richText(...elements),
    ...besideBlocks(view, messages, limits),
    ...conflictBlocks(view, messages, limits),
    ...noteBlocks(view, messages, limits),
    ...candidateBlocks(view, messages, limits),
  ];
}

/** Every line of figures that is shown within the limits: what there must be footnotes for. */
export function shownLines(view: AnswerView, limits: Limits): readonly Pick<FigureLine, 'refs'>[] {
  return [
    view.headline,
    ...view.figures.slice(0, limits.figures),
    ...(view.trail?.steps ?? []),
    ...view.beside.slice(0, limits.figures),
    ...view.conflicts.slice(0, limits.conflicts).flatMap((one) => one.figures.slice(0, MAX_CONFLICTING)),
    ...view.alternatives.slice(0, MAX_CANDIDATES).map((one) => one.line),
  ];
}

/** Why this was taken to be what was asked for: "frikort → elektroniska frikort". */
export function matchedBlocks({ matched }: AnswerView, { answer }: SlackMessages): SlackBlock[] {
  if (matched.length === 0) return [];
  const pairs = matched.slice(0, MAX_MATCHES).map(({ asked, source }) => `${asked} → ${source}`);
  return [richText(line(leaf(shortenEnd(`${answer.matched}: ${pairs.join('; ')}`, MAX_MATCHED), { italic: true })))];
}

/** A line of figures with its footnote numbers: "Elektroniska frikort: 19 regioner (2024) [1]". */
function figureText({ text, refs }: FigureLine, { label }: Limits): types.RichTextSection {
  return line(shortenEnd(text, label), refsText(refs));
}

function headlineLine({ headline }: AnswerView, { text }: Limits): types.RichTextSection {
  return line(leaf(shortenEnd(headline.text, text) || ' ', { bold: true }), refsText(headline.refs));
}

function bodyLines({ body }: AnswerView, { text }: Limits): types.RichTextSection[] {
  return body === '' ? [] : [line(`\n${shortenEnd(body, text)}`)];
}

function figureList(figures: readonly FigureLine[], limits: Limits): types.RichTextBlockElement[] {
  const lines = figures.slice(0, limits.figures).map((one) => figureText(one, limits));
  return lines.length === 0 ? [] : [bullets(lines)];
}

function trailLines({ trail }: AnswerView): types.RichTextSection[] {
  if (!trail) return [];
  const steps = trail.steps.flatMap(({ arrow, text, refs }) => [arrow ? ` ${arrow} ` : '\n', text, refsText(refs)]);
  return [line(...steps)];
}

function besideBlocks({ beside }: AnswerView, { answer }: SlackMessages, limits: Limits): SlackBlock[] {
  const list = figureList(beside, limits);
  return list.length === 0 ? [] : [richText(line(`${answer.also}:`), ...list)];
}

function conflictBlocks({ conflicts }: AnswerView, { answer }: SlackMessages, limits: Limits): SlackBlock[] {
  return conflicts.slice(0, limits.conflicts).map(({ note, figures }) => {
    const named = note.startsWith(answer.conflict);
    const warning = line(leaf(named ? '⚠️ ' : `⚠️ ${answer.conflict}: `, { bold: true }), shortenEnd(note, limits.label));
    return richText(warning, ...figureList(figures.slice(0, MAX_CONFLICTING), limits));
  });
}

function noteBlocks({ notes, figures, beside }: AnswerView, { answer }: SlackMessages, limits: Limits): SlackBlock[] {
  const total = figures.length + beside.length;
  const shown = Math.min(figures.length, limits.figures) + Math.min(beside.length, limits.figures);
  const cut = shown < total ? [answer.figuresShown(shown, total)] : [];
  const text = [shortenEnd(notes.join('\n'), limits.text), ...cut].filter((note) => note !== '').join('\n');
  return text === '' ? [] : [richText(line(leaf(text, { italic: true })))];
}

function candidateBlocks(
  { status, alternatives }: AnswerView,
  { answer, help }: SlackMessages,
  limits: Limits,
): SlackBlock[] {
  if (alternatives.length === 0) return [];
  const heading = {
    ambiguous: answer.candidates,
    not_found: answer.nearest,
    help: help.examples,
    answered: answer.also,
  };
  const shown = alternatives.slice(0, MAX_CANDIDATES);
  // Where the buttons say all of it already, the heading is enough.
  const needed = shown.some(({ figures, label }) => figures.length > 0 || label.length > MAX_LABEL);
  const title = line(leaf(heading[status], { bold: true }));
  return [needed ? richText(title, bullets(shown.map((one) => figureText(one.line, limits)))) : richText(title)];
}

/** Candidates shown, each with a button. */
export const MAX_CANDIDATES = 10;

function refsText(refs: readonly number[]): string {
  return refs.map((ref) => ` [${ref}]`).join('');
}
