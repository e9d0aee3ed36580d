import type { GlobalShortcut } from '@slack/bolt';
import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { packForm } from '../../render/blocks/carried.js';
import { askModal } from '../../render/blocks/modals.js';
import type { SlackContext } from '../context.js';
import { guarded } from '../guard.js';
import { languageOf, type Place, showModal } from '../place.js';
import { isRefused, refuse } from '../strangers.js';

/** "Ask the report" from anywhere: a form that suggests figures as one types. Its language travels with it. */
export async function onAskGlobal(
  ctx: SlackContext,
  { user, team, trigger_id: triggerId }: GlobalShortcut,
): Promise<void> {
  const place: Place & { kind: 'open' } = { kind: 'open', triggerId, user: user.id, onTop: false };
  await guarded(ctx, 'global shortcut', place, async () => {
    const origin = { user: user.id, team: user.team_id ?? team?.id ?? null, enterprise: team?.enterprise_id ?? null };
    if (await isRefused(ctx, origin)) return refuse(ctx, place);
    const language = await languageOf(ctx, user.id);
    await showModal(ctx, place, { ...askModal(SLACK_MESSAGES[language]), private_metadata: packForm(language, null) });
  });
}
