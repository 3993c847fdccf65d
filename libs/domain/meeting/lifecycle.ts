import type { Capacity } from '../access/capacity.ts';
import type { MeetingState } from './state.ts';

/** One row: the states the meeting may be in, where the act leads, and who may. */
export interface MeetingRule {
  readonly from: readonly MeetingState[];
  readonly to: MeetingState | 'same';
  readonly by: readonly Capacity[];
}

const BUILDERS = ['governance', 'board-secretary'] as const;

/** The acts on a board's meeting, its agenda, and the papers commissioned for it. */
export const MEETING_ACTS = {
  commissionPaper: { from: ['planned', 'open', 'issued'], to: 'same', by: ['governance'] },
  changeMeeting: { from: ['planned', 'open'], to: 'same', by: ['governance'] },
  cancelMeeting: { from: ['planned', 'open', 'issued'], to: 'cancelled', by: ['governance'] },
  addVerbalItem: { from: ['planned', 'open', 'issued'], to: 'same', by: BUILDERS },
  addToFollowItem: { from: ['planned', 'open'], to: 'same', by: BUILDERS },
  moveAgendaItem: { from: ['planned', 'open'], to: 'same', by: BUILDERS },
  removeAgendaItem: { from: ['planned', 'open'], to: 'same', by: BUILDERS },
  issueAgenda: { from: ['planned', 'open'], to: 'issued', by: BUILDERS },
  holdMeeting: { from: ['issued'], to: 'held', by: BUILDERS },
  closeMeeting: { from: ['held'], to: 'closed', by: BUILDERS },
} as const satisfies Record<string, MeetingRule>;

/** An act on a meeting; the name of its GraphQL mutation too. */
export type MeetingAct = keyof typeof MEETING_ACTS;
