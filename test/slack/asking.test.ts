import { describe, expect, test } from 'vitest';
import { ENTRIES } from './entries.js';
import { typed } from './fake/index.js';
import { readable } from './readable.js';
import { QUESTIONS } from './stub-engine.js';
import { askByMention, expectClean, startBed } from './testbed.js';

describe('follow-ups', () => {
  test('och 2022? — answered without a mention for the person who asked', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const first = await askByMention(bed, QUESTIONS.answered.sv);
    const channel = fake.channels.general.id;
    await fake.events.message({
      channel,
      user: fake.users.anna.id,
      text: 'och 2022?',
      thread_ts: first.threadTs ?? '',
    });
    const second = await fake.waitFor(() => fake.posts(channel)[1]);
    expect(second.text).toBe('13 regioner (2022).');
    expect(second.threadTs).toBe(first.threadTs);
    expect(fake.calls('conversations.replies')).toHaveLength(0);
    expectClean(bed);
  });

  test('och 2022? — after a restart read back with one call', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const first = await askByMention(bed, QUESTIONS.answered.sv);
    await bed.restart();
    const ask = { channel: fake.channels.general.id, user: fake.users.anna.id, thread_ts: first.threadTs ?? '' };
    await fake.events.message({ ...ask, text: 'och 2022?' });
    expect((await fake.waitFor(() => fake.posts()[1])).text).toBe('13 regioner (2022).');
    await fake.events.message({ ...ask, text: 'tack så mycket' });
    await fake.idle();
    expect(fake.calls('conversations.replies')).toHaveLength(1);
    expectClean(bed);
  });

  test.each([
    ['somebody else', 'ben', 'och 2022?'],
    ['what cannot be answered', 'anna', 'vad tycker vi om lunch?'],
    ['thanks', 'anna', 'tack!'],
    ['what is said to another', 'anna', '<@U0BEN> och 2022?'],
    ['a broadcast', 'anna', '<!here> och 2022?'],
  ] as const)('never butts in: %s', async (_, who, text) => {
    const bed = await startBed();
    const { fake } = bed;
    const first = await askByMention(bed, QUESTIONS.answered.sv);
    await fake.events.message({
      channel: first.channel,
      user: fake.users[who].id,
      text,
      thread_ts: first.threadTs ?? '',
    });
    await fake.idle();
    expect(fake.posts()).toHaveLength(1);
    expect(fake.ephemerals()).toHaveLength(0);
    expectClean(bed);
  });

  test('a thread that the bot did not answer, and a channel message, are left alone', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const { general } = fake.channels;
    const root = fake.seed({ channel: general.id, user: fake.users.anna.id, text: 'Lunch?' });
    await fake.events.message({ channel: general.id, user: fake.users.anna.id, text: 'och 2022?', thread_ts: root.ts });
    await fake.events.message({ channel: general.id, user: fake.users.anna.id, text: QUESTIONS.answered.sv });
    await fake.idle();
    expect(fake.posts()).toEqual([]);
    expectClean(bed);
  });

  test('somebody else may go on with a mention', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const first = await askByMention(bed, QUESTIONS.answered.sv);
    const second = await askByMention(bed, 'och 2022?', first.threadTs, fake.users.ben.id);
    expect(second.text).toBe('13 regioner (2022).');
    expect(second.metadata).toMatchObject({ event_payload: { asker: fake.users.ben.id } });
  });

  test('a thread in a direct message goes on, a new message starts anew', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    const first = await ENTRIES.dm(bed, QUESTIONS.answered.sv, 'sv');
    await fake.events.message({ user, text: 'och 2022?', thread_ts: first.message?.threadTs ?? '' });
    expect((await fake.waitFor(() => fake.posts()[1])).text).toBe('13 regioner (2022).');
    const alone = await ENTRIES.dm(bed, 'och 2022?', 'sv');
    expect(alone.message?.text).toContain('Rapporten säger inget');
    expectClean(bed);
  });
});

describe('mentions', () => {
  test('an empty mention in a thread asks the message above it', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const root = fake.seed({
      channel: fake.channels.general.id,
      user: fake.users.ben.id,
      text: typed(QUESTIONS.answered.en),
    });
    const post = await askByMention(bed, '', root.ts);
    expect(readable(post.blocks)).toContain('19 regions have electronic exemption cards');
    expect(readable(post.blocks)).toContain(`Question: ${QUESTIONS.answered.en}`);
    expectClean(bed);
  });

  test('an empty mention alone gives help in the language of the person’s Slack', async () => {
    const bed = await startBed();
    expect((await askByMention(bed, '')).text).toContain('Så frågar du Fotnot');
    expect((await askByMention(bed, '', undefined, bed.fake.users.ben.id)).text).toContain('How to ask Fotnot');
    expectClean(bed);
  });

  test.each(['secret', 'trio'] as const)('answered in %s too', async (name) => {
    const bed = await startBed();
    const { fake } = bed;
    const channel = fake.channels[name].id;
    const act = await fake.events.appMention({ channel, user: fake.users.anna.id, text: QUESTIONS.answered.sv });
    await fake.waitFor(() => fake.posts(channel)[0]);
    await fake.idle();
    expect(fake.posts(channel)).toHaveLength(1);
    expect(fake.posts(channel)[0]?.threadTs).toBe(act.message?.ts);
    expectClean(bed);
  });
});

describe('type-ahead', () => {
  test('frikort → Elektroniska frikort — 19 (2024)', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    await fake.events.globalShortcut({ callbackId: 'ask_global', user });
    const modal = await fake.waitFor(() => fake.modal(user));
    const { options } = await fake.events.typeAhead(modal, 'figure', 'frikort');
    expect(options.map((one) => one.text)).toEqual(['Elektroniska frikort — 19 (2024)']);
    await fake.events.submitView(modal, { figure: 'Elektroniska frikort — 19 (2024)' });
    await fake.waitFor(() => JSON.stringify(modal.payload).includes('19 regioner har elektroniska frikort'));
    expectClean(bed);
  });

  test('a long label keeps its beginning and its figure, and still answers', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.ben.id;
    await fake.events.globalShortcut({ callbackId: 'ask_global', user });
    const modal = await fake.waitFor(() => fake.modal(user));
    const { options } = await fake.events.typeAhead(modal, 'figure', 'meetings');
    expect(options[0]?.text).toMatch(/^Digital care meetings.*….*— 14 \(2024\)$/u);
    expect(options[0]?.text.length).toBeLessThanOrEqual(75);
    await fake.events.submitView(modal, { figure: options[0]?.text ?? '' });
    await fake.waitFor(() => JSON.stringify(modal.payload).includes('14 regions have'));
    expectClean(bed);
  });

  test('an empty form says what is missing', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    await fake.events.globalShortcut({ callbackId: 'ask_global', user });
    const act = await fake.events.submitView(await fake.waitFor(() => fake.modal(user)));
    expect(act.ack).toMatchObject({
      response_action: 'errors',
      errors: { words: 'Välj en siffra eller skriv en fråga.' },
    });
    expectClean(bed);
  });
});

describe('where the bot is not in the channel', () => {
  test('the command is answered all the same', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    await fake.events.slash({
      command: '/fotnot',
      text: QUESTIONS.answered.sv,
      user,
      channel: fake.channels.outside.id,
    });
    await fake.waitFor(() => fake.ephemerals(user)[0]);
    expectClean(bed);
  });

  test('the shortcut on a message in a thread is answered at its reply address', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    const root = fake.seed({ channel: fake.channels.outside.id, user, text: 'Någon som vet?' });
    const message = fake.seed({ channel: root.channel, user, text: QUESTIONS.answered.sv, thread_ts: root.ts });
    await fake.events.messageShortcut({ callbackId: 'ask_message', user, message });
    expect((await fake.waitFor(() => fake.ephemerals(user)[0])).text).toContain('19 regioner');
    expectClean(bed);
  });
});

test('the shortcut on a message in a thread is answered in that thread', async () => {
  const bed = await startBed();
  const { fake } = bed;
  const user = fake.users.anna.id;
  const root = fake.seed({ channel: fake.channels.general.id, user, text: 'Någon som vet?' });
  const message = fake.seed({ channel: root.channel, user, text: QUESTIONS.answered.sv, thread_ts: root.ts });
  await fake.events.messageShortcut({ callbackId: 'ask_message', user, message });
  const answer = await fake.waitFor(() => fake.ephemerals(user)[0]);
  expect(answer.threadTs).toBe(root.ts);
  await fake.events.pressButton(answer, 'share_here', { user });
  expect((await fake.waitFor(() => fake.posts()[0])).threadTs).toBe(root.ts);
  expectClean(bed);
});

describe('first contact', () => {
  test('a greeting in the direct message, once', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    await fake.events.appHomeOpened({ user, tab: 'messages' });
    const greeting = await fake.waitFor(() => fake.posts(fake.im(user).id)[0]);
    expect(greeting.text).toContain('Hej!');
    await fake.events.appHomeOpened({ user, tab: 'messages' });
    await bed.restart();
    await fake.events.appHomeOpened({ user, tab: 'messages' });
    await fake.idle();
    expect(fake.posts()).toHaveLength(1);
    await fake.events.pressButton(greeting, 'ask:example0', { user });
    expect((await fake.waitFor(() => fake.posts()[1])).threadTs).toBe(greeting.ts);
    expectClean(bed);
  });

  test('suggested prompts where the app is an agent', async () => {
    const bed = await startBed({ manifest: 'manifest.agent.json' });
    const { fake } = bed;
    const user = fake.users.ben.id;
    await fake.events.appHomeOpened({ user, tab: 'messages' });
    const seen = await fake.waitFor(() => fake.visibleTo(user).find((one) => one.surface === 'prompts'));
    expect(seen.text).toContain('How many regions have electronic exemption cards?');
    await fake.idle();
    expectClean(bed);
  });
});
