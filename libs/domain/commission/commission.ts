import { can } from '../access/can.ts';
import type { Actor } from '../access/role.ts';
import type { Day } from '../calendar/day.ts';
import type { Deadline, DeadlineKey } from '../calendar/deadlines.ts';
import { type Period, periodOf } from '../calendar/period.ts';
import { MEETING_ACTS } from '../meeting/lifecycle.ts';
import { MEETING_STATE_WORDS, type MeetingState } from '../meeting/state.ts';
import type { NamedPerson, NamedPost } from '../paper/act-input.ts';
import type { MeetingFact } from '../paper/facts.ts';
import type { Reason } from '../paper/reason.ts';
import { concreteSections } from '../template/concrete-sections.ts';
import type { SectionDefinition, TemplateDefinition } from '../template/definition.ts';

/** Somebody to lead a section of the template, by the section's key. */
export interface NamedLead {
  readonly sectionKey: string;
  readonly person: NamedPerson | undefined;
}

/** Everything a commission is decided on; whatever was named but does not exist is undefined. */
export interface CommissionFacts {
  readonly template: TemplateDefinition;
  readonly meeting: MeetingFact | undefined;
  readonly title: string;
  readonly periodStart: Day;
  readonly author: NamedPerson | undefined;
  readonly post: NamedPost | undefined;
  readonly leads: readonly NamedLead[];
}

/** A section of the new paper: its definition, who leads it, and when it is due. */
export interface CommissionedSection {
  readonly definition: SectionDefinition;
  readonly ofAuthor: boolean;
  readonly leadId: string | null;
  readonly due: Day;
}

/** Every reason why the actor may not commission this paper now; none when they may. */
export function commissionReasons(facts: CommissionFacts, actor: Actor, today: Day): readonly Reason[] {
  if (!can(actor, 'commissionPaper', { kind: 'organisation' }))
    return [{ code: 'not-yours', text: 'Papers are commissioned by governance staff.' }];
  return [
    ...meetingReasons(facts.meeting, today),
    ...(facts.title.trim() === '' ? [{ code: 'title-missing', text: 'Give the paper a title.' }] : []),
    ...periodReasons(facts),
    ...peopleReasons(facts),
    ...leadReasons(facts),
  ];
}

/** The sections of the paper: a section led by the author is the author's own. The due days are its deadlines'. */
export function commissionedSections(
  { template, author, leads }: CommissionFacts,
  deadlines: readonly Deadline[],
): readonly CommissionedSection[] {
  return concreteSections(template).map((definition) => {
    const lead = leads.find(({ sectionKey }) => sectionKey === definition.key)?.person;
    const ofAuthor = definition.writer === 'author' || lead?.id === author?.id;
    return {
      definition,
      ofAuthor,
      leadId: ofAuthor ? null : (lead?.id ?? null),
      due: dueBy(deadlines, ofAuthor ? 'author' : 'contributions'),
    };
  });
}

/** The states in which a meeting takes papers. */
export const takesPapers = (state: MeetingState): boolean =>
  (MEETING_ACTS.commissionPaper.from as readonly MeetingState[]).includes(state);

function dueBy(deadlines: readonly Deadline[], key: DeadlineKey): Day {
  const deadline = deadlines.find((candidate) => candidate.key === key);
  if (!deadline) throw new Error(`The template has no deadline "${key}".`);
  return deadline.due;
}

function meetingReasons(meeting: MeetingFact | undefined, today: Day): Reason[] {
  if (!meeting) return [{ code: 'meeting-missing', text: 'Choose the meeting the paper is for.' }];
  if (!takesPapers(meeting.state))
    return [
      {
        code: 'meeting-not-open',
        text: `${meeting.name} takes no more papers: ${MEETING_STATE_WORDS[meeting.state].toLowerCase()}.`,
      },
    ];
  return meeting.day < today
    ? [{ code: 'meeting-past', text: `${meeting.name} is past. Choose a later meeting.` }]
    : [];
}

function periodReasons({ template, periodStart }: CommissionFacts): Reason[] {
  const { kind, calendar } = template.period;
  const period: Period = { kind, calendar, start: periodStart };
  const whole = kind === 'rolling-12' ? periodStart.endsWith('-01') : startsOne(period);
  return whole
    ? []
    : [{ code: 'period-odd', text: 'Choose one of the periods that the template reports on.' }];
}

const startsOne = ({ kind, calendar, start }: Period) => periodOf(kind, calendar, start).start === start;

function peopleReasons({ author, post }: CommissionFacts): Reason[] {
  const reasons: Reason[] = [];
  if (!author?.active)
    reasons.push({ code: 'author-missing', text: 'Choose an author who has an account in use.' });
  if (!post) reasons.push({ code: 'post-missing', text: 'Choose a Chief Officer.' });
  else if (!post.holder?.active || !post.holder.chiefOfficer)
    reasons.push({ code: 'post-vacant', text: `Nobody holds the post ${post.title} today.` });
  else if (post.holder.id === author?.id)
    reasons.push({
      code: 'author-approves',
      text: `${post.holder.line} approves the paper and so cannot be its author.`,
    });
  return reasons;
}

function leadReasons({ template, post, leads }: CommissionFacts): Reason[] {
  const led = concreteSections(template).filter(({ writer, kind }) => writer === 'lead' && kind === 'text');
  const unknown = leads.filter(({ sectionKey }) => !led.some(({ key }) => key === sectionKey));
  return [
    ...unknown.map(({ sectionKey }) => ({
      code: 'section-unknown',
      text: `The template has no section “${sectionKey}” that a lead writes.`,
    })),
    ...led.flatMap((section) => {
      const lead = leads.find(({ sectionKey }) => sectionKey === section.key)?.person;
      const name = `${section.number} ${section.heading}`;
      if (!lead?.active)
        return [{ code: 'lead-missing', text: `${name} needs a lead who has an account in use.` }];
      return lead.id === post?.holder?.id
        ? [{ code: 'lead-approves', text: `${lead.line} approves the paper and so cannot lead ${name}.` }]
        : [];
    }),
  ];
}
