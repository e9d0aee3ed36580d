import type { LanguageCode, Locale } from '../language/locale.js';
import { LANGUAGES, LOCALES } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import { normalise, tokenise } from '../language/tokens.js';
import type { Reader } from './reader.js';
import { SMALL_WORDS } from './small-words.js';

/** A question in the words that it is read by: short forms written out, and what only leads in or is denied left out. */
export function rewritten(text: string, language: LanguageCode, reader: Reader): string {
  const locale = LOCALES[language];
  const said = withThousands(normalise(text)).replace(SHORT_YEAR, '20$1').replace(locale.quotedClaim, '$1: ');
  const plain = said
    .replace(locale.request, '')
    .replace(...locale.letsWhom)
    .replace(...locale.notIncluded)
    // "Costs by area, for a budget slide": no part of the question, unless a text speaks of such.
    .replace(locale.answerFor, (use: string, noun: string) =>
      reader.isKnown(noun.toLowerCase(), language) ? use : '',
    );
  const full = withoutLeadIn(asAsked(plain, locale, reader), locale).replace(...locale.whoOf);
  const written = inPlainWords(withShortForms(full, locale), locale);
  const read = forEach(inExactlyNone(withoutOtherYear(written, locale), locale), locale);
  const plainly = withoutAside(read, language, reader);
  const apart = rowsApart(costsApart(inMeasures(plainly, language, reader), language, reader), language, reader);
  return kindTogether(
    byGloss(inFullCompounds(tradeItself(apart, language, reader), language, reader), language, reader),
    language,
    reader,
  );
}

/** "Transportbranschen" is transport, where no text has the compound. */
function tradeItself(text: string, language: LanguageCode, reader: Reader): string {
  const { trade, modifierForms } = LOCALES[language];
  if (!trade) return text;
  return text.replace(trade, (word: string, modifier: string) => {
    if (reader.isWord(word.toLowerCase(), language)) return word;
    return modifierForms(modifier.toLowerCase()).find((form) => reader.isKnown(form, language)) ?? word;
  });
}

/** "Jord- och skogsbruket", "sport- eller fritidshallar": the first word with the last part of the second, where a text has it so. */
const inFullCompounds = (text: string, language: LanguageCode, reader: Reader): string =>
  text.replace(HALF_COMPOUND, (phrase: string, first: string, joint: string, second: string) => {
    const ends = [...second].flatMap((_, at) => (at >= LEAST_PART && second.length - at >= LEAST_PART ? [at] : []));
    const whole = ends
      .map((at) => `${first}${second.slice(at)}`)
      .find((word) => reader.isKnown(word.toLowerCase(), language));
    return whole === undefined ? phrase : `${whole}${joint}${second}`;
  });

const LEAST_PART = 3;
const HALF_COMPOUND = /(?<![\p{L}-])(\p{L}{3,})-( (?:\p{L}{2,5}|&) )(\p{L}{6,})(?!\p{L})/gu;

/** "100k" in full. */
const withThousands = (text: string): string => text.replace(/(?<![\p{L}\d.,])(\d{1,3})k(?![\p{L}\d])/giu, '$1 000');

/** "Ultrasound -21", "ultrasound '21, number of regions": a year behind a dash or an apostrophe. */
const SHORT_YEAR = /(?<=\p{L}\p{L}[,:]? )[-–'](?=[0-4]\d)(\d\d)(?=\s*(?:[,;:?!)]|\.?$))/gu;

/**
 * "Anna claims that 12 regions have it, is that right?" asks how many have it: who says so, the number that it is said to be and a
 * guess are no part of what the figure is about.
 */
function asAsked(text: string, { checks, claims, guesses, asksAgain, howMany, cues }: Locale, reader: Reader): string {
  const open = text.replace(guesses, '?').replace(asksAgain, '');
  if (!checks.test(open)) return open;
  const claim = open.replace(checks, ' ').replace(claims, '').trim();
  // "11% of" states a share, and asks for none.
  const unstated = claim.replace(/\d ?(?:%|\p{L}+) \p{L}{2}(?!\p{L})/gu, ' ');
  const asks = [...cues.count, ...cues.amount, ...cues.share].some((phrase) => holdsPhrase(unstated, [phrase]));
  const [number] = asks ? [] : (claim.match(STATED) ?? []).filter((one) => !reader.isTerm(one, 'en'));
  return number === undefined ? claim : claim.replace(number, howMany);
}

/** A number that counts what stands behind it, and no year: "12" of "12 regions". */
const STATED = /(?<![\p{L}\d.,:/-])(?!(?:19|20)\d\d(?!\d))\d{1,3}(?: \d{3})*(?:[.,]\d+)?(?=(?: \p{Ll}| ?%))/gu;

/** "Now the same for X", "ok, samma sak för X": what leads in names no time, and is no thanks. */
function withoutLeadIn(text: string, { again, beforeAgain, definite }: Locale): string {
  const words = tokenise(text.slice(0, MOST_LEADING));
  const at = words.findIndex(({ text: word }) => again.includes(word));
  const before = words.slice(0, Math.max(0, at)).filter(({ text: word }) => !definite.includes(word));
  return before.length > 0 && before.every(({ text: word }) => beforeAgain.includes(word))
    ? text.slice(words[at]?.start ?? 0)
    : text;
}

/** As many letters hold what may lead in. */
const MOST_LEADING = 40;

/** "Which service is not in any region?": a count of none. */
const inExactlyNone = (text: string, locale: Locale): string => text.replace(locale.inNone, locale.inExactlyNone);

/**
 * "At a terminal (no payment)": without what is said aside not to be meant, where the texts speak of it. What was planned is not meant
 * where nothing is said of it: "the outcome, not the budget".
 */
function withoutAside(text: string, language: LanguageCode, reader: Reader): string {
  const { saidAsideNot, cues, planned } = LOCALES[language];
  return text.replace(saidAsideNot, (aside: string, word: string) => {
    if (planned.includes(word.toLowerCase())) return '';
    return reader.isTold(word, language) ? ` ${cues.without[0]} ${word}` : aside;
  });
}

/** "School by school": for each of them. */
const forEach = (text: string, locale: Locale): string => text.replace(locale.oneByOne, locale.forEach);

/** "In 2022, not 2023": a year that is only said not to be meant, beside the one that is. */
function withoutOtherYear(text: string, locale: Locale): string {
  if ((text.match(ANY_YEAR)?.length ?? 0) < 2) return text;
  const denied = deniedYears.get(locale) ?? deniedYear(locale);
  deniedYears.set(locale, denied);
  const rest = text.replace(denied, ' ');
  return rest.search(ANY_YEAR) >= 0 ? rest.trim() : text;
}

const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const deniedYears = new WeakMap<Locale, RegExp>();
const deniedYear = ({ denials }: Locale): RegExp =>
  new RegExp(`[,.;(]?\\s*(?<!\\p{L})(?:${denials.join('|')}) (?:\\p{L}{1,5} )?(?:19|20)\\d\\d(?!\\d)\\)?`, 'iu');

/** Short forms written out: "w/o", "m/avtal", "xray". */
function withShortForms(text: string, locale: Locale): string {
  const forms = shortForms.get(locale) ?? Object.entries(locale.shortForms).map(readShortForm);
  shortForms.set(locale, forms);
  return forms.reduce((written, [form, long]) => written.replace(form, long), text);
}

/** "Where did the shoe pinch?" asks what the problem was. */
const inPlainWords = (text: string, { idioms }: Locale): string =>
  idioms.reduce((written, [idiom, plain]) => written.replace(idiom, plain), text);

type ShortForm = readonly [form: RegExp, long: string];
const shortForms = new WeakMap<Locale, readonly ShortForm[]>();

/** Behind a slash the next word may begin at once. */
function readShortForm([short, long]: readonly [string, string]): ShortForm {
  const form = short.replace(/[+.]/g, '\\$&').replaceAll(' ', '\\s*');
  return short.endsWith('/')
    ? [new RegExp(`(?<![\\p{L}\\p{N}/])${form}(?=\\s|$|\\p{L})`, 'giu'), `${long} `]
    : [new RegExp(`(?<![\\p{L}\\p{N}/])${form}(?![\\p{L}\\p{N}])`, 'giu'), long];
}

/** "Tjänstekostnaden" is what services cost, where no text has the compound: "kostnaden för tjänster". */
function costsApart(text: string, language: LanguageCode, reader: Reader): string {
  const { costs, costsOf, modifierForms } = LOCALES[language];
  if (!costs) return text;
  return text.replace(costs, (word: string, modifier: string, cost: string) => {
    if (reader.isWord(word.toLowerCase(), language)) return word;
    const thing = modifierForms(modifier.toLowerCase()).find((form) => reader.isWord(form, language));
    return thing ? `${cost} ${costsOf} ${thing}` : word;
  });
}

/** "Which is the deepest?" asks for the greatest depth, where a text speaks of depth. */
const inMeasures = (text: string, language: LanguageCode, reader: Reader): string =>
  LOCALES[language].dimensions.reduce(
    (read, [asks, measure]) =>
      holdsPhrase(read, [asks]) && reader.isTold(measure.split(' ').at(-1) ?? '', language)
        ? read.replace(new RegExp(`(?<!\\p{L})${asks}(?!\\p{L})`, 'giu'), measure)
        : read,
    text,
  );

/** "Patologiraderna" are the rows on what the compound begins with: "raderna patologi". */
function rowsApart(text: string, language: LanguageCode, reader: Reader): string {
  const { rowOf, modifierForms } = LOCALES[language];
  if (!rowOf) return text;
  return text.replace(rowOf, (word: string, modifier: string, row: string) => {
    if (reader.isWord(word.toLowerCase(), language)) return word;
    const thing = modifierForms(modifier.toLowerCase()).find((form) => reader.isKnown(form, language));
    return thing ? `${row} ${thing}` : word;
  });
}

/** "Vilken typ av händelse" is a kind of event, where a text has the compound: "vilken händelsetyp". */
function kindTogether(text: string, language: LanguageCode, reader: Reader): string {
  const { kindOf } = LOCALES[language];
  if (!kindOf) return text;
  return text.replace(kindOf.phrase, (phrase: string, noun: string) => {
    const compounds = kindOf.heads.flatMap((head) => [`${noun}${head}`, `${noun}s${head}`]);
    return compounds.find((word) => reader.isWord(word.toLowerCase(), language)) ?? phrase;
  });
}

/**
 * "Undersköterskor (healthcare assistants)", "formellt volontärarbete (formal volunteering)": where no text has the word, or two, the ones
 * in parentheses that the texts have.
 */
const byGloss = (text: string, language: LanguageCode, reader: Reader): string =>
  text.replace(GLOSSED, (glossed: string, modifier: string, word: string, gloss: string) => {
    const parts = gloss.split(' ');
    const isHeld = parts.every((part) => LANGUAGES.some((code) => reader.isTold(part, code)));
    const isOfTexts = parts.length > 1 && parts.every((part) => LANGUAGES.some((code) => reader.isKnown(part, code)));
    if (!isHeld || (reader.isTold(word, language) && !(isOfTexts && !reader.isKnown(word, language)))) return glossed;
    const isGlossed = parts.length > 1 && modifier !== '' && !isSmall(modifier.trim(), language);
    return isGlossed && !reader.isKnown(modifier.trim(), language) ? gloss : `${modifier}${gloss}`;
  });

/** True for a word that carries nothing, compares or asks. */
const isSmall = (word: string, language: LanguageCode): boolean =>
  SMALL_WORDS[language].stop.has(word.toLowerCase()) ||
  SMALL_WORDS[language].light.has(word.toLowerCase()) ||
  LOCALES[language].comparatives.includes(word.toLowerCase()) ||
  Object.values(LOCALES[language].cues).some((phrases) => holdsPhrase(word, phrases));

/** A word, perhaps with one before it, and up to four in parentheses behind it. */
const GLOSSED = /(?<!\p{L})(\p{L}{3,} |)(\p{L}{3,}) \((\p{L}{3,}(?: \p{L}{2,}){0,3})\)/gu;
