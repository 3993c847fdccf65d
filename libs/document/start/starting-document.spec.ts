import { concreteSections, periodOf, STANDARD_TEMPLATES } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { parseSectionDoc } from '../schema/section-doc.ts';
import { isEmptySection, sectionText } from '../schema/section-text.ts';
import { startingDocument } from './starting-document.ts';

const half = periodOf('half', 'financial', '2024-03-31');

test('every section of every standard template starts with a document, and no pattern is left in it', () => {
  for (const template of STANDARD_TEMPLATES)
    for (const section of concreteSections(template)) {
      const { period } = template;
      const doc = startingDocument(section, periodOf(period.kind, period.calendar, '2024-03-31'));
      expect(parseSectionDoc(doc)).toEqual(doc);
      expect(sectionText(doc)).not.toMatch(/\{[\w-]+\}/);
    }
});

test('a strand asks for its figures by measure and names what was done and what is planned by month', () => {
  const knives = STANDARD_TEMPLATES.flatMap(concreteSections).find(({ key }) => key === 'knife-crime');
  if (!knives) throw new Error('The strand is missing.');
  const doc = startingDocument(knives, half);
  expect(doc.content?.find(({ type }) => type === 'comparisonTable')?.attrs).toEqual({
    caption: 'Knife crime offences',
    previousLabel: '12 months ending Mar 23',
    currentLabel: '12 months ending Mar 24',
  });
  const headings = doc.content?.filter(({ type }) => type === 'heading').map(sectionText);
  expect(headings).toEqual([
    'Insights',
    'Delivery Achieved October 2023 – March 2024',
    'Delivery Scheduled April 2024 – September 2024',
  ]);
});

test('a section with a standing answer starts with it', () => {
  const demand = STANDARD_TEMPLATES.flatMap(concreteSections).find(({ key }) => key === 'demand');
  if (!demand) throw new Error('The section is missing.');
  const doc = startingDocument(demand, half);
  expect(doc.content?.[0]?.attrs?.standing).toBe('This report changes nothing about demand.');
  expect(isEmptySection(doc)).toBe(false);
});
