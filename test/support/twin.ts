import {
  type ActInput,
  type Actor,
  availableActs,
  availableSectionActs,
  can,
  type Decision,
  decide,
  decideSection,
  type MeetingAct,
  type MeetingFact,
  type Moment,
  meetingReasons,
  type NamedPerson,
  PAPER_LIFECYCLE,
  type PaperAct,
  type PaperState,
  paperResource,
  type SectionAct,
  sectionResource,
  writingReasons,
} from '@countersign/domain';
import { applied, draftHash, type ModelPaper, written } from './paper-model.ts';

/** The meeting acts that a paper feels. */
export const MEETING_ACTS_FELT = [
  'issueAgenda',
  'holdMeeting',
  'cancelMeeting',
] as const satisfies MeetingAct[];

/** Somebody does something, named as in the cast. */
export type Deed =
  | { readonly kind: 'paper'; readonly act: PaperAct }
  | { readonly kind: 'section'; readonly act: SectionAct; readonly nth: number }
  | { readonly kind: 'meeting'; readonly act: (typeof MEETING_ACTS_FELT)[number] }
  | { readonly kind: 'write'; readonly nth: number };

/** What the model says of a deed: why not, as codes, or the paper and its meetings after it and the events it made. */
interface Verdict {
  readonly codes: readonly string[];
  readonly events: number;
}

const MOVED_BY_CANCELLING: readonly PaperState[] = [
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

const ISSUE: Deed = { kind: 'meeting', act: 'issueAgenda' };

const NOTHING: Verdict = { codes: [], events: 0 };

/** A paper and its two meetings as the model has them, beside the real ones: the same deeds, without a database. */
export class Twin {
  constructor(
    public paper: ModelPaper,
    public meetings: readonly MeetingFact[],
    private readonly cast: ReadonlyMap<string, Actor>,
  ) {}

  /** What may be done now to the paper, or to its sections, by anybody, as far as the facts go. */
  possible(of: 'paper' | 'sections', now: Moment): readonly { readonly who: string; readonly deed: Deed }[] {
    return [...this.cast].flatMap(([who, actor]) => {
      const deeds = of === 'paper' ? this.paperDeeds(actor, now) : this.sectionDeeds(actor, now);
      return deeds.map((deed) => ({ who, deed }));
    });
  }

  /** Does the deed and answers what the real thing must answer; for a write, `input.hash` is of the new text. */
  do(who: string, deed: Deed, input: ActInput, now: Moment): Verdict {
    const actor = this.cast.get(who);
    if (!actor) throw new Error(`Nobody is called ${who}.`);
    if (deed.kind === 'write') return this.write(actor, deed.nth, input.hash ?? '', now);
    if (deed.kind === 'meeting') return this.onMeeting(actor, deed.act, input, now);
    const reads = deed.kind === 'paper' ? 'readPaper' : 'readDraft';
    if (!can(actor, reads, paperResource(this.paper))) return { codes: ['not-found'], events: 0 };
    return deed.kind === 'paper'
      ? this.onPaper(actor, deed.act, input, now)
      : this.onSection(actor, deed.act, deed.nth, input, now);
  }

  /** The hash that the deed's page shows. */
  shown(deed: Deed): string | undefined {
    if (deed.kind === 'section') return this.paper.sections[deed.nth]?.hash;
    if (deed.kind === 'paper' && deed.act === 'submitPaper') return draftHash(this.paper);
    return this.paper.edition?.hash;
  }

  private paperDeeds(actor: Actor, now: Moment): readonly Deed[] {
    const acts = availableActs(this.paper, actor, now).filter(({ allowed }) => allowed);
    const deeds: Deed[] = acts.map(({ name }) => ({ kind: 'paper', act: name as PaperAct }));
    const issues = this.paper.state === 'on-agenda' && can(actor, 'issueAgenda', { kind: 'organisation' });
    return [...deeds.filter(isProgress), ...(issues ? [ISSUE] : [])];
  }

  private sectionDeeds(actor: Actor, now: Moment): readonly Deed[] {
    return this.paper.sections.flatMap((section, nth): Deed[] => [
      ...availableSectionActs(this.paper, section, actor, now)
        .filter(({ allowed }) => allowed)
        .map(({ name }): Deed => ({ kind: 'section', act: name as SectionAct, nth })),
      ...(can(actor, 'writeSection', sectionResource(this.paper, section))
        ? [{ kind: 'write', nth } as const]
        : []),
    ]);
  }

  private onPaper(actor: Actor, act: PaperAct, input: ActInput, now: Moment): Verdict {
    const facts = act === 'submitPaper' ? { ...this.paper, draftHash: draftHash(this.paper) } : this.paper;
    return this.settle(actor, decide(act, facts, actor, input, now));
  }

  private onSection(actor: Actor, act: SectionAct, nth: number, input: ActInput, now: Moment): Verdict {
    const section = this.paper.sections[nth];
    if (!section) throw new Error(`There is no section ${nth}.`);
    return this.settle(actor, decideSection(act, this.paper, section, actor, input, now), section.id);
  }

  private write(actor: Actor, nth: number, text: string, now: Moment): Verdict {
    const section = this.paper.sections[nth];
    if (!section) throw new Error(`There is no section ${nth}.`);
    const resource = sectionResource(this.paper, section);
    const [reason] = writingReasons(
      { resource, paperState: this.paper.state, sectionState: section.state },
      actor,
    );
    if (reason) return { codes: [reason.code], events: 0 };
    const starts = section.state === 'not-started';
    if (starts) this.onSection(actor, 'startSection', nth, {}, now);
    this.paper = written(this.paper, section.id, actor, text);
    return { codes: [], events: starts ? 1 : 0 };
  }

  private onMeeting(actor: Actor, act: MeetingAct, input: ActInput, now: Moment): Verdict {
    const { meeting, state, title, agendaItem } = this.paper;
    const placed = agendaItem !== null;
    const facts = {
      ...meeting,
      items: placed ? 1 : 0,
      unready: placed && state !== 'on-agenda' ? [title] : [],
      undecided: [],
    };
    const codes = meetingReasons(act, facts, actor, now.today).map(({ code }) => code);
    if (codes.length > 0) return { codes, events: 0 };
    if (act === 'cancelMeeting') return this.cancel(actor, input, now);
    const carried = act === 'issueAgenda' && state === 'on-agenda';
    if (carried) this.settle(actor, decide('issueAgenda', this.paper, actor, {}, now));
    this.turn(meeting.id, act === 'issueAgenda' ? 'issued' : 'held');
    return { codes: [], events: carried ? 2 : 1 };
  }

  private cancel(actor: Actor, { reason }: ActInput, now: Moment): Verdict {
    const from = this.paper.meeting;
    if (!reason) return { codes: ['reason-missing'], events: 0 };
    const moves = MOVED_BY_CANCELLING.includes(this.paper.state);
    const to = this.meetings.find(
      ({ day, state, cutOff }) =>
        day > from.day && (state === 'planned' || state === 'open') && cutOff >= now.today,
    );
    if (moves && !to) return { codes: ['nowhere-to-go'], events: 0 };
    if (moves && to) {
      const input = { reason, keepsText: true, meeting: to };
      this.settle(actor, decide('deferPaper', this.paper, actor, input, now));
    }
    this.turn(from.id, 'cancelled');
    return { codes: [], events: moves ? 2 : 1 };
  }

  private settle(actor: Actor, decision: Decision, sectionId?: string): Verdict {
    if (!decision.allowed) return { ...NOTHING, codes: decision.reasons.map(({ code }) => code) };
    this.paper = this.inPost(applied(this.paper, decision.changes, actor, this.meetings, sectionId));
    this.remember(this.paper.meeting);
    return { codes: [], events: 1 };
  }

  /** Who approves follows the post. */
  private inPost(paper: ModelPaper): ModelPaper {
    const holder = [...this.cast.values()].find(({ postIds }) => postIds.includes(paper.chiefOfficerPost.id));
    return { ...paper, chiefOfficer: holder ? { id: holder.personId, line: holder.line } : null };
  }

  private turn(meetingId: string, state: MeetingFact['state']): void {
    const turned = this.meetings.find(({ id }) => id === meetingId);
    if (turned) this.remember({ ...turned, state });
  }

  private remember(meeting: MeetingFact): void {
    this.meetings = this.meetings.map((each) => (each.id === meeting.id ? meeting : each));
    if (this.paper.meeting.id === meeting.id) this.paper = { ...this.paper, meeting };
  }
}

/** Somebody of the cast, as an act that names them sees them. */
export const named = ({ personId, line, roles }: Actor): NamedPerson => ({
  id: personId,
  line,
  active: true,
  chiefOfficer: roles.includes('chief-officer'),
});

/** Left to chance alone, most runs would tread on the spot. */
const isProgress = (deed: Deed) => deed.kind === 'paper' && PAPER_LIFECYCLE[deed.act].to !== 'same';
