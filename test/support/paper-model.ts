import {
  type Actor,
  type Approval,
  type Change,
  DEFAULT_ROUTE,
  type MeetingFact,
  type Moment,
  NO_TEXT,
  type PaperFacts,
  type Role,
  type SectionFact,
} from '@countersign/domain';

/** The day on which model runs take place; nothing in them depends on the real one. */
export const TODAY = '2026-03-02';

/** Noon of a model day. */
export const momentOn = (today = TODAY): Moment => ({ instant: `${today}T12:00:00.000Z`, today });

/** Somebody who acts; what is not said is nothing. */
export const actor = (personId: string, roles: readonly Role[], postIds: readonly string[] = []): Actor => ({
  personId,
  line: `Person ${personId}`,
  roles,
  postIds,
  active: true,
});

/** A section led by `lead`, empty and not started unless said otherwise. */
export const section = (id: string, lead: string, facts: Partial<SectionFact> = {}): SectionFact => ({
  id,
  version: 1,
  number: `5.1.${id}`,
  heading: `Strand ${id}`,
  state: 'not-started',
  lead: { id: lead, line: `Person ${lead}` },
  ofAuthor: false,
  required: true,
  empty: true,
  hash: `${id}-0`,
  due: '2026-02-20',
  onBehalf: false,
  given: [],
  memory: NO_TEXT,
  ...facts,
});

/** A board meeting far enough ahead for every deadline. */
export const meeting = (id: string, day: string, facts: Partial<MeetingFact> = {}): MeetingFact => ({
  id,
  name: `Board ${id}`,
  day,
  state: 'planned',
  cutOff: day,
  ...facts,
});

/** Somebody's hand in a section: they wrote in it, or their sign-off of it stands. */
export interface Hand {
  readonly sectionId: string;
  readonly personId: string;
  readonly as: 'writer' | 'lead' | 'author';
}

/** A paper as the model keeps it: contributors are counted from the hands in its sections. */
export type ModelPaper = PaperFacts & { readonly hands: readonly Hand[] };

/** A commissioned paper with one section of the author and two of leads; what is given replaces what is not. */
export const paper = (facts: Partial<ModelPaper> = {}): ModelPaper => ({
  id: 'paper',
  reference: 'CS-0001',
  title: 'Crime prevention',
  version: 1,
  state: 'commissioned',
  author: { id: 'author', line: 'Person author' },
  chiefOfficerPost: { id: 'acc', title: 'ACC Crime' },
  chiefOfficer: { id: 'officer', line: 'Person officer' },
  route: DEFAULT_ROUTE,
  edition: null,
  approvals: [],
  contributorIds: [],
  sections: [
    section('1', 'author', { ofAuthor: true, empty: false }),
    section('2', 'lead-a'),
    section('3', 'lead-b'),
  ],
  meeting: meeting('june', '2026-06-25'),
  agendaItem: null,
  lateAccepted: false,
  issued: false,
  notPresentedOpen: false,
  frontSheet: {
    lines: [
      { label: 'Contact', from: 'written', key: 'contact', kind: 'text', required: false, guidance: '' },
    ],
    values: {},
  },
  hands: [],
  ...facts,
});

/** The people of a model run: everybody who could act, and some who are two things at once. */
export const PEOPLE: readonly Actor[] = [
  actor('governance', ['governance']),
  actor('author', ['author']),
  actor('lead-a', ['lead']),
  actor('lead-b', ['lead']),
  actor('officer', ['chief-officer'], ['acc']),
  actor('second-officer', ['chief-officer'], ['dcc']),
  actor('cog-secretary', ['cog-secretary']),
  actor('board-secretary', ['board-secretary']),
  actor('auditor', ['auditor']),
  actor('administrator', ['administrator']),
  actor('author-and-officer', ['author', 'chief-officer'], ['dcc']),
  actor('stranger', ['author', 'lead']),
];

/** The hash that the paper's text has now. */
export const draftHash = ({ title, frontSheet, sections, hands }: ModelPaper): string => {
  const onBehalfBy = (id: string) =>
    hands.findLast(({ sectionId, as }) => sectionId === id && as === 'author')?.personId;
  return JSON.stringify([
    title,
    frontSheet?.values,
    ...sections.map(({ id, hash, state, lead, ofAuthor, onBehalf }) => [
      hash,
      ofAuthor ? null : lead.id,
      state === 'no-update',
      onBehalf && onBehalfBy(id),
    ]),
  ]);
};

/**
 * The facts after a list of changes, as the database would have them: the independent second telling of `carryOut`.
 * An act on a section counts the section's version, an act on the paper the paper's.
 */
export function applied(
  before: ModelPaper,
  changes: readonly Change[],
  by: Actor,
  meetings: readonly MeetingFact[],
  sectionId?: string,
): ModelPaper {
  const after = changes.reduce((facts, change) => one(facts, change, by, meetings), before);
  return sectionId
    ? withSection(after, sectionId, ({ version }) => ({ version: version + 1 }))
    : { ...after, version: before.version + 1 };
}

const withSection = (
  facts: ModelPaper,
  id: string,
  edit: (section: SectionFact) => Partial<SectionFact>,
): ModelPaper => ({
  ...facts,
  sections: facts.sections.map((each) => (each.id === id ? { ...each, ...edit(each) } : each)),
});

const withHands = (facts: ModelPaper, hands: readonly Hand[]): ModelPaper => ({
  ...facts,
  hands,
  contributorIds: [...new Set(hands.map(({ personId }) => personId))],
});

function one(facts: ModelPaper, change: Change, by: Actor, meetings: readonly MeetingFact[]): ModelPaper {
  switch (change.change) {
    case 'paper-state':
      return { ...facts, state: change.to };
    case 'cut-edition':
      return {
        ...facts,
        edition: { id: `edition-${facts.version}`, hash: draftHash(facts), number: change.number },
      };
    case 'number-edition':
      return { ...facts, edition: facts.edition && { ...facts.edition, number: change.number } };
    case 'record-approval': {
      const { step, outcome, day } = change;
      const approval: Approval = {
        step,
        outcome,
        day,
        personId: by.personId,
        hash: facts.edition?.hash ?? '',
      };
      return {
        ...facts,
        approvals: [...facts.approvals, approval],
        notPresentedOpen: facts.notPresentedOpen || outcome === 'not-presented',
      };
    }
    case 'revoke-approvals': {
      const approvals = facts.approvals.filter(({ step }) => !change.steps.includes(step));
      const skipped = approvals.some(({ outcome }) => outcome === 'not-presented');
      return { ...facts, approvals, notPresentedOpen: facts.notPresentedOpen && skipped };
    }
    case 'note-not-presented':
      return { ...facts, notPresentedOpen: false };
    case 'accept-late':
      return { ...facts, lateAccepted: true };
    case 'place-on-agenda': {
      const { meeting: at } = facts;
      return {
        ...facts,
        agendaItem: { id: 'item', number: change.number },
        issued: facts.issued || change.pinned,
        meeting: at.state === 'planned' ? { ...at, state: 'open' } : at,
      };
    }
    case 'take-off-agenda':
    case 'mark-agenda-withdrawn':
    case 'release-agenda-item':
      return { ...facts, agendaItem: null };
    case 'move-to-meeting': {
      const to = meetings.find(({ id }) => id === change.meetingId) ?? facts.meeting;
      return { ...facts, meeting: to, lateAccepted: false, agendaItem: null };
    }
    case 'assign-author':
      return {
        ...facts,
        author: { id: change.personId, line: `Person ${change.personId}` },
        sections: facts.sections.map((each) =>
          each.ofAuthor
            ? { ...each, lead: { id: change.personId, line: `Person ${change.personId}` } }
            : each,
        ),
      };
    case 'assign-chief-officer':
      return { ...facts, chiefOfficerPost: { id: change.postId, title: change.postId } };
    case 'describe':
      return { ...facts, title: change.title };
    case 'front-sheet':
      return { ...facts, frontSheet: { lines: facts.frontSheet?.lines ?? [], values: change.values } };
    case 'section-state':
      return withSection(facts, change.sectionId, () => ({
        state: change.to,
        onBehalf: change.onBehalf ?? false,
      }));
    case 'sign-section':
      return withHands(facts, [
        ...facts.hands,
        { sectionId: change.sectionId, personId: by.personId, as: change.as },
      ]);
    case 'revoke-sign-offs':
      return withHands(
        facts,
        facts.hands.filter(({ sectionId, as }) => sectionId !== change.sectionId || as === 'writer'),
      );
    case 'section-due':
      return withSection(facts, change.sectionId, () => ({ due: change.due }));
    case 'section-lead':
      return withSection(facts, change.sectionId, () => ({
        lead: { id: change.personId, line: `Person ${change.personId}` },
      }));
    case 'pin-edition':
      return { ...facts, issued: true };
    case 'restate-section':
      return withSection(facts, change.sectionId, () => ({ hash: change.hash }));
    case 'board-outcome':
    case 'answer-finding':
    case 'keep-extract':
    case 'remember':
      return facts;
  }
}

/** Somebody writes in a section: its text changes, and they are a contributor from now on. */
export function written(facts: ModelPaper, sectionId: string, by: Actor, text: string): ModelPaper {
  const hand: Hand = { sectionId, personId: by.personId, as: 'writer' };
  const wrote = withSection(facts, sectionId, ({ state }) => ({
    hash: text,
    empty: false,
    state: state === 'not-started' ? 'drafting' : state,
  }));
  return withHands(wrote, [...facts.hands, hand]);
}
