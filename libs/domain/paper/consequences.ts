import type { ActInput } from './act-input.ts';
import type { Change } from './change.ts';
import { type EditionNumber, editionLabel, promoted } from './edition.ts';
import { currentStep, type PaperFacts, type SectionFact, standingApprovals } from './facts.ts';
import { type Approval, nextStep, type RouteStep, revokedBy, stateAt } from './route.ts';
import type { PaperState } from './state.ts';

/** The sections that somebody leads, which are all but the author's own. */
export const leadSections = (facts: PaperFacts): readonly SectionFact[] =>
  facts.sections.filter(({ ofAuthor }) => !ofAuthor);

/** The sections that an act names. */
export const namedSections = (facts: PaperFacts, input: ActInput): readonly SectionFact[] =>
  facts.sections.filter(({ id }) => input.sectionIds?.includes(id));

/** Who a step waits for, as the record says it. */
export const stepName = (step: RouteStep | undefined): string => step?.name ?? 'nobody';

/** The number of the latest edition, as the record says it. */
export const shownEdition = (facts: PaperFacts): string =>
  facts.edition ? editionLabel(facts.edition.number) : 'none';

/** The edition that is approved, under the number it gets by that. */
export function promotedEdition(facts: PaperFacts): {
  readonly number: EditionNumber;
  readonly hash: string;
} {
  if (!facts.edition) throw new Error(`Paper ${facts.reference} waits for an approval but has no edition.`);
  return { number: promoted(facts.edition.number), hash: facts.edition.hash };
}

/** The current step is passed: its approval is recorded, the edition promoted, and the next step is due. */
export function passed(
  facts: PaperFacts,
  approval: Omit<Approval, 'step' | 'hash'> & { readonly reason?: string; readonly authorityId?: string },
): { readonly to: PaperState; readonly changes: readonly Change[] } {
  const step = currentStep(facts);
  const { number, hash } = promotedEdition(facts);
  const key = step?.key ?? '';
  const { personId: _recordedWithTheEvent, ...recorded } = approval;
  const standing = [...standingApprovals(facts), { ...approval, step: key, hash }];
  return {
    to: stateAt(nextStep(facts.route, standing, hash), facts.agendaItem !== null),
    changes: [
      { change: 'record-approval', step: key, ...recorded },
      { change: 'number-edition', number },
    ],
  };
}

/** A return revokes approvals as asked, and puts the named leads' sections back to their leads. */
export function returning(facts: PaperFacts, input: ActInput): readonly Change[] {
  const step = currentStep(facts);
  const back = namedSections(facts, input).filter(({ ofAuthor }) => !ofAuthor && input.returnToLead);
  return [
    ...(step
      ? [
          {
            change: 'revoke-approvals',
            steps: revokedBy(facts.route, step, input.repeat ?? 'mine-and-later'),
          } as const,
        ]
      : []),
    ...back.flatMap(({ id, state }): readonly Change[] => [
      { change: 'revoke-sign-offs', sectionId: id },
      { change: 'section-state', sectionId: id, from: state, to: 'returned' },
    ]),
  ];
}

/** Whom a return goes to, as a line. */
export function returnedTo(facts: PaperFacts, input: ActInput): string {
  const lead = input.returnToLead
    ? namedSections(facts, input).find(({ ofAuthor }) => !ofAuthor)?.lead
    : undefined;
  return (lead ?? facts.author).line;
}

/** A move to another meeting leaves the old agenda; approvals stay only if the text and its period do. */
export function moving(facts: PaperFacts, meetingId: string, keepsText: boolean): readonly Change[] {
  return [
    ...(facts.agendaItem
      ? [{ change: facts.state === 'issued' ? 'release-agenda-item' : 'take-off-agenda' } as const]
      : []),
    ...(keepsText ? [] : [{ change: 'revoke-approvals', steps: facts.route.map(({ key }) => key) } as const]),
    { change: 'move-to-meeting', meetingId },
  ];
}
