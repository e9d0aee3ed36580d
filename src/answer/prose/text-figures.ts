import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { SentenceEntry, StatementEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';
import { type Asked, has } from '../asked.js';
import type { DraftFigure } from '../draft.js';
import { isTime } from '../figures.js';
import { saidFigure, tellsSomething } from './figure.js';
import { saysWhich } from './lists.js';

/** The one figure that the best sentence states, if the question fits it; a sentence of several is quoted without asserting any. */
export function soleFigure(asked: Asked, hit: Hit): DraftFigure[] {
  if (hit.entry.kind !== 'sentence' || has(asked, 'why', 'who', 'names', 'define')) return [];
  const stated = asked.index
    .statementsOf(hit.entry.sentence)
    .filter((entry) => entry.statement.kind !== 'year' && entry.statement.kind !== 'all');
  const [only] = stated;
  const moved = fromTo(asked, hit.entry, stated);
  if (moved) {
    const told = has(asked, 'compare', 'trend', 'allYears') ? moved : moved.slice(1);
    return has(asked, ...OF_THE_MOVE) ? [] : told.map((entry) => saidFigure(asked, { entry, hit, rank: hit.score }));
  }
  // Which they are is asked, and not how many.
  if (saysWhich(asked, hit.entry.sentence) && has(asked, 'list', 'which', 'what')) return [];
  if (only?.statement.kind === 'range' && !has(asked, 'amount', 'count', 'duration')) return [];
  if (only && (!tellsSomething(asked, only) || (isTime(only.statement.unit) && !has(asked, 'duration', 'amount'))))
    return [];
  return only && stated.length === 1 ? [saidFigure(asked, { entry: only, hit, rank: hit.score })] : [];
}

/** Cues that ask for the move itself, or for what was before it. */
const OF_THE_MOVE = ['growth', 'decline', 'change', 'difference', 'yearBefore', 'lastYear', 'earliest'] as const;

/** "It was raised from 40 to 45 pence on 1 January": the two figures of a sentence that has no other; null where it tells no such move. */
function fromTo(
  asked: Asked,
  { sentence, report }: SentenceEntry,
  stated: readonly StatementEntry[],
): readonly [StatementEntry, StatementEntry] | null {
  const [from, to, ...others] = stated.filter(({ statement }) => statement.kind !== 'date');
  if (!from || !to || others.length > 0) return null;
  if (from.statement.kind !== 'number' || to.statement.kind !== 'number') return null;
  const { cues, moves } = asked.index.localeOf(report.language);
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  // "Open from 9 to 17" is no move.
  if (!holdsPhrase(text, moves)) return null;
  const [first, second] = [from, to].map(({ statement }) => text.indexOf(statement.written.toLowerCase()));
  const before = wordsOf(text.slice(0, first)).at(-1) ?? '';
  const between = wordsOf(text.slice(first, second));
  const isMove =
    cues.since.includes(before) && cues.until.includes(between.at(-1) ?? '') && between.length <= MOST_OF_A_FIGURE;
  return isMove ? [from, to] : null;
}

/** A figure with its unit, and the "to" behind it. */
const MOST_OF_A_FIGURE = 4;

/** The first figure of each item of a list. */
export const figuresOf = (asked: Asked, items: readonly Pick<SentenceEntry, 'sentence'>[], hit: Hit): DraftFigure[] =>
  items.flatMap(({ sentence }) => {
    const [entry] = asked.index.statementsOf(sentence).filter(({ statement }) => statement.kind === 'number');
    return entry ? [saidFigure(asked, { entry, hit, rank: hit.score })] : [];
  });
