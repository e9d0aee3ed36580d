import type { Report, Sentence, Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import type { SentenceEntry } from '../../search/entries.js';
import type { Hit, Term } from '../../search/search.js';
import { type Asked, has, speaksOf } from '../asked.js';

/**
 * "What did the overview in X start out as?": where the sentence that names the subject says nothing of a start, the few sentences
 * that do, of the one section that is about the subject. Empty where none does, or many.
 */
export function saidInSection(asked: Asked, best: SentenceEntry, hit: Hit): { report: Report; sentence: Sentence }[] {
  if (!has(asked, 'what', 'how') || has(asked, 'why', 'who', 'which', 'list', 'define')) return [];
  // "What if the patient has no mailbox?" is told by the sentence on those who have none.
  if (asked.terms.some(({ negated }) => negated)) return [];
  const asks = asked.terms.filter(
    (term, i) =>
      !term.required &&
      !term.negated &&
      asked.index.tellingness(term) >= COMPLETING &&
      !asked.question.words[i]?.parts.some((part) => asked.question.cueWords.includes(part)),
  );
  const open = asks.filter((term) => (hit.weights[asked.terms.indexOf(term)] ?? 0) < HELD);
  if (open.length === 0 || open.length > MOST_OPEN) return [];
  const holds = (term: Term, texts: Texts): boolean => asked.index.weightIn(term, asked.index.keysOf(texts)) >= HELD;
  const about = [...asked.required.flatMap((i) => asked.terms[i] ?? []), ...asks];
  const isAbout = (report: Report, { section }: Sentence): boolean =>
    section !== null &&
    about.every(
      (term) =>
        holds(term, section.title) ||
        report.sentences.some((other) => other.section === section && holds(term, other.text)),
    );
  // What an entry holds by its neighbours or headings as well is read again, as a text of its own.
  const found = open
    .flatMap((term) => asked.index.find([{ ...term, required: true }]))
    .flatMap(({ entry }) =>
      entry.kind === 'sentence' &&
      open.some((term) => holds(term, entry.sentence.text)) &&
      isAbout(entry.report, entry.sentence)
        ? [entry]
        : [],
    )
    .filter((entry, i, all) => all.indexOf(entry) === i)
    .sort((a, b) => a.id - b.id);
  const [first] = found;
  const together =
    found.length <= MOST_SAID && found.every(({ sentence }) => sentence.section === first?.sentence.section);
  return together && first && first.sentence.section !== best.sentence.section ? found : [];
}

/** More sentences than this say too many things. */
const MOST_SAID = 3;

/** So many words of light meaning are one thing asked; more are several. */
const MOST_OPEN = 2;

/**
 * Sentences near the best one, or about the same, that say what it leaves out: the reason where that is asked, and what is said of it
 * ("what did it begin as", "what is it used for now") where the best sentence only names it.
 */
export function completing(
  asked: Asked,
  best: Hit,
  chosen: readonly SentenceEntry[],
  full: readonly Hit[],
): Sentence[] {
  if (best.entry.kind !== 'sentence') return [];
  const { report, sentence } = best.entry;
  const at = report.sentences.indexOf(sentence);
  const open = asked.terms.filter(
    (term, i) =>
      !term.required &&
      !term.negated &&
      asked.index.tellingness(term) >= COMPLETING &&
      (best.weights[i] ?? 0) < HELD &&
      !chosen.some((entry) => asked.index.weightIn(term, asked.index.keysOf(entry.sentence.text)) >= HELD),
  );
  const reasons = has(asked, 'why');
  // "What is it used for now?", where the best sentence tells of some earlier time.
  const now = isOfNow(asked, { [asked.question.language]: asked.question.text }) && !isOfNow(asked, sentence.text);
  if (open.length === 0 && !reasons && !now) return [];
  // What explains all of the question by its headings may stand in another section than what only mentions it.
  const explained = new Set(
    full.flatMap(({ entry }) => (entry.kind === 'sentence' && entry.report === report ? [entry.sentence] : [])),
  );
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period.year] : []));
  const ofYear = ({ text }: Sentence): boolean =>
    years.some((year) => Object.values(text).some((written) => written.includes(year)));
  // A reason in a paragraph that says nothing of what is asked about, or only its commonest word, is one for something else.
  const isOfSame = (other: Sentence): boolean => {
    const around = asked.index.paragraphOf(other);
    const isHeld = (i: number): boolean =>
      around.some(({ text }) => {
        const term = asked.terms[i];
        return term !== undefined && asked.index.weightIn(term, asked.index.keysOf(text)) >= HELD;
      });
    const held = tellingOf(asked, asked.required.filter(isHeld));
    return (
      explained.has(other) ||
      around.includes(sentence) ||
      (held > 0 && held >= tellingOf(asked, asked.required) * OF_SAME)
    );
  };
  const scored = report.sentences.flatMap((other, place) => {
    if (chosen.some((entry) => entry.sentence === other)) return [];
    const distance = explained.has(other) ? 0 : Math.abs(place - at);
    if (distance > NEAR_BY || (distance > 0 && other.section !== sentence.section)) return [];
    const keys = asked.index.keysOf(other.text);
    const said = open.reduce(
      (sum, term) => sum + (asked.index.weightIn(term, keys) >= HELD ? asked.index.tellingness(term) : 0),
      0,
    );
    const isReason = reasons && givesReason(asked, report, other) && isOfSame(other);
    const reason = isReason ? REASON + (ofYear(other) ? OF_THE_YEAR : 0) : 0;
    const current = now && isOfNow(asked, other.text) ? NOW : 0;
    const score = said + reason + current;
    return score > 0 ? [{ other, place, score: score - distance * DISTANCE }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, MOST_COMPLETING)
    .sort((a, b) => a.place - b.place)
    .map(({ other }) => other);
}

/** How telling words are together. */
const tellingOf = ({ terms, index }: Asked, at: readonly number[]): number =>
  at.reduce((sum, i) => sum + (terms[i] ? index.tellingness(terms[i]) : 0), 0);

/** The share of what a question turns on that the paragraph of a reason for it holds. */
const OF_SAME = 0.4;

/** How many sentences are quoted to complete the best one, and how near it they stand. */
const MOST_COMPLETING = 2;
const NEAR_BY = 5;

/** How much a sentence completes another by a reason, or by how it is now, and how much less the farther it stands. */
const REASON = 4;
const OF_THE_YEAR = 2;
const NOW = 3;
const DISTANCE = 0.5;

/** How rare a word must be for a sentence to be quoted for its sake. */
const COMPLETING = 2.2;
export const HELD = 0.78;

/** True where a text speaks of how it is at present, in one of its languages. */
const isOfNow = (asked: Asked, texts: Texts): boolean =>
  Object.entries(texts).some(([code, text]) => holdsPhrase(text, asked.index.localeOf(code as LanguageCode).now));

/** True where a sentence says that one thing is so because of another. */
export const givesReason = (asked: Asked, report: Report, sentence: Sentence): boolean => {
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  return asked.index.localeOf(report.language).because.some((word) => text.includes(word));
};

/**
 * The sentence after one that only says that there are such things, where it lists them ("… have been decided. A, B, C and D are
 * some of them."), or after one that names the first, where it tells what comes next.
 */
export function enumerationAfter(asked: Asked, hit: Hit): SentenceEntry | null {
  if (hit.entry.kind !== 'sentence') return null;
  const following = followersOf(asked, hit.entry);
  if (following) return following;
  const commas = (sentence: Sentence | undefined): number =>
    (sentence ? (Object.values(sentence.text)[0]?.split(',').length ?? 0) : 0) - 1;
  const next = asked.index.sentenceAfter(hit.entry);
  return next && commas(hit.entry.sentence) < LIST_COMMAS && commas(next.sentence) >= LIST_COMMAS ? next : null;
}

/** Commas from which a sentence is taken for a list of things. */
const LIST_COMMAS = 3;

/** Where the first in an order is asked for with others, or all of them are and a sentence names the first, the sentence of the paragraph that says what follows it. */
function followersOf(asked: Asked, entry: SentenceEntry): SentenceEntry | null {
  const asksNext = asked.index.localeOf(asked.question.language).comesNext.test(asked.question.text);
  const namesFirst =
    has(asked, 'list') && (['highest', 'lowest'] as const).some((cue) => speaksOf(asked, entry.sentence.text, cue));
  if (!asksNext && !namesFirst && !has(asked, 'highest', 'lowest', 'rank')) return null;
  if (tellsOrder(asked, entry)) return null;
  for (let next = asked.index.sentenceAfter(entry); next; next = asked.index.sentenceAfter(next))
    if (tellsOrder(asked, next)) return next;
  return null;
}

/** True where a sentence goes on to the next in an order: "followed by". */
export function tellsOrder(asked: Asked, { report, sentence }: SentenceEntry): boolean {
  const text = (sentence.text[report.language] ?? '').toLowerCase();
  return asked.index.localeOf(report.language).nextInOrder.some((phrase) => text.includes(phrase));
}
