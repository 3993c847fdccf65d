import type { Day } from '../calendar/day.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { OwedRow, TextMemory } from '../section/given.ts';
import type { SectionState } from '../section/state.ts';
import type { EditionNumber } from './edition.ts';
import type { AnsweredFinding } from './finding-answer.ts';
import type { Reason } from './reason.ts';
import type { Approval, RouteStep } from './route.ts';
import type { PaperState } from './state.ts';
import type { WrittenOnPaper } from './written-lines.ts';

/** Somebody as the rules see them: who, and the line printed for them today (rank, collar number, name). */
export interface PersonFact {
  readonly id: string;
  readonly line: string;
}

/** A meeting of a board as the rules see it. After `cutOff` a paper is late. */
export interface MeetingFact {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
  readonly state: MeetingState;
  readonly cutOff: Day;
}

/** A section as the rules see it. `hash` is of the text stored now; `leadId` equals the author's id for sections of the author. */
export interface SectionFact {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly heading: string;
  readonly state: SectionState;
  readonly lead: PersonFact;
  readonly ofAuthor: boolean;
  readonly required: boolean;
  readonly empty: boolean;
  /** An image in it has no words for whoever cannot see it. */
  readonly imageUndescribed?: boolean;
  readonly hash: string;
  readonly due: Day;
  readonly onBehalf: boolean;
  /** The promises and questions it must answer. */
  readonly given: readonly OwedRow[];
  /** What its stored text says of itself. */
  readonly memory: TextMemory;
}

/** Everything about one paper that any decision may depend on, read in one statement under its lock. */
export interface PaperFacts {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  readonly state: PaperState;
  readonly author: PersonFact;
  readonly chiefOfficerPost: { readonly id: string; readonly title: string };
  /** Who holds the post today and may act; null when it is vacant or its holder is disabled. */
  readonly chiefOfficer: PersonFact | null;
  readonly route: readonly RouteStep[];
  /** The latest edition; what an approver is shown. */
  readonly edition: { readonly id: string; readonly hash: string; readonly number: EditionNumber } | null;
  /** The hash the draft would have as an edition; only needed, and only loaded, for acts that cut one. */
  readonly draftHash?: string;
  /** What the checks found in the draft; only needed, and only loaded, for acts that go by it. */
  readonly draftFindings?: readonly AnsweredFinding[];
  /** What the draft itself has against it; loaded together with its hash. */
  readonly draftReasons?: readonly Reason[];
  /** What is written on its front sheet; loaded while it can be. */
  readonly frontSheet?: WrittenOnPaper | null;
  /** What was recorded and not revoked, whatever text it was for. */
  readonly approvals: readonly Approval[];
  /** Everybody who wrote a word of it or signed a section of it. */
  readonly contributorIds: readonly string[];
  readonly sections: readonly SectionFact[];
  readonly meeting: MeetingFact;
  /** Its place on the agenda of its meeting, if it has one. */
  readonly agendaItem: { readonly id: string; readonly number: string } | null;
  readonly lateAccepted: boolean;
  /** An agenda was issued with an edition of it: the board has seen it, wherever the paper is now. */
  readonly issued: boolean;
  /** A step was "not presented" and the body has not noted it since. */
  readonly notPresentedOpen: boolean;
}

/** What an act on one of a paper's sections depends on beside the section: who may, whether its text is open, whom it tells. */
export interface AroundSection
  extends Pick<
    PaperFacts,
    'id' | 'reference' | 'title' | 'version' | 'state' | 'author' | 'issued' | 'approvals'
  > {
  readonly chiefOfficerPost: { readonly id: string };
  readonly meeting: { readonly id: string };
  /** At least one of the sections that whoever acts leads, if they lead any. */
  readonly sections: readonly { readonly lead: { readonly id: string } }[];
}

/** Not revoked, and by somebody who wrote none of it: an approver who writes later no longer counts as one. */
export const independentApprovals = (facts: PaperFacts): readonly Approval[] =>
  facts.approvals.filter(
    ({ personId }) => personId !== facts.author.id && !facts.contributorIds.includes(personId),
  );

/** The approvals that count now: independent, and of exactly the latest edition's text. */
export const standingApprovals = (facts: PaperFacts): readonly Approval[] =>
  independentApprovals(facts).filter((approval) => approval.hash === facts.edition?.hash);

/** The paper's route step that is waited for, if it waits for one. */
export const currentStep = (facts: PaperFacts): RouteStep | undefined =>
  facts.state === 'with-officer' || facts.state === 'with-body'
    ? facts.route.find((step) => !standingApprovals(facts).some((approval) => approval.step === step.key))
    : undefined;
