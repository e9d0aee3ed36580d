import {
  SettingError,
  type SlackConnection,
  type SlackSettings,
  type TokenName,
  tokenPlace,
} from './slack/settings.js';

type Env = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 3000;

/** Reads the settings from the environment that is given. Throws a SettingError where one is missing or wrong. */
export function readConfig(env: Env): SlackSettings {
  const given = (name: TokenName) => env[name]?.trim() || undefined;
  if (!given('SLACK_BOT_TOKEN') && !given('SLACK_APP_TOKEN') && !given('SLACK_SIGNING_SECRET')) {
    throw new SettingError(
      'No Slack token is set, so there is no Slack to answer in: copy .env.example to .env and fill it in as README says, or ask in the terminal with `npm run ask`.',
    );
  }
  return {
    botToken: token(env, 'SLACK_BOT_TOKEN', 'xoxb-'),
    connection: readConnection(env),
    apiUrl: readUrl(env),
    allowExternal: readSwitch(env, 'ALLOW_EXTERNAL'),
    agent: readSwitch(env, 'SLACK_AGENT'),
  };
}

function readConnection(env: Env): SlackConnection {
  const mode = env.SLACK_MODE?.trim() || undefined;
  if (mode !== undefined && mode !== 'http' && mode !== 'socket') {
    throw new SettingError(`SLACK_MODE is "${mode}": set it to socket or http, or leave it out.`);
  }
  const http =
    mode === 'http' || (mode === undefined && !env.SLACK_APP_TOKEN?.trim() && env.SLACK_SIGNING_SECRET?.trim());
  if (!http) return { kind: 'socket', appToken: token(env, 'SLACK_APP_TOKEN', 'xapp-') };
  return { kind: 'http', signingSecret: required(env, 'SLACK_SIGNING_SECRET'), port: readPort(env) };
}

function token(env: Env, name: TokenName, prefix: string): string {
  const value = required(env, name);
  if (!value.startsWith(prefix))
    throw new SettingError(`${name} does not start with ${prefix}: take it from ${tokenPlace(name)}.`);
  return value;
}

function required(env: Env, name: TokenName): string {
  const value = env[name]?.trim();
  if (!value) throw new SettingError(`${name} is not set: take it from ${tokenPlace(name)}.`);
  return value;
}

function readPort(env: Env): number {
  const text = env.PORT?.trim();
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingError(`PORT is "${text}": set it to a port number, e.g. ${DEFAULT_PORT}, or leave it out.`);
  }
  return port;
}

function readUrl(env: Env): string | undefined {
  const text = env.SLACK_API_URL?.trim();
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^https?:$/u.test(new URL(text).protocol)) {
    throw new SettingError(
      `SLACK_API_URL is "${text}": set it to an address such as https://slack.com/api/, or leave it out.`,
    );
  }
  return text;
}

function readSwitch(env: Env, name: string): boolean {
  const value = env[name]?.trim().toLowerCase() || 'off';
  if (value !== 'on' && value !== 'off')
    throw new SettingError(`${name} is "${value}": set it to on or off, or leave it out.`);
  return value === 'on';
}
