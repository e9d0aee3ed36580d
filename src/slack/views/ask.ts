import { FALLBACK_LANGUAGE, SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { unpackForm } from '../../render/blocks/carried.js';
import { ASK_FIELDS, answerModal } from '../../render/blocks/modals.js';
import type { SlackContext } from '../context.js';
import { questionOfOption } from '../options/figures.js';
import type { Submission, SubmissionHandled } from './submission.js';

/** The question form: the answer takes its place. One's own words go before a chosen figure. */
export function onAskSubmitted(
  { engine }: SlackContext,
  { user, metadata, field, label }: Submission,
): SubmissionHandled {
  const language = unpackForm(metadata).language ?? FALLBACK_LANGUAGE;
  const words = field(ASK_FIELDS.words);
  const value = field(ASK_FIELDS.figure);
  if (words === null && value === null) {
    const errors = { [ASK_FIELDS.words]: SLACK_MESSAGES[language].modal.nothingAsked };
    return { reply: { response_action: 'errors', errors } };
  }
  const chosen = { value: value ?? '', label: label(ASK_FIELDS.figure) ?? '' };
  const question = words ?? questionOfOption(engine, chosen, language);
  const answer = engine.ask(words === null ? { turns: [question], language } : { turns: [question] });
  return {
    reply: {
      response_action: 'update',
      view: answerModal(answer, { asker: user, asked: question }, SLACK_MESSAGES[language]),
    },
  };
}
