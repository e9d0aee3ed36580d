import { describe, expect, test } from 'vitest';
import { ENTRIES, ENTRY_NAMES } from './entries.js';
import { typed } from './fake/index.js';
import { readable, readableView } from './readable.js';
import { QUESTIONS } from './stub-engine.js';
import { askByMention, askBySlash, expectClean, startBed } from './testbed.js';

describe('ignored', () => {
  test('bots, joins, edits, deletions and its own messages', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const channel = fake.channels.general.id;
    const text = `<@${fake.bot.userId}> ${QUESTIONS.answered.sv}`;
    fake.channels.general.members.add(fake.users.rob.id);
    await fake.events.message({ channel, user: fake.users.rob.id, text, botId: 'B0OTHER' });
    await fake.events.raw({
      type: 'app_mention',
      channel,
      user: fake.users.rob.id,
      bot_id: 'B0OTHER',
      text,
      ts: '1.000001',
    });
    await fake.events.join(channel, fake.bot.userId);
    await fake.events.message({ user: fake.users.anna.id, text: 'x', subtype: 'channel_topic' });
    await fake.events.raw({
      type: 'message',
      channel: fake.im(fake.users.anna.id).id,
      channel_type: 'im',
      user: fake.bot.userId,
      text,
      ts: '1.000002',
    });
    const said = fake.seed({ channel, user: fake.users.anna.id, text: 'Hej' });
    await fake.events.edit(said, text);
    await fake.events.remove(said);
    await fake.idle();
    expect(fake.posts()).toEqual([]);
    expect(fake.ephemerals()).toEqual([]);
    expectClean(bed);
  });
});

describe.each(ENTRY_NAMES)('nothing is smuggled in by a %s', (entry) => {
  test.each([
    '<!channel>',
    '<!here>',
    '<@U0BEN>',
    '*bold* _italic_ ~struck~ `code`',
    '<https://x|y>',
    '<!subteam^S1>',
    '&lt;!channel&gt;',
  ])('%s', async (text) => {
    const bed = await startBed();
    const { fake } = bed;
    const asked = `explain ${text} please`;
    for (const question of [asked, typed(asked)]) await ENTRIES[entry](bed, question, 'sv');
    await fake.idle();
    expectClean(bed);
    expect(fake.links.filter((link) => !JSON.stringify(link).includes('inera.se'))).toEqual([]);
    for (const post of [...fake.posts(), ...fake.ephemerals()])
      expect(post.text).not.toMatch(/<[!@#h]|[*_~`](?!\u2060)/u);
  });
});

describe('people of another organisation', () => {
  test('are refused politely, and alone see it', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const { eva } = fake.users;
    const channel = fake.channels.shared.id;
    await fake.events.appMention({ channel, user: eva.id, text: QUESTIONS.answered.en });
    const refusal = await fake.waitFor(() => fake.ephemerals(eva.id)[0]);
    expect(refusal.text).toContain('organisation');
    expect(refusal.unseen).toBe(false);
    expect(fake.posts()).toEqual([]);
    const answer = await fake.events
      .appMention({ channel, user: fake.users.anna.id, text: QUESTIONS.answered.sv })
      .then(() => fake.waitFor(() => fake.posts(channel)[0]));
    await fake.events.pressButton(answer, 'table', { user: eva.id });
    await fake.waitFor(() => fake.ephemerals(eva.id)[1]);
    expect(JSON.stringify(answer.blocks)).not.toContain('"type":"table"');
    await fake.idle();
    expectClean(bed);
  });

  test('are answered with ALLOW_EXTERNAL=on', async () => {
    const bed = await startBed({ settings: { allowExternal: true } });
    const { fake } = bed;
    await fake.events.appMention({
      channel: fake.channels.shared.id,
      user: fake.users.eva.id,
      text: QUESTIONS.answered.en,
    });
    expect((await fake.waitFor(() => fake.posts()[0])).text).toContain('19 regions');
  });
});

describe.each(ENTRY_NAMES)('an error after a %s', (entry) => {
  test.each(['sv', 'en'] as const)('is told in %s with a reference that is in the log', async (language) => {
    const bed = await startBed();
    const { message, view } = await ENTRIES[entry](bed, 'explode', language);
    const text = message ? readable(message.blocks) : view ? readableView(view) : '';
    const reference = /(?:referens|reference) ([A-Z2-9]{6})/u.exec(text)?.[1];
    expect(text).toMatch(language === 'sv' ? /Något gick fel/u : /Something went wrong/u);
    expect(
      bed.log.some((line) => reference !== undefined && line.includes(reference) && line.includes('told to explode')),
    ).toBe(true);
    expect(bed.log.join('\n')).not.toMatch(/xox|xapp/u);
    expectClean(bed);
  });
});

describe('sharing where it cannot be done is said plainly', () => {
  const shareTo = async (
    bed: Awaited<ReturnType<typeof startBed>>,
    target: string,
    before: () => void = () => undefined,
  ) => {
    const { fake } = bed;
    const user = fake.users.anna.id;
    const answer = await askBySlash(bed, QUESTIONS.answered.sv);
    const views = fake.views.length;
    await fake.events.pressButton(answer, 'share', { user });
    const modal = await fake.waitFor(() => fake.views[views]);
    await fake.events.pickOption(modal, 'share_target', target);
    before();
    await fake.events.submitView(modal);
    await fake.waitFor(() => modal.versions.length > 2);
    return readableView(modal);
  };

  test('not in the channel', async () => {
    const bed = await startBed();
    expect(await shareTo(bed, bed.fake.channels.outside.id)).toContain('/invite @');
    expect(await shareTo(bed, bed.fake.channels.closed.id)).toContain('/invite @');
    expect(bed.fake.posts()).toEqual([]);
  });

  test('archived meanwhile', async () => {
    const bed = await startBed();
    const { secret } = bed.fake.channels;
    const archive = () => {
      secret.isArchived = true;
    };
    expect(await shareTo(bed, secret.id, archive)).toContain('arkiverad');
  });

  test('restricted', async () => {
    const bed = await startBed();
    expect(await shareTo(bed, bed.fake.channels.restricted.id)).toContain('bara vissa skriva');
  });

  test('what cannot be looked up is not shared', async () => {
    const bed = await startBed();
    bed.fake.fail('conversations.info', [{ error: 'enterprise_is_restricted' }]);
    const told = await shareTo(bed, bed.fake.channels.secret.id);
    const reference = /referens ([A-Z2-9]{6})/u.exec(told)?.[1] ?? 'none';
    expect(bed.log.some((line) => line.includes(reference))).toBe(true);
    expect(bed.fake.posts()).toEqual([]);
  });

  test('shared with another organisation', async () => {
    const bed = await startBed();
    const { fake } = bed;
    const user = fake.users.anna.id;
    await fake.events.slash({
      command: '/fotnot',
      text: QUESTIONS.answered.sv,
      user,
      channel: fake.channels.shared.id,
    });
    const answer = await fake.waitFor(() => fake.ephemerals(user)[0]);
    await fake.events.pressButton(answer, 'share_here', { user });
    expect((await fake.waitFor(() => fake.ephemerals(user)[1])).text).toContain('annan organisation');
    expect(fake.posts()).toEqual([]);
  });
});

test('who did not ask cannot delete, and does not see the bin', async () => {
  const bed = await startBed();
  const { fake } = bed;
  const post = await askByMention(bed, QUESTIONS.answered.sv);
  await expect(fake.events.pressButton(post, 'remove', { user: fake.users.ben.id })).rejects.toThrow('does not see');
  expect(post.deleted).toBe(false);
});

test('any process serves any press after a restart', async () => {
  const bed = await startBed();
  const { fake } = bed;
  const post = await askByMention(bed, QUESTIONS.answered.sv);
  await bed.restart();
  await fake.events.pressButton(post, 'ask:next0', { user: fake.users.ben.id });
  expect((await fake.waitFor(() => fake.posts()[1])).text).toContain('13 regioner');
  await fake.events.pressButton(post, 'table', { user: fake.users.ben.id });
  await fake.waitFor(() => JSON.stringify(post.blocks).includes('"type":"table"'));
  expect(post.metadata).toMatchObject({ event_payload: { asker: fake.users.anna.id } });
  expectClean(bed);
});
