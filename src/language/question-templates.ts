/** What is asked of: its name as it stands inside a sentence, with its year where one is asked for. */
export interface Subject {
  readonly label: string;
  readonly year: string | null;
}

/** What is asked of, over a span of years. */
export interface Spanned {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** Questions that Fotnot itself offers, worded as a person would ask them, and the short faces of the buttons that ask them. */
export interface QuestionTemplates {
  /** A label that begins with a verb, and so cannot stand after "have": "check in via an app". */
  readonly verbal: RegExp;
  /** "How many regions have electronic exemption cards in 2024?" */
  readonly count: (part: Subject & { readonly noun: string }) => string;
  /** The same for a label that is no noun: "Check in via an app: how many regions in 2024?" */
  readonly countOf: (part: Subject & { readonly noun: string }) => string;
  /** "How much was software in 2023?" */
  readonly amount: (part: Subject) => string;
  /** The label with its year and no more. */
  readonly plain: (part: Subject) => string;
  /** One of several properties of a thing: "St Mary: year built?" */
  readonly property: (part: { readonly label: string; readonly header: string }) => string;
  /** A row told from others of the same name by its table: "the total in figure 5". */
  readonly within: (part: { readonly label: string; readonly table: string }) => string;
  /** A row told from others of the same name by the edition it stands in. */
  readonly inEdition: (part: { readonly question: string; readonly edition: string }) => string;
  readonly trend: (part: Spanned) => string;
  readonly growth: (part: Spanned & { readonly down: boolean }) => string;
  /** The same for a sum, which a verb does not suit: "Total in figure 5: increase in percent from 2022 to 2023?" */
  readonly growthOf: (part: Spanned & { readonly down: boolean }) => string;
  readonly highest: (part: { readonly table: string; readonly year: string | null }) => string;
  readonly shareOf: (part: Subject & { readonly whole: string }) => string;
  /** "What share of the regions have electronic exemption cards?" */
  readonly shareOfAll: (part: Subject & { readonly noun: string }) => string;
  readonly difference: (part: { readonly label: string; readonly other: string; readonly year: string }) => string;
  /** How much one row changed, in its own unit. */
  readonly changed: (part: Spanned) => string;
  readonly contact: (place: string) => string;
  readonly define: (term: string) => string;
  /** The same question for another year. */
  readonly forYear: (part: { readonly question: string; readonly year: string }) => string;
  readonly faces: {
    readonly allYears: string;
    readonly growth: (from: string) => string;
    readonly highest: string;
    readonly year: (year: string) => string;
    readonly contact: (part: { readonly place: string; readonly name: string }) => string;
  };
}
