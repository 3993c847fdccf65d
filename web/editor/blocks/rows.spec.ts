import { blockNode, paragraph, readBlock, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { beforeRow, blockAt, cellAt, placeOf, rowPlaceAt } from './place.ts';
import { addRow, moveRow, removeRow, withCell, writeCell } from './rows.ts';

const results = blockNode('result-list', {}, [
  { id: 'a', cells: { label: 'Arrests', value: '104', unit: '' } },
  { id: 'b', cells: { label: 'Cannabis', value: '28.14', unit: 'kg' } },
]);
const state = EditorState.create({
  doc: sectionSchema.nodeFromJSON(sectionOf(paragraph('Before'), results)),
});
const AT = 8;

const placeIn = (doc: Node, row: number) => {
  const block = blockAt(doc, AT);
  const place = block && rowPlaceAt(doc, beforeRow(block, row));
  if (!place) throw new Error('There is no such row.');
  return place;
};
const rowsOf = (doc: Node) => readBlock(doc.child(1).toJSON())?.rows ?? [];

test('a row that is added is blank and has an id of its own', () => {
  const rows = rowsOf(state.apply(addRow(state, placeIn(state.doc, 0))).doc);
  expect(rows.map(({ cells }) => cells.label)).toEqual(['Arrests', '', 'Cannabis']);
  expect(rows[1]?.id).toMatch(/^[0-9a-f-]{36}$/);
});

test('a row is moved past its neighbour as it is, and not past the ends', () => {
  const ids = (row: number, by: 1 | -1) => {
    const tr = moveRow(state.tr, placeIn(state.doc, row), by);
    return tr && rowsOf(tr.doc).map(({ id }) => id);
  };
  expect([ids(0, 1), ids(1, -1), ids(0, -1), ids(1, 1)]).toEqual([
    ['b', 'a'],
    ['b', 'a'],
    undefined,
    undefined,
  ]);
});

test('a row that is removed takes nothing else with it', () => {
  expect(rowsOf(removeRow(state.tr, placeIn(state.doc, 0)).doc).map(({ id }) => id)).toEqual(['b']);
});

test('a cell that a row lacks is made before it is written in', () => {
  const bare = { ...results, content: [{ type: 'blockRow', attrs: { id: 'a' } }] };
  const { tr } = EditorState.create({
    doc: sectionSchema.nodeFromJSON(sectionOf(paragraph('Before'), bare)),
  });
  const block = blockAt(tr.doc, AT);
  if (block) withCell(tr, block, 0, 'value');
  const made = blockAt(tr.doc, AT);
  const found = made && cellAt(made, 0, 'value');
  if (found) writeCell(tr, found.at, found.cell, '7');
  expect(rowsOf(tr.doc)).toEqual([{ id: 'a', cells: { value: '7' } }]);
});

test('a place knows its row and column', () => {
  const block = blockAt(state.doc, AT);
  const cell = block && cellAt(block, 1, 'unit');
  const place = cell && placeOf(state.doc.resolve(cell.at + 1));
  expect([place?.kind, place?.row, place?.column]).toEqual(['result-list', 1, 'unit']);
  expect(placeOf(state.doc.resolve(2))).toBeUndefined();
});
