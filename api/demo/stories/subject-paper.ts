import type { Day } from '@countersign/domain';
import type { PaperStory } from '../paper-story.ts';
import type { Written } from '../texts/fill-in.ts';
import type { Subject } from '../texts/subjects.ts';

/** The two leads of a report on one subject write and sign; the author accepts, and writes the rest. */
export function writeSubject(story: PaperStory, subject: Subject, signed: Day, finished: Day): PaperStory {
  const { author } = story.casting;
  const parts = {
    purpose: { paragraphs: [[subject.purpose]] },
    summary: { paragraphs: [[subject.summary]] },
    background: { paragraphs: [[subject.background]] },
    'plan-links': { lists: [subject.links] },
    risks: riskOf(subject, story.chiefPost),
    future: {
      paragraphs: [[subject.future]],
      rows: { 'next-steps': [[{ when: 'By {until-next}', text: subject.next }]] },
    },
  };
  story
    .signed(signed, '13:10', 'performance', { paragraphs: [[subject.performance]] })
    .signed(signed, '14:25', 'delivery', {
      lists: [subject.achieved, subject.scheduled],
      ...(subject.kept ? { said: { promises: subject.kept } } : {}),
    })
    .accepted(finished, '09:15', 'performance', 'delivery');
  for (const [section, written] of Object.entries(parts))
    story.wrote(finished, '10:40', author, section, written);
  return story;
}

/** The risk and what is done about it, in one line of the register. */
function riskOf({ risks, mitigation }: Subject, owner: string): Written {
  const [risk = '', ...done] = risks.split(/(?<=\.) /);
  const row = {
    ref: 'R1',
    registered: '{end-11}',
    risk,
    owner,
    mitigation: mitigation ?? done.join(' '),
    response: 'treat',
    status: 'open',
  };
  return { paragraphs: [[risks]], rows: { 'risk-register': [[row]] } };
}
