import { can } from '../access/can.ts';
import type { Actor } from '../access/role.ts';
import { type Day, formatDay } from '../calendar/day.ts';
import type { AvailableAct } from '../paper/decide.ts';
import type { Reason } from '../paper/reason.ts';
import { MEETING_ACTS, type MeetingAct, type MeetingRule } from './lifecycle.ts';
import { MEETING_STATE_WORDS, type MeetingState } from './state.ts';

/** A meeting and its agenda, as far as acts on the meeting depend on them. */
export interface MeetingFacts {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
  readonly state: MeetingState;
  readonly items: number;
  /** Papers placed here that are not approved any more: they must be re-approved or become "to follow". */
  readonly unready: readonly string[];
  /** Items with a paper whose outcome is not recorded yet. */
  readonly undecided: readonly string[];
}

/** Every reason why the actor may not do the act on the meeting now; none when they may. */
export function meetingReasons(
  act: MeetingAct,
  facts: MeetingFacts,
  actor: Actor,
  today: Day,
): readonly Reason[] {
  const rule: MeetingRule = MEETING_ACTS[act];
  if (!can(actor, act, { kind: 'organisation' }))
    return [{ code: 'not-yours', text: 'This act is for governance staff.' }];
  if (!rule.from.includes(facts.state))
    return [
      { code: 'wrong-state', text: `${facts.name} is ${MEETING_STATE_WORDS[facts.state].toLowerCase()}.` },
    ];
  if (act === 'issueAgenda') return issuing(facts, today);
  if (act === 'holdMeeting' && facts.day > today)
    return [{ code: 'meeting-ahead', text: `${facts.name} is on ${formatDay(facts.day)}. Record it then.` }];
  if (act === 'closeMeeting')
    return facts.undecided.map((title) => ({
      code: 'outcome-missing',
      text: `“${title}” has no outcome. Record it first.`,
    }));
  return [];
}

/** The meeting acts the actor has the right to, each allowed now or with every reason why not. */
export function availableMeetingActs(facts: MeetingFacts, actor: Actor, today: Day): readonly AvailableAct[] {
  return (Object.keys(MEETING_ACTS) as MeetingAct[])
    .filter((act) => can(actor, act, { kind: 'organisation' }))
    .map((name) => {
      const reasons = meetingReasons(name, facts, actor, today);
      return { name, allowed: reasons.length === 0, reasons };
    });
}

function issuing(facts: MeetingFacts, today: Day): readonly Reason[] {
  return [
    ...(facts.items === 0 ? [{ code: 'agenda-empty', text: 'The agenda has no items.' }] : []),
    ...(facts.day < today ? [{ code: 'meeting-past', text: `${facts.name} is past.` }] : []),
    ...facts.unready.map((title) => ({
      code: 'paper-not-approved',
      text: `“${title}” is not approved any more. Have it approved again, or take it off the agenda.`,
    })),
  ];
}
