import type { Day } from '../calendar/day.ts';
import type { SectionState } from '../section/state.ts';
import type { BoardOutcome } from './act-input.ts';
import type { EditionNumber } from './edition.ts';
import type { AnsweredFinding } from './finding-answer.ts';
import type { PaperState } from './state.ts';
import type { WrittenValue } from './written-lines.ts';

/** What is written when an act is allowed: a list of these, carried out in order, all or none. */
export type Change =
  | { readonly change: 'paper-state'; readonly to: PaperState }
  | { readonly change: 'cut-edition'; readonly number: EditionNumber }
  | { readonly change: 'number-edition'; readonly number: EditionNumber }
  | {
      readonly change: 'record-approval';
      readonly step: string;
      readonly outcome: 'approved' | 'not-presented';
      readonly day: Day;
      readonly reason?: string;
      readonly authorityId?: string;
    }
  /** What the approved edition promises, answers and keeps is written into the ledgers. */
  | { readonly change: 'remember' }
  | { readonly change: 'revoke-approvals'; readonly steps: readonly string[] }
  | { readonly change: 'note-not-presented' }
  | { readonly change: 'accept-late'; readonly reason: string; readonly authority: string }
  | {
      readonly change: 'place-on-agenda';
      readonly number: string;
      readonly position: number;
      readonly pinned: boolean;
    }
  /** The agenda item names the edition that was issued from now on. */
  | { readonly change: 'pin-edition' }
  | { readonly change: 'take-off-agenda' }
  | { readonly change: 'mark-agenda-withdrawn' }
  /** The item keeps its number and edition, and no longer follows the paper. */
  | { readonly change: 'release-agenda-item' }
  | { readonly change: 'board-outcome'; readonly outcome: BoardOutcome; readonly note?: string }
  | { readonly change: 'move-to-meeting'; readonly meetingId: string }
  | { readonly change: 'assign-author'; readonly personId: string }
  | { readonly change: 'assign-chief-officer'; readonly postId: string }
  | { readonly change: 'describe'; readonly title: string }
  /** What stands on the written lines of the front sheet from now on, all of them. */
  | { readonly change: 'front-sheet'; readonly values: Readonly<Record<string, WrittenValue>> }
  | { readonly change: 'answer-finding'; readonly finding: AnsweredFinding; readonly reason: string }
  | {
      readonly change: 'section-state';
      readonly sectionId: string;
      readonly from: SectionState;
      readonly to: SectionState;
      readonly onBehalf?: boolean;
    }
  | {
      readonly change: 'sign-section';
      readonly sectionId: string;
      readonly hash: string;
      readonly as: 'lead' | 'author';
    }
  | { readonly change: 'revoke-sign-offs'; readonly sectionId: string }
  /** Its readable text is written anew, because a figure in it was restated. */
  | {
      readonly change: 'restate-section';
      readonly sectionId: string;
      readonly content: string;
      readonly hash: string;
    }
  /** The section keeps a figure though a newer extract says otherwise. */
  | {
      readonly change: 'keep-extract';
      readonly sectionId: string;
      readonly source: string;
      readonly newerOn: Day;
    }
  | { readonly change: 'section-due'; readonly sectionId: string; readonly due: Day }
  | { readonly change: 'section-lead'; readonly sectionId: string; readonly personId: string };
