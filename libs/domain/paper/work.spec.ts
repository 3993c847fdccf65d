import { expect, test } from '@jest/globals';
import { type Part, taskOf } from './work.ts';

const deadlines: Part['deadlines'] = [
  { key: 'contributions', due: '2026-11-17' },
  { key: 'author', due: '2026-11-20' },
];
const section = (sectionState: Part['sectionState']): Part => ({
  part: 'section',
  state: 'drafting',
  sectionState,
  due: '2026-11-17',
  deadlines,
  unsigned: 7,
});

test('a paper that its author only follows stands as its deadline does, not always on track', () => {
  const followed: Part = { ...section(null), part: 'paper' };
  expect(taskOf(followed, '2026-11-18')).toMatchObject({ waitsForMe: false, standing: 'overdue' });
  expect(taskOf(followed, '2026-11-17')).toMatchObject({ waitsForMe: false, standing: 'at-risk' });
});

test('a lead who has signed is not late with it: what is due then is the acceptance by the author', () => {
  expect(taskOf(section('drafting'), '2026-11-18')).toMatchObject({ waitsForMe: true, standing: 'overdue' });
  expect(taskOf(section('submitted'), '2026-11-18')).toMatchObject({
    due: '2026-11-20',
    standing: 'at-risk',
  });
});
