import { formatDay } from '../calendar/day.ts';
import type { SectionFact } from '../paper/facts.ts';
import type { Moment } from '../paper/needs.ts';
import type { Reason } from '../paper/reason.ts';
import { unansweredIn } from './given.ts';

/** What must hold of a section before an act on it: each need lists every reason why it does not. */
export const SECTION_NEEDS = {
  'has-a-lead': (section) =>
    section.ofAuthor
      ? [
          {
            code: 'section-of-author',
            text: "This section is the author's own: it is signed with the paper.",
          },
        ]
      : [],

  'not-empty': (section) =>
    section.empty
      ? [
          {
            code: 'section-empty',
            text: 'The section is empty. Write it first, or say that there is nothing to report.',
          },
        ]
      : [],

  'nothing-owed': ({ memory, given }) => [...unansweredIn(memory, given)],
  'images-described': (section) =>
    section.imageUndescribed === true
      ? [
          {
            code: 'image-undescribed',
            text: 'An image in the section has no description. Say what it shows, for whoever cannot see it.',
          },
        ]
      : [],

  'past-due': (section, now) =>
    now.today <= section.due
      ? [{ code: 'not-yet-due', text: `${section.lead.line} has until ${formatDay(section.due)}.` }]
      : [],

  'written-on-behalf': (section) =>
    section.onBehalf
      ? []
      : [
          {
            code: 'not-on-behalf',
            text: 'Nobody wrote this section on your behalf: there is nothing to confirm.',
          },
        ],
} satisfies Record<string, (section: SectionFact, now: Moment) => Reason[]>;

/** One of {@link SECTION_NEEDS}. */
export type SectionNeed = keyof typeof SECTION_NEEDS;
