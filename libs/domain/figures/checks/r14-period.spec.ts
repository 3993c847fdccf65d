import { expect, test } from '@jest/globals';
import { periodOf } from '../../calendar/period.ts';
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

const pair = (previous: string, current: string): Invented => [
  `Measure | 12 months ending ${previous} | 12 months ending ${current} | Diff.`,
  'Barns | 4 | 5 | 1',
];

test.each<[Invented[]]>([
  [[pair('March 2030', 'March 2031')]],
  [[pair('Dec 2029', 'Dec 2030')]],
  [['Measure | March 2030 | March 2031', 'Barns | 4 | 5'].map(String)],
  [['Data for 12 months to end of March 2031:']],
  [['The 12 months to September 2030 were quiet. They are told of elsewhere.']],
])(
  'twelve months that end with the period, lag behind with all tables, or are told of, are no finding: %j',
  (parts) => {
    expect(found(...parts)).toEqual([]);
  },
);

test.each<[Invented[], string, string]>([
  [[pair('September 2029', 'September 2030')], 'BLOCK', '12 months ending September 2030'],
  [[pair('March 2029', 'March 2030')], 'BLOCK', '12 months ending March 2030'],
  [[pair('March 2030', 'March 2031'), pair('Dec 2029', 'Dec 2030')], 'ASK', '12 months ending Dec 2030'],
  [[pair('March 2029', 'March 2031')], 'ASK', '12 months ending March 2029'],
  [['Data for 12 months to end of September 2030:'], 'WARN', 'Data for 12 months to end of September 2030:'],
])('twelve months of an earlier paper, or of other years, are found: %j', (parts, severity, printed) => {
  expect(found(...parts)).toEqual([expect.objectContaining({ rule: 'R14', severity, printed })]);
});

test.each([
  [['Type | Feb-30 | Feb-31 | YTD | %', 'Barns | 10 | 8 | 31 | 5%']],
  [['Type | Apr-30 | Apr-31 | YTD | %', 'Barns | 10 | 8 | 2 | 20%']],
  [['Type | Feb-30 | Feb-31 | Year on year | %', 'Barns | 10 | 8 | 2 | 20%']],
])('a year to date that is one, or the first month of a year, is no finding: %j', (rows) => {
  expect(periodCheck(inventedPaper([rows]))).toEqual([]);
});

test('a column called year to date that holds one month against the year before is asked about', () => {
  const rows = [
    'Type | Feb-30 | Jan-31 | Feb-31 | YTD comparison | %',
    'Barns | 10 | 9 | 8 | 2 | 20%',
    'Boats | | 4 | 5 | | ',
  ];
  expect(periodCheck(inventedPaper([rows]))).toEqual([
    expect.objectContaining({ rule: 'R14', severity: 'ASK', printed: 'YTD comparison', line: 1 }),
  ]);
});

test('a quarter over the names of its months belongs to the calendar of the paper, or of the first that is spelled', () => {
  const grid = ['Quarter | Qtr 1 | | ', 'Type | January | February | March', 'Barns | 1 | 2 | 3'];
  expect(found(grid)).toEqual([
    expect.objectContaining({ rule: 'R14', severity: 'WARN', printed: 'Q1, January, February, March' }),
  ]);
  const unstated = (text: string) =>
    periodCheck(inventedPaper([{ heading: 'Farms' }, grid, { heading: 'Boats' }, text]));
  expect(unstated('Patrols of Q1, 2031 (01/01/2031 to 31/03/2031) went well.')).toEqual([]);
  expect(unstated('Patrols of Q1, 2031 (01/04/2031 to 30/06/2031) went well.')).toHaveLength(1);
});

test('the period of a paper written here is known, and a label left over is mended in one act', () => {
  const place = { sectionKey: 'farms', block: 0 };
  const paper = inventedPaper([{ heading: 'Delivery Achieved April 2030-September 2030:' }]);
  const blocks = paper.blocks.map((block) => ({ ...block, at: place }));
  const period = periodOf('half', 'financial', '2031-01-01');
  expect(periodCheck({ ...paper, blocks, known: { period } })).toEqual([
    expect.objectContaining({
      expected: 'October 2030 – March 2031',
      mend: {
        kind: 'replace',
        at: place,
        from: 'April 2030-September 2030',
        to: 'October 2030 – March 2031',
      },
    }),
  ]);
});
