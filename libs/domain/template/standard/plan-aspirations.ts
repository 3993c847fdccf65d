import { quarterlyBoardDeadlines } from '../../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../../paper/route.ts';
import type { SectionDefinition, TemplateDefinition } from '../definition.ts';
import { CRIME_ASPIRATIONS, SERVICE_ASPIRATIONS } from './aspirations.ts';
import { PLAN_COVER, PLAN_FOOTER } from './front-sheets.ts';
import { implications } from './implications.ts';
import { commitmentSections, planLists } from './plan-sections.ts';
import { byAuthor, group, rowsOf } from './sections.ts';

/** The priorities and commitments of the plan as the year after worded them. */
const PRIORITIES = [
  {
    key: 'visible',
    name: 'Policing that people see',
    commitments: [
      'We will keep a named officer in each neighbourhood and tell people who it is',
      'We will answer every call quickly and say what happens next',
    ],
  },
  {
    key: 'disorder',
    name: 'Calmer streets',
    commitments: [
      'We will deal with repeat disorder together with councils, landlords and schools',
      'We will give communities the means to ask for a review of their case',
    ],
  },
  {
    key: 'abuse',
    name: 'Safety from domestic abuse',
    commitments: ['We will arrest and manage those who do the most harm at home'],
  },
  {
    key: 'violence',
    name: 'Fewer victims of violence',
    commitments: [
      'We will take weapons off the streets before they are used',
      'We will make evenings in our towns safer for all',
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
      'We will find missing children sooner and learn why they left home',
      'We will bring more offenders against children to court',
    ],
  },
  {
    key: 'roads',
    name: 'Safer roads',
    commitments: ['We will enforce against the causes of the worst collisions'],
  },
] as const;

const GUIDANCE =
  'Fill in the positions before and now and the values. What is met, what improved and what deteriorated follows, by ' +
  'whether more is better and by which end of the rank is best. Say below the table what explains a fall.';

const aspirations = (
  key: string,
  number: string,
  heading: string,
  rows: typeof CRIME_ASPIRATIONS,
): SectionDefinition =>
  byAuthor(key, number, heading, GUIDANCE, {
    level: 2,
    starts: [rowsOf('position', { caption: heading, of: '8' }, rows), { block: 'paragraph', text: '' }],
    requires: ['position'],
  });

/** Kind E: the update on the plan with its aspirations among the most similar forces. */
export const PLAN_ASPIRATIONS: TemplateDefinition = {
  key: 'plan-aspirations',
  version: 2,
  kind: 'E',
  name: 'Police and Crime Plan Update and Aspirations',
  strategy: 'Police and Crime Plan',
  marking: 'OFFICIAL',
  footer: PLAN_FOOTER,
  period: { kind: 'quarter', calendar: 'financial' },
  leadLabel: 'Lead',
  frontSheet: PLAN_COVER,
  sections: [
    ...commitmentSections,
    group('executive-summary', '8.0', 'Executive Summary', 1),
    byAuthor(
      'summary',
      '8.1',
      'What Was Met and What Moved',
      'The quarter for somebody who reads only this page. The lists of what is met and what moved stand below the two tables that follow.',
      { level: 2 },
    ),
    aspirations('aspirations-crime', '8.2', 'Aspirations: Crime', CRIME_ASPIRATIONS),
    aspirations('aspirations-service', '8.3', 'Aspirations: Service and Confidence', SERVICE_ASPIRATIONS),
    byAuthor(
      'introduction',
      '9.0',
      'Introduction/Background',
      'Which forces are compared, what a rank means here, and to which month the figures go.',
    ),
    byAuthor(
      'implications',
      '10.0',
      'Implications (Issues)',
      'Anything the five answers below leave out. If nothing, confirm the sentence that stands here.',
      { statement: 'There are no further implications.' },
    ),
    ...implications(10),
  ],
  lists: planLists(PRIORITIES),
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};
