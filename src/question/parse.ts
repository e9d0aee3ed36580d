import type { LanguageCode, Locale } from '../language/locale.js';
import { LOCALES } from '../language/locales.js';
import { tokenise } from '../language/tokens.js';
import { askedCues, asksWhichYear } from './asked-cues.js';
import { baseOfShare, countedNoun, nounAfterWhich } from './counted.js';
import { isCourtesy } from './courtesy.js';
import type { CueSpan } from './cues.js';
import { asksBothWays, deniesOnlyTheVerb } from './denial.js';
import { findEdition } from './editions.js';
import { findMeant } from './meant.js';
import { findCaptions, findCondition, findNumbers } from './numbers.js';
import { parsePeriods } from './periods.js';
import type { Question } from './question.js';
import { findOrdinal } from './ranks.js';
import type { Reader } from './reader.js';
import { rewritten } from './rewrite.js';
import { SMALL_WORDS } from './small-words.js';
import { spelledWords } from './spelling.js';
import type { Measured, Spelled, Understood } from './stages.js';
import { findUnit } from './units.js';
import { cueWords, readWords, takenWords } from './words.js';

/** Reads a question in one language: which words it turns on, what it asks for, of which period. Never throws. */
export function parseQuestion(text: string, language: LanguageCode, reader: Reader): Question {
  const spelled = spell(text, language, reader);
  const understood = findMeant(spelled);
  const measured = findMeasures(understood);
  return toQuestion(measured);
}

/** The words of a question in plain words, as the vocabulary spells them. */
function spell(text: string, language: LanguageCode, reader: Reader): Spelled {
  const plain = rewritten(text, language, reader);
  const tokens = tokenise(plain).slice(0, MOST_WORDS);
  const words = spelledWords(tokens, plain, language, reader);
  return { language, locale: LOCALES[language], reader, small: SMALL_WORDS[language], text: plain, tokens, words };
}

/** What comes after so many words is not read. */
const MOST_WORDS = 400;

/** The times, numbers and units that a question names. */
function findMeasures(question: Understood): Measured {
  const { words, asking, locale } = question;
  const times = parsePeriods(words, asking, locale);
  const captions = findCaptions(words);
  const numbers = findNumbers(question, new Set([...times.used, ...captions.used]));
  return {
    ...question,
    times,
    captions,
    numbers,
    condition: findCondition(question, numbers),
    ordinal: findOrdinal(words, asking, locale),
    unit: findUnit(question),
  };
}

/** What a question asks for, by its cues, and of what, by its other words. */
function toQuestion(question: Measured): Question {
  const { language, text, words, asking, locale, numbers, unit } = question;
  const cues = askedCues(question);
  const bothWays = asksBothWays(question);
  const taken = takenWords(question, cues);
  const read = readWords(question, taken, bothWays);
  // "How many do not use it?" asks for those that lack it, and denies none of the words.
  const lacks = !cues.has('underway') && deniesOnlyTheVerb(question, read);
  if (lacks) {
    cues.delete('without');
    cues.add('complement');
  }
  const { edition, periods } = findEdition(question);
  return {
    language,
    text,
    written: text,
    words: lacks ? read.map((word) => ({ ...word, negated: false })) : read,
    cues,
    cueWords: cueWords(question, taken),
    periods: asksWhichYear(cues, question) ? [] : periods,
    numbers: numbers.filter(({ at }) => !unit.used.includes(at)).map(({ value }) => value),
    condition: question.condition,
    among: question.among?.number ?? null,
    place: question.ordinal?.place ?? 1,
    unit: unit.unit,
    counted: countedNoun(question),
    captions: question.captions.names,
    labels: question.named.labels.map(({ name }) => name),
    heading: question.named.heading?.name ?? null,
    edition,
    prose: cues.has('proseWords'),
    courtesy: isCourtesy(question, cues, read),
    command: asking.some(({ cue, from }) => cue === 'command' && from <= 1),
    bothWays,
    which: nounAfterWhich(question),
    base: baseOfShare(question),
    continues: continues(words, asking, locale),
  };
}

/** "And in 2022?", "samma för Skåne": True for a question that begins as an addition to the one before. */
function continues(
  words: readonly string[],
  cues: readonly CueSpan[],
  { again, narrowing, definite }: Locale,
): boolean {
  return (
    cues.some((span) => (span.cue === 'and' || span.cue === 'also') && span.from === 0) ||
    narrowing.includes(words[0] ?? '') ||
    again.includes(words[0] ?? '') ||
    (definite.includes(words[0] ?? '') && again.includes(words[1] ?? '')) ||
    (/^(?:men|but|so|då|what|hur|how)$/.test(words[0] ?? '') && /^(?:about|är|om|då)$/.test(words[1] ?? ''))
  );
}
