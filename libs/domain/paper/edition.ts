/** An edition's number: 0.1, 0.2 are drafts; 1.0 is what a Chief Officer approved; 1.1 is the next draft, 2.0 its approval. */
export interface EditionNumber {
  readonly major: number;
  readonly minor: number;
}

/** The number of the first edition, cut at the first submission. */
export const FIRST_EDITION: EditionNumber = { major: 0, minor: 1 };

/** The number for a text that differs from the last edition's. */
export const nextDraft = ({ major, minor }: EditionNumber): EditionNumber => ({ major, minor: minor + 1 });

/** The number an edition has once approved. Approved editions keep theirs, however many steps approve them. */
export const promoted = (number: EditionNumber): EditionNumber =>
  number.minor === 0 ? number : { major: number.major + 1, minor: 0 };

/** "1.0". */
export const editionLabel = ({ major, minor }: EditionNumber): string => `${major}.${minor}`;
