import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { atRiskCheck } from './r08-at-risk.ts';

const found = (...parts: Invented[]) => atRiskCheck(inventedPaper(parts));
const summary = [
  'Strand | Total | Complete | At risk',
  'Boats | 4 | 2 | 2',
  'Barns | 3 | 2 | 1',
  'Mills | 3 | 3 | 0',
  'Total | 10 | 7 | 3',
];
const register = [
  'Ref | Risk description | Owner | Mitigation | Status',
  'R1 | Boats leak | A. Person | Tar | Open',
  'R2 | Boats drift | A. Person | Rope | Open',
  'R3 | Barns burn | B. Person | Sand | Open',
  'R4 | Mills stop | B. Person | Wind | Closed',
];

test.each([
  'Two strands are at risk.',
  'There are 2 strands at risk.',
  'Three open risks are held.',
  'Two of the three strands are currently at risk.',
  'No strands are at risk.',
  'Many strands are at risk.',
])('strands and risks are counted apart, and what is right is no finding: %s', (text) => {
  expect(found(text, summary, register)).toEqual([]);
});

test.each([
  ['Three strands are at risk.', '2', 'Three strands are at risk'],
  ['There are 3 thematic strands currently at risk.', '2', '3 thematic strands currently at risk'],
  ['Four risks are recorded on the register.', '3', 'Four risks are recorded'],
  ['There are two open risks.', '3', 'two open risks'],
])('a count that the tables do not hold is found: %s', (text, expected, printed) => {
  expect(found(text, summary, register)).toEqual([
    expect.objectContaining({ rule: 'R08', severity: 'WARN', line: 1, expected, printed }),
  ]);
});

const boats = { heading: '5.1 Boats' };
const dashboard = ['Quarter | Total | Complete | At risk', 'Q1 | 4 | 3 | 1', 'Q2 | 4 | 2 | 2'];

test('without a summary the strands at risk are those whose own latest row says so', () => {
  const barns = ['Quarter | Total | Complete | At risk', 'Q2 | 3 | 3 | 0'];
  expect(found('One strand is at risk.', boats, dashboard, { heading: '5.2 Barns' }, barns)).toEqual([]);
  expect(found('Two strands are at risk.', boats, dashboard, { heading: '5.2 Barns' }, barns)).toHaveLength(
    1,
  );
});

test('without any dashboard they are the sections whose registers hold an open risk', () => {
  const parts = [boats, register, { heading: '5.2 Barns' }, register];
  expect(found('Two strands are at risk.', ...parts)).toEqual([]);
  expect(found('Three strands are at risk.', ...parts)).toHaveLength(1);
  expect(found('Three strands are at risk.', boats, register)).toEqual([]);
});

test('the summary of a strand says what its own dashboard says', () => {
  expect(found(summary, boats, dashboard)).toEqual([]);
  const wrong = summary.map((row) => row.replace('Boats | 4 | 2 | 2', 'Boats | 4 | 3 | 1'));
  expect(found(wrong, boats, dashboard)).toEqual([
    expect.objectContaining({
      severity: 'BLOCK',
      line: 2,
      given: '2 at risk in 5.1 Boats',
      expected: '2',
      printed: '1',
    }),
  ]);
});

test('an empty register beside actions at risk blocks the section', () => {
  const columns = 'ref | registered | risk | owner | mitigation | response | status';
  const own = (rows: string[]) =>
    atRiskCheck(
      typedPaper([
        boats,
        { block: 'dashboard', columns: 'period | total | complete | At risk', rows: ['Q2 | 4 | 2 | 2'] },
        { block: 'risk-register', columns, rows },
      ]),
    );
  expect(own(['R1 | 2031-05-01 | Boats leak | A. Person | Tar | treat | Open'])).toEqual([]);
  expect(own(['R1 | 2031-05-01 | Boats leak | A. Person | Tar | treat | Closed'])).toEqual([
    expect.objectContaining({ rule: 'R08', severity: 'BLOCK', printed: 'no open risk' }),
  ]);
  expect(own(['R1 | | None | | | | '])).toHaveLength(1);
});

test('a dashboard that prints the current quarter first is read by its labels', () => {
  const rows = [
    'Quarter | Total | Complete | At risk',
    'Current quarter | 4 | 4 | 0',
    'Previous quarter | 4 | 1 | 3',
  ];
  expect(
    found('No open risks.', { heading: '5.1 Boats' }, rows, [
      register[0] ?? '',
      'R4 | Mills stop | B | Wind | Closed',
    ]),
  ).toEqual([]);
  expect(
    found(
      summary.map((row) => row.replace('| 2 | 2', '| 4 | 0')),
      { heading: '5.1 Boats' },
      rows,
    ),
  ).toEqual([]);
});
