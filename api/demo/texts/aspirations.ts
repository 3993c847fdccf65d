import type { Written } from './fill-in.ts';

const standing = (
  before: number,
  now: number,
  value: string,
  average: string,
  top: string,
  rationale?: string,
) => ({
  before: String(before),
  now: String(now),
  value,
  average,
  top,
  lastData: '{until}',
  ...(rationale ? { rationale } : {}),
});

/** What the author of the plan update with aspirations writes beside the commitments. */
export const ASPIRATIONS: Readonly<Record<string, Written>> = {
  summary: {
    paragraphs: [
      [
        'Six of the eleven aspirations that name a place are met. Six positions improved and four deteriorated; the rest stayed.',
        'Residential burglary is the lowest of the group for the first time. Violence with injury and confidence moved the wrong way, and both have a plan.',
      ],
    ],
  },
  'aspirations-crime': {
    rows: {
      position: [
        [
          standing(3, 2, '71.2', '84.5', '73.0', 'Two forces of the group changed how they record.'),
          standing(4, 5, '9.1', '8.6', '7.2', 'Evenings in two towns; patrols were moved there.'),
          standing(2, 1, '3.9', '6.2', '4.4'),
          standing(6, 5, '0.62', '0.58', '0.41'),
          standing(8, 7, '4.7', '5.9', '4.8', 'Vans were stolen for their tools in one district.'),
          standing(4, 4, '2.3', '2.2', '1.9'),
        ],
      ],
    },
    paragraphs: [
      [
        'In vehicle crime rank 8 is the best of the group, so a fall from 8 to 7 is a step back. The aspiration of rank 7 is met all the same.',
      ],
    ],
  },
  'aspirations-service': {
    rows: {
      position: [
        [
          standing(5, 4, '15.8%', '14.1%', '17.2%'),
          standing(4, 3, '78.4%', '76.0%', '80.1%'),
          standing(
            3,
            2,
            '52.0%',
            '55.3%',
            '58.7%',
            'Asked before the new neighbourhood officers were in post.',
          ),
          standing(3, 2, '91.0%', '88.2%', '90.4%'),
          standing(2, 3, '41', '46', '39', 'Three collisions with young drivers in one month.'),
          standing(4, 4, '31.0%', '27.5%', '33.8%'),
        ],
      ],
    },
    paragraphs: [
      [
        'Confidence is ranked from the lowest, so rank 2 is the last but one of the group. It fell one place.',
      ],
    ],
  },
  introduction: {
    paragraphs: [
      [
        'Eight forces of like size and like towns are compared. A position is the rank among the eight; which end is best is said in each row.',
      ],
    ],
  },
  'plan-links': {
    lists: [
      [
        'Further investment in crime prevention',
        'Reducing drug driven violence',
        'Protecting vulnerable people and breaking the cycle of domestic abuse',
      ],
    ],
  },
  risks: {
    paragraphs: [['Confidence may fall further before the neighbourhood officers are known.']],
    rows: {
      'risk-register': [
        [
          {
            ref: 'PA-1',
            registered: '{end-9}',
            risk: 'Confidence falls further before the neighbourhood officers are known',
            owner: 'Principal Analyst Grace Achebe',
            mitigation: 'Every household gets a card with a name and a number',
            response: 'treat',
            status: 'open',
          },
        ],
      ],
    },
  },
};
