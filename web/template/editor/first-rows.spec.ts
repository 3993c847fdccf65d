import { expect, test } from '@jest/globals';
import {
  pastedGrid,
  type StartingRows,
  withCell,
  withGrid,
  withNewRow,
  withoutRow,
  withRowShifted,
} from './first-rows.ts';

const start: StartingRows = {
  block: 'rows',
  kind: 'risk-register',
  rows: [{ ref: 'R1', risk: 'Fire' }, { ref: 'R2' }],
  ids: ['first', 'second'],
};

test('a cell is typed into its own column and row, and an emptied one is gone', () => {
  expect(withCell(start, 1, 'owner', 'Insp Hale').rows).toEqual([
    { ref: 'R1', risk: 'Fire' },
    { ref: 'R2', owner: 'Insp Hale' },
  ]);
  expect(withCell(start, 0, 'risk', '').rows).toEqual([{ ref: 'R1' }, { ref: 'R2' }]);
});

test('what a row stands for moves and goes with it', () => {
  const moved = withRowShifted(start, 0, 1);
  expect([moved.rows, moved.ids]).toEqual([
    [{ ref: 'R2' }, { ref: 'R1', risk: 'Fire' }],
    ['second', 'first'],
  ]);
  expect(withoutRow(start, 0)).toEqual({ ...start, rows: [{ ref: 'R2' }], ids: ['second'] });
  expect(withRowShifted(start, 1, 1)).toEqual(start);
});

test('without any row nothing is left of them', () => {
  expect(withoutRow(withoutRow(start, 0), 0)).toEqual({ block: 'rows', kind: 'risk-register' });
  expect(withNewRow({ block: 'rows', kind: 'risk-register' }).rows).toEqual([{}]);
});

test('cells copied from a spreadsheet fill rows and columns from where they are pasted', () => {
  expect(pastedGrid('one')).toBeUndefined();
  const grid = pastedGrid('R2\tFlood\r\nR3\t Theft\r\n') ?? [];
  expect(withGrid(start, 1, ['ref', 'risk'], grid)).toEqual({
    ...start,
    rows: [
      { ref: 'R1', risk: 'Fire' },
      { ref: 'R2', risk: 'Flood' },
      { ref: 'R3', risk: 'Theft' },
    ],
  });
});
