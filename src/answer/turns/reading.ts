import type { Corpus, Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { LANGUAGES, LOCALES, languageScores } from '../../language/locales.js';
import { holdsPhrase } from '../../language/phrases.js';
import { normalise, tokenise } from '../../language/tokens.js';
import { parseQuestion } from '../../question/parse.js';
import type { Question } from '../../question/question.js';
import type { Reader } from '../../question/reader.js';
import type { Conversation, Turn } from './turn.js';
import { ITSELF } from './words.js';

/** A text as a question to the corpus of a conversation. */
export const readQuestion = (conversation: Conversation, text: string, language: LanguageCode): Question =>
  parseQuestion(text, language, readerOf(conversation));

/** By its small words, and by which language's texts know its others; a message without signs is in the conversation's language. */
export function languageOf({ index, fallback }: Conversation, message: string, before: Turn | null): LanguageCode {
  const scores = languageScores(message);
  for (const token of tokenise(normalise(message)).slice(0, 60)) {
    const known = index.vocabulary.languagesOf(token.text);
    const [only] = known;
    if (only && known.length === 1) scores[only] += KNOWN_WORD;
  }
  if (scores.sv === scores.en) return before?.question.language ?? fallback;
  return scores.sv > scores.en ? 'sv' : 'en';
}

/** How much a word that only one language's texts know tells, beside the small words of a language. */
const KNOWN_WORD = 0.7;

const readerOf = ({ corpus, index }: Conversation): Reader => ({
  correct: index.vocabulary.correct,
  isWord: (word) => index.vocabulary.has(word),
  isKnown: index.isKnown,
  isTold: (word, language) => index.tellingness(index.termOf(word.toLowerCase(), language)) > 0,
  isTerm: (word, language) => index.concepts.named(LOCALES[language].stem(word), language).length > 0,
  isTitled: (word, language) => {
    const term = index.termOf(word, language);
    return corpus.reports.every(({ title }) => index.weightIn(term, index.keysOf(title)) >= ITSELF);
  },
  editions: corpus.reports.flatMap(({ year }) => (year === null ? [] : [String(year)])).sort(),
  isEdition: (year) => corpus.reports.some((report) => report.year === null || String(report.year) === year),
  webEdition: webEditionOf(corpus),
  isUnit: index.isUnit,
  labels: index.labels.find,
  phrases: index.phrases,
});

/** "(web page)" in the title of one of several documents. */
function webEditionOf({ reports }: Corpus): string | null {
  const isPage = (title: Texts): boolean =>
    LANGUAGES.some((language) => holdsPhrase(title[language] ?? '', LOCALES[language].webPages));
  const [one, ...others] = reports.filter(({ title }) => isPage(title));
  return one?.year && others.length === 0 && reports.length > 1 ? String(one.year) : null;
}
