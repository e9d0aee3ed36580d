import { holdsPhrase } from '../../language/phrases.js';
import { restOf, shareOf } from '../arithmetic.js';
import { type Asked, askAgain, has, OWN } from '../asked.js';
import { answered, type Draft } from '../draft.js';
import { bare, isMoney, show } from '../figures.js';
import { after, deniedElsewhere } from '../fit/negation.js';
import { askedStatus } from '../fit/status.js';
import { saidFigure } from '../prose/figure.js';
import { refuse } from '../refuse.js';
import { asksMoney } from '../rows/money.js';
import { answerComplement, totalWithout } from '../several-rows.js';
import { fullStatements } from '../statements.js';
import type { Step } from './step.js';

/** "Regions without X, how many?": where nothing but what is counted is left to look for, all less those that have it. */
export const withoutIt: Step = (asked) => {
  // Those without an agreement who do not have access: two denials are more than can be told apart.
  if (has(asked, 'count') && has(asked, 'complement') && has(asked, 'without')) return refuse(asked);
  const { neither } = asked.index.localeOf(asked.question.language);
  if (has(asked, 'count') && holdsPhrase(asked.question.text, neither)) return refuse(asked);
  const rest = totalWithout(asked);
  // "What hinders those without one, with the percentages?" is told by no sum of money.
  const inMoney = rest?.figures.every(({ unit }) => isMoney(unit)) ?? false;
  if (rest && !(inMoney && has(asked, 'percentWord'))) return rest;
  // Money without something that could not be taken off: no other sum stands in for it.
  if (asksMoney(asked) && asked.terms.some((term) => term.required && term.negated)) return refuse(asked);
  if (has(asked, 'share') && has(asked, 'complement')) return shareWithoutIt(asked);
  if (!has(asked, 'count') || has(asked, 'complement')) return null;
  const lacking = asked.terms.filter((term) => term.required && term.negated);
  if (lacking.length === 0) return null;
  // What the text tells of those without an agreement itself is no rest of all.
  if (lacking.some((term) => deniedElsewhere(asked, term))) return null;
  const { language } = asked.question;
  const counts = asked.required.every((i) => asked.index.isUnit(asked.terms[i]?.text ?? '', language));
  if (!counts) return null;
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  const cues = new Set([...asked.question.cues, 'complement' as const].filter((cue) => cue !== 'without'));
  const having = askAgain(asked, { words, cues });
  return answerComplement(having) ?? saidComplement(having) ?? refuse(asked);
};

/** "What share of the regions lack it?": of all, those that do not have it; null where no row counts those that have. */
function shareWithoutIt(asked: Asked): Draft | null {
  const cues = new Set([...asked.question.cues, 'count' as const].filter((cue) => cue !== 'share'));
  const rest = answerComplement(askAgain(asked, { cues, unit: null }));
  const [left] = rest?.figures ?? [];
  const [part, whole] = rest?.context ?? [];
  if (!left || !part || !whole) return null;
  const [having, all] = [part, whole].map(({ value }) => bare(asked, Number(value)));
  const divided = shareOf(asked, Number(left.value), Number(whole.value), left, [part, whole]);
  const display = show(asked, divided);
  const share = { ...divided, formula: `(${all} − ${having}) ÷ ${all} = ${display}` };
  return answered(asked.locale.messages.complementOf({ label: left.label, display, period: left.period }), {
    figures: [share],
    context: [part, whole],
    subject: left.label,
  });
}

/** "How many do not have access": all less those that the text says have it. */
export function saidComplement(asked: Asked): Draft | null {
  if (!has(asked, 'complement') || !has(asked, 'count') || askedStatus(asked) === 'underway') return null;
  if (lacksWhatIsTold(asked)) return null;
  const cues = new Set([...asked.question.cues].filter((cue) => cue !== 'complement' && cue !== 'without'));
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  const positive = askAgain(asked, { cues, words });
  const [best] = fullStatements(positive).matching;
  const part = best ? saidFigure(positive, best) : null;
  const whole = part ? asked.wholes(part.noun) : null;
  if (!part || !whole || typeof part.value !== 'number' || typeof whole.value !== 'number' || whole.value < part.value)
    return null;
  return restOf(asked, part, whole);
}

/** "Where they lack an agreement": True where the text tells of those without one itself, so that they are no rest of all. */
function lacksWhatIsTold(asked: Asked): boolean {
  const { language, text } = asked.question;
  const lacked = after(text, asked.index.localeOf(language).lacking, language).map((texts) =>
    asked.index.keysOf(texts),
  );
  return asked.terms.some(
    (term) =>
      term.required && lacked.some((keys) => asked.index.weightIn(term, keys) >= OWN) && deniedElsewhere(asked, term),
  );
}
