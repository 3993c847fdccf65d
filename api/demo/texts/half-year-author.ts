import type { Written } from './fill-in.ts';

/** What the author of the half-yearly report has written so far. */
export const HALF_YEAR_AUTHOR: Readonly<Record<string, Written>> = {
  purpose: {
    paragraphs: [
      [
        'It tells the board how the Crime Prevention Strategy of Wealdshire Police is being delivered in its fourteen strands, what was achieved, and what comes next.',
      ],
    ],
  },
  introduction: {
    paragraphs: [
      [
        'Each strand has one lead, who wrote and signed what stands here. Figures compare twelve months with the twelve before; every table computes its own differences.',
        'The recording of burglary changed during the year. Where it matters, the strand says so.',
      ],
    ],
  },
  'plan-links': {
    lists: [
      [
        'Further investment in crime prevention',
        'Reducing drug driven violence',
        'Protecting vulnerable people and breaking the cycle of domestic abuse',
        'Reducing violence against women and girls',
        'Preventing business crime, fraud and cybercrime',
        'Increasing collaboration',
      ],
    ],
  },
  risks: {
    paragraphs: [
      [
        'Two strands depend on posts that are paid for until the end of the financial year only. If they end, the patrols in the evening economy end with them; a bid for another two years is with the partnership.',
      ],
    ],
    rows: {
      'risk-register': [
        [
          {
            ref: 'CP-1',
            risk: 'Money for evening patrols ends with the financial year',
            owner: 'Chief Inspector Lucy Tranter',
            mitigation: 'Bid for another two years, decided by the partnership in the spring',
            response: 'treat',
            status: 'open',
          },
          {
            ref: 'CP-2',
            risk: 'The store for seized knives is full',
            owner: 'Detective Superintendent Karen Fielding',
            mitigation: 'The second store in Eastholt is in use',
            response: 'treat',
            status: 'closed',
          },
        ],
      ],
    },
  },
};
