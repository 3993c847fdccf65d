import { signInReasons } from '../access/recent-sign-in.ts';
import { formatDay } from '../calendar/day.ts';
import { MEETING_STATE_WORDS } from '../meeting/state.ts';
import type { ActInput } from './act-input.ts';
import { type MeetingFact, type PaperFacts, standingApprovals } from './facts.ts';
import { stops } from './finding-answer.ts';
import type { Moment } from './needs.ts';
import { PLAIN_ASKS } from './plain-asks.ts';
import { blank, type Reason, say, stale } from './reason.ts';
import { givenReasons } from './written-lines.ts';

/** What an ask looks at. */
export interface Asking {
  readonly facts: PaperFacts;
  readonly input: ActInput;
  readonly now: Moment;
}

/** What an act must bring with it: each ask lists every reason why what came will not do. */
export const ASKS = {
  ...PLAIN_ASKS,

  'hash-of-draft': ({ facts, input }) => (input.hash === facts.draftHash ? [] : stale('The paper')),

  'hash-of-edition': ({ facts, input }) => (input.hash === facts.edition?.hash ? [] : stale('The paper')),

  /** BLOCK findings stop a paper; each that nobody has overridden is a reason. */
  'no-open-findings': ({ facts }) =>
    (facts.draftFindings ?? []).filter(stops).map(({ rule, section, message }) => ({
      code: 'finding-open',
      text: `${section}: ${message} (${rule}) Mend it, or override it with a reason.`,
    })),

  finding: ({ facts, input }) => {
    const named = facts.draftFindings?.find(({ key }) => key === input.findingKey);
    if (!named)
      return say('finding-gone', 'This finding is gone: the text has changed. Look at the findings again.');
    return named.severity === 'INFO'
      ? say('finding-needs-none', 'This finding only informs; it needs no answer.')
      : [];
  },

  'recent-sign-in': ({ input, now }) => signInReasons(input.signedInAt, now.instant),

  authority: ({ input }) =>
    blank(input.authority) ? say('authority-missing', 'Name who agreed to this.') : [],

  'return-to': ({ facts, input }) => {
    const unknown = unknownSections(facts, input);
    if (unknown.length > 0) return unknown;
    const named = facts.sections.filter(({ id }) => input.sectionIds?.includes(id));
    return input.returnToLead && !named.some(({ ofAuthor }) => !ofAuthor)
      ? say('lead-missing', 'Choose the section whose lead should get it back.')
      : [];
  },

  'cog-outcome': ({ facts, input, now }) => {
    const reasons = unknownSections(facts, input);
    const approvedOn = standingApprovals(facts)
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (!input.cogOutcome) reasons.push({ code: 'outcome-missing', text: 'Choose what COG decided.' });
    if (input.cogOutcome && input.cogOutcome !== 'approved' && blank(input.reason))
      reasons.push({ code: 'reason-missing', text: 'Give the reason, in words the author can act on.' });
    if (input.cogOutcome === 'not-presented') {
      if (!input.person?.active || !input.person.chiefOfficer)
        reasons.push({ code: 'authority-missing', text: 'Name the Chief Officer who allowed it.' });
      else if (input.person.id === facts.author.id || facts.contributorIds.includes(input.person.id))
        reasons.push({
          code: 'authority-wrote-it',
          text: `${input.person.line} wrote part of the paper. Name another Chief Officer.`,
        });
    } else {
      if (!input.cogDay)
        reasons.push({ code: 'meeting-missing', text: 'Choose the COG meeting that decided.' });
      if (input.cogDay && input.cogDay > now.today)
        reasons.push({
          code: 'meeting-ahead',
          text: `COG meets on ${formatDay(input.cogDay)}. Record the outcome then.`,
        });
      if (input.cogDay && approvedOn && input.cogDay < approvedOn)
        reasons.push({
          code: 'dates-out-of-order',
          text: `The Chief Officer approved on ${formatDay(approvedOn)}; COG cannot have decided before.`,
        });
    }
    return reasons;
  },

  'board-outcome': ({ facts, input }) => {
    if (!input.boardOutcome) return say('outcome-missing', 'Choose what the board decided.');
    if (input.boardOutcome !== 'deferred') return [];
    return [
      ...(blank(input.reason) ? say('reason-missing', 'Give the reason for the deferral.') : []),
      ...laterMeeting(facts, input.meeting),
    ];
  },

  'later-meeting': ({ facts, input, now }) => [
    ...laterMeeting(facts, input.meeting),
    ...(input.meeting && input.meeting.cutOff < now.today
      ? say(
          'cut-off-passed',
          `Papers for ${input.meeting.name} were due by ${formatDay(input.meeting.cutOff)}.`,
        )
      : []),
  ],

  post: ({ facts, input }) => {
    const holder = input.post?.holder;
    if (!input.post) return say('post-missing', 'Choose a Chief Officer.');
    if (!holder?.active || !holder.chiefOfficer)
      return say('post-vacant', `Nobody holds the post ${input.post.title} today.`);
    return holder.id === facts.author.id || facts.contributorIds.includes(holder.id)
      ? say('approver-wrote-it', `${holder.line} wrote part of this paper.`)
      : [];
  },

  lines: ({ facts, input }) => (facts.frontSheet ? givenReasons(facts.frontSheet, input.lines ?? []) : []),

  title: ({ input }) => (blank(input.title) ? say('title-missing', 'Give the paper a title.') : []),
} satisfies Record<string, (asking: Asking) => readonly Reason[]>;

/** One of {@link ASKS}. */
export type Ask = keyof typeof ASKS;

function unknownSections({ sections }: PaperFacts, { sectionIds = [] }: ActInput): Reason[] {
  return sectionIds.every((named) => sections.some(({ id }) => id === named))
    ? []
    : say('section-unknown', 'A section named in the return is not part of this paper.');
}

function laterMeeting(facts: PaperFacts, meeting: MeetingFact | undefined): Reason[] {
  if (!meeting) return say('meeting-missing', 'Choose the meeting it moves to.');
  if (meeting.state === 'planned' || meeting.state === 'open')
    return meeting.day > facts.meeting.day || facts.meeting.state === 'cancelled'
      ? []
      : say('meeting-not-later', `${meeting.name} is not after ${facts.meeting.name}.`);
  return say(
    'meeting-not-open',
    `${meeting.name} takes no more papers: ${MEETING_STATE_WORDS[meeting.state].toLowerCase()}.`,
  );
}
