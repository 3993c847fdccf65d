import { expect, test } from '@jest/globals';
import type { Cells } from './blocks/block.ts';
import { shortened, unansweredIn } from './given.ts';
import { unanswered } from './unanswered.ts';

const promise = (cells: Cells) =>
  unanswered([
    { kind: 'commitments', settings: {}, rows: [{ id: 'p', cells: { commitment: 'Patrols', ...cells } }] },
  ]);
const question = (cells: Cells) =>
  unanswered([
    { kind: 'questions', settings: {}, rows: [{ id: 'q', cells: { question: 'Why?', ...cells } }] },
  ]);

test.each([
  [{}, 'Say what became of it.'],
  [{ outcome: 'slipped' }, 'Say why. Say when it is expected now.'],
  [{ outcome: 'partly', account: 'Half of it', until: 'June' }, undefined],
  [{ outcome: 'partly', account: 'Half of it', agreed: 'The board' }, undefined],
  [
    { outcome: 'partly', account: 'Half of it', until: ' ' },
    'Say when the rest is expected, or who agreed that no more comes.',
  ],
  [{ outcome: 'dropped', account: 'No money' }, 'Say who agreed to drop it.'],
  [{ outcome: 'delivered' }, undefined],
])('a promise answered with %j lacks %s', (cells, lacks) => {
  expect(promise(cells).map(({ text }) => text)).toEqual(
    lacks === undefined ? [] : [`Last time's promise “Patrols” is open. ${lacks}`],
  );
});

test.each([
  [{}, 1],
  [{ answer: ' ' }, 1],
  [{ answer: 'Because.' }, 0],
  [{ where: '5.1.1' }, 0],
  [{ deferred: 'No data yet' }, 0],
  [{ question: ' ' }, 0],
])('a question with %j leaves %d open', (cells, open) => {
  expect(question(cells)).toHaveLength(open);
});

test('other blocks owe nothing', () => {
  expect(unanswered([{ kind: 'exceptions', settings: {}, rows: [{ id: 'e', cells: {} }] }])).toEqual([]);
});

test('what was given and is not there any more is asked for, beside what is there and open', () => {
  const given = [
    { id: 'p', block: 'commitments', cells: { commitment: 'Patrols' } },
    { id: 'q', block: 'questions', cells: { question: 'Why?' } },
  ] as const;
  const missing = [{ code: 'promise-unanswered', text: 'Open.' }];
  expect(unansweredIn({ missing, rowIds: ['p'], carried: false }, given).map(({ code }) => code)).toEqual([
    'promise-unanswered',
    'question-uncovered',
  ]);
  expect(unansweredIn({ missing: [], rowIds: ['p', 'q'], carried: false }, given)).toEqual([]);
});

test('a long text is shortened where it is named', () => {
  expect(shortened('a'.repeat(80))).toHaveLength(80);
  expect(shortened('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
});
