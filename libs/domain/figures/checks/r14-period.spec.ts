import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { periodCheck } from './r14-period.ts';

const halfYear: Invented[] = [
  { heading: '1.0 Purpose of Report' },
  'This paper covers Q3 and Q4 (October 2030 – March 2031).',
  { heading: '2.0 Farms' },
];
const found = (...parts: Invented[]) => periodCheck(inventedPaper([...halfYear, ...parts]));

test.each<[Invented]>([
  [{ heading: 'Delivery Achieved October 2030-March 2031:' }],
  [{ heading: 'Delivery Scheduled April 2031-September 2031:' }],
  ['Work completed in May 2031 is told elsewhere.'],
  ['Patrols of Q4, 2031 (01/01/2031 to 31/03/2031) went well.'],
])('a label of the period, or of the next for what is planned, is no finding: %j', (part) => {
  expect(found(part)).toEqual([]);
});

test.each<[Invented, string]>([
  [{ heading: 'Delivery Achieved April 2030-September 2030:' }, 'BLOCK'],
  [{ heading: 'Delivery Scheduled October 2030-March 2031:' }, 'BLOCK'],
  [{ item: 'Delivery achieved April – September 2030: what was done.', depth: 0 }, 'WARN'],
  ['Patrols of Q1, 2031 (01/01/2031 to 31/03/2031) went well.', 'WARN'],
  ['Patrols will go on in the next quarter.', 'ASK'],
])(
  'a label left over, a quarter of the other calendar and the quarter of a half-year are found: %j',
  (part, severity) => {
    expect(found(part)).toEqual([expect.objectContaining({ rule: 'R14', severity, line: 4 })]);
  },
);

test('a paper that states no period is not judged', () => {
  expect(periodCheck(inventedPaper([{ heading: 'Delivery Achieved April 2030-September 2030:' }]))).toEqual(
    [],
  );
});
