import { describe, expect, test } from 'vitest';
import { typed } from '../index.js';
import { clientOf, fakeSlack, plain, section, verdictOn } from '../testbed.js';

describe('the Web API', () => {
  test('each state of a channel has its error', async () => {
    const fake = await fakeSlack({ manifest: { oauth_config: { scopes: { bot: ['chat:write'] } } } });
    const client = clientOf(fake);
    const { general, outside, closed, archived, restricted } = fake.channels;
    const post = (channel: string) =>
      client.chat.postMessage({ channel, text: 'hej' }).then(
        () => 'ok',
        (error) => error.data.error,
      );
    expect(await post(general.id)).toBe('ok');
    expect(await post(outside.id)).toBe('not_in_channel');
    expect(await post(closed.id)).toBe('channel_not_found');
    expect(await post(archived.id)).toBe('is_archived');
    expect(await post(restricted.id)).toBe('restricted_action');
    expect(await post(fake.users.anna.id)).toBe('ok');
    expect(fake.posts(fake.im(fake.users.anna.id).id)).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  test('a missing scope, an unknown method, a wrong token and an argument that the method does not take are violations', async () => {
    const fake = await fakeSlack({ manifest: { oauth_config: { scopes: { bot: ['chat:write'] } } } });
    const client = clientOf(fake);
    await expect(client.users.info({ user: fake.users.anna.id })).rejects.toThrow('missing_scope');
    await expect(client.apiCall('reactions.add')).rejects.toThrow('unknown_method');
    await expect(clientOf(fake, 'xoxb-wrong').auth.test()).rejects.toThrow('invalid_auth');
    const { ts } = await client.chat.postMessage({
      channel: fake.channels.general.id,
      text: 'hej',
      unfurl_links: false,
    });
    const update = client.apiCall('chat.update', {
      channel: fake.channels.general.id,
      ts,
      text: 'x',
      unfurl_links: false,
    });
    await expect(update).rejects.toThrow('invalid_arguments');
    expect(fake.violations.map((one) => one.error)).toEqual([
      'missing_scope',
      'unknown_method',
      'invalid_auth',
      'invalid_arguments',
    ]);
  });

  test('replies come in pages, with metadata where asked for', async () => {
    const fake = await fakeSlack();
    const client = clientOf(fake);
    const channel = fake.channels.general.id;
    const root = fake.seed({ channel, user: fake.users.anna.id, text: 'Hur många regioner?' });
    const metadata = { event_type: 'answer', event_payload: { canonical: 'frikort 2024' } };
    for (const text of ['19', '16', '13'])
      await client.chat.postMessage({ channel, text, thread_ts: root.ts, metadata });
    const first = await client.conversations.replies({ channel, ts: root.ts, limit: 2, include_all_metadata: true });
    const rest = await client.conversations.replies({
      channel,
      ts: root.ts,
      limit: 2,
      cursor: first.response_metadata!.next_cursor!,
    });
    expect(first.messages!.map((one) => one.text)).toEqual(['Hur många regioner?', '19']);
    expect(first.has_more).toBe(true);
    expect(first.messages![1]!.metadata).toEqual(metadata);
    expect(rest.messages!.map((one) => one.text)).toEqual(['16', '13']);
    expect(rest.messages![0]!.metadata).toBeUndefined();
    const history = await client.conversations.history({ channel });
    expect(history.messages!.map((one) => one.text)).toEqual(['Hur många regioner?']);
    expect(await client.users.info({ user: fake.users.anna.id, include_locale: true })).toMatchObject({
      user: { locale: 'sv-SE' },
    });
  });

  test('text alone takes the blocks away, metadata left out stays', async () => {
    const fake = await fakeSlack();
    const client = clientOf(fake);
    const channel = fake.channels.general.id;
    const metadata = { event_type: 'answer', event_payload: { id: 1 } };
    const { ts } = await client.chat.postMessage({ channel, text: 'a', blocks: [{ type: 'divider' }], metadata });
    await client.chat.update({ channel, ts: ts!, text: 'b' });
    expect(fake.posts(channel)).toMatchObject([{ text: 'b', blocks: [], metadata, edited: true }]);
    await client.chat.delete({ channel, ts: ts! });
    expect(fake.posts(channel)).toEqual([]);
  });

  test('live mentions are noted, inert ones are not', async () => {
    const fake = await fakeSlack();
    await verdictOn(fake, [section(typed('<!channel> <@U1>')), { type: 'section', text: plain('<!here>') }], {
      text: typed('<!here>'),
    });
    await verdictOn(fake, [section(typed('<https://x|y>'))]);
    expect(fake.broadcasts).toEqual([]);
    expect(fake.links).toEqual([]);
    await verdictOn(fake, [section('<https://x|y>')]);
    expect(fake.links).toMatchObject([{ pointer: '/blocks/0/text/text', text: '<https://x|y>' }]);
    await verdictOn(fake, [section('<!channel>')], { text: 'hej <@U0ANNA>' });
    expect(fake.broadcasts.map((one) => one.text)).toEqual(['<@U0ANNA>', '<!channel>']);
  });

  test('an ephemeral message is seen by one person and is not in the history', async () => {
    const fake = await fakeSlack();
    const client = clientOf(fake);
    const { anna, ben, eva } = fake.users;
    const channel = fake.channels.general.id;
    await client.chat.postEphemeral({ channel, user: anna.id, text: 'bara du' });
    expect(fake.ephemerals(anna.id).map((one) => one.text)).toEqual(['bara du']);
    expect(fake.visibleTo(anna.id)).toMatchObject([{ surface: 'ephemeral', text: 'bara du' }]);
    expect(fake.visibleTo(ben.id)).toEqual([]);
    expect((await client.conversations.history({ channel })).messages).toEqual([]);
    await expect(client.chat.postEphemeral({ channel, user: eva.id, text: 'x' })).rejects.toThrow(
      'user_not_in_channel',
    );
  });
});

describe('an ephemeral reply', () => {
  test('to a message without replies is seen by nobody', async () => {
    const fake = await fakeSlack();
    const client = clientOf(fake);
    const { anna, ben } = fake.users;
    const channel = fake.channels.general.id;
    const root = fake.seed({ channel, user: ben.id, text: '19 regioner' });
    await client.chat.postEphemeral({ channel, user: anna.id, thread_ts: root.ts, text: 'osedd' });
    fake.seed({ channel, user: ben.id, thread_ts: root.ts, text: 'svar' });
    await client.chat.postEphemeral({ channel, user: anna.id, thread_ts: root.ts, text: 'sedd' });
    expect(fake.ephemerals(anna.id).map((one) => one.unseen)).toEqual([true, false]);
    expect(fake.visibleTo(anna.id).map((seen) => seen.text)).toEqual(['19 regioner', 'svar', 'sedd']);
  });
});

describe('faults', () => {
  test('429, then 500 not taken, then well: one post', async () => {
    const fake = await fakeSlack();
    fake.fail('chat.postMessage', [{ status: 429, retryAfter: 0 }, { status: 500 }]);
    await clientOf(fake).chat.postMessage({ channel: fake.channels.general.id, text: 'en gång' });
    expect(fake.calls('chat.postMessage').map((call) => call.status)).toEqual([429, 500, 200]);
    expect(fake.posts()).toHaveLength(1);
  });

  test('a lost reply: the post is there, and again after the retry', async () => {
    const fake = await fakeSlack();
    fake.fail('chat.postMessage', [{ reset: true, takes: true }]);
    await clientOf(fake).chat.postMessage({ channel: fake.channels.general.id, text: 'två gånger' });
    expect(fake.calls('chat.postMessage').map((call) => [call.status, call.taken])).toEqual([
      [0, true],
      [200, true],
    ]);
    expect(fake.posts()).toHaveLength(2);
  });

  test('an error for the calls that fit, and a slow answer', async () => {
    const fake = await fakeSlack();
    const client = clientOf(fake);
    const channel = fake.channels.general.id;
    fake.fail('chat.postMessage', [
      { error: 'invalid_blocks', when: (args) => args.blocks !== undefined },
      { delayMs: 80 },
    ]);
    const began = performance.now();
    await client.chat.postMessage({ channel, text: 'långsam' });
    expect(performance.now() - began).toBeGreaterThan(70);
    await expect(client.chat.postMessage({ channel, text: 'x', blocks: [{ type: 'divider' }] })).rejects.toThrow(
      'invalid_blocks',
    );
    expect(fake.violations).toEqual([]);
  });
});
