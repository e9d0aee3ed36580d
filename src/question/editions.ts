import { holdsPhrase } from '../language/phrases.js';
import { isShadowed } from './cues.js';
import { isYear } from './numerals.js';
import type { Period } from './question.js';
import { type Measured, textBetween, type Understood } from './stages.js';

/** The one edition that a question keeps to, null for none; and the periods that it asks about, without the year of the edition. */
export function findEdition(question: Measured): {
  readonly edition: string | null;
  readonly periods: readonly Period[];
} {
  const { words, locale, times } = question;
  const { editions, named } = yearsOfEditions(question);
  // Two editions named are two places to compare, and keep to neither.
  const disagree = holdsPhrase(words.join(' '), locale.disagree);
  return {
    edition: editions.size === 1 && !disagree ? ([...editions][0] ?? null) : null,
    periods: times.periods.filter((period) => !isEditionYear(period, editions, named)),
  };
}

/** "According to the 2022 page", "2024 års rapport": the years of editions that there are, and those years that stand by themselves as well. */
function yearsOfEditions(question: Measured): {
  readonly editions: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
} {
  const { words, meant, times, reader } = question;
  const places = meant.filter((span) => span.cue === 'documentWords' && !isShadowed(span, meant));
  const editions = new Set<string>();
  const named = new Set<string>();
  for (const index of times.used) {
    const year = words[index];
    if (!isYear(year) || !reader.isEdition(year)) continue;
    const near = places.some(
      ({ from, to }) =>
        (from > index && from <= index + 3 && !/[?!;]/.test(textBetween(question, index, from))) ||
        (to <= index && to >= index - 1),
    );
    (near ? editions : named).add(year);
  }
  if (editions.size > 0) return { editions, named };
  return { editions: new Set([...editionsByAge(question).values(), ...editionByKind(question)]), named };
}

/** "According to the web page", where one document is one; beside "the report" it may be either. */
function editionByKind({ words, locale, reader: { webEdition } }: Understood): readonly string[] {
  const said = ` ${words.join(' ')} `;
  const besides = locale.webPages.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' '), said);
  const onWeb = besides !== said && !holdsPhrase(besides, locale.cues.documentWords);
  return onWeb && webEdition !== null ? [webEdition] : [];
}

/** "The 2022 page", "the page from 2022": the year of an edition is no time that is asked about, unless it is named again. */
const isEditionYear = (period: Period, editions: ReadonlySet<string>, named: ReadonlySet<string>): boolean =>
  (period.kind === 'year' && editions.has(period.year) && !named.has(period.year)) ||
  (period.kind === 'range' && period.to === null && editions.has(String(period.from)));

/** "The older page": the oldest or the newest of several documents, by the place of the word that says so. */
export function editionsByAge({ words, meant, reader, locale }: Understood): ReadonlyMap<number, string> {
  const [oldest, newest] = [reader.editions[0], reader.editions.at(-1)];
  const found = new Map<number, string>();
  if (oldest === undefined || newest === undefined || oldest === newest) return found;
  for (const [i, word] of words.entries()) {
    const age = locale.olderEdition.includes(word) ? oldest : locale.newerEdition.includes(word) ? newest : null;
    const next = isYear(words[i + 1]) ? i + 2 : i + 1;
    if (age !== null && meant.some(({ cue, from }) => cue === 'documentWords' && from === next)) found.set(i, age);
  }
  return found;
}
