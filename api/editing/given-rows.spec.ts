import {
  blockNode,
  blocksIn,
  paragraph,
  type SectionNode,
  sectionOf,
  sectionText,
} from '@countersign/document';
import type { OwedRow } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { applyUpdate, Doc } from 'yjs';
import { documentState, readDocument } from './document-state.ts';
import { restoreGiven } from './given-rows.ts';

const GIVEN: readonly OwedRow[] = [
  { id: 'q1', block: 'questions', cells: { question: 'What of knives?', hint: 'By area' } },
  { id: 'p1', block: 'commitments', cells: { commitment: 'Patrols in every ward' } },
];
const asked = (cells: Readonly<Record<string, string>> = {}): SectionNode =>
  blockNode('questions', {}, [
    { id: 'q1', cells: { question: 'What of knives?', hint: 'By area', ...cells } },
  ]);
const promised = (cells: Readonly<Record<string, string>> = {}): SectionNode =>
  blockNode('commitments', {}, [{ id: 'p1', cells: { commitment: 'Patrols in every ward', ...cells } }]);

function restored(...nodes: readonly SectionNode[]) {
  const document = new Doc();
  applyUpdate(document, documentState(sectionOf(...nodes)));
  const changed = restoreGiven(document, GIVEN);
  const { content } = readDocument(document);
  const rows = blocksIn(content).flatMap(({ rows }) => rows.map(({ cells }) => cells));
  return { changed, rows, text: sectionText(content), again: restoreGiven(document, GIVEN) };
}

test('what stands as it came is not touched, whatever is said to it', () => {
  const { changed } = restored(
    asked({ answer: 'Fewer' }),
    promised({ outcome: 'delivered' }),
    paragraph('Words'),
  );
  expect(changed).toBe(false);
});

test('a question that was put into other words says again what the board asked; the answer stays, what was typed is kept', () => {
  const { rows, text, again } = restored(asked({ question: 'What went well?', answer: 'Much' }), promised());
  expect(rows[0]).toMatchObject({ question: 'What of knives?', hint: 'By area', answer: 'Much' });
  expect(text).toContain('Typed in place of “What of knives?”: What went well?');
  expect(again).toBe(false);
});

test('a promise that was cut short is whole again, and nothing is said of what was taken out of it', () => {
  const { rows, text } = restored(asked({ hint: '' }), promised({ commitment: 'Patrols', account: 'Late' }));
  expect(rows.map(({ commitment, hint }) => commitment ?? hint)).toEqual([
    'By area',
    'Patrols in every ward',
  ]);
  expect(rows[1]).toMatchObject({ account: 'Late' });
  expect(text).not.toContain('Typed in place');
});

test('a row that was taken out comes back, in a block of its own where there is none', () => {
  const { rows, again } = restored(paragraph('Words'));
  expect(rows.map(({ question, commitment }) => question ?? commitment)).toEqual([
    'What of knives?',
    'Patrols in every ward',
  ]);
  expect(again).toBe(false);
});
