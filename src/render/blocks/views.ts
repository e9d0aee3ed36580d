/** Callback ids of the modals and of Home. */
export const VIEWS = {
  ask: 'ask',
  answer: 'answer',
  notice: 'notice',
  share: 'share',
  feedback: 'feedback',
  home: 'home',
} as const;
/** Name of a modal, or Home. */
export type ViewName = (typeof VIEWS)[keyof typeof VIEWS];
