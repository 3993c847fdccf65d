import type { Cells } from '@countersign/domain';

/** A report on one subject, in all its parts. */
export interface Subject {
  readonly title: string;
  readonly purpose: string;
  readonly summary: string;
  readonly background: string;
  readonly performance: string;
  readonly achieved: readonly string[];
  readonly scheduled: readonly string[];
  /** What became of what the report before scheduled. */
  readonly kept?: readonly Cells[];
  readonly links: readonly string[];
  readonly risks: string;
  readonly future: string;
  /** The next step, to be taken by the end of the next period. */
  readonly next: string;
  /** What is done about the risk, where the sentence on it does not say so. */
  readonly mitigation?: string;
}

/** The reports on single subjects that somebody has written. */
export const SUBJECTS = {
  estates: {
    title: 'Estates and Custody Suite Renewal',
    purpose: 'It tells the board how the renewal of stations and custody suites proceeds against its budget.',
    summary:
      'Two of five stations are finished, a month early and within budget. The custody suite in Eastholt is six weeks late because its doors failed a test.',
    background:
      'The board agreed the programme two years ago with a budget of £38.4 million. It asked for a report every quarter.',
    performance:
      '£21.6 million is spent and £9.1 million committed. The forecast for the whole is £38.1 million.',
    achieved: [
      'Marlbridge station reopened, with a public counter on every weekday.',
      'Solar panels on seven roofs; they give a ninth of all power used.',
    ],
    scheduled: [
      'Eastholt custody suite handed over after the second test of its doors.',
      'Sale of the old traffic base, with three offers in hand.',
    ],
    links: ['Increasing collaboration'],
    risks:
      'A second failure of the doors would cost about £90,000 a month for cells elsewhere. The maker has an engineer on site.',
    future: 'The estates board meets monthly under the Deputy Chief Constable.',
    next: 'The costs of running the new buildings, beside those of the old.',
  },
  estatesLater: {
    title: 'Estates and Custody Suite Renewal: Second Report',
    purpose: 'It tells the board what became of the renewal since last quarter, and what is left to do.',
    summary:
      'The doors in Eastholt passed their second test. The old traffic base is not sold yet, because the best offer was withdrawn.',
    background:
      'Last quarter’s report promised two things. Both are answered for here, and what is late says until when.',
    performance:
      '£24.9 million is spent and £7.2 million committed. The forecast for the whole is £38.1 million.',
    achieved: ['Eastholt custody suite opened to its first detainees, with every cell in use.'],
    kept: [
      { outcome: 'delivered', account: 'Handed over three weeks after the second test.' },
      {
        outcome: 'slipped',
        account: 'The best offer was withdrawn when the survey found asbestos.',
        until: 'the end of the financial year',
      },
    ],
    scheduled: ['Thornwick station handed over, with a front counter that can be reached without a step.'],
    links: ['Increasing collaboration'],
    risks:
      'Until the base is sold, it costs £11,000 a month to keep safe. Two of the earlier bidders are talking again.',
    future:
      'The estates board meets monthly under the Deputy Chief Constable. The next report will compare the running costs of old and new buildings.',
  },
  calls: {
    title: 'Control Room Call Handling: Recovery Plan',
    purpose: 'It tells the board why call handling fell behind, and how it is being put right.',
    summary:
      'Emergency calls are answered in time again. Other calls are not yet, and will be by the end of next month if the new intake stays.',
    background:
      'The board called this meeting after answering times missed their target for three months in a row.',
    performance:
      '91 in a hundred emergency calls were answered within ten seconds in the last four weeks, against 79 at the worst. Other calls waited 2 minutes 55 seconds.',
    achieved: [
      'Twenty-two call handlers trained in nine weeks; nineteen of them work alone now.',
      'Shifts changed to follow the calls, agreed with the staff side.',
    ],
    scheduled: [
      'A call-back service for people who wait longer than two minutes.',
      'A second intake of twelve within three months.',
    ],
    links: ['Further investment in crime prevention'],
    risks:
      'Sickness is still at 8 in a hundred. If it rises again, overtime covers four weeks and no longer.',
    future:
      'A group under the ACC reads the figures every Monday until the target has been met for eight weeks.',
    next: 'Answering times by hour of the day, for the whole quarter.',
  },
  forensics: {
    title: 'Forensic Submissions: Clearing the Backlog',
    purpose: 'It asks the board to note how the backlog in the forensic laboratory will be cleared.',
    summary:
      'The backlog rose to 1,140 items after the laboratory’s move. Overtime and a second contract bring it below 400 within twelve weeks.',
    background:
      'The laboratory moved half a year ago. For seven weeks it worked at half strength, as the board had been told.',
    performance:
      '1,140 items wait, against 380 a year ago. Items in cases of serious violence wait eleven days; none has missed a court date.',
    achieved: [
      'Every waiting item looked at again; 210 were not needed any more.',
      'A second laboratory under contract since last week.',
    ],
    scheduled: [
      'The oldest 300 items sent out within four weeks.',
      'Weekly figures to the investigators who wait.',
    ],
    links: ['Protecting vulnerable people and breaking the cycle of domestic abuse'],
    risks: 'A case may have to be put back. Prosecutors get a list every Friday of what will be ready when.',
    future: 'The backlog is reported to COG every second week until it is below 400.',
    next: 'The backlog below 400, and how old its oldest case is.',
  },
  custody: {
    title: 'Custody Medical Services: New Contract',
    purpose: 'It asks the board to note the new contract for doctors and nurses in custody.',
    summary:
      'The contract ends in six months. Three firms have offered; the best offer costs 6% more and brings a nurse into every suite at all hours.',
    background:
      'The present contract is five years old. An inspection said that waits at night were too long.',
    performance: 'A nurse came within the hour in 71 of a hundred cases; the contract asks for 90.',
    achieved: ['Offers read together with the health service and two neighbouring forces.'],
    scheduled: ['Award in six weeks, start in six months, after four weeks side by side.'],
    links: ['Increasing collaboration'],
    risks: 'If the award is challenged, the present firm has agreed to stay for three months.',
    future: 'The first year is read every quarter against six measures.',
    next: 'The first quarter under the new contract, by its six measures.',
    mitigation: 'The firm that holds the contract now stays until a challenge is decided.',
  },
  standards: {
    title: 'Vetting and Professional Standards',
    purpose: 'It tells the board how quickly people are vetted, and how complaints are dealt with.',
    summary:
      'The queue for vetting is gone. Complaints take longer than they should, and a plan for that is part of this report.',
    background:
      'Every officer and member of staff was checked again last year, as all forces were asked to do.',
    performance: 'Vetting takes 24 days, against 61 a year ago. Complaints take 88 days; the aim is 60.',
    achieved: [
      '2,911 people checked again; in four cases vetting was withdrawn.',
      'A line on which colleagues report in confidence; 37 reports so far.',
    ],
    scheduled: [
      'Two investigators lent by the neighbouring force for six months.',
      'A meeting with every complainant whose case is older than 90 days.',
    ],
    links: ['Reducing violence against women and girls'],
    risks: 'If the two posts are not filled, the oldest cases will be a year old before they are closed.',
    future: 'The Deputy Chief Constable reads the oldest ten cases every month.',
    next: 'How many cases are older than six months.',
    mitigation: 'Two lent investigators stay until both posts are filled.',
  },
  roads: {
    title: 'Roads Policing and Casualty Reduction',
    purpose:
      'It tells the board what was done against the causes of the worst collisions, and with what effect.',
    summary:
      'Fewer people were killed or seriously injured than in the same quarter a year ago. Young drivers are the exception and the next thing to work on.',
    background:
      'The partnership’s aim is a fall by half in ten years. The county is a little ahead of that path.',
    performance:
      '112 people were killed or seriously injured, against 127 a year ago. 23 of them were drivers under 25, against 19.',
    achieved: [
      '2,655 drivers stopped for speed, drink or drugs, phones or no belt.',
      'Average speed cameras on the road through Castle Wray.',
    ],
    scheduled: [
      'Evenings for new drivers and their parents in all six districts.',
      'A month on drug driving with roadside tests at every stop.',
    ],
    links: ['Increasing collaboration'],
    risks: 'Four of nine motorcycles wait for parts. Cars cover the routes until they are back.',
    future: 'The partnership meets every quarter; its figures are published a month later.',
    next: 'Casualties by road, with what was changed on each.',
  },
  search: {
    title: 'Stop and Search: Use and Scrutiny',
    purpose:
      'It tells the board how the power to stop and search is used, and what those who scrutinise it say.',
    summary:
      'Searches fell slightly and more of them found something. Differences between groups are smaller than a year ago, but they are still there.',
    background:
      'A panel of the public watches films of searches every month. Its findings are part of this report.',
    performance:
      '1,930 searches, of which 31 in a hundred found something. Black people were searched 2.4 times as often as white people, against 3.1 a year ago.',
    achieved: [
      'The panel saw 96 films and asked for learning in seven cases.',
      'Every officer who searches had a day of training in the last year.',
    ],
    scheduled: [
      'A second panel for people under 21, in Marlbridge.',
      'Figures by district on the public site, every month.',
    ],
    links: ['Reducing drug driven violence'],
    risks:
      'Trust falls faster than it grows. Any search of a child is therefore read by an inspector within a day.',
    future: 'The ACC meets the chair of the panel every quarter.',
    next: 'What the panel found in the searches it read.',
  },
} as const satisfies Readonly<Record<string, Subject>>;

/** A subject that somebody has written about. */
export type SubjectKey = keyof typeof SUBJECTS;
