import { expect, test } from '@jest/globals';
import { periodOf } from '../calendar/period.ts';
import { QUESTION_PAPER } from '../template/standard/question-paper.ts';
import { STRATEGY_HALF_YEARLY } from '../template/standard/strategy-half-yearly.ts';
import { periodsAround, suggestedPeriod, suggestedTitle } from './suggest.ts';

const half = (day: string) => periodOf('half', 'financial', day);

test('a paper written in May tells of the half that ended in March, and so does one written on the last day of the next', () => {
  expect(suggestedPeriod(STRATEGY_HALF_YEARLY, '2024-05-16')).toEqual(half('2024-03-31'));
  expect(suggestedPeriod(STRATEGY_HALF_YEARLY, '2024-09-30')).toEqual(half('2024-03-31'));
});

test('the next paper reports on the next period, and its title says so', () => {
  const earlier = { title: 'Crime Prevention Strategy Report Q1 and Q2 2023/24', period: half('2023-09-30') };
  const period = suggestedPeriod(STRATEGY_HALF_YEARLY, '2024-05-16', earlier);
  expect(period).toEqual(half('2024-03-31'));
  expect(suggestedTitle(STRATEGY_HALF_YEARLY, period, earlier)).toBe(
    'Crime Prevention Strategy Report Q3 and Q4 2023/24',
  );
});

test('a paper without a forerunner is named after its template and period', () => {
  expect(suggestedTitle(STRATEGY_HALF_YEARLY, half('2024-03-31'))).toBe(
    'Crime Prevention Strategy Report Q3 and Q4 2023/24',
  );
});

test('the suggested period is among those offered', () => {
  for (const day of ['2024-01-15', '2024-04-01', '2024-06-25', '2024-12-31'])
    expect(periodsAround(STRATEGY_HALF_YEARLY, day)).toContainEqual(
      suggestedPeriod(STRATEGY_HALF_YEARLY, day),
    );
});

test('twelve months that may end with any month end with the last that is over, not a year before', () => {
  const year = (day: string) => periodOf('rolling-12', 'financial', day);
  expect(suggestedPeriod(QUESTION_PAPER, '2026-11-16')).toEqual(year('2026-10-31'));
  expect(suggestedPeriod(QUESTION_PAPER, '2026-01-31')).toEqual(year('2025-12-31'));
  expect(periodsAround(QUESTION_PAPER, '2026-12-17')).toEqual(
    ['2027-01-31', '2026-12-31', '2026-11-30', '2026-10-31'].map(year),
  );
});
