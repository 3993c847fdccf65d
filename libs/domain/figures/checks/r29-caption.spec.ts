import { expect, test } from '@jest/globals';
import { periodOf } from '../../calendar/period.ts';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import type { Table } from './paper.ts';
import { captionCheck } from './r29-caption.ts';

const table = ['2030 | 2031', '4 | 5'];

test('a chart captioned with another measure than its table blocks the paper', () => {
  const parts = [
    'Table comparing boat thefts data to previous year',
    table,
    'Bar chart showing barn fires recorded each month',
  ];
  expect(captionCheck(inventedPaper(parts))).toEqual([
    expect.objectContaining({ rule: 'R29', severity: 'BLOCK', line: 4 }),
  ]);
});

test.each([
  [
    'Table comparing boat thefts data to previous year',
    'Bar chart showing thefts of boats recorded each month',
  ],
  ['Table comparing boat thefts data to previous year', 'Bar chart showing crimes recorded each month'],
  ['Table comparing data to previous year', 'Bar chart showing barn fires recorded each month'],
  ['Boats are stolen.', 'Bar chart showing barn fires recorded each month'],
])('a caption that names the same measure, or none, is no finding: %s, %s', (above, below) => {
  expect(captionCheck(inventedPaper([above, table, below]))).toEqual([]);
});

const measures = [
  {
    id: 'b',
    name: 'Boat thefts',
    aliases: ['Thefts of vessels'],
    unit: '',
    polarity: 'less-is-better' as const,
    bestRank: 'first' as const,
  },
];
const source = {
  measureId: 'b',
  area: 'force',
  category: '',
  window: periodOf('month', 'calendar', '2031-03-01'),
  extractedOn: '2031-04-02',
};
const drawn = (caption: string, isBound: boolean) => {
  const paper = typedPaper(
    [
      { heading: 'Boats' },
      {
        block: 'comparison',
        columns: 'measure | previous | current',
        rows: ['Boat thefts | 4 | 5'],
        caption: 'Boat thefts',
      },
      { block: 'chart', columns: 'month | value', rows: ['March | 5'], caption },
    ],
    { measures },
  );
  const bind = (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, sources: { 1: source } })),
  });
  const blocks = paper.blocks.map((block) => (block.kind === 'table' && isBound ? bind(block) : block));
  return captionCheck({ ...paper, blocks });
};

test.each([
  ['Boat thefts by month', false],
  ['Thefts of vessels by month', true],
  ['Recorded each month', false],
])('a chart written here whose caption names its series, or none, is no finding: %s', (caption, isBound) => {
  expect(drawn(caption, isBound)).toEqual([]);
});

test.each([true, false])(
  'a chart written here with the caption of another blocks, bound or not: %s',
  (isBound) => {
    expect(drawn('Barn fires by month', isBound)).toEqual([
      expect.objectContaining({ rule: 'R29', severity: 'BLOCK', printed: 'Barn fires by month' }),
    ]);
  },
);

test('the caption of a table of positions names what its measures have in common, and none of them', () => {
  const paper = typedPaper(
    [
      {
        block: 'position',
        columns: 'measure | now',
        rows: ['Boat thefts | 4'],
        caption: 'Aspirations: Harbours',
      },
    ],
    { measures },
  );
  const blocks = paper.blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => ({ ...row, sources: { 1: source } })) }
      : block,
  );
  expect(captionCheck({ ...paper, blocks })).toEqual([]);
});
