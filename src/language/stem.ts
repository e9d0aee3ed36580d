import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { LanguageCode } from './locale.js';

/** Words whose last letters are no ending. */
const WHOLE: ReadonlySet<string> = new Set(['internet']);

/** "Lita" is to trust, and no form of "liten"; "sommar" is none of "som", nor "tidigare" of "tid". */
const SWEDISH: ReadonlyMap<string, string> = new Map(
  [
    ['lita', 'lita litar litade litat'],
    ['sommar', 'sommar sommars sommaren sommarens somrar somrarna'],
    ['tidig', 'tidig tidigt tidiga tidigare tidigast tidigaste'],
  ].flatMap(([stem = '', forms = '']) => forms.split(' ').map((form) => [form, stem])),
);

/**
 * Nouns whose last "s" is no genitive, alone or at the end of a compound, with their endings: Snowball takes it from "kurs", "plats"
 * and "leverans" and leaves it in "kursen", "platser" and "leveranser".
 */
const IN_S = new RegExp(
  `^(\\p{L}*(?:${[
    'kurs|resurs|börs|puls|hals|gräns|plats|insats|ansats|dans|chans|balans|leverans|ambulans|instans|substans|distans|tolerans',
    'finans|relevans|dominans|allians|resonans|frekvens|kompetens|konferens|licens|evidens|incidens|prevalens|differens|transparens',
    'preferens|referens|tendens|konsekvens|sekvens|intelligens|existens|potens',
  ].join('|')}))(?:s|en|ens|er|ers|erna|ernas|ar|ars|arna|arnas)?$`,
  'u',
);

/** Nouns in -i with their endings: Snowball leaves the definite form "ekonomin". */
const IN_I =
  /^(\p{L}+(?:nomi|logi|grafi|ergi|ategi|ustri|egori|atri|apati|demi|teori|garanti|terapi))(?:s|n|ns|er|ers|erna|ernas)?$/u;

/** Those who do something, with their endings, where the verb or its noun is as common: "användare" is no form of "använda". */
const IN_ARE = /^(\p{L}*(?:använd|läs|lär|spel|åk)ar)(?:e|es|en|ens|na|nas)$/u;

/** "Arbete", "samarbetet", "arbetar", whose stem ends like the definite form of another noun. */
const IN_ARBET = /^(\p{L}*arbet)(?:a|ar|ade|at|as|ats|ades|e|es|et|ets|en|ens|ena|enas)$/u;
/**
 * Nouns whose "at" is no ending, alone or at the end of a compound, with their endings: Snowball takes it from "automat", "resultat"
 * and "klimat" and leaves it in "automater", "resultatet" and "klimatet".
 */
const IN_AT = new RegExp(
  `^(\\p{L}*(?:${[
    'automat|apparat|aggregat|resultat|klimat|certifikat|duplikat|syndikat|kandidat|stipendiat|adressat|advokat|mandat|citat',
    'referat|preparat|plakat|attentat|substrat|konglomerat|sekretariat|konsulat|internat|soldat|diplomat|demokrat|byråkrat',
    'tomat|spenat|nitrat|fosfat|sulfat|karbonat|(?<!ut|om)format',
  ].join('|')}))(?:s|en|ens|et|ets|er|ers|erna|ernas)?$`,
  'u',
);

/** Nouns in -else with their endings: Snowball takes "händelse" for a form of "hända" and of "hand", "rörelse" of "rör". */
const IN_ELSE = /^(\p{L}{3,}els)(?:e|es|en|ens|er|ers|erna|ernas)$/u;

/** Nouns whose "or" is no ending, with their endings: Snowball takes it from "sensor" and leaves it in "sensorer". */
const IN_OR = new RegExp(
  `^(\\p{L}*(?:${[
    'sensor|motor|rektor|faktor|traktor|doktor|monitor|mentor|donator|projektor|reaktor|dator|professor|sektor|generator',
    'ventilator|simulator|radiator|indikator|investor|sponsor|revisor|lektor|pastor|detektor|transformator|kurator|kontor',
  ].join('|')}))(?:s|n|ns|et|ets|en|ens|er|ers|erna|ernas)?$`,
  'u',
);

/**
 * Neuters in -er and -en, alone or at the end of a compound, with their endings: Snowball takes "lager" for a form of "lag", and leaves
 * "lagret" and "vattnet" apart from "lager" and "vatten".
 */
const WITH_DROPPED_E: readonly (readonly [stem: string, forms: RegExp])[] = [
  ['lager', /lag(?:ers?|rets?|rens?)$/u],
  ['läger', /läg(?:ers?|rets?|rens?)$/u],
  ['nummer', /num(?:mers?|rets?|rens?)$/u],
  ['väder', /väd(?:ers?|rets?)$/u],
  ['vatten', /vatt(?:ens?|nets?|nens?)$/u],
  ['tecken', /teck(?:ens?|nets?|nens?)$/u],
  ['vapen', /vap(?:ens?|nets?|nens?)$/u],
];

/** The stem of such a noun, with what stands before it in a compound. */
function inDroppedE(word: string): string | undefined {
  const [noun, forms] = WITH_DROPPED_E.find(([, forms]) => forms.test(word)) ?? [];
  return noun && forms && word.replace(forms, noun);
}

const swedishStem = (word: string): string =>
  SWEDISH.get(word) ??
  IN_ARBET.exec(word)?.[1] ??
  IN_ARE.exec(word)?.[1] ??
  IN_I.exec(word)?.[1] ??
  IN_S.exec(word)?.[1] ??
  IN_AT.exec(word)?.[1] ??
  IN_OR.exec(word)?.[1] ??
  IN_ELSE.exec(word)?.[1] ??
  inDroppedE(word) ??
  withoutS(withoutEnding(word));

/** Of other nouns in -s, "krets", none keeps it: Snowball takes it from that form alone. */
const withoutS = (stem: string): string =>
  /[^aeiouyåäös]s$/.test(stem) && stem.length >= 5 ? stem.slice(0, -1) : stem;

/** Snowball's Swedish stemmer leaves the definite forms "problemet" and "skolan". */
const withoutEnding = (word: string): string => {
  // "kostnad", "månad", "svarsgrad": the ending belongs to the noun, and its inflected forms keep it.
  if (/(?:n|gr|st)ad$/.test(word)) return word;
  // A genitive after another ending: "regioners", "rapportens".
  const plain = /[rnt]s$/.test(word) && word.length > 5 ? word.slice(0, -1) : word;
  // The definite plural of a neuter, "mötena" of "möten".
  const stem = swedish(plain.length > 6 && plain.endsWith('ena') ? plain.slice(0, -1) : plain);
  // "drivmedel" and "drivmedlet", "cykel" and "cykeln" share the stem without the vowel that the ending drops.
  const dropped = /^(.{2,}[^aeiouyåäö])eln?$/.exec(stem);
  if (dropped && stem.length >= 5) return `${dropped[1]}l`;
  // "skolan" of "skola", "elevhälsan" of "elevhälsa": the definite of a noun in -a.
  if (stem.length >= 5 && /[^aeiouyåäö]an$/.test(stem) && !WHOLE.has(stem)) return stem.slice(0, -2);
  const isDefinite = stem.length >= 5 && stem.endsWith('et') && !stem.endsWith('het') && !WHOLE.has(stem);
  // "Projektet" of "projekt", from which Snowball takes the last letter.
  return withoutR(isDefinite ? swedish(stem.slice(0, -2)) : stem, word);
};

/**
 * Snowball takes the last letters of "kvarter", "register" and "program" for an ending, or leaves them in "kvarteret", "registret"
 * and "programmet": the stem is what they share.
 */
const withoutR = (stem: string, word: string): string => {
  if (stem.length >= 6 && /[ea]r$/.test(stem) && /e[tn]s?$/.test(word)) return stem.slice(0, -2);
  if (stem.length >= 5 && /[^aeiouyåäör]r$/.test(stem)) return stem.slice(0, -1);
  return stem.endsWith('mm') ? stem.slice(0, -1) : stem;
};

/**
 * Words that Porter's rules give the stem of another, each with its forms: those who do something and what they do ("operators" and
 * "operations"), and words that only begin alike ("news" and "new").
 */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  [
    'nurse nurses',
    'consultant consultants consultancy consultancies consulting',
    'informant informants',
    'operator operators',
    'generator generators',
    'officer officers',
    'author authors',
    'general generally',
    'university universities',
    'international internationally',
    'communication communications',
    'community communities',
    'conversation conversations',
    'experiment experiments experimental',
    'emergency emergencies',
    'objective objectives',
    'importance important importantly',
    'organic organically',
    'hospitality',
    'news',
    'hardness',
    'customs',
    'useful usefully usefulness',
  ].flatMap((forms) => forms.split(' ').map((form, _, [stem = form]) => [form, stem] as const)),
);

/** Porter's English stem, stemmed until it stays: "summonses" is "summons" is "summon". */
const englishStem = (word: string): string => {
  const known = ENGLISH.get(word);
  if (known !== undefined) return known;
  const stem = english(word);
  return stem === word || stem.length < 4 ? stem : english(stem);
};

const STEMMERS: Readonly<Record<LanguageCode, (word: string) => string>> = { sv: swedishStem, en: englishStem };

/** A Snowball stemmer that remembers what it has stemmed; `word` is lower case. */
export function stemmerOf(language: LanguageCode): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = /^\p{L}+$/u.test(word) && word.length > 2 ? STEMMERS[language](word) : word;
      if (known.size < 50_000) known.set(word, stem);
    }
    return stem;
  };
}
