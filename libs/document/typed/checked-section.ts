import type { SectionDoc } from '../schema/section-doc.ts';

/** A section as the checks read it: its key, as it is printed, and its text. A group has none. */
export interface CheckedSection {
  readonly key: string;
  readonly number: string;
  readonly heading: string;
  readonly level: number;
  readonly doc: SectionDoc | null;
}
