import type { ViewSubmitAction } from '@slack/bolt';
import type { SlackModal } from '../../render/blocks/block-kit.js';

/** A form as it was sent in. */
export interface Submission {
  readonly user: string;
  readonly team: string | null;
  readonly enterprise: string | null;
  readonly viewId: string;
  readonly metadata: string;
  /** What a field holds: what was typed, or the value of what was chosen; null where it is empty. */
  readonly field: (id: string) => string | null;
  /** The text of the option that was chosen. */
  readonly label: (id: string) => string | null;
}

/** What becomes of the form at once. */
export type SubmissionReply =
  | { readonly response_action: 'update'; readonly view: SlackModal }
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | null;

/** What a form does: what it shows at once, and what is done after. */
export interface SubmissionHandled {
  readonly reply: SubmissionReply;
  readonly after?: () => Promise<void>;
}

/** A form as Slack sends it. */
export function submissionOf(body: ViewSubmitAction): Submission {
  const state = (id: string): Readonly<Record<string, unknown>> => ({ ...body.view.state.values[id]?.[id] });
  const option = (id: string): Readonly<Record<string, unknown>> => ({ ...record(state(id).selected_option) });
  return {
    user: body.user.id,
    team: body.user.team_id ?? body.team?.id ?? null,
    enterprise: body.team?.enterprise_id ?? null,
    viewId: body.view.id,
    metadata: body.view.private_metadata,
    field: (id) => text(state(id).value) ?? text(state(id).selected_conversation) ?? text(option(id).value),
    label: (id) => text(record(option(id).text).text),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
