import type { MeasureAsked } from '@countersign/domain';

/** A measure of the demo that is counted month by month. */
export interface CountedMeasure {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly source: string;
  readonly polarity?: MeasureAsked['polarity'];
  /** Totals of the twelve months to the end of the half-yearly report's period a year before, and to its end. */
  readonly totals: readonly [previous: number, current: number];
  /** When in the year there is most of it. */
  readonly season: 'summer' | 'winter' | 'even';
  /** Whether the three policing areas are known as well. */
  readonly byArea?: boolean;
}

const CRIME = 'Crime recording system';

/** What the half-yearly report compares; drug trafficking as the later of its two extracts has it. */
export const COUNTED: readonly CountedMeasure[] = [
  {
    name: 'Knife Crime',
    aliases: ['Knife-enabled crime'],
    source: CRIME,
    totals: [2910, 2725],
    season: 'summer',
    byArea: true,
  },
  { name: 'Rape', source: CRIME, totals: [2558, 2267], season: 'even' },
  {
    name: 'Night-Time Economy',
    aliases: ['NTE violence', 'Violence in the night-time economy'],
    source: CRIME,
    totals: [1738, 1463],
    season: 'summer',
  },
  {
    name: 'Trafficking of drugs',
    aliases: ['Drug trafficking', 'Trafficking of drug offences'],
    source: CRIME,
    polarity: 'neither',
    totals: [1476, 1746],
    season: 'even',
  },
  {
    name: 'Possession of drugs',
    aliases: ['Drug possession'],
    source: CRIME,
    polarity: 'neither',
    totals: [3893, 3808],
    season: 'summer',
  },
  {
    name: 'Cyber/Online',
    aliases: ['Cyber-enabled crime', 'Online crime'],
    source: CRIME,
    totals: [5314, 4545],
    season: 'winter',
  },
  { name: 'Fraud', source: 'National fraud reports', totals: [1811, 1856], season: 'even' },
  {
    name: 'CSE',
    aliases: ['Child sexual exploitation', 'Child Abuse/CSE'],
    source: CRIME,
    totals: [1227, 928],
    season: 'even',
  },
  {
    name: 'Domestic Abuse',
    aliases: ['DA'],
    source: CRIME,
    totals: [27925, 24549],
    season: 'summer',
    byArea: true,
  },
  {
    name: 'S136 detentions',
    aliases: ['Section 136 detentions'],
    source: 'Custody system',
    totals: [667, 462],
    season: 'even',
  },
  {
    name: 'Mental Health incidents',
    source: 'Command and control',
    totals: [18019, 15598],
    season: 'summer',
  },
  {
    name: 'Burglary (Dwelling)',
    aliases: ['Dwelling burglary', 'Burglary dwelling'],
    source: CRIME,
    totals: [3560, 3757],
    season: 'winter',
    byArea: true,
  },
  {
    name: 'Robbery (Personal)',
    aliases: ['Personal robbery', 'Street robbery'],
    source: CRIME,
    totals: [1375, 1357],
    season: 'winter',
  },
  { name: 'Hate Crime', aliases: ['Hate offences'], source: CRIME, totals: [4247, 3737], season: 'summer' },
];

/** Drug trafficking as an extract of two weeks earlier had it. */
export const EARLIER_TRAFFICKING = { name: 'Trafficking of drugs', totals: [1425, 1730] } as const;

/** A measure of the plan update: its value over twelve months, and its position among the eight most similar forces. */
export interface PositionMeasure {
  readonly name: string;
  readonly unit: 'rate' | 'percent';
  readonly polarity: 'more-is-better' | 'less-is-better';
  readonly decimals?: number;
  readonly bestRank?: MeasureAsked['bestRank'];
  /** Over the twelve months to a year before the update's last day, and to that day. */
  readonly values: readonly [before: number, now: number];
  /** As the update before had it, and now. */
  readonly ranks: readonly [before: number, now: number];
}

/** The twelve measures of the plan update. */
export const POSITIONS: readonly PositionMeasure[] = [
  {
    name: 'Recorded crime per 1,000 people',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [76.9, 71.2],
    ranks: [3, 2],
  },
  {
    name: 'Violence with injury per 1,000 people',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [8.7, 9.1],
    ranks: [4, 5],
  },
  {
    name: 'Residential burglary per 1,000 homes',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [4.8, 3.9],
    ranks: [2, 1],
  },
  {
    name: 'Personal robbery per 1,000 people',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [0.71, 0.62],
    ranks: [6, 5],
    decimals: 2,
  },
  {
    name: 'Vehicle crime per 1,000 people',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [5.6, 4.7],
    ranks: [8, 7],
    bestRank: 'last',
  },
  {
    name: 'Hate crime per 1,000 people',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [2.4, 2.3],
    ranks: [4, 4],
  },
  { name: 'Crimes solved', unit: 'percent', polarity: 'more-is-better', values: [14.2, 15.8], ranks: [5, 4] },
  {
    name: 'Victims satisfied',
    unit: 'percent',
    polarity: 'more-is-better',
    values: [76.1, 78.4],
    ranks: [4, 3],
  },
  {
    name: 'Confidence in local policing',
    unit: 'percent',
    polarity: 'more-is-better',
    values: [54.6, 52.0],
    ranks: [3, 2],
    bestRank: 'last',
  },
  {
    name: 'Emergency calls answered in time',
    unit: 'percent',
    polarity: 'more-is-better',
    values: [86.3, 91.0],
    ranks: [3, 2],
  },
  {
    name: 'Killed or seriously injured per 100 m vehicle miles',
    unit: 'rate',
    polarity: 'less-is-better',
    values: [38, 41],
    ranks: [2, 3],
    decimals: 0,
  },
  {
    name: 'Searches that found something',
    unit: 'percent',
    polarity: 'more-is-better',
    values: [28.9, 31.0],
    ranks: [4, 4],
  },
];

/** The name of the measure that holds the position of another. */
export const rankName = (name: string): string => `${name}, MSG position`;

/** Questions of the public survey, in per cent who agree: the force, its most similar group, England and Wales. */
export const SURVEY: readonly {
  readonly name: string;
  readonly now: readonly [force: number, group: number, national: number];
  readonly before: readonly [force: number, group: number, national: number];
}[] = [
  { name: 'The police do a good job (survey)', before: [51.3, 53.9, 54.2], now: [53.6, 53.1, 52.8] },
  { name: 'The police treat people fairly (survey)', before: [61.8, 62.5, 62.9], now: [63.0, 62.2, 61.7] },
  {
    name: 'The police understand local issues (survey)',
    before: [62.4, 63.8, 63.0],
    now: [61.9, 63.1, 62.6],
  },
  { name: 'I feel safe after dark (survey)', before: [66.0, 67.4, 66.8], now: [67.5, 67.1, 66.4] },
];

/** Whom a survey figure is of; empty for the force itself. */
export const SURVEYED = ['', 'Most Similar Group', 'England and Wales'] as const;
