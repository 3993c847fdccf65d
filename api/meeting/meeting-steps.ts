import { meetingWrites, namedMeeting } from '@countersign/database';
import { type PaperState, type Reason, renumbered } from '@countersign/domain';
import type { PaperActs } from '../paper/paper-acts.ts';
import type { MeetingDeed } from './meeting-acts.ts';

/** Issues the agenda: its numbers are final, and every paper on it is issued in the edition it has now. */
export const issueAgenda =
  (papers: PaperActs): MeetingDeed =>
  async ({ unit, who, now, found, places, key }) => {
    const meetingId = found.facts.id;
    await meetingWrites.order(unit, meetingId, renumbered(places));
    for (const paperId of await meetingWrites.papersIn(unit, meetingId, ['on-agenda'])) {
      const reasons = await papers.alongside(
        unit,
        who,
        'issueAgenda',
        { id: paperId, key: `${key}:${paperId}` },
        {},
        now,
      );
      if (reasons.length > 0) throw new Error(`Paper ${paperId} could not be issued: ${reasons[0]?.text}`);
    }
    return { act: 'issueAgenda', data: { meeting: found.facts.name, items: places.length } };
  };

const STILL_TO_COME: readonly PaperState[] = [
  'commissioned',
  'drafting',
  'returned',
  'with-officer',
  'with-body',
  'approved',
  'on-agenda',
  'issued',
  'deferred',
];

/** Cancels a meeting; its papers that the board has not seen move to the next meeting that takes papers. */
export const cancelMeeting =
  (papers: PaperActs, reason: string): MeetingDeed =>
  async ({ unit, who, now, found, key }) => {
    const { id, name } = found.facts;
    if (reason.trim() === '') return [{ code: 'reason-missing', text: 'Give a reason.' }];
    const moving = await meetingWrites.papersIn(unit, id, STILL_TO_COME);
    const nextId = await meetingWrites.nextOpen(unit, id, now.today);
    const meeting = nextId ? await namedMeeting(unit, nextId, 'board') : undefined;
    if (moving.length > 0 && !meeting) return [nowhere(moving.length)];
    for (const paperId of meeting ? moving : []) {
      const on = { id: paperId, key: `${key}:${paperId}` };
      const input = {
        reason: `${name} is cancelled: ${reason.trim()}`,
        keepsText: true,
        ...(meeting ? { meeting } : {}),
      };
      const reasons = await papers.alongside(unit, who, 'deferPaper', on, input, now);
      if (reasons.length > 0) throw new Error(`Paper ${paperId} could not be moved: ${reasons[0]?.text}`);
    }
    return { act: 'cancelMeeting', data: { meeting: name, reason: reason.trim() } };
  };

/** Records that the meeting took place. */
export const holdMeeting: MeetingDeed = async ({ found }) => ({
  act: 'holdMeeting',
  data: { meeting: found.facts.name },
});

/** Closes a meeting whose papers all have their outcome. */
export const closeMeeting: MeetingDeed = async ({ found }) => ({
  act: 'closeMeeting',
  data: { meeting: found.facts.name },
});

const nowhere = (papers: number): Reason => ({
  code: 'nowhere-to-go',
  text: `Its ${papers} ${papers === 1 ? 'paper needs' : 'papers need'} a later meeting that still takes papers. Plan one first.`,
});
