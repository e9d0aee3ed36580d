import type { LanguageCode, Locale } from '../language/locale.js';
import type { Token } from '../language/tokens.js';
import type { CueSpan, Span } from './cues.js';
import type { FoundPeriods } from './periods.js';
import type { Condition } from './question.js';
import type { Among, Ordinal } from './ranks.js';
import type { Reader } from './reader.js';
import type { SmallWords } from './small-words.js';

/** First stage of reading a question: its words. */
export interface Spelled {
  readonly language: LanguageCode;
  readonly locale: Locale;
  readonly reader: Reader;
  readonly small: SmallWords;
  /** The text that the tokens stand in: the question in plain words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The word of each token as the vocabulary spells it; '' for what was joined to the word before it. */
  readonly words: readonly string[];
}

/** The words and every cue among them, meant or not. */
export interface Cued extends Spelled {
  readonly found: readonly CueSpan[];
  readonly named: Named;
}

/** Second stage: which of the cues are meant. */
export interface Understood extends Cued {
  /** Runs of words that name one thing. */
  readonly phrases: readonly Span[];
  readonly among: Among | null;
  /** The cues that are meant, within phrases as well. */
  readonly meant: readonly CueSpan[];
  /** Those of them that ask by themselves, neither within a phrase nor within a longer cue. */
  readonly asking: readonly CueSpan[];
}

/** Third stage: the times, numbers and units that are named. */
export interface Measured extends Understood {
  readonly times: FoundPeriods;
  readonly captions: Captions;
  readonly numbers: readonly NumberAt[];
  readonly condition: Condition | null;
  readonly ordinal: Ordinal | null;
  readonly unit: UnitNamed;
}

/** Numbered tables and charts that are named. */
export interface Captions {
  readonly names: readonly string[];
  /** Indices of the words that name them. */
  readonly used: ReadonlySet<number>;
}

/** A number, and which word it is. */
export interface NumberAt {
  readonly at: number;
  readonly value: number;
}

/** The words of a question that are the label of a row, and where they stand. */
export interface Label extends Span {
  /** As the words of a text, in lower case. */
  readonly name: string;
}

/** What a question names as the tables print it: "Average haul (km) in 2020?", "Cumbria, plots let?" */
export interface Named {
  /** The labels of rows, in the order of the question; none where other words are asked about too. */
  readonly labels: readonly Label[];
  /** The heading of a column beside them. */
  readonly heading: Label | null;
}

/** The unit that a question names; null where it names none. */
export interface UnitNamed {
  readonly unit: string | null;
  /** Indices of the words that name it, or a time. */
  readonly used: readonly number[];
}

/** What stands between two words. */
export const textBetween = ({ text, tokens }: Spelled, from: number, to: number): string =>
  text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
