import type { ApprovalView, PaperView, SectionRowView } from '@countersign/database';
import { markingLine } from '@countersign/document';
import {
  type Actor,
  availableActs,
  availableSectionActs,
  can,
  chainSteps,
  DEADLINE_WORDS,
  type EventDraft,
  type FrontSheetLine,
  filledLines,
  frontSheet,
  holderOf,
  isApproved,
  isWritten,
  londonDay,
  type Moment,
  mayReadEdition,
  PAPER_STATE_WORDS,
  type PaperState,
  type PersonFact,
  paperResource,
  periodLabel,
  phrase,
  type Readiness,
  type RouteStep,
  readiness,
  SECTION_STATE_WORDS,
  type SectionFact,
  sectionResource,
  spanLabel,
  stateInWords,
  unansweredIn,
  type WrittenLine,
  type WrittenOnPaper,
  writingReasons,
} from '@countersign/domain';
import { presentMeeting } from '../meeting/present-meeting.ts';
import type { Paper, SectionRow } from './paper.types.ts';

/** A paper as its page shows it to one reader: every derived word, and only the acts that are theirs. */
export function presentPaper(view: PaperView, actor: Actor, now: Moment): Paper {
  const { facts } = view;
  const holder = holderOfPaper(view);
  const { standing, reason } = readinessOf(view, holder, now);
  const written = writtenOn(view);
  const mayReadDraft = can(actor, 'readDraft', paperResource(facts));
  return {
    id: facts.id,
    reference: facts.reference,
    title: facts.title,
    state: facts.state,
    stateWords: stateInWords(facts),
    version: facts.version,
    marking: markingOf(view),
    template: view.template,
    meeting: presentMeeting(view.meeting),
    period: { ...view.period, label: periodLabel(view.period), span: spanLabel(view.period) },
    author: view.author,
    chiefOfficerPost: { ...facts.chiefOfficerPost, chiefOfficer: true, holder: view.chiefOfficer },
    follows: view.follows && { ...view.follows, stateWords: PAPER_STATE_WORDS[view.follows.state] },
    deadlines: view.deadlines.map(({ key, due }) => ({ key, due, label: DEADLINE_WORDS[key] })),
    standing,
    reason,
    holder,
    since: view.since,
    late: facts.lateAccepted || isLate(facts.state, facts.meeting.cutOff, now),
    lateReason: view.lateReason,
    agendaNumber: facts.agendaItem?.number ?? null,
    frontSheet: frontSheetOf(
      view,
      undefined,
      mayReadDraft || !isOpen(facts.state) ? filledLines(written) : [],
    ),
    writtenLines: mayReadDraft ? written.lines.map(presentLine(written)) : [],
    chain: chainSteps(facts),
    sections: view.sections.map((row) => presentSectionRow(row, view, actor, now)),
    sectionsSigned: view.sectionsSigned,
    sectionsTotal: view.sectionsTotal,
    threads: mayReadDraft ? (view.threads ?? []) : [],
    editions: (view.editions ?? [])
      .filter((edition) => mayReadEdition(actor, facts, edition))
      .map((edition) => ({ ...edition, approved: isApproved(facts.route, facts.approvals, edition.hash) })),
    approvals: view.approvals ?? [],
    history: (view.history ?? []).map(presentEvent),
    acts: availableActs(facts, actor, now),
    mayReadDraft,
    mayComment: can(actor, 'comment', paperResource(facts)) && !isOver(facts.state),
  };
}

/** An event as a reader sees it: its sentence made of what was recorded. */
export const presentEvent = <E extends { readonly act: string; readonly data: unknown }>({
  data,
  ...event
}: E) => ({
  ...event,
  phrase: phrase({ act: event.act, data } as EventDraft),
});

/** What the front sheet says of one edition: its number, when it was cut, and what was decided on it. */
export interface ShownEdition {
  readonly number: string;
  readonly cutAt: string;
  readonly agendaNumber: string | null;
  readonly approvals: readonly ApprovalView[];
}

/** The latest edition with the approvals that stand; null when none was cut yet. */
const latestEdition = ({ latestEdition: edition, latestApprovals, facts }: PaperView): ShownEdition | null =>
  edition && { ...edition, approvals: latestApprovals, agendaNumber: facts.agendaItem?.number ?? null };

/**
 * The front sheet of an edition, from recorded events and what was filled in: of the latest one, and as filled in now,
 * unless another is given.
 */
export function frontSheetOf(
  view: PaperView,
  edition = latestEdition(view),
  written = filledLines(writtenOn(view)),
): readonly FrontSheetLine[] {
  const { facts } = view;
  const at = (kind: RouteStep['kind']) => {
    const key = facts.route.find((step) => step.kind === kind)?.key;
    return edition?.approvals.findLast(({ step }) => step === key) ?? null;
  };
  const approval = at('officer');
  const cog = at('body');
  const filled = new Map(written.map(({ key, value }) => [key, value]));
  const recorded = {
    reportTo: view.organisation.office,
    reportFrom: view.organisation.name,
    title: facts.title,
    marking: markingOf(view),
    agendaNumber: edition?.agendaNumber ?? facts.agendaItem?.number ?? null,
    chiefOfficer: view.chiefOfficer?.line ?? facts.chiefOfficerPost.title,
    author: authorLine(view),
    writtenOn: edition ? londonDay(edition.cutAt) : null,
    edition: edition?.number ?? null,
    meetingDay: facts.meeting.day,
    approval: approval && { line: approval.line, day: approval.day },
    cog: cog && {
      outcome: cog.outcome,
      day: cog.day,
      ...(cog.authority ? { authority: cog.authority } : {}),
    },
  };
  return frontSheet(view.frontSheetFields, recorded, filled);
}

const writtenOn = ({ frontSheetFields, frontSheetValues }: PaperView): WrittenOnPaper => ({
  lines: frontSheetFields.filter(isWritten),
  values: frontSheetValues,
});

const presentLine =
  ({ values }: WrittenOnPaper) =>
  ({ key, label, kind, required, guidance, choices = [] }: WrittenLine) => ({
    key,
    label,
    kind,
    required,
    guidance,
    choices,
    ...(values[key] ?? { value: '', printed: '' }),
  });

/** Rank, collar number and name: how an author stands on the front sheet. */
function authorLine({ author }: PaperView): string {
  const rank = author.line.slice(0, author.line.length - author.name.length).trim();
  return [rank, author.collarNumber, author.name].filter(Boolean).join(' ');
}

const markingOf = ({ marking: { sensitive, handling } }: PaperView) =>
  markingLine({ tier: 'OFFICIAL', sensitive, ...(handling ? { handling } : {}) });

const BEFORE_AGENDA: readonly PaperState[] = [
  'commissioned',
  'drafting',
  'returned',
  'with-officer',
  'with-body',
  'approved',
];

const isLate = (state: PaperState, cutOff: string, now: Moment) =>
  BEFORE_AGENDA.includes(state) && now.today > cutOff;

const isOpen = (state: PaperState) =>
  state === 'commissioned' || state === 'drafting' || state === 'returned';

const isOver = (state: PaperState) => state === 'closed' || state === 'withdrawn';

const unsigned = ({ ofAuthor, state }: SectionFact) =>
  !ofAuthor && (state === 'not-started' || state === 'drafting' || state === 'returned');

function holderOfPaper({ facts, chiefOfficer, authorActive }: PaperView): string | null {
  return holderOf({
    state: facts.state,
    author: { line: facts.author.line, active: authorActive },
    chiefOfficer: chiefOfficer?.line ?? null,
    unsignedLeads: facts.sections.filter(unsigned).map(({ lead }: { lead: PersonFact }) => lead.line),
  });
}

function readinessOf(view: PaperView, holder: string | null, now: Moment): Readiness {
  const { facts, sectionsSigned, sectionsTotal, deadlines } = view;
  return readiness({ state: facts.state, sectionsSigned, sectionsTotal, deadlines, holder }, now.today);
}

function presentSectionRow(row: SectionRowView, view: PaperView, actor: Actor, now: Moment): SectionRow {
  const { facts } = view;
  const fact = facts.sections.find(({ id }) => id === row.id);
  if (!fact)
    return {
      ...row,
      ofAuthor: true,
      required: false,
      state: 'not-started',
      stateWords: '',
      version: 1,
      due: null,
      empty: true,
      carried: false,
      owed: [],
      onBehalf: false,
      mayWrite: false,
      acts: [],
    };
  const resource = sectionResource(facts, fact);
  return {
    ...row,
    ofAuthor: fact.ofAuthor,
    required: fact.required,
    state: fact.state,
    stateWords: fact.ofAuthor ? authorsWords(fact) : SECTION_STATE_WORDS[fact.state],
    version: fact.version,
    due: fact.due,
    empty: fact.empty,
    carried: fact.memory.carried,
    owed: unansweredIn(fact.memory, fact.given),
    onBehalf: fact.onBehalf,
    openThreads: can(actor, 'readDraft', resource) ? row.openThreads : 0,
    mayWrite:
      writingReasons({ resource, paperState: facts.state, sectionState: fact.state }, actor).length === 0,
    acts: availableSectionActs(facts, fact, actor, now),
  };
}

const authorsWords = ({ empty, required }: SectionFact) =>
  empty ? (required ? 'Not started' : 'Left empty') : 'Written';
