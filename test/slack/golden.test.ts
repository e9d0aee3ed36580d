import { describe, expect, test } from 'vitest';
import { ENTRIES, ENTRY_NAMES } from './entries.js';
import { readableMessage, readableView } from './readable.js';
import { KINDS, LANGUAGES, QUESTIONS } from './stub-engine.js';
import { expectClean, personOf, startBed } from './testbed.js';

const inThread = ['mention', 'dm'];
const forAll = ['mention', 'dm'];

describe.each(ENTRY_NAMES)('%s', (entry) => {
  test.each(LANGUAGES)('%s', async (language) => {
    const bed = await startBed();
    const { fake } = bed;
    for (const kind of KINDS) {
      const { message, view, user } = await ENTRIES[entry](bed, QUESTIONS[kind][language], language);
      const names = { [fake.channels.general.id]: '#general', [fake.im(user).id]: 'direct message' };
      const shown = message ? readableMessage(message, names) : view ? readableView(view) : '';
      await expect(shown).toMatchFileSnapshot(`golden/${entry.replace(' ', '-')}.${kind}.${language}.txt`);
      if (message) {
        expect(message.ephemeralTo).toBe(forAll.includes(entry) ? undefined : user);
        expect(message.threadTs !== undefined).toBe(inThread.includes(entry));
      }
    }
    await fake.idle();
    expectClean(bed);
    if (!forAll.includes(entry)) {
      // A leak: what one person asked in private, seen by another.
      expect(fake.posts()).toEqual([]);
      const others = [fake.users.anna, fake.users.ben, fake.users.cecilia].filter(
        (one) => one.id !== personOf(bed, language).id,
      );
      for (const other of others)
        expect(JSON.stringify(fake.visibleTo(other.id))).not.toMatch(/19 regioner har|19 regions have/u);
    }
  });
});

describe('surfaces', () => {
  test.each(LANGUAGES)('Home, help and tables in %s', async (language) => {
    const bed = await startBed();
    const { fake } = bed;
    const user = personOf(bed, language).id;
    await fake.events.appHomeOpened({ user, tab: 'home' });
    const home = await fake.waitFor(() => fake.home(user));
    await expect(readableView(home)).toMatchFileSnapshot(`golden/home-tab.${language}.txt`);
    for (const word of ['help', 'tables']) {
      const { message } = await ENTRIES.slash(bed, word, language);
      await expect(message ? readableMessage(message, {}) : '').toMatchFileSnapshot(
        `golden/command-${word}.${language}.txt`,
      );
    }
    await fake.events.globalShortcut({ callbackId: 'ask_global', user });
    const modal = await fake.waitFor(() => fake.modal(user));
    await expect(readableView(modal)).toMatchFileSnapshot(`golden/ask-modal.${language}.txt`);
    expectClean(bed);
  });
});
