import { describe, expect, test } from 'vitest';
import { QUESTIONS } from './stub-engine.js';
import { askByMention, askBySlash, expectClean, startBed } from './testbed.js';

const question = QUESTIONS.answered.sv;

describe('never twice, never lost', () => {
  test('one mention delivered three times with a drop between is answered once', async () => {
    const bed = await startBed();
    const { fake } = bed;
    await fake.sockets.connected(2);
    const channel = fake.channels.general.id;
    const act = await fake.events.appMention({
      channel,
      user: fake.users.anna.id,
      text: question,
      dropBeforeAck: true,
    });
    await fake.events.redeliver(act, { attempt: 2 });
    await fake.events.redeliver(act, { attempt: 3 });
    await fake.idle(200);
    expect(fake.posts()).toHaveLength(1);
    expectClean(bed);
  });

  test('duplicates at once are answered once', async () => {
    const bed = await startBed();
    const { fake } = bed;
    await fake.events.appMention({
      channel: fake.channels.general.id,
      user: fake.users.anna.id,
      text: question,
      copies: 5,
    });
    await fake.events.message({ user: fake.users.ben.id, text: question, copies: 5 });
    await fake.idle(200);
    expect(fake.posts()).toHaveLength(2);
  });

  test('a burst of 50 questions loses none', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const ask = { channel: fake.channels.general.id, user: fake.users.anna.id, text: question };
    await Promise.all(Array.from({ length: 50 }, () => fake.events.appMention(ask)));
    await fake.waitFor(() => fake.posts().length >= 50, 15_000);
    await fake.idle();
    expect(new Set(fake.posts().map((post) => post.threadTs)).size).toBe(50);
    expect(fake.posts()).toHaveLength(50);
    expectClean(bed);
  });

  test('a burst that Slack limits loses none', async () => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail('chat.postMessage', [{}, { status: 429, retryAfter: 1 }, {}, { status: 429, retryAfter: null }]);
    const ask = { channel: fake.channels.general.id, user: fake.users.anna.id, text: question };
    await Promise.all(Array.from({ length: 10 }, () => fake.events.appMention(ask)));
    await fake.waitFor(() => fake.posts().length >= 10, 15_000);
    await fake.idle();
    expect(fake.posts()).toHaveLength(10);
  });

  test('429, then 500 without taking the post, then well: posted once', async () => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail('chat.postMessage', [
      { status: 429, retryAfter: 1 },
      { status: 500, takes: false },
    ]);
    await askByMention(bed, question);
    await fake.idle(600);
    expect(fake.posts()).toHaveLength(1);
    expect(fake.calls('chat.postMessage')).toHaveLength(3);
    expectClean(bed);
  });

  test.each([
    ['500 after taking the post', { status: 500, takes: true }],
    ['connection reset after taking the post', { reset: true, takes: true }],
  ])('%s: found again, not posted again', async (_, fault) => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail('chat.postMessage', [fault]);
    await askByMention(bed, question);
    await fake.idle(600);
    expect(fake.posts()).toHaveLength(1);
    expectClean(bed);
  });

  test('a lost reply that cannot be looked up: a second post, and only one', async () => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail('chat.postMessage', [{ reset: true, takes: true }]);
    fake.fail('conversations.replies', [{ status: 429, retryAfter: 60 }]);
    await askByMention(bed, question);
    await fake.waitFor(() => fake.posts().length === 2);
    await fake.idle(600);
    expect(fake.posts()).toHaveLength(2);
  });

  test('500 three times without taking it: still answered', async () => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail(
      'chat.postMessage',
      Array.from({ length: 3 }, () => ({ status: 500, takes: false })),
    );
    await askByMention(bed, question);
    await fake.idle();
    expect(fake.posts()).toHaveLength(1);
  });

  test('a rate limit on reading threads holds up no post', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const root = fake.seed({ channel: fake.channels.general.id, user: fake.users.anna.id, text: 'Hej' });
    fake.fail('conversations.replies', [{ status: 429, retryAfter: 30 }]);
    const started = performance.now();
    await askByMention(bed, question, root.ts);
    await askByMention(bed, question);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a reply address that answers 500 is tried again', async () => {
    const bed = await startBed();
    bed.fake.fail('response_url', [{ status: 500, takes: false }]);
    expect((await askBySlash(bed, question)).text).toContain('19 regioner');
  });
});

describe('blocks that Slack does not take', () => {
  test('invalid_blocks: the same answer without the data blocks', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const post = await askByMention(bed, question);
    fake.fail('chat.update', [{ error: 'invalid_blocks' }]);
    await fake.events.pressButton(post, 'table', { user: fake.users.anna.id });
    await fake.waitFor(() => post.versions.length > 1);
    expect(fake.calls('chat.update')).toHaveLength(2);
    expect(JSON.stringify(post.blocks)).not.toContain('"type":"table"');
    expect(JSON.stringify(post.blocks)).toContain('19 regioner');
  });

  test('refused altogether: the plain parts, then the text', async () => {
    const bed = await startBed();
    bed.fake.fail('chat.postMessage', [{ error: 'invalid_blocks' }, { error: 'invalid_blocks' }]);
    const post = await askByMention(bed, question);
    expect(post.blocks).toEqual([]);
    expect(post.text).toContain('19 regioner');
  });
});

describe('when posting fails for good', () => {
  test('the user is told where that works', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const anna = fake.users.anna.id;
    fake.fail('chat.postMessage', [{ error: 'restricted_action' }, { error: 'restricted_action' }]);
    await fake.events.appMention({ channel: fake.channels.general.id, user: anna, text: question });
    const told = await fake.waitFor(() => fake.posts(fake.im(anna).id)[0]);
    expect(told.text).toMatch(/Något gick fel.*referens [A-Z2-9]{6}/u);
  });

  test('a modal that cannot be opened is told in the direct message', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const anna = fake.users.anna.id;
    fake.fail('views.open', [{ error: 'expired_trigger_id' }, { error: 'expired_trigger_id' }]);
    await fake.events.globalShortcut({ callbackId: 'ask_global', user: anna });
    expect((await fake.waitFor(() => fake.posts(fake.im(anna).id)[0])).text).toContain('Något gick fel');
  });
});

describe('sockets', () => {
  test.each(['drop', 'refresh'] as const)(
    'a question asked after a %s is answered once',
    { timeout: 40_000 },
    async (kind) => {
      const bed = await startBed();
      const { fake } = bed;
      await fake.sockets.connected(2);
      if (kind === 'drop') fake.sockets.drop();
      else fake.sockets.disconnect('refresh_requested');
      await fake.waitFor(() => fake.sockets.count < 2, 5_000);
      await fake.sockets.connected(2, 20_000);
      await askByMention(bed, question);
      await fake.idle();
      expect(fake.posts()).toHaveLength(1);
    },
  );

  test('acknowledged within three seconds though Slack is slow', async () => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail('chat.postMessage', [{ delayMs: 1500 }]);
    const act = await fake.events.appMention({
      channel: fake.channels.general.id,
      user: fake.users.anna.id,
      text: question,
    });
    expect(act.inTime).toBe(true);
    expect(Math.max(...act.deliveries.map((one) => one.ackMs ?? 9999))).toBeLessThan(1000);
  });

  test('stopping waits for what is under way', async () => {
    const bed = await startBed();
    const { fake } = bed;
    fake.fail('chat.postMessage', [{ delayMs: 500 }]);
    await fake.events.appMention({ channel: fake.channels.general.id, user: fake.users.anna.id, text: question });
    await bed.restart();
    expect(fake.posts()).toHaveLength(1);
  });

  test('what nobody knows is acknowledged', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const act = await fake.events.raw({ type: 'reaction_added', user: fake.users.anna.id });
    expect(act.acked).toBe(true);
  });
});

test('the same over HTTP', async () => {
  const bed = await startBed({ manifest: 'manifest.http.json' });
  const { fake } = bed;
  expect((await fetch(`http://127.0.0.1:${bed.port()}/health`)).status).toBe(200);
  const user = fake.users.anna.id;
  const post = await askByMention(bed, question);
  await fake.events.pressButton(post, 'table', { user });
  await fake.waitFor(() => JSON.stringify(post.blocks).includes('"type":"table"'));
  await askBySlash(bed, question);
  await fake.events.globalShortcut({ callbackId: 'ask_global', user });
  const modal = await fake.waitFor(() => fake.modal(user));
  expect((await fake.events.typeAhead(modal, 'figure', 'frikort')).options).toHaveLength(1);
  await fake.events.submitView(modal, { words: question });
  await fake.waitFor(() => modal.versions.length > 1);
  await fake.idle();
  expectClean(bed);
});
