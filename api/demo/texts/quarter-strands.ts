/** A strand of the quarterly report over two quarters: what the figures showed, and six pieces of work in their order. */
export interface QuarterStrand {
  readonly key: string;
  readonly insights: readonly [earlier: string, later: string];
  /** What is said of its risk, where it is at risk. */
  readonly risk?: readonly [earlier: string | undefined, later: string | undefined];
  readonly work: readonly [string, string, string, string, string, string];
}

/** The nine strands of the quarterly report. The earlier report promises what the later one tells of. */
export const QUARTER_STRANDS: readonly QuarterStrand[] = [
  {
    key: 'domestic-abuse',
    insights: [
      '6,240 offences were recorded, 4% fewer than a year before. Repeat victims were 31 in a hundred.',
      '6,015 offences were recorded, 5% fewer than a year before. Repeat victims fell to 29 in a hundred.',
    ],
    work: [
      'Victims called back within a day by a trained officer: 88 in a hundred.',
      'Panel on the most dangerous offenders set up with probation.',
      'Protection notices: a refresher day for every duty inspector.',
      'A worker for children in the hub, paid for by the partnership.',
      'Video calls for victims who cannot come to a station.',
      'A review of the twenty cases with most repeats.',
    ],
  },
  {
    key: 'sexual-offences',
    insights: [
      '552 rapes were recorded. A suspect was charged in 9 in a hundred, against 7 a year before.',
      '541 rapes were recorded. A suspect was charged in 11 in a hundred.',
    ],
    work: [
      'Early advice from prosecutors in 38 cases.',
      'Phones returned to victims within a day in nine of ten cases.',
      'A second specialist team, in Thornwick.',
      'A single guide for victims, written with them.',
      'Training on offenders who are known to more than one victim.',
      'A waiting time of less than 30 days for digital evidence.',
    ],
  },
  {
    key: 'stalking',
    insights: [
      '1,904 offences were recorded. In 212 a stalking order was considered, in 31 one was granted.',
      '1,876 offences were recorded. 44 stalking orders were granted, the most in any quarter.',
    ],
    work: [
      'A clinic every week at which hard cases are read together.',
      'A template for orders that courts accept as it stands.',
      'An advocate for victims in each of the three areas.',
      'Checks on every order within its first month.',
      'A short film for officers on what stalking looks like online.',
      'A count of breaches, to be given to the board.',
    ],
  },
  {
    key: 'child-exploitation',
    risk: ['At risk: three actions wait for a room and for two officers.', undefined],
    insights: [
      '238 children were known to be at risk of exploitation, 19 more than in the quarter before.',
      '226 children were known to be at risk of exploitation, 12 fewer than in the quarter before.',
    ],
    work: [
      'A named officer for each child at high risk.',
      'Hotels visited with licensing officers: 54.',
      'Disruption letters to 23 adults.',
      'A room at the hub in which children are heard without uniform.',
      'A test of hotels with young volunteers.',
      'Exploitation orders against the four adults named most often.',
    ],
  },
  {
    key: 'missing-people',
    insights: [
      '1,310 people were reported missing. 41 children account for a third of all reports about children.',
      '1,262 people were reported missing. Reports from children’s homes fell by a fifth.',
    ],
    work: [
      'Agreement with 16 children’s homes on when to call.',
      'Return talks within three days: 79 in a hundred.',
      'Agreement with the other nine children’s homes.',
      'A plan for each of the 41 children.',
      'The same agreement with the two hospitals.',
      'Return talks within three days: 90 in a hundred.',
    ],
  },
  {
    key: 'modern-slavery',
    risk: [undefined, 'At risk: the visits to farms wait for interpreters.'],
    insights: [
      '47 possible victims were referred, most of them from car washes and building sites.',
      '52 possible victims were referred; farms appear for the first time.',
    ],
    work: [
      'Joint visits with the labour inspectorate to 18 sites.',
      'A reception place that opens at night.',
      'Interpreters on call in nine languages.',
      'A week of visits to farms before the picking season.',
      'Training for council housing officers.',
      'A second reception place, in the west.',
    ],
  },
  {
    key: 'adults-at-risk',
    insights: [
      '2,870 concerns were shared with councils; half needed nothing further.',
      '2,540 concerns were shared with councils; a third needed nothing further.',
    ],
    work: [
      'One form in place of four.',
      'Feedback to officers on what became of their concern.',
      'A guide on when a concern need not be shared.',
      'A link officer in each council.',
      'A sample of fifty concerns read together each month.',
      'A report on people named five times or more.',
    ],
  },
  {
    key: 'weapons',
    insights: [
      '684 offences with a blade were recorded, 6% fewer than a year before.',
      '671 offences with a blade were recorded, 7% fewer than a year before.',
    ],
    work: [
      'Knife arches at stations on 12 evenings.',
      'Lessons for Year 8 in five schools.',
      'Test purchases at 60 shops with cadets.',
      'Surrender bins in six towns for one week.',
      'Lessons for Year 8 in the remaining four schools.',
      'A second round of test purchases where the first failed.',
    ],
  },
  {
    key: 'gangs',
    insights: [
      'Seven drug lines were closed and 34 people charged.',
      'Nine drug lines were closed and 39 people charged.',
    ],
    work: [
      'Weekly briefing with neighbouring forces.',
      'Help for 15 people whose homes had been taken over.',
      'A letter and a visit to everybody who buys from a closed line.',
      'Financial investigation in each case over £10,000.',
      'Work in prisons with the twelve most active sellers.',
      'A joint operation at two railway hubs.',
    ],
  },
];
