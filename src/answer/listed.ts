import type { Sentence } from '../corpus/model.js';
import { wordsOf } from '../language/tokens.js';
import type { StatementEntry } from '../search/entries.js';
import type { Hit } from '../search/search.js';
import { type Asked, has, isFull } from './asked.js';
import { answered, type Draft } from './draft.js';
import { saidFigure } from './prose/figure.js';
import { fullRows } from './rows.js';
import { headline } from './single-row.js';

/** An item of a list with the figure that it begins with. */
interface Item {
  readonly hit: Hit;
  readonly entry: StatementEntry;
}

/**
 * "Of the shares in the barometer, which is the lowest?": among the items of one list, each with a figure of one kind, the one that
 * stands out; "least positive", of those alone that say so. Null where a row or two lists may be meant.
 */
export function answerInList(asked: Asked): Draft | null {
  const highest = has(asked, 'highest');
  if (highest === has(asked, 'lowest') || has(asked, ...OTHERWISE) || asked.required.length === 0) return null;
  if (fullRows(asked).length > 0) return null;
  const lists = listsOf(asked).filter((items) => items.length >= FEWEST);
  const [items, ...others] = lists;
  if (!items || others.length > 0) return null;
  const order = (some: readonly Item[]): readonly Item[] =>
    some.toSorted((a, b) => (highest ? 1 : -1) * (Number(b.entry.statement.value) - Number(a.entry.statement.value)));
  const mostOf = asked.required.filter((i) => isMostOf(asked, i));
  // "The greatest obstacle" is no share of a list.
  if (mostOf.length === 0 && !has(asked, 'share', 'percentWord', 'figureWords') && asked.question.unit === null)
    return null;
  if (mostOf.some((i) => !items.some(({ hit }) => (hit.weights[i] ?? 0) >= ITSELF))) return null;
  const meant = mostOf.reduce<readonly Item[]>((left, i) => having(left, i), items);
  const ranked = order(meant);
  const [first, second] = ranked;
  if (!first || !second || first.entry.statement.value === second.entry.statement.value) return null;
  // A word that only some of them hold may be all that they have in common, or what tells them from the others.
  if (asked.required.some((i) => order(having(meant, i))[0] !== first)) return null;
  const figure = saidFigure(asked, { ...first, rank: 1 });
  return answered(headline(asked, figure), {
    figures: [figure],
    context: ranked.slice(1).map((item) => saidFigure(asked, { ...item, rank: 1 })),
    subject: figure.label,
  });
}

/** Cues beside which the most of something is no item of a list. */
const OTHERWISE = ['count', 'when', 'who', 'why', 'growth', 'decline', 'change', 'difference', 'trend'] as const;

/** Of fewer items nothing stands out. */
const FEWEST = 3;
/** Weight from which an item has a word itself. */
const ITSELF = 0.85;

/** The lists whose items explain every word of a question, each begun by a figure of one unit. */
function listsOf(asked: Asked): Item[][] {
  const lists = new Map<string, Item[]>();
  for (const hit of asked.hits) {
    if (hit.entry.kind !== 'statement' || !hit.entry.sentence.listItem || !isFull(asked, hit)) continue;
    const { entry } = hit;
    const [leading] = asked.index.statementsOf(entry.sentence).filter(({ statement }) => statement.kind === 'number');
    if (leading?.statement !== entry.statement) continue;
    const key = `${entry.report.id} ${firstOfList(entry.report.sentences, entry.sentence)} ${entry.statement.unit}`;
    lists.set(key, [...(lists.get(key) ?? []), { hit, entry }]);
  }
  return [...lists.values()];
}

/** Line on which the list of an item begins. */
function firstOfList(sentences: readonly Sentence[], item: Sentence): number {
  let at = sentences.indexOf(item);
  while (sentences[at - 1]?.listItem && sentences[at - 1]?.section === item.section) at--;
  return sentences[at]?.line ?? item.line;
}

/** The items that hold a word themselves, where two at least do. */
function having(items: readonly Item[], i: number): readonly Item[] {
  const held = items.filter(({ hit }) => (hit.weights[i] ?? 0) >= ITSELF);
  return held.length > 1 ? held : items;
}

/** "Least positive": the word right behind the superlative says of what the most or the least is asked for. */
function isMostOf({ question: { words, text, language }, index }: Asked, i: number): boolean {
  const said = wordsOf(text);
  const at = said.indexOf(words[i]?.parts[0] ?? '');
  const { highest, lowest } = index.localeOf(language).cues;
  return at > 0 && [...highest, ...lowest].includes(said[at - 1] ?? '');
}
