import type { Corpus, Texts } from '../corpus/model.js';
import type { Cue, LanguageCode, Locale } from '../language/locale.js';
import { LANGUAGES, LOCALES, languageScores } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import { normalise, tokenise, wordsOf } from '../language/tokens.js';
import { findCues } from '../question/cues.js';
import { findFocus } from '../question/focus.js';
import { parseQuestion } from '../question/parse.js';
import type { Period, Question, Word } from '../question/question.js';
import type { Reader } from '../question/reader.js';
import type { RowEntry } from '../search/entries.js';
import type { Hit, SearchIndex } from '../search/search.js';
import { answerQuestion } from './answerer.js';
import { differenceOf, quotientOf, shareOf, sumOf } from './arithmetic.js';
import { type Asked, LIGHT_TELLS, lookUp, say } from './asked.js';
import { type Says, withoutChatter } from './chatter.js';
import { answered, type Draft, type DraftFigure, notFound } from './draft.js';
import { isMoney, isPercent, isTime, samePlace, show } from './figures.js';
import { isOtherWay } from './fit/access.js';
import { asksOfTwo, type LastTwo, workOut } from './last-two.js';
import { saidFigure } from './prose/figure.js';
import { refuse } from './refuse.js';
import { headline } from './single-row.js';
import { yearsOf } from './years.js';

/** A turn of a conversation as understood and answered: all that the next one needs. */
export interface Turn {
  readonly question: Question;
  readonly asked: Asked;
  readonly draft: Draft;
  /** True where the question took something from the turn before. */
  readonly merged: boolean;
  /** The figure answered with before this turn, where the answer was one figure. */
  readonly earlier: DraftFigure | null;
  /** The turn before this one; null for the first, and for the one before that. */
  readonly previous: Turn | null;
}

export interface Conversation {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  /** Language of the answers, where it is not to be the question's own. */
  readonly language: LanguageCode | null;
  /** Language of a first message that shows none: the report's. */
  readonly fallback: LanguageCode;
}

/** Answers one message in the light of the turn before it, which is null for the first. */
export function takeTurn(conversation: Conversation, message: string, before: Turn | null): Turn {
  const reader = readerOf(conversation);
  const language = languageOf(conversation, message, before);
  const question = parseQuestion(findFocus(message, LOCALES[language]), language, reader);
  const alone = (): Turn => {
    const whole = turnOf(conversation, question, before, false);
    const halves = whole.draft.figures.length > 1 ? null : halvesOf(question);
    if (halves) {
      const two = twoCounts(conversation, whole, halves, before);
      if (two) return two;
      if (isHalf(whole.draft) && (question.cues.has('count') || !saysBothTimes(conversation, whole)))
        return { ...whole, draft: oneByOne(conversation, whole, halves) };
    }
    const others = comparesOthers(question, whole.draft);
    const sides = lacksSides(whole.draft) || others ? comparedTwo(conversation, whole, before) : null;
    if (sides) return sides;
    if (others || (asksEach(question) && lacksOne(whole.draft))) return { ...whole, draft: refuse(whole.asked) };
    if (isAnswer(whole)) return whole;
    return withoutTalk(conversation, message, language, before) ?? whole;
  };
  // "Put the two side by side, thanks" is no mere thanks.
  const again = before && question.cues.has('compare') ? bothAgain(question, before, conversation) : null;
  if (again) return again;
  if (!before || question.courtesy || question.command) return alone();
  const repeats =
    question.words.some((word) => word.required) &&
    question.words.every((word) => !word.required || before.question.words.some((other) => other.text === word.text)) &&
    question.words.filter((word) => word.required).length <
      before.question.words.filter((word) => word.required).length;
  const leaning =
    repeats ||
    question.continues ||
    asksTotal(question) ||
    question.words.every((word) => !word.required) ||
    refersBack(question);
  const added = totalOfTwo(question, before);
  const both =
    inAll(conversation, added, before) ??
    ofBoth(added, before, conversation, leaning) ??
    (leaning ? bothAgain(question, before, conversation) : null);
  if (both) return both;
  const parts = brokenDown(conversation, question, before);
  if (parts) return parts;
  const rivals = whichOfTwo(conversation, question, before) ?? shareOfAll(conversation, question, before);
  if (rivals) return rivals;
  if (asksByHowMuch(question, before)) return { ...turnOf(conversation, question, before, true), draft: before.draft };
  const ranked = rankedAgain(conversation, question, before) ?? otherWay(conversation, question, before);
  if (ranked) return ranked;
  const beside = comparesBack(question, conversation) ? besideIt(conversation, question, before) : null;
  if (beside) return beside;
  const took = leaning ? tookPart(conversation, question, before) : null;
  if (took) return took;
  const ofRow = namedByKind(conversation, question, before) ?? ofTheMost(conversation, question, before);
  if (ofRow) return ofRow;
  const back = yearsBack(question, before) ?? yearAfter(question, before) ?? today(question, before);
  if (back) return mergedTurn(conversation, back, before);
  const reversed = asksReverse(question, before) ? theOther(conversation, question, before) : null;
  if (reversed) return reversed;
  const ofIt = asksOfWhatWas(question);
  if (leaning || ofIt) {
    const turn = firstAnswered([
      () => anotherThan(before, mergedTurn(conversation, question, before), conversation),
      ...(!ofIt && question.words.filter((word) => word.required).length > 1 ? [alone] : []),
    ]);
    // "And how many had they hoped for?" is not told by the figure before.
    const asksNumber = question.cues.has('count') || question.cues.has('amount') || question.cues.has('share');
    const open = asksNumber && repeatsFigure(turn, before) ? openWords(conversation, question, turn) : [];
    if (open.length > 0) {
      const words = question.words.map((word) => (open.includes(word) ? { ...word, required: true } : word));
      const anew = mergedTurn(conversation, { ...question, words }, before);
      return isAnswer(anew) && !repeatsFigure(anew, before) ? anew : { ...turn, draft: refuse(turn.asked) };
    }
    if (leavesBoth(question, turn, before)) return { ...turn, draft: refuse(turn.asked) };
    // "And together?" where there are no two figures to add.
    if (repeatsOne(turn, before) && ALTERING.some((cue) => question.cues.has(cue)))
      return { ...turn, draft: refuse(turn.asked) };
    // "And what does one card cost?" is not told by how many there are.
    const asksCost = question.cues.has('spend') && !before.question.cues.has('spend');
    if (asksCost && repeatsFigure(turn, before) && !isMoney(turn.draft.figures[0]?.unit ?? null))
      return { ...turn, draft: refuse(turn.asked) };
    if (!isAnswer(before) && turn.merged && namesOnlyCounted(question) && dropsWords(turn, before))
      return { ...turn, draft: refuse(turn.asked) };
    if (pointsBack(question) && leavesRow(conversation, turn, before)) return { ...turn, draft: refuse(turn.asked) };
    if (dividesOther(conversation, question, turn, before)) return { ...turn, draft: refuse(turn.asked) };
    if (question.continues && lacksNewWord(conversation, question, turn)) return { ...turn, draft: refuse(turn.asked) };
    return (ofIt || narrows(question) || asksTotal(question)) && isElsewhere(turn, before, ofIt)
      ? { ...turn, draft: refuse(turn.asked) }
      : turn;
  }
  const own = alone();
  if (own.draft.status === 'answered')
    return speaksOfOther(question, own, before) ? { ...own, draft: refuse(own.asked) } : own;
  const narrowed = isShort(question) ? mergedTurn(conversation, question, before) : null;
  return narrowed && narrowed.draft.status === 'answered' ? narrowed : own;
}

/**
 * "And with the tool?" after "15 minutes by hand, with the tool three": where the same figure would answer again, the words of the
 * new question alone choose among those of the sentence.
 */
function anotherThan(before: Turn, turn: Turn, conversation: Conversation): Turn {
  const isSame = (a: DraftFigure | undefined, b: DraftFigure | undefined): boolean =>
    a !== undefined && b !== undefined && a.places[0].kind === 'sentence' && samePlace(a.places[0], b.places[0]);
  const [then, now] = [before.draft.figures[0], turn.draft.figures[0]];
  if (!isSame(then, now) || then?.value !== now?.value) return turn;
  const old = new Set(before.question.words.map(({ text }) => text));
  const words = turn.question.words.map((word) => (old.has(word.text) ? { ...word, required: false } : word));
  if (!words.some(({ required }) => required) || words.every((word, i) => word === turn.question.words[i])) return turn;
  const other = turnOf(conversation, { ...turn.question, words }, before, true);
  const [chosen] = other.draft.figures;
  return isSame(chosen, now) && chosen?.value !== now?.value ? other : turn;
}

/** Cues of what no figure is by itself. */
const ALTERING: readonly Cue[] = ['sum', 'complement', 'per', 'ratio'];

/** True where a turn answers with nothing but the figure before it. */
function repeatsFigure(turn: Turn, before: Turn): boolean {
  const [[then, ...rest], [now, ...others]] = [before.draft.figures, turn.draft.figures];
  if (!then || !now || rest.length > 0 || others.length > 0 || now.formula !== undefined) return false;
  return then.value === now.value && samePlace(then.places[0], now.places[0]);
}

/** True where a turn answers with nothing but one of the figures before it. */
const repeatsOne = (turn: Turn, before: Turn): boolean =>
  before.draft.figures.some((figure) =>
    repeatsFigure(turn, { ...before, draft: { ...before.draft, figures: [figure] } }),
  );

/** The words of a follow-up that tell much and that nothing beside the figure of its answer explains. */
function openWords({ index }: Conversation, { words, language, cueWords }: Question, turn: Turn): Word[] {
  const place = turn.draft.figures[0]?.places[0];
  const around =
    place?.kind === 'cell'
      ? [place.series.labels, place.column.headers, place.table.captions]
      : place?.kind === 'sentence'
        ? [place.sentence.text]
        : [];
  return words.filter(({ parts, negated, required }) => {
    const term = index.term(parts, language);
    return (
      !negated &&
      !required &&
      !parts.some((part) => cueWords.includes(part)) &&
      !LOCALES[language].cues.inPlace.includes(parts.join(' ')) &&
      index.tellingness(term) >= LIGHT_TELLS &&
      !around.some((texts) => index.weightIn(term, index.keysOf(texts)) >= BESIDE)
    );
  });
}

/** Weight from which a text has a word, or one much like it. */
const BESIDE = 0.3;

/** "How many answered that year?": those who took part are asked about, and not the subject before; null where that is not so. */
function tookPart(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const isTaking = ({ cues }: Question): boolean => cues.has('participation') && cues.has('count');
  const asksMore = question.words.some(({ required, text }) => required && !question.counted.includes(text));
  if (!isTaking(question) || isTaking(before.question) || asksMore) return null;
  const year = yearOf(before);
  const periods = question.periods.length > 0 || !year ? question.periods : [{ kind: 'year', year } as const];
  const turn = turnOf(conversation, { ...question, periods }, before, false);
  return turn.draft.status === 'answered' ? turn : null;
}

/** "How many cases had the municipality?", after an answer about one: the row before is called by what the first heading says it is. */
function namedByKind(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { index } = conversation;
  const place = before.draft.figures[0]?.places[0];
  if (place?.kind !== 'cell' || before.draft.figures.some((figure) => figure.label !== before.draft.figures[0]?.label))
    return null;
  const heading = index.keysOf({ [place.report.language]: place.table.header[0] ?? '' });
  const { definite, pointing, knownNoun, isPlural } = LOCALES[question.language];
  const said = wordsOf(question.text);
  const isKind = ({ required, parts, written }: Word): boolean =>
    required &&
    parts.length === 1 &&
    !isPlural(written) &&
    (knownNoun?.test(written) ?? definite.concat(pointing).includes(said[said.indexOf(parts[0] ?? '') - 1] ?? '')) &&
    index.weightIn(index.term(parts, question.language), heading) >= TITLED;
  if (!question.words.some(isKind) || question.words.some(({ name, required }) => name && required)) return null;
  const words = rowWords(conversation, place, question.language, true);
  const turn = turnOf(
    conversation,
    { ...question, words: [...words, ...question.words.filter((word) => !isKind(word))] },
    before,
    true,
  );
  return isAnswer(turn) ? turn : null;
}

/** "Which is the largest school?", "who is the head there?": another property of the one thing that was found to be the most; null where none is asked. */
function ofTheMost(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { index } = conversation;
  const [figure, ...others] = before.draft.figures;
  const place = figure?.places[0];
  const isMost = ({ cues }: Question): boolean => MOST.some((cue) => cues.has(cue));
  if (place?.kind !== 'cell' || others.length > 0 || place.series.role !== 'item') return null;
  if (!before.question.cues.has('which') || !isMost(before.question) || isMost(question)) return null;
  const { backReferences } = LOCALES[question.language];
  if (!wordsOf(question.text).some((word) => backReferences.includes(word))) return null;
  const headings = place.table.columns
    .filter((column) => column.period === null && column !== place.column)
    .map(({ headers }) => index.keysOf(headers));
  const asks = question.words.filter(({ required, negated }) => required && !negated);
  const isHeading = ({ parts }: Word): boolean =>
    headings.some((keys) => index.weightIn(index.term(parts, question.language), keys) >= NEAR);
  if (asks.length === 0 || !asks.every(isHeading)) return null;
  const words = rowWords(conversation, place, question.language, true);
  const turn = turnOf(conversation, { ...question, words: [...words, ...question.words] }, before, true);
  const isOfIt = ({ places: [own] }: DraftFigure): boolean => own.kind === 'cell' && own.series === place.series;
  return isAnswer(turn) && turn.draft.figures.length > 0 && turn.draft.figures.every(isOfIt) ? turn : null;
}

/** Cues of what is asked about as the most or the least. */
const MOST: readonly Cue[] = ['highest', 'lowest', 'oldest', 'youngest'];

/** "And two years earlier?": the year so many before the one that was answered for; null where nothing of the kind is asked. */
function yearsBack(question: Question, before: Turn): Question | null {
  const { numbers, units, earlier, definite, they } = LOCALES[question.language];
  const words = wordsOf(question.text);
  const year = units.find(({ unit }) => unit === 'year')?.words ?? [];
  const at = words.findIndex((word, i) => year.includes(word) && earlier.includes(words[i + 1] ?? ''));
  const written = words[at - 1] ?? '';
  const count = Object.hasOwn(numbers, written) ? numbers[written] : Number(written);
  const from = Number(yearOf(before));
  const asksMore = question.words.some(({ required, text }) => required && !earlier.includes(text));
  if (at < 1 || !count || !from || asksMore) return null;
  return {
    ...question,
    numbers: [],
    unit: null,
    cues: new Set(),
    cueWords: [],
    words: [],
    // "The two years before that" are both of them.
    periods: definite.concat(they).includes(words[at - 2] ?? '')
      ? [{ kind: 'range', from: String(from - count), to: String(from - 1) }]
      : [{ kind: 'year', year: String(from - count) }],
  };
}

/** "And the year after?", "psychiatry the following year?": the year behind the one that was answered for; null where none is asked. */
function yearAfter(question: Question, before: Turn): Question | null {
  const phrase = LOCALES[question.language].yearAfter.find((one) => holdsPhrase(question.text, [one]));
  const from = Number(yearOf(before));
  if (!phrase || !from || question.periods.length > 0) return null;
  const said = phrase.split(' ');
  return {
    ...question,
    words: question.words.filter(({ parts }) => !parts.every((part) => said.includes(part))),
    periods: [{ kind: 'year', year: String(from + 1) }],
  };
}

/** "And today?", after a year that was named: the newest; null where anything else is asked, or no year was named. */
function today(question: Question, before: Turn): Question | null {
  const { now } = LOCALES[question.language];
  const isNow = question.periods.length === 0 && holdsPhrase(question.text, now);
  if (!isNow || before.question.periods.length === 0 || question.words.some(({ required }) => required)) return null;
  return { ...question, words: [], periods: [{ kind: 'newest' }] };
}

/** "And the other way around?", after an answer from a sentence. */
const asksReverse = ({ text, language }: Question, { draft }: Turn): boolean =>
  draft.figures[0]?.places[0].kind === 'sentence' && holdsPhrase(text, LOCALES[language].reverse);

/** The other figure of the sentence that was answered with, where it states two of one kind; else a refusal. */
function theOther(conversation: Conversation, question: Question, before: Turn): Turn {
  const turn = turnOf(conversation, { ...before.question, ...spoken(question) }, before, true);
  const [figure] = before.draft.figures;
  const place = figure?.places[0];
  const stated = place?.kind === 'sentence' ? conversation.index.statementsOf(place.sentence) : [];
  const same = stated.find(({ statement }) => statement.value === figure?.value);
  const others = stated.filter(
    ({ statement }) =>
      statement !== same?.statement &&
      statement.kind === same?.statement.kind &&
      statement.unit === same.statement.unit,
  );
  const [other] = others;
  if (!same || !other || others.length > 1 || place?.kind !== 'sentence') return { ...turn, draft: refuse(turn.asked) };
  const said = saidFigure(turn.asked, {
    entry: other,
    hit: { entry: other, score: 1, weights: [] },
    rank: 1,
  });
  return {
    ...turn,
    draft: answered(headline(turn.asked, said), { figures: [said], subject: said.label }),
  };
}

/** "How many of them are women?", "how many work there?", "the number too?": nothing but what was spoken of before may answer. */
function asksOfWhatWas({ text, language }: Question): boolean {
  const { ofWhich, places, they, cues } = LOCALES[language];
  const words = wordsOf(text);
  return holdsPhrase(text, ofWhich) || [...places, ...they, ...cues.also].includes(words.at(-1) ?? '');
}

/** "What is his phone number?", after a person was named: an answer that does not name the person is about something else. */
function speaksOfOther({ text, language }: Question, { draft }: Turn, before: Turn): boolean {
  const person = before.draft.figures[0];
  if (typeof person?.value !== 'string' || person.written !== undefined) return false;
  const { persons } = LOCALES[language];
  if (!wordsOf(text).some((word) => persons.includes(word))) return false;
  const said = [...draft.figures.flatMap(({ places }) => places), ...draft.quoted].flatMap((place) =>
    place.kind === 'sentence' ? Object.values(place.sentence.text) : place.kind === 'cell' ? [place.cell.text] : [],
  );
  return !`${draft.headline} ${said.join(' ')} ${draft.notes.join(' ')}`.includes(person.value.split(' ').at(-1) ?? '');
}

/** "Which of them grew most?", after two rows: True where the answer is of neither. */
function leavesBoth({ text, language, cues }: Question, { draft }: Turn, before: Turn): boolean {
  const { ofWhich, both } = LOCALES[language];
  const figures = lastTwo(before);
  if (!figures || !cues.has('which') || !(holdsPhrase(text, ofWhich) || holdsPhrase(text, both))) return false;
  const series = figures.map(({ places: [place] }) => (place.kind === 'cell' ? place.series : null));
  return draft.figures.some(({ places: [place] }) => place.kind === 'cell' && !series.includes(place.series));
}

/** "How many are ready with it?", after a question without an answer: only what has all its words is about the same. */
const dropsWords = ({ question }: Turn, before: Turn): boolean =>
  before.question.words.some(
    (word) => word.required && !question.words.some((other) => other.required && other.text === word.text),
  );

const namesOnlyCounted = ({ words, counted }: Question): boolean => {
  const required = words.filter((word) => word.required);
  return required.length > 0 && required.every(({ text }) => counted.includes(text));
};

/** True where an answer stands in another table than the one before, and has no word of the row that was answered with. */
function leavesRow({ index }: Conversation, { question, draft }: Turn, before: Turn): boolean {
  const [now, then] = [draft.figures[0]?.places[0], before.draft.figures[0]?.places[0]];
  if (then?.kind !== 'cell' || now?.kind === 'sentence' || (now?.kind === 'cell' && now.table === then.table))
    return false;
  return !namesRow(index, question, then.series.labels);
}

/** True where a word that a question turns on is in the label of a row. */
function namesRow(index: SearchIndex, { words, language }: Question, labels: Texts): boolean {
  const keys = index.keysOf(labels);
  return words.some(({ parts, required }) => required && index.weightIn(index.term(parts, language), keys) >= NEAR);
}

/** "What would that be per region?": True where another row of the table is divided, which the question does not name. */
function dividesOther({ index }: Conversation, question: Question, { draft }: Turn, before: Turn): boolean {
  const [now, then] = [draft.figures[0]?.places[0], before.draft.figures[0]?.places[0]];
  if (!question.cues.has('per') || now?.kind !== 'cell' || then?.kind !== 'cell' || now.series === then.series)
    return false;
  return !namesRow(index, question, now.series.labels);
}

/** "And for heart failure?": True where the sentence that answers has no such word, and only those around it have. */
function lacksNewWord({ index }: Conversation, { words, language, cues }: Question, { draft }: Turn): boolean {
  const place = draft.figures[0]?.places[0];
  if (place?.kind !== 'sentence' || !cues.has('count')) return false;
  const keys = index.keysOf(place.sentence.text);
  return words.some(
    ({ parts, required, negated, core }) =>
      required && !negated && index.weightIn(index.term(parts, language, { core }), keys) < BESIDE,
  );
}

/** "Which universities got them?": a pronoun for what was spoken of, beside a word of its own. */
const pointsBack = ({ text, language }: Question): boolean => {
  const { pronouns } = LOCALES[language];
  return wordsOf(text).some((word) => pronouns.includes(word));
};

/** "And in X?", "och i bara X?": a follow-up that only narrows what was asked before. */
function narrows({ text, language, continues }: Question): boolean {
  const { within, cues } = LOCALES[language];
  const first = wordsOf(text).find((word) => !cues.and.includes(word));
  return continues && within.includes(first ?? '');
}

/** "In total?": True where a follow-up names nothing but the whole of what was spoken of. */
const asksTotal = ({ cues, words, language }: Question): boolean =>
  cues.has('total') &&
  words.every(({ required, parts }) => !required || parts.every((part) => LOCALES[language].cues.total.includes(part)));

/** True where an answer has no word of the turn before, and stands in another place than the answer before; `always` where there was none. */
function isElsewhere({ question, draft }: Turn, before: Turn, always: boolean): boolean {
  const kept = before.question.words.some(
    ({ required, text }) => required && question.words.some((word) => word.required && word.text === text),
  );
  const [now, then] = [draft.figures[0]?.places[0], before.draft.figures[0]?.places[0]];
  if (kept || !now) return false;
  if (!then) return always;
  return now.kind === 'cell' && then.kind === 'cell' ? now.table !== then.table : now.kind !== then.kind;
}

type Halves = readonly [string, string];

/** A message that asks for two numbers, cut in two: "how many are in use, and how many are closed?"; null where it asks for one. */
function halvesOf({ text, language, cues }: Question): Halves | null {
  if (!(cues.has('and') || cues.has('compare')) || text.length > MOST_OF_TWO) return null;
  const asking = findCues(wordsOf(text), LOCALES[language]).filter(
    ({ cue }) => cue === 'count' || cue === 'share' || cue === 'amount' || cue === 'duration',
  );
  // Both ends of a message must ask: the places, not the phrases, are counted, for "how many" is inside "how many percent".
  if (new Set(asking.map(({ from }) => from)).size < 2) return null;
  return splitCounts(text, LOCALES[language]);
}

/** True where two numbers were asked for and one was found. */
const isHalf = ({ status, figures }: Draft): boolean =>
  status === 'answered' && figures.length === 1 && !figures[0]?.formula;

/** True where both figures were asked for and fewer than two were found. */
const lacksOne = ({ status, figures, conflicts }: Draft): boolean =>
  status === 'answered' && figures.length < 2 && !figures[0]?.formula && conflicts.length === 0;

/** "Keener on this or on that? Percentages for both." */
const asksEach = ({ text, language, cues }: Question): boolean =>
  (cues.has('either') || cues.has('compare')) && wordsOf(text).includes(LOCALES[language].both[0] ?? '');

/** "How long did it take before, and how long now?": the sentence that is quoted tells both. */
const saysBothTimes = ({ index }: Conversation, { draft: { figures } }: Turn): boolean =>
  figures.some(
    ({ places: [place] }) =>
      place.kind === 'sentence' &&
      index.statementsOf(place.sentence).filter(({ statement: { unit, kind } }) => isTime(unit) || kind === 'range')
        .length > 1,
  );

/** Half an answer would pass for the whole: of the two questions, those that have an answer are offered one by one. */
const oneByOne = (conversation: Conversation, { asked }: Turn, halves: Halves): Draft =>
  notFound(asked.locale.messages.oneByOne, {
    alternatives: halves
      .filter((half) => isAnswer(takeTurn(conversation, half, null)))
      .map((half) => ({ label: half, question: half, figures: [] })),
  });

/** Each half answered, the second in the light of the first; null where one is not, or both are the same figure. */
function twoCounts(conversation: Conversation, whole: Turn, [first, second]: Halves, before: Turn | null): Turn | null {
  const { language } = whole.question;
  const one = takeTurn(conversation, first, before);
  const half = parseQuestion(second, language, readerOf(conversation));
  // "What is found in the most regions, and how many is that?": the second asks for the number of the first.
  if (asksNumberOf(half, one)) return { ...whole, draft: one.draft };
  const isTurned = asksReverse(half, one) || isOtherWay(one.asked, first, second);
  const joined = isTurned ? theOther(conversation, half, one) : mergedTurn(conversation, half, one);
  const other = isAnswer(joined) ? joined : takeTurn(conversation, second, one);
  const joint = together(one, other);
  const [a, b] = joint?.draft.figures ?? [];
  // "How many minutes by hand, and how many with the tool?" asks for minutes twice.
  if (a && b && measureOf(a) !== measureOf(b) && other.question.counted.length === 0) return null;
  return joint && { ...whole, draft: joint.draft };
}

/** "And how many is that?": True where a question names nothing, after one that was answered with a name and its number. */
const asksNumberOf = ({ cues, words }: Question, { question, draft: { figures } }: Turn): boolean =>
  cues.has('count') &&
  words.every(({ required }) => !required) &&
  (question.cues.has('highest') || question.cues.has('lowest')) &&
  figures.length === 1 &&
  typeof figures[0]?.value === 'number';

/** What a figure is measured in; null for what is counted, whether a table or a sentence counts it. */
const measureOf = ({ unit }: DraftFigure): string | null =>
  isTime(unit) || isMoney(unit) || isPercent(unit) ? unit : null;

/** True where a comparison was not answered with a figure for each of two sides. */
const lacksSides = ({ status, figures }: Draft): boolean =>
  status === 'not_found' || (status === 'answered' && figures.length !== 2 && !figures[0]?.formula);

/**
 * "How safe do pupils in year 5 feel, compared with year 8?": what stands before the comparison asked by itself, and what stands
 * after it in its light. Null where the two are not answered by a figure each, of one unit.
 */
function comparedTwo(conversation: Conversation, whole: Turn, before: Turn | null): Turn | null {
  const { text, language, cues } = whole.question;
  if (text.length > MOST_OF_TWO) return null;
  const [first, second] = cues.has('compare')
    ? sidesOf(text, LOCALES[language])
    : cues.has('yearBefore')
      ? yearBeforeToo(text, LOCALES[language])
      : [];
  if (!first || !second) return null;
  const other = parseQuestion(second, language, readerOf(conversation));
  // "Now, compared with the year before": another time alone.
  const asksTime =
    (other.cues.has('yearBefore') || other.periods.length > 0) &&
    other.words.every(({ required, parts }) => !required || parts.every((part) => other.counted.includes(part)));
  if (!asksTime && !other.words.some((word) => word.required && !word.negated)) return null;
  const side = inPlainPercent(first, LOCALES[language]);
  const one = takeTurn(conversation, side, before);
  if (!one.question.words.some((word) => word.required) || one.draft.figures.length !== 1) return null;
  const swapped = swapWords(side, second, LOCALES[language]);
  // What is swapped may be the same thing again, by a word that both have.
  const pair =
    (swapped ? together(one, takeTurn(conversation, swapped, before)) : null) ??
    together(one, mergedTurn(conversation, other, one));
  const [a, b] = pair?.draft.figures ?? [];
  if (!pair || !a || !b || a.unit !== b.unit || a.formula || b.formula) return null;
  if (a.label === b.label && (!asksTime || a.period === b.period)) return null;
  // A change over years is not what either is.
  if ([a, b].some(({ period }) => period?.includes('–'))) return null;
  const computed = cues.has('difference')
    ? differenceOf(whole.asked, [a, b])
    : cues.has('ratio')
      ? quotientOf(whole.asked, [a, b], a.period)
      : null;
  return { ...whole, draft: computed ?? pair.draft };
}

/** "How many percentage points more like A": one side of a difference, asked by itself, is so many percent. */
const inPlainPercent = (text: string, { messages, comparatives }: Locale): string =>
  text.replace(
    new RegExp(`${messages.percentagePoints}(?: (?:${comparatives.join('|')}))?(?!\\p{L})`, 'iu'),
    messages.percent,
  );

/**
 * The first side with the second's words in the place of its own, where both have a noun in common: "the senior squad" and "the
 * para squad", "grade 5" and "grade 8". Null where they have none.
 */
function swapWords(first: string, second: string, { stem, stopWords }: Locale): string | null {
  const [ours, theirs] = [wordsOf(first), wordsOf(second)];
  const isContent = (word: string | undefined): boolean => word !== undefined && !stopWords.includes(word);
  const at = theirs.findIndex((word) => isContent(word) && ours.some((other) => stem(other) === stem(word)));
  const place = ours.findLastIndex((word) => stem(word) === stem(theirs[at] ?? ''));
  if (at < 0 || place < 0) return null;
  let before = 0;
  while (isContent(theirs[at - before - 1])) before++;
  let after = 0;
  while (before === 0 && isContent(theirs[at + after + 1])) after++;
  if (before + after === 0) return null;
  return [
    ...ours.slice(0, place - before),
    ...theirs.slice(at - before, at + after + 1),
    ...ours.slice(place + after + 1),
  ].join(' ');
}

/** True where two things are to be compared, and what was found is the change of one of them. */
function comparesOthers({ cues, text, language, periods }: Question, { status, figures }: Draft): boolean {
  const [figure] = figures;
  if (status !== 'answered' || !figure?.formula || !cues.has('difference') || !cues.has('compare')) return false;
  if (cues.has('yearBefore') || cues.has('growth') || cues.has('decline') || periods.length > 1) return false;
  const [first, ...others] = figure.places;
  const ofOne = others.every(
    (place) =>
      (place.kind === 'cell' && first.kind === 'cell' && place.series === first.series) || samePlace(place, first),
  );
  const [, second = ''] = sidesOf(text, LOCALES[language]);
  const { stopWords, now } = LOCALES[language];
  const content = wordsOf(second).filter((word) => word.length > 3 && !stopWords.includes(word) && !now.includes(word));
  return ofOne && content.length >= LEAST_OF_A_SIDE;
}

/** Words of content in what is another thing and not another time of the same. */
const LEAST_OF_A_SIDE = 2;

const sidePatterns = new WeakMap<Locale, RegExp>();

/** What stands before and after a word that compares; nothing where none does. Short prepositions join much else. */
function sidesOf(text: string, locale: Locale): readonly string[] {
  let pattern = sidePatterns.get(locale);
  if (!pattern) {
    const compares = locale.cues.compare
      .filter((phrase) => /^\p{L}[\p{L}.~ ]{3,}$/u.test(phrase) || locale.than.includes(phrase))
      .map((phrase) => phrase.replace(/[.~]/g, ''))
      .sort((a, b) => b.length - a.length)
      .join('|');
    pattern = new RegExp(`^(.+?),? (?:${compares})\\.? (.+?)[?.!]*$`, 'iu');
    sidePatterns.set(locale, pattern);
  }
  return pattern.exec(text)?.slice(1) ?? [];
}

/** "How many in 2023, and the year before?": what stands before the "and" that asks for the year before as well, and what after it. */
function yearBeforeToo(text: string, { cues, messages }: Locale): readonly string[] {
  const phrases = cues.yearBefore.filter((phrase) => phrase.includes(' ')).join('|');
  return new RegExp(`^(.+?),? ${messages.and} (${phrases})[?.!]*$`, 'iu').exec(text)?.slice(1) ?? [];
}

/** Two turns' answers as one, where each is one figure and they are not the same; null else. */
function together(one: Turn, other: Turn): Turn | null {
  const [a, ...rest] = one.draft.figures;
  const [b, ...more] = other.draft.figures;
  if (!a || !b || rest.length > 0 || more.length > 0) return null;
  if (samePlace(a.places[0], b.places[0]) && a.value === b.value) return null;
  const isName = ({ value, written }: DraftFigure): boolean => typeof value === 'string' && written === undefined;
  if (isName(a) || isName(b)) return null;
  const each = [a, b].map((figure) => {
    const period = a.period !== b.period && figure.period ? ` (${figure.period})` : '';
    return `${show(other.asked, figure)}${period}`;
  });
  const [placeOfOne, placeOfOther] = [a.places[0], b.places[0]];
  const headline =
    placeOfOne.kind === 'sentence' && placeOfOther.kind === 'sentence' && placeOfOne.sentence === placeOfOther.sentence
      ? `${each.join('; ')}: ${say(other.asked, placeOfOne.sentence.text)}`
      : `${one.draft.headline.replace(/\.$/, '')}. ${other.draft.headline}`;
  const draft = answered(headline, {
    figures: [a, b],
    context: [...one.draft.context, ...other.draft.context],
    conflicts: [...one.draft.conflicts, ...other.draft.conflicts],
    notes: [...new Set([...one.draft.notes, ...other.draft.notes])],
    subject: `${a.label}, ${b.label}`,
  });
  return { ...other, draft };
}

/** Letters of a message up to which it is looked at for two questions. */
const MOST_OF_TWO = 400;

/** A text cut before the "and" that joins two askings for a number; null where there are not two. */
function splitCounts(text: string, locale: Locale): Halves | null {
  const { asks, joins } = halvings.get(locale) ?? halvingOf(locale);
  const tokens = tokenise(text);
  const holdsAt = (phrase: Phrase, at: number): boolean => phrase.every((word, k) => tokens[at + k]?.text === word);
  const asksAt = (at: number): boolean =>
    asks.some((phrase) => holdsAt(phrase, at) && at + phrase.length < tokens.length);
  const first = tokens.findIndex((_, at) => asksAt(at));
  if (first < 0) return null;
  for (let at = tokens.length - 1; at > first; at--) {
    const joint = joins.find((phrase) => holdsAt(phrase, at));
    const [from, next] = [tokens[at], tokens[at + (joint?.length ?? 0)]];
    if (!joint || !from || !next || PUNCTUATION.test(text.slice(from.start, next.start))) continue;
    const after = at + joint.length;
    if (!asksAt(after) && !(next.text.length <= MOST_OF_LEAD && asksAt(after + 1))) continue;
    return [`${text.slice(0, from.start).replace(/,? $/, '')}?`, text.slice(next.start)];
  }
  return null;
}

type Phrase = readonly string[];

/** Letters of a word that may stand before the second asking: "and in how many". */
const MOST_OF_LEAD = 3;
const PUNCTUATION = /[^\p{L}\p{N} ]/u;

interface Halving {
  /** What asks for a number, and what joins or compares two such askings. */
  readonly asks: readonly Phrase[];
  readonly joins: readonly Phrase[];
}

const halvings = new WeakMap<Locale, Halving>();

function halvingOf(locale: Locale): Halving {
  const { and, compare, count, share, amount, duration } = locale.cues;
  const asks = [...count, ...share, ...amount, ...duration].filter((phrase) => /^\p{L}[\p{L} ]+$/u.test(phrase));
  const joins = [...and, locale.messages.and, ...compare].map((word) => word.replace(/[.~]/g, ''));
  const halving = { asks: asks.map((phrase) => phrase.split(' ')), joins: joins.map((phrase) => phrase.split(' ')) };
  halvings.set(locale, halving);
  return halving;
}

const readerOf = ({ corpus, index }: Conversation): Reader => ({
  correct: index.vocabulary.correct,
  isWord: (word) => index.vocabulary.has(word),
  isKnown: index.isKnown,
  isTold: (word, language) => index.tellingness(index.termOf(word.toLowerCase(), language)) > 0,
  isTerm: (word, language) => index.concepts.named(LOCALES[language].stem(word), language).length > 0,
  isTitled: (word, language) => {
    const term = index.termOf(word, language);
    return corpus.reports.every(({ title }) => index.weightIn(term, index.keysOf(title)) >= TITLED);
  },
  editions: corpus.reports.flatMap(({ year }) => (year === null ? [] : [String(year)])).sort(),
  isEdition: (year) => corpus.reports.some((report) => report.year === null || String(report.year) === year),
  webEdition: webEditionOf(corpus),
  phrases: index.phrases,
});

/** "(web page)" in the title of one of several documents. */
function webEditionOf({ reports }: Corpus): string | null {
  const isPage = (title: Texts): boolean =>
    LANGUAGES.some((language) => holdsPhrase(title[language] ?? '', LOCALES[language].webPages));
  const [one, ...others] = reports.filter(({ title }) => isPage(title));
  return one?.year && others.length === 0 && reports.length > 1 ? String(one.year) : null;
}

/** Weight from which a title has a word itself. */
const TITLED = 0.9;

const isAnswer = ({ draft }: Turn): boolean => draft.status !== 'not_found';

/** The answer to a message less what people say around a question; null where that leaves nothing, or nothing that has an answer. */
function withoutTalk(
  conversation: Conversation,
  message: string,
  language: LanguageCode,
  before: Turn | null,
): Turn | null {
  const reader = readerOf(conversation);
  const { index } = conversation;
  const heard = new Map<string, Says>();
  const says = (piece: string): Says => {
    const said = heard.get(piece) ?? read(piece);
    heard.set(piece, said);
    return said;
  };
  const read = (piece: string): Says => {
    const { words: all, cueWords } = parseQuestion(piece, language, reader);
    const words = all.filter(({ required }) => required);
    const isKnown = ({ parts }: Word): boolean => index.tellingness(index.term(parts, language)) > 0;
    // The first word of a sentence is a name only if the corpus has it.
    const content = words.filter((word) => !/^\p{Lu}/u.test(word.written) || (!word.name && !isKnown(word)));
    const known = content.filter(isKnown).length;
    const foreign = all.filter(
      (word) => !word.required && !isKnown(word) && !word.parts.some((part) => cueWords.includes(part)),
    ).length;
    return { known, unknown: content.length - known, names: words.length - content.length, foreign };
  };
  for (const rest of withoutChatter(findFocus(message, LOCALES[language]), LOCALES[language], says)) {
    const turn = turnOf(conversation, parseQuestion(rest, language, reader), before, false);
    if (isAnswer(turn)) return turn;
  }
  return null;
}

/** How much a word that only one language's texts know tells, beside the small words of a language. */
const KNOWN_WORD = 0.7;

/** By its small words, and by which language's texts know its others; a message without signs is in the conversation's language. */
function languageOf({ index, fallback }: Conversation, message: string, before: Turn | null): LanguageCode {
  const scores = languageScores(message);
  for (const token of tokenise(normalise(message)).slice(0, 60)) {
    const known = index.vocabulary.languagesOf(token.text);
    const [only] = known;
    if (only && known.length === 1) scores[only] += KNOWN_WORD;
  }
  if (scores.sv === scores.en) return before?.question.language ?? fallback;
  return scores.sv > scores.en ? 'sv' : 'en';
}

/** "How big is the difference?", "how many times as many?": of the last two answers, where each was one figure. */
function ofBoth(question: Question, before: Turn, conversation: Conversation, leaning: boolean): Turn | null {
  const asksOfTwoShown = leaning && (question.cues.has('difference') || question.cues.has('ratio'));
  const figures = lastTwo(before) ?? (asksOfTwoShown ? twoOf(before) : null);
  if (!figures || question.periods.length > 0) return null;
  const said = [...before.question.words, ...(before.previous?.question.words ?? [])];
  const leans = leaning || (question.cues.has('sum') && holdsPhrase(question.text, LOCALES[question.language].both));
  if (!asksOfTwo(conversation.index, question, leans ? figures : [], leans ? said : [])) return null;
  const asksPart = question.cues.has('share') || question.cues.has('percentWord');
  const moves = question.cues.has('growth') || question.cues.has('decline') || question.cues.has('change');
  const [one, other] = figures;
  // "How much did it fall?" of two times of one thing; of two things it asks of the last.
  if (moves && one.label !== other.label) return null;
  // Of two times of one thing, a share may be meant of either.
  if (asksPart && !moves && sameSeries(one, other)) return null;
  const asks = { ...before.question, ...spoken(question), cues: question.cues, unit: question.unit };
  const asked = turnOf(conversation, asks, before, true);
  const draft = workOut(asked.asked, figures);
  if (!draft) return null;
  // Two years of one row are a question about that row, which may print its change.
  if (!question.cues.has('sum') && sameSeries(one, other)) {
    const periods = figures.flatMap(({ period }): Period[] =>
      period === null ? [] : [{ kind: 'year', year: period }],
    );
    const cues = new Set<Cue>(question.cues.has('ratio') ? ['ratio'] : [...question.cues, 'difference']);
    return turnOf(conversation, { ...asks, cues, periods }, before, true);
  }
  return draft.status === 'answered' ? { ...asked, draft } : null;
}

/**
 * "And in total?" after two figures asks for their sum, where it says that both are meant or no table has another total of them;
 * the question unchanged where it asks for anything else.
 */
function totalOfTwo(question: Question, before: Turn): Question {
  const figures = lastTwo(before);
  if (!figures || !question.cues.has('total')) return question;
  const { cues, both } = LOCALES[question.language];
  const stands = figures.some(
    ({ places: [place] }) => place.kind === 'cell' && place.table.series.some(({ role }) => role === 'total'),
  );
  const asksTwo = question.cues.has('sum') || holdsPhrase(question.text, both);
  if (!asksTwo && (stands || sameSeries(...figures))) return question;
  const words = question.words.filter(({ parts }) => !parts.every((part) => cues.total.includes(part)));
  return { ...question, words, cues: new Set<Cue>([...question.cues, 'sum']) };
}

/**
 * "So how many will it be when they are done?", after how many have it and how many are introducing it: both as one; null where it
 * asks for anything else, or the two are not of these states.
 */
function inAll(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { whenDone } = LOCALES[question.language];
  const figures = lastTwo(before) ?? twoOf(before);
  const asksAll = question.cues.has('sum') || question.cues.has('total') || whenDone.test(question.text);
  if (!figures || !asksAll || question.periods.length > 0 || question.words.some(({ required }) => required))
    return null;
  const isUnderway = ({ places: [place], value }: DraftFigure): boolean =>
    place.kind === 'sentence' &&
    conversation.index
      .statementsOf(place.sentence)
      .some(({ statement }) => statement.value === value && statement.status === 'underway');
  if (figures.filter(isUnderway).length !== 1) return null;
  const cues = new Set<Cue>(['count', 'sum']);
  const turn = turnOf(conversation, { ...before.question, ...spoken(question), cues, unit: null }, before, true);
  const [{ period }, other] = figures;
  const draft = sumOf(turn.asked, figures, period === other.period ? period : null);
  return draft?.status === 'answered' ? { ...turn, draft } : null;
}

/** The two figures of an answer that has two, each looked up and not computed. */
function twoOf({ draft: { figures } }: Turn): LastTwo | null {
  const [one, other, ...more] = figures;
  if (!one || !other || more.length > 0) return null;
  return [one, other].every(({ value, formula }) => typeof value === 'number' && !formula) ? [one, other] : null;
}

/** "Which of them has more?": the last two answers, that which is asked for first; null where anything else is asked. */
function whichOfTwo(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { text, language, cues } = question;
  const { workedOut, both } = LOCALES[language];
  const figures = lastTwo(before);
  if (!figures || !before.previous || !cues.has('which') || WORKING.some((cue) => cues.has(cue))) return null;
  const asksLess = holdsPhrase(text, workedOut.less) || cues.has('lowest');
  const ofTwo = holdsPhrase(text, both);
  const compares = [...workedOut.less, ...workedOut.more].some((word) => holdsPhrase(text, [word]));
  if (!(compares || (ofTwo && ranks(question))) || question.periods.length > 0) return null;
  const said = [...before.question.words, ...before.previous.question.words];
  const [one, other] = figures;
  if (!asksOfTwo(conversation.index, question, figures, said) || one.unit !== other.unit || one.value === other.value)
    return null;
  const isFirst = Number(one.value) < Number(other.value) === asksLess;
  return isFirst ? together(before.previous, before) : together(before, before.previous);
}

/** "What percentage of all the regions is that?", after a number of them; null where nothing says how many there are in all. */
function shareOfAll(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { text, language, cues, words } = question;
  const { every, outOf } = LOCALES[language];
  const part = answerOf(before);
  const ofAll = wordsOf(text).some((word, i, all) => outOf.includes(word) && every.includes(all[i + 1] ?? ''));
  if (!part?.noun || part.unit === 'percent' || !ofAll || !(cues.has('share') || cues.has('percentWord'))) return null;
  const { index } = conversation;
  const noun = index.keysOf({ [before.asked.language]: part.noun });
  const isNoun = ({ parts }: Word): boolean => index.weightIn(index.term(parts, language), noun) >= NEAR;
  if (!words.some(isNoun) || !words.every((word) => !word.required || isNoun(word))) return null;
  const { asked, ...turn } = turnOf(conversation, { ...before.question, ...spoken(question), cues }, before, true);
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
  return { ...turn, asked, draft };
}

/** "Break it down by cost area", after a total: the rows of its table at the same time; null where it asks for anything else. */
function brokenDown(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { index } = conversation;
  const place = answerOf(before)?.places[0];
  const [verbs = [], particles = []] = LOCALES[question.language].workedOut.parts;
  const said = wordsOf(question.text);
  const from = said.findIndex((word) => verbs.includes(word));
  const asks = from >= 0 && said.slice(from + 1, from + 1 + MOST_WITHIN).some((word) => particles.includes(word));
  if (!asks || place?.kind !== 'cell' || place.series.role !== 'total') return null;
  const { cues } = before.question;
  // "By region" is no part of a table of cost areas.
  const around = [place.table.captions, { [place.report.language]: place.table.header[0] ?? '' }].map(index.keysOf);
  const isAround = ({ parts }: Word): boolean =>
    parts.every((part) => verbs.includes(part) || particles.includes(part)) ||
    around.some((keys) => index.weightIn(index.term(parts, question.language), keys) >= NEAR);
  const asksParts: Question = {
    ...before.question,
    ...spoken(question),
    cues: new Set<Cue>([...cues].filter((cue) => cue !== 'total').concat('each', 'items', 'list')),
    // So that the question in short asks for the parts as well.
    cueWords: LOCALES[before.question.language].cues.each.filter((phrase) => WHOLE_WORD.test(phrase)).slice(0, 1),
    words: before.question.words.filter(({ required }) => required),
    periods:
      question.periods.length > 0
        ? question.periods
        : place.column.period
          ? [{ kind: 'year', year: place.column.period }]
          : [],
  };
  const turn = turnOf(conversation, asksParts, before, true);
  if (!question.words.every((word) => !word.required || isAround(word))) return { ...turn, draft: refuse(turn.asked) };
  const isOfTable = ({ places: [part] }: DraftFigure): boolean => part.kind === 'cell' && part.table === place.table;
  return turn.draft.figures.length > 1 && turn.draft.figures.every(isOfTable) ? turn : null;
}

const WHOLE_WORD = /^\p{L}{6,}$/u;

/** Words that may stand between "break" and "down". */
const MOST_WITHIN = 3;

const ASKS_AMOUNT: ReadonlySet<Cue> = new Set<Cue>(['amount', 'count']);

/** "By how much?", after "which service grew most?": the change that was told already. */
function asksByHowMuch(
  { text, language, words, periods, cues }: Question,
  { draft: { status, figures } }: Turn,
): boolean {
  const isChange = ({ formula, period, value }: DraftFigure): boolean =>
    typeof value === 'number' && (formula?.includes('−') || period?.includes('–') || false);
  return (
    status === 'answered' &&
    periods.length === 0 &&
    ![...RANKING].some((cue) => cues.has(cue)) &&
    words.every(({ required }) => !required) &&
    holdsPhrase(text, LOCALES[language].byHowMuch) &&
    figures.length > 0 &&
    figures.every(isChange)
  );
}

/** "And the lowest?" after "which area has the highest satisfaction?": the same question with the other end; null where that has no answer. */
function rankedAgain(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { language } = question;
  // "And least, by how much?"
  const byHowMuch = holdsPhrase(question.text, LOCALES[language].byHowMuch);
  const asksMore = [...question.cues].some(
    (cue) => FORM_CUES.has(cue) && !RANKING.has(cue) && cue !== 'which' && !(byHowMuch && ASKS_AMOUNT.has(cue)),
  );
  if (asksMore || question.unit || question.place > 1 || before.question.language !== language) return null;
  if (question.words.some(({ required }) => required)) return null;
  const endOf = ({ text }: Question) => findCues(wordsOf(text), LOCALES[language]).find(({ cue }) => RANKING.has(cue));
  const [then, now] = [endOf(before.question), endOf(question)];
  if (!then || !now) return null;
  const said = wordsOf(before.question.text);
  const text = [...said.slice(0, then.from), ...wordsOf(question.text).slice(now.from, now.to), ...said.slice(then.to)];
  const turn = turnOf(conversation, parseQuestion(text.join(' '), language, readerOf(conversation)), before, true);
  return turn.draft.status === 'answered' ? turn : null;
}

/** "And those without an agreement?" after "with an agreement", or the other way around: the same question with the other word before it. */
function otherWay(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const { language, cues, text } = question;
  const { stem, cues: phrases } = LOCALES[language];
  if (before.question.language !== language || question.periods.length > 0) return null;
  const [from, to] = cues.has('without') ? [phrases.with, phrases.without] : [phrases.without, phrases.with];
  const said = wordsOf(before.question.text);
  const now = wordsOf(text);
  const other = now.findIndex((word) => to.includes(word));
  const named = stem(now[other + 1] ?? '');
  const at = said.findIndex((word, i) => from.includes(said[i - 1] ?? '') && stem(word) === named);
  const isOld = ({ parts }: Word): boolean => parts.every((part) => said.some((word) => stem(word) === stem(part)));
  // "And those without one, do they see the region's information?" asks something else of them.
  const tells = ({ required, negated, parts }: Word): boolean =>
    required || negated || conversation.index.tellingness(conversation.index.term(parts, language)) >= LIGHT_TELLS;
  if (other < 0 || at < 1 || !question.words.every((word) => !tells(word) || isOld(word))) return null;
  const words = [...said.slice(0, at - 1), now[other] ?? '', ...said.slice(at)];
  const turn = turnOf(conversation, parseQuestion(words.join(' '), language, readerOf(conversation)), before, true);
  return turn.draft.status === 'answered' ? turn : null;
}

/** "Compare it with hospital care", "how does that compare with the interest?": a comparison of which no side but the last is named. */
function comparesBack(question: Question, conversation: Conversation): boolean {
  const { text, language, cues } = question;
  if (!cues.has('compare')) return false;
  const [first] = sidesOf(text, LOCALES[language]);
  if (!first) return true;
  return parseQuestion(first, language, readerOf(conversation)).words.every(({ required }) => !required);
}

/** What was answered before and what it is to be compared with, or what they make where that is asked; null where they are not of one kind. */
function besideIt(conversation: Conversation, question: Question, before: Turn): Turn | null {
  const then = answerOf(before);
  // Beside a row of several columns, one figure is half an answer.
  if (!then && before.draft.figures.length > 1 && question.words.some(({ required }) => required)) {
    const turn = mergedTurn(conversation, question, before);
    return { ...turn, draft: refuse(turn.asked) };
  }
  const cues = new Set([...question.cues].filter((cue) => !COMPARING.has(cue)));
  const bare = { ...question, cues };
  // "The same year" is that of the answer before.
  const periods = question.periods.length > 0 ? question.periods : before.question.periods;
  // "Put it next to the share who …", after a share: the word is part of what it is compared with.
  const isShare = then !== null && isPercent(then.unit);
  const works = WORKING.some((cue) => question.cues.has(cue) && !(isShare && OF_A_SHARE.has(cue)));
  // "How much more than the year before?" asks for a change of the same, which the row may print.
  if (works && question.words.every(({ required }) => !required)) return null;
  const attempts = [
    ...(works ? [] : [() => mergedTurn(conversation, question, before)]),
    () => mergedTurn(conversation, bare, before),
    () => turnOf(conversation, { ...bare, periods }, before, true),
  ];
  for (const attempt of attempts) {
    const turn = attempt();
    // "Compare with 2022": the row of both years.
    if (
      !works &&
      turn.draft.figures.length === 2 &&
      turn.draft.figures.every(({ value, formula }) => !formula && typeof value === 'number')
    )
      if (
        then &&
        turn.draft.figures.some(
          ({ value, places: [place] }) => value === then.value && samePlace(place, then.places[0]),
        )
      )
        return turn;
    const now = answerOf(turn);
    if (!then || !now || now.unit !== then.unit || (now.scale ?? 1) !== (then.scale ?? 1)) continue;
    const pair = together(before, turn);
    if (!pair) continue;
    const computed = works ? workOut({ ...turn.asked, question }, [then, now]) : null;
    return computed?.status === 'answered' ? { ...turn, draft: computed } : pair;
  }
  return null;
}

/** Cues that ask for what two figures make. */
const WORKING: readonly Cue[] = ['difference', 'ratio', 'growth', 'decline', 'change', 'saves', 'percentWord', 'share'];
const OF_A_SHARE: ReadonlySet<Cue> = new Set<Cue>(['percentWord', 'share']);
/** Cues of a comparison itself, and not of what is compared. */
const COMPARING: ReadonlySet<Cue> = new Set<Cue>([...WORKING, 'compare', 'how']);

/** The last two figures answered with, each by itself, where they are not the same. */
function lastTwo({ draft, earlier }: Turn): LastTwo | null {
  const [figure, ...others] = draft.figures;
  if (!figure || others.length > 0 || !earlier || typeof figure.value !== 'number') return null;
  return samePlace(earlier.places[0], figure.places[0]) && earlier.value === figure.value ? null : [earlier, figure];
}

/** True where two figures stand in one row of a table. */
function sameSeries(a: DraftFigure, b: DraftFigure): boolean {
  const [one, other] = [a.places[0], b.places[0]];
  return one.kind === 'cell' && other.kind === 'cell' && one.series === other.series && a.period !== b.period;
}

/** "Now both for 2023": the last two questions again, at the time that is named. */
function bothAgain(question: Question, before: Turn, conversation: Conversation): Turn | null {
  const said = ` ${wordsOf(question.text).join(' ')} `;
  const asksBoth = LOCALES[question.language].both.some((phrase) => said.includes(` ${phrase} `));
  if (!asksBoth || !before.previous) return null;
  if (question.periods.length === 0) return question.cues.has('compare') ? together(before.previous, before) : null;
  const bare = { ...question, cues: new Set<Cue>(), cueWords: [], words: [] };
  return together(mergedTurn(conversation, bare, before.previous), mergedTurn(conversation, bare, before));
}

/** What a question says itself, for one that takes its subject from the turn before. */
const spoken = ({ text, written, cueWords, language }: Question): Partial<Question> => ({
  text,
  written,
  cueWords,
  language,
});

const isShort = (question: Question): boolean => question.words.filter((word) => word.required).length <= 4;

/** "How much did it grow?", "which one grew most?": a pronoun in place of a subject. */
function refersBack(question: Question): boolean {
  const words = question.text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const back = LOCALES[question.language].backReferences;
  return question.words.filter((word) => word.required).length <= 1 && words.some((word) => back.includes(word));
}

function firstAnswered(attempts: readonly (() => Turn)[]): Turn {
  let first: Turn | null = null;
  for (const attempt of attempts) {
    const turn = attempt();
    if (turn.draft.status === 'answered' || turn.draft.status === 'ambiguous') return turn;
    first ??= turn;
  }
  if (!first) throw new RangeError('no attempt to answer was given');
  return first;
}

function turnOf(
  { corpus, index, language }: Conversation,
  question: Question,
  before: Turn | null,
  merged: boolean,
): Turn {
  const asked = lookUp(corpus, index, question, language ?? question.language, merged ? yearOf(before) : null);
  return {
    question,
    asked,
    draft: answerQuestion(asked),
    merged,
    earlier: answerOf(before),
    previous: before && { ...before, previous: null },
  };
}

/** The one figure of an answer, if it was looked up and not computed. */
function answerOf(turn: Turn | null): DraftFigure | null {
  const [figure, ...others] = turn?.draft.figures ?? [];
  return figure && others.length === 0 && typeof figure.value === 'number' && !figure.formula ? figure : null;
}

/** The year that the turn before was answered for. */
function yearOf(before: Turn | null): string | null {
  const named = before?.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : [])).at(-1);
  return named ?? before?.draft.figures[0]?.period ?? null;
}

/** The new question with what it leaves out taken from the turn before: subject, period, form, language. */
function mergedTurn(conversation: Conversation, question: Question, before: Turn): Turn {
  const required = question.words.filter((word) => word.required);
  // "Which is the largest? And the smallest?" looks at all of them again.
  const again = required.length === 0 && ranks(question) && ranks(before.question);
  const winner =
    (required.length === 0 && !again) || (question.continues && asksColumn(conversation, question, before))
      ? winnerWords(conversation, before)
      : null;
  const ranked = again
    ? before.question.words.filter((word) => word.required || !before.question.cueWords.includes(word.text))
    : before.question.words;
  const kept = winner ?? (required.length === 0 ? ranked : ofOtherSide(conversation, question, before));
  const asksAnew = question.cues.size > 0 && [...question.cues].some((cue) => FORM_CUES.has(cue));
  const carried = [...before.question.cues].filter(
    (cue) => !(question.unit && question.unit !== 'percent' && cue === 'percentWord'),
  );
  const cues = again
    ? new Set([...carried.filter((cue) => !RANKING.has(cue)), ...question.cues])
    : asksAnew
      ? question.cues
      : new Set([...carried, ...question.cues]);
  const cueWords = asksAnew ? question.cueWords : [...before.question.cueWords, ...question.cueWords];
  const growing =
    question.cues.has('growth') ||
    question.cues.has('change') ||
    question.cues.has('decline') ||
    question.cues.has('difference');
  const periods =
    question.periods.length > 0 || question.cues.has('yearBefore')
      ? question.periods
      : growing
        ? openPeriods(before, question)
        : question.cues.has('trend')
          ? []
          : before.question.periods;
  // "Compare with 2022" sets it beside the year before.
  const year = yearOf(before);
  const beside: readonly Period[] =
    required.length === 0 &&
    question.cues.has('compare') &&
    periods.length === 1 &&
    question.periods.length === 1 &&
    year
      ? [...periods, { kind: 'year', year }]
      : periods;
  const denies = required.length === 0 && question.cues.has('without');
  const merged: Question = {
    ...question,
    words: denies
      ? withoutWhatWas(before.question)
      : [
          ...kept.map((word) => (required.length === 0 || word.required ? word : { ...word, required: false })),
          ...question.words,
        ],
    cues,
    cueWords,
    periods: beside,
    captions: question.captions.length > 0 ? question.captions : again ? captionOf(before) : before.question.captions,
    edition: question.edition ?? before.question.edition,
    which:
      question.which.length > 0 ||
      !(question.cues.has('which') || question.cues.has('list') || question.cues.has('names'))
        ? question.which
        : before.question.counted,
    // "And for heart failure, how many?" counts what was counted.
    counted:
      question.counted.length > 0 || (asksAnew && !endsInCount(question)) ? question.counted : before.question.counted,
    unit: question.unit ?? (asksAnew ? null : before.question.unit),
    condition: question.condition ?? null,
    // "And without?" asks the same, who sees whose information as well.
    text: denies ? before.question.text : `${kept.map((word) => word.text).join(' ')} ${question.text}`,
    continues: false,
  };
  return turnOf(conversation, merged, before, true);
}

/** "… how many?" with nothing after it. */
const endsInCount = ({ text, language }: Question): boolean =>
  LOCALES[language].cues.count.some((phrase) => wordsOf(text).join(' ').endsWith(` ${phrase}`));

/** "And without?" after "with an agreement": the word that stood after "with" is denied. */
function withoutWhatWas({ words, text, language }: Question): Word[] {
  const said = wordsOf(text);
  const { cues, stopWords } = LOCALES[language];
  return words.map((word) => {
    const before = said.slice(0, Math.max(0, said.indexOf(word.parts[0] ?? '')));
    const head = before.findLast((other) => cues.with.includes(other) || !stopWords.includes(other)) ?? '';
    return cues.with.includes(head) ? { ...word, negated: true } : word;
  });
}

/** Cues that look for a place in a ranking. */
const RANKING: ReadonlySet<Cue> = new Set<Cue>(['highest', 'lowest', 'rank', 'oldest', 'youngest']);
const ranks = ({ cues }: Question): boolean => [...cues].some((cue) => RANKING.has(cue));

/** "And the smallest?" is asked of the table that the answer before was taken from. */
function captionOf({ question, draft }: Turn): readonly string[] {
  const place = draft.figures[0]?.places[0];
  const number = place?.kind === 'cell' ? place.table.number?.split(' ').at(-1) : undefined;
  return number ? [number] : question.captions;
}

/** Cues that give a follow-up a form of its own; "and in 2022?" has none and takes the form before. */
const FORM_CUES: ReadonlySet<string> = new Set([
  'which',
  'names',
  'count',
  'share',
  'amount',
  'when',
  'where',
  'who',
  'why',
  'difference',
  'change',
  'growth',
  'decline',
  'sum',
  'ratio',
  'average',
  'highest',
  'lowest',
  'rank',
  'trend',
  'allYears',
  'each',
  'list',
  'complement',
  'define',
  'duration',
  'per',
]);

/** "How much did it grow?" after "and in 2022?" means since then; "which grew fastest?" after the newest year, in that year. */
function openPeriods(before: Turn, question: Question): readonly Period[] {
  const place = before.draft.figures[0]?.places[0];
  const newest = place?.kind === 'cell' ? yearsOf(place.table).at(-1) : undefined;
  return before.question.periods.flatMap((period): Period[] =>
    period.kind !== 'year' || (period.year === newest && ranks(question))
      ? [period]
      : period.year === newest
        ? []
        : [{ kind: 'range', from: period.year, to: null }],
  );
}

/** "And who was the contractor?": the new words are all of one heading of the table that was answered from. */
function asksColumn({ index }: Conversation, { words, language }: Question, before: Turn): boolean {
  const place = before.draft.figures[0]?.places[0];
  const required = words.filter((word) => word.required);
  return (
    place?.kind === 'cell' &&
    required.length > 0 &&
    place.table.columns.some(({ headers }) =>
      required.every(({ parts }) => index.weightIn(index.term(parts, language), index.keysOf(headers)) >= NEAR),
    )
  );
}

/** After "which is the largest?", what "it" stands for is the one named. */
function winnerWords(conversation: Conversation, before: Turn): Word[] | null {
  const { cues, language } = before.question;
  const place = before.draft.figures.length === 1 ? before.draft.figures[0]?.places[0] : undefined;
  if (place?.kind !== 'cell' || !(cues.has('highest') || cues.has('lowest') || cues.has('rank'))) return null;
  return rowWords(conversation, place, language, false);
}

/** The words of a row's label, as if a question had named it; `name` tells whether as a name. */
const rowWords = (
  { index }: Conversation,
  { series }: Pick<RowEntry, 'series'>,
  language: LanguageCode,
  name: boolean,
): Word[] =>
  index.contentWords(series.labels[language] ?? series.label, language).map((text) => ({
    text,
    parts: [text],
    core: [text],
    spends: false,
    required: true,
    negated: false,
    written: text,
    name,
  }));

/**
 * The words kept of the turn before, less those of the side of its cell that the new question names anew: "how many members were
 * they?" asks for another column of the row, "and Millhaven?" for another row in the column.
 */
function ofOtherSide(conversation: Conversation, question: Question, before: Turn): Word[] {
  const kept = keptWords(conversation, question, before);
  const { index } = conversation;
  const place = before.draft.figures[0]?.places[0];
  if (place?.kind !== 'cell') return kept;
  const holds = ({ parts }: Word, texts: Texts, language: LanguageCode): boolean =>
    index.weightIn(index.term(parts, language), index.keysOf(texts)) >= NEAR;
  const named = question.words.filter(({ required, negated }) => required && !negated);
  const isNamed = (texts: Texts): boolean => named.every((word) => holds(word, texts, question.language));
  const { table, series, column } = place;
  const { labels } = series;
  const { headers } = column;
  // "And what share of the total is that?" names the whole.
  if (question.cues.has('share') || named.length === 0 || isNamed(labels) || isNamed(headers)) return kept;
  const spoke = before.question.language;
  // Of several rows that have the new words, the one that most of the old ones are of.
  const rows = table.series
    .filter((other) => isNamed(other.labels))
    .map((other) => ({ other, shared: kept.filter((word) => holds(word, other.labels, spoke)).length }))
    .sort((a, b) => b.shared - a.shared);
  if (rows.length > 1 && rows[0]?.shared === rows[1]?.shared) return kept;
  const otherRow = rows[0]?.other;
  const otherColumn = table.columns.find((other) => isNamed(other.headers));
  const [old, fresh, across] = otherRow
    ? [labels, otherRow.labels, headers]
    : otherColumn
      ? [headers, otherColumn.headers, labels]
      : [];
  if (!old || !fresh || !across) return kept;
  return kept.filter(
    (word) => !word.required || !holds(word, old, spoke) || holds(word, fresh, spoke) || holds(word, across, spoke),
  );
}

/** Words of the turn before that still fit: each that some row or sentence holds together with the new ones. */
function keptWords({ index }: Conversation, question: Question, before: Turn): Word[] {
  const term = (word: Word) =>
    index.term(word.parts, word === question.words[0] ? question.language : before.question.language, {
      required: true,
      negated: false,
    });
  const fresh = question.words
    .filter((word) => word.required && !word.negated)
    .map((word) => index.term(word.parts, question.language, { core: word.core }));
  // After an answer from a table, the next one is looked for in its rows.
  const inTable = before.draft.figures.some((figure) => figure.places[0].kind === 'cell');
  const kept: Word[] = [];
  for (const word of before.question.words) {
    if (!word.required) {
      kept.push(word);
      continue;
    }
    if (question.words.some((other) => other.text === word.text)) continue;
    // "And what share of the total is that?": the new words name the whole, the old ones stay the part. "What did it cost?" is asked
    // of the one that was named.
    if (question.cues.has('share') || (word.name && refersBack(question))) {
      kept.push(word);
      continue;
    }
    const terms = [...fresh, ...kept.filter((other) => other.required && !other.negated).map(term), term(word)];
    if (index.find(terms).some((hit) => holdsAll(hit, terms.length) && (!inTable || hit.entry.kind === 'row')))
      kept.push(word);
  }
  return kept;
}

/** From this weight a word stands with the figure itself and not far off in a heading. */
const NEAR = 0.54;
const holdsAll = (hit: Hit, count: number): boolean =>
  hit.entry.kind !== 'table' &&
  hit.entry.kind !== 'chart' &&
  hit.weights.slice(0, count).every((weight) => weight >= NEAR);
