import { describe, expect, test } from 'vitest';
import type { JsonObject } from './index.js';
import { actions, button, clientOf, fakeSlack, feedback, plain, section, socketApp, verdictOn } from './testbed.js';

describe('pressing, picking, typing, submitting', () => {
  const shown = [
    section('svar'),
    actions(button({ value: 'frikort 2024' }), {
      type: 'overflow',
      action_id: 'more',
      options: [{ text: plain('Diagram'), value: 'chart' }],
    }),
    feedback,
  ];

  test('a button on a message and on an ephemeral one', async () => {
    const fake = await fakeSlack();
    const bodies: JsonObject[] = [];
    await socketApp(fake, (app) => {
      app.action(/.*/, async ({ ack, body, respond }) => {
        await ack();
        bodies.push(JSON.parse(JSON.stringify(body)));
        await respond({ replace_original: true, text: 'bytt' });
      });
    });
    await verdictOn(fake, shown);
    const { anna, ben, eva } = fake.users;
    const post = fake.posts()[0]!;
    await fake.events.pressButton(post, 'Tabell', { user: ben.id });
    await fake.waitFor(() => fake.posts()[0]?.text === 'bytt');
    expect(bodies[0]).toMatchObject({
      user: { id: ben.id },
      message: { text: 'svar' },
      actions: [{ action_id: 'table', value: 'frikort 2024' }],
    });
    await expect(fake.events.pressButton(post, 'Tabell')).rejects.toThrow('there is no button Tabell');

    const general = fake.channels.general.id;
    const client = clientOf(fake);
    await client.chat.postEphemeral({
      channel: general,
      user: anna.id,
      text: 'svar',
      blocks: [actions(button())] as never,
    });
    const whisper = fake.ephemerals(anna.id)[0]!;
    await expect(fake.events.pressButton(whisper, 'table', { user: eva.id })).rejects.toThrow('does not see');
    await fake.events.pressButton(whisper, 'table');
    await fake.idle();
    expect(bodies[1]).toMatchObject({ container: { is_ephemeral: true, message_ts: whisper.ts } });
    expect(bodies[1]).not.toHaveProperty('message');
    expect(fake.violations).toEqual([]);
  });

  test('feedback buttons by their text, an overflow by its option', async () => {
    const fake = await fakeSlack();
    const pressed: string[] = [];
    await socketApp(fake, (app) => {
      app.action(/.*/, async ({ ack, action }) => {
        await ack();
        pressed.push(
          'value' in action
            ? String(action.value)
            : 'selected_option' in action
              ? String(action.selected_option?.value)
              : '',
        );
      });
    });
    await verdictOn(fake, shown);
    const post = fake.posts()[0]!;
    await fake.events.pressButton(post, 'Dåligt svar');
    await fake.events.pickOption(post, 'more', 'Diagram');
    expect(pressed).toEqual(['down', 'chart']);
    await expect(fake.events.pickOption(post, 'more', 'Karta')).rejects.toThrow(
      'does not offer Karta; it offers Diagram',
    );
  });

  test('a modal from a shortcut: type-ahead, picking, a required input, submission', async () => {
    const fake = await fakeSlack();
    const blocks = [
      {
        type: 'input',
        block_id: 'figure',
        label: plain('Siffra'),
        element: { type: 'external_select', action_id: 'figure', min_query_length: 2 },
      },
      {
        type: 'input',
        block_id: 'to',
        label: plain('Kanal'),
        element: { type: 'conversations_select', action_id: 'to', filter: { exclude_external_shared_channels: true } },
      },
      {
        type: 'input',
        block_id: 'note',
        optional: true,
        label: plain('Not'),
        element: { type: 'plain_text_input', action_id: 'note', max_length: 10 },
      },
    ];
    const view = { type: 'modal', callback_id: 'ask', title: plain('Fråga'), submit: plain('Dela'), blocks };
    let submitted: unknown;
    await socketApp(fake, (app) => {
      app.shortcut('ask', async ({ ack, client, body }) => {
        await ack();
        await client.apiCall('views.open', { trigger_id: body.trigger_id, view });
      });
      app.options('figure', async ({ ack, payload }) => {
        await ack({
          options: [{ text: { type: 'plain_text', text: `${payload.value} — 19 (2024)` }, value: 'frikort' }],
        });
      });
      app.view('ask', async ({ ack, view: sent }) => {
        submitted = sent.state.values;
        await ack({ response_action: 'clear' });
      });
    });
    const { anna } = fake.users;
    const { general, shared } = fake.channels;
    const act = await fake.events.globalShortcut({ callbackId: 'ask', user: anna.id });
    const modal = await fake.waitFor(() => fake.modal(anna.id));
    const again = clientOf(fake).apiCall('views.open', { trigger_id: act.triggerId!, view });
    await expect(again).rejects.toThrow('exchanged_trigger_id');
    await expect(fake.events.typeAhead(modal, 'figure', 'f')).rejects.toThrow('asks from 2 characters');
    expect((await fake.events.typeAhead(modal, 'figure', 'frikort')).options).toEqual([
      { text: 'frikort — 19 (2024)', value: 'frikort' },
    ]);
    await expect(fake.events.submitView(modal, { figure: 'frikort' })).rejects.toThrow('the input to is required');
    await expect(fake.events.submitView(modal, { to: shared.id })).rejects.toThrow('another organisation');
    await expect(fake.events.submitView(modal, { note: 'x'.repeat(11) })).rejects.toThrow('more than 10 characters');
    await fake.events.submitView(modal, { to: general.id });
    expect(submitted).toMatchObject({
      figure: { figure: { type: 'external_select', selected_option: { value: 'frikort' } } },
      to: { to: { selected_conversation: general.id } },
      note: { note: { value: null } },
    });
    expect(fake.modal(anna.id)).toBeUndefined();
    await expect(fake.events.submitView(modal)).rejects.toThrow('is closed');
    expect(fake.violations).toEqual([]);
  });

  test('what a submission answers: errors, an update, one on top', async () => {
    const fake = await fakeSlack();
    const input = {
      type: 'input',
      block_id: 'why',
      label: plain('Varför?'),
      element: { type: 'plain_text_input', action_id: 'why' },
    };
    const view = (title: string, callback_id: string) => ({
      type: 'modal' as const,
      callback_id,
      title: { type: 'plain_text' as const, text: title },
      submit: { type: 'plain_text' as const, text: 'Skicka' },
      blocks: [input] as never,
    });
    await socketApp(fake, (app) => {
      app.shortcut('why', async ({ ack, client, body }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: view('Ett', 'one') });
      });
      app.view('one', async ({ ack, view: sent }) => {
        const { value } = sent.state.values.why!.why!;
        if (value === 'fel') await ack({ response_action: 'errors', errors: { why: 'Skriv mer' } });
        else await ack({ response_action: 'update', view: view('Två', 'two') });
      });
      app.view('two', async ({ ack }) => ack({ response_action: 'push', view: view('Tre', 'three') }));
      app.view('three', async ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'Skriv mer' } }));
    });
    const { anna } = fake.users;
    const title = () => fake.modal(anna.id)?.payload.title;
    await fake.events.globalShortcut({ callbackId: 'why', user: anna.id });
    const modal = await fake.waitFor(() => fake.modal(anna.id));
    await fake.events.submitView(modal, { why: 'fel' });
    expect(fake.visibleTo(anna.id).at(-1)).toMatchObject({ surface: 'modal', text: 'Skriv mer' });
    await fake.events.submitView(modal, { why: 'rätt' });
    expect(title()).toMatchObject({ text: 'Två' });
    expect(modal.values.why!.why).toMatchObject({ value: 'rätt' });
    await fake.events.submitView(modal);
    expect(title()).toMatchObject({ text: 'Tre' });
    await expect(fake.events.submitView(modal)).rejects.toThrow('lies under another one');
    expect(fake.violations).toEqual([]);
    await fake.events.submitView(fake.modal(anna.id)!, { why: 'x' });
    expect(fake.violations).toMatchObject([{ where: 'ack', error: 'invalid_response' }]);
  });

  test('a trigger is good for three seconds, a response_url for five uses and thirty minutes', async () => {
    const fake = await fakeSlack();
    await socketApp(fake, (app) => app.command('/fotnot', async ({ ack }) => ack()));
    const slash = { command: '/fotnot', text: 'hej', user: fake.users.anna.id, channel: fake.channels.general.id };
    const act = await fake.events.slash(slash);
    fake.advance(3_100);
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'x' }, blocks: [] };
    await expect(clientOf(fake).views.open({ trigger_id: act.triggerId!, view })).rejects.toThrow('expired_trigger_id');
    const respond = async (url: string) =>
      (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"hej"}' }))
        .status;
    for (let use = 0; use < 5; use += 1) expect(await respond(act.responseUrl!)).toBe(200);
    expect(await respond(act.responseUrl!)).toBe(404);
    const later = await fake.events.slash(slash);
    fake.advance(31 * 60_000);
    expect(await respond(later.responseUrl!)).toBe(404);
    expect(fake.violations.map((one) => one.error)).toEqual(['used_url', 'expired_url']);
  });

  test('three modals lie on one another, not four', async () => {
    const fake = await fakeSlack();
    const view = {
      type: 'modal' as const,
      title: { type: 'plain_text' as const, text: 'x' },
      blocks: [actions(button())] as never,
    };
    const answers: string[] = [];
    await socketApp(fake, (app) => {
      app.shortcut('ask', async ({ ack, client, body }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view });
      });
      app.action('table', async ({ ack, client, body }) => {
        await ack();
        const call = client.views.push({ trigger_id: 'trigger_id' in body ? body.trigger_id : '', view });
        answers.push(
          await call.then(
            () => 'ok',
            (error) => error.data.error,
          ),
        );
      });
    });
    const { anna } = fake.users;
    await fake.events.globalShortcut({ callbackId: 'ask', user: anna.id });
    await fake.idle();
    for (let press = 0; press < 3; press += 1) {
      await fake.events.pressButton(fake.modal(anna.id)!, 'table');
      await fake.idle();
    }
    expect(answers).toEqual(['ok', 'ok', 'push_limit_reached']);
    await fake.events.closeView(fake.modal(anna.id)!);
    expect(fake.views.map((one) => one.open)).toEqual([true, true, false]);
  });
});
