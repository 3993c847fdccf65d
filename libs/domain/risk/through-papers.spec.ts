import { expect, test } from '@jest/globals';
import type { Cells } from '../section/blocks/block.ts';
import { followRisks } from './through-papers.ts';

const risk = (id: string, cells: Cells = {}) => ({ id, section: 'rape', cells: { ref: id, ...cells } });

test('a risk is followed through papers by its id: new, changed, closed, opened again, left out', () => {
  const followed = followRisks([
    { id: 'p1', risks: [risk('R1'), risk('R2')] },
    { id: 'p2', risks: [risk('R1', { owner: 'Sam' }), risk('R2')] },
    { id: 'p3', risks: [risk('R1', { owner: 'Sam', status: 'closed' })] },
    { id: 'p4', risks: [risk('R1', { owner: 'Sam', status: 'open' }), risk('R3')] },
  ]);
  expect(followed.map(({ id, stages }) => [id, stages.map(({ move }) => move)])).toEqual([
    ['R1', ['new', 'changed', 'closed', 'opened again']],
    ['R2', ['new', 'unchanged', 'left out']],
    ['R3', ['new']],
  ]);
  expect(followed[0]?.stages[1]?.changes).toEqual([{ field: 'Owner', before: '', after: 'Sam' }]);
});
