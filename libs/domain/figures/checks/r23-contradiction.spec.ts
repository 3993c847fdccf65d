import { describe, expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { type InventedPart, typedPaper } from './invented-typed.ts';
import { contradictionCheck } from './r23-contradiction.ts';

const dashboard = (atRisk: string) => [
  'Quarter | Total | Complete | At risk',
  'Q1 | 9 | 6 | 1',
  `Q2 | 9 | 7 | ${atRisk}`,
];
const register = (status: string) => ['Ref | Risk | Status', `FS1 | Too few pumps | ${status}`];

describe('no risks', () => {
  const paper = (claim: string, table: Invented) =>
    inventedPaper([{ heading: '5.1 Pumps' }, table, { heading: '6.3 Risks' }, claim]);

  test.each<[string, Invented]>([
    ['There are no strands at risk.', dashboard('0')],
    ['No risks have been identified.', register('Closed')],
    ['No health and safety risks identified.', register('Open')],
    ['No communities at risk of flooding were left out.', register('Open')],
    ['No strands are at risk other than pumps.', dashboard('2')],
    ['There are no strands at risk.', ['Year | Total', '2031 | 4']],
  ])('what the tables bear out, or do not speak of, is no finding: %s', (claim, table) => {
    expect(contradictionCheck(paper(claim, table))).toEqual([]);
  });

  test.each<[string, Invented]>([
    ['There are no strands at risk across 9 strands.', dashboard('2')],
    ['None of the strands are currently at risk.', register('Open')],
    ['No significant risks were identified.', register('Open')],
  ])('is contradicted by what is at risk elsewhere: %s', (claim, table) => {
    expect(contradictionCheck(paper(claim, table))).toEqual([
      expect.objectContaining({ rule: 'R23', severity: 'WARN', section: '6.3 Risks' }),
    ]);
  });

  test('in a strand with its own dashboard is said of that strand alone', () => {
    const parts = [
      { heading: '5.1 Pumps' },
      dashboard('0'),
      'No actions at risk.',
      { heading: '5.2 Ladders' },
      dashboard('3'),
    ];
    expect(contradictionCheck(inventedPaper(parts))).toEqual([]);
  });

  test('blocks a paper whose register is kept here', () => {
    const parts: InventedPart[] = [
      { heading: '5.1 Pumps' },
      { block: 'risk-register', columns: 'ref | risk | status', rows: ['FS1 | Too few pumps | open'] },
      { heading: '6.3 Risks' },
      'No risks identified.',
    ];
    expect(contradictionCheck(typedPaper(parts))).toEqual([expect.objectContaining({ severity: 'BLOCK' })]);
  });
});

describe('a standing answer on risks', () => {
  const paper = (section: string, printed: string, status = 'open') =>
    typedPaper([
      { heading: '5.1 Pumps' },
      { block: 'risk-register', columns: 'ref | risk | status', rows: [`FS1 | Too few pumps | ${status}`] },
      { heading: section },
      { block: 'statement', columns: 'answer | text | printed', rows: [`not-applicable | | ${printed}`] },
    ]);

  test('that it is not applicable is contradicted by an open risk', () => {
    expect(contradictionCheck(paper('6.3 Risks/Mitigation', 'Not applicable.'))).toEqual([
      expect.objectContaining({ rule: 'R23', severity: 'BLOCK', section: '6.3 Risks/Mitigation', line: 6 }),
    ]);
  });

  test.each([
    ['6.3 Risks/Mitigation', 'Not applicable. The risks are those of 5.1.', 'open'],
    ['6.3 Risks/Mitigation', 'Not applicable.', 'closed'],
    ['6.4 Equality', 'Not applicable.', 'open'],
  ])(
    'with a reason, without a risk or about something else it stands: %s, %s',
    (section, printed, status) => {
      expect(contradictionCheck(paper(section, printed, status))).toEqual([]);
    },
  );
});

describe('no recommendations', () => {
  const paper = (...texts: string[]) =>
    inventedPaper([
      { heading: '2.0 Recommendations' },
      ...texts,
      { heading: '9.0 Future Work' },
      'Pumps are bought.',
    ]);

  test.each([
    ['The panel is asked to note the report.'],
    ['None of the pumps is old. The panel is asked to note it.'],
    [],
  ])('is not said where something is asked: %s', (...texts) => {
    expect(contradictionCheck(paper(...texts))).toEqual([]);
  });

  test('is asked about once, and is contradicted by a request elsewhere', () => {
    const expected = expect.objectContaining({ rule: 'R23', severity: 'ASK', line: 2 });
    expect(contradictionCheck(paper('No recommendations.'))).toEqual([expected]);
    const requesting = inventedPaper([
      { heading: '2.0 Recommendations' },
      'None.',
      { heading: '3.0 Summary' },
      'Members are asked to agree the fees.',
    ]);
    const [found] = contradictionCheck(requesting);
    expect(found).toEqual(
      expect.objectContaining({ severity: 'ASK', given: '3.0 Summary (line 4) says "Members are asked to"' }),
    );
  });
});

test('of a dashboard the latest quarter counts, whichever is printed first', () => {
  const rows = [
    'Quarter | Total | Complete | At risk',
    'Current quarter | 4 | 4 | 0',
    'Previous quarter | 4 | 1 | 3',
  ];
  const turned = [
    'Quarter | Total | Complete | At risk',
    'Current quarter | 4 | 1 | 3',
    'Previous quarter | 4 | 4 | 0',
  ];
  const text = 'There are no risks to report.';
  expect(contradictionCheck(inventedPaper([{ heading: '5.1 Boats' }, text, rows]))).toEqual([]);
  expect(contradictionCheck(inventedPaper([{ heading: '5.1 Boats' }, text, turned]))).toHaveLength(1);
});

test('an open risk counts that is described and has no reference yet', () => {
  const register = (risk: string) =>
    typedPaper([
      { heading: '5.1 Boats' },
      'There are no risks to report.',
      { block: 'risk-register', columns: 'ref | risk | status', rows: [risk] },
    ]);
  expect(contradictionCheck(register(' | Boats leak | open'))).toEqual([
    expect.objectContaining({ rule: 'R23', severity: 'BLOCK' }),
  ]);
  expect(contradictionCheck(register(' | Boats leak | closed'))).toEqual([]);
  expect(contradictionCheck(register(' | None | '))).toEqual([]);
});
