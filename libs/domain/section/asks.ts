import type { ActInput } from '../paper/act-input.ts';
import type { AroundSection, SectionFact } from '../paper/facts.ts';
import type { Moment } from '../paper/needs.ts';
import { PLAIN_ASKS } from '../paper/plain-asks.ts';
import { type Reason, say, stale } from '../paper/reason.ts';

/** What an ask of an act on a section looks at. */
export interface SectionAsking {
  readonly facts: AroundSection;
  readonly section: SectionFact;
  readonly input: ActInput;
  readonly now: Moment;
}

/** What an act on a section must bring with it: each ask lists every reason why what came will not do. */
export const SECTION_ASKS = {
  ...PLAIN_ASKS,

  'hash-of-section': ({ section, input }) => (input.hash === section.hash ? [] : stale('The section')),

  'not-the-author': ({ facts, input }) =>
    input.person?.id === facts.author.id
      ? say(
          'lead-is-author',
          `${facts.author.line} is the author and would accept their own words. Choose somebody else.`,
        )
      : [],

  'newer-extract': ({ input: { extracts, newerOn } }) => {
    if (!extracts) return say('figure-unknown', 'The store has no such figure. Look at the section again.');
    return extracts.newer?.extractedOn === newerOn
      ? []
      : say('extract-changed', 'The store says something else by now. Look at both figures again.');
  },

  due: ({ input, now }) => {
    if (!input.due) return say('due-missing', 'Choose the new day.');
    return input.due < now.today ? say('due-past', 'Choose today or a later day.') : [];
  },
} satisfies Record<string, (asking: SectionAsking) => readonly Reason[]>;

/** One of {@link SECTION_ASKS}. */
export type SectionAsk = keyof typeof SECTION_ASKS;
