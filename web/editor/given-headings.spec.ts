import { heading, paragraph, type SectionNode, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { keepsGiven } from './given-headings.ts';

const given: SectionNode = {
  ...heading(3, 'Delivery Achieved October 2025 – March 2026'),
  attrs: { level: 3, pattern: 'Delivery Achieved {achieved}' },
};
const other: SectionNode = { ...given, content: [{ type: 'text', text: 'Delivery achieved' }] };
const docOf = (...blocks: SectionNode[]) => sectionSchema.nodeFromJSON(sectionOf(...blocks));
const before = docOf(paragraph('Above'), given, paragraph('Below'));

test.each([
  ['text around it changes', docOf(paragraph('Above, changed'), given), true],
  ['it is moved', docOf(given, paragraph('Above'), paragraph('Below')), true],
  ['another heading is written', docOf(given, heading(4, 'Mine')), true],
  ['its words change', docOf(paragraph('Above'), other), false],
  ['it goes', docOf(paragraph('Above'), paragraph('Below')), false],
  ['a second one says something else', docOf(given, other), false],
])('a heading that follows from the period: %s', (_what, after, kept) => {
  expect(keepsGiven(before, after)).toBe(kept);
});
