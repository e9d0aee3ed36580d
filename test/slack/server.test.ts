import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type FakeSlack, startFakeSlack } from './fake/index.js';
import { manifestOf } from './testbed.js';

const root = resolve(import.meta.dirname, '../..');
// Within the project, so that what is compiled finds its packages and its corpus where dist/ does.
const out = join(root, `dist-server-test-${process.pid}`);

beforeAll(() => {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', out, '--sourceMap', 'false'], {
    cwd: root,
  });
}, 60_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const running: ChildProcess[] = [];
const fakes: FakeSlack[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const fake of fakes.splice(0)) await fake.stop();
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>): Started {
  const path = { PATH: process.env.PATH ?? '' };
  // Started where there is no .env, so that the developer's own is not read.
  const child = spawn(process.execPath, [join(out, 'server.js')], {
    cwd: out,
    env: { ...path, ...env },
  });
  running.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  return { child, output: () => output, errors: () => errors, ended };
}

async function fakeSlack(manifest = 'manifest.json'): Promise<FakeSlack> {
  const fake = await startFakeSlack({ manifest: manifestOf(manifest) });
  fakes.push(fake);
  return fake;
}

describe('what cannot start says why in one line, and ends with 1 within ten seconds', () => {
  const wrong = async (env: Readonly<Record<string, string>>, message: RegExp) => {
    const started = performance.now();
    const server = start(env);
    expect(await server.ended).toBe(1);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(server.errors().trim()).toMatch(message);
    expect(server.errors().trim()).not.toContain('\n');
  };

  test('no token at all', () => wrong({}, /No Slack token is set.*npm run ask/u));
  test('no app token', () => wrong({ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN is not set.*App-Level Tokens/u));

  test('a bot token that Slack refuses', async () => {
    const fake = await fakeSlack();
    const env = { SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: fake.appToken, SLACK_API_URL: fake.apiUrl };
    await wrong(env, /refuses SLACK_BOT_TOKEN \(invalid_auth\).*OAuth & Permissions/u);
  });

  test('an app token that Slack refuses', async () => {
    const fake = await fakeSlack();
    const env = { SLACK_BOT_TOKEN: fake.botToken, SLACK_APP_TOKEN: 'xapp-wrong', SLACK_API_URL: fake.apiUrl };
    await wrong(env, /refuses SLACK_APP_TOKEN \(invalid_auth\).*App-Level Tokens/u);
  });

  test('no Slack there', () =>
    wrong(
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:9/api/' },
      /could not be reached at http:\/\/127\.0\.0\.1:9/u,
    ));
});

describe('what can start answers, and stops when it is told to', () => {
  test.each([
    ['Socket Mode', 'manifest.json'],
    ['HTTP', 'manifest.http.json'],
  ])('%s', { timeout: 20_000 }, async (mode, manifest) => {
    const fake = await fakeSlack(manifest);
    const tokens: Record<string, string> = { SLACK_BOT_TOKEN: fake.botToken, SLACK_API_URL: fake.apiUrl };
    const way: Record<string, string> =
      mode === 'HTTP' ? { SLACK_SIGNING_SECRET: fake.signingSecret, PORT: '0' } : { SLACK_APP_TOKEN: fake.appToken };
    const server = start({ ...tokens, ...way });
    await fake
      .waitFor(() => server.output().includes('connected to Slack'), 10_000)
      .catch(() => {
        throw new Error(`did not start: ${server.errors()}`);
      });
    if (mode === 'HTTP') fake.deliverTo(`http://127.0.0.1:${/"port":(\d+)/u.exec(server.output())?.[1]}/slack/events`);
    const channel = fake.channels.general.id;
    await fake.events.appMention({
      channel,
      user: fake.users.anna.id,
      text: 'Hur många regioner har elektroniska frikort?',
    });
    expect((await fake.waitFor(() => fake.posts(channel)[0])).text).toContain('19');
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output() + server.errors()).not.toMatch(/xoxb|xapp/u);
    expect(fake.violations).toEqual([]);
  });
});
