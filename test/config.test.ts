import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.js';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc' };
const app = { SLACK_APP_TOKEN: 'xapp-1-A-2-abc' };
const secret = { SLACK_SIGNING_SECRET: '0123456789abcdef' };

describe('which way in', () => {
  test.each([
    ['an app token', { ...bot, ...app }, { kind: 'socket', appToken: 'xapp-1-A-2-abc' }],
    ['a signing secret', { ...bot, ...secret }, { kind: 'http', signingSecret: '0123456789abcdef', port: 3000 }],
    ['both', { ...bot, ...app, ...secret }, { kind: 'socket', appToken: 'xapp-1-A-2-abc' }],
    [
      'both and SLACK_MODE=http',
      { ...bot, ...app, ...secret, SLACK_MODE: 'http', PORT: '8080' },
      { kind: 'http', signingSecret: '0123456789abcdef', port: 8080 },
    ],
    ['spaces around', { ...bot, SLACK_APP_TOKEN: ' xapp-1 ' }, { kind: 'socket', appToken: 'xapp-1' }],
  ])('%s', (_, env, connection) => {
    expect(readConfig(env).connection).toEqual(connection);
  });
});

describe('what is wrong is one line that names the variable and where to find it', () => {
  test.each([
    ['no token at all', {}, /No Slack token.*npm run ask/u],
    ['empty tokens', { SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: '' }, /No Slack token/u],
    ['no bot token', app, /SLACK_BOT_TOKEN is not set.*OAuth & Permissions/u],
    ['only the bot token', bot, /SLACK_APP_TOKEN is not set.*App-Level Tokens/u],
    ['a user token', { ...app, SLACK_BOT_TOKEN: 'xoxp-1' }, /SLACK_BOT_TOKEN does not start with xoxb-/u],
    ['the bot token twice', { ...bot, SLACK_APP_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN does not start with xapp-/u],
    [
      'http without the secret',
      { ...bot, ...app, SLACK_MODE: 'http' },
      /SLACK_SIGNING_SECRET is not set.*App Credentials/u,
    ],
    ['an unknown mode', { ...bot, ...app, SLACK_MODE: 'rtm' }, /SLACK_MODE is "rtm"/u],
    ['a port that is none', { ...bot, ...secret, PORT: 'http' }, /PORT is "http"/u],
    ['an address that is none', { ...bot, ...app, SLACK_API_URL: 'slack' }, /SLACK_API_URL is "slack"/u],
    ['a switch that is none', { ...bot, ...app, ALLOW_EXTERNAL: 'yes' }, /ALLOW_EXTERNAL is "yes".*on or off/u],
  ])('%s', (_, env: Record<string, string>, message) => {
    expect(() => readConfig(env)).toThrow(message);
    try {
      readConfig(env);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
      expect((error as Error).message).not.toContain('xoxb-1-2-abc');
    }
  });
});

test('the rest has defaults', () => {
  expect(readConfig({ ...bot, ...app })).toMatchObject({ apiUrl: undefined, allowExternal: false, agent: false });
  const env = { ...bot, ...app, ALLOW_EXTERNAL: 'on', SLACK_AGENT: 'on', SLACK_API_URL: 'https://slack-gov.com/api/' };
  expect(readConfig(env)).toMatchObject({ apiUrl: 'https://slack-gov.com/api/', allowExternal: true, agent: true });
});
