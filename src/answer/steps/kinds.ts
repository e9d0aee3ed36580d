import type { Corpus, Report, Sentence } from '../../corpus/model.js';
import { wordsOf } from '../../language/tokens.js';
import { has, STRONG, say } from '../asked.js';
import { answered } from '../draft.js';
import type { Step } from './step.js';

/**
 * "Which four kinds of access are there?": the one sentence with so many words set before the thing, "open, shared, local and remote
 * access". Null where none sets any before it, or two set different ones.
 */
export const kinds: Step = (asked) => {
  const { text, language } = asked.question;
  if (!has(asked, 'which', 'what', 'list') || has(asked, 'count', 'share', 'highest', 'lowest')) return null;
  const [, ...groups] = asked.index.localeOf(language).kindsOf.exec(text) ?? [];
  const thing = groups.find((group) => group !== undefined);
  if (thing === undefined) return null;
  const [number] = asked.question.numbers;
  const term = asked.index.termOf(thing, language);
  const isThing = ({ noun }: Listed): boolean =>
    asked.index.weightIn(term, asked.index.keysOf({ sv: noun, en: noun })) >= STRONG;
  const found = listedIn(asked.corpus).flatMap(({ report, sentence, lists }) => {
    const said = lists.find(isThing)?.kinds ?? 0;
    return said >= LEAST_KINDS && (number === undefined || number === said) ? [{ report, sentence }] : [];
  });
  const [one, ...others] = found;
  if (!one || others.length > 0) return null;
  return answered(say(asked, one.sentence.text), { quoted: [{ kind: 'sentence', ...one }], subject: thing });
};

/** Fewer words before a thing only describe it: "safe and simple". */
const LEAST_KINDS = 3;

/** So many words set side by side right before a noun: four in "open, shared, local and remote access". */
interface Listed {
  readonly noun: string;
  readonly kinds: number;
}

/** A sentence that sets words side by side before a noun. */
interface Listing {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly lists: readonly Listed[];
}

/** The sentences of a corpus that list such words, looked for once. */
function listedIn(corpus: Corpus): readonly Listing[] {
  const known = listings.get(corpus) ?? corpus.reports.flatMap(listingsOf);
  listings.set(corpus, known);
  return known;
}

const listings = new WeakMap<Corpus, readonly Listing[]>();

const listingsOf = (report: Report): readonly Listing[] =>
  report.sentences.flatMap((sentence) => {
    const lists = [...(sentence.text[report.language] ?? '').matchAll(LISTED)].map(
      ([, listed = '', noun = '']): Listed => ({ noun, kinds: wordsOf(listed).length - 1 }),
    );
    return lists.length > 0 ? [{ report, sentence, lists }] : [];
  });

/** Single words with commas between them and a joint before the last, and the noun behind them. */
const LISTED = /(?<![\p{L}-])((?:\p{L}[\p{L}-]+, )+\p{L}[\p{L}-]+,? \p{L}{2,3} \p{L}[\p{L}-]+) (\p{L}[\p{L}-]+)/gu;
