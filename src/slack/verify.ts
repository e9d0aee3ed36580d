import { type Reply, refusalCode, slackApi } from './api.js';
import type { Self } from './context.js';
import type { Log } from './log.js';
import { SettingError, type SlackSettings, type TokenName, tokenPlace } from './settings.js';

/** Slack is asked once for each token, so that a wrong one is told within seconds and by name. */
const TIMEOUT_MS = 4000;

/** Checks the tokens with Slack and tells who the bot is. Throws a SettingError that names what is wrong. */
export async function verifyTokens({ botToken, connection, apiUrl }: SlackSettings, log: Log): Promise<Self> {
  const quiet = { ...log, warn: () => undefined, error: () => undefined };
  const ask = (token: string, method: string, name: TokenName) =>
    slackApi({ token, apiUrl, log: quiet, timeoutMs: TIMEOUT_MS })
      .call(method, {})
      .catch((error: unknown) => {
        throw new SettingError(complaint(name, error, apiUrl));
      });
  const identity = ask(botToken, 'auth.test', 'SLACK_BOT_TOKEN');
  if (connection.kind === 'socket')
    await ask(connection.appToken, 'apps.connections.open', 'SLACK_APP_TOKEN').catch(async (error) => {
      await identity; // A wrong bot token is told first: it is the one that is looked at first.
      throw error;
    });
  return selfOf(await identity);
}

function complaint(name: TokenName, error: unknown, apiUrl: string | undefined): string {
  const code = refusalCode(error);
  if (code === null || code === 'unexpected' || code.startsWith('http_')) {
    return `Slack could not be reached at ${apiUrl ?? 'https://slack.com/api/'} to check ${name}: check the network and SLACK_API_URL.`;
  }
  return `Slack refuses ${name} (${code}): take it from ${tokenPlace(name)}.`;
}

function selfOf(reply: Reply): Self {
  const text = (key: string) => (typeof reply[key] === 'string' ? (reply[key] as string) : '');
  return {
    userId: text('user_id'),
    botId: text('bot_id'),
    teamId: text('team_id'),
    enterpriseId: text('enterprise_id') || null,
    name: text('user') || 'fotnot',
  };
}
