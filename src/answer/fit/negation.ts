import type { Report, Sentence, Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import type { Term } from '../../search/search.js';
import { type Asked, has, isFull, labelsHold, OWN, once } from '../asked.js';
import type { Fit } from './fit.js';
import { type Reading, remembered } from './remembered.js';

/** The same of the clause of a figure. */
export const negationFit: Fit = (asked, entry) => negationOf(asked, entry, entry.statement.clause);

/** "Without an agreement" wants what the text says of those without, and the other way round. */
export function negationOf(
  asked: Asked,
  entry: { readonly report: Report; readonly sentence: Sentence },
  own: Texts = entry.sentence.text,
): number {
  if (asked.terms.every((term) => !term.required && !term.negated)) return 1;
  const text = scopeText(asked, entry);
  let product = 1;
  for (const term of asked.terms) {
    if (!term.negated && !term.required) continue;
    const isDenied = negatedIn(asked, term.text, text, deniedIn);
    if (!term.negated) product *= isDenied ? DENIED : 1;
    else if (isDenied || negatedIn(asked, term.text, own, lackedIn)) product *= AS_ASKED;
    else product *= undeniedFit(asked, term, entry.sentence, own);
  }
  return product;
}

/** How well what is denied fits a question that leaves it out, and one that asks for it. */
const AS_ASKED = 1.5;
const DENIED = 0.3;

/** How well a figure fits whose text does not say that it is of those without what the question leaves out. */
function undeniedFit(asked: Asked, term: Term, sentence: Sentence, own: Texts): number {
  const counts = has(asked, 'count');
  // Where a row counts those that have it, it is their number.
  if (affirmed(asked, term, sentence, own))
    return (counts && (labelsHold(asked.index, term) || deniesVerb(asked))) || has(asked, 'figureWords') ? 0 : AFFIRMED;
  if (counts && term.required && countsOthers(asked, term)) return 0;
  if (has(asked, 'share') && isSaidIn(asked, term, own)) return 0;
  return deniedElsewhere(asked, term) ? 0 : UNDENIED;
}

/** "How many do not have the same record?" asks for none of those that have it, as "how many minutes without image analysis" may. */
const deniesVerb = ({ question: { text, language, cues }, index }: Asked): boolean =>
  !cues.has('underway') && holdsPhrase(text, index.localeOf(language).denials);

/** How well a figure fits of those that have what the question leaves out. */
const AFFIRMED = 0.1;
/** How well a figure fits that says nothing of what the question leaves out, where no other text says it either. */
const UNDENIED = 0.9;

/** "What share is not positive?" is not told by the share that is. */
const isSaidIn = (asked: Asked, term: Term, own: Texts): boolean =>
  term.required && asked.index.weightIn(term, asked.index.keysOf(own)) >= OWN;

/** True where some passage that explains a question says of whom or what a term does not hold. */
export function deniedElsewhere(asked: Asked, term: Term): boolean {
  const known = denials(asked);
  let denied = known.get(term);
  if (denied === undefined) {
    denied = asked.hits.some(
      (hit) =>
        hit.entry.kind === 'sentence' &&
        isFull(asked, hit) &&
        negatedIn(asked, term.text, hit.entry.sentence.text, deniedIn),
    );
    known.set(term, denied);
  }
  return denied;
}

const denials = once(() => new Map<Term, boolean>());

/** True where a number of those with what is left out, or without what is denied, is another than that of all. */
function countsOthers(asked: Asked, term: Term): boolean {
  const { leavesOut, denials } = asked.index.localeOf(asked.question.language);
  const { text } = asked.question;
  return (
    labelsHold(asked.index, term) ||
    holdsPhrase(text, leavesOut) ||
    (!has(asked, 'underway') && holdsPhrase(text, denials))
  );
}

/** True where the figure's own words hold a term, or the sentence says of its subject that it has it ("providers with an agreement"). */
function affirmed(asked: Asked, term: Term, sentence: Sentence, own: Texts): boolean {
  const held = (texts: Texts): boolean => asked.index.weightIn(term, asked.index.keysOf(texts)) >= 0.5;
  return (
    held(own) ||
    Object.entries(sentence.text).some(([code, text]) => havingIn(text, code as LanguageCode, asked).some(held))
  );
}

/** The sentence with the ones before it in its paragraph: "For providers without an agreement … In nine regions these …". */
function scopeText(
  asked: Asked,
  { report, sentence: own }: { readonly report: Report; readonly sentence: Sentence },
): Texts {
  const code = own.text[asked.question.language] ? asked.question.language : report.language;
  const known = scopes[code].get(own);
  if (known) return known;
  const before = asked.index.paragraphUpTo(own);
  const scope = { [code]: before.map((sentence) => sentence.text[code] ?? '').join(' ') };
  scopes[code].set(own, scope);
  return scope;
}

const scopes: Readonly<Record<LanguageCode, WeakMap<Sentence, Texts>>> = { sv: new WeakMap(), en: new WeakMap() };

function negatedIn(asked: Asked, word: string, text: Texts, read: Reading<readonly Texts[]>): boolean {
  for (const [code, content] of Object.entries(text)) {
    const denied = read(content, code as LanguageCode, asked);
    if (denied.length === 0) continue;
    const term = asked.index.termOf(word, asked.question.language);
    if (denied.some((texts) => asked.index.weightIn(term, asked.index.keysOf(texts)) >= 0.6)) return true;
  }
  return false;
}

/** What a text says is not so: the words right after each "without". */
const deniedIn = remembered((text, language, asked) =>
  after(text, asked.index.localeOf(language).cues.without.slice(0, 2), language),
);

/** What a text says that somebody has none of: the words right after each "no", "saknar". */
const lackedIn = remembered((text, language, asked) => after(text, asked.index.localeOf(language).lacking, language));

/** What a text says that its subject has: the words right after each "with". */
const havingIn = remembered((text, language, asked) =>
  after(text, asked.index.localeOf(language).cues.with.slice(0, 1), language),
);

/** The few words that follow each of some words in a text. */
export function after(text: string, heads: readonly string[], language: LanguageCode): readonly Texts[] {
  const words = wordsOf(text);
  return words.flatMap((word, i) =>
    heads.includes(word) ? [{ [language]: words.slice(i + 1, i + 5).join(' ') }] : [],
  );
}
