import type { SlackContext } from './context.js';
import { type Place, tell } from './place.js';

/** The organisation that somebody belongs to, as far as what Slack sent says it. */
export interface Origin {
  readonly user: string;
  readonly team: string | null;
  readonly enterprise: string | null;
}

/** Whether somebody belongs to another organisation than the one that installed the app, and such are not to be answered. */
export async function isRefused(
  { self, allowExternal, people }: SlackContext,
  { user, team, enterprise }: Origin,
): Promise<boolean> {
  if (allowExternal || team === null || team === self.teamId) return false;
  if (self.enterpriseId === null) return true;
  // Workspaces of one Enterprise Grid are one organisation; events name the workspace only.
  const belongs = enterprise ?? (await people.person(user)).enterpriseId;
  return belongs !== self.enterpriseId;
}

/** Refuses politely, to the person alone. */
export function refuse(ctx: SlackContext, place: Exclude<Place, { kind: 'thread' }>): Promise<void> {
  return tell(ctx, place, (messages) => messages.conduct.external);
}
