import { expect, test } from '@jest/globals';
import { periodOf } from './period.ts';
import { comparisonLabels, deliveryLabels, periodLabel, spanLabel } from './period-labels.ts';

test.each([
  ['month', 'financial', '2024-03-31', 'March 2024'],
  ['quarter', 'financial', '2020-06-30', 'Q1 2020/21'],
  ['quarter', 'financial', '2020-09-30', 'Q2 2020/21'],
  ['quarter', 'financial', '2020-12-31', 'Q3 2020/21'],
  ['quarter', 'financial', '2021-03-31', 'Q4 2020/21'],
  ['half', 'financial', '2023-09-30', 'Q1 and Q2 2023/24'],
  ['half', 'financial', '2024-03-31', 'Q3 and Q4 2023/24'],
  ['year', 'financial', '2024-03-31', '2023/24'],
  ['year', 'financial', '2000-03-31', '1999/00'],
  ['year', 'calendar', '2024-03-31', '2024'],
  ['rolling-12', 'financial', '2024-03-31', '12 months ending Mar 24'],
] as const)('a %s of the %s year to %s is called %s', (kind, calendar, day, label) => {
  expect(periodLabel(periodOf(kind, calendar, day))).toBe(label);
});

test('quarters and halves of the calendar year are spelled in months, since Q1 means April to June', () => {
  expect(periodLabel(periodOf('quarter', 'calendar', '2024-03-31'))).toBe('January 2024 – March 2024');
  expect(periodLabel(periodOf('half', 'calendar', '2024-03-31'))).toBe('January 2024 – June 2024');
});

test('the span of a period names its first and last month', () => {
  expect(spanLabel(periodOf('half', 'financial', '2024-03-31'))).toBe('October 2023 – March 2024');
  expect(spanLabel(periodOf('month', 'financial', '2024-03-31'))).toBe('March 2024');
});

test('a half-yearly paper reports on its half and promises the next', () => {
  expect(deliveryLabels(periodOf('half', 'financial', '2024-03-31'))).toEqual({
    achieved: 'Delivery Achieved October 2023 – March 2024',
    scheduled: 'Delivery Scheduled April 2024 – September 2024',
  });
});

test('a comparison sets the twelve months to the end of the period beside those a year before', () => {
  const labels = { previous: '12 months ending Mar 23', current: '12 months ending Mar 24' };
  expect(comparisonLabels(periodOf('half', 'financial', '2024-03-31'))).toEqual(labels);
  expect(comparisonLabels(periodOf('quarter', 'financial', '2024-03-31'))).toEqual(labels);
  expect(comparisonLabels(periodOf('rolling-12', 'financial', '2024-03-31'))).toEqual(labels);
});
