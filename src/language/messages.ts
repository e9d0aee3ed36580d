/** A unit as it is said after a number. */
export interface UnitName {
  readonly one: string;
  readonly many: string;
}

/** A figure with what it is of and when. */
interface Labelled {
  readonly label: string;
  readonly display: string;
  readonly period: string | null;
}

/** What changed most or least, by how much in which measure, between which values. */
interface MostChanged {
  readonly label: string;
  readonly display: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

/** Every sentence and word that answers are made of, in one language. Numbers come formatted. */
export interface Messages {
  readonly units: Readonly<Record<string, UnitName>>;
  readonly value: (part: {
    readonly display: string;
    readonly label: string;
    readonly period: string | null;
  }) => string;
  readonly noUnit: string;
  readonly newest: (year: string) => string;
  readonly series: (part: { readonly label: string; readonly points: string; readonly direction: string }) => string;
  /** The same in years before the one answered for. */
  readonly earlierYears: (points: string) => string;
  readonly otherYears: (points: string) => string;
  readonly up: (by: string) => string;
  readonly down: (by: string) => string;
  readonly unchanged: string;
  readonly difference: (part: { readonly display: string; readonly from: string; readonly to: string }) => string;
  readonly change: (part: {
    readonly label: string;
    readonly display: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly shareOf: (part: {
    readonly label: string;
    readonly whole: string;
    readonly display: string;
    readonly period: string | null;
  }) => string;
  readonly sumOf: (part: {
    readonly labels: string;
    readonly display: string;
    readonly period: string | null;
  }) => string;
  readonly ratioOf: (part: { readonly display: string; readonly from: string; readonly to: string }) => string;
  readonly averageOf: (part: Labelled) => string;
  readonly perUnit: (part: { readonly label: string; readonly per: string }) => string;
  readonly productOf: (part: { readonly display: string; readonly formula: string }) => string;
  readonly complementOf: (part: Labelled) => string;
  readonly countWhere: (part: {
    readonly count: string;
    readonly condition: string;
    readonly period: string | null;
  }) => string;
  readonly condition: Readonly<Record<'more' | 'atLeast' | 'less' | 'atMost' | 'exactly', (n: string) => string>>;
  /** Two figures were asked for, of which not both were found. */
  readonly oneByOne: string;
  /** A place in an order after the first, counted from the highest or lowest. */
  readonly inPlace: (part: Labelled & { readonly place: number; readonly lowest: boolean }) => string;
  readonly highest: (part: Labelled) => string;
  readonly lowest: (part: Labelled) => string;
  readonly grewMost: (part: MostChanged) => string;
  readonly grewLeast: (part: MostChanged) => string;
  readonly fellMost: (part: MostChanged) => string;
  readonly byNumber: string;
  readonly byPercent: string;
  readonly alsoBy: (part: { readonly measure: string; readonly label: string; readonly display: string }) => string;
  readonly sharedPlace: (labels: string) => string;
  readonly listOf: (part: { readonly title: string; readonly period: string | null }) => string;
  readonly who: (names: string) => string;
  readonly saysWho: (name: string) => string;
  readonly textSays: string;
  readonly agrees: (place: string) => string;
  readonly conflict: (part: { readonly here: string; readonly there: string; readonly place: string }) => string;
  readonly printedDiffers: (part: { readonly printed: string; readonly computed: string }) => string;
  readonly fromZero: string;
  readonly baseChanged: (points: string) => string;
  readonly aloud: (display: string) => string;
  readonly converted: (from: string) => string;
  readonly baseIs: (display: string) => string;
  readonly notFound: string;
  readonly notFoundWords: (words: string) => string;
  readonly noYear: (part: { readonly year: string; readonly label: string; readonly years: string }) => string;
  readonly proseYear: (part: { readonly asked: string; readonly period: string }) => string;
  readonly emptyCell: (part: { readonly label: string; readonly column: string }) => string;
  readonly onlyPicture: (caption: string) => string;
  readonly noNames: (what: string) => string;
  readonly forecast: string;
  readonly command: string;
  readonly unlikeUnits: (a: string, b: string) => string;
  readonly nearest: (text: string) => string;
  readonly tryAsking: string;
  readonly ambiguous: (count: number) => string;
  readonly help: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly and: string;
  readonly of: string;
  readonly inAll: string;
  readonly row: string;
  readonly column: string;
  readonly page: string;
  readonly table: string;
  readonly why: string;
  readonly percentagePoints: string;
  readonly times: string;
  /** Name of the time before, where the text has no year for it. */
  readonly previous: string;
  readonly also: (labels: string) => string;
  /** A word of the question or a title in quotation marks. */
  readonly quoted: (text: string) => string;
  /** The unit percent in words. */
  readonly percent: string;
  readonly reduced: string;
}
