import type { Report, Sentence, Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { wordsOf } from '../../language/tokens.js';
import type { RowEntry, StatementEntry } from '../../search/entries.js';
import type { Hit, Term } from '../../search/search.js';
import { type Asked, has, OWN, once, STRONG } from '../asked.js';
import { countsPeople } from './counted.js';

/**
 * True where a sentence speaks of one row of the section's table and the question of another: "digital letters are planned in
 * 12 regions" is not about exemption cards, though the heading over it names both.
 */
export function ofAnotherRow(asked: Asked, entry: Pick<StatementEntry, 'report' | 'sentence'>): boolean {
  const tables = entry.report.tables.filter((table) => table.section === entry.sentence.section && !table.textual);
  if (tables.length === 0) return false;
  const own = asked.index.keysOf(entry.sentence.text);
  const away = asked.required.flatMap((i) =>
    asked.terms[i] && asked.index.weightIn(asked.terms[i], own) < OWN ? [asked.terms[i]] : [],
  );
  if (away.length === 0) return false;
  const rows = tables.flatMap((table) => asked.index.rowsOf(table));
  const named = rows.filter((row) =>
    asked.index
      .labelWords(row)
      .some(
        (words) =>
          words.length > 0 &&
          words.filter((word) => word.telling >= STRONG).every((word) => holdsKeys(own, word.keys)) &&
          words.some((word) => word.telling >= STRONG),
      ),
  );
  if (named.length === 0) return false;
  const inLabel = (row: RowEntry, term: Term): boolean =>
    asked.index.weightIn(term, asked.index.keysOf(row.series.labels)) >= STRONG;
  return away.some((term) => rows.some((row) => inLabel(row, term)) && !named.some((row) => inLabel(row, term)));
}

/** True where a text holds a word of a label. */
const holdsKeys = (text: ReadonlyMap<string, number>, word: ReadonlyMap<string, number>): boolean =>
  [...word.keys()].some((key) => (word.get(key) ?? 0) >= STRONG && (text.get(key) ?? 0) >= OWN);

/** True where the question speaks of two zones and the sentence of one, beside the figure that it states. */
export function ofAnotherNumber(asked: Asked, { sentence, statement, report }: StatementEntry): boolean {
  const { language, numbers, condition, text } = asked.question;
  const stated = numbers.filter((number) => number !== condition?.number && !asked.index.counts(number));
  if (stated.length === 0) return false;
  const wanted = numbered(asked, text, language).filter(({ value }) => stated.includes(value));
  if (wanted.length === 0) return false;
  const there = numbered(asked, sentence.text[report.language] ?? '', report.language);
  return wanted.some(({ value, noun }) => {
    const term = asked.index.termOf(noun, language);
    const same = there.filter(
      (other) => asked.index.weightIn(term, asked.index.keysOf({ [report.language]: other.noun })) >= STRONG,
    );
    return same.length > 0 && same.every((other) => other.value !== value && other.value !== statement.value);
  });
}

/** The numbers of a text that stand right before a noun; an article is one. */
function numbered(asked: Asked, text: string, language: LanguageCode): { value: number; noun: string }[] {
  const { numbers, stopWords } = asked.index.localeOf(language);
  const words = wordsOf(text);
  return words.flatMap((word, i) => {
    const noun = words[i + 1] ?? '';
    const value = Object.hasOwn(numbers, word) ? numbers[word] : /^\d{1,3}$/.test(word) ? Number(word) : undefined;
    return value !== undefined && /^\p{L}{3,}$/u.test(noun) && !stopWords.includes(noun) ? [{ value, noun }] : [];
  });
}

/**
 * True where the question names somebody or some place that the sentence does not, nor a heading over it, and the sentence is no
 * continuation: one that begins with a small word may speak of what was named before it.
 */
export function ofAnotherName(asked: Asked, { sentence, report }: StatementEntry): boolean {
  const names = asked.question.words.flatMap((word, i) =>
    word.name && word.required && !word.negated && /^\p{Lu}\p{Ll}{2,}/u.test(word.written)
      ? (asked.terms[i] ?? [])
      : [],
  );
  if (names.length === 0) return false;
  const near = textsOver(sentence, report).map((texts) => asked.index.keysOf(texts));
  if (names.every((term) => near.some((keys) => asked.index.weightIn(term, keys) >= OWN))) return false;
  const isNamed = ({ text }: Sentence): boolean =>
    !listsNames(text[report.language] ?? '') &&
    names.some((term) => asked.index.weightIn(term, asked.index.keysOf(text)) >= OWN);
  return !leadingTo(asked, sentence, report).some(isNamed) || !goesOn(asked, sentence, report);
}

/**
 * True where a question names one of several by a letter, "group B", and a text does not: a letter alone is no word, and what has another
 * letter, or none where it is that of a row or what it stands `among` has others, is told of something else.
 */
export function ofAnotherLetter(asked: Asked, text: string, among = text): boolean {
  const named = lettersNamed(asked);
  if (named.length === 0) return false;
  const own = lettersIn(text);
  const isOneOfSeveral = lettersIn(among).length > 0;
  return named.some(({ letter, isOfRow }) => !own.includes(letter) && (isOfRow || isOneOfSeveral));
}

/** The letters that a question has by themselves, with whether the label of some row has them too; none for the asker or an article. */
const lettersNamed = once(({ corpus, question: { written, language }, index }: Asked) => {
  const { asker, stopWords } = index.localeOf(language);
  const isSmall = (letter: string): boolean =>
    asker.includes(letter.toLowerCase()) ||
    (written.startsWith(`${letter} `) && stopWords.includes(letter.toLowerCase()));
  const letters = lettersIn(written).filter((letter) => !isSmall(letter));
  const isOfRow = (letter: string): boolean =>
    corpus.reports.some(({ tables }) =>
      tables.some(({ series }) => series.some(({ label }) => lettersIn(label).includes(letter))),
    );
  return letters.map((letter) => ({ letter, isOfRow: isOfRow(letter) }));
});

/** The capital letters that stand alone in a text and are no unit: "B" of "O and B", none of "E-mail" and "25 A". */
const lettersIn = (text: string): readonly string[] => [...text.matchAll(LETTER)].flatMap(([, letter = '']) => letter);

const LETTER = /(?<![\p{L}\p{N}][-/.'’]?|\d )(\p{Lu})(?![-/.'’]?[\p{L}\p{N}])/gu;

/** A sentence with all that says of what it is: the headings over it, the title of its report, who publishes it and who speaks. */
function textsOver(sentence: Sentence, report: Report): Texts[] {
  const texts: Texts[] = [
    sentence.text,
    report.title,
    { [report.language]: `${report.publisher ?? ''} ${report.frontNames}` },
  ];
  for (let at = sentence.section; at; at = at.parent) texts.push(at.title);
  if (sentence.speaker) texts.push({ [report.language]: `${sentence.speaker.name} ${sentence.speaker.role}` });
  return texts;
}

/** What a sentence may go on from: its paragraph up to it, or for an item of a list the text of the section above. */
const leadingTo = (asked: Asked, sentence: Sentence, report: Report): readonly Sentence[] =>
  sentence.listItem
    ? report.sentences.filter(
        (other) => !other.listItem && other.section === sentence.section && other.line < sentence.line,
      )
    : asked.index.paragraphUpTo(sentence).slice(0, -1);

/** True for a sentence that begins with a figure or a small word and names nobody: it goes on with what was named before it. */
function goesOn(asked: Asked, { text }: Sentence, { language }: Report): boolean {
  const written = text[language] ?? '';
  const [first = ''] = wordsOf(written);
  const names = /(?<![.!?:–] )\p{Lu}\p{Ll}{2,}/u.test(written.slice(1));
  return !names && (/^\d/.test(first) || asked.index.localeOf(language).stopWords.includes(first));
}

/** "In six towns: A, B, C and D": what comes after speaks of all of them. */
const listsNames = (text: string): boolean => (text.match(/[,:] \p{Lu}\p{L}+/gu)?.length ?? 0) >= LEAST_LISTED;

const LEAST_LISTED = 3;

/** "How many work with IT?": the title of a report on IT does not make the people of any sentence those. */
export const ofOtherPeople = (asked: Asked, hit: Hit, { statement }: StatementEntry): boolean =>
  has(asked, 'count') &&
  countsPeople(asked, statement) &&
  asked.required.some((i) => (hit.weights[i] ?? 0) < BEYOND_TITLE);

/** Weight from which a word stands nearer to a figure than in the title of its document. */
const BEYOND_TITLE = 0.3;

/**
 * "How many employees do the regions have?": a figure that counts something else than them, in a section about one of them by name,
 * is that one's own.
 */
export function ofOneMember(asked: Asked, { statement, sentence, report }: StatementEntry): boolean {
  const { language } = asked.question;
  const noun = membersAsked(asked);
  if (noun === undefined || statement.kind === 'year' || statement.kind === 'date') return false;
  if (wordsOf(sentence.text[report.language] ?? '').some((word) => isMembers(asked, word, report.language)))
    return false;
  const term = asked.index.termOf(noun, language);
  const isNoun = (word: string): boolean =>
    asked.index.weightIn(term, asked.index.keysOf({ [report.language]: word })) >= STRONG;
  if (statement.counted[report.language]?.some(isNoun)) return false;
  const named = namesAround(sentence, report).flatMap(([before, name]) => (isNoun(before) ? [name] : []));
  return new Set(named).size === 1;
}

/** The word by which a question speaks of what tables count, where it asks for something else of them. */
const membersAsked = once(({ required, question: { words, counted, language }, ...asked }) =>
  required
    .flatMap((i) => words[i]?.text ?? [])
    .find((word) => !counted.includes(word) && isMembers(asked, word, language)),
);

/** True for what tables count, in the plural: "regionerna". */
const isMembers = ({ corpus }: Pick<Asked, 'corpus'>, word: string, language: LanguageCode): boolean =>
  corpus.reports.some(({ tables }) =>
    tables.some(({ unit }) => {
      const name = unit?.names[language]?.toLowerCase() ?? '';
      return name.length > 3 && word.startsWith(name);
    }),
  );

/** The names in a sentence's section, each with the word right before it in lower case. */
function namesAround(sentence: Sentence, { sentences, language }: Report): readonly (readonly [string, string])[] {
  let found = around.get(sentence);
  if (!found) {
    const section = sentences.filter((other) => other.section === sentence.section);
    found = section
      .flatMap(({ text }) => [...(text[language] ?? '').matchAll(/(?<!\p{L})(\p{L}+)(?= (\p{Lu}\p{Ll}+))/gu)])
      .map(([, before = '', name = '']) => [before.toLowerCase(), name] as const);
    for (const other of section) around.set(other, found);
  }
  return found;
}

const around = new WeakMap<Sentence, readonly (readonly [string, string])[]>();
