import type { Actor } from '../access/role.ts';
import type { EventDraft } from '../history/event.ts';
import type { Notice } from '../notice/notice.ts';
import { tell } from '../notice/paper-notices.ts';
import type { ActInput } from './act-input.ts';
import type { Change } from './change.ts';
import {
  leadSections,
  moving,
  namedSections,
  passed,
  promotedEdition,
  returnedTo,
  returning,
  shownEdition,
  stepName,
} from './consequences.ts';
import { editionLabel, FIRST_EDITION, nextDraft } from './edition.ts';
import { currentStep, independentApprovals, type PaperFacts, standingApprovals } from './facts.ts';
import { PAPER_LIFECYCLE, type PaperAct } from './lifecycle.ts';
import type { Moment } from './needs.ts';
import { isApproved, nextStep, stateAt } from './route.ts';
import { PAPER_STATE_WORDS, type PaperState } from './state.ts';
import { changedLines, filledIn } from './written-lines.ts';

/** An act that is known to be allowed, with everything it goes by. */
export interface Acting {
  readonly facts: PaperFacts;
  readonly actor: Actor;
  readonly input: ActInput;
  readonly now: Moment;
}

/** What an allowed act does: the state it leads to, what is written, the event, and who is told. */
export interface Effect {
  readonly to: PaperState;
  readonly changes: readonly Change[];
  readonly event: EventDraft;
  readonly notices: readonly Notice[];
}

type Outcome = Omit<Effect, 'notices'>;

/** What each act does once allowed. Total: it never refuses; refusing is the table's. */
export const EFFECTS: Readonly<Record<PaperAct, (acting: Acting) => Effect>> = {
  startPaper: told(({ facts }) =>
    goes('startPaper', [], {
      act: 'startPaper',
      data: { leads: new Set(leadSections(facts).map(({ lead }) => lead.id)).size },
    }),
  ),

  submitPaper: told(({ facts, input }) => {
    const hash = facts.draftHash ?? '';
    const unchanged = facts.edition?.hash === hash ? facts.edition.number : undefined;
    const number = unchanged ?? (facts.edition ? nextDraft(facts.edition.number) : FIRST_EDITION);
    const step = nextStep(facts.route, independentApprovals(facts), hash);
    return {
      to: stateAt(step, facts.agendaItem !== null),
      changes: unchanged ? [] : [{ change: 'cut-edition', number }],
      event: {
        act: 'submitPaper',
        data: {
          edition: editionLabel(number),
          hash,
          step: stepName(step),
          openComments: input.openComments ?? 0,
        },
      },
    };
  }),

  withdrawSubmission: told(({ facts }) =>
    goes('withdrawSubmission', [], {
      act: 'withdrawSubmission',
      data: { step: stepName(currentStep(facts)) },
    }),
  ),

  approvePaper: told((acting) => {
    const { facts, now } = acting;
    const edition = promotedEdition(facts);
    return {
      ...passed(facts, { day: now.today, outcome: 'approved', personId: acting.actor.personId }),
      event: {
        act: 'approvePaper',
        data: {
          edition: editionLabel(edition.number),
          hash: edition.hash,
          step: stepName(currentStep(facts)),
          post: facts.chiefOfficerPost.title,
        },
      },
    };
  }),

  returnPaper: told(({ facts, input }) => ({
    to: 'returned',
    changes: returning(facts, input),
    event: {
      act: 'returnPaper',
      data: {
        edition: shownEdition(facts),
        step: stepName(currentStep(facts)),
        reason: input.reason ?? '',
        to: returnedTo(facts, input),
        sections: namedSections(facts, input).map(({ number, heading }) => `${number} ${heading}`.trim()),
        repeat: input.repeat ?? 'mine-and-later',
      },
    },
  })),

  recordCogOutcome: told((acting) => {
    const { facts, input, now } = acting;
    const outcome = input.cogOutcome ?? 'deferred';
    const cog = input.cogDay === undefined ? {} : { day: input.cogDay };
    const why = input.reason === undefined ? {} : { reason: input.reason };
    const decided = { personId: acting.actor.personId, ...why };
    const event = (edition: string): EventDraft => ({
      act: 'recordCogOutcome',
      data: {
        edition,
        hash: facts.edition?.hash ?? '',
        outcome,
        ...cog,
        ...why,
        ...(outcome === 'not-presented' && input.person ? { authority: input.person.line } : {}),
      },
    });
    if (outcome === 'returned')
      return { to: 'returned', changes: returning(facts, input), event: event(shownEdition(facts)) };
    if (outcome === 'deferred') return { to: facts.state, changes: [], event: event(shownEdition(facts)) };
    const approval =
      outcome === 'not-presented' && input.person
        ? { ...decided, outcome, day: now.today, authorityId: input.person.id }
        : { ...decided, outcome: 'approved' as const, day: input.cogDay ?? now.today };
    return { ...passed(facts, approval), event: event(editionLabel(promotedEdition(facts).number)) };
  }),

  noteNotPresented: told(({ facts, input }) => ({
    to: facts.state,
    changes: [{ change: 'note-not-presented' }],
    event: { act: 'noteNotPresented', data: { reason: input.reason ?? '' } },
  })),

  amendPaper: told(({ facts, input }) =>
    goes('amendPaper', [{ change: 'revoke-approvals', steps: facts.route.map(({ key }) => key) }], {
      act: 'amendPaper',
      data: { edition: shownEdition(facts), reason: input.reason ?? '' },
    }),
  ),

  acceptLatePaper: told(({ facts, input }) => {
    const accepted = { reason: input.reason ?? '', authority: input.authority ?? '' };
    return {
      to: facts.state,
      changes: [{ change: 'accept-late', ...accepted }],
      event: { act: 'acceptLatePaper', data: { ...accepted, due: facts.meeting.cutOff } },
    };
  }),

  placeOnAgenda: told(({ facts, input }) => {
    const supplement = facts.meeting.state === 'issued';
    const place = input.place ?? { number: '', position: 0 };
    return {
      to: supplement ? 'issued' : 'on-agenda',
      changes: [{ change: 'place-on-agenda', ...place, pinned: supplement }],
      event: {
        act: 'placeOnAgenda',
        data: { meeting: facts.meeting.name, number: place.number, edition: shownEdition(facts), supplement },
      },
    };
  }),

  takeOffAgenda: told(({ facts }) =>
    goes('takeOffAgenda', [{ change: 'take-off-agenda' }], {
      act: 'takeOffAgenda',
      data: { meeting: facts.meeting.name, number: facts.agendaItem?.number ?? '' },
    }),
  ),

  issueAgenda: told(({ facts }) =>
    goes('issueAgenda', [{ change: 'pin-edition' }], {
      act: 'issueAgenda',
      data: {
        meeting: facts.meeting.name,
        number: facts.agendaItem?.number ?? '',
        edition: shownEdition(facts),
      },
    }),
  ),

  recordOutcome: told(({ facts, input }) => {
    const outcome = input.boardOutcome ?? 'noted';
    const note = input.reason === undefined ? {} : { note: input.reason };
    const later = outcome === 'deferred' ? input.meeting : undefined;
    return {
      to: later ? 'deferred' : 'presented',
      changes: [
        { change: 'board-outcome', outcome, ...note },
        ...(later ? moving(facts, later.id, input.keepsText ?? false) : []),
      ],
      event: {
        act: 'recordOutcome',
        data: { meeting: facts.meeting.name, outcome, ...note, ...(later ? { movedTo: later.name } : {}) },
      },
    };
  }),

  closePaper: told(({ facts }) =>
    goes('closePaper', [], { act: 'closePaper', data: { edition: shownEdition(facts) } }),
  ),

  deferPaper: told(({ facts, input }) => {
    const keepsText = input.keepsText ?? false;
    const fate = standingApprovals(facts).length > 0 ? { approvalsKept: keepsText } : {};
    const meeting = input.meeting ?? facts.meeting;
    return goes('deferPaper', moving(facts, meeting.id, keepsText), {
      act: 'deferPaper',
      data: { from: facts.meeting.name, to: meeting.name, reason: input.reason ?? '', ...fate },
    });
  }),

  resumePaper: told(({ facts }) => {
    const whole =
      facts.edition !== null && isApproved(facts.route, standingApprovals(facts), facts.edition.hash);
    const to = whole ? 'approved' : 'drafting';
    return { to, changes: [], event: { act: 'resumePaper', data: { to: PAPER_STATE_WORDS[to] } } };
  }),

  withdrawPaper: told(({ facts, input }) => {
    const onIssued = facts.state === 'issued' && facts.agendaItem;
    const leaving: readonly Change[] = !facts.agendaItem
      ? []
      : [{ change: onIssued ? 'mark-agenda-withdrawn' : 'take-off-agenda' }];
    return goes('withdrawPaper', leaving, {
      act: 'withdrawPaper',
      data: {
        reason: input.reason ?? '',
        authority: input.authority ?? '',
        ...(onIssued ? { number: onIssued.number } : {}),
      },
    });
  }),

  reopenPaper: told(({ facts, input }) =>
    goes(
      'reopenPaper',
      [
        { change: 'revoke-approvals', steps: facts.route.map(({ key }) => key) },
        ...(facts.agendaItem ? [{ change: 'release-agenda-item' } as const] : []),
      ],
      { act: 'reopenPaper', data: { reason: input.reason ?? '', supersedes: shownEdition(facts) } },
    ),
  ),

  assignAuthor: told(({ facts, input }) => ({
    to: facts.state,
    changes: [{ change: 'assign-author', personId: input.person?.id ?? facts.author.id }],
    event: { act: 'assignAuthor', data: { from: facts.author.line, to: input.person?.line ?? '' } },
  })),

  assignChiefOfficer: told(({ facts, input }) => ({
    to: facts.state,
    changes: [{ change: 'assign-chief-officer', postId: input.post?.id ?? facts.chiefOfficerPost.id }],
    event: {
      act: 'assignChiefOfficer',
      data: { from: facts.chiefOfficerPost.title, to: input.post?.title ?? '' },
    },
  })),

  describePaper: told(({ facts, input }) => ({
    to: facts.state,
    changes: [{ change: 'describe', title: (input.title ?? '').trim() }],
    event: { act: 'describePaper', data: { from: facts.title, to: (input.title ?? '').trim() } },
  })),

  fillFrontSheet: told(({ facts, input }) => {
    const before = facts.frontSheet ?? { lines: [], values: {} };
    const values = filledIn(before, input.lines ?? []);
    return {
      to: facts.state,
      changes: [{ change: 'front-sheet', values }],
      event: { act: 'fillFrontSheet', data: { changed: changedLines(before, values) } },
    };
  }),

  answerFinding: told(({ facts, input }) => {
    const finding = facts.draftFindings?.find(({ key }) => key === input.findingKey);
    const reason = (input.reason ?? '').trim();
    const { rule = '', severity = 'ASK', section = '', message = '' } = finding ?? {};
    return {
      to: facts.state,
      changes: finding ? [{ change: 'answer-finding', finding, reason }] : [],
      event: { act: 'answerFinding', data: { rule, severity, section, message, reason } },
    };
  }),
};

/** Adds what follows from every act alike: the change of state, and who is told. */
function told(outcome: (acting: Acting) => Outcome): (acting: Acting) => Effect {
  return (acting) => {
    const { to, changes, event } = outcome(acting);
    const { state } = acting.facts;
    const moved: readonly Change[] = to === state ? [] : [{ change: 'paper-state', to }];
    const kept: readonly Change[] = isApproval(state, to) ? [{ change: 'remember' }] : [];
    return { to, event, changes: [...changes, ...moved, ...kept], notices: tell(event, acting.facts, to) };
  };
}

/** Whether the last step was passed just now: from here on the edition counts as what the force has promised. */
const isApproval = (from: PaperState, to: PaperState): boolean =>
  (to === 'approved' || to === 'on-agenda') && from !== 'approved' && from !== 'on-agenda';

/** An act whose one destination the table names. */
function goes(act: PaperAct, changes: readonly Change[], event: EventDraft): Outcome {
  const { to } = PAPER_LIFECYCLE[act];
  if (typeof to !== 'string' || to === 'same') throw new Error(`${act} has more than one destination.`);
  return { to, changes, event };
}
