import type { Cue, Locale } from '../language/locale.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import { findCues } from '../question/cues.js';

/** How many words of content a piece of a message has. */
export interface Says {
  /** Those that the corpus has, names aside. */
  readonly known: number;
  /** Those that it does not have, names aside. */
  readonly unknown: number;
  readonly names: number;
  /** Those of light meaning that it does not have. */
  readonly foreign: number;
}

/** Longer messages are searched for their question elsewhere. */
const MOST_SENTENCES = 8;
/** Words that a question has at least; one less where it is a sentence of its own. */
const LEAST_WORDS = 4;

/** Cues with which a clause that asks may begin. */
const ASKS: ReadonlySet<Cue> = new Set<Cue>(['count', 'who', 'what', 'which', 'how', 'when', 'share', 'amount', 'why']);
/** Cues that ask nothing and set nothing apart. */
const SMALL_TALK: ReadonlySet<Cue> = new Set<Cue>(['with', 'and', 'also', 'thanks', 'greeting', 'spend']);
/** How many small words may stand before them: "in how many", "och på hur många". */
const BEFORE_ASKING = 2;

const IN_BRACKETS = /\s*\([^)]*\)/gu;

/**
 * What is left of a message without what people say around a question: who asks and what for, the weekend, the bet. The nearest to
 * the whole message comes first. A piece is left out if it speaks of the asker, or has no word of the corpus, as `says` tells.
 */
export function withoutChatter(text: string, locale: Locale, says: (piece: string) => Says): readonly string[] {
  const found: string[] = [];
  const add = (rest: readonly string[], dropped: readonly string[], least = LEAST_WORDS): void => {
    const piece = rest.join(' ').trim();
    if (dropped.length === 0 || found.includes(piece) || wordsOf(piece).length < least) return;
    const asks = says(piece);
    if (asks.known + asks.names === 0) return;
    // "It" may stand for what was left out.
    const onlyTalk = dropped.every((one) => isTalk(one, locale) && says(one).known === 0 && says(one).names === 0);
    if (onlyTalk || !pointsAt(piece, locale)) found.push(piece);
  };
  const lead = locale.lead.exec(text)?.[0] ?? '';
  // "I want to plot the uptake of chat. Number of regions, each year." is said of what stands before it.
  const rest = text.slice(lead.length);
  const isLead =
    lead !== '' && (rest.includes('?') || says(lead).known === 0 || says(rest).known + says(rest).names > 1);
  if (isLead) add([ofOurs(rest, lead, locale)], ['']);
  const wish = locale.wantsToKnow.exec(text)?.[0] ?? '';
  const wished = text.slice(wish.length);
  // "We wonder how many regions find out which …" asks how many.
  const asksMore = findCues(wordsOf(wish), locale).some(({ cue }) => cue === 'count' || cue === 'share');
  if (
    wish &&
    !asksMore &&
    (says(wish).known === 0 || !wordsOf(wished).some((word) => locale.backReferences.includes(word)))
  )
    add([ofOurs(wished, wish, locale)], ['']);
  // "The four variants (by app, by terminal, …)": the brackets only name what is to be listed.
  const bare = text.replace(IN_BRACKETS, '');
  if (bare !== text && findCues(wordsOf(bare), locale).some(({ cue }) => cue === 'list')) add([bare], ['']);
  const all = text.split(/(?<=[.!?:…])\s+/u);
  const sentences = all.length > MOST_SENTENCES ? [text] : all;
  // "Since when? The page and the report disagree": whether they do is said with the answer.
  const undisputed = sentences.filter((one) => !isDispute(one, locale));
  if (undisputed.length > 0 && undisputed.length < sentences.length) found.push(undisputed.join(' '));
  const asking = sentences.length > 1 ? askingOf(sentences, locale, says) : 0;
  if (sentences.some((one, i) => i !== asking && asksUnknown(one, sentences[asking] ?? '', locale, says))) return found;
  // "How many regions? Sitting with the clinic heads now": a question mark ends what is asked.
  const isAfter = (one: string, i: number): boolean =>
    i > asking &&
    (sentences[asking]?.endsWith('?') ?? false) &&
    !/[\d?]/.test(one) &&
    wordsOf(one).length >= LEAST_WORDS &&
    findCues(wordsOf(one), locale).every(({ cue }) => SMALL_TALK.has(cue)) &&
    says(one).unknown === 0 &&
    says(one).foreign > 0;
  const isKept = (one: string, i: number): boolean =>
    i === asking || !(isAfter(one, i) || isAside(one, i < asking, locale, says));
  const kept = sentences.filter(isKept);
  const dropped = sentences.filter((one, i) => !isKept(one, i));
  add(kept, dropped, kept.every((one) => one.endsWith('?')) ? LEAST_WORDS - 1 : LEAST_WORDS);
  const pieces = kept
    .join(' ')
    .split(/\s+[–—-]\s+|(?<=[,;:?!])\s+|\.{2,}\s*|…\s*/u)
    .filter(Boolean);
  const first = pieces.findIndex((piece) => beginsAsking(piece, locale));
  if (pieces.length < 2 || first < 0) return found;
  // What follows a question narrows it ("among the small ones"), unless it speaks of the asker.
  const isPart = (piece: string, i: number): boolean =>
    i === first ||
    (/\d/.test(piece) && locale.supposes.includes(wordsOf(piece)[0] ?? '')) ||
    !(i < first || (isTalk(piece, locale) && !/\d/.test(piece))) ||
    !isAside(piece, i < first, locale, says);
  add(pieces.filter(isPart), [...dropped, ...pieces.filter((piece, i) => !isPart(piece, i))]);
  return found;
}

/** "The page and the report don't agree": says of the documents, and asks nothing. */
const isDispute = (one: string, locale: Locale): boolean =>
  !one.endsWith('?') &&
  holdsPhrase(one, locale.disagree) &&
  findCues(wordsOf(one), locale).some(({ cue }) => cue === 'documentWords');

/** "I work for Northam council and wonder how many we have": what is ours is that of the place named before. */
function ofOurs(rest: string, lead: string, { ours, within }: Locale): string {
  const names = lead.slice(1).match(NAMES) ?? [];
  return names.length > 0 && wordsOf(rest).some((word) => ours.includes(word))
    ? `${within[0]} ${names.join(' ')}: ${rest}`
    : rest;
}

/** Words with a capital within a sentence. */
const NAMES = /(?<=\p{L}[\p{L},]* )\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?/gu;

/** "What will the weather be? Thinking of a swim": True where the one that asks is of what nothing speaks of, and the other asks nothing. */
function asksUnknown(one: string, other: string, locale: Locale, says: (piece: string) => Says): boolean {
  const asks = (piece: string): boolean =>
    piece.endsWith('?') || findCues(wordsOf(piece), locale).some(({ cue }) => ASKS.has(cue));
  return one.endsWith('?') && says(one).unknown > 0 && says(one).known === 0 && !asks(other);
}

/** Which of some sentences asks: the last with a word of the corpus that has a question mark and a question word, or one of them. */
function askingOf(sentences: readonly string[], locale: Locale, says: (piece: string) => Says): number {
  const ranks = sentences.map((one) => {
    const { known, names } = says(one);
    const asks = findCues(wordsOf(one), locale).some(({ cue }) => ASKS.has(cue));
    return known + names === 0 ? 0 : 1 + (asks ? 1 : 0) + (one.endsWith('?') ? 2 : 0);
  });
  return ranks.lastIndexOf(Math.max(...ranks));
}

/** True where a piece, before the one that asks or after it, only says something of the asker or the talk, or nothing of the corpus. */
function isAside(piece: string, before: boolean, locale: Locale, says: (piece: string) => Says): boolean {
  const { known, unknown, names } = says(piece);
  // "Who chairs it? Want to get the title right."
  if (!before && locale.asideBegins.includes(wordsOf(piece)[0] ?? '') && !/[\d?]/.test(piece)) return true;
  if (locale.aside.test(piece) && !piece.endsWith('?')) return known === 0;
  if (known + unknown + names === 0) return false;
  if (piece.endsWith('?') || beginsAsking(piece, locale)) return known + names === 0 && !beginsAsking(piece, locale);
  if (known > 0) return before ? isTalk(piece, locale) : beginsWithAsker(piece, locale);
  return names === 0 && (before || beginsWithAsker(piece, locale) || piece.endsWith('?'));
}

/** "I could swear they all fell", "Fick inget svar där": a sentence about the asker, or one that leaves the asker out. */
function beginsWithAsker(piece: string, locale: Locale): boolean {
  const [first = ''] = wordsOf(piece);
  return locale.asker.includes(first) || locale.asideBegins.includes(first);
}

/** True where those who ask speak of themselves, or greet. */
const isTalk = (piece: string, locale: Locale): boolean =>
  wordsOf(piece).some((word) => locale.asker.includes(word)) ||
  locale.asideBegins.includes(wordsOf(piece)[0] ?? '') ||
  locale.aside.test(piece) ||
  findCues(wordsOf(piece), locale).some(({ cue }) => cue === 'greeting' || cue === 'thanks');

function beginsAsking(piece: string, locale: Locale): boolean {
  const words = wordsOf(piece);
  const begins = words.findIndex((word) => !locale.stopWords.includes(word) || isAskingWord(word, locale));
  return findCues(words, locale).some(({ cue, from }) => ASKS.has(cue) && from <= Math.max(begins, BEFORE_ASKING - 1));
}

const isAskingWord = (word: string, locale: Locale): boolean =>
  findCues([word], locale).some(({ cue }) => ASKS.has(cue));

/** True where a piece speaks of something by a pronoun alone, which may stand in what was left out. */
function pointsAt(piece: string, { backReferences, pronouns }: Locale): boolean {
  // "IT" in capitals is no pronoun.
  const words = (piece.match(/\p{L}+/gu) ?? []).map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
  return words.some((word) => pronouns.includes(word)) || backReferences.includes(words.at(-1) ?? '');
}
