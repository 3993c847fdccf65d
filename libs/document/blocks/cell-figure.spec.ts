import { readFigure, type TypedBlock } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { cellFigure, cellFigures, keyOfCell, parseCell } from './cell-figure.ts';

const comparison: TypedBlock = {
  kind: 'comparison',
  settings: { caption: 'Knives', previousLabel: 'Mar 23', currentLabel: 'Mar 24' },
  rows: [{ id: 'r1', cells: { measure: 'Knife crime', previous: '2910', current: '2725' } }],
};
const dashboard: TypedBlock = {
  kind: 'dashboard',
  settings: {},
  rows: [
    { id: 'q1', cells: { period: 'Q1', complete: '3', ongoing: '8', 'at-risk': '0' } },
    { id: 'q2', cells: { period: 'Q2', complete: '5', ongoing: '8', 'at-risk': '0' } },
  ],
};
const types: TypedBlock = {
  kind: 'type-by-month',
  settings: { months: 'Jan | Feb' },
  rows: [{ id: 't1', cells: { type: 'Vehicle', jan: '3', feb: '4' } }],
};
const all = [comparison, dashboard, types];

test.each([
  ['c:r1:current', '2,725', '2,910'],
  ['c:r1:percent', '−6.4%', undefined],
  ['c:q2:complete', '5', '3'],
  ['c:q2:total', '13', '11'],
  ['c:q1:total', '11', undefined],
  ['c:t1:feb', '4', '3'],
  ['c:t1:jan', '3', undefined],
  ['c:t1:share', '100.0%', undefined],
])('%s is %s, compared with %s', (source, text, previous) => {
  const figure = cellFigure(all, source);
  expect([figure?.text, figure?.previous?.text]).toEqual([text, previous]);
});

test('a cell reads in a sentence like any other figure', () => {
  const figure = cellFigure(all, 'c:r1:current');
  expect(figure && readFigure('change', figure)).toBe('down 6.4%');
  expect(figure?.from).toBe('Knives, Knife crime, Mar 24');
});

test.each(['c:r9:current', 'c:r1:nothing', 'm:r1:current', 'c:r1', ''])('there is no cell %j', (source) => {
  expect(cellFigure(all, source)).toBeUndefined();
});

test('every figure of a block can be named, blank ones and rows without an id cannot', () => {
  expect(cellFigures(comparison).map(({ source }) => source)).toEqual([
    'c:r1:previous',
    'c:r1:current',
    'c:r1:difference',
    'c:r1:percent',
  ]);
  expect(cellFigures({ ...comparison, rows: [{ id: '', cells: { current: '5' } }] })).toEqual([]);
});

test('the name of a cell is read back', () => {
  const cell = { row: 'a:b', column: 'at-risk' };
  expect(parseCell(keyOfCell(cell))).toEqual(cell);
});
