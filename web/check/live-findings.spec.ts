import { paragraph, parseSectionDoc, sectionOf } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { allAnswered } from './live-findings.ts';

const figure = (source: string) => ({ type: 'figure', attrs: { source, reads: 'value' } });
const doc = parseSectionDoc(
  sectionOf({ ...paragraph(''), content: [figure('m:knives'), figure('m:boats'), figure('c:r1/total')] }),
);

test('the checks wait for the store to say something of every figure that is named, be it that there is none', () => {
  expect(allAnswered(doc, new Map([['m:knives', { text: '2' }]]))).toBe(false);
  const answered = [['m:knives', { text: '2' }] as const, ['m:boats', { text: '' }] as const];
  expect(allAnswered(doc, new Map(answered))).toBe(true);
});
