import type { Cue } from '../../language/locale.js';
import { differenceOf } from '../arithmetic.js';
import { type Asked, askAgain, has } from '../asked.js';
import { answered } from '../draft.js';
import { numbers } from './numbers.js';
import type { Step } from './step.js';

/** "With or without an agreement": the same question asked both ways, side by side. */
export const bothWays: Step = (asked) => {
  if (!asked.question.bothWays) return null;
  // "All of them, with and without payment" leaves nothing out.
  const asksEach = has(asked, 'each') && !has(asked, 'compare');
  if (has(asked, 'list') || (asksEach && (has(asked, 'items') || asked.question.numbers.length > 0))) {
    const words = asked.question.words.filter(({ negated }) => !negated);
    const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'with' && cue !== 'without'));
    return numbers(askAgain(asked, { words, cues, bothWays: false }));
  }
  const each = [false, true].map((negated) => {
    const words = asked.question.words.map((word) => (word.negated ? { ...word, negated } : word));
    const cues = new Set([...asked.question.cues].filter((cue) => !JOINS.has(cue)));
    if (has(asked, 'difference')) cues.add('count');
    const text = oneWay(asked, negated);
    return numbers(askAgain(asked, { words, cues, text, written: text, bothWays: false }));
  });
  const [one, other] = each;
  const [a, b] = [one?.figures[0], other?.figures[0]];
  if (!a || !b) return null;
  const figures = [one, other].flatMap((found) => found?.figures ?? []);
  if (has(asked, 'difference')) return figures.length === 2 ? differenceOf(asked, [a, b]) : null;
  return answered([one, other].map((found) => found?.headline ?? '').join(' '), { figures, subject: a.label });
};

/** Cues that only set the two ways side by side. */
const JOINS: ReadonlySet<Cue> = new Set<Cue>(['compare', 'each', 'and', 'difference']);

/** The text of a question asked both ways, "with an agreement and without", asked one way. */
function oneWay({ question: { text, language }, index }: Asked, negated: boolean): string {
  const { cues, backReferences, standIns } = index.localeOf(language);
  const [having = '', lacking = ''] = [cues.with[0], cues.without[0]];
  // "With an agreement and without one": what stands for the agreement is no number.
  const standIn = `(?: (?:${standIns.join('|')})(?!\\p{L}))?`;
  const joint = new RegExp(`(?<!\\p{L})${having} (.{0,40}?)(?<!\\p{L})${lacking}(?!\\p{L})${standIn}`, 'iu');
  const joins = [...cues.and, ...cues.compare, ...cues.either, ...backReferences];
  return text.replace(joint, (_, between: string) => {
    const words = between.split(' ').filter(Boolean);
    const to = words.findIndex((word) => joins.includes(word.toLowerCase()));
    return [negated ? lacking : having, ...words.slice(0, Math.max(0, to))].join(' ');
  });
}
