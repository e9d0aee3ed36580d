import type { LanguageCode } from '../../src/language/locale.js';
import type { Message, View } from './fake/index.js';
import { type Bed, personOf } from './testbed.js';

/** Where an answer came: a message or a view. */
export interface Arrived {
  readonly message: Message | null;
  readonly view: View | null;
  readonly user: string;
}

/** Asks a question and gives the answer. */
export type Entry = (bed: Bed, question: string, language: LanguageCode) => Promise<Arrived>;

/** The ways that a question comes in. */
export const ENTRIES = {
  mention: async (bed, question, language) => {
    const { fake } = bed;
    const user = personOf(bed, language).id;
    const act = await fake.events.appMention({ channel: fake.channels.general.id, user, text: question });
    const message = await fake.waitFor(() => fake.posts().find((post) => post.threadTs === act.message?.ts));
    return { message, view: null, user };
  },
  dm: async (bed, question, language) => {
    const { fake } = bed;
    const user = personOf(bed, language).id;
    const act = await fake.events.message({ user, text: question });
    const message = await fake.waitFor(() => fake.posts().find((post) => post.threadTs === act.message?.ts));
    return { message, view: null, user };
  },
  slash: async (bed, question, language) => {
    const { fake } = bed;
    const user = personOf(bed, language).id;
    const before = fake.ephemerals(user).length;
    await fake.events.slash({ command: '/fotnot', text: question, user, channel: fake.channels.general.id });
    return { message: await fake.waitFor(() => fake.ephemerals(user)[before]), view: null, user };
  },
  'message shortcut': async (bed, question, language) => {
    const { fake } = bed;
    const user = personOf(bed, language).id;
    const before = fake.ephemerals(user).length;
    const said = fake.seed({ channel: fake.channels.general.id, user: fake.users.cecilia.id, text: question });
    await fake.events.messageShortcut({ callbackId: 'ask_message', user, message: said });
    return { message: await fake.waitFor(() => fake.ephemerals(user)[before]), view: null, user };
  },
  'global shortcut': async (bed, question, language) => {
    const { fake } = bed;
    const user = personOf(bed, language).id;
    const before = fake.views.length;
    await fake.events.globalShortcut({ callbackId: 'ask_global', user });
    const view = await fake.waitFor(() => fake.views[before]);
    await fake.events.submitView(view, { words: question });
    return { message: null, view: await fake.waitFor(() => (view.versions.length > 1 ? view : null)), user };
  },
  home: async (bed, question, language) => {
    const { fake } = bed;
    const user = personOf(bed, language).id;
    await fake.events.appHomeOpened({ user, tab: 'home' });
    const home = await fake.waitFor(() => fake.home(user));
    const before = fake.views.length;
    await fake.events.pickOption(home, 'home_ask', question);
    return { message: null, view: await fake.waitFor(() => fake.views[before]), user };
  },
} satisfies Readonly<Record<string, Entry>>;
export type EntryName = keyof typeof ENTRIES;
export const ENTRY_NAMES = Object.keys(ENTRIES) as readonly EntryName[];
