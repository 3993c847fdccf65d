import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { pageNumbersCheck } from './r27-page-numbers.ts';

const contents = (...rows: string[]) => inventedPaper([{ heading: 'Contents' }, rows]);

test('pages that count upwards are no finding, nor is any other table', () => {
  expect(pageNumbersCheck(contents('Boats | 3-7', 'Barns | 7', 'Map | see end', 'Roads | 8'))).toEqual([]);
  expect(pageNumbersCheck(inventedPaper(['Page 1 of 2', 'Page 2 of 2', ['Boats | 9', 'Barns | 2']]))).toEqual(
    [],
  );
});

test('a page beyond the last, another count and contents that go back are listed', () => {
  const pages = inventedPaper(['Page 1 of 2', 'Page 3 of 2', 'Page 2 of 4']);
  expect(pageNumbersCheck(pages).map(({ severity, line }) => [severity, line])).toEqual([
    ['INFO', 2],
    ['INFO', 3],
  ]);
  const back = pageNumbersCheck(contents('Boats | 3-7', 'Barns | 5', 'Roads | 9 – 8'));
  expect(back.map(({ line, printed }) => [line, printed])).toEqual([
    [3, '5'],
    [4, '9 – 8'],
  ]);
});
