import type { Cells } from '../../section/blocks/block.ts';

const less = { polarity: 'less', best: 'first' } as const;
const more = { polarity: 'more', best: 'first' } as const;

/** The measures of crime with what the plan aspires to among the eight most similar forces. */
export const CRIME_ASPIRATIONS: readonly Cells[] = [
  {
    measure: 'Recorded crime',
    unit: 'per 1,000 people',
    ...less,
    aspiration: 'Upper Quartile Rank',
  },
  {
    measure: 'Violence with injury',
    unit: 'per 1,000 people',
    ...less,
    aspiration: 'MSG Average',
  },
  { measure: 'Residential burglary', unit: 'per 1,000 homes', ...less, aspiration: 'Best' },
  {
    measure: 'Personal robbery',
    unit: 'per 1,000 people',
    ...less,
    aspiration: 'MSG Average',
  },
  {
    measure: 'Vehicle crime',
    unit: 'per 1,000 people',
    polarity: 'less',
    best: 'last',
    aspiration: 'Rank 7',
  },
  {
    measure: 'Hate crime',
    unit: 'per 1,000 people',
    ...less,
    aspiration: '',
    rationale: 'No rank is aspired to: more reports may mean more trust.',
  },
];

/** The measures of service and confidence with theirs. */
export const SERVICE_ASPIRATIONS: readonly Cells[] = [
  { measure: 'Crimes solved', unit: '%', ...more, aspiration: 'Upper Quartile Rank' },
  { measure: 'Victims satisfied', unit: '%', ...more, aspiration: 'MSG Average' },
  {
    measure: 'Confidence in local policing',
    unit: '%',
    polarity: 'more',
    best: 'last',
    aspiration: 'MSG Average',
  },
  { measure: 'Emergency calls answered in time', unit: '%', ...more, aspiration: 'Best' },
  { measure: 'Killed or seriously injured', unit: 'per 100 m vehicle miles', ...less, aspiration: 'Rank 3' },
  { measure: 'Searches that found something', unit: '%', ...more, aspiration: 'MSG Average' },
];
