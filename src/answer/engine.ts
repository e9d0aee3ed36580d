import type { Catalogue } from '../corpus/catalogue.js';
import type { LanguageCode } from '../language/locale.js';
import type { Answer } from './answer.js';

/** One question to the engine: the turns of a conversation, oldest first; the answer is to the last. */
export interface AskRequest {
  readonly turns: readonly string[];
  /** Forces the language of the answer; default: the question's own. */
  readonly language?: LanguageCode;
}

/** A figure offered while somebody types: "Elektroniska frikort — 19 (2024)" and the question that answers it. */
export interface Suggestion {
  readonly label: string;
  readonly question: string;
}

/** What every surface is handed: the one engine over what is loaded. Pure, synchronous, and never throws on any question. */
export interface Engine {
  ask(request: AskRequest): Answer;
  /** Figures whose label fits what has been typed so far, best first; with nothing typed, a few good first questions. */
  suggest(typed: string, language: LanguageCode, limit: number): readonly Suggestion[];
  /** Example questions that the corpus answers, best first. */
  examples(language: LanguageCode, limit: number): readonly Suggestion[];
  /**
   * Answers questions of its own, for a second or less, so that the first person does not wait for what a process does only once. For
   * what runs long: a server, a stream of requests. Changes no answer.
   */
  warmUp(): void;
  readonly catalogue: Catalogue;
}
