import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../index.js';
import {
  actions,
  button,
  chart,
  clientOf,
  fakeSlack,
  feedback,
  many,
  mrkdwn,
  plain,
  raw,
  section,
  socketApp,
  table,
  verdictOn,
} from '../testbed.js';

describe('good messages are taken', () => {
  test.each<[string, JsonObject[]]>([
    ['a section of 3 000 characters', [section('x'.repeat(3000))]],
    ['a table and a chart', [table, chart()]],
    ['two charts', [chart(), chart()]],
    ['feedback buttons', [feedback]],
    [
      'a pie',
      [
        chart({
          chart: {
            type: 'pie',
            segments: [
              { label: 'Ja', value: 19 },
              { label: 'Nej', value: 2 },
            ],
          },
        }),
      ],
    ],
    ['25 buttons', [actions(...many(25, (index) => button({ action_id: `b${index}` })))]],
    ['the same action_id in two blocks', [actions(button()), actions(button())]],
    [
      'a select of conversations',
      [actions({ type: 'conversations_select', action_id: 'to', filter: { exclude_external_shared_channels: true } })],
    ],
    [
      'rich text in a quote',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: 'citat', style: { bold: true } }] }],
        },
      ],
    ],
    [
      'a confirmed button',
      [
        actions(
          button({
            confirm: {
              title: plain('Säker?'),
              text: mrkdwn('Alla ser det'),
              confirm: plain('Dela'),
              deny: plain('Nej'),
            },
          }),
        ),
      ],
    ],
    [
      'a container',
      [{ type: 'container', title: plain('Källor'), child_blocks: [section('Bild 1')], is_collapsible: true }],
    ],
  ])('%s', async (_name, blocks) => {
    const fake = await fakeSlack();
    expect(await verdictOn(fake, blocks)).toBe('ok');
    expect(fake.violations).toEqual([]);
  });
});

describe('bad messages are refused, and recorded', () => {
  test.each<[string, JsonObject[], RegExp]>([
    ['51 blocks', many(51, () => ({ type: 'divider' })), /no more than 50 items/],
    ['a section of 3 001 characters', [section('x'.repeat(3001))], /less than 3001 .*\/blocks\/0\/text\/text/],
    ['an empty section', [section('')], /more than 0 characters/],
    ['a section of nothing', [{ type: 'section' }], /text or fields/],
    ['a header of 151', [{ type: 'header', text: plain('x'.repeat(151)) }], /less than 151/],
    ['a header in mrkdwn', [{ type: 'header', text: mrkdwn('x') }], /unsupported type: mrkdwn/],
    ['26 buttons', [actions(...many(26, (index) => button({ action_id: `b${index}` })))], /no more than 25/],
    ['twin action_ids', [actions(button(), button())], /`action_id` must be unique/],
    [
      'twin block_ids',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      /`block_id` must be unique/,
    ],
    ['a block_id of 256', [{ type: 'divider', block_id: 'x'.repeat(256) }], /less than 256/],
    ['a button text of 76', [actions(button({ text: plain('x'.repeat(76)) }))], /less than 76/],
    ['a button value of 2 001', [actions(button({ value: 'x'.repeat(2001) }))], /less than 2001/],
    ['an unknown property', [actions(button({ colour: 'red' }))], /additional property: colour/],
    ['two tables', [table, table], /only_one_table_allowed/],
    [
      'a table and a data_table',
      [table, { ...table, type: 'data_table', caption: 'Bild 1' }],
      /only_one_table_allowed/,
    ],
    ['an empty cell', [{ type: 'table', rows: [[raw('')]] }], /more than 0 characters/],
    ['uneven rows', [{ type: 'table', rows: [[raw('a'), raw('b')], [raw('c')]] }], /row has 1 cells, the first has 2/],
    ['101 rows', [{ type: 'table', rows: Array.from({ length: 101 }, () => [raw('a')]) }], /no more than 100/],
    ['a data_table without caption', [{ ...table, type: 'data_table' }], /missing required field: caption/],
    ['three charts', [chart(), chart(), chart()], /no more than 2 data_visualization/],
    ['a chart title of 51', [chart({ title: 'x'.repeat(51) })], /less than 51/],
    [
      'a chart without its category',
      [
        chart({
          chart: {
            type: 'line',
            series: [{ name: 'a', data: [{ label: '2023', value: 1 }] }],
            axis_config: { categories: ['2024'] },
          },
        }),
      ],
      /one point for each category/,
    ],
    ['a pie of nought', [chart({ chart: { type: 'pie', segments: [{ label: 'Ja', value: 0 }] } })], /above 0/],
    ['an alert in a message', [{ type: 'alert', text: plain('x') }], /not allowed in a message/],
    ['feedback buttons among actions', [actions(feedback)], /unsupported type/],
    [
      'an option of 76',
      [actions({ type: 'static_select', action_id: 's', options: [{ text: plain('x'.repeat(76)), value: 'a' }] })],
      /less than 76/,
    ],
    ['a select without options', [actions({ type: 'static_select', action_id: 's' })], /options and option_groups/],
    ['an empty filter', [actions({ type: 'conversations_select', action_id: 's', filter: {} })], /at least one field/],
    [
      'a long confirm title',
      [actions(button({ confirm: { title: plain('x'.repeat(101)), text: plain('x') } }))],
      /less than 101/,
    ],
    ['an unknown block', [{ type: 'fancy' }], /unsupported type: fancy/],
    ['14 000 characters', many(5, () => section('x'.repeat(2800))), /msg_blocks_too_long/],
    [
      '13 000 of markdown',
      [
        { type: 'markdown', text: 'x'.repeat(7000) },
        { type: 'markdown', text: 'y'.repeat(6000) },
      ],
      /12000 characters together/,
    ],
  ])('%s', async (_name, blocks, complaint) => {
    const fake = await fakeSlack();
    expect(await verdictOn(fake, blocks)).toMatch(complaint);
    expect(fake.violations).toHaveLength(1);
    expect(fake.posts()).toEqual([]);
  });

  test.each<[string, JsonObject, string]>([
    ['no text', { text: '', blocks: [] }, 'no_text'],
    ['40 001 characters', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['metadata without a type', { metadata: { event_payload: {} } }, 'invalid_metadata_format'],
    [
      'metadata two levels deep',
      { metadata: { event_type: 'answer', event_payload: { a: { b: { c: 1 } } } } },
      'invalid_metadata_schema',
    ],
    ['an unknown argument', { colour: 'red' }, 'invalid_arguments'],
    ['a thread that is not', { thread_ts: '1.000001' }, 'thread_not_found'],
  ])('%s', async (_name, more, error) => {
    const fake = await fakeSlack();
    expect(await verdictOn(fake, [], more)).toMatch(error);
  });
});

describe('modals and Home', () => {
  const modal = (more: JsonObject = {}): JsonObject => ({
    type: 'modal',
    title: plain('Fråga'),
    blocks: [section('hej')],
    ...more,
  });
  const input: JsonObject = {
    type: 'input',
    block_id: 'q',
    label: plain('Fråga'),
    element: { type: 'plain_text_input', action_id: 'q' },
  };

  test.each<[string, JsonObject, RegExp | 'ok']>([
    ['a plain modal', modal(), 'ok'],
    ['a title of 25', modal({ title: plain('x'.repeat(25)) }), /less than 25/],
    ['an input without submit', modal({ blocks: [input] }), /missing required field: submit/],
    ['an input with submit', modal({ blocks: [input], submit: plain('Sök') }), 'ok'],
    ['private_metadata of 3 001', modal({ private_metadata: 'x'.repeat(3001) }), /less than 3001/],
    ['a table', modal({ blocks: [table] }), /table is not allowed in a modal/],
    ['feedback buttons', modal({ blocks: [feedback] }), /not allowed in a modal/],
    ['101 blocks', modal({ blocks: many(101, () => ({ type: 'divider' })) }), /no more than 100/],
    ['a home view', modal({ type: 'home' }), /must be a modal/],
  ])('%s', async (_name, view, expected) => {
    const fake = await fakeSlack();
    let answer = '';
    await socketApp(fake, (app) => {
      app.shortcut('ask', async ({ ack, client, body }) => {
        await ack();
        const call = client.apiCall('views.open', { trigger_id: body.trigger_id, view });
        answer = await call.then(
          () => 'ok',
          (error) => error.data.response_metadata.messages.join(' '),
        );
      });
    });
    await fake.events.globalShortcut({ callbackId: 'ask', user: fake.users.anna.id });
    await fake.waitFor(() => answer !== '');
    if (expected === 'ok') expect(answer).toBe('ok');
    else expect(answer).toMatch(expected);
    expect(fake.modal(fake.users.anna.id) !== undefined).toBe(expected === 'ok');
  });

  test('Home belongs to one user, and its hash guards it', async () => {
    const fake = await fakeSlack();
    const client = clientOf(fake);
    const home = (text: string) => ({
      type: 'home' as const,
      blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text } }],
    });
    const { anna, ben } = fake.users;
    const first = await client.views.publish({ user_id: anna.id, view: home('hej Anna') });
    await client.views.publish({ user_id: anna.id, view: home('hej igen'), hash: first.view!.hash! });
    const stale = client.views.publish({ user_id: anna.id, view: home('för sent'), hash: first.view!.hash! });
    await expect(stale).rejects.toThrow('hash_conflict');
    expect(fake.visibleTo(anna.id).map((seen) => seen.text)).toEqual(['hej Anna', 'hej igen']);
    expect(fake.visibleTo(ben.id)).toEqual([]);
  });
});
