import type { LanguageCode, Locale } from '../language/locale.js';
import type { Token } from '../language/tokens.js';
import type { CueSpan, Span } from './cues.js';
import type { Named } from './label.js';
import type { FoundPeriods } from './periods.js';
import type { Condition } from './question.js';
import type { Among, Ordinal } from './ranks.js';
import type { Reader } from './reader.js';
import type { SmallWords } from './small-words.js';
import type { UnitNamed } from './units.js';

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

/** What stands between two words. */
export const textBetween = ({ text, tokens }: Spelled, from: number, to: number): string =>
  text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
