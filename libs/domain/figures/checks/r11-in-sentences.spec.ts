import { expect, test } from '@jest/globals';
import { periodOf } from '../../calendar/period.ts';
import type { FigureSource } from '../figure-source.ts';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import type { BoundFigure, KnownOfPaper, TypedPaper } from './paper.ts';
import { sameFigureCheck } from './r11-same-figure.ts';

const found = (...parts: Invented[]) => sameFigureCheck(inventedPaper(parts));
const head = 'Measure | 12 months ending March 2030 | 12 months ending March 2031 | Diff. | % Diff.';
const table = [head, 'Boat thefts | 2,910 | 2,725 | -185 | -6.4%'];

test.each([
  'Thefts fell from 2,910 to 2,725.',
  'Thefts fell to 2,725, a fall of 6.4%.',
  'Thefts fell by 7% in May.',
  'Thefts rose by 6.3% in May.',
  'Thefts fell by 5.1% in May.',
  'Thefts fell by 6.2% in May and by 6.3% in June.',
  'Thefts fell from 300 to 240 in May.',
  'Thefts fell to 240 in May.',
  'Thefts fell to nearly 2,700.',
])('what a sentence tells of its table, or of something else, is no finding: %s', (text) => {
  expect(found(table, text)).toEqual([]);
});

test.each([
  ['Thefts fell from 2,910 to 2,752.', 'WARN', '2,725', '2,752'],
  ['Thefts fell from 2,901 to 2,725.', 'WARN', '2,910', '2,901'],
  ['Thefts fell to 2,720.', 'WARN', '2,725', '2,720'],
  ['Thefts fell by 6.5%.', 'ASK', '6.4%', '6.5%'],
  ['There was a 6.8% reduction in thefts.', 'ASK', '6.4%', '6.8%'],
])('what it tells wrongly is found: %s', (text, severity, expected, printed) => {
  expect(found(table, text)).toEqual([
    expect.objectContaining({ rule: 'R11', severity, line: 3, expected, printed }),
  ]);
});

test('of several rows the one is meant that the sentence names', () => {
  const two = [...table, 'Barn fires | 400 | 300 | -100 | -25.0%'];
  expect(found(two, 'Barn fires fell to 303.')).toHaveLength(1);
  expect(found(two, 'All fell to 303.')).toEqual([]);
  expect(found(two, { heading: '2 Barns' }, 'Barn fires fell to 303.')).toEqual([]);
});

test('two sentences that count the same of the same months are compared', () => {
  const first = 'In March 2031 there were 240 stolen fishing boats.';
  expect(found(first, 'The 250 stolen fishing boats of March 2031 were found.')).toEqual([
    expect.objectContaining({ severity: 'ASK', line: 2, given: '240 in  (line 1)', printed: '250' }),
  ]);
});

test.each([
  'The 240 stolen fishing boats of March 2031 were found.',
  'The 250 stolen fishing boats of April 2031 were found.',
  'The 250 stolen rowing boats of March 2031 were found.',
  'The 250 stolen fishing boats of Alder in March 2031 were found.',
  'A further 250 stolen fishing boats of March 2031 were found.',
  'The 250 boats of March 2031 were found.',
])('of another month, thing or place they may differ: %s', (second) => {
  expect(found('In March 2031 there were 240 stolen fishing boats.', second)).toEqual([]);
});

const window = periodOf('rolling-12', 'financial', '2031-03-31');
const source = (extractedOn: string, more: Partial<FigureSource> = {}): FigureSource => ({
  measureId: 'thefts',
  area: 'force',
  category: '',
  window,
  extractedOn,
  ...more,
});

function withBound(text: string, printed: string, its: FigureSource): { text: string; bound: BoundFigure[] } {
  const index = text.indexOf(printed);
  const value = Number(printed.replace(',', ''));
  return { text, bound: [{ index, end: index + printed.length, source: its, value }] };
}

/** As the editor knows it: each block has its place. */
function placed(parts: Parameters<typeof typedPaper>[0], known: KnownOfPaper = {}): TypedPaper {
  const paper = typedPaper(parts, known);
  const blocks = paper.blocks.map((block, index) => ({
    ...block,
    at: { sectionKey: 'boats', block: index },
  }));
  return { ...paper, blocks };
}

const early = source('2031-04-09');
const late = source('2031-05-20');

test('of two extracts of one figure the author is asked which is meant, and may take the newer one', () => {
  const paper = placed([
    withBound('We saw 1,476 thefts.', '1,476', early),
    withBound('There were 1,425 thefts.', '1,425', late),
  ]);
  expect(sameFigureCheck(paper)).toEqual([
    expect.objectContaining({
      rule: 'R11',
      severity: 'ASK',
      line: 1,
      printed: '1,476 (extract of 9 April 2031)',
      given: '1,425 (extract of 20 May 2031) in  (line 2)',
      mend: { kind: 'use-extract', at: { sectionKey: 'boats', block: 0 }, extractedOn: '2031-05-20' },
    }),
  ]);
});

test.each([
  ['area', { area: 'north' }],
  ['category', { category: 'night' }],
  ['measure', { measureId: 'fires' }],
  ['window', { window: periodOf('rolling-12', 'financial', '2030-03-31') }],
] as const)('extracts of another %s are two figures', (_what, more) => {
  const other = source('2031-05-20', more);
  const parts = [
    withBound('We saw 1,476 thefts.', '1,476', early),
    withBound('And 1,425 more.', '1,425', other),
  ];
  expect(sameFigureCheck(placed(parts))).toEqual([]);
});

test('twelve months are the same months whatever they are called', () => {
  const year = source('2031-05-20', { window: periodOf('year', 'financial', '2031-03-31') });
  const parts = [
    withBound('We saw 1,476 thefts.', '1,476', early),
    withBound('And 1,425 more.', '1,425', year),
  ];
  expect(sameFigureCheck(placed(parts))).toHaveLength(1);
});

test('tables out of two extracts are asked about once a table, instead of being stopped', () => {
  const columns = 'measure | previous | current | difference | percent';
  const paper = placed([
    { block: 'comparison', columns: head, rows: ['Thefts | 1,476 | 1,746 | +270 | +18.3%'] },
    { block: 'comparison', columns: head, rows: ['Thefts | 1,425 | 1,730 | +305 | +21.4%'] },
  ]);
  const before = periodOf('rolling-12', 'financial', '2030-03-31');
  const blocks = paper.blocks.map((block, index) => {
    if (block.kind !== 'table') return block;
    const extractedOn = index === 0 ? '2031-05-20' : '2031-04-09';
    const sources = { 1: source(extractedOn, { window: before }), 2: source(extractedOn) };
    const bound = block.rows.map((row, at) => (at === 0 ? row : { ...row, sources }));
    return { ...block, columns: columns.split(' | '), rows: bound };
  });
  expect(sameFigureCheck({ ...paper, blocks })).toEqual([
    expect.objectContaining({ severity: 'ASK', line: 4, printed: '1,425 (extract of 9 April 2031)' }),
  ]);
});

const measures: KnownOfPaper['measures'] = [
  {
    id: 'thefts',
    name: 'Boat thefts',
    aliases: ['stolen boats'],
    unit: '',
    polarity: 'less-is-better',
    bestRank: 'first',
  },
];

test.each([
  ['Boat thefts were 2,752.', 'ASK', '2,752'],
  ['Of the stolen boats 2,720 were found.', 'ASK', '2,720'],
  ['Boat thefts were 2,725.', 'INFO', '2,725'],
])(
  'a figure typed beside a bound one of the same measure is offered to be bound: %s',
  (text, severity, printed) => {
    const bound = withBound('There were 2,725 boat thefts.', '2,725', late);
    expect(sameFigureCheck(placed([bound, text], { measures }))).toEqual([
      expect.objectContaining({ rule: 'R11', severity, line: 2, expected: '2,725', printed }),
    ]);
  },
);

test.each([
  'Boat thefts were about 2,700.',
  'Boat thefts cost 12,000.',
  'Barn fires were 2,752.',
  'Boat thefts happened on 27 days.',
])('a figure that is another, rough, or of another measure is left alone: %s', (text) => {
  const bound = withBound('There were 2,725 boat thefts.', '2,725', late);
  expect(sameFigureCheck(placed([bound, text], { measures }))).toEqual([]);
});
