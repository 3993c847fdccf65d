import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { periodOf } from '../../calendar/period.ts';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { directionCheck } from './r21-direction.ts';

const table = (previous: number, current: number) => [
  '12 months ending March 30 | 12 months ending March 31 | Diff.',
  `${previous} | ${current} | ${current - previous}`,
];
const barnFires = (rows: Invented, ...prose: Invented[]) =>
  directionCheck(inventedPaper([{ heading: 'Barn Fires' }, rows, ...prose]));

describe('a word against the table of its section', () => {
  test.each([
    ['Barn fires have fallen.', 200, 190],
    ['Barn fires have stabilised over the past 12 months.', 200, 197],
    ['Barn fires have stabilised in the last quarter.', 200, 150],
    ['Boat thefts have increased.', 200, 190],
    ['There has been an increase in barn inspections.', 200, 190],
    ['Barn fires have increased in some districts.', 200, 190],
    ['A plan to see an increase in barn fires that are solved will follow.', 200, 190],
  ])(
    'that says what it shows, or is said of something else, is no finding: %s',
    (text, previous, current) => {
      expect(barnFires(table(previous, current), text)).toEqual([]);
    },
  );

  test.each([
    ['Barn fires have stabilised over the past 12 months.', 'have stabilised', 'a change below 3%'],
    ['The number of barn fires has increased.', 'increased', 'a fall'],
    ['There has been an increase in barn fires.', 'increase', 'a fall'],
  ])('that it does not show is asked about: %s', (text, printed, expected) => {
    expect(barnFires(table(200, 160), text)).toEqual([
      expect.objectContaining({ rule: 'R21', severity: 'ASK', printed, expected, line: 4 }),
    ]);
  });
});

describe('a share', () => {
  const counts = 'There were 824 barn fires and 183 barn floods in the year.';
  const found = (text: string) => directionCheck(inventedPaper([{ heading: 'Barns' }, counts, text]));

  test.each([
    '27 old buildings (3.28% of barn fires) were empty.',
    '27 old buildings (2.68% of barn visits) were empty.',
    '27 old buildings (9.10% of barn fires) were empty.',
  ])('of the whole it names, or of nothing that is told, is no finding: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('of another whole than it names is asked about', () => {
    expect(found('27 old buildings (2.68% of all barn fires) were empty.')).toEqual([
      expect.objectContaining({
        severity: 'ASK',
        given: '27 is 2.68% of 824 barn fires and 183 barn floods together',
      }),
    ]);
  });

  test('computed from its own count, rounded, never is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 824 }), (count) => {
        const share = ((100 * count) / 824).toFixed(2);
        return found(`${count} old buildings (${share}% of barn fires) were empty.`).length === 0;
      }),
    );
  });
});

describe('bound figures', () => {
  const bound = (text: string, values: readonly [number, string][], years: readonly number[]) => ({
    text,
    bound: values.map(([value, printed], index) => ({
      index: text.indexOf(printed),
      end: text.indexOf(printed) + printed.length,
      value,
      source: {
        measureId: 'fires',
        area: 'force',
        category: '',
        window: periodOf('year', 'financial', `${years[index] ?? 2030}-05-01`),
        extractedOn: '2031-04-02',
      },
    })),
  });
  const found = (text: string, bands = {}) =>
    directionCheck(
      typedPaper(
        [
          bound(
            text,
            [
              [200, '200'],
              [190, '190'],
            ],
            [2029, 2030],
          ),
        ],
        {
          bands: { slightBelow: 5, stableBelow: 3, significantFrom: 10, explainFrom: 10, ...bands },
        },
      ),
    );

  test('are compared by their windows, whichever is told first', () => {
    expect(found('Fires went down: 190 this year, 200 last year.')).toEqual([]);
    expect(found('Fires went up: 190 this year, 200 last year.')).toEqual([
      expect.objectContaining({ rule: 'R21', severity: 'WARN', expected: 'a fall', printed: 'up' }),
    ]);
  });

  test('are measured with the bands of the organisation', () => {
    const text = 'Fires saw a slight fall to 190 this year, 200 being the number of last year.';
    expect(found(text)).toEqual([expect.objectContaining({ expected: 'a change below 5%' })]);
    expect(found(text, { slightBelow: 6 })).toEqual([]);
  });

  test('a fall is not called an increase', () => {
    const one = (text: string) => directionCheck(typedPaper([bound(text, [[-6.4, '−6.4%']], [2030])]));
    expect(one('There was an increase of −6.4% in fires.')).toHaveLength(1);
    expect(one('There was a change of −6.4% in fires.')).toEqual([]);
  });
});

describe('a movement that nothing explains', () => {
  test.each<[string, Invented[]]>([
    ['a small one', [table(200, 190)]],
    ['few', [table(4, 8)]],
    ['spoken of', [table(200, 100), 'This fall follows new patrols.']],
    ['named', [table(200, 100), 'The barn team was doubled.']],
  ])('is none: %s', (_, parts) => {
    expect(directionCheck(inventedPaper([{ heading: 'Barn Fires' }, ...parts]))).toEqual([]);
  });

  test.each<[string, Invented[]]>([
    ['silence', [table(200, 100)]],
    [
      'lists only',
      [table(200, 100), { heading: 'Delivery Achieved:' }, { item: 'Barn patrols increased.', depth: 0 }],
    ],
  ])('is listed: %s', (_, parts) => {
    expect(directionCheck(inventedPaper([{ heading: 'Barn Fires' }, ...parts]))).toEqual([
      expect.objectContaining({ rule: 'R21', severity: 'INFO', line: 3, printed: '−50%' }),
    ]);
  });

  test('is asked about where the table is written here, from what the organisation calls large', () => {
    const columns = 'measure | previous | current | difference | percent';
    const head = 'Measure | 12 months ending Mar 30 | 12 months ending Mar 31 | Diff. | % Diff.';
    const paper = typedPaper([
      { heading: 'Barns' },
      { block: 'comparison', columns, rows: ['Fires | 100 | 120 | 20 | 20%'] },
    ]);
    const blocks = paper.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: [{ cells: head.split(' | '), line: 2 }, ...block.rows.slice(1)] }
        : block,
    );
    const bands = { slightBelow: 5, stableBelow: 3, significantFrom: 10, explainFrom: 25 };
    expect(directionCheck({ ...paper, blocks })).toEqual([
      expect.objectContaining({ severity: 'ASK', printed: '+20%' }),
    ]);
    expect(directionCheck({ ...paper, blocks, known: { bands } })).toEqual([]);
  });
});

test('what moved by more than the band allows is not stable, and "improved" says nothing of a direction', () => {
  const table = [
    'Measure | March 2030 | March 2031 | Diff. | % Diff.',
    'Boat thefts | 100 | 104 | +4 | +4.0%',
  ];
  expect(directionCheck(inventedPaper([table, 'Boat thefts have been broadly stable.']))).toEqual([
    expect.objectContaining({ rule: 'R21', expected: 'a change below 3%' }),
  ]);
  expect(directionCheck(inventedPaper(['Response times improved from 12 minutes to 9 minutes.']))).toEqual(
    [],
  );
});
