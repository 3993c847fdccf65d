import type { Place, TypedPaper } from './paper.ts';

/** BLOCK stops a paper unless overridden, WARN is shown to author and approver, ASK is one question, INFO is listed. */
export type Severity = 'BLOCK' | 'WARN' | 'ASK' | 'INFO';

/** What a check found at one place: what was given, what follows from it, what is printed instead, and what to do. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly section: string;
  readonly line: number;
  readonly given: string;
  readonly expected: string;
  readonly printed: string;
  readonly message: string;
}

/** One check. Pure: the same paper gives the same findings, in the order of its lines. */
export type Check = (paper: TypedPaper) => Finding[];

const weaker: Readonly<Record<Severity, Severity>> = { BLOCK: 'WARN', WARN: 'ASK', ASK: 'ASK', INFO: 'INFO' };

/** The severity on prose, where figures are guessed to belong together: a hint with its evidence, never a gate. */
export function onProse(severity: Severity): Severity {
  return weaker[severity];
}

/** The place of a finding: all a rule adds is what it found. */
export function at(place: Pick<Place, 'section' | 'line'>): Pick<Finding, 'section' | 'line'> {
  return { section: place.section, line: place.line };
}
