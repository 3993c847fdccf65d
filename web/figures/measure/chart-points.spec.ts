import { expect, test } from '@jest/globals';
import { chartPoints } from './chart-points.ts';

const point = (start: string, months: number, value: number | null) => ({
  start,
  months,
  value,
  withheld: null,
  provisional: false,
  extractedOn: null,
});

test('a chart shows the months, and a month that is not known as a gap', () => {
  expect(
    chartPoints([point('2024-01-01', 1, 5), point('2024-02-01', 1, null), point('2023-04-01', 12, 99)]),
  ).toEqual([
    { month: '2024-01-01', value: 5 },
    { month: '2024-02-01', value: undefined },
  ]);
});

test('where no month is known it shows the longest periods, at the month that each ends with', () => {
  expect(
    chartPoints([point('2024-01-01', 3, 1), point('2023-04-01', 12, 7), point('2023-05-01', 12, 8)]),
  ).toEqual([
    { month: '2024-03-01', value: 7 },
    { month: '2024-04-01', value: 8 },
  ]);
  expect(chartPoints([])).toEqual([]);
});
