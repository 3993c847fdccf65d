import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { SectionDefinition, StartingBlock, TemplateDefinition } from '../definition.ts';
import { PLAN_COVER } from './front-sheets.ts';
import { byAuthor, group } from './sections.ts';

const GUIDANCE =
  'What was done for this commitment in the quarter, under the area or unit that did it. Give the figure, what it is ' +
  'compared with, and what it means for people. Leave an area out when it has nothing new.';

const BY_AREA: readonly StartingBlock[] = ['Force-wide', 'North', 'South', 'West'].flatMap((area) => [
  { block: 'heading' as const, text: area },
  { block: 'list' as const },
]);

const PRIORITIES: readonly { key: string; heading: string; commitments: readonly string[] }[] = [
  {
    key: 'visible',
    heading: 'Policing that people see',
    commitments: [
      'We will keep a named officer in every neighbourhood and tell people who it is',
      'We will answer the telephone quickly and say what happens next',
    ],
  },
  {
    key: 'disorder',
    heading: 'Calmer streets',
    commitments: [
      'We will deal with repeat disorder together with councils and landlords',
      'We will give communities the means to ask for a review of their case',
    ],
  },
  {
    key: 'abuse',
    heading: 'Safety from domestic abuse',
    commitments: ['We will arrest and manage the people who do the most harm at home'],
  },
  {
    key: 'violence',
    heading: 'Fewer victims of violence',
    commitments: [
      'We will take weapons off the street before they are used',
      'We will make evenings in our towns safer for everybody',
    ],
  },
  {
    key: 'organised',
    heading: 'Organised crime pushed out',
    commitments: [
      'We will close the drug lines that use children and vulnerable people',
      'We will take the profit out of organised crime',
    ],
  },
  {
    key: 'vulnerable',
    heading: 'Protection for those most at risk',
    commitments: [
      'We will find missing children sooner and learn why they left',
      'We will bring more offenders against children to court',
    ],
  },
  {
    key: 'roads',
    heading: 'Safer roads',
    commitments: ['We will enforce against the causes of the worst collisions'],
  },
];

const prioritySections = ({ key, heading, commitments }: (typeof PRIORITIES)[number], index: number) => [
  group(key, `${index + 1}.0`, `Priority ${index + 1}: ${heading}`, 1),
  ...commitments.map(
    (commitment, place): SectionDefinition =>
      byAuthor(`${key}-${place + 1}`, `${index + 1}.${place + 1}`, commitment, GUIDANCE, {
        level: 2,
        required: false,
        starts: BY_AREA,
      }),
  ),
];

/** Kind C: the update on the Police and Crime Plan, by priority, commitment and area. It has no leads. */
export const PLAN_UPDATE: TemplateDefinition = {
  key: 'plan-update',
  version: 1,
  kind: 'C',
  name: 'Police and Crime Plan Quarterly Update',
  strategy: 'Police and Crime Plan',
  marking: 'OFFICIAL',
  period: { kind: 'quarter', calendar: 'financial' },
  leadLabel: 'Lead',
  frontSheet: PLAN_COVER,
  sections: PRIORITIES.flatMap(prioritySections),
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
