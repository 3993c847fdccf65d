import type { ActInput } from './act-input.ts';
import type { AroundSection } from './facts.ts';
import { blank, type Reason, say } from './reason.ts';

/** What acts on papers and on sections may both have to bring with them. */
export const PLAIN_ASKS = {
  reason: ({ input }) => (blank(input.reason) ? say('reason-missing', 'Give a reason.') : []),

  person: ({ facts, input }) => {
    if (!input.person?.active) return say('person-missing', 'Choose somebody who has an account in use.');
    return facts.approvals.some(({ personId }) => personId === input.person?.id)
      ? say('person-approved-it', `${input.person.line} has approved this paper, so they cannot write it.`)
      : [];
  },
} satisfies Record<
  string,
  (asking: { facts: Pick<AroundSection, 'approvals'>; input: ActInput }) => readonly Reason[]
>;
