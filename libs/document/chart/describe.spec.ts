import { expect, test } from '@jest/globals';
import type { ChartData } from './chart.ts';
import { chartTable } from './chart-table.ts';
import { describeChart } from './describe.ts';

const chart = (changes: Partial<ChartData> = {}): ChartData => ({
  form: 'bars',
  caption: 'Knife Crime by month',
  along: 'time',
  labels: ['Apr 2024', 'May 2024', 'Jun 2024'],
  series: [{ name: 'Knife Crime', values: [200, 250, 180] }],
  unit: '',
  ...changes,
});

test('a chart is told from its figures: first, last, change, highest, lowest', () => {
  expect(describeChart(chart())).toBe(
    'Knife Crime by month. From 200 in Apr 2024 to 180 in Jun 2024, down 10.0%; highest 250 in May 2024, lowest 180 in Jun 2024.',
  );
});

test.each<[readonly (number | undefined)[], string]>([
  [[undefined, undefined, undefined], 'No figures yet.'],
  [[undefined, 7, undefined], '7 in May 2024; 2 figures are missing.'],
  [[5, 5, 5], '5 throughout.'],
  [
    [0, 3, undefined],
    'From 0 in Apr 2024 to 3 in May 2024, up; highest 3 in May 2024, lowest 0 in Apr 2024; one figure is missing.',
  ],
  [[4, 6, 4], 'From 4 in Apr 2024 to 4 in Jun 2024, no change; highest 6 in May 2024, lowest 4 in Apr 2024.'],
])('%j is told as: %s', (values, told) => {
  expect(describeChart(chart({ caption: '', series: [{ name: '', values }] }))).toBe(told);
});

test('several series are told by name, names by the highest and the lowest', () => {
  const two = [
    { name: 'Last time', values: [61, 70] },
    { name: 'Force', values: [64, 66.5] },
  ];
  expect(describeChart(chart({ along: 'names', labels: ['Safe', 'Heard'], unit: '%', series: two }))).toBe(
    'Knife Crime by month. Last time: highest 70% (Heard), lowest 61% (Safe). Force: highest 66.5% (Heard), lowest 64% (Safe).',
  );
});

test('an axis that does not begin at nought says so', () => {
  const values = [80, 81, 82];
  expect(describeChart(chart({ form: 'lines', series: [{ name: '', values }] }))).toMatch(
    /does not begin at nought/,
  );
  expect(describeChart(chart({ series: [{ name: '', values }] }))).not.toMatch(/nought/);
});

test('months stand across while they have room, and a gap is a blank cell', () => {
  const { columns, head, body } = chartTable(
    chart({ series: [{ name: 'Knife Crime', values: [200, undefined, 180] }] }),
  );
  expect([columns, head[0]?.length, body.length]).toEqual([4, 4, 1]);
  expect(body[0]?.[2]?.blocks).toEqual([]);
  const long = Array.from({ length: 24 }, (_, index) => `M${index}`);
  expect(chartTable(chart({ labels: long })).body).toHaveLength(24);
});
