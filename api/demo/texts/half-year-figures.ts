import type { Written } from './fill-in.ts';

/** The figures of the half-yearly report's fourteen tables, row by row, as the analysts gave them. */
export const HALF_YEAR_FIGURES: Readonly<Record<string, NonNullable<Written['figures']>>> = {
  'knife-crime': [['2910', '2725']],
  rape: [['2558', '2267']],
  'night-time-economy': [['1738', '1463']],
  'county-lines': [['1476', '1746']],
  'cyber-fraud': [
    ['5314', '4545'],
    ['1811', '1856'],
  ],
  'child-abuse': [['1227', '928']],
  'domestic-abuse': [['27925', '24549']],
  'drugs-alcohol': [
    ['1425', '1730'],
    ['3893', '3808'],
  ],
  'mental-health': [
    ['667', '462'],
    ['18019', '15598'],
  ],
  'burglary-robbery': [
    ['3560', '3757'],
    ['1375', '1357'],
  ],
  'hate-crime': [['4247', '3737']],
};
