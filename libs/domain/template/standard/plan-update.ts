import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { TemplateDefinition } from '../definition.ts';
import { PLAN_COVER, PLAN_FOOTER } from './front-sheets.ts';
import { commitmentSections, planLists } from './plan-sections.ts';

/** The seven priorities of the plan and its twelve commitments. */
const PRIORITIES = [
  {
    key: 'visible',
    name: 'Policing that people see',
    commitments: [
      'We will keep a named officer in every neighbourhood and tell people who it is',
      'We will answer the telephone quickly and say what happens next',
    ],
  },
  {
    key: 'disorder',
    name: 'Calmer streets',
    commitments: [
      'We will deal with repeat disorder together with councils and landlords',
      'We will give communities the means to ask for a review of their case',
    ],
  },
  {
    key: 'abuse',
    name: 'Safety from domestic abuse',
    commitments: ['We will arrest and manage the people who do the most harm at home'],
  },
  {
    key: 'violence',
    name: 'Fewer victims of violence',
    commitments: [
      'We will take weapons off the street before they are used',
      'We will make evenings in our towns safer for everybody',
    ],
  },
  {
    key: 'organised',
    name: 'Organised crime pushed out',
    commitments: [
      'We will close the drug lines that use children and vulnerable people',
      'We will take the profit out of organised crime',
    ],
  },
  {
    key: 'vulnerable',
    name: 'Protection for those most at risk',
    commitments: [
      'We will find missing children sooner and learn why they left',
      'We will bring more offenders against children to court',
    ],
  },
  {
    key: 'roads',
    name: 'Safer roads',
    commitments: ['We will enforce against the causes of the worst collisions'],
  },
] as const;

/** Kind C: the update on the Police and Crime Plan, by priority, commitment and area. It has no leads. */
export const PLAN_UPDATE: TemplateDefinition = {
  key: 'plan-update',
  version: 3,
  kind: 'C',
  name: 'Police and Crime Plan Quarterly Update',
  strategy: 'Police and Crime Plan',
  marking: 'OFFICIAL',
  footer: PLAN_FOOTER,
  period: { kind: 'quarter', calendar: 'financial' },
  leadLabel: 'Lead',
  frontSheet: PLAN_COVER,
  sections: commitmentSections,
  lists: planLists(PRIORITIES),
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
