import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitToGrid, type SpanningCell } from './grid.ts';

const cell = fc.record({ colspan: fc.integer({ min: 1, max: 5 }), rowspan: fc.integer({ min: 1, max: 5 }) });

function coverage(rows: readonly (readonly SpanningCell[])[], columns: number): number[][] {
  const hits = rows.map(() => new Array<number>(columns).fill(0));
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { colspan, rowspan } of row) {
      while (hits[y]?.[x]) x += 1;
      for (const line of hits.slice(y, y + rowspan)) {
        for (let column = x; column < x + colspan; column += 1) line[column] = (line[column] ?? 0) + 1;
      }
      if (y + rowspan > rows.length) throw new Error('A cell leaves the table.');
    }
  }
  return hits;
}

test('whatever spans are typed, every place of the grid is covered exactly once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (typed) => {
      const { rows, columns } = fitToGrid(typed, 1, () => ({ colspan: 1, rowspan: 1 }));
      expect(coverage(rows, columns)).toEqual(rows.map(() => new Array(columns).fill(1)));
    }),
  );
});
