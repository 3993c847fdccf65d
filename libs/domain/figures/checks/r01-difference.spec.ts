import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { differenceCheck } from './r01-difference.ts';

const head = 'Measure | 12 months ending March 30 | 12 months ending March 31 | Diff. | % Diff.';
const found = (...rows: string[]) => differenceCheck(inventedPaper([rows]));

test.each([
  ['Theft of bicycles | 200 | 180 | -20 | -10.0%'],
  ['Theft of bicycles | 1,200 | 1,180 | −20 | −1.7%'],
  ['Theft of bicycles | 200 | 180 | 20 | 10.0%'],
  ['Theft of bicycles | 200 | | | '],
  ['Theft of bicycles | 1.25 | 1.31 | 0.1 | 4.8%'],
])('a difference that follows from its figures is no finding: %s', (row) => {
  expect(found(head, row)).toEqual([]);
});

test('a difference that does not follow blocks the paper, at the line of its row', () => {
  expect(found(head, 'Arson | 10 | 12 | +2 | ', 'Theft of bicycles | 200 | 180 | -18 | -10.0%')).toEqual([
    expect.objectContaining({ rule: 'R01', severity: 'BLOCK', line: 3, expected: '−20', printed: '-18' }),
  ]);
});

test('where a column carries signs, a fall without one is wrong', () => {
  expect(found(head, 'Arson | 12 | 10 | -2 | ', 'Theft of bicycles | 200 | 180 | 20 | ')).toHaveLength(1);
});

test('a table that prints the later year first is read in the order of time', () => {
  expect(found('Measure | 2031 | 2030 | Change', 'Arson | 12 | 10 | 2')).toEqual([]);
});

test('three figures before a change leave open which two are meant', () => {
  expect(found('Measure | 2029 | 2030 | 2031 | Change', 'Arson | 12 | 10 | 20 | 8')).toEqual([]);
});

const told = (text: string) => differenceCheck(inventedPaper([text]));

test.each([
  'Visits rose from 240 to 300, an increase of 60.',
  'In May 300 drivers were stopped compared to 240 last May (an increase of 60 stops).',
  'Visits fell from 300 to 240, a decrease of 60 visits.',
  'Cadets gave 590 hours, an increase of 150 hours from 440 hours.',
  'Visits rose from 240 to 300, nearly 70 more.',
  'Calls were 6,751 fewer than last year.',
  'Visits rose from 240 to 300. Arrests rose by 3.',
  'Visits rose from 1.5m to 1.7m, an increase of 0.3m.',
])('a difference told in a sentence that follows, or cannot be judged, is no finding: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Visits rose from 240 to 300, an increase of 50.', '+60', '50'],
  ['In May 300 drivers were stopped compared to 240 last May (an increase of 70 stops).', '+60', '70'],
  ['Visits fell from 300 to 240, a decrease of 61 visits.', '−60', '61'],
  ['Visits went from 240 to 300, 60 fewer in all.', '+60', '60'],
  ['Cadets gave 590 hours, an increase of 140 hours from 440 hours.', '+150', '140'],
])('a difference told in a sentence that does not is a hint: %s', (text, expected, printed) => {
  expect(told(text)).toEqual([expect.objectContaining({ rule: 'R01', severity: 'WARN', expected, printed })]);
});

const where = { sectionKey: 'roads', block: 0 };

test('a wrong difference is mended in one act, in the manner of its column', () => {
  const mendOf = (...parts: Parameters<typeof inventedPaper>[0]) => {
    const paper = inventedPaper(parts);
    return differenceCheck({ ...paper, blocks: paper.blocks.map((block) => ({ ...block, at: where })) })[0]
      ?.mend;
  };
  const mend = { kind: 'replace', at: where };
  expect(mendOf([head, 'Arson | 12 | 10 | -3 | '])).toEqual({ ...mend, from: '-3', to: '−2' });
  expect(mendOf([head, 'Arson | 12 | 10 | 3 | '])).toEqual({ ...mend, from: '3', to: '2' });
  expect(mendOf('Visits rose from 240 to 300, an increase of 50.')).toEqual({
    ...mend,
    from: '50',
    to: '60',
  });
  expect(mendOf('Visits fell from 240 to 300, a decrease of 50.')).toBeUndefined();
});

test('a plus on a fall is a fault', () => {
  const table = ['Measure | March 2030 | March 2031 | Diff.', 'Boats | 2,910 | 2,725 | +185'];
  expect(differenceCheck(inventedPaper([table]))).toEqual([expect.objectContaining({ printed: '+185' })]);
});
