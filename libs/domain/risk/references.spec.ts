import { expect, test } from '@jest/globals';
import { riskChanges } from './change.ts';
import { doubledReferences, nextReference } from './references.ts';

test.each([
  [[], 'R1'],
  [['', 'without number'], 'R1'],
  [['R1', 'R3', 'R2'], 'R4'],
  [['R09'], 'R10'],
  [['R099', 'R7'], 'R100'],
  [['VR/2024/06'], 'VR/2024/07'],
  [[' 12 '], '13'],
])('after %j comes %s', (used, next) => {
  expect(nextReference(used)).toBe(next);
});

test('a reference that two risks bear is named once; blank ones are not', () => {
  const rows = ['R1', '', 'R2', 'R1', '', 'R1'].map((ref) => ({ cells: { ref } }));
  expect(doubledReferences(rows)).toEqual(['R1']);
});

test('what changed about a risk, field by field', () => {
  const before = {
    ref: 'R1',
    risk: 'Too few analysts',
    owner: 'Head of PAU',
    status: 'open',
    response: 'treat',
  };
  expect(riskChanges(before, before)).toEqual([]);
  expect(riskChanges(before, { ...before, status: 'closed', mitigation: 'Two were hired' })).toEqual([
    { field: 'Mitigation', before: '', after: 'Two were hired' },
    { field: 'Status', before: 'open', after: 'closed' },
  ]);
});
