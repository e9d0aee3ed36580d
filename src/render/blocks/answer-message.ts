import type { Answer } from '../../answer/answer.js';
import type { SlackMessages } from '../../language/slack-messages.js';
import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { ACTIONS, askButtons, button, buttonRow } from './actions.js';
import { MAX_CANDIDATES, matchedBlocks, readingBlocks, shownLines } from './answer-blocks.js';
import { type AnswerView, answerView } from './answer-view.js';
import type { SlackBlock, SlackMessage } from './block-kit.js';
import { fits } from './budget.js';
import type { Carried, Part, Surface } from './carried.js';
import { chartBlock } from './chart.js';
import { feedbackBlock } from './feedback.js';
import { footnoteBlocks } from './footnotes.js';
import { LIMITS, type Limits } from './limits.js';
import { tableBlocks } from './table.js';
import { inert, leaf, line, richText, shortenEnd } from './text.js';

/** How an answer is shown. */
export interface Showing {
  readonly surface: Surface;
  /** Slack id of who asked. */
  readonly asker: string;
  /** Slack id of who shared it, where it has been shared. */
  readonly sharer?: string | null;
  /** The question as it was put, where it is not to be seen above the answer. */
  readonly asked?: string;
  /** Names of who shared it and, where that is another person, of who asked. */
  readonly sharedBy?: string;
  readonly askedBy?: string;
  readonly shown?: readonly Part[];
  /** Whether the answer can be shared where it stands, with one press. */
  readonly canShareHere?: boolean;
}

const MAX_NOTIFICATION = 3000;
const MAX_ASKED = 300;

/** An answer as a Slack message: text for notifications and screen readers, blocks within Slack's limits. */
export function answerMessage(answer: Answer, showing: Showing): SlackMessage {
  const view = answerView(answer);
  const messages = SLACK_MESSAGES[answer.language];
  const text = shortenEnd(
    inert([askedText(showing, messages), answer.text].filter(Boolean).join('\n')),
    MAX_NOTIFICATION,
  );
  let blocks: SlackBlock[] = [];
  for (const level of LIMITS) {
    blocks = blocksAt(view, messages, showing, level);
    if (fits(blocks)) return { text, blocks };
  }
  return {
    text,
    blocks: fits(blocks)
      ? blocks
      : [
          richText(
            line(leaf(shortenEnd(view.headline.text, 2900) || ' ', { bold: true }), ` ${messages.answer.partsCut}`),
          ),
        ],
  };
}

function blocksAt(view: AnswerView, messages: SlackMessages, showing: Showing, limits: Limits): SlackBlock[] {
  const carried = carriedOf(view, showing);
  return [
    ...askedBlocks(showing, messages),
    ...readingBlocks(view, messages, limits),
    ...(limits.parts ? partBlocks(view, messages, showing) : []),
    ...sourceBlocks(view, messages, limits),
    ...(limits.matched ? matchedBlocks(view, messages) : []),
    ...buttonRow(askButtons('candidate', view.alternatives.slice(0, MAX_CANDIDATES), carried)),
    ...buttonRow(answerButtons(view, messages, showing, carried)),
    ...buttonRow(askButtons('next', view.next, carried)),
    ...(showing.surface === 'modal' || view.status === 'help' ? [] : [feedbackBlock(carried, messages)]),
  ];
}

/** What the answer's own buttons carry. Where there is no canonical question, feedback carries the one that was put. */
function carriedOf(view: AnswerView, { surface, asker, sharer = null, shown = [] }: Showing): Carried {
  const question = view.canonical ?? shortenEnd(view.question, MAX_ASKED);
  return { question, language: view.language, surface, asker, sharer, shown };
}

function askedText({ asked, sharedBy, askedBy }: Showing, { answer }: SlackMessages): string {
  const question = asked ? answer.question(shortenEnd(asked, MAX_ASKED)) : '';
  return [sharedBy ? answer.sharedBy(sharedBy) : '', askedBy ? answer.askedBy(askedBy) : '', question]
    .filter(Boolean)
    .join(' · ');
}

function askedBlocks(showing: Showing, messages: SlackMessages): SlackBlock[] {
  const text = askedText(showing, messages);
  return text === '' ? [] : [richText(line(leaf(text, { italic: true })))];
}

function partBlocks(view: AnswerView, messages: SlackMessages, { shown = [], surface }: Showing): SlackBlock[] {
  if (!view.table || surface === 'modal') return [];
  const chart = shown.includes('chart') ? chartBlock(view.table) : null;
  return [...(shown.includes('table') ? tableBlocks(view.table, messages) : []), ...(chart ? [chart] : [])];
}

/** Footnotes of what is shown; an honest note where some, or parts of their quotes, are left out. */
function sourceBlocks(view: AnswerView, messages: SlackMessages, limits: Limits): SlackBlock[] {
  if (view.footnotes.length === 0) return [];
  const proving = new Set(shownLines(view, limits).flatMap((one) => one.refs));
  const needed = view.footnotes.filter((one) => proving.has(one.number));
  const shown = needed.length > 0 ? needed : view.footnotes.slice(0, limits.footnotes);
  const isCut = needed.length === 0 && shown.length < view.footnotes.length;
  const notes = [
    shown.some(({ citation }) => citation.quote.length > limits.quote) ? messages.answer.quotesCut : null,
    isCut || !limits.parts ? messages.answer.partsCut : null,
  ].filter((note) => note !== null);
  return [
    richText(line(leaf(messages.answer.sources, { bold: true }))),
    ...footnoteBlocks(shown, messages, limits),
    ...(notes.length > 0 ? [richText(line(leaf(notes.join(' '), { italic: true })))] : []),
  ];
}

function answerButtons(view: AnswerView, { answer, share }: SlackMessages, showing: Showing, carried: Carried) {
  if (view.canonical === null) return [];
  const { shown = [], surface } = showing;
  const here = { title: share.confirmTitle, text: share.confirmHereText, yes: share.confirmYes, no: share.confirmNo };
  const chartable = view.table !== null && surface !== 'modal' && chartBlock(view.table) !== null;
  return [
    view.table ? button(ACTIONS.table, shown.includes('table') ? answer.hideTable : answer.table, carried) : null,
    chartable ? button(ACTIONS.chart, shown.includes('chart') ? answer.hideChart : answer.chart, carried) : null,
    view.passages.length > 0 ? button(ACTIONS.context, answer.context, carried) : null,
    view.status === 'answered' && showing.canShareHere
      ? button(ACTIONS.shareHere, answer.shareHere, carried, here)
      : null,
    view.status === 'answered' ? button(ACTIONS.share, answer.share, carried) : null,
  ];
}
