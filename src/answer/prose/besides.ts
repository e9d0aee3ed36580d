import { wordsOf } from '../../language/tokens.js';
import type { SentenceEntry } from '../../search/entries.js';
import type { Hit, Term } from '../../search/search.js';
import { type Asked, askAgain, isFull, OWN, say, speaksOf } from '../asked.js';
import { answered, type Draft } from '../draft.js';

/** True where a question asks what there is beside something that it names: "apart from the records, what drove the costs?" */
export const asksBesides = (asked: Asked): boolean => besideWhat(asked).length > 0;

/** "What other things than the records drove the costs?": True where all that a question turns on stands behind what it leaves out. */
export const namesNoRest = (asked: Asked): boolean => {
  const named = besideWhat(asked);
  return asked.question.words.every(({ required, parts }) => !required || parts.every((part) => named.includes(part)));
};

/** True for a sentence that tells no more than what the question names, and adds nothing: "the costs are due to the records". */
export function onlyNames(asked: Asked, { entry }: Hit): boolean {
  const terms = termsNamed(asked);
  return entry.kind === 'sentence' && holdsAny(asked, terms, entry) && !speaksOf(asked, entry.sentence.text, 'also');
}

/**
 * What else: the sentence that adds to what was named before it in its paragraph, "inflation has also driven the costs". Null where
 * none says "also" after what the question names.
 */
export function answerBesides(asked: Asked, accept: (hit: Hit) => boolean): Draft | null {
  const named = besideWhat(asked);
  const rest = asked.question.words.filter(({ parts }) => !parts.every((part) => named.includes(part)));
  const terms = termsNamed(asked);
  if (terms.length === 0 || !rest.some(({ required }) => required)) return null;
  const again = askAgain(asked, { words: rest.map((word) => ({ ...word, negated: false })) });
  const adds = (hit: Hit): boolean => {
    if (hit.entry.kind !== 'sentence') return false;
    const { sentence } = hit.entry;
    const before = asked.index.paragraphOf(sentence);
    return (
      speaksOf(asked, sentence.text, 'also') &&
      !holdsAny(asked, terms, hit.entry) &&
      before.slice(0, before.indexOf(sentence)).some((one) => holdsAny(asked, terms, { sentence: one }))
    );
  };
  const [best] = again.hits.filter((hit) => isFull(again, hit) && accept(hit) && adds(hit));
  if (best?.entry.kind !== 'sentence') return null;
  const { report, sentence } = best.entry;
  return answered(say(asked, sentence.text), {
    quoted: [{ kind: 'sentence', report, sentence }],
    subject: rest.flatMap(({ required, text }) => (required ? text : [])).join(' '),
  });
}

/** The words that a question names to leave them out. */
function termsNamed(asked: Asked): readonly Term[] {
  const named = besideWhat(asked);
  return asked.question.words
    .filter(({ required, parts }) => required && parts.every((part) => named.includes(part)))
    .map(({ parts }) => asked.index.term(parts, asked.question.language));
}

const holdsAny = ({ index }: Asked, terms: readonly Term[], { sentence }: Pick<SentenceEntry, 'sentence'>): boolean =>
  terms.some((term) => index.weightIn(term, index.keysOf(sentence.text)) >= OWN);

/** The words that stand behind "apart from" in a question for what else there is; none where it asks for nothing of the kind. */
const besideWhat = ({ question, index }: Asked): readonly string[] =>
  wordsOf(index.localeOf(question.language).besides.exec(question.text)?.[1] ?? '');
