import type { Written } from './fill-in.ts';

type Sections = Readonly<Record<string, Written>>;

const PLAN_LINKS: Written = {
  lists: [
    [
      'Protecting vulnerable people and breaking the cycle of domestic abuse',
      'Reducing violence against women and girls',
    ],
  ],
};

const PURPOSE: Written = {
  paragraphs: [
    [
      'It tells the board how the Violence and Vulnerability Strategy is being delivered in its nine strands.',
    ],
  ],
};

const EARLIER: Sections = {
  purpose: PURPOSE,
  summary: {
    paragraphs: [
      [
        'Recorded violence at home fell and more rape suspects were charged. More children were known to be at risk of exploitation, which is the strand to watch. Eight of nine strands deliver to plan.',
      ],
    ],
  },
  dashboard: {
    paragraphs: [
      [
        'Of 54 actions 21 are complete, 30 are in progress and 3 are at risk, all of them in Child Exploitation.',
      ],
    ],
  },
  'strands-at-risk': {
    rows: {
      statement: [[{ answer: 'instead', text: 'One strand is at risk: Child Exploitation.' }]],
      'risk-register': [
        [
          {
            ref: 'VV-4',
            registered: '{end-20}',
            risk: 'Three actions of Child Exploitation wait for a room and for two officers',
            owner: 'Megan Calloway',
            mitigation: 'The hub lends a room until the summer; both posts are advertised',
            response: 'treat',
            status: 'open',
          },
        ],
      ],
    },
  },
  exceptions: {
    rows: {
      statement: [[{ answer: 'instead', text: 'One matter fits no strand.' }]],
      exceptions: [
        [
          {
            title: 'A fire at the property store',
            text: 'Smoke reached exhibits of nine cases. All nine were examined again, and none was lost to its court.',
          },
        ],
      ],
    },
  },
  progress: {
    paragraphs: [
      ['The strategy is in its second year. Half of its actions are done or under way as planned.'],
    ],
    rows: {
      'next-steps': [
        [
          { when: 'In six weeks', text: 'Board of leads: strands that moved.' },
          {
            when: 'At the end of the quarter',
            text: 'The first year’s actions are checked for their effect.',
          },
        ],
      ],
    },
  },
  'plan-links': PLAN_LINKS,
  risks: {
    paragraphs: [
      [
        'The hub has two vacancies. Until they are filled, the wait for a first talk may rise above three days.',
      ],
    ],
    rows: {
      'risk-register': [
        [
          {
            ref: 'VV-7',
            registered: '{end-12}',
            risk: 'Two vacancies in the hub lengthen the wait for a first talk',
            owner: 'Inspector Owen Llewellyn',
            mitigation: 'Overtime on two evenings a week until both posts are filled',
            response: 'treat',
            status: 'open',
          },
        ],
      ],
    },
  },
  future: {
    paragraphs: [
      [
        'The board of leads meets every six weeks under the ACC. The next report will show what the new hub has changed.',
      ],
    ],
    rows: { 'next-steps': [[{ when: 'Every six weeks', text: 'Board of leads under the ACC.' }]] },
  },
};

const LATER: Sections = {
  purpose: PURPOSE,
  summary: {
    paragraphs: [
      [
        'Eight of nine strands deliver to plan. Forty-four stalking orders were granted, the most so far. Work on farms is new, because victims of slavery were found there for the first time.',
      ],
    ],
  },
  dashboard: {
    paragraphs: [['Of 54 actions 29 are complete, 24 are in progress and 1 is at risk, in Modern Slavery.']],
  },
  'strands-at-risk': {
    rows: {
      statement: [[{ answer: 'instead', text: 'One strand is at risk: Modern Slavery.' }]],
      'risk-register': [
        [
          {
            ref: 'VV-4',
            registered: '{start-21}',
            risk: 'Three actions of Child Exploitation wait for a room and for two officers',
            owner: 'Megan Calloway',
            mitigation: 'The room is in use and both officers have started',
            response: 'treat',
            status: 'closed',
          },
          {
            ref: 'VV-8',
            registered: '{end-30}',
            risk: 'The visits to farms wait for interpreters in three languages',
            owner: 'Detective Chief Inspector Rhys Bevan',
            mitigation: 'A contract shared with the health service starts next quarter',
            response: 'transfer',
            status: 'open',
          },
        ],
      ],
    },
  },
  exceptions: {
    rows: {
      statement: [[{ answer: 'instead', text: 'One matter fits no strand.' }]],
      exceptions: [
        [
          {
            title: 'The courts closed for a week',
            text: 'A flood moved 31 trials. Witnesses were told the same day, and the last of the trials is heard next month.',
          },
        ],
      ],
    },
  },
  progress: {
    paragraphs: [['All actions of the first year are complete. The second year’s are on time but for one.']],
    rows: {
      'next-steps': [
        [
          { when: 'In six weeks', text: 'Board of leads: strands that moved.' },
          { when: 'At the end of the quarter', text: 'The review by peers is prepared.' },
        ],
      ],
    },
  },
  'plan-links': PLAN_LINKS,
  risks: {
    paragraphs: [
      [
        'Interpreters are short in three languages. A contract shared with the health service starts next quarter.',
      ],
    ],
    rows: {
      'risk-register': [
        [
          {
            ref: 'VV-7',
            registered: '{start-13}',
            risk: 'Two vacancies in the hub lengthen the wait for a first talk',
            owner: 'Inspector Owen Llewellyn',
            mitigation: 'One post is filled; overtime covers the other',
            response: 'treat',
            status: 'open',
          },
        ],
      ],
    },
  },
  future: {
    paragraphs: [
      [
        'The board of leads goes on meeting every six weeks. A review by peers from another force is agreed for next year.',
      ],
    ],
    rows: { 'next-steps': [[{ when: 'Next year', text: 'Review by peers from another force.' }]] },
  },
};

/** What the author of the quarterly report writes, in the order of the two quarters. */
export const QUARTER_AUTHOR: readonly [earlier: Sections, later: Sections] = [EARLIER, LATER];
