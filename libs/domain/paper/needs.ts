import type { Actor } from '../access/role.ts';
import { type Day, formatDay } from '../calendar/day.ts';
import { unansweredIn } from '../section/given.ts';
import type { PaperFacts, SectionFact } from './facts.ts';
import type { Reason } from './reason.ts';
import { missingLines } from './written-lines.ts';

/** When an act happens: the instant in UTC (ISO), and the day in London. */
export interface Moment {
  readonly instant: string;
  readonly today: Day;
}

/** What a need looks at. */
export interface Situation {
  readonly facts: PaperFacts;
  readonly actor: Actor;
  readonly now: Moment;
}

const openSection = (section: SectionFact): Reason[] => {
  const name = `${section.number} ${section.heading}`.trim();
  if (section.ofAuthor)
    return section.required && section.empty
      ? [
          {
            code: 'section-empty',
            text: `${name} is empty. Write it, or say that there is nothing to report.`,
          },
        ]
      : [];
  if (section.state === 'accepted' || section.state === 'no-update') return [];
  return section.state === 'submitted'
    ? [
        {
          code: 'section-not-accepted',
          text: `${name} is signed by ${section.lead.line}. Accept it or return it.`,
        },
      ]
    : [{ code: 'section-not-signed', text: `${name} is not signed by ${section.lead.line}.` }];
};

/**
 * What a section still owes an answer, under its name. A section for which no update was received owes no account of its
 * promises, which go on to the next paper; the board's questions it does.
 */
const owedBy = (section: SectionFact): Reason[] => {
  const name = `${section.number} ${section.heading}`.trim();
  const owed = unansweredIn(section.memory, section.given);
  const counting =
    section.state === 'no-update' ? owed.filter(({ code }) => code === 'question-uncovered') : owed;
  return counting.map(({ code, text }) => ({ code, text: `${name}: ${text}` }));
};

/** What must hold of the facts before an act: each need lists every reason why it does not. */
export const NEEDS = {
  'sections-closed': ({ facts }) => facts.sections.flatMap(openSection),

  'nothing-owed': ({ facts }) => facts.sections.flatMap(owedBy),

  'front-sheet-filled': ({ facts }) => [...(facts.frontSheet ? missingLines(facts.frontSheet) : [])],

  'lines-to-fill': ({ facts }) =>
    facts.frontSheet && facts.frontSheet.lines.length > 0
      ? []
      : [{ code: 'no-lines', text: 'The front sheet of this paper has no line that is filled in by hand.' }],

  'draft-sound': ({ facts }) => [...(facts.draftReasons ?? [])],
  'images-described': ({ facts }) =>
    facts.sections
      .filter(({ imageUndescribed, state }) => imageUndescribed === true && state !== 'no-update')
      .map(({ number, heading }) => ({
        code: 'image-undescribed',
        text: `An image in ${`${number} ${heading}`.trim()} has no description. Say what it shows, for whoever cannot see it.`,
      })),

  'meeting-ahead': ({ facts: { meeting }, now }) => {
    if (meeting.state === 'cancelled')
      return [
        {
          code: 'meeting-cancelled',
          text: `${meeting.name} is cancelled. Defer the paper to another meeting.`,
        },
      ];
    if (meeting.state === 'held' || meeting.state === 'closed' || meeting.day < now.today)
      return [{ code: 'meeting-past', text: `${meeting.name} is past. Defer the paper to another meeting.` }];
    return [];
  },

  'approver-in-post': ({ facts }) => {
    const { chiefOfficer, chiefOfficerPost, author, contributorIds } = facts;
    if (!chiefOfficer)
      return [
        {
          code: 'post-vacant',
          text: `Nobody holds the post ${chiefOfficerPost.title} today. Ask governance to name another Chief Officer.`,
        },
      ];
    if (chiefOfficer.id === author.id || contributorIds.includes(chiefOfficer.id))
      return [
        {
          code: 'approver-wrote-it',
          text: `${chiefOfficer.line} wrote part of this paper. Ask governance to name another Chief Officer.`,
        },
      ];
    return [];
  },

  'wrote-none-of-it': ({ facts, actor }) =>
    actor.personId === facts.author.id || facts.contributorIds.includes(actor.personId)
      ? [
          {
            code: 'wrote-part-of-it',
            text: 'You wrote or signed part of this paper, so somebody else must decide on it.',
          },
        ]
      : [],

  'late-and-not-accepted': ({ facts: { meeting, lateAccepted }, now }) => {
    if (lateAccepted)
      return [{ code: 'already-accepted', text: 'The chair has already accepted this paper late.' }];
    if (now.today <= meeting.cutOff && meeting.state !== 'issued')
      return [
        { code: 'not-late', text: `The paper is not late: papers are due by ${formatDay(meeting.cutOff)}.` },
      ];
    return [];
  },

  'in-time-or-accepted': ({ facts: { meeting, lateAccepted }, now }) => {
    const late = now.today > meeting.cutOff || meeting.state === 'issued';
    return late && !lateAccepted
      ? [
          {
            code: 'late',
            text: `Papers were due by ${formatDay(meeting.cutOff)}. Record the chair's acceptance first.`,
          },
        ]
      : [];
  },

  'meeting-day-reached': ({ facts: { meeting }, now }) =>
    meeting.day > now.today
      ? [
          {
            code: 'meeting-ahead',
            text: `The meeting is on ${formatDay(meeting.day)}. Record the outcome then.`,
          },
        ]
      : [],

  'not-presented-and-not-noted': ({ facts }) =>
    facts.notPresentedOpen
      ? []
      : [{ code: 'nothing-to-note', text: 'Every approval that was skipped has been noted.' }],
} satisfies Record<string, (situation: Situation) => Reason[]>;

/** One of {@link NEEDS}. */
export type Need = keyof typeof NEEDS;
