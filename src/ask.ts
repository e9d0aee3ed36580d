import { join } from 'node:path';
import type { Answer } from './answer/answer.js';
import { compose } from './answer/compose.js';
import type { Draft, DraftFigure, Place } from './answer/draft.js';
import type { AskRequest, Engine } from './answer/engine.js';
import { samePlace } from './answer/figures.js';
import { buildWording, nextQuestions, type Wording } from './answer/next.js';
import { buildSuggester } from './answer/suggest.js';
import { takeTurn } from './answer/turns/take-turn.js';
import type { Conversation, Turn } from './answer/turns/turn.js';
import { WORKING } from './answer/turns/words.js';
import { warmUpTurns } from './answer/warm-up.js';
import type { Catalogue } from './corpus/catalogue.js';
import { loadCorpus } from './corpus/load.js';
import type { Corpus } from './corpus/model.js';
import type { LanguageCode } from './language/locale.js';
import { LOCALES } from './language/locales.js';
import { QUESTION_TEMPLATES } from './language/question-templates-by-language.js';
import { normalise } from './language/tokens.js';
import { findFocus } from './question/focus.js';
import type { Question } from './question/question.js';
import { MOST_CANONICAL, renderQuestion } from './question/render.js';
import { buildSearch } from './search/search.js';

/** How many offered questions an engine remembers the answerability of. */
const MOST_REMEMBERED = 5_000;

/** The corpus that comes with the package. */
const OWN_CORPUS = join(import.meta.dirname, '..', 'corpus');

export interface EngineOptions {
  /** Folder to answer from; default: the corpus that comes with the package. */
  readonly corpus?: string;
}

/**
 * Loads a corpus and indexes it.
 * @throws CorpusError with file, line and remedy where the corpus is not whole.
 */
export function loadEngine(options: EngineOptions = {}): Engine {
  return createEngine(loadCorpus(options.corpus ?? OWN_CORPUS, join(OWN_CORPUS, 'lexicon.txt')));
}

/** The engine over a corpus already loaded. */
export function createEngine(corpus: Corpus): Engine {
  const index = buildSearch(corpus);
  const wording = buildWording(corpus);
  const conversationIn = (language: LanguageCode | null): Conversation => ({
    corpus,
    index,
    language,
    fallback: corpus.reports[0]?.language ?? 'en',
  });
  // A conversation begins with what was asked before, and what stands alone for a follow-up is often its first question. Kept for
  // longer, all that was found for a question would outlive it by so much that collecting it takes as long as answering.
  let firsts = new Map<string, Turn>();
  let firstsBefore = firsts;
  const firstTurn: FirstTurn = (conversation, message) => {
    const key = `${conversation.language}\n${message}`;
    const turn = firsts.get(key) ?? firstsBefore.get(key) ?? takeTurn(conversation, message, null);
    firsts.set(key, turn);
    return turn;
  };
  // What is offered after one answer is offered after many others.
  const answerable = new Map<string, boolean>();
  const isAnswered = (text: string, conversation: Conversation): boolean => {
    const key = `${conversation.language}${text}`;
    const known = answerable.get(key) ?? firstTurn(conversation, text).draft.status === 'answered';
    if (answerable.size < MOST_REMEMBERED) answerable.set(key, known);
    return known;
  };
  const ask = ({ turns, language }: AskRequest): Answer => {
    const started = performance.now();
    firstsBefore = firsts;
    firsts = new Map();
    const conversation = conversationIn(language ?? null);
    let turn: Turn | null = null;
    let before: Turn | null = null;
    const messages = turns.length > 0 ? turns : [''];
    for (const [i, message] of messages.entries()) {
      const next: Turn = turn ? takeTurn(conversation, message, turn) : firstTurn(conversation, message);
      // What could not be answered leaves the conversation where it was.
      if (
        i === messages.length - 1 ||
        turn === null ||
        next.draft.status === 'answered' ||
        next.draft.status === 'ambiguous'
      ) {
        before = turn;
        turn = next;
      }
    }
    if (!turn) throw new RangeError('a request has at least one turn');
    const question = turns.at(-1) ?? '';
    const again = conversationIn(turn.asked.language);
    const canonical = canonicalOf({ messages, turn, before, wording, conversation: again, firstTurn });
    const answer = compose({
      question,
      canonical,
      language: turn.asked.language,
      asked: turn.asked,
      draft: turn.draft,
    });
    const next = nextQuestions({
      turn,
      language: turn.asked.language,
      asked: [question, canonical],
      wording,
      isAnswered: (text) => isAnswered(text, again),
    });
    return { ...answer, next, elapsedMs: Math.round((performance.now() - started) * 1000) / 1000 };
  };
  const suggester = buildSuggester({
    corpus,
    index,
    wording,
    answer: (question, language) => takeTurn(conversationIn(language), question, null).draft,
  });
  const warmUp = (): void => {
    for (const turns of warmUpTurns(corpus, suggester.examples)) ask({ turns });
  };
  return { ask, ...suggester, warmUp, catalogue: catalogueOf(corpus) };
}

interface Stated {
  /** Turns of the conversation, the last of which is answered. */
  readonly messages: readonly string[];
  readonly turn: Turn;
  /** The turn that a follow-up may have taken something from. */
  readonly before: Turn | null;
  readonly wording: Wording;
  /** Conversation in the language of the answer, to ask again in. */
  readonly conversation: Conversation;
  readonly firstTurn: FirstTurn;
}

/** Answers a message that nothing goes before. */
type FirstTurn = (conversation: Conversation, message: string) => Turn;

/**
 * The question in a form that stands alone and gives the same answer; null where there was nothing to answer. A first message
 * that is nothing but a short question is its own form; of any other, each form is asked until one gives the same answer.
 */
function canonicalOf({ messages, turn, before, wording, conversation, firstTurn }: Stated): string | null {
  const { question, draft } = turn;
  if (draft.status === 'not_found' || draft.status === 'help') return null;
  const own = findFocus(messages.at(-1) ?? '', LOCALES[question.language]);
  const tidied = messages.map((one) => normalise(one).replace(/\s+/g, ' ').trim());
  if (messages.length === 1 && own === tidied[0] && own.length <= MOST_CANONICAL) return own;
  const rendered = renderQuestion(question);
  const [main, ...others] = draft.figures;
  const place = main?.places[0];
  const cell =
    place?.kind === 'cell' && others.length === 0 && main?.formula === undefined
      ? wording.values(place, place.column, question.language).slice(0, 1)
      : [];
  const joined = before ? [tidied.join(' '), `${before.question.text} ${own}`] : [];
  const forms = [
    ...(turn.merged ? [] : [own]),
    ...cell,
    ...(before && others.length === 0 && !asksMore(question, before.question)
      ? inYear(before.question.text, main?.period ?? null, question.language)
      : []),
    ...joined,
    ...(others.length === 1 ? bothLabels(draft, question.language) : []),
    ...(main?.formula && question.cues.has('difference') ? apart(draft.context, question.language) : []),
    rendered,
    question.text,
    ...(before
      ? [
          `${before.question.words.flatMap(({ text, required }) => (required ? text : [])).join(' ')} ${own}`,
          `${before.question.cueWords.join(' ')} ${question.text}`,
        ]
      : []),
    // What the sentence says of the figure asks for it as well, and so does a sentence that is quoted for its words.
    ...(place?.kind === 'sentence' && main ? [main.label] : []),
    ...(main ? [] : draft.quoted.flatMap((quoted) => quotedText(quoted, question.language))),
    // Of what two turns asked for, the sum: the labels of both, and what is asked of them.
    ...(main?.formula && draft.context.length === 2
      ? bothLabels({ ...draft, figures: draft.context }, question.language)
          .slice(0, 1)
          .map((labels) => `${labels}: ${own}`)
      : []),
    ...(main?.formula && question.cues.has('sum')
      ? [
          tidied.join(' '),
          overYears(before, draft.context, question.language),
          ...main.places.flatMap((part) => quotedText(part, question.language)),
        ].map((asked) => `${asked} ${sumWord(question.language)}`)
      : []),
  ].filter((form) => form.trim() !== '' && form.length <= MOST_CANONICAL);
  let alike: string | null = null;
  for (const form of new Set(forms)) {
    const again = firstTurn(conversation, form).draft;
    if (!assertsSame(again, draft)) continue;
    if (citesSame(again, draft)) return form;
    alike ??= form;
  }
  return alike ?? rendered;
}

const quotedText = (place: Place, language: LanguageCode): string[] =>
  place.kind === 'sentence' ? [place.sentence.text[language] ?? ''] : [];

/** Two figures by their labels: "X and Y 2023", "X vs Y 2023", or "X 2022 and 2023" where both are of one row. */
function bothLabels({ figures }: Draft, language: LanguageCode): string[] {
  const periods = figures.map(({ period }) => period);
  // A row of totals is labelled with its caption as well.
  const names = figures.map(({ label, places: [place] }) =>
    place.kind === 'cell' && place.series.role === 'total' ? (place.series.labels[language] ?? label) : label,
  );
  const { messages, than, changedSince } = LOCALES[language];
  const isOneRow = new Set(names).size === 1;
  const [year, ...otherYears] = new Set(periods);
  const isOfOneYear = year != null && otherYears.length === 0;
  const joined = [messages.and, ...than.slice(0, 1)].map((joint) => {
    if (isOneRow) return `${names[0]} ${periods.join(` ${joint} `)}`;
    const labels = names.join(` ${joint} `);
    return isOfOneYear ? `${labels} ${year}` : labels;
  });
  // Where one label has all words of the other, each is told apart by its year: "X 2023 compared with X and Y 2023".
  const compared = changedSince.find((phrase) => phrase.includes(' '));
  return isOfOneYear && !isOneRow ? [...joined, names.map((name) => `${name} ${year}`).join(` ${compared} `)] : joined;
}

/** The subject of a turn with the years of the figures that were added up: "total IT costs 2022 and 2023". */
function overYears(turn: Turn | null, figures: readonly DraftFigure[], language: LanguageCode): string {
  const subject = (turn ? renderQuestion(turn.question) : '').replace(ANY_YEAR, '').trim();
  return `${subject} ${figures.map(({ period }) => period).join(` ${LOCALES[language].messages.and} `)}`;
}

/** A word of its own that asks for a sum. */
const sumWord = (language: LanguageCode): string =>
  LOCALES[language].cues.sum.find((phrase) => /^\p{L}{5,}$/u.test(phrase)) ?? '';

/** The difference of two figures by their labels, or of one row by its years. */
function apart([a, b]: readonly DraftFigure[], language: LanguageCode): string[] {
  if (!a?.period || !b?.period) return [];
  const templates = QUESTION_TEMPLATES[language];
  const [from = a.period, to = b.period] = [a.period, b.period].sort();
  if (a.label === b.label) return from === to ? [] : [templates.changed({ label: a.label, from, to })];
  return from === to ? [templates.difference({ label: a.label, other: b.label, year: from })] : [];
}

/** True where a follow-up brings a word of its own or asks what two figures make, and not for another time alone. */
const asksMore = (question: Question, before: Question): boolean =>
  question.words.filter(({ required }) => required).length > before.words.filter(({ required }) => required).length ||
  question.words.some(({ negated }) => negated) ||
  WORKING.some((cue) => question.cues.has(cue) && !before.cues.has(cue));

/** A question about another year: "… in 2022?" */
function inYear(question: string, period: string | null, language: LanguageCode): string[] {
  if (!period || !YEAR.test(period)) return [];
  const [named, ...others] = question.match(ANY_YEAR) ?? [];
  if (others.length > 0) return [];
  return [named ? question.replace(named, period) : QUESTION_TEMPLATES[language].forYear({ question, year: period })];
}

const YEAR = /^\d{4}$/;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** True where two drafts assert the same figures, or offer the same candidates. */
function assertsSame(one: Draft, other: Draft): boolean {
  const said = ({ status, figures, alternatives }: Draft): string =>
    JSON.stringify([
      status,
      figures.map(({ value, unit, noun, period }) => [value, noun ?? unit, period]),
      status === 'ambiguous' ? alternatives.map(({ question }) => question) : [],
    ]);
  return said(one) === said(other);
}

/** True where the figures of two drafts stand in the same places. */
const citesSame = (one: Draft, other: Draft): boolean =>
  one.figures.every(({ places: [place] }, i) => {
    const [same] = other.figures[i]?.places ?? [];
    return same !== undefined && samePlace(place, same);
  });

function catalogueOf(corpus: Corpus): Catalogue {
  return {
    corpus: corpus.hash,
    documents: corpus.reports.map((report) => ({
      id: report.id,
      title: report.title[report.language] ?? report.id,
      publisher: report.publisher,
      year: report.year,
      url: report.url,
      language: report.language,
      tables: report.tables.map((table) => ({
        caption: table.caption,
        captions: table.captions,
        years: [...new Set(table.columns.flatMap((column) => column.period ?? []))].sort().reverse(),
        rows: table.rows.length,
      })),
    })),
  };
}
