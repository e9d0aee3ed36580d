import { LIGHT_WORDS } from '../language/light-words.js';
import type { Cue, LanguageCode, Locale } from '../language/locale.js';
import { cueWordsOf, LANGUAGES, LOCALES } from '../language/locales.js';
import { scaleIn } from '../language/money.js';
import { holdsPhrase } from '../language/phrases.js';
import { SOFT_WORDS } from '../language/soft-words.js';
import { fold, type Token, tokenise } from '../language/tokens.js';
import { unitNamed } from '../language/units.js';
import { type CueSpan, findCues } from './cues.js';
import { parsePeriods } from './periods.js';
import type { Condition, Period, Question, Word } from './question.js';
import type { Reader } from './reader.js';
import { rewritten } from './rewrite.js';

/** Cues whose words may still name a thing in the text ("IT:s andel av omslutningen"), so that they help to find it. */
const HELPFUL: ReadonlySet<Cue> = new Set<Cue>([
  'share',
  'growth',
  'decline',
  'highest',
  'lowest',
  'change',
  'trend',
  'inPlace',
  'underway',
  'average',
  'sum',
  'who',
  'percentWord',
  'when',
  'printed',
  'figureWords',
  'documentWords',
  'tableWords',
  'proseWords',
  'duration',
  'forecast',
  'latest',
  'names',
  'list',
  'compare',
  'either',
  'spend',
  'total',
  'participation',
  'items',
  'quotation',
  'allYears',
  'define',
  'help',
  'lastYear',
  'yearBefore',
  'half',
  'saves',
  'complement',
  'thisYear',
  'difference',
  'rank',
  'earliest',
]);
/** Cues that hold inside a phrase as well: a "cost increase" is an increase, an "IT share" a share. */
const PHRASE_CUES: ReadonlySet<Cue> = new Set<Cue>([
  'share',
  'growth',
  'decline',
  'change',
  'average',
  'total',
  'spend',
  'underway',
  'inPlace',
  'items',
  'documentWords',
  'figureWords',
  'sum',
  'participation',
  'define',
  'yearBefore',
  'lastYear',
]);
/** Of those, the ones that hold only where they are the whole phrase: what is "coupled together" is not summed. */
const ONLY_WHOLE: ReadonlySet<Cue> = new Set<Cue>(['underway', 'inPlace', 'sum']);
const SPENDING: ReadonlySet<Cue> = new Set<Cue>(['spend']);
/** "Don't", "aren't" as the tokens have them. */
const CONTRACTED = /^(?:do|does|did|is|are|was|were)nt$/;
/** Cues that ask for a number. */
const ASKS_NUMBER: ReadonlySet<Cue> = new Set<Cue>(['count', 'amount', 'share']);
/** Cues that, standing alone, make a message a courtesy and no question. */
const COURTESY: readonly Cue[] = ['greeting', 'thanks', 'help'];
/** Cues beside which no unknown word is praise. */
const ASKS_WHO: readonly Cue[] = ['who', 'which', 'when', 'why', 'how'];
/** Cues beside which it is a question all the same: "thanks, and the year before?" */
const NO_COURTESY: readonly Cue[] = [
  'count',
  'share',
  'amount',
  'yearBefore',
  'lastYear',
  'trend',
  'allYears',
  'highest',
  'lowest',
  'growth',
  'decline',
  'difference',
  'sum',
  'average',
  'ratio',
  'percentWord',
];

interface Sets {
  readonly stop: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
}
const SETS: Readonly<Record<LanguageCode, Sets>> = { sv: setsOf(LOCALES.sv), en: setsOf(LOCALES.en) };

function setsOf(locale: Locale): Sets {
  return {
    stop: new Set(locale.stopWords),
    light: new Set(`${LIGHT_WORDS[locale.code]} ${SOFT_WORDS[locale.code]}`.trim().split(/\s+/)),
  };
}

/** The words that only ask, or point to a place in a report. */
const ASKING_WORDS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: askingWords('sv'),
  en: askingWords('en'),
};

function askingWords(language: LanguageCode): ReadonlySet<string> {
  const { documentWords, tableWords, proseWords, figureWords, percentWord } = LOCALES[language].cues;
  return new Set([...documentWords, ...tableWords, ...proseWords, ...figureWords, ...percentWord]);
}

/** Least letters of a word within a compound. */
const LEAST_PART = 3;

/** "Procentsiffrorna", "rapporttexten": a compound of words that only ask for a figure or point to a place in a report. */
function isLightCompound(word: string, language: LanguageCode): boolean {
  const asks = ASKING_WORDS[language];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const head = word.slice(0, at);
    if (asks.has(word.slice(at)) && (asks.has(head) || asks.has(head.replace(/s$/, '')))) return true;
  }
  return false;
}

/** Cues beside which "how … changed" asks for an amount. */
const OF_A_CHANGE: readonly Cue[] = ['count', 'amount', 'share', 'percentWord', 'difference', 'why', 'spend'];

const isYearWord = (word: string | undefined, { units }: Locale): boolean =>
  word !== undefined &&
  (units.find(({ unit }) => unit === 'year')?.words.some((year) => word.startsWith(year)) ?? false);

/** Cues beside which "more" and "higher" compare, and name nothing. */
const BESIDE_MORE: readonly Cue[] = ['difference', 'growth', 'compare', 'why'];

/** True for a small word of a language other than the question's. */
const isSmallElsewhere = (word: string, language: LanguageCode): boolean =>
  !LOCALES[language].notSmall.includes(word) &&
  LANGUAGES.some((other) => other !== language && SETS[other].stop.has(word));

/** Reads a question in one language: which words it turns on, what it asks for, of which period. Never throws. */
export function parseQuestion(text: string, language: LanguageCode, reader: Reader): Question {
  const locale = LOCALES[language];
  const normal = rewritten(text, language, reader);
  const tokens = tokenise(normal).slice(0, 400);
  const plain = /^\p{ASCII}*$/u.test(normal.replace(/[\u2010-\u2015]/g, ''));
  const words = joinSplit(
    tokens.map(
      (token) => (plain ? SMALL_WORDS[language].get(token.text) : undefined) ?? correctWord(token, language, reader),
    ),
    tokens.map(({ text }) => text),
    language,
    reader,
  );
  const written = findCues(words, locale);
  // "How many introduce it?", "how many towns introduce it?": the verb right behind "how many", or behind what is counted.
  const found = [
    ...written,
    ...written.flatMap(({ cue, to }): CueSpan[] =>
      cue === 'count'
        ? [to, to + 1].flatMap((from): CueSpan[] =>
            locale.introduces.includes(words[from] ?? '') ? [{ cue: 'underway', from, to: from + 1 }] : [],
          )
        : [],
    ),
    // "How many regions don't use it?"; but "I don't know how many".
    ...words.flatMap((word, from): CueSpan[] =>
      CONTRACTED.test(word) &&
      written.some(
        ({ cue, to }) =>
          cue === 'count' && to <= from && from < to + MOST_COUNTED && !locale.cues.when.includes(words[to] ?? ''),
      )
        ? [{ cue: 'without', from, to: from + 1 }]
        : [],
    ),
  ];
  // "How many regions don't send it?"
  for (const { cue, to } of written)
    if (cue === 'count')
      for (let at = to + 1; at <= to + MOST_COUNTED; at++)
        if (locale.deniedHelpers.includes(words[at] ?? '')) found.push({ cue: 'complement', from: at, to: at + 1 });
  // "Do we know how many …" has no know-how in it, nor "vad låg kostnaden på" a low cost.
  const isTorn = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    found.some(
      (cue) =>
        ASKS_NUMBER.has(cue.cue) &&
        cue.to - cue.from > 1 &&
        ((cue.from < from && from < cue.to && cue.to < to) || (from < cue.from && cue.from < to && to < cue.to)),
    );
  const phrases = reader.phrases(words, language).filter(
    (span) =>
      words.slice(span.from, span.to).some((word) => !SETS[language].stop.has(word)) &&
      !isTorn(span) &&
      // "No paying, back in 2022" pays nothing back.
      !/[,;.!?]\s/.test(normal.slice(tokens[span.from]?.start ?? 0, tokens[span.to - 1]?.start ?? 0)),
  );
  const inPhrase = (index: number): boolean => phrases.some((span) => index >= span.from && index < span.to);
  // To pay may be what is done ("check in and pay") as well as how much is asked for.
  const counts = found.some(
    (span) => (span.cue === 'count' || span.cue === 'who' || span.cue === 'names') && !shadowed(span, found),
  );
  // "How many millions did it cost?" asks for money all the same.
  const countsUnit = found.some(
    ({ cue, to }) => cue === 'count' && ['money', 'scale'].includes(unitNamed(words[to] ?? '', locale)?.kind ?? ''),
  );
  // "How much do they pay?", "what did they pay?"
  const asksAmount = (pays: CueSpan): boolean =>
    found.some((span) => span.cue === 'amount' || (span.cue === 'what' && span.to <= pays.from));
  const among = amongLargest(words, found, locale);
  const allCues = found
    .filter(
      (span) =>
        !(among && span.from <= among.at && among.at < span.to) &&
        !(counts && span.cue === 'spend' && !countsUnit) &&
        !isConjunction(span, found, words, SETS[language].stop, locale) &&
        !isDeniedPercent(span, found) &&
        !isCapital(span.from, tokens, normal, language) &&
        // "Younger than 30" compares nothing.
        !(
          span.cue === 'compare' &&
          locale.than.includes(words[span.from] ?? '') &&
          locale.ages.includes(words[span.from - 1] ?? '')
        ) &&
        // "Which four tasks": "uppgifter" are no figures where they are counted.
        !(span.cue === 'figureWords' && isWhichNumber(words, span.from, locale)) &&
        // "Now when all have it": no time is asked for.
        !(span.cue === 'when' && span.from > 0 && locale.now.includes(words[span.from - 1] ?? '')) &&
        // "So that they don't have to log in" lacks nothing.
        !(span.cue === 'complement' && words[span.to] === locale.infinitive) &&
        // "In all five" adds nothing up.
        !(
          span.cue === 'sum' &&
          locale.every.includes(words[span.to - 1] ?? '') &&
          numberOf(words[span.to], locale) !== null
        ) &&
        // "How has it spread over the years?" divides nothing.
        !(
          span.cue === 'per' &&
          found.some(
            ({ cue, from, to }) =>
              (cue === 'trend' || cue === 'allYears') && from > span.from && from < span.to && to > span.to,
          )
        ) &&
        // "Spread evenly over 21, what does each one pay?": once more what it is divided by.
        !(
          span.cue === 'each' && found.some(({ cue, from, to }) => cue === 'per' && to - from > 1 && from < span.from)
        ) &&
        // "How many regions share one?" asks for no share.
        !(
          span.cue === 'share' &&
          span.to - span.from === 1 &&
          found.some(({ cue, to }) => cue === 'count' && to === span.from - 1)
        ) &&
        // "Hospices that share their records" neither.
        !(
          span.cue === 'share' &&
          locale.sharing.includes(words[span.from] ?? '') &&
          locale.relatives.includes(words[span.from - 1] ?? '') &&
          locale.backReferences.includes(words[span.to] ?? '')
        ) &&
        // "How many don't share one?" neither.
        !(span.cue === 'share' && locale.denials.includes(words[span.from - 1] ?? '')) &&
        !(span.cue === 'pays' && (counts || !asksAmount(span))),
    )
    .map((span) => (span.cue === 'pays' ? { ...span, cue: 'spend' as const } : span))
    // "What I lack is how many …" speaks of the asker.
    .map((span) =>
      span.cue === 'complement' && words[span.from - 1] === locale.asker[0]
        ? { ...span, cue: 'greeting' as const }
        : span,
    )
    // "Providers who lack a contract" are those without one, where it is something else that is counted.
    .map((span, _, all) =>
      span.cue === 'complement' &&
      all.some(
        (other) =>
          other.cue === 'complement' &&
          other.from <= span.from &&
          span.to <= other.to &&
          isAttribute(other, found, words, locale),
      )
        ? { ...span, cue: 'without' as const }
        : span,
    );
  const wholePhrase = (span: CueSpan): boolean =>
    phrases.some((phrase) => phrase.from <= span.from && span.to <= phrase.to);
  const cueSpans = allCues.filter((span) => !wholePhrase(span) && !shadowed(span, allCues));
  const { periods, used } = parsePeriods(words, cueSpans, locale);
  const captions = findCaptions(words);
  const numbers = findNumbers(words, tokens, used, captions.used, (word) => reader.isTerm(word, language), locale);
  // "The fee for someone under 26" sets no condition on how many there are.
  const condition = cueSpans.some(({ cue }) => SETS_CONDITION.has(cue))
    ? findCondition(
        cueSpans,
        numbers.filter(({ at }) => !isAge(words, at, locale)),
      )
    : null;
  const ordinal = findOrdinal(words, cueSpans, locale);
  const unit = findUnit(words, cueSpans, locale);
  const both = asksBothWays(words, cueSpans, locale);
  const negatedFrom = cueSpans
    .filter((span) => span.cue === 'without' || (both && span.cue === 'with'))
    .map((span) => span.to);
  // "Care planning" plans nothing: a state counts only where the phrase is nothing else, "on the way".
  const isPhrase = (span: CueSpan): boolean =>
    phrases.some((phrase) => phrase.from === span.from && phrase.to === span.to);
  const inside = allCues.filter(
    (span) => wholePhrase(span) && PHRASE_CUES.has(span.cue) && (!ONLY_WHOLE.has(span.cue) || isPhrase(span)),
  );
  const cues = new Set([...cueSpans, ...inside].map((span) => span.cue));
  if (cues.has('per') && (cues.has('items') || isPerItem(words, cueSpans, locale))) cues.add('each');
  if ((cues.has('amount') || cues.has('spend')) && namesVarious(words, locale)) cues.add('each');
  // "The results, all five of them", "the four rows on it": a list.
  if (
    words.some((word, i) => locale.rows.includes(words[i + 1] ?? '') && (numberOf(word, locale) ?? 0) > 1) ||
    // "All four varieties"
    words.some(
      (word, i) =>
        locale.every.includes(word) &&
        (numberOf(words[i + 1], locale) ?? 0) > 1 &&
        locale.varieties.includes(words[i + 2] ?? ''),
    ) ||
    ((cues.has('figureWords') || cues.has('tableWords')) &&
      words.some(
        (word, i) =>
          locale.every.includes(word) && (numberOf(words[i + 1], locale) ?? 0) > 1 && !isYearWord(words[i + 2], locale),
      ))
  )
    cues.add('list');
  if (ranksSeveral(words, cueSpans, locale)) {
    cues.add('rank');
    for (const cue of ['list', 'define'] as const) cues.delete(cue);
  }
  // "Show me how it has changed since 2021" asks for the years.
  if (cues.has('how') && cues.has('change') && !OF_A_CHANGE.some((cue) => cues.has(cue))) {
    cues.delete('change');
    cues.add('trend');
  }
  if (locale.asksWhy?.test(normal.trim())) cues.add('why');
  // "When does somebody count as active, what is the definition?" asks for no time.
  if (cues.has('when') && cues.has('define') && locale.asksMeaning.test(normal)) cues.delete('when');
  // "What is the budget for 2025?" asks for a figure, not for a meaning.
  if (
    cues.has('define') &&
    (periods.length > 0 || cues.has('figureWords') || cues.has('spend')) &&
    !locale.asksMeaning.test(normal)
  ) {
    cues.delete('define');
    cues.add('what');
  }
  // "Which bodies work together?" adds nothing up.
  if (
    cues.has('sum') &&
    (cues.has('which') || cues.has('who')) &&
    unit.unit === null &&
    !['count', 'amount', 'spend', 'share', 'total', 'figureWords', 'difference'].some((cue) => cues.has(cue as Cue))
  )
    cues.delete('sum');
  if (ordinal && !cues.has('highest') && !cues.has('lowest')) cues.add('highest');
  // "How many more than in 2022": the difference, and no condition.
  if (
    (cues.has('count') || cues.has('amount')) &&
    (cues.has('moreThan') || cues.has('lessThan')) &&
    periods.length === 2 &&
    periods[1]?.kind === 'newest'
  )
    cues.add('difference');
  // "How much dearer were services than software?"
  if (cues.has('amount') && cues.has('compare') && holdsPhrase(normal, locale.dearer)) cues.add('difference');
  // "How many thousand crowns more in 2024 than in 2023": the difference of the two; in percent, the growth and no share.
  const bounds = words.flatMap((word, i) => (locale.comparatives.includes(word) ? [i] : []));
  if (
    cues.has('compare') &&
    bounds.length > 0 &&
    periods.filter(({ kind }) => kind === 'year' || kind === 'newest').length === 2
  ) {
    if (cues.has('count') || cues.has('amount')) cues.add('difference');
    if (cues.has('share') && unit.unit === 'percent') {
      cues.delete('share');
      cues.add('growth').add('percentWord');
    }
  }
  // "Since 2004 or 2007?" asks for the year, whichever it is.
  const eitherYear = asksWhichYear(words, locale) && !cues.has('count') && !cues.has('amount') && !cues.has('share');
  if (eitherYear) cues.add('when');
  const cueAt = (index: number): CueSpan[] => cueSpans.filter((span) => span.from <= index && index < span.to);
  const isAcronymAt = (index: number): boolean =>
    /^\p{Lu}{2,}$/u.test(tokens[index]?.written ?? '') &&
    !isShouting(normal) &&
    (!SETS[language].stop.has(words[index] ?? '') || words[index] === ACRONYM);
  const result: Word[] = [];
  const differ = words.flatMap((word, i) => (holdsPhrase(word, locale.disagree) ? [i] : []));
  const aged = editionsByAge(words, allCues, reader, locale);
  const excluded = found.filter((span) => isDeniedPercent(span, found)).map(({ from }) => from);
  const skip = new Set([
    ...excluded,
    ...(among ? [among.at] : []),
    ...aged.keys(),
    ...(locale.cues.documentWords.some((word) => words.includes(word)) ? differ : []),
    ...used,
    ...captions.used,
    ...numbers.map((number) => number.at),
    ...unit.used,
    ...(ordinal?.used ?? []),
    ...(BESIDE_MORE.some((cue) => cues.has(cue)) ? bounds : []),
  ]);
  for (let i = 0; i < words.length; i++) {
    const phrase = phrases.find((span) => span.from === i);
    const to = phrase?.to ?? i + 1;
    if (!phrase && inPhrase(i)) continue;
    const parts = words.slice(i, to);
    const written = normal.slice(tokens[i]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const negated = isNegated(i, words, negatedFrom, SETS[language]);
    const name = i > 0 && /^\p{Lu}/u.test(written);
    if (phrase) {
      // "cost increase" only says what is asked of what: each of its words is a cue or a small word.
      const cueAtPart = (k: number, among: ReadonlySet<Cue>): boolean =>
        allCues.some((span) => span.from <= i + k && i + k < span.to && among.has(span.cue));
      const core = parts.filter(
        (word, k) =>
          isAcronymAt(i + k) ||
          (!SETS[language].stop.has(word) && !(cueAtPart(k, PHRASE_CUES) && !cueAtPart(k, SPENDING))),
      );
      const required = parts.some(
        (word, k) =>
          isAcronymAt(i + k) ||
          (!SETS[language].stop.has(word) &&
            // A "check-in" is a noun, though "check" alone may carry nothing.
            (!SETS[language].light.has(word) || isHyphenated(written, SETS[language].stop)) &&
            !cueAtPart(k, PHRASE_CUES)),
      );
      result.push({
        text: parts.join(' '),
        parts,
        core: core.length > 0 ? core : parts,
        spends: false,
        required,
        negated,
        written,
        name,
      });
      i = to - 1;
      continue;
    }
    const word = words[i] ?? '';
    if (skip.has(i) || !/[\p{L}\p{N}]/u.test(word)) continue;
    const isAcronym = isAcronymAt(i);
    const spans = cueAt(i);
    const endsName = SETS[language].stop.has(word) && isEndOfName(i, tokens, normal);
    if (SETS[language].stop.has(word) && !isAcronym && !endsName) continue;
    // "Trend for X pls": a small word of another language, where the corpus has no such word in this one.
    if (isSmallElsewhere(word, language) && !endsName && !reader.isKnown(word, language) && !isAcronym) continue;
    if (word.length === 1 && !/\d/.test(word)) continue;
    const helpful = spans.length > 0 && spans.some((span) => HELPFUL.has(span.cue));
    if (spans.length > 0 && !isAcronym) {
      if (helpful)
        result.push({
          text: word,
          parts,
          core: parts,
          spends:
            spans.some((span) => span.cue === 'spend') &&
            !found.some((span) => span.cue === 'pays' && span.from <= i && i < span.to),
          required: false,
          negated,
          written,
          name,
        });
      continue;
    }
    result.push({
      text: word,
      parts,
      core: parts,
      spends: false,
      required:
        (!SETS[language].light.has(word) &&
          !isItself(i, words, locale, /['’]s$/.test(written) && reader.isTitled(word, language)) &&
          !(isLightCompound(word, language) && !reader.isKnown(word, language))) ||
        isAcronym ||
        endsName,
      negated,
      written,
      name,
    });
  }
  promote(result, allCues, words);
  const textBetween = (from: number, to: number): string =>
    normal.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
  const denied = !cues.has('underway') && deniesOnlyTheVerb(cueSpans, words, result, textBetween, locale);
  if (denied) {
    cues.delete('without');
    cues.add('complement');
  }
  const places = allCues.filter((span) => span.cue !== 'documentWords' || !shadowed(span, allCues));
  const endsBefore = (from: number, to: number): boolean =>
    /[?!;]/.test(normal.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0));
  // "According to the web page", where one document is one; beside "the report" it may be either.
  const said = ` ${words.join(' ')} `;
  const besides = locale.webPages.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' '), said);
  const onWeb = besides !== said && !holdsPhrase(besides, locale.cues.documentWords);
  const byKind = onWeb && reader.webEdition !== null ? [reader.webEdition] : [];
  const { editions, named } = findEditions(words, places, used, reader, [...aged.values(), ...byKind], endsBefore);
  // Two editions named are two places to compare, and keep to neither.
  const disagree = holdsPhrase(words.join(' '), locale.disagree);
  const edition = editions.size === 1 && !disagree ? ([...editions][0] ?? null) : null;
  // "Perfect, you're a star": what no text has, however it may be corrected, is no question either.
  const isSaid = ({ required, parts, written }: Word): boolean =>
    !required ||
    (cues.has('thanks') &&
      !ASKS_WHO.some((cue) => cues.has(cue)) &&
      parts.length === 1 &&
      !reader.isWord(written.toLowerCase(), language));
  const courtesy =
    result.every(isSaid) &&
    periods.length === 0 &&
    captions.names.length === 0 &&
    COURTESY.some((cue) => cues.has(cue)) &&
    !NO_COURTESY.some((cue) => cues.has(cue));
  return {
    language,
    text: normal,
    written: normal,
    words: denied ? result.map((word) => ({ ...word, negated: false })) : result,
    cues,
    cueWords: cueWords(words, cueSpans, skip),
    periods: eitherYear ? [] : periods.filter((period) => !isEditionYear(period, editions, named)),
    numbers: numbers.filter((number) => !unit.used.includes(number.at)).map((number) => number.value),
    condition,
    among: among?.number ?? null,
    place: ordinal?.place ?? 1,
    unit: unit.unit,
    counted: countedNoun(words, cueSpans, phrases, SETS[language], locale),
    captions: captions.names,
    edition,
    prose: cues.has('proseWords'),
    courtesy,
    command: cueSpans.some((span) => span.cue === 'command' && span.from <= 1),
    bothWays: both,
    which: nounAfterWhich(words, cueSpans, phrases, SETS[language], locale),
    base: baseOfShare(words, allCues, SETS[language], locale),
    continues: continues(words, cueSpans, locale),
  };
}

/** "Which of the eight largest harbours has least?", "of the eight largest, which …?": how many they are, and where it stands what they are. */
function amongLargest(
  words: readonly string[],
  found: readonly CueSpan[],
  locale: Locale,
): { readonly number: number; readonly at: number } | null {
  const spans = found.filter(({ cue }) => cue === 'highest' || cue === 'lowest');
  for (const { from } of spans) {
    const number = numberOf(words[from - 1], locale);
    const of = from - 3;
    const isAsked = of === 0 || found.some(({ cue, to }) => cue === 'which' && (to === of || to === of - 1));
    if (number !== null && number > 1 && locale.outOf.includes(words[of] ?? '') && isAsked) return { number, at: from };
  }
  return null;
}

/** True for a lack that a relative clause tells of a noun other than the one right after "how many". */
const isAttribute = (
  span: CueSpan,
  all: readonly CueSpan[],
  words: readonly string[],
  { relatives, they, outOf }: Locale,
): boolean =>
  // "… if they lack one"; but "how many of them lack one" counts them.
  (they.includes(words[span.from - 1] ?? '') &&
    all.some(
      ({ cue, to }) =>
        cue === 'count' && !(to === span.from - 1 || (to === span.from - 2 && outOf.includes(words[to] ?? ''))),
    )) ||
  (relatives.includes(words[span.from - 1] ?? '') &&
    all.some(
      ({ cue, from, to }) =>
        cue === 'count' && (from > span.to || to + (span.to - span.from === 1 ? 1 : FAR_FROM_COUNTED) < span.from - 1),
    ));

/** "How many get information from providers that do not have one": so many words behind "how many" stand others than those counted. */
const FAR_FROM_COUNTED = 4;

/** "The app Stigfinnaren": a name within a sentence asks for nothing, though a word that does may begin like it. */
const isCapital = (at: number, tokens: readonly Token[], normal: string, language: LanguageCode): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    at > 0 &&
    /^\p{Lu}\p{Ll}/u.test(token.written) &&
    /[\p{L}\p{N},] $/u.test(normal.slice(0, token.start)) &&
    !cueWordsOf(language).has(token.text)
  );
};

/** "E-arkiv Mitt": a small word with a capital, behind a name, is part of it where a question writes its other words small. */
const isEndOfName = (at: number, tokens: readonly Token[], normal: string): boolean => {
  const token = tokens[at];
  const isCapital = ({ written }: Token): boolean => /^\p{Lu}/u.test(written);
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}{3}/u.test(token.written) &&
    / \p{Lu}[\p{L}-]+ $/u.test(normal.slice(0, token.start)) &&
    tokens.filter(isCapital).length * 2 < tokens.length
  );
};

/** "Per IT cost area": what stands right behind "per" is an item of a table. */
const isPerItem = (words: readonly string[], spans: readonly CueSpan[], locale: Locale): boolean =>
  spans.some(({ cue, to }) => cue === 'per' && namesItem(words.slice(to, to + MOST_OF_ITEM), locale));

/** "The different cost areas": each of them, where an item of a table is the head of what follows. */
const namesVarious = (words: readonly string[], locale: Locale): boolean =>
  words.some((word, i) => locale.various.includes(word) && namesItem(words.slice(i + 1, i + MOST_OF_ITEM), locale));

/** True where one of the words is an item of a table, or a compound with that as its head. */
const namesItem = (words: readonly string[], { cues }: Locale): boolean =>
  words.some((word) => word.length > LEAST_PART && cues.items.some((item) => word.endsWith(item.replace('~', ''))));

/** So many words name an item, the last one being its head. */
const MOST_OF_ITEM = 3;

/**
 * "In how many is the same one not used?" counts those that lack it: nothing that the question turns on stands after the denial, or it
 * is that of the verb right behind what is counted.
 */
const deniesOnlyTheVerb = (
  spans: readonly CueSpan[],
  words: readonly string[],
  read: readonly Word[],
  textBetween: (from: number, to: number) => string,
  { denials, relatives, deniesVerb, agent }: Locale,
): boolean => {
  const counts = spans.find(({ cue }) => cue === 'count');
  const lacks = spans.filter(({ cue }) => cue === 'without');
  // "How many regions do not use the same one?", "is the same one not used by …?": the verb is denied, and not what stands after it.
  const isOwnVerb = ({ from }: CueSpan): boolean =>
    counts !== undefined &&
    deniesVerb.includes(words[from] ?? '') &&
    (from - counts.to <= MOST_COUNTED || agent.includes(words[from + 2] ?? ''));
  return (
    counts !== undefined &&
    lacks.length > 0 &&
    lacks.every(
      ({ from, to }) =>
        to - from === 1 &&
        from > counts.to &&
        denials.includes(words[from] ?? '') &&
        // "Chat that is not in real time" is a thing of its own, and so is what another clause denies.
        !words.slice(counts.to, from).some((word) => relatives.includes(word)) &&
        !/[.,;:?!()–]/.test(textBetween(counts.to - 1, from)),
    ) &&
    (lacks.every(isOwnVerb) || !read.some(({ negated, required }) => negated && required))
  );
};

/** "In kronor, not percent": a measure that is denied is not asked for. */
const isDeniedPercent = (span: CueSpan, all: readonly CueSpan[]): boolean =>
  span.cue === 'percentWord' && all.some(({ cue, to }) => cue === 'without' && to === span.from);

/** "… when they come for a visit", "the share who felt": such a word after another question word joins clauses and asks nothing. */
const isConjunction = (
  span: CueSpan,
  all: readonly CueSpan[],
  words: readonly string[],
  stop: ReadonlySet<string>,
  { backReferences }: Locale,
): boolean =>
  (span.cue === 'when' || span.cue === 'who') &&
  span.to - span.from === 1 &&
  span.from > 0 &&
  // "At the stop when it is dark?"
  ((span.cue === 'when' &&
    span.from > 1 &&
    !stop.has(words[span.from - 1] ?? '') &&
    backReferences.includes(words[span.to] ?? '')) ||
    all.some(
      (other) =>
        ASKING.has(other.cue) &&
        ((other.from < span.from && span.from > 1) ||
          // "The manager who …: how many …": a noun right before it.
          (span.cue === 'who' &&
            other.cue === 'count' &&
            other.from > span.to &&
            !stop.has(words[span.from - 1] ?? ''))),
    ));
const ASKING: ReadonlySet<Cue> = new Set<Cue>([
  'list',
  'count',
  'share',
  'amount',
  'who',
  'which',
  'what',
  'why',
  'how',
  'duration',
  'names',
]);

/** Of so few words, "total" is the label of a row and not a way of asking: "Totalt 2022". */
const SHORT_LABEL = 4;

/** Where nothing else is asked about, what money or items are asked of must be found: "which cost area was the smallest". */
function promote(result: Word[], cues: readonly CueSpan[], words: readonly string[]): void {
  const counts = cues.some((span) => span.cue === 'count' || span.cue === 'amount');
  if (result.some((word) => word.required)) return;
  // The costs before their total, which the report may have another word for.
  for (const cue of ['spend', 'total'] as const) {
    if (cue === 'total' && (counts || words.length > SHORT_LABEL)) return;
    const spans = cues.filter((span) => span.cue === cue);
    const at = result.findIndex(
      ({ parts, negated }) =>
        !negated && parts.some((part) => spans.some(({ from, to }) => words.slice(from, to).includes(part))),
    );
    const word = result[at];
    if (word) {
      result[at] = { ...word, required: true };
      return;
    }
  }
}

/** Words of cues, each once, without those that are part of a period, a number or a unit. */
function cueWords(words: readonly string[], cues: readonly CueSpan[], skip: ReadonlySet<number>): string[] {
  return words.filter(
    (_, i) =>
      !skip.has(i) && cues.some((span) => span.from <= i && i < span.to && span.cue !== 'and' && span.cue !== 'also'),
  );
}

function correctWord(token: Token, language: LanguageCode, reader: Reader): string {
  const { shorthand } = LOCALES[language];
  const short = Object.hasOwn(shorthand, token.text) ? shorthand[token.text] : undefined;
  const text = short && !reader.isKnown(token.text, language) ? short : token.text;
  if (beginsCue(text, language)) return text;
  // "developped": a form that the stem alone makes one with a word that asks.
  const asks = reader.isWord(text, language) ? undefined : CUE_STEMS[language].get(LOCALES[language].stem(text));
  return asks ?? reader.correct(text, language) ?? text;
}

/** Words that ask, by their stems, where they are long enough to be told from others. */
const CUE_STEMS: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  sv: cueStems('sv'),
  en: cueStems('en'),
};

function cueStems(language: LanguageCode): ReadonlyMap<string, string> {
  const { cues, stem } = LOCALES[language];
  return new Map(
    Object.values(cues)
      .flat()
      .filter((phrase) => /^\p{L}{7,}$/u.test(phrase))
      .map((word) => [stem(word), word]),
  );
}

/** What cues begin with, where any ending will do: a word that begins so is no misspelling of another ("decreased"). */
const BEGINNINGS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: beginningsOf('sv'),
  en: beginningsOf('en'),
};

function beginningsOf(language: LanguageCode): ReadonlySet<string> {
  return new Set(
    Object.values(LOCALES[language].cues)
      .flat()
      .filter((phrase) => !phrase.includes(' ') && phrase.endsWith('~'))
      .map((phrase) => phrase.slice(0, -1)),
  );
}

function beginsCue(word: string, language: LanguageCode): boolean {
  for (let length = 1; length <= word.length; length++)
    if (BEGINNINGS[language].has(word.slice(0, length))) return true;
  return false;
}

/** Small words without their diacritics, in a message that has none: "ar" is "är". */
const SMALL_WORDS: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  sv: foldedSmall('sv'),
  en: new Map(),
};

function foldedSmall(language: LanguageCode): ReadonlyMap<string, string> {
  const locale = LOCALES[language];
  const small = [
    ...locale.stopWords,
    ...Object.keys(locale.numbers),
    ...Object.values(locale.cues).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
  ].filter((word) => !word.includes('~'));
  const known = new Set(small);
  // Of two words that fold alike, the smaller one comes first and is meant: "ar" is "är" and not "år".
  return new Map(
    small
      .filter((word) => fold(word) !== word && !known.has(fold(word)))
      .map((word) => [fold(word), word] as const)
      .reverse(),
  );
}

/** A compound written as two words, where the corpus knows it as one: "kostnads området". The first word takes it all. */
function joinSplit(
  words: readonly string[],
  written: readonly string[],
  language: LanguageCode,
  reader: Reader,
): string[] {
  const joined = [...words];
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i] ?? '', words[i + 1] ?? ''];
    if (a.length < 3 || b.length < 3 || SETS[language].stop.has(a) || SETS[language].stop.has(b)) continue;
    // As corrected, or as written: "hose pipe", of which only "pipes" may be known by itself.
    const whole = [a + b, `${written[i]}${written[i + 1]}`].find((word) => reader.isKnown(word, language));
    if (whole === undefined) continue;
    joined[i] = whole;
    joined[i + 1] = '';
    i++;
  }
  return joined;
}

/** True where a word stands for the body that the report is about: "the company", "bolaget", or "the airport's" of an airport's report. */
const isItself = (
  at: number,
  words: readonly string[],
  { itself, definite }: Locale,
  ownsByTitle: boolean,
): boolean => {
  const word = words[at] ?? '';
  const isDefinite = definite.includes(words[at - 1] ?? '');
  return (itself.includes(word) && (definite.length === 0 || isDefinite)) || (isDefinite && ownsByTitle);
};

/** The one acronym that is a small word of a language as well. */
const ACRONYM = 'it';

const isShouting = (text: string): boolean => text === text.toUpperCase();

/** A short cue inside a longer one of the same words is not meant: "share" in "what share", "minst" in "minst spridd". */
const shadowed = (span: CueSpan, all: readonly CueSpan[]): boolean =>
  all.some(
    (other) =>
      other.from <= span.from &&
      span.to <= other.to &&
      other.to - other.from > span.to - span.from &&
      SHADOWS[other.cue]?.includes(span.cue),
  );

/** Which longer cues take the words of which shorter ones. */
const SHADOWS: Readonly<Partial<Record<Cue, readonly Cue[]>>> = {
  atMost: ['highest'],
  atLeast: ['lowest'],
  latest: ['highest'],
  moreThan: ['count'],
  compare: ['documentWords', 'each'],
  lessThan: ['count', 'lowest'],
  share: ['count', 'percentWord', 'which', 'what', 'amount', 'how'],
  ratio: ['count', 'what', 'which'],
  per: ['each', 'moreThan'],
  difference: ['count', 'amount'],
  when: ['which', 'what'],
  who: ['which', 'what'],
  names: ['which', 'who'],
  duration: ['how'],
  amount: ['what', 'how'],
  count: ['how', 'what', 'which', 'without'],
  why: ['what', 'how', 'which'],
  yearBefore: ['lastYear', 'latest', 'lowest'],
  lastYear: ['latest'],
  pastYears: ['latest'],
  trend: ['latest', 'pastYears', 'how', 'moreThan'],
  help: ['what', 'who', 'how'],
  define: ['what'],
  what: ['define'],
  highest: ['count'],
  lowest: ['count'],
  list: ['which', 'what'],
  allYears: ['each'],
  earliest: ['latest'],
  complement: ['without', 'with', 'inPlace'],
  underway: ['inPlace'],
  percentWord: ['count'],
  rank: ['highest', 'lowest'],
  sum: ['growth'],
};

/** A caption may be named as the report has it, whatever language the question is in. */
const CAPTIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => LOCALES[language].captions));

function findCaptions(words: readonly string[]): {
  readonly names: readonly string[];
  readonly used: ReadonlySet<number>;
} {
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

/** "Grade 5": the number belongs to the name. */
const isNumbered = (words: readonly string[], i: number, { numbered }: Locale): boolean =>
  /^\d{1,3}$/.test(words[i] ?? '') && numbered.includes(words[i - 1] ?? '');

interface NumberAt {
  readonly at: number;
  readonly value: number;
}

/** Numbers that are neither years nor part of a name; number words count where they stand in a condition or a sum. */
function findNumbers(
  words: readonly string[],
  tokens: readonly Token[],
  used: ReadonlySet<number>,
  captions: ReadonlySet<number>,
  isTerm: (word: string) => boolean,
  locale: Locale,
): NumberAt[] {
  return words.flatMap((word, i) => {
    if (used.has(i) || captions.has(i) || isNumbered(words, i, locale)) return [];
    const written = tokens[i]?.written ?? '';
    if (/^\d/.test(word) && /^\d[\d .,]*$/.test(written)) {
      // "1177": a number that names something.
      if (isTerm(word)) return [];
      const digits = word.replace(/(?<=\d)[ .,](?=\d{3}(?!\d))/g, '').replace(',', '.');
      return [{ at: i, value: Number(digits) }];
    }
    const value = numberOf(word, locale);
    return value !== null && value > 1 ? [{ at: i, value }] : [];
  });
}

/** "Younger than 30", "under 26 år": the number says who, and how many there are is no condition of it. */
const isAge = (words: readonly string[], at: number, { ages }: Locale): boolean =>
  [words[at + 1], words[at - 1], words[at - 2]].some((word) => word !== undefined && ages.includes(word));

/** Cues that ask for those that meet a condition. */
const SETS_CONDITION: ReadonlySet<Cue> = new Set<Cue>(['count', 'which', 'list', 'share', 'names', 'who', 'where']);

const COMPARISONS: Readonly<Partial<Record<Cue, Condition['comparison']>>> = {
  moreThan: 'more',
  atLeast: 'atLeast',
  lessThan: 'less',
  atMost: 'atMost',
  exactly: 'exactly',
};

function findCondition(cues: readonly CueSpan[], numbers: readonly NumberAt[]): Condition | null {
  for (const number of numbers) {
    for (const span of cues) {
      const comparison = COMPARISONS[span.cue];
      // "more than 10", and "10 or more" with the words after the number and perhaps its noun.
      const after =
        (span.cue === 'atLeast' || span.cue === 'atMost') && span.from > number.at && span.from <= number.at + 2;
      if (comparison && (span.to === number.at || after)) return { comparison, number: number.value };
    }
  }
  return null;
}

/** Two years with "or" between them. */
const asksWhichYear = (words: readonly string[], { or }: Locale): boolean =>
  words.some((word, i) => word === or && isYear(words[i - 1]) && isYear(words[i + 1]));

/** "The second largest", "näst vanligast", "came third": an ordinal by a superlative, or by a word for placing. */
function findOrdinal(
  words: readonly string[],
  cues: readonly CueSpan[],
  { ordinals, placing }: Locale,
): { readonly place: number; readonly used: readonly number[] } | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const place = Object.hasOwn(ordinals, word) ? ordinals[word] : undefined;
    if (place === undefined) continue;
    if (cues.some(({ cue, from }) => (cue === 'highest' || cue === 'lowest') && from === i + 1))
      return { place, used: [i] };
    const at = [i - 1, i + 1].find((near) => placing.includes(words[near] ?? ''));
    if (at !== undefined) return { place, used: [i, at] };
  }
  return null;
}

/** "The three most common", "which three services are in most regions": so many of them, and not one. */
function ranksSeveral(words: readonly string[], cues: readonly CueSpan[], locale: Locale): boolean {
  const extremes = cues.filter(({ cue }) => cue === 'highest' || cue === 'lowest');
  return words.some((word, i) => {
    const number = numberOf(word, locale);
    if (number === null || number < 2 || number > MOST_RANKED) return false;
    return (
      extremes.some(({ from }) => from === i + 1) ||
      (isWhichNumber(words, i + 1, locale) && extremes.some(({ from }) => from > i))
    );
  });
}

/** More are no ranking that people ask for. */
const MOST_RANKED = 10;

/** True behind "which four". */
const isWhichNumber = (words: readonly string[], at: number, locale: Locale): boolean =>
  (numberOf(words[at - 1], locale) ?? 0) > 1 &&
  !isYear(words[at - 1]) &&
  locale.cues.which.includes(words[at - 2] ?? '');

/** Cues that ask how many there are, or which part, of what other words tell. */
const ASKS_OF: ReadonlySet<Cue> = new Set<Cue>(['count', 'share']);

const numberOf = (word: string | undefined, { numbers }: Locale): number | null =>
  word === undefined
    ? null
    : /^\d+$/.test(word)
      ? Number(word)
      : Object.hasOwn(numbers, word)
        ? (numbers[word] ?? null)
        : null;

function findUnit(
  words: readonly string[],
  cues: readonly CueSpan[],
  locale: Locale,
): { readonly unit: string | null; readonly used: readonly number[] } {
  const times: number[] = [];
  for (let length = 3; length >= 1; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const phrase = words.slice(i, i + length).join(' ');
      const unit = unitNamed(phrase, locale);
      if (!unit || unit.unit === 'year' || unit.unit === 'day' || unit.unit === 'second') continue;
      // "More than eleven hours at night": how many of them there are is said, and not asked.
      const stated = numberOf(words[i - 1], locale);
      if (stated !== null && !isYear(words[i - 1]) && cues.some(({ cue }) => ASKS_OF.has(cue))) continue;
      // "Next week" is a time, and so is "i veckan"; "i minuter" is what a figure is wanted in.
      const isWantedIn = locale.within.includes(words[i - 1] ?? '') && locale.pluralTimes.includes(words[i] ?? '');
      if (unit.kind === 'time' && locale.whichTime.includes(words[i - 1] ?? '') && !isWantedIn) {
        times.push(i - 1, i);
        continue;
      }
      if (/^(?:all|alla)$/.test(words[i - 1] ?? '') || locale.cues.without.includes(words[i - 1] ?? '')) continue;
      const used = [...times, ...Array.from({ length }, (_, k) => i + k)];
      if (unit.kind !== 'scale') return { unit: unit.unit, used };
      // "How many million homes" asks for homes; "how many millions" for money.
      const next = words[i + length];
      const counts =
        next !== undefined &&
        /\p{L}/u.test(next) &&
        !locale.stopWords.includes(next) &&
        !locale.comparatives.includes(next);
      return { unit: counts ? null : scaleIn('SEK', unit.unit), used };
    }
  }
  return { unit: null, used: times };
}

/** Cues that begin something else than what is counted: who thinks so, and when. */
const ENDS_COUNTED: ReadonlySet<Cue> = new Set<Cue>(['quotation', 'yearBefore', 'lastYear', 'thisYear']);

/** The words after "how many", up to the first small one: what is counted, perhaps behind an adjective. */
function countedNoun(
  words: readonly string[],
  cues: readonly CueSpan[],
  phrases: readonly { readonly from: number; readonly to: number }[],
  { stop, light }: Sets,
  { comparatives, backReferences, pronouns, introduces, cues: { underway: statesOf } }: Locale,
): readonly string[] {
  const spans = cues.filter((candidate) => candidate.cue === 'count').sort((a, b) => b.to - a.to);
  // "How many regions have it? Exact number": the noun stands with the first.
  const span = spans.find(({ to }) => /^\p{L}/u.test(words[to] ?? '') && !stop.has(words[to] ?? '')) ?? spans[0];
  if (!span) return [];
  // "In how many of them …" counts what was spoken of.
  const [of = '', them = '', next = ''] = words.slice(span.to);
  if (OF.has(of) && backReferences.includes(them) && (pronouns.includes(them) || next === '' || stop.has(next)))
    return [];
  const counted: string[] = [];
  for (let i = span.to; i < words.length && counted.length < MOST_COUNTED; i++) {
    const phrase = phrases.find((candidate) => candidate.from === i);
    // "How many are introducing it": a state is nothing that is counted.
    if (phrase && counted.length === 0 && beginsState(words.slice(i, phrase.to).join(' '), statesOf)) return [];
    if (phrase) {
      counted.push(words.slice(phrase.from, phrase.to).join(' '));
      i = phrase.to - 1;
      continue;
    }
    const word = words[i] ?? '';
    if (
      counted.length === 0 &&
      i < span.to + 4 &&
      (stop.has(word) || /^\d+$/.test(word)) &&
      OF.has(words[span.to] ?? '')
    )
      continue;
    if (stop.has(word) || !/^\p{L}/u.test(word)) break;
    // "How many still lack it": whoever does.
    if (cues.some(({ cue, from }) => cue === 'complement' && from === i) && counted.every((one) => light.has(one)))
      return [];
    // "How many think …" counts whoever does.
    if (comparatives.includes(word) || cues.some(({ cue, from }) => ENDS_COUNTED.has(cue) && from === i)) break;
    if (introduces.includes(word)) break;
    counted.push(word);
  }
  return counted;
}

const beginsState = (phrase: string, states: readonly string[]): boolean =>
  states.some((state) => phrase.startsWith(state.replace('~', '')));

/** The words after "which" or "name the", numbers aside: what is to be named. Empty where nothing is. */
function nounAfterWhich(
  words: readonly string[],
  cues: readonly CueSpan[],
  phrases: readonly { readonly from: number; readonly to: number }[],
  sets: Sets,
  locale: Locale,
): readonly string[] {
  const span = cues
    .filter((candidate) => candidate.cue === 'which' || candidate.cue === 'names' || candidate.cue === 'list')
    .sort((a, b) => a.from - b.from || a.to - b.to)[0];
  if (!span) return [];
  const found: string[] = [];
  const start = span.cue === 'names' ? span.from + 1 : span.to;
  // "Which one do the regions see as the biggest?" asks for no regions.
  if (locale.standIns.includes(words[start] ?? '') && !OF.has(words[start + 1] ?? '')) return [];
  for (let i = start; i < words.length && found.length < 2 && i < start + 5; i++) {
    const word = words[i] ?? '';
    const phrase = phrases.find((candidate) => candidate.from === i);
    if (phrase) {
      found.push(words.slice(phrase.from, phrase.to).join(' '));
      break;
    }
    // "What kind of scale is used when regions …" asks for no regions.
    if (word === locale.copula && words.slice(start, i).some((before) => sets.light.has(before))) break;
    if (
      /^\d+$/.test(word) ||
      sets.stop.has(word) ||
      sets.light.has(word) ||
      Object.hasOwn(locale.numbers, word) ||
      !/^\p{L}{3,}/u.test(word)
    )
      continue;
    found.push(word);
  }
  if (found.length > 0) return found;
  // "Two regions stayed out. Which two?"
  const number = numberOf(words[start], locale);
  const said = number === null ? -1 : words.findIndex((word, i) => i < span.from && numberOf(word, locale) === number);
  const noun = words[said + 1];
  return said >= 0 && noun && !sets.stop.has(noun) && !sets.light.has(noun) ? [noun] : [];
}

/** The noun after "share of": what the share is of. Empty where none is named. */
function baseOfShare(
  words: readonly string[],
  cues: readonly CueSpan[],
  sets: Sets,
  { backReferences }: Locale,
): readonly string[] {
  const span = cues
    .filter((candidate) => candidate.cue === 'share' || candidate.cue === 'percentWord')
    .sort((a, b) => b.to - a.to)[0];
  if (!span) return [];
  const of = words.slice(span.to, span.to + 1)[0] ?? '';
  const from = OF.has(of) ? span.to + 1 : OF.has(words[span.to - 1] ?? '') ? span.to : -1;
  if (from < 0) return [];
  // "The share of them that …" is of what was spoken of.
  if (backReferences.includes(words[from] ?? '')) return [];
  const found: string[] = [];
  for (const word of words.slice(from, from + 4)) {
    const at = words.indexOf(word, from);
    if (sets.stop.has(word) && found.length === 0) continue;
    if (
      sets.stop.has(word) ||
      sets.light.has(word) ||
      !/^\p{L}{3,}/u.test(word) ||
      cues.some((other) => other.from <= at && at < other.to && other.cue !== 'share' && other.cue !== 'total')
    )
      break;
    if (!cues.some((other) => other.from <= at && at < other.to)) found.push(word);
  }
  return found;
}

const OF: ReadonlySet<string> = new Set(['of', 'av']);

/** How far behind "how many" the noun may stand: "how many additional diagnosis groups". */
const MOST_COUNTED = 3;

/** Negation reaches the next words up to a joint, at least one that carries meaning. */
function isNegated(index: number, words: readonly string[], from: readonly number[], sets: Sets): boolean {
  return from.some((start) => {
    if (index < start || index > start + 3) return false;
    // "Without e-services": a letter is a part of the word behind it.
    return words.slice(start, index).every((word) => word.length === 1 || sets.stop.has(word) || sets.light.has(word));
  });
}

/**
 * "According to the 2022 page", "2024 års rapport": the years of editions that there are, and those years that stand by themselves as
 * well. `ends` tells whether a question ends between two words.
 */
function findEditions(
  words: readonly string[],
  cues: readonly CueSpan[],
  used: ReadonlySet<number>,
  { isEdition }: Reader,
  byAge: readonly string[],
  ends: (from: number, to: number) => boolean,
): { readonly editions: ReadonlySet<string>; readonly named: ReadonlySet<string> } {
  const editions = new Set<string>();
  const named = new Set<string>();
  for (const index of used) {
    const year = words[index];
    if (!isYear(year) || !isEdition(year)) continue;
    const near = cues.some(
      (span) =>
        span.cue === 'documentWords' &&
        ((span.from > index && span.from <= index + 3 && !ends(index, span.from)) ||
          (span.to <= index && span.to >= index - 1)),
    );
    (near ? editions : named).add(year);
  }
  return { editions: editions.size > 0 ? editions : new Set(byAge), named };
}

/** "The 2022 page", "the page from 2022": the year of an edition is no time that is asked about, unless it is named again. */
const isEditionYear = (period: Period, editions: ReadonlySet<string>, named: ReadonlySet<string>): boolean =>
  (period.kind === 'year' && editions.has(period.year) && !named.has(period.year)) ||
  (period.kind === 'range' && period.to === null && editions.has(String(period.from)));

/** "The older page": the oldest or the newest of several documents, by the place of the word that says so. */
function editionsByAge(
  words: readonly string[],
  cues: readonly CueSpan[],
  { editions }: Reader,
  { olderEdition, newerEdition }: Locale,
): ReadonlyMap<number, string> {
  const [oldest, newest] = [editions[0], editions.at(-1)];
  const found = new Map<number, string>();
  if (oldest === undefined || newest === undefined || oldest === newest) return found;
  for (const [i, word] of words.entries()) {
    const age = olderEdition.includes(word) ? oldest : newerEdition.includes(word) ? newest : null;
    const next = isYear(words[i + 1]) ? i + 2 : i + 1;
    if (age !== null && cues.some(({ cue, from }) => cue === 'documentWords' && from === next)) found.set(i, age);
  }
  return found;
}

/** "with or without", "med resp. utan", "with a contract vs those without": a word for each near the other. */
const asksBothWays = (words: readonly string[], cues: readonly CueSpan[], { backReferences }: Locale): boolean => {
  const between = (from: number, to: number): boolean =>
    cues.some(
      (span) =>
        (span.cue === 'either' || span.cue === 'compare' || span.cue === 'and') && span.from >= from && span.to <= to,
    );
  const sets = cues.some(({ cue }) => cue === 'difference' || cue === 'compare');
  const apart = ({ from }: CueSpan): number =>
    backReferences.includes(words[from - 1] ?? '') ? THOSE_APART : sets ? MOST_APART : NEXT_TO;
  return cues.some(
    (a) =>
      a.cue === 'with' &&
      cues.some(
        (b) =>
          b.cue === 'without' &&
          (b.from >= a.to
            ? b.from - a.to <= apart(b) && between(a.to, b.from)
            : a.from >= b.to && a.from - b.to <= apart(a) && between(b.to, a.from)),
      ),
  );
};

/** How many words may stand between "with" and "without"; more where the two are set side by side: "with a contract than those without". */
const NEXT_TO = 2;
const MOST_APART = 6;
/** "With a contract see the region's information, against those without". */
const THOSE_APART = 8;

/** True for a verb and its particle made one noun: "check-in". */
const isHyphenated = (written: string, stop: ReadonlySet<string>): boolean => {
  const [verb, particle, ...more] = written.toLowerCase().split('-');
  return verb !== undefined && particle !== undefined && more.length === 0 && stop.has(particle) && !stop.has(verb);
};

const isYear = (word: string | undefined): word is string => word !== undefined && /^(?:19|20)\d\d$/.test(word);

function continues(
  words: readonly string[],
  cues: readonly CueSpan[],
  { again, narrowing, definite }: Locale,
): boolean {
  return (
    cues.some((span) => (span.cue === 'and' || span.cue === 'also') && span.from === 0) ||
    narrowing.includes(words[0] ?? '') ||
    again.includes(words[0] ?? '') ||
    (definite.includes(words[0] ?? '') && again.includes(words[1] ?? '')) ||
    (/^(?:men|but|so|då|what|hur|how)$/.test(words[0] ?? '') && /^(?:about|är|om|då)$/.test(words[1] ?? ''))
  );
}
