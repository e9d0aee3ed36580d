import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/language/locale.js';
import { SLACK_MESSAGES } from '../../src/language/slack-messages-by-language.js';
import { type Arrived, ENTRIES, ENTRY_NAMES, type EntryName } from './entries.js';
import type { Message, View } from './fake/index.js';
import { pressable, readable, readableView } from './readable.js';
import { KINDS, LANGUAGES, QUESTIONS } from './stub-engine.js';
import { type Bed, expectClean, personOf, startBed } from './testbed.js';

interface Pressed {
  readonly bed: Bed;
  readonly arrived: Arrived;
  readonly language: LanguageCode;
  readonly button: string;
}

const standsIn = ({ message, view }: Arrived): Message | View => {
  const where = message ?? view;
  if (!where) throw new Error('nothing arrived');
  return where;
};
const blocksOf = ({ message, view }: Arrived) => message?.blocks ?? view?.payload.blocks;
const typesOf = (arrived: Arrived) => JSON.stringify(blocksOf(arrived));
const press = ({ bed, arrived, button }: Pressed) =>
  bed.fake.events.pressButton(standsIn(arrived), button, { user: arrived.user });

/** What is new for one person after a press: a message, or a modal. */
async function newOn({ bed, arrived }: Pressed, act: () => Promise<unknown>): Promise<string> {
  const { fake } = bed;
  const { message, view, user } = arrived;
  const isPublic = message !== null && message.ephemeralTo === undefined;
  const said = () => (isPublic ? fake.posts() : fake.ephemerals(user));
  const before = said().length;
  const versions = view?.versions.length ?? 0;
  await act();
  if (view) {
    await fake.waitFor(() => view.versions.length > versions);
    return readableView(view);
  }
  const answer = await fake.waitFor(() => said()[before]);
  expect(answer.channel).toBe(message?.channel);
  if (message?.threadTs !== undefined) expect(answer.threadTs).toBe(message.threadTs);
  return readable(answer.blocks);
}

/** The modal that a press opens. */
async function opened(pressed: Pressed): Promise<View> {
  const { fake } = pressed.bed;
  const before = fake.views.length;
  await press(pressed);
  return fake.waitFor(() => fake.views[before]);
}

async function togglesPart(pressed: Pressed, block: string): Promise<void> {
  const { bed, arrived } = pressed;
  if (arrived.view) {
    expect(readableView(await opened(pressed))).toContain('Bild 1');
    return;
  }
  await press(pressed);
  await bed.fake.waitFor(() => typesOf(arrived).includes(`"type":"${block}"`));
  expect(readable(blocksOf(arrived))).toContain(block === 'table' ? '**...' : 'chart: Bild 1');
  await press(pressed);
  await bed.fake.waitFor(() => !typesOf(arrived).includes(`"type":"${block}"`));
}

const EFFECTS: Readonly<Record<string, (pressed: Pressed) => Promise<void>>> = {
  ask: async (pressed) => {
    expect(await newOn(pressed, () => press(pressed))).toMatch(/Fråga: |Question: /u);
  },
  table: (pressed) => togglesPart(pressed, 'table'),
  chart: (pressed) => togglesPart(pressed, 'data_visualization'),
  context: async (pressed) => {
    const modal = await opened(pressed);
    expect(readableView(modal)).toMatch(/^> \*\*.*(?:frikort|samtliga regioner)/mu);
  },
  share: async (pressed) => {
    const { bed, arrived } = pressed;
    const { fake } = bed;
    const target = fake.channels.secret.id;
    const before = fake.posts(target).length;
    const modal = await opened(pressed);
    await fake.events.submitView(modal, { share_target: target });
    const shared = await fake.waitFor(() => fake.posts(target)[before]);
    const text = readable(shared.blocks);
    expect(text).toMatch(/Delat av|Shared by/u);
    expect(text).toMatch(/Fråga: |Question: /u);
    expect(text).toMatch(/Källor|Sources/u);
    expect(shared.metadata).toMatchObject({ event_type: 'fotnot_answer', event_payload: { asker: arrived.user } });
    await fake.waitFor(() => /har delats|är delat|has been shared/u.test(readableView(modal)));
  },
  share_here: async (pressed) => {
    const { bed, arrived } = pressed;
    const { fake } = bed;
    const before = fake.posts().length;
    const told = await newOn(pressed, () => press(pressed));
    expect(told).toMatch(/är delat|has been shared/u);
    const shared = await fake.waitFor(() => fake.posts()[before]);
    expect(shared.channel).toBe(arrived.message?.channel);
    expect(readable(shared.blocks)).toMatch(/Delat av|Shared by/u);
    expect(pressable(shared.blocks)).toContain('share');
  },
  good: async (pressed) => {
    const { bed, arrived } = pressed;
    const before = bed.fake.ephemerals(arrived.user).length;
    await press(pressed);
    expect((await bed.fake.waitFor(() => bed.fake.ephemerals(arrived.user)[before])).text).toMatch(/noterat|noted/u);
    expect((await bed.feedback.all()).at(-1)).toMatchObject({ verdict: 'up', user: arrived.user });
  },
  bad: async (pressed) => {
    const { bed, arrived } = pressed;
    const modal = await opened(pressed);
    await bed.fake.events.submitView(modal, { reason: 'wrong_year', comment: 'Det var 2023' });
    await bed.fake.waitFor(() => modal.versions.length > 1);
    const kept = (await bed.feedback.all()).at(-1);
    expect(kept).toMatchObject({ verdict: 'down', user: arrived.user, reason: 'wrong_year', comment: 'Det var 2023' });
  },
  remove: async (pressed) => {
    await press(pressed);
    await pressed.bed.fake.waitFor(() => pressed.arrived.message?.deleted);
  },
};

function effectOf(button: string, language: LanguageCode) {
  const { good, bad } = SLACK_MESSAGES[language].answer;
  const name = button === good ? 'good' : button === bad ? 'bad' : (button.split(':')[0] ?? '');
  const effect = EFFECTS[name];
  if (!effect) throw new Error(`no effect is known for ${button}`);
  return effect;
}

describe.each(ENTRY_NAMES)('every button after a %s', (entry: EntryName) => {
  test.each(LANGUAGES)('in %s', { timeout: 60_000 }, async (language) => {
    const bed = await startBed();
    for (const kind of KINDS) {
      const ask = () => ENTRIES[entry](bed, QUESTIONS[kind][language], language);
      for (const button of pressable(blocksOf(await ask()))) {
        await effectOf(button, language)({ bed, arrived: await ask(), language, button });
      }
    }
    await bed.fake.idle();
    expectClean(bed);
    expect(bed.log.filter((line) => line.includes('"error"'))).toEqual([]);
  });
});

describe.each(ENTRY_NAMES)('every button of an answer shared from a %s', (entry: EntryName) => {
  test('works as it did', { timeout: 60_000 }, async () => {
    const bed = await startBed();
    const { fake } = bed;
    const target = fake.channels.secret.id;
    const share = async (): Promise<Arrived> => {
      const before = fake.posts(target).length;
      const arrived = await ENTRIES[entry](bed, QUESTIONS.answered.sv, 'sv');
      const modal = await opened({ bed, arrived, language: 'sv', button: 'share' });
      await fake.events.submitView(modal, { share_target: target });
      return {
        message: await fake.waitFor(() => fake.posts(target)[before]),
        view: null,
        user: personOf(bed, 'sv').id,
      };
    };
    const shared = await share();
    await expect(readable(shared.message?.blocks)).toMatchFileSnapshot(
      `golden/shared.${entry.replace(' ', '-')}.sv.txt`,
    );
    for (const button of pressable(shared.message?.blocks)) {
      await effectOf(button, 'sv')({ bed, arrived: await share(), language: 'sv', button });
    }
    await fake.idle();
    expectClean(bed);
  });
});

test.each(LANGUAGES)('modals and parts in %s', async (language) => {
  const bed = await startBed();
  const arrived = await ENTRIES.mention(bed, QUESTIONS.answered[language], language);
  const { bad } = SLACK_MESSAGES[language].answer;
  for (const [name, button] of [
    ['context', 'context'],
    ['share', 'share'],
    ['feedback', bad],
  ] as const) {
    const modal = await opened({ bed, arrived, language, button });
    await expect(readableView(modal)).toMatchFileSnapshot(`golden/modal-${name}.${language}.txt`);
  }
  for (const button of ['table', 'chart']) {
    const versions = arrived.message?.versions.length ?? 0;
    await press({ bed, arrived, language, button });
    await bed.fake.waitFor(() => (arrived.message?.versions.length ?? 0) > versions);
  }
  await expect(readable(blocksOf(arrived))).toMatchFileSnapshot(`golden/with-table-and-chart.${language}.txt`);
  const inModal = await ENTRIES.home(bed, QUESTIONS.answered[language], language);
  const table = await opened({ bed, arrived: inModal, language, button: 'table' });
  await expect(readableView(table)).toMatchFileSnapshot(`golden/modal-table.${language}.txt`);
  expectClean(bed);
});
