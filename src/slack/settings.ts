/** How Slack reaches the app. */
export type SlackConnection =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

/** What the Slack app is started with. */
export interface SlackSettings {
  readonly botToken: string;
  readonly connection: SlackConnection;
  /** Another Slack than slack.com (GovSlack, tests); undefined for slack.com. */
  readonly apiUrl: string | undefined;
  /** Whether people of other organisations in shared channels are answered. */
  readonly allowExternal: boolean;
  /** Whether the app was created as an agent (manifest.agent.json), which may set suggested prompts. */
  readonly agent: boolean;
}

/** A setting that is missing or wrong; the message is one line that names it and says where to find it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

const PLACES = {
  SLACK_BOT_TOKEN: 'api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token (xoxb-…)',
  SLACK_APP_TOKEN:
    'api.slack.com/apps → your app → Basic Information → App-Level Tokens, scope connections:write (xapp-…)',
  SLACK_SIGNING_SECRET: 'api.slack.com/apps → your app → Basic Information → App Credentials → Signing Secret',
} as const;

/** The secrets that Slack hands out. */
export type TokenName = keyof typeof PLACES;

/** Where in Slack's pages a token is found. */
export function tokenPlace(name: TokenName): string {
  return PLACES[name];
}
