/** What somebody thought of an answer. Holds no answer: it is a function of its question. */
export interface Feedback {
  readonly verdict: 'up' | 'down';
  readonly question: string;
  readonly language: string;
  /** Slack id of who judged. */
  readonly user: string;
  readonly team: string | null;
  readonly reason: string | null;
  readonly comment: string | null;
  /** Prefix of the sha256 of what was loaded when it was judged. */
  readonly corpus: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Where feedback is kept. */
export interface FeedbackStore {
  add(feedback: Feedback): Promise<void>;
  /** Everything kept, oldest first. */
  all(): Promise<readonly Feedback[]>;
}

/** How much is kept in memory; the oldest goes first. */
const MAX_KEPT = 10_000;

/** Keeps feedback until the process ends. */
export function memoryFeedbackStore(): FeedbackStore {
  const kept: Feedback[] = [];
  return {
    add: async (feedback) => {
      kept.push(feedback);
      if (kept.length > MAX_KEPT) kept.shift();
    },
    all: async () => [...kept],
  };
}
