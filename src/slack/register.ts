import type { App, BlockAction, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import type { LanguageCode } from '../language/locale.js';
import { FALLBACK_LANGUAGE, SLACK_MESSAGES } from '../language/slack-messages-by-language.js';
import { unpackForm } from '../render/blocks/carried.js';
import { noticeModal } from '../render/blocks/modals.js';
import { VIEWS, type ViewName } from '../render/blocks/views.js';
import { placeOf, pressOf, privatePlaceOf } from './actions/press.js';
import { pressHandler } from './actions/press-handlers.js';
import { onCommand } from './commands/fotnot.js';
import type { SlackContext } from './context.js';
import { onHomeOpened } from './events/home-opened.js';
import { onMention } from './events/mention.js';
import { onMessage } from './events/message.js';
import { guarded, newReference } from './guard.js';
import { figureOptions } from './options/figures.js';
import { onAskGlobal } from './shortcuts/ask-global.js';
import { onAskMessage } from './shortcuts/ask-message.js';
import { isRefused, refuse } from './strangers.js';
import { onAskSubmitted } from './views/ask.js';
import { onFeedbackSubmitted } from './views/feedback.js';
import { onShareSubmitted } from './views/share.js';
import { type Submission, type SubmissionHandled, submissionOf } from './views/submission.js';

const ANYTHING = /.*/su;

const SUBMISSIONS: Readonly<
  Partial<Record<ViewName, (ctx: SlackContext, submission: Submission) => SubmissionHandled>>
> = {
  [VIEWS.ask]: onAskSubmitted,
  [VIEWS.share]: onShareSubmitted,
  [VIEWS.feedback]: onFeedbackSubmitted,
};

/** Every surface of the app. Whatever Slack sends is acknowledged first, known or not. */
export function register(app: App, ctx: SlackContext): void {
  app.event('app_mention', ({ event, body }) => onMention(ctx, event, body));
  app.event('message', ({ event, body }) => onMessage(ctx, event, body));
  app.event('app_home_opened', ({ event, body }) => onHomeOpened(ctx, event, body));
  app.command(ANYTHING, async ({ ack, command }) => {
    await ack();
    if (ctx.seen.first(command.trigger_id)) await onCommand(ctx, command);
  });
  app.shortcut(ANYTHING, async ({ ack, shortcut }) => {
    await ack();
    if (!ctx.seen.first(shortcut.trigger_id)) return;
    if (shortcut.type === 'message_action') await onAskMessage(ctx, shortcut as MessageShortcut);
    else await onAskGlobal(ctx, shortcut);
  });
  app.action(ANYTHING, async ({ ack, body }) => {
    await ack();
    if (body.type === 'block_actions') await onPress(ctx, body);
  });
  app.options(ANYTHING, async ({ ack, body, payload }) => {
    const view: Readonly<Record<string, unknown>> = { ...('view' in body ? body.view : {}) };
    const { language } = unpackForm(String(view.private_metadata ?? ''));
    await ack({ options: suggested(ctx, payload.value, language ?? FALLBACK_LANGUAGE) });
  });
  app.view(ANYTHING, async ({ ack, body }) => {
    if (body.type !== 'view_submission') return ack();
    const { reply, after } = submitted(ctx, body);
    // Bolt's types want for each answer what only some answers have.
    await (ack as (answer?: object) => Promise<void>)(reply ?? undefined);
    const { viewId, user } = submissionOf(body);
    if (after) await guarded(ctx, body.view.callback_id, { kind: 'modal', viewId, user }, after);
  });
  app.error(async (error) => ctx.log.error('a listener failed', { reference: newReference(), error }));
}

async function onPress(ctx: SlackContext, body: BlockAction): Promise<void> {
  const id = body.actions[0]?.action_id ?? '';
  const handler = pressHandler(id);
  if (!handler) return ctx.log.warn('an unknown button was pressed', { id });
  if (!ctx.seen.first(body.trigger_id)) return;
  const press = pressOf(body);
  const place = placeOf(press);
  await guarded(ctx, id, place, async () => {
    if (await isRefused(ctx, press)) return refuse(ctx, privatePlaceOf(press));
    await handler(ctx, press);
  });
}

/** Nothing typed may break the list: it is logged, and nothing is suggested. */
function suggested(ctx: SlackContext, typed: string, language: LanguageCode) {
  try {
    return figureOptions(ctx.engine, typed, language);
  } catch (error) {
    ctx.log.error('suggesting failed', { reference: newReference(), error });
    return [];
  }
}

function submitted(ctx: SlackContext, body: ViewSubmitAction): SubmissionHandled {
  const name = body.view.callback_id as ViewName;
  try {
    return SUBMISSIONS[name]?.(ctx, submissionOf(body)) ?? { reply: null };
  } catch (error) {
    const reference = newReference();
    ctx.log.error(`${name} failed`, { reference, error });
    const messages = SLACK_MESSAGES[unpackForm(body.view.private_metadata).language ?? FALLBACK_LANGUAGE];
    const view = noticeModal(messages.home.title, messages.conduct.failed(reference), messages);
    return { reply: { response_action: 'update', view } };
  }
}
