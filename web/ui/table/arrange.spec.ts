import { expect, test } from '@jest/globals';
import { filterRows, sortRows } from './arrange.ts';

const same = <T>(value: T) => value;

test('numbers within text sort as numbers', () => {
  expect(sortRows(['Item 10', 'item 9', 'Item 1'], same, 'ascending')).toEqual([
    'Item 1',
    'item 9',
    'Item 10',
  ]);
});

test('what has no value comes last both ways', () => {
  expect(sortRows([undefined, 2, 1], same, 'ascending')).toEqual([1, 2, undefined]);
  expect(sortRows([undefined, 2, 1], same, 'descending')).toEqual([2, 1, undefined]);
});

test('rows that are equal keep their order', () => {
  const rows = [
    { at: 1, key: 'a' },
    { at: 1, key: 'b' },
    { at: 0, key: 'c' },
  ];
  expect(sortRows(rows, (row) => row.at, 'descending').map((row) => row.key)).toEqual(['a', 'b', 'c']);
});

test('every typed word has to occur, in any column and any case', () => {
  const rows = [
    ['Roads policing', 'Amara Whitlock'],
    ['Roads policing', 'Joe Marsh'],
  ];
  expect(filterRows(rows, same, ' MARSH roads ')).toEqual([rows[1]]);
  expect(filterRows(rows, same, ' ')).toBe(rows);
});
