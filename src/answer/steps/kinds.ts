import { wordsOf } from '../../language/tokens.js';
import { type Asked, has, STRONG, say } from '../asked.js';
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
  const found = asked.corpus.reports.flatMap((report) =>
    report.sentences.flatMap((sentence) => {
      const kindsSaid = kindsBefore(asked, sentence.text[report.language] ?? '', thing);
      const isMeant = kindsSaid >= LEAST_KINDS && (number === undefined || number === kindsSaid);
      return isMeant ? [{ report, sentence }] : [];
    }),
  );
  const [one, ...others] = found;
  if (!one || others.length > 0) return null;
  return answered(say(asked, one.sentence.text), { quoted: [{ kind: 'sentence', ...one }], subject: thing });
};

/** Fewer words before a thing only describe it: "safe and simple". */
const LEAST_KINDS = 3;

/** How many words a text sets side by side right before a thing: four in "open, shared, local and remote access"; 0 for none. */
function kindsBefore({ index, question }: Asked, text: string, thing: string): number {
  const term = index.termOf(thing, question.language);
  for (const [, listed = '', noun = ''] of text.matchAll(LISTED)) {
    const keys = index.keysOf({ sv: noun, en: noun });
    if (index.weightIn(term, keys) >= STRONG) return wordsOf(listed).length - 1;
  }
  return 0;
}

/** Single words with commas between them and a joint before the last, and the noun behind them. */
const LISTED = /((?:\p{L}[\p{L}-]+, )+\p{L}[\p{L}-]+,? \p{L}{2,3} \p{L}[\p{L}-]+) (\p{L}[\p{L}-]+)/gu;
