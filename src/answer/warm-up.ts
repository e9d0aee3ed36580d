import type { Corpus } from '../corpus/model.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { wordsOf } from '../language/tokens.js';
import type { Suggestion } from './engine.js';

/** Most examples of a language that are asked, and most sentences of the corpus that are made questions of. */
const MOST_EXAMPLES = 25;
const MOST_SENTENCES = 60;
/** So many words of a sentence make a question of the length that people write. */
const OF_A_SENTENCE = 8;

/**
 * Conversations to answer before anybody asks, so that the first person does not wait for code that has not run yet, nor for what is
 * made at first use: the examples in each language, each as it stands, misspelt, with a word that no text has and with two follow-ups;
 * and the beginnings of sentences all through the corpus, asked for their number, their share or their reason.
 */
export function warmUpTurns(
  corpus: Corpus,
  examples: (language: (typeof LANGUAGES)[number], limit: number) => readonly Suggestion[],
): string[][] {
  const ofExamples = LANGUAGES.flatMap((language) => {
    const { cues } = LOCALES[language];
    const years = corpus.reports.flatMap(({ year }) => (year === null ? [] : [year]));
    const followUps = [
      `${cues.and[0]} ${Math.max(...years, 0) - 1}?`,
      `${cues.growth[0]}?`,
      `${cues.which[0]} ${cues.highest[0]}?`,
      `${cues.count[0]} ${cues.percentWord[0]}?`,
    ];
    return examples(language, MOST_EXAMPLES).flatMap(({ question }, i) => [
      [question],
      [misspelt(question)],
      [question.replace(LONG_WORD, UNKNOWN)],
      [question, followUps[i % followUps.length] ?? '', followUps[(i + 1) % followUps.length] ?? ''],
    ]);
  });
  const sentences = corpus.reports.flatMap(({ sentences }) => sentences.flatMap(({ text }) => Object.entries(text)));
  const every = Math.max(1, Math.floor(sentences.length / MOST_SENTENCES));
  const ofSentences = sentences
    .filter((_, i) => i % every === 0)
    .map(([code, text], i) => {
      const { cues } = LOCALES[code as keyof typeof LOCALES];
      const asks = [cues.count, cues.share, cues.why, cues.which][i % 4]?.find((phrase) => /^[\p{L} ]+$/u.test(phrase));
      return [`${asks} ${wordsOf(text).slice(0, OF_A_SENTENCE).join(' ')}?`];
    });
  return [...ofExamples, ...ofSentences];
}

const LONG_WORD = /\p{L}{7,}/u;
/** A word of no language. */
const UNKNOWN = 'qvzxwk';

/** A question with one letter of its first long word left out. */
const misspelt = (question: string): string => question.replace(LONG_WORD, (word) => word.slice(0, 3) + word.slice(4));
