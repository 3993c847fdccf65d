import { expect, test } from '@jest/globals';
import type { PaperShown } from './operations.ts';
import { waitingForReader } from './waiting.ts';

type Act = PaperShown['acts'][number];

const act = (name: string, ...codes: string[]): Act => ({
  name,
  allowed: codes.length === 0,
  reasons: codes.map((code) => ({ code, text: code })),
});

const section: PaperShown['sections'][number] = {
  id: '1',
  number: '5.1',
  heading: 'Knife crime',
  level: 2,
  kind: 'TEXT',
  ofAuthor: false,
  required: true,
  lead: null,
  state: 'DRAFTING',
  stateWords: 'Drafting',
  due: '2026-03-06',
  empty: false,
  onBehalf: false,
  openThreads: 0,
  mayWrite: false,
  acts: [],
};

const paper = (acts: readonly Act[], ...sections: PaperShown['sections']) =>
  waitingForReader({ acts: [...acts], sections });

test('the act that moves the paper on goes before the others that are allowed', () => {
  expect(paper([act('describePaper'), act('submitPaper')]).act).toBe('submitPaper');
});

test('an act that only another stage would allow is not in anybody’s way', () => {
  expect(paper([act('startPaper', 'wrong-state')])).toMatchObject({ act: undefined, blocked: undefined });
});

test('what keeps the next act from being possible is said', () => {
  expect(paper([act('submitPaper', 'section-empty')]).blocked).toEqual({
    act: 'submitPaper',
    reasons: ['section-empty'],
  });
});

test('a lead is asked to write and sign while they may write', () => {
  const mine = { ...section, mayWrite: true, acts: [{ name: 'submitSection', allowed: false }] };
  expect(paper([], mine).sections).toEqual([
    { section: mine, ask: 'Write and sign 5.1 Knife crime', due: '2026-03-06' },
  ]);
});

test('an author is asked to accept or return what a lead has signed', () => {
  const signed = { ...section, acts: [{ name: 'acceptSection', allowed: true }] };
  expect(paper([], signed).sections.map(({ ask }) => ask)).toEqual(['Accept or return 5.1 Knife crime']);
});
