import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { SentenceEntry } from '../../search/entries.js';
import type { Hit } from '../../search/search.js';
import { type Asked, has, isFull, isHeld, say, speaksOf } from '../asked.js';
import { answered, type Draft, type Place } from '../draft.js';
import { negationOf } from '../fit/negation.js';
import { completing, enumerationAfter, givesReason, HELD, saidInSection, tellsOrder } from './around.js';
import { itemsAfter } from './lists.js';
import { hasSubstance } from './substance.js';
import { figuresOf, soleFigure } from './text-figures.js';

/** The sentences that answer in words, quoted; null where none explains every word, and the best holds the share `held` of them itself. */
export function answerText(asked: Asked, accept: (hit: Hit) => boolean = () => true, held = 0): Draft | null {
  const meaning = asked.index.localeOf(asked.question.language).asksMeaning.test(asked.question.text);
  const found = asked.hits.filter(
    (hit) =>
      hit.entry.kind === 'sentence' && isFull(asked, hit) && accept(hit) && (!meaning || saysMeaning(asked, hit)),
  );
  const ranked = found
    .map((hit) => ({ hit, rank: hit.score * textFit(asked, hit) }))
    .sort((a, b) => b.rank - a.rank || a.hit.entry.id - b.hit.entry.id);
  const [best] = ranked;
  // What stands in headings and neighbours alone makes a sentence about something else.
  if (best?.hit.entry.kind !== 'sentence' || !hasSubstance(asked)) return null;
  if (!isHeld(asked, best.hit, held) && !explainsChange(asked, best.hit.entry)) return null;
  const said = saidInSection(asked, best.hit.entry, best.hit);
  if (said.length > 0)
    return answered(said.map(({ sentence }) => say(asked, sentence.text)).join(' '), {
      quoted: said.map((place): Place => ({ kind: 'sentence', ...place })),
      subject: subjectOf(asked),
    });
  const nearly = ranked.filter(({ rank }) => rank >= best.rank * NEARLY);
  const own = nearly.slice(0, MOST_SENTENCES).flatMap(({ hit: { entry } }) => (entry.kind === 'sentence' ? entry : []));
  const { report } = best.hit.entry;
  const around = completing(asked, best.hit, own, found).map((sentence) => ({ report, sentence }));
  // "Why?" is answered by a reason, or not at all.
  if (
    has(asked, 'why') &&
    ![...own, ...around].some((entry) =>
      asked.index.paragraphOf(entry.sentence).some((sentence) => givesReason(asked, entry.report, sentence)),
    ) &&
    !own.some((entry) => tellsWhatHappened(asked, entry))
  )
    return null;
  const continued =
    has(asked, 'list', 'which', 'rank', 'highest', 'lowest') || asked.question.place > 1
      ? enumerationAfter(asked, best.hit)
      : null;
  if (asked.question.place > 1 && !continued && !tellsOrder(asked, best.hit.entry)) return null;
  const items = has(asked, 'list', 'which', 'what') ? itemsAfter(best.hit.entry) : [];
  const places = (
    items.length > 0
      ? [...own.slice(0, 1), ...items]
      : [...own.slice(0, 1), ...around, ...own.slice(1), ...(continued ? [continued] : [])]
  ).map((entry): Place => ({ kind: 'sentence', report: entry.report, sentence: entry.sentence }));
  const told = items.length > 0 && asksOfEach(asked) ? figuresOf(asked, items, best.hit) : [];
  const figures =
    told.length > 0 && (has(asked, 'figureWords') || told.length === items.length) ? told : soleFigure(asked, best.hit);
  const text = places.map((place) => (place.kind === 'sentence' ? say(asked, place.sentence.text) : '')).join(' ');
  const speaker = best.hit.entry.sentence.speaker;
  return answered(text, {
    figures,
    quoted: places,
    notes:
      speaker && !text.includes(speaker.name)
        ? [asked.locale.messages.saysWho(speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name)]
        : [],
    subject: subjectOf(asked),
  });
}

/** "List the causes, and how many there were of each": the figures of a list are asked for with its items. */
const asksOfEach = (asked: Asked): boolean =>
  has(asked, 'figureWords') || (has(asked, 'each') && has(asked, 'count', 'amount', 'share', 'percentWord'));

/** How many sentences a text answer quotes. */
const MOST_SENTENCES = 4;

/** A further sentence is quoted where it explains nearly as much as the best. */
const NEARLY = 0.5;

/** Of what a question turns on, a passage may hold less than a figure must. */
export const HELD_IN_WORDS = 0.3;

/** "The rise in 2023 is due to …", asked why something rose: the paragraph tells what it is that did. */
function explainsChange(asked: Asked, { sentence, report }: SentenceEntry): boolean {
  const begins = wordsOf(sentence.text[report.language] ?? '')
    .slice(0, AT_BEGINNING)
    .join(' ');
  return (
    has(asked, 'why') &&
    !holdsPhrase(asked.question.text, asked.index.localeOf(asked.question.language).leavesOut) &&
    (['growth', 'decline'] as const).some(
      (cue) => has(asked, cue) && speaksOf(asked, { [report.language]: begins }, cue),
    ) &&
    givesReason(asked, report, sentence)
  );
}

/** "It was delayed by seven months when a mill was found": what happened then stands behind what is asked why it was so. */
function tellsWhatHappened(asked: Asked, { sentence, report }: SentenceEntry): boolean {
  const { language } = report;
  const { whenever } = asked.index.localeOf(language);
  const [told = '', ...then] = (sentence.text[language] ?? '').split(` ${whenever} `);
  const keys = asked.index.keysOf({ [language]: told });
  return (
    then.length > 0 && asked.required.some((i) => asked.terms[i] && asked.index.weightIn(asked.terms[i], keys) >= HELD)
  );
}

/** "The large rise": so many words begin a sentence with its subject. */
const AT_BEGINNING = 3;

const subjectOf = (asked: Asked): string =>
  asked.question.words
    .filter((word) => word.required)
    .map((word) => word.text)
    .join(' ');

/** True where a sentence holds the word itself and a sign that it says what it means, or its name spelled out. */
function saysMeaning(asked: Asked, hit: Hit): boolean {
  if (hit.entry.kind !== 'sentence') return false;
  const { sentence, report } = hit.entry;
  const text = sentence.text[report.language] ?? '';
  if (asked.index.localeOf(report.language).givesMeaning.test(text)) return true;
  const acronyms = asked.question.words.filter((word) => word.required && /^\p{Lu}{2,}/u.test(word.written));
  return acronyms.length > 0 && acronyms.every((word) => !text.includes(word.written));
}

/** Sentences that say why, or that define, come before those that only mention. */
function textFit(asked: Asked, hit: Hit): number {
  if (hit.entry.kind !== 'sentence') return 0;
  const { sentence, report } = hit.entry;
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  const locale = asked.index.localeOf(report.language);
  // A line that only says whose words stand before it answers nothing but who.
  const attribution =
    sentence.people.some((person) => (sentence.text[report.language] ?? '').startsWith(person.name)) &&
    !/(?<=[.!?])\s|[.!?]$/.test(sentence.text[report.language] ?? '')
      ? 0.5
      : 1;
  const short = text.length < 25 ? 0.6 : attribution;
  const asks = text.endsWith('?') ? 0.7 : 1;
  const why = has(asked, 'why') ? (givesReason(asked, report, sentence) ? 1.5 : 0.7) : 1;
  const define =
    has(asked, 'define') &&
    /\(\p{Lu}[\p{L}\p{N}-]*\)|, det vill säga|, that is/u.test(sentence.text[report.language] ?? '')
      ? 1.15
      : 1;
  // What the question stresses, the sentence should say: most, least, grew, fell.
  const stressed = STRESSED.filter((cue) => has(asked, cue) && !(cue === 'highest' && has(asked, 'why'))).reduce(
    (product, cue) => product * (holdsPhrase(text, locale.cues[cue]) ? 1.25 : 0.8),
    1,
  );
  // Words that need not be there tell sentences apart all the same: what it began as, what it is used for.
  const helped = asked.terms.reduce(
    (product, term, i) =>
      term.required || term.negated || asked.index.tellingness(term) < TELLING
        ? product
        : product * ((hit.weights[i] ?? 0) >= HELD ? 1.12 : 0.97),
    1,
  );
  return helped * short * asks * why * define * stressed * negationOf(asked, hit.entry);
}

const STRESSED = ['highest', 'lowest', 'growth', 'decline'] as const;

/** How rare a word must be to tell sentences apart, and how near it must stand. */
const TELLING = 2.4;
