import type { Cue } from '../../language/locale.js';
import { LOCALES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import type { Period, Question, Word } from '../../question/question.js';
import { shareOf } from '../arithmetic.js';
import { answered, type DraftFigure } from '../draft.js';
import { show } from '../figures.js';
import { type Attempt, answerOf, refused, turnFrom } from './turn.js';
import { holdsWord, inWordsOf, requiredWords } from './words.js';

/** "What percentage of all the regions is that?", after a number of them; null where nothing says how many there are in all. */
export const shareOfAll: Attempt = (conversation, question, before) => {
  const { text, language, cues, words } = question;
  const { every, outOf } = LOCALES[language];
  const part = answerOf(before);
  const ofAll = wordsOf(text).some((word, i, all) => outOf.includes(word) && every.includes(all[i + 1] ?? ''));
  if (!part?.noun || part.unit === 'percent' || !ofAll || !(cues.has('share') || cues.has('percentWord'))) return null;
  const noun = { [before.asked.language]: part.noun };
  const isNoun = (word: Word): boolean => holdsWord(conversation.index, word, language, noun);
  if (!words.some(isNoun) || !requiredWords(question).every(isNoun)) return null;
  const turn = turnFrom(conversation, { ...inWordsOf(question, before.question), cues }, before);
  const { asked } = turn;
  const whole = asked.wholes(part.noun);
  if (typeof whole?.value !== 'number' || whole.value < Number(part.value)) return null;
  const figure = shareOf(asked, Number(part.value), whole.value, part, [part, whole]);
  const draft = answered(
    asked.locale.messages.shareOf({
      label: part.label,
      whole: whole.label,
      display: show(asked, figure),
      period: part.period,
    }),
    { figures: [figure], context: [part, whole], subject: part.label },
  );
  return { ...turn, draft };
};

/** "Break it down by cost area", after a total: the rows of its table at the same time; null where it asks for anything else. */
export const brokenDown: Attempt = (conversation, question, before) => {
  const place = answerOf(before)?.places[0];
  if (!asksParts(question) || place?.kind !== 'cell' || place.series.role !== 'total') return null;
  const year = place.column.period;
  const ofTotal: readonly Period[] = year ? [{ kind: 'year', year }] : [];
  const periods = question.periods.length > 0 ? question.periods : ofTotal;
  const turn = turnFrom(conversation, { ...inParts(question, before.question), periods }, before);
  // "By region" is no part of a table of cost areas.
  const around = [place.table.captions, { [place.report.language]: place.table.header[0] ?? '' }];
  const [verbs, particles] = breaking(question);
  const isAround = (word: Word): boolean =>
    word.parts.every((part) => verbs.includes(part) || particles.includes(part)) ||
    around.some((texts) => holdsWord(conversation.index, word, question.language, texts));
  if (!requiredWords(question).every(isAround)) return refused(turn);
  const isOfTable = ({ places: [part] }: DraftFigure): boolean => part.kind === 'cell' && part.table === place.table;
  return turn.draft.figures.length > 1 && turn.draft.figures.every(isOfTable) ? turn : null;
};

/** "Break it down", "split that up", "per area". */
function asksParts(question: Question): boolean {
  const [verbs, particles] = breaking(question);
  if (question.cues.has('per') && question.cues.has('items')) return true;
  const said = wordsOf(question.text);
  const from = said.findIndex((word) => verbs.includes(word));
  return from >= 0 && said.slice(from + 1, from + 1 + MOST_WITHIN).some((word) => particles.includes(word));
}

/** Words that may stand between "break" and "down". */
const MOST_WITHIN = 3;

/** "Break" and "down", with what else means the same. */
function breaking({ language }: Question): readonly [readonly string[], readonly string[]] {
  const [verbs = [], particles = []] = LOCALES[language].workedOut.parts;
  return [verbs, particles];
}

/** The question before, which was about a total, as one about its parts. */
const inParts = (question: Question, before: Question): Question => ({
  ...inWordsOf(question, before),
  // "How is it split between the areas?" says between what, which no row does.
  text: before.text,
  cues: new Set<Cue>([...before.cues].filter((cue) => cue !== 'total').concat('each', 'items', 'list')),
  // So that the question in short asks for the parts as well.
  cueWords: LOCALES[before.language].cues.each.filter((phrase) => WHOLE_WORD.test(phrase)).slice(0, 1),
  words: requiredWords(before),
});

const WHOLE_WORD = /^\p{L}{6,}$/u;
