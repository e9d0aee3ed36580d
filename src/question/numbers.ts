import type { Cue, Locale } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { isInName } from './label.js';
import { numberOf } from './numerals.js';
import type { Condition } from './question.js';
import type { Captions, NumberAt, Understood } from './stages.js';

/** Captions that are named by their numbers: "bild 5", "table 2b". */
export function findCaptions(words: readonly string[]): Captions {
  const used = new Set<number>();
  const names: string[] = [];
  words.forEach((word, i) => {
    const number = words[i + 1];
    if (!CAPTIONS.has(word) || number === undefined || !/^\d{1,3}[a-z]?$/.test(number)) return;
    used.add(i).add(i + 1);
    names.push(number);
  });
  return { names, used };
}

/** A caption may be named as the report has it, whatever language the question is in. */
const CAPTIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => LOCALES[language].captions));

/** Numbers that are no part of a name, and none of those used in a period or a caption; number words count where they stand in a condition or a sum. */
export function findNumbers(question: Understood, used: ReadonlySet<number>): readonly NumberAt[] {
  const { words, tokens, language, reader, locale, named } = question;
  return words.flatMap((word, i) => {
    if (used.has(i) || isNumbered(words, i, locale) || isInName(i, named)) return [];
    const written = tokens[i]?.written ?? '';
    if (/^\d/.test(word) && /^\d[\d .,]*$/.test(written)) {
      // "1177": a number that names something.
      if (reader.isTerm(word, language)) return [];
      const digits = word.replace(/(?<=\d)[ .,](?=\d{3}(?!\d))/g, '').replace(',', '.');
      return [{ at: i, value: Number(digits) }];
    }
    const value = numberOf(word, locale);
    return value !== null && value > 1 ? [{ at: i, value }] : [];
  });
}

/** "Grade 5": the number belongs to the name. */
const isNumbered = (words: readonly string[], i: number, { numbered }: Locale): boolean =>
  /^\d{1,3}$/.test(words[i] ?? '') && numbered.includes(words[i - 1] ?? '');

/** "More than 10", "at least five", of those that are counted or listed. */
export function findCondition({ words, asking, locale }: Understood, numbers: readonly NumberAt[]): Condition | null {
  if (!asking.some(({ cue }) => SETS_CONDITION.has(cue))) return null;
  for (const number of numbers) {
    // "The fee for someone under 26" sets no condition on how many there are.
    if (isAge(words, number.at, locale)) continue;
    for (const span of asking) {
      const comparison = COMPARISONS[span.cue];
      // "more than 10", and "10 or more" with the words after the number and perhaps its noun.
      const after =
        (span.cue === 'atLeast' || span.cue === 'atMost') && span.from > number.at && span.from <= number.at + 2;
      if (comparison && (span.to === number.at || after)) return { comparison, number: number.value };
    }
  }
  return null;
}

/** Cues that ask for those that meet a condition. */
const SETS_CONDITION: ReadonlySet<Cue> = new Set<Cue>(['count', 'which', 'list', 'share', 'names', 'who', 'where']);

const COMPARISONS: Readonly<Partial<Record<Cue, Condition['comparison']>>> = {
  moreThan: 'more',
  atLeast: 'atLeast',
  lessThan: 'less',
  atMost: 'atMost',
  exactly: 'exactly',
};

/** "Younger than 30", "under 26 år": the number says who, and how many there are is no condition of it. */
const isAge = (words: readonly string[], at: number, { ages }: Locale): boolean =>
  [words[at + 1], words[at - 1], words[at - 2]].some((word) => word !== undefined && ages.includes(word));
