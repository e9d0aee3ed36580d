import type { Locale } from '../language/locale.js';
import { normalise, wordsOf } from '../language/tokens.js';

/** Messages longer than this are searched for the one question in them. */
const SHORT = 220;

/** A Slack message as plain text: links by their label, mentions and emoji gone, entities decoded, code and quote marks removed. */
export function fromSlack(message: string): string {
  if (PLAIN.test(message)) return message.trim();
  return message
    .replace(/<([^>|]*)\|([^>]*)>/g, (_, target: string, label: string) => (/^[@!#]/.test(target) ? ' ' : ` ${label} `))
    .replace(/<[@!#][^>]*>/g, ' ')
    .replace(/<(https?:[^>]*)>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]+:(?![\p{L}\p{N}])/gu, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[*_~`]+(?=\p{L}|\p{N})|(?<=\p{L}|\p{N}|[.!?])[*_~`]+/gu, ' ')
    .replace(/^\s*>+\s?/gm, ' ')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim();
}

/** Letters, digits and what stands in nearly all sentences: nothing of this is rewritten. */
const PLAIN = /^[\p{L}\p{N} .,?!()"'%–-]*$/u;

/** A face of punctuation, ":)", ends a sentence that the mark before it, group 1, has not ended. */
const EMOTICON = /([.!?,:]?)\s*(?<![\p{L}\p{N}])[:;]-?[)(DP](?!\p{L})/gu;

/** "No. of regions" ends no sentence. */
const NUMBER_OF = /(?<![\p{L}\p{N}])(n)os?\.(?= of )/giu;

/** The question of a message: all of a short one, and of a long one the sentence that asks, with what leads up to it by a colon. */
export function findFocus(message: string, locale: Locale): string {
  const text = normalise(fromSlack(message))
    .replace(EMOTICON, (_, mark: string) => mark || '.')
    .replace(/\s+/g, ' ')
    .replace(NUMBER_OF, (_, letter: string) => `${letter}umber`)
    .replace(locale.caveat, '')
    .trim()
    .replace(locale.signOff, '$1')
    .trim();
  return focusOf(withoutCourtesies(text, locale), locale);
}

/** "Sorry to bother you, but what did it cost?" asks what it cost; a message of nothing but courtesy is left as it is. */
function withoutCourtesies(text: string, locale: Locale): string {
  const pattern = courtesyPatterns.get(locale) ?? courtesyPattern(locale);
  courtesyPatterns.set(locale, pattern);
  const rest = text.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
  return wordsOf(rest).length < LEAST_WORDS ? text : rest;
}

/** Fewer words are left of a message that is all courtesy. */
const LEAST_WORDS = 2;

const courtesyPatterns = new WeakMap<Locale, RegExp>();

/** Clauses of courtesy at the beginning of a message, a sentence or a clause, with the marks behind them. */
const courtesyPattern = ({ courtesies, butThen }: Locale): RegExp =>
  new RegExp(
    `(?:^|(?<=[.!?:;,–-] ))(?:${courtesies.join('|')})(?!\\p{L})(?:\\s*[.,:;!–-]+)?(?:\\s+(?:${butThen.join('|')})(?!\\p{L}))?\\s*`,
    'giu',
  );

function focusOf(text: string, locale: Locale): string {
  const sentences = text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"'–-]|\p{Ll})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  if (sentences.length <= 1) return text;
  // Of a short message, what stands around the question may belong to it: "In place today, not planned."
  if (text.length <= SHORT) return text;
  const last = sentences.findLast((sentence) => sentence.endsWith('?'));
  if (last) return last.length > SHORT ? lastPart(last) : withLead(sentences, last);
  const worded = sentences.findLast((sentence) =>
    locale.cues.count
      .concat(locale.cues.who, locale.cues.which, locale.cues.amount)
      .some((phrase) => new RegExp(`(?<![\\p{L}])${phrase}(?![\\p{L}])`, 'iu').test(sentence)),
  );
  return worded ?? sentences.at(-1) ?? text;
}

/** "… my only question is: which supplier …?" */
function lastPart(sentence: string): string {
  const after = sentence.slice(sentence.lastIndexOf(': ') + 1).trim();
  return after.length > 15 && after.length < sentence.length ? after : sentence;
}

/** A very short question ("How many?") leans on the sentence before it. */
function withLead(sentences: readonly string[], question: string): string {
  const colon = lastPart(question);
  if (colon.length > 25) return colon;
  const before = sentences[sentences.indexOf(question) - 1];
  return before && before.length < SHORT ? `${before} ${question}` : question;
}
