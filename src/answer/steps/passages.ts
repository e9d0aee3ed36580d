import type { Sentence } from '../../corpus/model.js';
import type { Cue, LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Hit } from '../../search/search.js';
import { type Asked, has, speaksOf } from '../asked.js';
import { ofAnotherLetter, ofAnotherRow } from '../fit/of-others.js';
import { speaksOfRate } from '../guards/shares.js';
import { hasNoun, IS_NOUN, namesIn } from '../nouns.js';
import { onlyNames } from '../prose/besides.js';
import { ofTheTime } from '../prose.js';
import { saysWho } from '../who.js';

/** True where a sentence that has the words of a question says no less and nothing else than it asks. */
export const fitsQuestion = (asked: Asked, hit: Hit): boolean =>
  hit.entry.kind === 'sentence' &&
  namesThoseAsked(asked, hit.entry.sentence) &&
  !(has(asked, 'why') && ofAnotherRow(asked, hit.entry)) &&
  !ofAnotherLetter(asked, Object.values(hit.entry.sentence.text).join(' ')) &&
  ofTheTime(asked, hit.entry.report, hit.entry.sentence) &&
  setsBeside(asked, hit.entry.sentence) &&
  tellsEnd(asked, hit.entry.sentence) &&
  sameDirection(asked, hit.entry.sentence) &&
  saysNumbers(asked, hit.entry.sentence) &&
  !onlyNames(asked, hit) &&
  saysWho(asked, hit) &&
  listsSoMany(asked, hit.entry.sentence) &&
  meetsCondition(asked, hit.entry.sentence) &&
  speaksOfRate(asked, hit.entry.sentence.text) &&
  sameExtreme(asked, hit.entry.sentence);

/** "Which regions are piloting it?" is told by a sentence with their names: "Ash and Elm do", "two regions, Ash and Elm, do". */
function namesThoseAsked(asked: Asked, sentence: Sentence): boolean {
  const [noun] = asked.question.which;
  if (
    noun === undefined ||
    !has(asked, 'which', 'list') ||
    has(asked, 'why', 'define') ||
    !asked.index.isUnit(noun, asked.question.language)
  )
    return true;
  return (
    namesIn(sentence) > 0 &&
    (hasNoun(asked, [noun], sentence.text, IS_NOUN) ||
      Object.values(sentence.text).some((text) => TWO_NAMES.test(text)))
  );
}

/** Two names at the beginning of a sentence. */
const TWO_NAMES = /^\p{Lu}\p{L}+(?:,| \p{Ll}{2,3}) \p{Lu}\p{L}+/u;

/** "How pleased is X compared with Y?" is told where somebody compares them. */
const setsBeside = (asked: Asked, sentence: Sentence): boolean =>
  !has(asked, 'compare') ||
  !holdsPhrase(asked.question.text, asked.index.localeOf(asked.question.language).versus) ||
  asked.index
    .paragraphOf(sentence)
    .some(({ text }) => (['compare', 'difference'] as const).some((cue) => speaksOf(asked, text, cue)));

/** "Why was it closed down?" is told where something was. */
function tellsEnd(asked: Asked, sentence: Sentence): boolean {
  const ends = (text: string, language: LanguageCode): boolean => asked.index.localeOf(language).closedDown.test(text);
  return (
    !has(asked, 'why') ||
    !ends(asked.question.text, asked.question.language) ||
    asked.index
      .paragraphOf(sentence)
      .some(({ text }) => Object.entries(text).some(([code, written]) => ends(written, code as LanguageCode)))
  );
}

/** What rose did not fall: a question that says one is not answered by a sentence that says only the other. */
function sameDirection(asked: Asked, sentence: Sentence): boolean {
  const [up, down] = [has(asked, 'growth'), has(asked, 'decline')];
  if (up === down) return true;
  const around = asked.index.paragraphOf(sentence);
  const holds = (cue: 'growth' | 'decline', sentences: readonly Sentence[]): boolean =>
    sentences.some((other) => speaksOf(asked, other.text, cue));
  if (down) return holds('decline', [sentence]) || (holds('decline', around) && !holds('growth', [sentence]));
  // A reason for a rise is given where a rise is told.
  if (has(asked, 'why') && !holds('growth', around)) return false;
  return !holds('decline', [sentence]) || holds('growth', [sentence]);
}

/**
 * "Item seven of the list" is answered by a sentence that has the seven; a small number may be how many are asked for. Why three were
 * closed is told where three are spoken of.
 */
function saysNumbers(asked: Asked, sentence: Sentence): boolean {
  const isWhy = has(asked, 'why') && !has(asked, 'list');
  const said = isWhy ? asked.index.paragraphOf(sentence) : [sentence];
  return asked.question.numbers.every(
    (number) =>
      (number <= (isWhy ? 1 : MOST_LISTED) && !namesByNumber(asked, number)) ||
      said.some(({ text }) =>
        Object.entries(text).some(([code, content]) =>
          wordsOf(content).some((word) => isNumber(asked, word, number, code as LanguageCode)),
        ),
      ),
  );
}

/** True for a number in digits or in letters: "4", "four". */
function isNumber({ index }: Asked, word: string, number: number, language: LanguageCode): boolean {
  const { numbers } = index.localeOf(language);
  return word === String(number) || (Object.hasOwn(numbers, word) && numbers[word] === number);
}

/** "Point four of the list" names one of them by its number. */
function namesByNumber(asked: Asked, number: number): boolean {
  const { text, language } = asked.question;
  const { numbered } = asked.index.localeOf(language);
  const words = wordsOf(text);
  return words.some((word, i) => numbered.includes(words[i - 1] ?? '') && isNumber(asked, word, number, language));
}

/** "List all ten points" is answered by a sentence that lists about as many, and not by one that says that there are ten. */
const listsSoMany = (asked: Asked, { text }: Sentence): boolean => {
  const [number = 0] = asked.question.numbers;
  return (
    !has(asked, 'list') ||
    number <= MOST_LISTED ||
    Object.values(text).some((content) => content.split(',').length >= number - 1)
  );
};

/** "Which have more than one person?" is told by no sentence without a number and without a word for more. */
export const meetsCondition = (asked: Asked, sentence: Sentence): boolean =>
  !setsNumber(asked) ||
  asked.index.statementsOf(sentence).length > 0 ||
  speaksOf(asked, sentence.text, 'moreThan') ||
  speaksOf(asked, sentence.text, 'lessThan');

/** "Which have more than one …?": True where it is asked which have so many, be it one. */
function setsNumber({ index, question: { text, language, cues } }: Asked): boolean {
  if (!cues.has('which') && !cues.has('list')) return false;
  const { numbers, cues: phrases } = index.localeOf(language);
  const words = wordsOf(text);
  return [...phrases.moreThan, ...phrases.lessThan].some((phrase) => {
    const parts = phrase.split(' ');
    const at = words.findIndex((_, i) => parts.every((part, k) => words[i + k] === part));
    const next = at < 0 ? '' : (words[at + parts.length] ?? '');
    return /^\d+$/.test(next) || Object.hasOwn(numbers, next);
  });
}

/** Up to so many are asked for in a list. */
const MOST_LISTED = 5;

/** What is said to be the most or the least must be told as such: a sentence without any such word tells only of one among others. */
function sameExtreme(asked: Asked, sentence: Sentence): boolean {
  // "Which has grown most?" is told by the very sentence, and as growth.
  const moves = has(asked, 'which') ? MOVES.filter((cue) => has(asked, cue)) : [];
  const around = moves.length > 0 ? [sentence] : asked.index.paragraphOf(sentence);
  return (['highest', 'lowest'] as const).every(
    (cue) =>
      !has(asked, cue) ||
      has(asked, 'who') ||
      around.some(({ text }) => speaksOf(asked, text, cue) && moves.every((move) => speaksOf(asked, text, move))),
  );
}

/** Cues of what goes up or down. */
const MOVES: readonly Cue[] = ['growth', 'decline'];
