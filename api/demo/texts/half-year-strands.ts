import { beginningOf, pointingText } from '@countersign/document';
import type { Written } from './fill-in.ts';

/** The paragraph that answers what the board asks about the evening economy. */
const SMALL_HOURS =
  'Violence between 2 and 4 in the morning has not fallen. It is where patrols and door staff will be moved.';

/** What the leads of the half-yearly report have written so far, by strand; some have only begun. */
export const HALF_YEAR_STRANDS: Readonly<Record<string, Written>> = {
  'knife-crime': {
    paragraphs: [
      [
        'Recorded knife crime fell for the second half-year running. The fall is steepest in Marlbridge and Eastholt, where the weapons team has worked full time for a year.',
        'Two in five offences still involve somebody under twenty. Schools therefore stay at the centre of the plan for the coming half-year.',
      ],
    ],
    lists: [
      [
        'Weapons team made permanent. Eleven officers and an analyst now work on carriers and suppliers only.',
        'Knife arches at four railway stations on 26 evenings. 61 weapons were recovered and 38 people arrested.',
        'Lessons on carrying knives given to every Year 8 class in the nine secondary schools with most need.',
      ],
      [
        'Second week of surrender bins, this time with bins at supermarkets. Success is more than 400 blades.',
        'Checks on sellers of knives with trading standards, with cadets as test buyers, in all six districts.',
      ],
    ],
  },
  rape: {
    paragraphs: [
      [
        'Fewer rapes were recorded than in the year before. Reports made within a week of the offence rose, which helps investigations.',
        'The time from report to decision is still too long. It is the first concern of the coming half-year.',
      ],
    ],
    lists: [
      [
        'A second investigation team opened in Thornwick, so that victims in the west are seen nearer to home.',
        'Early advice from prosecutors was asked for in 83 cases, against 41 in the half-year before.',
      ],
    ],
  },
  'night-time-economy': {
    paragraphs: [
      [
        'Offences in the evening economy fell by almost a sixth. Marlbridge’s High Street, with its own patrol from Thursday to Saturday, accounts for half of the fall.',
        SMALL_HOURS,
      ],
    ],
    said: {
      questions: [{ where: pointingText([{ number: '5.1.3.2', beginning: beginningOf(SMALL_HOURS) }]) }],
    },
    lists: [
      [
        'Operation Lantern: 44 nights of joint patrols with street pastors, with 1,150 people helped home.',
        'Training for staff of 96 bars on people who seem to be in danger. Every bar has a named contact.',
      ],
      [
        'Safe space in Penfold Bay on Friday and Saturday nights, run with the borough council, for six months to begin with.',
        'Review of the licences of the five premises with most calls, finished within four months.',
      ],
    ],
  },
  'county-lines': {
    paragraphs: [
      [
        'Recorded trafficking rose because more of it was found. Each offence was recorded after an arrest or a warrant of the county lines team.',
        'Sixteen lines were closed. In nine of them a child had been made to hold or carry drugs, and all nine are now supported.',
      ],
    ],
    lists: [
      [
        'Operation Harrow closed sixteen lines; 73 people were charged and £212,000 in cash was taken.',
        'Taxi and rail staff in four towns were taught what a child being moved looks like. 19 reports came from them.',
      ],
      [
        'One meeting a month with neighbouring forces on lines that cross the border.',
        'Use of exploitation orders in at least twelve cases, with the result of each reported here.',
      ],
    ],
  },
  'cyber-fraud': {
    paragraphs: [
      [
        'Cybercrime fell by about a seventh. Most of the fall is in account takeovers, where people now use a second step to sign in.',
      ],
      [
        'Fraud rose slightly. Courier fraud is behind the rise, and its victims are older and lose more than others.',
      ],
    ],
    lists: [
      [
        'A visit or call to every business that reported an attack, within five working days.',
        '31 talks for small firms together with the chamber of trade, with 640 people there.',
      ],
      ['A short guide for schools on image sharing, ready for the next term.'],
      [
        'Banks’ emergency checks stopped £1.1 million from leaving the accounts of 214 people.',
        'Call blockers fitted for 120 victims who had been called more than once.',
      ],
      ['Courier fraud week with banks and taxi firms, measured by payments stopped.'],
    ],
  },
  'child-abuse': {
    paragraphs: [
      [
        'Recorded exploitation offences fell by almost a quarter. We read this with care: reports from schools fell too, and children may be telling fewer people.',
      ],
    ],
    lists: [
      [
        'A safeguarding worker sits with the investigation team in Eastholt, and sees each child within a day.',
      ],
    ],
  },
  'domestic-abuse': {
    paragraphs: [
      [
        'Recorded domestic abuse fell by an eighth, and repeat offences fell faster. Arrests at the first visit rose from 46 to 52 in a hundred.',
        'Half of all victims still do not support a prosecution. The work on evidence that does not rest on them goes on.',
      ],
    ],
    lists: [
      [
        'Perpetrator panel meets every fortnight. Of the 60 men it works with, 41 have had no new report.',
        'Video calls offered to victims of older incidents. Nine in ten took the call within a day.',
        'Refresher day on protection notices for all duty inspectors; use rose by a third.',
      ],
      [
        'Body-worn video reviewed at every domestic incident before the suspect is bailed.',
        'Specialist prosecutor in the Marlbridge office one day a week. Success is a charge within ten days.',
      ],
    ],
  },
  'drugs-alcohol': {
    paragraphs: [
      [
        'Trafficking offences rose and possession offences fell. Officers went for supply rather than use, as the plan asks.',
        'Of the people tested in custody a little more than half had taken class A drugs. Each was offered an appointment.',
      ],
    ],
    lists: [
      [
        'Testing on arrest in all three custody suites, with 1,480 tests and 790 referrals.',
        'A warning on strong synthetic opioids reached every hostel within two hours of the first case.',
      ],
      ['A worker from the treatment service in each custody suite seven days a week.'],
    ],
  },
  'mental-health': {
    paragraphs: [
      [
        'Detentions fell by almost a third and incidents by an eighth. The line on which officers reach a nurse at any hour explains most of it.',
      ],
    ],
    lists: [['The nurses’ line answered 3,900 calls; in six of ten no officer had to stay.']],
  },
  places: {
    paragraphs: [
      [
        'Twelve places gave us one call in nine. Four of them are car parks, and all four now have an owner who answers.',
      ],
    ],
  },
  'burglary-robbery': {
    paragraphs: [
      [
        'Burglary of homes rose by a twentieth, almost all of it in sheds and garages that count as part of a home since the rules changed.',
      ],
      [
        'Street robbery is level. Phones are taken in half of all cases, mostly from people under eighteen on their way home.',
      ],
    ],
    lists: [
      [
        'A visit after every burglary, with locks fitted for 310 people who could not have paid for them.',
        'Two groups from outside the county arrested; 44 offences are laid to them.',
      ],
      ['Property marking in the eight streets with most repeat burglaries, finished within the half-year.'],
      ['Patrols at school closing time on six bus routes; robberies there fell from 71 to 49.'],
      ['Lessons on phone safety with bus companies in the first weeks of the next term.'],
    ],
  },
  'hate-crime': {
    paragraphs: [
      [
        'Recorded hate crime fell by an eighth. Offences against disabled people did not fall, and we think that many are still not reported.',
      ],
    ],
    lists: [
      [
        'Third-party reporting opened in eleven libraries and two mosques; 58 reports came from there.',
        'An inspector reads every case that is to be closed without a suspect, and reopened 23 of them.',
      ],
      [
        'Meetings with disability groups in each district, led by the district commander.',
        'A follow-up call to each victim after three months, to ask whether it has stopped.',
      ],
    ],
  },
};
