import { expect, test } from '@jest/globals';
import { RenderedDocuments } from './rendered-documents.ts';

test('the document that was used longest ago makes room', () => {
  const documents = new RenderedDocuments(30);
  for (const key of ['a', 'b', 'c']) documents.set(key, Buffer.alloc(10));
  documents.get('a');
  documents.set('d', Buffer.alloc(10));
  expect(['a', 'b', 'c', 'd'].map((key) => documents.get(key) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('a document that alone is too large is not kept', () => {
  const documents = new RenderedDocuments(30);
  documents.set('a', Buffer.alloc(10));
  documents.set('b', Buffer.alloc(31));
  expect(documents.get('a')).toBeDefined();
  expect(documents.get('b')).toBeUndefined();
});
