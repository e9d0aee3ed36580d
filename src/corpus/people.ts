import type { Locale } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import type { Person } from './model.js';

const NAME = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,3}/gu;

/** Knows which capitalised words are names of people, from how the whole document uses them. */
export interface NameSense {
  /** True where the word also stands in lower case somewhere, or names a row or a place: it is no name. */
  readonly isCommon: (word: string) => boolean;
  /** True where another form of the word stands in lower case ("regioner" of "Region"): too little for a verb alone to make it a name. */
  readonly isInflected: (word: string) => boolean;
  /** Names given by the manifest or standing in a table of people. */
  readonly known: ReadonlySet<string>;
}

/** The people that a text names, with what it says of their office: "Lars Öhman, IT-direktör i Region Västmanland". */
export function findPeople(text: string, locale: Locale, sense: NameSense): Person[] {
  const people: Person[] = [];
  // Up to here somebody's office is told, which names nobody else.
  let told = 0;
  for (const match of text.matchAll(NAME)) {
    const words = match[0].split(' ');
    let offset = 0;
    while (words.length > 2 && sense.isCommon(words[0] ?? '')) offset += (words.shift() ?? '').length + 1;
    while (words.length > 2 && sense.isCommon(words.at(-1) ?? '')) words.pop();
    const name = words.join(' ');
    if (words.length < 2 || words.some(sense.isCommon)) continue;
    const start = match.index + offset;
    const role =
      officeBefore(text.slice(0, start), locale, sense) ?? roleAfter(text.slice(start + name.length), locale, sense);
    if (start < told && !sense.known.has(name)) continue;
    if (
      !sense.known.has(name) &&
      role === null &&
      !spoken(text.slice(0, start), locale) &&
      !introduced(text.slice(0, start)) &&
      !(isAgent(text.slice(0, start), text.slice(start + name.length), locale) && !words.some(sense.isInflected)) &&
      !(speaks(text.slice(start + name.length), locale) && !words.some(sense.isInflected))
    )
      continue;
    told = start + name.length + (role && !text.slice(0, start).includes(role) ? role.length : 0);
    if (!people.some((person) => person.name === name)) people.push({ name, role: role ?? '' });
  }
  return people;
}

const EVERY_LOCALE = Object.values(LOCALES);
const AND = EVERY_LOCALE.map(({ messages }) => messages.and).join('|');
const WHO = EVERY_LOCALE.flatMap(({ relatives }) => relatives).join('|');
const WHO_IS = EVERY_LOCALE.flatMap(({ relatives, copula }) => relatives.map((word) => `${word} ${copula} `)).join('|');
const ROLE = new RegExp(`^(?:,| \\(| –) ?(?:${WHO_IS})?(.{3,90}?)(?:[.*)”"]|$|, (?:${WHO})\\b)`, 'u');
const AND_ANOTHER = new RegExp(`\\s+(?:${AND})\\s+(?=\\p{Lu}\\p{Ll}+ \\p{Lu})`, 'gu');

/** What stands behind an office to reach who holds it by: ", anna.ek@museum.example". */
const ADDRESS = /[,;:]?\s*\S+@\S+/gu;

/** ", IT-direktör i Region Östergötland" up to the end of the sentence or quotation; null where none follows. */
function roleAfter(after: string, locale: Locale, sense: NameSense): string | null {
  const isName = (text: string): boolean => {
    const [words] = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]*/u.exec(text) ?? [];
    return words !== undefined && !words.split(' ').some((word) => sense.isCommon(word) || sense.isInflected(word));
  };
  // "Head of the Board and Anna Ek" are two; "Director of the Museum of Sea and Heat Studies" is one.
  const text = ROLE.exec(after.replace(ADDRESS, ''))?.[1] ?? '';
  const other = [...text.matchAll(AND_ANOTHER)].find(({ 0: joint, index }) => isName(text.slice(index + joint.length)));
  const parts = text.slice(0, other?.index).split(', ');
  // "…, head of unit, and the photographs were taken by …"
  const verb = parts.findIndex((part, i) => {
    const first = part.split(/\s/)[0]?.toLowerCase() ?? '';
    return locale.speech.includes(first) || (i > 0 && first === locale.messages.and);
  });
  const role = (verb < 0 ? parts : parts.slice(0, verb)).join(', ').replace(/:$/, '').trim();
  if (!role || isName(role) || /^\d/.test(role)) return null;
  return locale.stopWords.includes(role.split(/\s/)[0]?.toLowerCase() ?? '') ? null : role;
}

/** "Föreningens ordförande är", "and the vice-chair is": the office that a name behind it holds; null where none is told. */
function officeBefore(before: string, { copula, messages, offices }: Locale, sense: NameSense): string | null {
  const clause = before.split(/[,.;:()]/).at(-1) ?? '';
  const last = clause.replace(new RegExp(`^.* ${messages.and} `, 'u'), '').trim();
  const [, office = ''] = new RegExp(`^(.{2,60}) ${copula}$`, 'u').exec(last) ?? [];
  if (!office || !offices.some((end) => holdsWordEnding(office, end))) return null;
  const [first = ''] = office.split(' ');
  return sense.isCommon(first) ? `${first.toLowerCase()}${office.slice(first.length)}` : office;
}

const holdsWordEnding = (text: string, end: string): boolean => new RegExp(`${end}(?!\\p{L})`, 'iu').test(text);

const spoken = (before: string, locale: Locale): boolean =>
  locale.speech.includes(/(\p{L}+)[ :]*$/u.exec(before)?.[1]?.toLowerCase() ?? '');

/** "Karin Looström Muth beskriver hur …" */
const speaks = (after: string, locale: Locale): boolean =>
  locale.speech.includes(/^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '');

/** "The inquiry is led by Hanna Brodin": who does it, behind a verb. */
const isAgent = (before: string, after: string, { agent }: Locale): boolean => {
  const [verb = '', by = ''] = before.trimEnd().toLowerCase().split(' ').slice(-2);
  // A passive, and nothing that is called after somebody: "from the Ann Lee fund".
  return agent.includes(by) && /^\p{L}{2,}[sdtn]$/u.test(verb) && !/^ \p{Ll}{4,}/u.test(after);
};

/** "Layout: Anna Ekström", "seniorkonsulterna Lars Jerlvall och Thomas Pehrsson". */
const introduced = (before: string): boolean => INTRODUCED.test(before) && !/[.!?]\s*$/.test(before);
const INTRODUCED = new RegExp(`: $|\\p{L}{5,} (?:\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ (?:${AND}|&) )?$`, 'u');

/** Several people that share a cell: by the separators there are, else by the names that the manifest knows. */
export function splitNames(cell: string, known: readonly string[]): string[] {
  const all = cell.split(BETWEEN_NAMES).filter(Boolean);
  // "Ann Lee, head of unit": what begins with a small letter is her office, and nobody else.
  const parts = FULL_NAME.test(all[0] ?? '') ? all.filter((part) => /^\p{Lu}/u.test(part)) : all;
  return parts.flatMap((part) => {
    const inside = known.filter((name) => part.includes(name)).sort((a, b) => part.indexOf(a) - part.indexOf(b));
    return inside.length > 0 && inside.join(' ') === part ? inside : [part];
  });
}

const FULL_NAME = new RegExp(`^${NAME.source}$`, 'u');

// Of "Denholm & Sons" the sign is part of the name; between two full names it joins people.
const JOINED = '(?<=\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+)\\s&\\s(?=\\p{Lu}\\p{Ll}+ \\p{Lu})';
const BETWEEN_NAMES = new RegExp(`\\s*(?:[,;/]|\\s(?:${AND})\\s|${JOINED})\\s*`, 'u');
