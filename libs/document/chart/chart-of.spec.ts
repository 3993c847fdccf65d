import { expect, test } from '@jest/globals';
import { blockNode } from '../blocks/build-block.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { chartForms, chartOf, tableBefore } from './chart-of.ts';
import { chartTable } from './chart-table.ts';
import { describeChart } from './describe.ts';
import { parseSeries, seriesText } from './frozen-series.ts';
import { measureOfCaption } from './measure-of-caption.ts';

const chartNode = (form = 'bars', series = ''): SectionNode => ({ type: 'chart', attrs: { form, series } });
const knife = (rows = 1) =>
  blockNode(
    'comparison',
    {
      caption: 'Table comparing Knife Crime data to previous year',
      previousLabel: '12 months ending Mar 25',
      currentLabel: '12 months ending Mar 26',
    },
    Array.from({ length: rows }, (_, index) => ({
      cells: { measure: `Measure ${index}`, previous: '2,910', current: '2,725' },
    })),
  );
const year = (first: number, value: number) =>
  Array.from({ length: 12 }, (_, index) => ({
    month: `${first + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
    value: value + index,
  }));
const months = seriesText([
  {
    name: 'Knife Crime',
    unit: 'count',
    windows: [
      { name: '12 months ending Mar 25', points: year(2024, 200) },
      { name: '12 months ending Mar 26', points: year(2025, 220) },
    ],
  },
]);

test('a comparison of one measure that was typed is drawn as its two figures', () => {
  expect(chartOf(knife(), chartNode())).toEqual({
    form: 'bars',
    caption: 'Knife Crime',
    along: 'names',
    unit: '',
    labels: ['12 months ending Mar 25', '12 months ending Mar 26'],
    series: [{ name: 'Measure 0', values: [2910, 2725] }],
  });
});

test('a comparison of several measures sets the two periods side by side', () => {
  expect(chartOf(knife(2), chartNode('grouped'))).toMatchObject({
    labels: ['Measure 0', 'Measure 1'],
    series: [{ name: '12 months ending Mar 25' }, { name: '12 months ending Mar 26' }],
  });
});

test('frozen months are one run of bars, and lie beside each other when grouped', () => {
  const run = chartOf(knife(), chartNode('bars', months));
  expect(run).toMatchObject({ caption: 'Knife Crime by month, April 2024 to March 2026', along: 'time' });
  expect([run?.labels.length, run?.labels[0], run?.labels[23]]).toEqual([24, 'Apr 2024', 'Mar 2026']);
  const beside = chartOf(knife(), chartNode('grouped', months));
  expect([beside?.labels.length, beside?.labels[0], beside?.series.length]).toEqual([12, 'Apr', 2]);
});

test('the caption says no measure that the caption of the table does not say', () => {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
  const said = words('Table comparing Knife Crime data to previous year by month april march to');
  for (const series of ['', months]) {
    const caption = chartOf(knife(3), chartNode('bars', series))?.caption ?? '';
    expect(said).toEqual(expect.arrayContaining(words(caption)));
  }
});

test.each([
  ['Table comparing Knife Crime data to previous year', 'Knife Crime'],
  ['Table 3: Burglary (Dwelling) compared with the year before', 'Burglary (Dwelling)'],
  ['Knife crime: offences recorded, compared with the year before', 'Knife crime: offences recorded'],
  ['Visits by district', 'Visits by district'],
  ['', ''],
])('the measure of "%s" is "%s"', (caption, measure) => {
  expect(measureOfCaption(caption)).toBe(measure);
});

test('a month table has its months and two years', () => {
  const table = blockNode('month-table', { previousLabel: '2024/25', currentLabel: '2025/26' }, [
    { cells: { month: 'April', previous: '12', current: '14' } },
    { cells: { month: 'May 2025', previous: '', current: '0' } },
  ]);
  expect(chartOf(table, chartNode())).toMatchObject({
    form: 'grouped',
    labels: ['Apr', 'May 2025'],
    series: [
      { name: '2024/25', values: [12, undefined] },
      { name: '2025/26', values: [14, 0] },
    ],
  });
});

test('types by month are added up as bars, and no type is left out of lines', () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({
    cells: { type: `Type ${index}`, apr: `${index}`, may: '0.1' },
  }));
  const table = blockNode('type-by-month', { months: 'Apr | May' }, rows);
  expect(chartOf(table, chartNode('bars'))?.series).toEqual([{ name: 'Total', values: [36, 0.9] }]);
  const lines = chartOf(table, chartNode('lines'))?.series ?? [];
  expect(lines.map(({ name }) => name)).toContain('4 others');
  expect(lines.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(36);
});

test('a survey shows only the columns that are filled; results keep their units', () => {
  const survey = blockNode('survey', {}, [{ cells: { question: 'Feel safe', force: '71', national: '68' } }]);
  expect(chartOf(survey, chartNode())?.series.map(({ name }) => name)).toEqual(['National', 'Force']);
  const results = blockNode('result-list', {}, [
    { cells: { label: 'Arrests', value: '104', unit: '' } },
    { cells: { label: 'Cannabis', value: '28.14', unit: 'kg' } },
  ]);
  expect(chartOf(results, chartNode())?.labels).toEqual(['Arrests', 'Cannabis (kg)']);
});

test('positions are small lines, one for each measure', () => {
  const table = blockNode('position', {}, [{ cells: { measure: 'Burglary', before: '5', now: '3' } }]);
  expect(chartOf(table, chartNode())).toMatchObject({
    form: 'sparkline',
    series: [{ name: 'Burglary', values: [5, 3] }],
  });
});

test('a chart draws the nearest table of figures before it; without one there is nothing to draw', () => {
  const text = { type: 'paragraph' };
  const risks = blockNode('risk-register');
  const table = knife();
  expect(tableBefore([table, text, risks, chartNode()], 3)).toBe(table);
  expect(tableBefore([text, chartNode(), table], 1)).toBeUndefined();
  expect(chartOf(undefined, chartNode())).toBeUndefined();
  expect(chartForms(risks)).toEqual([]);
});

test('what was frozen is read again, and no other text is taken for it', () => {
  expect(seriesText(parseSeries(months))).toBe(months);
  for (const text of ['', '{', '[]', '{"a":1}', '[{"windows":[{"points":[["2024-13",1]]}]}]'])
    expect(parseSeries(text)).toEqual([]);
});

test('a month that is withheld is a gap that says so in the table and in the words, through the text that freezes it', () => {
  const [first, second, ...others] = year(2025, 220);
  const points = [
    first,
    second && { ...second, value: undefined, withheld: 'fewer than 5' },
    ...others,
  ].filter((point) => point !== undefined);
  const frozen = seriesText([{ name: 'Knife Crime', unit: 'count', windows: [{ name: '', points }] }]);
  const chart = chartOf(knife(), chartNode('bars', frozen));
  if (!chart) throw new Error('There is no chart.');
  expect(chart.series[0]?.values.slice(0, 3)).toEqual([220, undefined, 222]);
  expect(JSON.stringify(chartTable(chart).body)).toContain('"text":"fewer than 5"');
  expect(describeChart(chart)).toContain('; one figure is withheld.');
  expect(describeChart(chart)).not.toContain('missing');
});
