import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { unresolvedReferenceCheck } from './r26-unresolved-reference.ts';

const numbered = (number: string, heading: string): Invented => ({ heading: `${number} ${heading}` });
const paper = (text: string) => {
  const made = inventedPaper([
    numbered('5.1', 'Boats'),
    'Table 1: boats by month',
    text,
    numbered('5.2', 'Barns'),
    'Appendix A: the list',
  ]);
  const blocks = made.blocks.map((block) =>
    block.kind === 'heading' ? { ...block, number: block.text.split(' ')[0] ?? '' } : block,
  );
  return { ...made, blocks };
};

test.each([
  'The list stands in Appendix A.',
  'See section 5.2 and paragraph 5.1.4 for barns.',
  'Held under Section 136 of the Act and section 5.9 of the Marine Code.',
  'Table 1 shows the months.',
  'Figure 4 was lost on the way.',
  'It follows Appendix C to the national guide.',
])('a reference that leads somewhere, or out of the paper, is no finding: %s', (text) => {
  expect(unresolvedReferenceCheck(paper(text))).toEqual([]);
});

test.each([
  ['The list stands in Appendix B.', 'Appendix B', 'ASK'],
  ['See section 5.4 for barns.', 'section 5.4', 'ASK'],
  ['Table 3 shows the months.', 'Table 3', 'ASK'],
  ['See Error! Reference source not found. for more.', 'Error! Reference source not found.', 'WARN'],
])('a reference that leads nowhere is asked about: %s', (text, printed, severity) => {
  expect(unresolvedReferenceCheck(paper(`${text} ${text}`))).toEqual([
    expect.objectContaining({ rule: 'R26', severity, printed, line: 3 }),
  ]);
});

test('where the attachments are known, a missing one is certain', () => {
  const parts = ['See Annex B and Annex C.'];
  expect(unresolvedReferenceCheck(typedPaper(parts, { attachments: ['Annex B: map'] }))).toEqual([
    expect.objectContaining({ severity: 'WARN', printed: 'Annex C' }),
  ]);
});
