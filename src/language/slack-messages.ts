/** Every fixed text of the Slack surfaces, in one language. Functions take what varies; nothing here knows a report. */
export interface SlackMessages {
  readonly answer: AnswerMessages;
  readonly modal: ModalMessages;
  readonly share: ShareMessages;
  readonly feedback: FeedbackMessages;
  readonly home: HomeMessages;
  readonly help: HelpMessages;
  readonly conduct: ConductMessages;
}

/** Texts around an answer: buttons, headings of its parts, notes where something is cut. */
export interface AnswerMessages {
  readonly question: (question: string) => string;
  readonly sharedBy: (name: string) => string;
  readonly askedBy: (name: string) => string;
  readonly sources: string;
  readonly page: (page: string) => string;
  readonly row: (row: string) => string;
  readonly columns: (columns: readonly string[]) => string;
  readonly translation: string;
  readonly conflict: string;
  readonly otherYears: string;
  readonly also: string;
  readonly matched: string;
  readonly candidates: string;
  readonly nearest: string;
  readonly table: string;
  readonly hideTable: string;
  readonly chart: string;
  readonly hideChart: string;
  readonly context: string;
  readonly shareHere: string;
  readonly share: string;
  readonly rowsShown: (shown: number, total: number) => string;
  readonly columnsShown: (shown: number, total: number) => string;
  readonly figuresShown: (shown: number, total: number) => string;
  readonly quotesCut: string;
  readonly partsCut: string;
  readonly good: string;
  readonly bad: string;
  readonly remove: string;
}

/** Titles (24 characters at most), labels and buttons of modals. */
export interface ModalMessages {
  readonly askTitle: string;
  readonly askSubmit: string;
  readonly close: string;
  readonly figure: string;
  readonly figurePlaceholder: string;
  readonly ownWords: string;
  readonly ownWordsPlaceholder: string;
  readonly nothingAsked: string;
  readonly answerTitle: string;
  readonly contextTitle: string;
  readonly contextMissing: string;
  readonly tableTitle: string;
}

/** Sharing an answer: the modal, what is said when it worked, and what to do where Slack refused. */
export interface ShareMessages {
  readonly title: string;
  readonly submit: string;
  readonly label: string;
  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly confirmHereText: string;
  readonly confirmYes: string;
  readonly confirmNo: string;
  readonly working: string;
  readonly done: string;
  readonly notInChannel: (command: string) => string;
  readonly archived: string;
  readonly restricted: string;
  readonly externalChannel: string;
  readonly failed: (reference: string) => string;
}

/** Feedback on an answer. */
export interface FeedbackMessages {
  readonly thanks: string;
  readonly title: string;
  readonly submit: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<FeedbackReason, string>>;
  readonly comment: string;
  readonly commentPlaceholder: string;
}

/** Why an answer was no good. */
export type FeedbackReason = 'wrong_figure' | 'wrong_year' | 'wrong_table' | 'not_understood' | 'missing' | 'other';

/** The Home tab. */
export interface HomeMessages {
  readonly title: string;
  readonly intro: string;
  readonly ask: string;
  readonly askPlaceholder: string;
  readonly examples: string;
  readonly loaded: string;
  readonly tables: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly more: (count: number) => string;
  readonly corpus: (hash: string) => string;
}

/** Help, first contact and suggested prompts. */
export interface HelpMessages {
  readonly title: string;
  readonly lines: (command: string) => readonly string[];
  readonly examples: string;
  readonly welcome: string;
  readonly promptsTitle: string;
  /** Words after the slash command that ask for help, or for the list of tables; lower case. */
  readonly helpWords: readonly string[];
  readonly tablesWords: readonly string[];
}

/** What is said where no answer can be given. */
export interface ConductMessages {
  readonly failed: (reference: string) => string;
  readonly external: string;
  readonly notAsker: string;
  readonly noText: string;
  readonly stale: string;
}
