import type { LanguageCode } from './locale.js';

/** What became of a question. */
type AnswerStatus = 'answered' | 'ambiguous' | 'not_found' | 'help';

/** Every fixed text of the terminal, in one language. Functions take what varies; nothing here knows a report. */
export interface TerminalMessages {
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [string, string];
  /** Whether a reader of this language is shown the English translation of a quote. */
  readonly translated: boolean;
  readonly page: (page: string) => string;
  readonly row: (row: string) => string;
  /** Comes quoted, what was asked for first. */
  readonly columns: (columns: readonly string[]) => string;
  readonly sameTable: string;
  readonly sameSection: string;
  /** Before the questions offered, by what became of the one asked; nothing where the headline asks back. */
  readonly offered: Readonly<Record<AnswerStatus, string>>;
  readonly next: string;
  readonly matched: string;
  /** First lines of a conversation. */
  readonly welcome: (titles: readonly string[]) => string;
  readonly help: string;
}

const sv: TerminalMessages = {
  quotes: ['”', '”'],
  translated: false,
  page: (page) => `sida ${page}`,
  row: (row) => `rad ${row}`,
  columns: (columns) => `${columns.length > 1 ? 'kolumnerna' : 'kolumn'} ${columns.join(', ')}`,
  sameTable: 'samma tabell',
  sameSection: 'samma avsnitt',
  offered: {
    answered: 'Kan också avse:',
    ambiguous: '',
    not_found: 'Det här går att fråga om:',
    help: 'Till exempel:',
  },
  next: 'Fråga vidare:',
  matched: 'Träff:',
  welcome: (titles) => `Fråga om ${titles.join('; ')}. En siffra ställer förslaget med den siffran. Ctrl-D avslutar.`,
  help: `Fotnot svarar på frågor om en rapport, på svenska eller engelska, med siffran först och en fotnot för varje siffra.

  fotnot "FRÅGA"          svaret för en människa
  fotnot                  samtal med följdfrågor; Ctrl-D avslutar. Är standard in ingen terminal läses frågan därifrån
  fotnot --json "FRÅGA"   svaret som ett JSON-objekt på en rad
  fotnot --jsonl          en begäran per rad från standard in, {"id": "1", "question": "..."}, ett svar per rad;
                          question är en fråga, eller en lista med ett samtals alla frågor

  --corpus MAPP           svara ur en annan mapp med *.md
  --lang sv|en            svarets språk (annars frågans)
  --help                  den här hjälpen
  --version               versionen

Genom npm: npm run ask -- "FRÅGA"`,
};

const en: TerminalMessages = {
  quotes: ['“', '”'],
  translated: true,
  page: (page) => `page ${page}`,
  row: (row) => `row ${row}`,
  columns: (columns) => `${columns.length > 1 ? 'columns' : 'column'} ${columns.join(', ')}`,
  sameTable: 'same table',
  sameSection: 'same section',
  offered: { answered: 'Could also be:', ambiguous: '', not_found: 'You could ask:', help: 'For example:' },
  next: 'Ask next:',
  matched: 'Matched:',
  welcome: (titles) =>
    `Ask about ${titles.join('; ')}. A number asks the suggestion with that number. Ctrl-D ends the conversation.`,
  help: `Fotnot answers questions about a report, in Swedish or English, with the figure first and a footnote for every figure.

  fotnot "QUESTION"          the answer for a person
  fotnot                     a conversation with follow-ups; Ctrl-D ends it. Where standard input is no terminal,
                             the question is read from there
  fotnot --json "QUESTION"   the answer as one JSON object on one line
  fotnot --jsonl             one request a line from standard input, {"id": "1", "question": "..."}, one answer a line;
                             question is one question, or a list of all questions of a conversation

  --corpus DIR               answer from another folder of *.md
  --lang sv|en               language of the answer (otherwise that of the question)
  --help                     this help
  --version                  the version

Through npm: npm run ask -- "QUESTION"`,
};

/** The fixed texts of the terminal by language. */
export const TERMINAL_MESSAGES: Readonly<Record<LanguageCode, TerminalMessages>> = { sv, en };

/** Whether a text is the code of a language that the terminal speaks. */
export function isTerminalLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(TERMINAL_MESSAGES, code);
}

/** The language for the locale of a terminal ["sv_SE.UTF-8" → sv, "C" → en]. */
export function languageOfTerminalLocale(locale: string | undefined): LanguageCode {
  const code = /^[a-z]+/u.exec(locale?.toLowerCase() ?? '')?.[0] ?? '';
  return isTerminalLanguage(code) ? code : 'en';
}
