import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { percentageChangeCheck } from './r02-percentage-change.ts';

const head = 'Measure | 12 months ending March 30 | 12 months ending March 31 | Diff. | % Diff.';
const inTable = (row: string) => percentageChangeCheck(inventedPaper([[head, row]]));
const inProse = (text: string) => percentageChangeCheck(inventedPaper([text]));

test.each([
  ['Arson | 200 | 180 | -20 | -10.0%'],
  ['Arson | 200 | 180 | -20 | -10%'],
  ['Arson | 200 | 180 | 20 | 10.0'],
  ['Arson | 0 | 5 | +5 | n/a'],
  ['Arson | 5.0% | 6.0% | 1.0 | 20%'],
])('a percentage that follows, or that cannot be judged, is no finding: %s', (row) => {
  expect(inTable(row)).toEqual([]);
});

test.each([
  ['Arson | 200 | 181 | -19 | -9.4%', 'WARN'],
  ['Arson | 200 | 181 | -19 | -9.0%', 'BLOCK'],
  ['Arson | 200 | 181 | -19 | +9.5%', 'BLOCK'],
])('off by one in the last place warns, by more blocks: %s', (row, severity) => {
  expect(inTable(row)).toEqual([expect.objectContaining({ rule: 'R02', severity, line: 2 })]);
});

test.each([
  'Cadets gave 300 hours, which is an increase of 25% from 240 hours a year ago.',
  'Visits rose from 240 to 300, an increase of 25%.',
  'Calls fell by 20% from 300 to 240.',
  'In May 300 drivers were stopped compared to 240 last May (increase of 25%).',
  'The team made 12 visits, up 17% on the same months of 2030.',
  'Calls rose from 240 to 300. Arrests went up by 3%.',
  'From 240 to 300 visits were made, and 29% of callers were new.',
])('a sentence that adds up, or does not state both figures, is no finding: %s', (text) => {
  expect(inProse(text)).toEqual([]);
});

test.each([
  'Cadets gave 300 hours, which is an increase of 29% from 240 hours a year ago.',
  'Visits rose from 240 to 300, an increase of 29%.',
  'In May 300 drivers were stopped compared to 240 last May (increase of 29%).',
])('a sentence whose percentage does not follow is a hint, never a gate: %s', (text) => {
  expect(inProse(text)).toEqual([
    expect.objectContaining({ severity: 'WARN', expected: '+25%', printed: '29%' }),
  ]);
});

test('a wrong percentage is mended in one act, in the manner of its column', () => {
  const where = { sectionKey: 'roads', block: 0 };
  const mendOf = (part: string | string[]) => {
    const paper = inventedPaper([part]);
    return percentageChangeCheck({
      ...paper,
      blocks: paper.blocks.map((block) => ({ ...block, at: where })),
    })[0]?.mend;
  };
  const mend = { kind: 'replace', at: where };
  expect(mendOf([head, 'Arson | 200 | 181 | -19 | -9.0%'])).toEqual({ ...mend, from: '-9.0%', to: '−9.5%' });
  expect(mendOf([head, 'Arson | 200 | 181 | 19 | 9.0'])).toEqual({ ...mend, from: '9.0', to: '9.5' });
  expect(mendOf('Visits rose from 240 to 300, an increase of 29%.')).toEqual({
    ...mend,
    from: '29%',
    to: '25%',
  });
  expect(mendOf('Visits fell from 300 to 240, a decrease of 29%.')).toEqual({
    ...mend,
    from: '29%',
    to: '20%',
  });
  expect(mendOf('Visits fell from 240 to 300, a decrease of 29%.')).toBeUndefined();
});

test.each([
  ['Boats | 0 | 25 | +25 | +100.0%', 'n/a', '+100.0%'],
  ['Boats | 20 | 25 | +5 | n/a', '+25.0%', 'n/a'],
  ['Boats | 2,910 | 2,725 | +185 | +6.4%', '−6.4%', '+6.4%'],
])(
  'over nothing there is no percentage, over something there is one, and a plus is a sign: %s',
  (row, expected, printed) => {
    const table = ['Measure | March 2030 | March 2031 | Diff. | % Diff.', row];
    expect(percentageChangeCheck(inventedPaper([table]))).toEqual([
      expect.objectContaining({ rule: 'R02', severity: 'BLOCK', expected, printed }),
    ]);
  },
);

test.each(['Boats | 0 | 25 | +25 | n/a', 'Boats | 0 | 0 | 0 | n/a', 'Boats | 20 | 25 | +5 | '])(
  'n/a over nothing, and a blank cell, are no finding: %s',
  (row) => {
    const table = ['Measure | March 2030 | March 2031 | Diff. | % Diff.', row];
    expect(percentageChangeCheck(inventedPaper([table]))).toEqual([]);
  },
);
