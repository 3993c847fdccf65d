/** A file as it was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cells of a file as texts, with what was left out; or one sentence why it cannot be read. */
export type FileRead =
  | { readonly cells: readonly (readonly string[])[]; readonly notes: readonly string[] }
  | { readonly problem: string };

/** Bounds of what is read; sizes in bytes. */
export const FILE_LIMITS = {
  /** Of the file as it is chosen. */
  bytes: 20 * 1024 * 1024,
  /** Of everything in a workbook, unpacked. */
  unpacked: 250 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
} as const;

/** The reason for a file that is beyond {@link FILE_LIMITS}. */
export const TOO_MANY_ROWS =
  'The file has more than 200,000 rows. Split it, and load one part after the other.';

/** A file that cannot be read; the message is the sentence for whoever chose it. */
export class UnreadableFile extends Error {}
