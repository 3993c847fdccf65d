/** One reason why an act is refused: a code for programs and a sentence for people that says what to do. */
export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** One reason as a list of reasons. */
export const say = (code: string, text: string): Reason[] => [{ code, text }];

/** The reason why a decision on an older text cannot stand. */
export const stale = (what: string): Reason[] =>
  say('stale', `${what} has changed since it was shown to you. Read it again, then decide.`);

/** Whether nothing was typed. */
export const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
