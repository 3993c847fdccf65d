import { blockNode, paragraph, type SectionNode, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { brokenRow } from './given-rows.ts';

const asked = (cells: Readonly<Record<string, string>>, id = 'q1'): SectionNode =>
  blockNode('questions', {}, [{ id, cells: { question: 'What of knives?', hint: 'By area', ...cells } }]);
const promised = (cells: Readonly<Record<string, string>> = {}): SectionNode =>
  blockNode('commitments', {}, [{ id: 'p1', cells: { commitment: 'Patrols', ...cells } }]);
const docOf = (...blocks: SectionNode[]) => sectionSchema.nodeFromJSON(sectionOf(...blocks));

const GIVEN = new Set(['q1', 'p1']);
const before = docOf(paragraph('Above'), promised(), asked({}));

test.each([
  ['text around it changes', docOf(paragraph('Other'), promised(), asked({})), undefined],
  ['it is answered', docOf(promised({ outcome: 'delivered' }), asked({ answer: 'Fewer' })), undefined],
  ['it is moved', docOf(asked({}), promised()), undefined],
  ['the question is reworded', docOf(promised(), asked({ question: 'What of spoons?' })), 'questions'],
  ['its hint is reworded', docOf(promised(), asked({ hint: '' })), 'questions'],
  ['the question goes', docOf(promised(), paragraph('')), 'questions'],
  ['the promise is reworded', docOf(promised({ commitment: 'Fewer patrols' }), asked({})), 'commitments'],
  ['the block of promises goes', docOf(asked({})), 'commitments'],
])('what a section was given: %s', (_what, after, broken) => {
  expect(brokenRow(before, after, GIVEN)).toBe(broken);
});

test('a standing statement of the template stays; one that somebody put in goes', () => {
  const said = (standing: string) =>
    docOf(paragraph(''), blockNode('statement', { standing }, [{ cells: {} }]));
  expect(brokenRow(said('None.'), docOf(paragraph('')), new Set())).toBe('statement');
  expect(brokenRow(said('None.'), said('None.'), new Set())).toBeUndefined();
  expect(brokenRow(said(''), docOf(paragraph('')), new Set())).toBeUndefined();
});

test('a question of one’s own is one’s own', () => {
  const own = docOf(asked({}, 'mine'));
  expect(brokenRow(own, docOf(asked({ question: 'Another' }, 'mine')), GIVEN)).toBeUndefined();
  expect(brokenRow(own, docOf(paragraph('')), GIVEN)).toBeUndefined();
});
