/** One reason why an act is refused: a code for programs and a sentence for people that says what to do. */
export interface Reason {
  readonly code: string;
  readonly text: string;
}
