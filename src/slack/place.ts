import type { Answer } from '../answer/answer.js';
import type { LanguageCode } from '../language/locale.js';
import type { SlackMessages } from '../language/slack-messages.js';
import { SLACK_MESSAGES } from '../language/slack-messages-by-language.js';
import { answerMessage } from '../render/blocks/answer-message.js';
import type { SlackMessage, SlackModal } from '../render/blocks/block-kit.js';
import { noticeMessage } from '../render/blocks/help.js';
import { answerModal, noticeModal } from '../render/blocks/modals.js';
import { refusalCode } from './api.js';
import type { SlackContext } from './context.js';
import { turnOf } from './turn.js';

/** Where something is said, and to whom. */
export type Place =
  /** In a thread, for all who see the channel. */
  | { readonly kind: 'thread'; readonly channel: string; readonly threadTs: string; readonly user: string }
  /** To one person: in a thread where the bot may, otherwise at the address that came with what the person did. */
  | {
      readonly kind: 'private';
      readonly channel: string | null;
      readonly threadTs: string | null;
      readonly user: string;
      readonly responseUrl: string | null;
    }
  /** In place of a modal that is open. */
  | { readonly kind: 'modal'; readonly viewId: string; readonly user: string }
  /** In a modal that is opened, on top of another where there is one. */
  | { readonly kind: 'open'; readonly triggerId: string; readonly user: string; readonly onTop: boolean };

/** Says an answer; `asked` is the question where it is not to be seen above. */
export async function deliver(ctx: SlackContext, place: Place, found: Answer, asked?: string): Promise<void> {
  const answer = withExamples(ctx, found);
  const showing = { asker: place.user, ...(asked ? { asked } : {}) };
  switch (place.kind) {
    case 'thread': {
      const { channel, threadTs, user } = place;
      const turn = turnOf(answer, user);
      if (turn) ctx.threads.remember(channel, threadTs, turn);
      await ctx.outbox.post({
        channel,
        threadTs,
        turn,
        message: answerMessage(answer, { ...showing, surface: 'thread' }),
      });
      return;
    }
    case 'private':
      return sayPrivately(
        ctx,
        place,
        answerMessage(answer, { ...showing, surface: 'private', canShareHere: canShareIn(place.channel) }),
      );
    default:
      return showModal(ctx, place, answerModal(answer, showing, await messagesFor(ctx, place.user)));
  }
}

/** Says one fixed sentence in the person's own language. */
export async function tell(
  ctx: SlackContext,
  place: Place,
  sentence: (messages: SlackMessages) => string,
): Promise<void> {
  const messages = await messagesFor(ctx, place.user);
  const text = sentence(messages);
  switch (place.kind) {
    case 'thread':
      await ctx.outbox.post({
        channel: place.channel,
        threadTs: place.threadTs,
        message: noticeMessage(text),
        turn: null,
      });
      return;
    case 'private':
      return sayPrivately(ctx, place, noticeMessage(text));
    default:
      return showModal(ctx, place, noticeModal(messages.home.title, text, messages));
  }
}

/** Language of fixed texts for somebody. */
export async function languageOf(ctx: SlackContext, user: string): Promise<LanguageCode> {
  return (await ctx.people.person(user)).language;
}

/** Fixed texts for somebody. */
export async function messagesFor(ctx: SlackContext, user: string): Promise<SlackMessages> {
  return SLACK_MESSAGES[await languageOf(ctx, user)];
}

/** Slack's words for "the bot cannot speak to that person there". */
const NOT_THERE: readonly string[] = [
  'not_in_channel',
  'channel_not_found',
  'user_not_in_channel',
  'is_archived',
  'thread_not_found',
];
/** Slack's words for a reply address that has been used up. */
const SPENT: readonly string[] = ['used_url', 'expired_url', 'invalid_url', 'http_404', 'http_410'];

/** Shows a message to one person, in the thread where the bot is in the channel, otherwise at the reply address. */
export async function sayPrivately(
  ctx: SlackContext,
  place: Place & { kind: 'private' },
  message: SlackMessage,
): Promise<void> {
  const { channel, threadTs, user, responseUrl } = place;
  const whisper = channel === null ? null : () => ctx.outbox.whisper({ channel, threadTs, user, message });
  const reply = responseUrl === null ? null : () => ctx.outbox.reply({ responseUrl, message, replace: false });
  const [first, second] = threadTs !== null || reply === null ? [whisper, reply] : [reply, whisper];
  if (!first) return second?.();
  try {
    await first();
  } catch (error) {
    const code = refusalCode(error) ?? '';
    if (!second || ![...NOT_THERE, ...SPENT].includes(code)) throw error;
    await second();
  }
}

/** Shows a modal: in place of an open one, on top of it, or as the first. */
export async function showModal(
  ctx: SlackContext,
  place: Place & { kind: 'modal' | 'open' },
  view: SlackModal,
): Promise<void> {
  if (place.kind === 'modal') await ctx.api.call('views.update', { view_id: place.viewId, view });
  else await ctx.api.call(place.onTop ? 'views.push' : 'views.open', { trigger_id: place.triggerId, view });
}

function canShareIn(channel: string | null): boolean {
  return channel !== null && /^[CG]/u.test(channel);
}

/** Help that offers nothing to press is given the report's own examples. */
function withExamples({ engine }: SlackContext, answer: Answer): Answer {
  if (answer.status !== 'help' || answer.alternatives.length > 0) return answer;
  const examples = engine.examples(answer.language, MAX_EXAMPLES).map((one) => ({ ...one, figures: [] }));
  return { ...answer, alternatives: examples };
}

/** Examples offered in help and on the Home tab. */
export const MAX_EXAMPLES = 4;
