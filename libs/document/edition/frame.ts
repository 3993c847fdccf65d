/** One line of the front sheet, in the template's own label. */
export type FrontSheetLine = { readonly label: string; readonly value: string };

/** An approval of the edition as it was given. */
export type EditionApproval = {
  /** The step of the route, `Chief Officer`. */
  readonly step: string;
  /** Rank, name and office of who decided, as of that day; an outcome other than approval is said here too. */
  readonly line: string;
  /** UTC time. */
  readonly at: string;
  /** The hash that was approved. */
  readonly hash: string;
};

/** A lead's signature under one section. */
export type EditionSignOff = {
  readonly number: string;
  readonly heading: string;
  readonly line: string;
  /** UTC time. */
  readonly at: string;
};

/** What recorded events say about an edition. Printed around the content, never part of its hash. */
export type EditionFrame = {
  /** Edition number, `1.0`. */
  readonly number: string;
  /** The state in words, `Approved`. */
  readonly state: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  /** The paper's reference, stable over its editions. */
  readonly reference: string;
  readonly agendaNumber?: string;
  readonly frontSheet: readonly FrontSheetLine[];
  readonly approvals: readonly EditionApproval[];
  readonly signOffs: readonly EditionSignOff[];
  /** Whether anything is still to be approved: prints DRAFT on every page. */
  readonly draft: boolean;
  readonly withdrawn?: boolean;
};

/** The first characters of a hash, as printed at the foot of a page. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

/** What stands on every page of an edition that must not be taken for an approved one, or null. */
export function pageMark(frame: Pick<EditionFrame, 'draft' | 'withdrawn'>): 'WITHDRAWN' | 'DRAFT' | null {
  if (frame.withdrawn) return 'WITHDRAWN';
  return frame.draft ? 'DRAFT' : null;
}
