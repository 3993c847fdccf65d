import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { explainedRateCheck } from './r39-explained-rate.ts';

const found = (text: string) => explainedRateCheck(inventedPaper([text]));

test.each([
  'There were 1,240 fires, 2.1 per 1,000 people. The county has a population of 590,000.',
  'With a population of 1.8m the 3,600 thefts are a rate of 2.0 per 1,000 population.',
  'There were 1,240 fires, 9.9 per 1,000 people.',
  'There were 1,240 fires, up from 2.0 to 9.9 per 1,000 people in a population of 590,000.',
  'The rate rose by 2 per 1,000 in a population of 590,000.',
])('a rate that follows, or whose population nobody names, is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['There were 1,240 fires, 12.1 per 1,000 people. The county has a population of 590,000.', '2.1 per 1000'],
  ['With a population of 1.8m the 3,600 thefts are a rate of 2.0 per 10,000 population.', '20.0 per 10000'],
])('a rate that its count does not explain is asked about: %s', (text, expected) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R39', severity: 'ASK', expected })]);
});

test('a rate computed from its count and population, rounded, never is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 20_001, max: 3_000_000 }),
      (count, people) => {
        const printed = people.toLocaleString('en-GB');
        const rate = ((count / people) * 1000).toFixed(2);
        return (
          found(
            `In a population of ${printed} there were ${count.toLocaleString('en-GB')} fires, ${rate} per 1,000.`,
          ).length === 0
        );
      },
    ),
  );
});
