import { meetingLight, meetingWrites } from '@countersign/database';
import { formatDay } from '@countersign/domain';
import type { MeetingDeed } from './meeting-acts.ts';
import { type MeetingPlan, type Planning, planReasons } from './planning.ts';

/** Changes when, where and under which name a meeting is held; its deadlines and its papers' move along. */
export const changeMeeting =
  (planning: Planning, plan: MeetingPlan): MeetingDeed =>
  async ({ unit, found, now }) => {
    const reasons = planReasons(plan, now.today);
    const before = await meetingLight(unit, found.facts.id);
    if (reasons.length > 0 || !before) return reasons;
    await meetingWrites.change(unit, before.id, await planning.withDeadlines(unit, plan, before.board.kind));
    const said = ({ name, day }: { readonly name: string; readonly day: string }) =>
      `${name} on ${formatDay(day)}`;
    return { act: 'changeMeeting', data: { meeting: before.name, from: said(before), to: said(plan) } };
  };
