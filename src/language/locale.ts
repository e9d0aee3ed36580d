import type { Messages } from './messages.js';

export type LanguageCode = 'sv' | 'en';

/** What words in a question ask for or do; each language lists its phrases for each. */
export const CUES = [
  'count',
  'share',
  'amount',
  'when',
  'who',
  'where',
  'why',
  'how',
  'which',
  'what',
  'define',
  'duration',
  'difference',
  'change',
  'growth',
  'decline',
  'percentWord',
  'sum',
  'ratio',
  'average',
  'highest',
  'lowest',
  'rank',
  'trend',
  'allYears',
  'compare',
  'list',
  'each',
  'complement',
  'saves',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'exactly',
  'per',
  'half',
  'printed',
  'names',
  'lastYear',
  'yearBefore',
  'thisYear',
  'since',
  'until',
  'between',
  'latest',
  'earliest',
  'oldest',
  'youngest',
  'pastYears',
  'inPlace',
  'underway',
  'without',
  'with',
  'figureWords',
  'tableWords',
  'documentWords',
  'proseWords',
  'greeting',
  'thanks',
  'help',
  'command',
  'forecast',
  'and',
  'also',
  'total',
  'participation',
  'spend',
  'quotation',
  'items',
  'either',
  'pays',
] as const;
export type Cue = (typeof CUES)[number];

/** Words by which groups of people, or things of a kind, are told of that head the columns of a table. */
export interface GroupWords {
  /** Before what a caption says that its figures are told by: "by area". */
  readonly by: readonly string[];
  /** What any of them, those of an age and those of a profession are called. */
  readonly any: readonly string[];
  readonly byAge: readonly string[];
  readonly byWork: readonly string[];
  /** What a caption calls ages, and what people are called by their sex. */
  readonly ages: readonly string[];
  readonly sexes: readonly string[];
  /** What heads the rows of a survey. */
  readonly statements: readonly string[];
  /** Superlatives of numbers: "most", "lowest". */
  readonly most: readonly string[];
}

/** How a unit is said. `kind` tells which units can be converted into each other, `scale` in the kind's smallest. */
export interface UnitWords {
  readonly unit: string;
  readonly kind: 'percent' | 'money' | 'time' | 'scale';
  readonly scale: number;
  /** Code of the currency, of money. */
  readonly currency?: string;
  readonly words: readonly string[];
}

/** How a follow-up asks for what the figures before it make, or are made of. */
export interface WorkedOut {
  /** What one way takes less than another: "how many minutes does she save?" */
  readonly saved: readonly string[];
  /** What is left of the first figure without the second: "what was left over?" */
  readonly left: readonly string[];
  /** By how much one is less or more than the other: "how many percent shorter is that?" */
  readonly less: readonly string[];
  readonly more: readonly string[];
  /** What stands beside such words and names nothing: "shorter time". */
  readonly beside: readonly string[];
  /** What a total is made of: the words between which it may stand, "break it down". */
  readonly parts: readonly (readonly string[])[];
}

/** Everything that is known about one language; a missing field does not compile. Knows no report. */
export interface Locale {
  readonly code: LanguageCode;
  /** BCP 47 tag for formatting. */
  readonly tag: string;
  /** True where a space stands before the percent sign. */
  readonly percentSpace: boolean;
  /** The Snowball stem of a lower-case word. */
  readonly stem: (word: string) => string;
  /** Endings that verbs and nouns take. */
  readonly endings: readonly string[];
  readonly decimal: ',' | '.';
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for parts and proportions that a text states in place of a number: "hälften", "en tredjedel". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words for a place in an order, the first of them the second: "näst", "third". */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Verbs and nouns that make an ordinal beside them a place in an order: "came third". */
  readonly placing: readonly string[];
  /** Words that widen or narrow a number: "cirka", "fler än", "mindre än", "nästan". */
  readonly hedges: readonly string[];
  readonly all: readonly string[];
  /** Of those, the ones that leave nothing out: "alla", "samtliga". */
  readonly every: readonly string[];
  /** And those that are no share of all: "ett fåtal". */
  readonly few: readonly string[];
  readonly months: readonly string[];
  /** Words by which a caption says that it counts by such a time: "an average weekday". */
  readonly timely: readonly string[];
  /** Times that a year has several of, as one asks for something by them, and how many it has: "a month", 12. */
  readonly perTime: Readonly<Record<string, number>>;
  /** True where months are written with a capital. */
  readonly capitalMonths: boolean;
  /** Phrases by what they ask for. Of `with` and `without` the first is the plain word, which is read in texts and put into questions. */
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  /** Words without a subject of their own, never needed to explain a question. */
  readonly stopWords: readonly string[];
  /** Short forms, written out before a question is read, longest first: "w/o" is "without", "xray" is "x-ray". */
  readonly shortForms: Readonly<Record<string, string>>;
  /** Figures of speech, each with plain words for it ["på digital väg", "digitalt"]. */
  readonly idioms: readonly (readonly [RegExp, string])[];
  /** Words for more and less: "more in 2024 than in 2023". */
  readonly comparatives: readonly string[];
  /** An adjective without its ending: "privat" of "privata", "kommunal" of "kommunalt"; any other word may lose a letter as well. */
  readonly uninflected: (word: string) => string;
  /** Words that stand for what was named before: "de två förstnämnda". */
  readonly namedBefore: readonly string[];
  /** The year behind one that was spoken of: "the year after". */
  readonly yearAfter: readonly string[];
  /** Words with which a sentence goes on to others than it spoke of: "in addition", "a further eleven". */
  readonly furtherOnes: readonly string[];
  /** A compound of a thing and its cost, in two groups: "tjänste", "kostnaden"; null where the language has none. */
  readonly costs: RegExp | null;
  /** Joins a cost to its thing. */
  readonly costsOf: string;
  /** What the first part of a compound is called by itself: "tjänste", "tjänst", "tjänster". */
  readonly modifierForms: (modifier: string) => readonly string[];
  /** What stands before the year that a change is counted from: "since 2024", "compared with 2024". */
  readonly changedSince: readonly string[];
  /** Short words that do nothing but compare: "than". */
  readonly than: readonly string[];
  /** With nothing before them, these ask the last question again of something else: "same for services". */
  readonly again: readonly string[];
  /** With nothing before them, these narrow the last question: "only Blekinge". */
  readonly narrowing: readonly string[];
  /** Words that may stand before those: "now the same for services". */
  readonly beforeAgain: readonly string[];
  /** Verbs by which something comes to be more than a number, as much, or less: "pass", "reach". */
  readonly crosses: Readonly<Record<'more' | 'atLeast' | 'less', readonly string[]>>;
  /** Of the comparatives, those for less. */
  readonly fewer: readonly string[];
  /** How a follow-up asks for what the figures before it make together. */
  readonly workedOut: WorkedOut;
  /** What lengths, areas and weights are counted in: no answer to how many of a thing there are. */
  readonly measures: readonly string[];
  /** "How much cheaper?": words that compare prices. */
  readonly dearer: readonly string[];
  /** Words for what was planned and did not happen. */
  readonly calledOff: readonly string[];
  /** What says that something was ended: "closed down", "lade X ner". */
  readonly closedDown: RegExp;
  /** What says that a figure went from one value to another: "raised"; "~" ends a word with anything. */
  readonly moves: readonly string[];
  /** What sets two things side by side: "compared with". */
  readonly versus: readonly string[];
  /** What says that something applied for was not given: "turned down"; "~" ends a word with anything. */
  readonly turnedDown: readonly string[];
  /** Words for what is left out of the figures of a report. */
  readonly notCounted: readonly string[];
  /** "What was the surplus?": words for what is left of the income. */
  readonly surplus: readonly string[];
  readonly income: readonly string[];
  /** "How much did the berth cost?": words that ask what is paid out, and not for money of any kind. */
  readonly paidOut: readonly string[];
  /** Hedges of what is allowed, and not of what there is. */
  readonly limits: readonly string[];
  /** Words for how much a thing can hold, and not how much it did. */
  readonly capacity: readonly string[];
  /** Beginnings of words for a figure that sums up many: "median wait", "mediantid". */
  readonly statistics: readonly string[];
  /** Words that are small ones of another language as well, and that carry meaning in this one: "men". */
  readonly notSmall: readonly string[];
  /** Nouns for a share that are verbs as well: "hospices that share their records". */
  readonly sharing: readonly string[];
  /** A kind of thing, its noun being group 1, and the last parts of a compound that says the same: "typ av händelse", "händelsetyp". */
  readonly kindOf: { readonly phrase: RegExp; readonly heads: readonly string[] } | null;
  /** How a sentence begins that gives the reason for the one before it. */
  readonly reasonBegins: readonly string[];
  /** Headings of a column of units, and what ends a unit in it: "% of households". */
  readonly unitHeadings: readonly string[];
  readonly unitEnds: RegExp;
  /** Those who belong to an organisation, whatever they are called besides. */
  readonly members: readonly string[];
  /** What one does to whoever is responsible: "get in touch with". */
  readonly reaching: readonly string[];
  /** What a row is called that holds what the others do not. */
  readonly others: readonly string[];
  /** "Who of them" where one of several things may be meant, and what it is read as. */
  readonly whoOf: readonly [RegExp, string];
  /** Comparatives of how fast something changes: "faster". */
  readonly faster: readonly string[];
  /** What a share is asked of, where it is of a change: "of the increase". */
  readonly ofTheGrowth: RegExp;
  /** How a follow-up asks for a change that was spoken of: "by how much". */
  readonly byHowMuch: readonly string[];
  /** What is said of how far something has spread, before what it is: "uptake". */
  readonly spread: readonly string[];
  /** What things of one sort are called: "variants". */
  readonly varieties: readonly string[];
  /** Adverbs of the most and the least of what happens: "which rose most?" */
  readonly degrees: readonly string[];
  /** Superlatives of speed, which of a time ask for the other end: "quickest". */
  readonly speeds: readonly string[];
  /** What asks how much there is of a measure, and the same with its noun last: "how deep" is "what depth". */
  readonly dimensions: readonly (readonly [asks: string, measure: string])[];
  /** What begins a request to write something in a channel: "can you post". */
  readonly request: RegExp;
  /** The beginning of a message that asks for a deed and not for what a text says: "book a table", "remind me". */
  readonly favour: RegExp;
  /** Who is let do what a service is for, and what is left of it: "let the patient check in" is about checking in. */
  readonly letsWhom: readonly [RegExp, string];
  /** What is said aside to be left out, as the last word of a bracket or a clause: "(no payment)". */
  readonly saidAsideNot: RegExp;
  /** What is left out, with the words for that behind it, and the same with them before it: "pilots not counted". */
  readonly notIncluded: readonly [RegExp, string];
  /** Nouns by which people speak of the body that a report is about: "the company". */
  readonly itself: readonly string[];
  /** Verbs of somebody who tells of a thing at length, or is asked to: "who talks about the overview?" */
  readonly tellsOf: readonly string[];
  /** Words that ask what a thing is called. */
  readonly called: readonly string[];
  /** How a text says what a thing was called before: "(formerly “X”)". */
  readonly formerly: RegExp;
  /** Words that begin a clause with what is supposed: "if we send 10,000 letters". */
  readonly supposes: readonly string[];
  /** A last sentence that asks for what was answered before as well: "Give me both side by side." */
  readonly bothAfter: RegExp;
  /** A question for what else there is, and what it names: "apart from the records, what drove the costs?" */
  readonly besides: RegExp;
  /** Two things, and no two years, that something is asked between: "between those at home and those abroad". */
  readonly betweenTwo: RegExp;
  /** A question for the kinds that there are of a thing, which is its first group that holds anything: "which kinds of access". */
  readonly kindsOf: RegExp;
  /** A question for the means by which something is done, which no figure tells: "through what is it shared?" */
  readonly throughWhat: RegExp;
  /** What an answer is to be used for, and its noun: ", for a budget slide". */
  readonly answerFor: RegExp;
  /** Words before a thing that say only whose it is: "own staff", "in-house staff". */
  readonly whose: readonly string[];
  /** What an aid may be called as well, as the last part of its name: "scheduling tool", "scheduling system". */
  readonly aids: readonly string[];
  /** Verbs of those who answer a survey: "answered". */
  readonly replied: readonly string[];
  /** Words for what is told in percent: "response rate". */
  readonly rates: readonly string[];
  /** Nouns that a number after them names and does not count: "grade 5", "zone 2". */
  readonly numbered: readonly string[];
  /** Nouns for people, who are counted and cost nothing by themselves: "employees". */
  readonly people: readonly string[];
  /** Words that make the noun after them one known already: "the"; none where the noun itself tells by its ending. */
  readonly definite: readonly string[];
  /** Words that point at the noun after them: "that". */
  readonly pointing: readonly string[];
  /** The ending of a noun that is known already; null where the word before it tells. */
  readonly knownNoun: RegExp | null;
  /** What people type for a word in a hurry: "yrs" for "years". Read so where no text has the short form itself. */
  readonly shorthand: Readonly<Record<string, string>>;
  readonly units: readonly UnitWords[];
  /** First word of a caption: "Bild", "Table". */
  readonly captions: readonly string[];
  /** Headings of a table of contents. */
  readonly contents: readonly string[];
  /** Labels of a row that sums the others. */
  readonly totals: readonly string[];
  /** What the label of a sum of some rows ends with: "Charitable activities, subtotal". */
  readonly subtotals: readonly string[];
  /** Those of them that before other words only say that these are of all: "overall satisfaction", "all homes". */
  readonly wholly: readonly string[];
  /** Before a noun, whichever of them it is: "at least one" operator. */
  readonly anyOne: readonly string[];
  /** Words of a row that says how many answered. */
  readonly respondents: readonly string[];
  /** Other verbs for what somebody says, in questions: "said". */
  readonly said: readonly string[];
  /** Words about somebody that every person fits: "job", "role". */
  readonly personWords: readonly string[];
  /** How to ask for a person, and for a contact: "who is". */
  readonly whoIs: string;
  readonly contactFor: string;
  /** Pronouns and the like by which a follow-up refers to what was spoken of: "it", "which one". */
  readonly backReferences: readonly string[];
  /** How a follow-up speaks of the last two things asked about: "both". */
  readonly both: readonly string[];
  /** Units of time in the plural, which a figure may be wanted in: "in minutes". */
  readonly pluralTimes: readonly string[];
  /** Words that make a unit of time a time of its own: "next week". */
  readonly whichTime: readonly string[];
  /** Words for the present: "nu". */
  readonly now: readonly string[];
  /** A counted noun for one of its kind: "regioner" is "region". */
  readonly singular: (noun: string) => string;
  /** Says of what is underway that it is not there: "men har det inte än". */
  readonly notYet: readonly string[];
  /** What stands before a figure that became another, and before what it became: "from 19 days to 11". */
  readonly fromTo: readonly [string, string];
  /** A question for a reason whose phrase has other words within, "what do they put the rise down to?"; null where there is none. */
  readonly asksWhy: RegExp | null;
  /** Nouns that a question asks to be told by a number: "which score did it get?" */
  readonly scores: readonly string[];
  /** What a line begins with that only says where the figures of a table are from: "Source: …". */
  readonly sources: readonly string[];
  /** What a year is said to be whose figures may still change: "2024 prel." */
  readonly provisional: readonly string[];
  /** What stands before a noun that is counted: "number of councils". */
  readonly numberOf: readonly string[];
  /** True for a noun that the verb before it is done to, right after "how many": "hur många gick kursen". */
  readonly isObject: (verb: string, noun: string) => boolean;
  /** True for a noun that is surely in the plural. */
  readonly isPlural: (noun: string) => boolean;
  /** True for two words that are one noun: "appointment letters". */
  readonly isCompound: (first: string, second: string) => boolean;
  /** A clause that only hedges what is asked, or asks leave to ask: "if I'm not mistaken". */
  readonly caveat: RegExp;
  /** Joins a question to the courtesy before it: "sorry, but". */
  readonly butThen: readonly string[];
  /** Clauses that are said out of courtesy: "might I trouble you for". */
  readonly courtesies: readonly string[];
  /** What stands before a question that begins with "but". */
  readonly butAsks: RegExp;
  /** Words for a document that is a page of the web. */
  readonly webPages: readonly string[];
  /** Helping verbs that deny, as they are read: "how many regions don't send it?" */
  readonly deniedHelpers: readonly string[];
  /** Words for rows of a table, several of them. */
  readonly rows: readonly string[];
  /** What somebody is who is at the head of something; no body is one. */
  readonly heads: readonly string[];
  /** What the words for an office end in: "förbundsdirektör", "vice-chair". */
  readonly offices: readonly string[];
  /** What is said of an office that stands in for another: "vice", "deputy". */
  readonly deputies: readonly string[];
  /** Asks whether what is said is so, with the number that it is said to be: "is that right?", "isn't it 9?", "är det sant att". */
  readonly checks: RegExp;
  /** Who says what is to be checked: "Anna claims that". */
  readonly claims: RegExp;
  /** Asks by name and number for what was asked before it: ", which one was it, and how many?" */
  readonly asksAgain: RegExp;
  /** A guess behind what is asked: "my guess was software". */
  readonly guesses: RegExp;
  /** Asks for a number that was said: "how many" in the place of "12". */
  readonly howMany: string;
  /** Who signs a message, after the sentence that group 1 keeps: "… Mvh Karin". */
  readonly signOff: RegExp;
  /** A sentence that says how many there are and then which: "Two areas where … are A and B". */
  readonly areList: RegExp;
  /** Asks for what comes next in an order: "which come after diabetes?" */
  readonly comesNext: RegExp;
  /** Asks what was asked with its two sides exchanged. */
  readonly reverse: readonly string[];
  /** Looks ahead to when what is under way is in place: "when they are all done". */
  readonly whenDone: RegExp;
  /** What stands after a number of years that are counted back. */
  readonly earlier: readonly string[];
  /** Verbs of what is underway that are small words elsewhere: "inför" is introduces right after what is counted, and else before. */
  readonly introduces: readonly string[];
  /** The word before an infinitive. */
  readonly infinitive: string;
  /** "Not in any" of a question for what there is in none; group 1 stays, and the replacement counts none. */
  readonly inNone: RegExp;
  readonly inExactlyNone: string;
  /** "School by school" of a question, group 1 the thing, and what it is with the thing for $1: "for each school". */
  readonly oneByOne: RegExp;
  readonly forEach: string;
  /** Says that things stand beside each other, and compares none with what follows. */
  readonly eachOther: readonly string[];
  /** Says that there are several of a kind: "the different cost areas". */
  readonly various: readonly string[];
  /** Beginnings of words for how a person is reached: "telephone". */
  readonly reachedBy: readonly string[];
  /** Pronouns that stand for a person. */
  readonly persons: readonly string[];
  /** Those of the back references that stand for several, or for a body, and end a question: "how many do they have?" */
  readonly they: readonly string[];
  /** Those of the back references that stand for a place. */
  readonly places: readonly string[];
  /** Those of the back references that never stand before a noun of their own. */
  readonly pronouns: readonly string[];
  /** Verbs with which a sentence about those who ask begins, who are left out: "Got no answer there." */
  readonly asideBegins: readonly string[];
  /** Words by which those who ask speak of themselves, the one for a single speaker first. */
  readonly asker: readonly string[];
  /** What stands before a question and only says who asks, or what for: "Hi, I'm writing about care.", "As a taxpayer:". */
  readonly lead: RegExp;
  /** What stands before a question in one sentence with it: "I'm a nurse and would like to know", "Our politicians are wondering". */
  readonly wantsToKnow: RegExp;
  /** Words for what those who ask belong to: "how many do we have?" */
  readonly ours: readonly string[];
  /** Signs that a sentence beside a question only tells who asks and why: "Ann wonders". */
  readonly aside: RegExp;
  /** Asks in words what somebody does, or what becomes of something: "what do people complain about?", "what happens to it?" */
  readonly whatDo: RegExp;
  /** A question for what a word means, and the signs that a sentence says it. */
  readonly asksMeaning: RegExp;
  readonly givesMeaning: RegExp;
  /** Begins a clause that says what happened at the same time: "when". */
  readonly whenever: string;
  /** Signs that a sentence gives a reason. */
  /** Verbs and nouns of what a text does with a thing, which it need not use itself: "which areas does it mention, as examples?" */
  readonly mentions: readonly string[];
  readonly because: readonly string[];
  /** How a text goes on to the next in an order: "followed by". */
  readonly nextInOrder: readonly string[];
  /** Verbs that introduce or follow a speaker: "säger". */
  readonly speech: readonly string[];
  readonly abbreviations: readonly string[];
  /** Says which earlier year a figure in parentheses is of, "2022 års siffror inom parentes": the year is a group; none is the year before. */
  readonly parenthesesKey: RegExp;
  /** A scale that answers are given on, with its ends as groups: "on a scale from 1 to 5". */
  readonly scale: RegExp;
  /** Joints between clauses that carry figures of their own, the strongest first. */
  readonly joints: readonly string[];
  /** Words for beginning and ending, in questions for when: "expire". */
  readonly ends: readonly string[];
  /** Words for age, and for people by their age, beside which two short numbers are ages and no years: "unga mellan 16 och 24". */
  readonly aged: { readonly ages: readonly string[]; readonly people: readonly string[] };
  /** On the way to a place, which is no state that a thing is in: "på väg till arbetet". */
  readonly journey: RegExp;
  /** A pronoun for what a sentence is about, right before a figure: "they were". */
  readonly theyAre: RegExp;
  /** Words before the year that a figure is told for: "registered for 2024 by March 2025". */
  readonly forYear: readonly string[];
  /** Words that make the year after them a starting point and not the period of a figure. */
  readonly fromYear: readonly string[];
  /** In place or being introduced, one figure for both: "har redan eller håller på att införa". Matched against words between spaces. */
  readonly either: RegExp;
  /** How the columns of a table are told of that are groups side by side. */
  readonly groups: GroupWords;
  /** What the rows of a table may be called, whatever they are. */
  readonly rowKinds: readonly string[];
  /** A compound of what a row is about and the word for a row, group 1 and 2; null where there are no compounds. */
  readonly rowOf: RegExp | null;
  /** A line of business by one word, with what it is the business of as a group: "transportbranschen"; null where it is two. */
  readonly trade: RegExp | null;
  /** Who says what in quotation marks, before the question; group 1 is what it is said of. */
  readonly quotedClaim: RegExp;
  /** Stands for a noun that was named before: "which one". */
  readonly standIns: readonly string[];
  /** Words that begin a clause about somebody just named, and the verb "is": "som är". */
  readonly relatives: readonly string[];
  readonly copula: string;
  /** Cells for a property that a thing has or lacks. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Signs that a question speaks of sources that say different things. */
  readonly disagree: readonly string[];
  /** Of two documents, what the older and the newer are called: "the older page". */
  readonly olderEdition: readonly string[];
  readonly newerEdition: readonly string[];
  /** Words that ask for whoever came before or after somebody. */
  readonly succession: readonly string[];
  /** A part of a whole by its name: "no-show rate", "uteblivandefrekvens". */
  readonly rate: RegExp;
  /** What figures are called where so many of them are asked for: "the three counts". */
  readonly numberWords: readonly string[];
  /** Denies two things at once: "neither". */
  readonly neither: readonly string[];
  /** Of the words for without, those that name what is not asked about: "apart from". */
  readonly leavesOut: readonly string[];
  /** Asks for an age: "how old". */
  readonly howOld: readonly string[];
  /** Says in a question for an age that it is one that somebody must have: "how old do you have to be". */
  readonly mustBe: readonly string[];
  /** Words of a heading for such an age: "minimum age". */
  readonly ageLimits: readonly string[];
  /** Words of an age: the number beside one is no condition, "younger than 30". */
  readonly ages: readonly string[];
  /** Stands before whoever does something: "led by". */
  readonly agent: readonly string[];
  /** Words that deny: "inte", "don't". */
  readonly denials: readonly string[];
  /** Those that deny a verb: "do not use". */
  readonly deniesVerb: readonly string[];
  /** Verbs by which a question takes something to be so: "har", "finns". */
  readonly isSo: readonly string[];
  /** Words of a text right before what somebody is without: "no", "saknar". */
  readonly lacking: readonly string[];
  /** Between two things of which one will do: "eller". */
  readonly or: string;
  /** Headings of a column that holds what is planned and not what was: "budget". */
  readonly planned: readonly string[];
  /** Says of a number of years that they follow each other: "in a row". */
  readonly inARow: readonly string[];
  /** Headings of a column that holds what was, beside what was planned: "outturn". */
  readonly outturns: readonly string[];
  /** What stands between a thing and its plan in a question for how far it is from that: "over" budget, "exceed~" its budget. */
  readonly againstPlan: readonly string[];
  /** Between a part and its whole: "19 av 21 regioner". */
  readonly outOf: readonly string[];
  /** What begins a clause about some of those just counted: "varav". */
  readonly ofWhich: readonly string[];
  /** The word before an amount of change: "ökade med 12 procent". */
  readonly changeBy: readonly string[];
  /** Words for where something goes from and to. */
  readonly route: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Prepositions that leave a purpose open at the end of a question: "what was it spent on?" */
  readonly purpose: readonly string[];
  /** Prepositions for where something is so: "i 14 regioner". */
  readonly within: readonly string[];
  /** Asks how many are employed, "how many people work at X?", and the words by which a text speaks of them. */
  readonly asksStaff: RegExp;
  readonly staff: readonly string[];
  /** What stands behind a unit of money and only says of what prices it is: "EUR million, current prices". */
  readonly ofPrices: RegExp;
  /** The ways in which a figure may move: "up", "down". */
  readonly upOrDown: readonly string[];
  /** Verbs that stand before their subject in a question: "can the region see". */
  readonly helping: readonly string[];
  /** Has access to: who has it stands before, what is accessed after. */
  readonly access: readonly string[];
  /** Gives access to: who gets it stands after, and what is accessed belongs to the subject. */
  readonly givesAccess: readonly string[];
  /** Stands before those who are given it, behind what they are given: "to" in "give access to their notes to clinics". */
  readonly givenTo: readonly string[];
  /** Letters and short words by which the language is told from the others. */
  readonly marks: readonly string[];
  readonly messages: Messages;
}
