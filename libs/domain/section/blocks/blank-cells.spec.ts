import { expect, test } from '@jest/globals';
import { STANDARD_STYLE } from '../../figures/figure-style.ts';
import { BLOCKS } from './definitions.ts';

test('nothing is summed while a cell is blank, for blank is not zero', () => {
  const settings = { statuses: 'Done | Late | Open' };
  const total = (late: string) =>
    BLOCKS.dashboard.derive(
      { kind: 'dashboard', settings, rows: [{ id: '', cells: { done: '5', late, open: '2' } }] },
      [],
      STANDARD_STYLE,
    ).rows[0]?.total;
  expect([total(''), total('0')]).toEqual(['', '7']);
});

test('a type with a blank month has neither total nor share, and one that is not begun counts for nothing', () => {
  const rows = [
    { id: '', cells: { type: 'Boats', jan: '3', feb: '' } },
    { id: '', cells: { type: 'Barns', jan: '1', feb: '2' } },
  ];
  const settings = { months: 'Jan | Feb' };
  const { rows: derived, foot } = BLOCKS['type-by-month'].derive(
    { kind: 'type-by-month', settings, rows },
    [],
    STANDARD_STYLE,
  );
  expect(derived.map(({ total, share }) => [total, share])).toEqual([
    ['', ''],
    ['3', ''],
  ]);
  expect(foot[0]).toMatchObject({ jan: '4', feb: '', total: '', share: '' });
  const begun = BLOCKS['type-by-month'].derive(
    { kind: 'type-by-month', settings, rows: [...rows.slice(1), { id: '', cells: { type: 'Mills' } }] },
    [],
    STANDARD_STYLE,
  );
  expect(begun.foot[0]).toMatchObject({ jan: '1', feb: '2', total: '3', share: '100%' });
});
