import type { Hit } from '../../search/search.js';
import { type Asked, EXPLAINED, has } from '../asked.js';
import { asksNumber } from '../asks-figure.js';
import { tellsSomething } from '../prose/figure.js';
import { figureHasSubstance } from '../prose/substance.js';
import type { Said } from '../statements.js';

/** The figure of the text that explains the question best; none where too little is asked, or many others are as good. */
export function bestSaid(asked: Asked, matching: readonly Said[]): Said | undefined {
  if (!asksNumber(asked) || !figureHasSubstance(asked)) return undefined;
  return notOneOfMany(
    matching.filter(({ hit, entry }) => !leavesMuch(asked, hit) && (!isBare(asked) || tellsSomething(asked, entry))),
  );
}

/** The best of some figures; none where many sentences explain the question as well, each with a figure of its own. */
function notOneOfMany(said: readonly Said[]): Said | undefined {
  const [best] = said;
  const rivals = said.filter(
    ({ entry, rank }) =>
      best !== undefined &&
      rank >= best.rank * AS_WELL &&
      entry.sentence !== best.entry.sentence &&
      entry.statement.value !== best.entry.statement.value,
  );
  return new Set(rivals.map(({ entry }) => entry.sentence)).size >= MANY ? undefined : best;
}

/** Measured by the question banks: with three as good others, none was right. */
const MANY = 3;
const AS_WELL = 0.95;

/** True where a figure barely explains what it must, and says nothing of the rest of the question: it is about something else. */
function leavesMuch(asked: Asked, hit: Hit): boolean {
  if (hit.score >= BARELY || has(asked, 'when')) return false;
  const [must, rest] = [true, false].map((required) =>
    asked.terms.reduce(
      (sum, term, i) =>
        term.negated || term.required !== required || (!required && (hit.weights[i] ?? 0) >= EXPLAINED)
          ? sum
          : sum + asked.index.tellingness(term),
      0,
    ),
  );
  return (rest ?? 0) >= (must ?? 0) * MUCH;
}

/** Measured by the question banks: below this score, with so much of the question left, three in four figures were wrong. */
const BARELY = 0.35;
const MUCH = 0.8;

/** True for a few words that ask nothing: "obstacles to digitalisation". */
const isBare = ({ question }: Asked): boolean => question.cues.size === 0 && question.unit === null;
