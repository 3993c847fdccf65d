import type { Written } from './fill-in.ts';

/** A strand as it was reported half a year earlier: its words, what was done, what was promised, and its figures. */
const told = (
  words: string,
  lists: readonly (readonly string[])[],
  figures: NonNullable<Written['figures']> = [],
): Written => ({ paragraphs: [[words]], lists, ...(figures.length === 0 ? {} : { figures }) });

/** What the leads of the half-yearly report wrote half a year earlier, by strand: what they scheduled is asked for now. */
export const HALF_YEAR_BEFORE: Readonly<Record<string, Written>> = {
  'knife-crime': told(
    'Recorded knife crime fell. The weapons team is on loan from the districts until the spring.',
    [
      ['Weapons team began work in Marlbridge and Eastholt, with an analyst of its own.'],
      [
        'Weapons team made permanent. Funding agreed and every post filled.',
        'Knife arches at railway stations. Four stations, on at least two evenings a month.',
        'Lessons on carrying knives for every Year 8 class in the schools with most need.',
      ],
    ],
    [['2968', '2841']],
  ),
  rape: told(
    'Fewer rapes were recorded, and more of them were reported early. Decisions still take too long.',
    [
      ['Victims are offered the same officer from the first talk to the trial.'],
      [
        'Second investigation team. To open in Thornwick, nearer to victims in the west.',
        'Early advice from prosecutors asked for in every case with a named suspect.',
      ],
    ],
    [['2604', '2411']],
  ),
  'night-time-economy': told(
    'Offences in the evening economy fell where patrols went, and nowhere else.',
    [
      ['Street pastors and officers patrol together on Saturday nights.'],
      [
        'Operation Lantern. Joint patrols with street pastors on two nights of every week.',
        'Training for staff of bars on people who seem to be in danger.',
      ],
    ],
    [['1790', '1602']],
  ),
  'county-lines': told(
    'Recorded trafficking rose, because more of it was looked for.',
    [
      ['A list of lines is kept with the neighbouring forces, and each has an owner.'],
      [
        'Operation Harrow. Close the lines that reach into schools first.',
        'Teach taxi and rail staff what a child being moved looks like.',
      ],
    ],
    [['1388', '1604']],
  ),
  'serious-organised-crime': told(
    'Each group that is known to work here has a plan and a lead. Two plans are new.',
    [
      ['A joint desk with the tax office opened, so that money is looked at from the first day.'],
      [
        'Every plan is reviewed by somebody who does not lead it.',
        'Restraint of assets is asked for in each new case with money in it.',
      ],
    ],
  ),
  'cyber-fraud': told(
    'Account takeovers fell. Courier fraud rose, and its victims are older than others.',
    [
      ['Businesses that report an attack are called back by the cyber team.'],
      [
        'A visit or call to every business that reported an attack, within five working days.',
        'Talks for small firms together with the chamber of trade.',
      ],
      ['Banks and the force agreed how an emergency check is made.'],
      ['Call blockers for victims who had been called more than once.'],
    ],
    [
      ['5502', '4931'],
      ['1794', '1822'],
    ],
  ),
  'child-abuse': told(
    'Recorded exploitation offences fell. Schools reported less, and we do not yet know why.',
    [
      ['The investigation team moved beside the social workers in Eastholt.'],
      [
        'Safeguarding worker in the investigation team. Each child is seen within a day.',
        'Ask the schools that reported less what has changed.',
      ],
    ],
    [['1266', '1085']],
  ),
  'domestic-abuse': told(
    'Recorded domestic abuse fell, and arrests at the first visit rose.',
    [
      ['Victims of older incidents are offered a call within a day.'],
      [
        'Perpetrator panel. To meet every fortnight, with the men who were reported most often.',
        'Refresher day on protection notices for all duty inspectors.',
      ],
    ],
    [['28310', '26204']],
  ),
  'drugs-alcohol': told(
    'Officers went for supply rather than use, as the plan asks.',
    [
      ['The treatment service sees people in custody on weekdays.'],
      [
        'Testing on arrest in all three custody suites.',
        'Warnings on strong opioids reach every hostel on the day of the first case.',
      ],
    ],
    [
      ['1388', '1604'],
      ['3942', '3866'],
    ],
  ),
  'mental-health': told(
    'Detentions and incidents fell where officers could reach a nurse.',
    [
      ['Nurses took calls from officers in two districts until midnight.'],
      [
        'Nurses’ line in every district, at any hour.',
        'Agree with the hospital how long an officer waits there.',
      ],
    ],
    [
      ['702', '561'],
      ['18433', '16840'],
    ],
  ),
  places: told('The twelve places with most calls are known, and each has an officer who answers for it.', [
    ['Lights and sight lines were mended at three of the places.'],
    ['Find the owner of each car park among the twelve, and agree what they will do.'],
  ]),
  'burglary-robbery': told(
    'Burglary of homes rose with the new way of counting. Street robbery is level.',
    [
      ['Every burglary of a home is visited.'],
      ['Locks for people who could not have paid for them.'],
      ['Officers speak in schools on the bus routes with most robberies.'],
      ['Patrols at school closing time on six bus routes.'],
    ],
    [
      ['3511', '3648'],
      ['1390', '1371'],
    ],
  ),
  prevent: {
    ...told('Referrals are looked at by a panel that meets as often as it must.', [
      ['Teachers in every district were told how a referral is made.'],
      ['A talk for parents in each district, held with the councils.'],
    ]),
    said: {
      questions: [{ deferred: 'The partners count it once a year; the next count is in the spring.' }],
    },
  },
  'hate-crime': told(
    'Recorded hate crime fell. Many offences against disabled people are still not reported.',
    [
      ['Every district has an officer whom community groups know by name.'],
      [
        'Third-party reporting in libraries and places of worship.',
        'An inspector reads every case that is to be closed without a suspect.',
      ],
    ],
    [['4311', '3984']],
  ),
};

/** What the author of that report wrote. */
export const HALF_YEAR_BEFORE_AUTHOR: Readonly<Record<string, Written>> = {
  purpose: {
    paragraphs: [
      [
        'It tells the board how the Crime Prevention Strategy of Wealdshire Police is being delivered in its fourteen strands.',
      ],
    ],
  },
  summary: {
    paragraphs: [
      [
        'Most strands deliver to plan. Courier fraud and the time to a decision in rape cases are what to watch. The money for patrols in the evening economy is not certain beyond the financial year.',
      ],
    ],
  },
  introduction: {
    paragraphs: [
      [
        'Each strand has one lead, who wrote and signed what stands here. Figures compare twelve months with the twelve before; every table computes its own differences.',
      ],
    ],
  },
  exceptions: {
    rows: {
      statement: [[{ answer: 'instead', text: 'One matter took officers from every strand.' }]],
      exceptions: [
        [
          {
            title: 'Flooding in the Marl valley',
            text: 'For nine days officers of all strands helped to clear homes. Two visits to schools were put off, and have been made since.',
          },
        ],
      ],
    },
  },
  implications: {
    rows: {
      statement: [
        [{ answer: 'instead', text: 'Two strands depend on money that ends with the financial year.' }],
      ],
    },
  },
  'plan-links': {
    lists: [
      [
        'Further investment in crime prevention',
        'Reducing drug driven violence',
        'Reducing violence against women and girls',
        'Increasing collaboration',
      ],
    ],
  },
  risks: {
    paragraphs: [
      ['The money for evening patrols and the store for seized knives are what could hold the work up.'],
    ],
    rows: {
      'risk-register': [
        [
          {
            ref: 'CP-1',
            risk: 'Money for evening patrols ends with the financial year',
            registered: '{start-13}',
            owner: 'Chief Inspector Lucy Tranter',
            mitigation: 'The partnership is asked for another year',
            response: 'tolerate',
            status: 'open',
          },
          {
            ref: 'CP-2',
            risk: 'The store for seized knives is full',
            registered: '{start-21}',
            owner: 'Detective Superintendent Karen Fielding',
            mitigation: 'A second store is being fitted out in Eastholt',
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
        'The leads meet every six weeks under the ACC. The next report says what became of each promise made here.',
      ],
    ],
    rows: { 'next-steps': [[{ when: 'Every six weeks', text: 'Meeting of the leads under the ACC.' }]] },
  },
};
