import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { summaryRepeatsRegisterCheck } from './r22-summary-repeats-register.ts';

const head = 'Ref No | Date registered | Risk Description | Owner | Status';
const paper = (summary: Invented, ...register: string[]) =>
  inventedPaper([
    { heading: '3.1 Summary of risks' },
    summary,
    { heading: '5.1 Harbours' },
    [head, ...register],
  ]);
const boats = 'HB1 | 01/02/2031 | Too few boats are crewed for night patrols of the harbour | Insp A | Open';
const locks = 'HB2 | 01/03/2031 | Lock gates cannot be inspected before winter | Insp B | Open';

test.each<[string, Invented, string[]]>([
  ['the same words', [head, boats, locks], [boats, locks]],
  [
    'a shorter text',
    ['Ref | Risk', 'HB1 | Too few boats for night patrols', 'HB 2 | Lock gates'],
    [boats, locks],
  ],
  ['a closed risk left out', [head, boats], [boats, locks.replace('Open', 'Closed')]],
  ['references in prose', 'HB1 and HB2 stay open.', [boats, locks]],
  ['no register', 'HB9 stays open.', []],
])('a summary that names the risks of the register is no finding: %s', (_, summary, register) => {
  expect(summaryRepeatsRegisterCheck(paper(summary, ...register))).toEqual([]);
});

test.each<[string, Invented, string[], string, string, number]>([
  [
    'another risk',
    ['Ref | Risk', 'HB1 | Vehicles are off the road'],
    [boats],
    'WARN',
    'Vehicles are off the road',
    3,
  ],
  ['an unknown reference', [head, boats, locks.replace('HB2', 'HB7')], [boats], 'WARN', 'HB7', 4],
  ['an open risk left out', [head, boats], [boats, locks], 'WARN', 'not in the summary', 7],
  ['an unknown reference in prose', 'HB9 stays open.', [boats, locks], 'ASK', 'HB9', 2],
])(
  'a summary that differs from the register is found: %s',
  (_, summary, register, severity, printed, line) => {
    expect(summaryRepeatsRegisterCheck(paper(summary, ...register))).toEqual([
      expect.objectContaining({ rule: 'R22', severity, printed, line }),
    ]);
  },
);
