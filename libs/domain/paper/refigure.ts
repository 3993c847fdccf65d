import type { EventDraft } from '../history/event.ts';
import { tell } from '../notice/paper-notices.ts';
import type { SectionState } from '../section/state.ts';
import type { Change } from './change.ts';
import type { Effect } from './effects.ts';
import { type PaperFacts, type SectionFact, standingApprovals } from './facts.ts';
import type { PaperState } from './state.ts';

/** A section whose text reads otherwise since a figure that it prints was restated. */
export interface Refigured {
  readonly sectionId: string;
  /** Its readable text with the new figures, as JSON, and the hash of that. */
  readonly content: string;
  readonly hash: string;
}

/** Why figures read otherwise: a file that was loaded or taken back, or a measure that is printed by another rule. */
export type FigureCause = { readonly file: string } | { readonly measure: string };

/** States in which a paper follows its figures; from its issue on, the board has it as it is. */
export const FOLLOWING_STATES: readonly PaperState[] = [
  'commissioned',
  'drafting',
  'returned',
  'with-officer',
  'with-body',
  'approved',
  'on-agenda',
  'deferred',
];

const SUBMITTED: readonly PaperState[] = ['with-officer', 'with-body', 'approved', 'on-agenda'];
const SIGNED: readonly SectionState[] = ['submitted', 'accepted'];

/**
 * What follows for a paper when figures that it prints read otherwise: the sections read otherwise, exactly the signatures on
 * those fall, and with them whatever was approved of the paper, which goes back to drafting. Total: it never refuses.
 */
export function refigure(facts: PaperFacts, refigured: readonly Refigured[], cause: FigureCause): Effect {
  const changed = facts.sections.filter(({ id }) => refigured.some(({ sectionId }) => sectionId === id));
  const unsigned = changed.filter(({ ofAuthor, state }) => !ofAuthor && SIGNED.includes(state));
  const approved = standingApprovals(facts).length > 0;
  const to = SUBMITTED.includes(facts.state) ? 'drafting' : facts.state;
  const data = {
    sections: changed.map(nameOf),
    unsigned: unsigned.map(({ lead }) => lead.line),
    approvals: approved,
  };
  const event: EventDraft =
    'file' in cause
      ? { act: 'restateFigures', data: { file: cause.file, ...data } }
      : { act: 'reprintFigures', data: { measure: cause.measure, ...data } };
  const happened = event.act === 'restateFigures' ? 'was restated' : 'is printed otherwise';
  return {
    to,
    event,
    changes: [
      ...refigured.map((section): Change => ({ change: 'restate-section', ...section })),
      ...unsigned.flatMap(({ id, state }): Change[] => [
        { change: 'revoke-sign-offs', sectionId: id },
        { change: 'section-state', sectionId: id, from: state, to: 'drafting' },
      ]),
      ...(approved
        ? [{ change: 'revoke-approvals', steps: facts.route.map(({ key }) => key) } as const]
        : []),
      ...(to === facts.state ? [] : [{ change: 'paper-state', to } as const]),
    ],
    notices: [
      ...unsigned.map((section) => ({
        to: [{ person: section.lead.id }],
        text: `A figure in ${nameOf(section)} of “${facts.title}” ${happened}, so your signature fell. Read it and sign again.`,
        place: 'section' as const,
        sectionId: section.id,
        asks: true,
      })),
      ...tell(event, facts, to),
    ],
  };
}

const nameOf = ({ number, heading }: SectionFact) => `${number} ${heading}`.trim();
