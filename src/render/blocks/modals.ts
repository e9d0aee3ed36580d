import type { types } from '@slack/bolt';
import type { Answer, Passage } from '../../answer/answer.js';
import type { Suggestion } from '../../answer/engine.js';
import type { SlackMessages } from '../../language/slack-messages.js';
import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { ACTIONS, MAX_LABEL } from './actions.js';
import { answerMessage, type Showing } from './answer-message.js';
import { onlyPlainBlocks, type SlackBlock, type SlackModal } from './block-kit.js';
import { oneLine, placeOf } from './footnotes.js';
import { tableAsText } from './table.js';
import { leaf, line, plain, quote, richText, shortenEnd, shortenMiddle } from './text.js';
import { VIEWS } from './views.js';

/** Block and action ids of the question form. */
export const ASK_FIELDS = { figure: ACTIONS.figure, words: 'words' } as const;
/** What a question may hold when it is typed into a form. */
export const MAX_QUESTION = 1000;
const MAX_PASSAGES = 5;
const MAX_NEIGHBOUR = 600;

/** Asks for a figure, suggested as one types, or a question in one's own words. */
export function askModal({ modal }: SlackMessages): SlackModal {
  const figure: types.ExternalSelect = {
    type: 'external_select',
    action_id: ASK_FIELDS.figure,
    min_query_length: 0,
    placeholder: plain(modal.figurePlaceholder, 150),
  };
  const words: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: ASK_FIELDS.words,
    max_length: MAX_QUESTION,
    placeholder: plain(modal.ownWordsPlaceholder, 150),
  };
  return {
    ...modalFace(VIEWS.ask, modal.askTitle, modal.close),
    submit: plain(modal.askSubmit, 24),
    blocks: [
      { type: 'input', block_id: ASK_FIELDS.figure, optional: true, label: plain(modal.figure, 2000), element: figure },
      { type: 'input', block_id: ASK_FIELDS.words, optional: true, label: plain(modal.ownWords, 2000), element: words },
    ],
  };
}

/** An answer in a modal, which takes no tables, charts or feedback buttons. The frame is in the reader's own language. */
export function answerModal(answer: Answer, showing: Omit<Showing, 'surface'>, { modal }: SlackMessages): SlackModal {
  const { blocks } = answerMessage(answer, { ...showing, surface: 'modal' });
  return { ...modalFace(VIEWS.answer, modal.answerTitle, modal.close), blocks: onlyPlainBlocks(blocks) };
}

/** The cited passages between their neighbours, the quote in bold. */
export function contextModal(answer: Answer, { modal }: SlackMessages): SlackModal {
  const messages = SLACK_MESSAGES[answer.language];
  const blocks = answer.passages.slice(0, MAX_PASSAGES).flatMap((passage) => passageBlocks(answer, passage, messages));
  const shown = blocks.length > 0 ? blocks : [richText(line(modal.contextMissing))];
  return { ...modalFace(VIEWS.notice, modal.contextTitle, modal.close), blocks: shown };
}

function passageBlocks(answer: Answer, passage: Passage, messages: SlackMessages): SlackBlock[] {
  const citation = answer.citations[passage.citation];
  const place = citation ? [citation.title, ...placeOf(citation, messages)].join(', ') : '';
  const before = tail(oneLine(passage.before), MAX_NEIGHBOUR);
  const after = shortenEnd(oneLine(passage.after), MAX_NEIGHBOUR);
  return [
    richText(
      line(leaf(`[${passage.citation + 1}] `, { bold: true }), shortenEnd(place, 1000)),
      ...(before ? [line(before)] : []),
      quote(shortenEnd(oneLine(passage.quote), 1500) || ' ', { bold: true }),
      ...(after ? [line(after)] : []),
    ),
  ];
}

/** The end of what stands before a quote is what is next to it. */
function tail(text: string, max: number): string {
  return text.length <= max ? text : `…${text.slice(1 - max)}`;
}

/** The answer's table as text in a modal of its own. */
export function tableModal(answer: Answer, { modal }: SlackMessages): SlackModal {
  const messages = SLACK_MESSAGES[answer.language];
  const blocks = answer.table ? tableAsText(answer.table, messages) : [richText(line(modal.contextMissing))];
  return { ...modalFace(VIEWS.notice, modal.tableTitle, modal.close), blocks };
}

/** One fixed sentence in a modal. */
export function noticeModal(title: string, text: string, { modal }: SlackMessages): SlackModal {
  return { ...modalFace(VIEWS.notice, title, modal.close), blocks: [richText(line(text))] };
}

/** Options of the type-ahead: the label for reading, and the question, or a key of it where it is too long for Slack. */
export function suggestionOptions(
  suggestions: readonly Suggestion[],
  key: (question: string) => string,
): types.PlainTextOption[] {
  const taken = new Set<string>();
  return suggestions
    .map(({ label, question }) => ({ text: plain(shortenMiddle(label, MAX_LABEL), MAX_LABEL), value: key(question) }))
    .filter(({ value }) => !taken.has(value) && taken.add(value) && value !== '');
}

function modalFace(callbackId: string, title: string, close: string): Omit<SlackModal, 'blocks'> {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title, 24),
    close: plain(close, 24),
    private_metadata: '',
  };
}
