import type { Day } from '../calendar/day.ts';
import type { MeetingFact, PersonFact } from './facts.ts';
import type { Repeat } from './route.ts';
import type { LineGiven } from './written-lines.ts';

/** What COG decided about a paper. */
export const COG_OUTCOMES = ['approved', 'returned', 'deferred', 'not-presented'] as const;

/** One of {@link COG_OUTCOMES}. */
export type CogOutcome = (typeof COG_OUTCOMES)[number];

/** What the board decided about a paper. */
export const BOARD_OUTCOMES = ['noted', 'approved', 'comment', 'deferred'] as const;

/** One of {@link BOARD_OUTCOMES}. */
export type BoardOutcome = (typeof BOARD_OUTCOMES)[number];

/** Somebody named by an act, with what decides whether they may be. */
export interface NamedPerson extends PersonFact {
  readonly active: boolean;
  readonly chiefOfficer: boolean;
}

/** A post named by an act, and who holds it today. */
export interface NamedPost {
  readonly id: string;
  readonly title: string;
  readonly holder: NamedPerson | null;
}

/** A figure that a section prints, as the store says it now: out of the extract it is bound to, and out of the newest. */
export interface ExtractsOfFigure {
  /** As documents name it. */
  readonly source: string;
  /** `Knife crime, 12 months ending Mar 26`. */
  readonly figure: string;
  readonly own: ExtractSays;
  readonly newer: ExtractSays | null;
}

/** What one extract says of a figure. */
export interface ExtractSays {
  readonly extractedOn: Day;
  readonly text: string;
}

/** Everything an act may bring with it; ids are already resolved to facts. What an act does not use is left out. */
export interface ActInput {
  readonly hash?: string;
  readonly reason?: string;
  readonly authority?: string;
  readonly signedInAt?: string;
  readonly cogOutcome?: CogOutcome;
  /** The day of the COG meeting that decided. */
  readonly cogDay?: Day;
  readonly boardOutcome?: BoardOutcome;
  /** Sections a return is about; the first named lead among them gets it when `returnToLead`. */
  readonly sectionIds?: readonly string[];
  readonly returnToLead?: boolean;
  readonly repeat?: Repeat;
  readonly meeting?: MeetingFact;
  readonly keepsText?: boolean;
  readonly person?: NamedPerson;
  readonly post?: NamedPost;
  readonly title?: string;
  /** What is filled in on the front sheet, line by line. */
  readonly lines?: readonly LineGiven[];
  /** Names the finding that is answered. */
  readonly findingKey?: string;
  readonly due?: Day;
  /** The figure whose newer extract was shown, and the day of the one that was. */
  readonly extracts?: ExtractsOfFigure;
  readonly newerOn?: Day;
  /** Comment threads open when the paper was submitted. */
  readonly openComments?: number;
  /** The place that the agenda gives the paper. */
  readonly place?: { readonly number: string; readonly position: number };
}
