import { describe, expect, test } from 'vitest';
import type { JsonObject, Manifest } from './index.js';
import { echo, fakeSlack, httpApp, socketApp } from './testbed.js';

describe('Socket Mode', () => {
  test('a mention gives app_mention and message.channels, and an echo in the thread', async () => {
    const fake = await fakeSlack();
    await socketApp(fake, echo);
    const act = await fake.events.appMention({
      channel: fake.channels.general.id,
      user: fake.users.anna.id,
      text: 'hej',
    });
    expect(act).toMatchObject({ acked: true, inTime: true });
    const types = act.deliveries.map((one) => (one.payload.event as JsonObject).type);
    expect(types.sort()).toEqual(['app_mention', 'message']);
    const post = await fake.waitFor(() => fake.posts()[0]);
    expect(post).toMatchObject({ text: 'echo <@U0FOTNOT> hej', threadTs: act.message!.ts });
    await fake.idle();
    expect(fake.violations).toEqual([]);
  });

  test('cut before the ack, it comes again with the same event_id', async () => {
    const fake = await fakeSlack();
    const seen: (string | undefined)[] = [];
    await socketApp(fake, (app) => {
      app.event('app_mention', async ({ body, context }) => {
        seen.push(`${body.event_id} ${context.retryNum}`);
      });
    });
    const written = { channel: fake.channels.general.id, user: fake.users.anna.id, text: 'hej' };
    const act = await fake.events.appMention({ ...written, dropBeforeAck: true });
    const id = act.deliveries[0]!.payload.event_id;
    await fake.waitFor(() => seen.length >= 2);
    expect(new Set(seen)).toEqual(new Set([`${id} 0`, `${id} 1`]));
    expect(act.acked).toBe(true);
    expect(act.deliveries.map((one) => [one.retryAttempt, one.acked])).toEqual([
      [0, false],
      [1, true],
      [0, false],
      [1, true],
    ]);
    await fake.events.redeliver(act, { attempt: 2 });
    expect(seen.at(-1)).toBe(`${id} 2`);
  });

  test('asked to refresh, the client comes back', async () => {
    const fake = await fakeSlack();
    await socketApp(fake, echo);
    fake.sockets.disconnect('refresh_requested');
    expect(fake.sockets.count).toBe(0);
    const written = { channel: fake.channels.general.id, user: fake.users.anna.id, text: 'hej' };
    const act = await fake.events.appMention(written);
    expect(act.acked).toBe(true);
    await fake.waitFor(() => fake.posts().length === 1);
  });

  test('what nobody acks is late', async () => {
    const fake = await fakeSlack();
    await socketApp(fake, () => {});
    const slash = { command: '/fotnot', text: 'hej', user: fake.users.anna.id, channel: fake.channels.general.id };
    expect(await fake.events.slash({ ...slash, ackTimeoutMs: 100 })).toMatchObject({ acked: false, inTime: false });
  });

  test('what the manifest does not subscribe to is not sent', async () => {
    const manifest: Manifest = {
      oauth_config: { scopes: { bot: ['chat:write', 'app_mentions:read'] } },
      settings: { event_subscriptions: { bot_events: ['app_mention'] } },
    };
    const fake = await fakeSlack({ manifest, echo: true });
    await socketApp(fake, echo);
    const written = { channel: fake.channels.general.id, user: fake.users.anna.id, text: 'hej' };
    expect((await fake.events.appMention(written)).deliveries).toHaveLength(1);
    expect((await fake.events.message(written)).deliveries).toHaveLength(0);
    expect((await fake.events.appMention({ ...written, channel: fake.channels.outside.id })).deliveries).toHaveLength(
      0,
    );
    await expect(fake.events.slash({ ...written, command: '/fotnot' })).rejects.toThrow('not in the manifest');
  });
});

describe('HTTP', () => {
  test('signed events, commands and presses are taken', async () => {
    const fake = await fakeSlack();
    await httpApp(fake, (app) => {
      echo(app);
      app.command('/fotnot', async ({ ack, command }) => ack(`svar på ${command.text}`));
    });
    const { anna } = fake.users;
    const channel = fake.channels.general.id;
    const act = await fake.events.appMention({ channel, user: anna.id, text: 'hej' });
    expect(act.deliveries.map((one) => [one.via, one.status])).toEqual([
      ['http', 200],
      ['http', 200],
    ]);
    await fake.waitFor(() => fake.posts().length === 1);
    await fake.events.slash({ command: '/fotnot', text: 'frikort', user: anna.id, channel });
    expect(fake.ephemerals(anna.id)).toMatchObject([{ text: 'svar på frikort', channel }]);
    expect(fake.violations).toEqual([]);
  });
});

describe('what people do', () => {
  test('messages in every kind of conversation carry their channel_type', async () => {
    const fake = await fakeSlack();
    const types: unknown[] = [];
    await socketApp(fake, (app) => {
      app.message(async ({ message }) => {
        types.push(`${message.channel_type}${message.subtype ? ` ${message.subtype}` : ''}`);
      });
    });
    const { anna, eva, rob } = fake.users;
    const { general, secret, trio, shared } = fake.channels;
    const { message } = await fake.events.message({ user: anna.id, text: 'hej' });
    for (const channel of [general, secret, trio])
      await fake.events.message({ channel: channel.id, user: anna.id, text: 'hej' });
    await fake.events.edit(message!, 'hej igen');
    await fake.events.remove(message!);
    await fake.events.join(general.id, rob.id);
    const foreign = await fake.events.message({ channel: shared.id, user: eva.id, text: 'hello' });
    await fake.waitFor(() => types.length === 8);
    expect(types).toEqual([
      'im',
      'channel',
      'group',
      'mpim',
      'im message_changed',
      'im message_deleted',
      'channel channel_join',
      'channel',
    ]);
    expect(foreign.deliveries[0]!.payload).toMatchObject({
      is_ext_shared_channel: true,
      event: { user_team: 'T0OTHER' },
    });
    await expect(fake.events.message({ channel: general.id, user: eva.id, text: 'x' })).rejects.toThrow(
      'is not in general',
    );
  });

  test('a message shortcut carries the message, app_home_opened the tab', async () => {
    const fake = await fakeSlack();
    const seen: unknown[] = [];
    await socketApp(fake, (app) => {
      app.shortcut('ask_message', async ({ ack, shortcut }) => {
        await ack();
        seen.push('message' in shortcut ? shortcut.message.text : '');
      });
      app.event('app_home_opened', async ({ event }) => {
        seen.push(event.tab);
      });
    });
    const { anna } = fake.users;
    const message = fake.seed({ channel: fake.channels.outside.id, user: fake.users.ben.id, text: '19 regioner' });
    await fake.events.messageShortcut({ callbackId: 'ask_message', user: anna.id, message });
    await fake.events.appHomeOpened({ user: anna.id });
    await fake.waitFor(() => seen.length === 2);
    expect(seen).toEqual(['19 regioner', 'home']);
  });
});
