import type { Cue } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Hit } from '../../search/search.js';
import { type Asked, askAgain, has, OWN } from '../asked.js';
import { FIGURE_ONLY } from '../asks-figure.js';
import type { Draft } from '../draft.js';
import { negationOf } from '../fit/negation.js';
import { answerBesides, asksBesides, namesNoRest } from '../prose/besides.js';
import { answerText, HELD_IN_WORDS } from '../prose/text.js';
import { asksMoney } from '../rows/money.js';
import { fitsQuestion } from './passages.js';
import { isOtherwise } from './reason-below.js';
import type { Step } from './step.js';

/** Words: the sentences that explain the question, of its time, its direction and its numbers. */
export const text: Step = (asked) => {
  if (wantsFigure(asked) || wantsTable(asked) || (has(asked, 'why') && isOtherwise(asked))) return null;
  const besides = asksBesides(asked);
  if (besides && namesNoRest(asked)) return null;
  const accept = (hit: Hit): boolean => fitsQuestion(asked, hit);
  const added = besides ? answerBesides(asked, accept) : null;
  if (added) return added;
  return asked.terms.some((term) => term.negated)
    ? textOfLack(asked, accept)
    : answerText(asked, accept, HELD_IN_WORDS);
};

/** True where only a figure answers. */
function wantsFigure(asked: Asked): boolean {
  const { cues, unit, periods, language, text: written } = asked.question;
  const { scores, asksMeaning } = asked.index.localeOf(language);
  const explains = has(asked, 'why', 'define');
  return (
    (!explains && (has(asked, ...FIGURE_ONLY) || asksMoney(asked) || unit !== null)) ||
    // "It drove the costs up, but by how many million?"
    (has(asked, 'count', 'amount') && unit !== null) ||
    (has(asked, 'figureWords') && has(asked, 'what', 'which') && !has(asked, 'list') && !explains) ||
    // "What is the number of employees?" asks what no passage without it tells, though it begins like a question for a meaning.
    (has(asked, 'count') && !has(asked, 'why') && !asksMeaning.test(written)) ||
    // "Which score did it get?"
    (!explains && wordsOf(written).some((word) => scores.includes(word))) ||
    // "Passengers in July 2024?" asks for a figure.
    (cues.size === 0 && periods.length > 0) ||
    // How punctual something was in a year is told by a figure.
    (has(asked, 'how') && periods.some(({ kind }) => kind === 'year') && !has(asked, ...IN_WORDS)) ||
    // Which of two is more is told by their figures.
    (has(asked, 'either') && has(asked, 'highest', 'lowest'))
  );
}

/** Cues with which "how" may be answered in words, of a year as well. */
const IN_WORDS: readonly Cue[] = [
  'why',
  'define',
  'trend',
  'growth',
  'decline',
  'change',
  'compare',
  'quotation',
  'list',
];

/** A table that is named by its number is not answered by other people's sentences, nor a request for names by a passage. */
const wantsTable = (asked: Asked): boolean =>
  asked.question.captions.length > 0 || has(asked, 'names') || (has(asked, 'tableWords') && has(asked, 'list'));

/** "What happens without a mailbox?", "all but the legal ones": the sentences that say what is lacking, or those that leave it out. */
function textOfLack(asked: Asked, accept: (hit: Hit) => boolean): Draft | null {
  const lacking = answerText(
    asked,
    (hit) => accept(hit) && hit.entry.kind === 'sentence' && negationOf(asked, hit.entry) > 1,
  );
  // What is left out is no subject: "apart from the legal ones".
  if (lacking || excludes(asked)) return lacking;
  // "The general ones, not the legal ones": what is set against the subject must not stand there.
  if (isContrast(asked)) {
    const speaksOfOther = (hit: Hit): boolean =>
      asked.terms.some((term, i) => term.negated && (hit.weights[i] ?? 0) >= OWN);
    return answerText(asked, (hit) => accept(hit) && !speaksOfOther(hit), HELD_IN_WORDS);
  }
  // "Which service has no region?" is told by none that has some.
  if (has(asked, 'which') && !has(asked, 'why')) return null;
  // In words, what somebody lacks is a subject like any other: "if the patient has no digital mailbox".
  const words = asked.question.words.map((word) => ({ ...word, negated: false }));
  return answerText(askAgain(asked, { words }), accept);
}

/** True where a question names what it does not ask about: "apart from", "förutom". */
const excludes = ({ question, index }: Asked): boolean =>
  holdsPhrase(question.text, index.localeOf(question.language).leavesOut);

/** True where a denial stands behind a comma or a full stop: ", not the legal ones". */
function isContrast({ question, index }: Asked): boolean {
  const { denials } = index.localeOf(question.language);
  return new RegExp(`[,;(.?]\\s*(?:${denials.join('|')})\\s`, 'iu').test(question.text);
}
