import { type Figures, paragraph, parseSectionDoc, sectionOf } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { allAnswered } from './live-findings.ts';

const figure = (source: string) => ({ type: 'figure', attrs: { source, reads: 'value' } });
const doc = parseSectionDoc(
  sectionOf({ ...paragraph(''), content: [figure('m:knives'), figure('m:boats'), figure('c:r1/total')] }),
);

test('the checks wait for the store to say something of every figure that is named, be it that there is none', () => {
  const saying = (said: Record<string, string>): Figures =>
    new Map(Object.entries(said).map(([source, text]) => [source, { text }]));
  expect(allAnswered(doc, saying({ 'm:knives': '2' }))).toBe(false);
  expect(allAnswered(doc, saying({ 'm:knives': '2', 'm:boats': '' }))).toBe(true);
});
