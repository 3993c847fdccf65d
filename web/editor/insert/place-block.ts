import { blockNode } from '@countersign/document';
import { BLOCKS, type RowBlockKind, strandsOf } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { newActKey } from '../../api/act-key.ts';
import { enterCell, stopsOf } from '../blocks/moves.ts';
import { blockAt } from '../blocks/place.ts';
import type { Scene } from '../blocks/scene.ts';

/** Puts a block of a kind where the caret is, and the caret into its first cell. */
export function insertBlock(editor: Editor, scene: Scene, kind: RowBlockKind): void {
  const { view } = editor;
  const rows = firstRows(kind, scene).map((id) => ({ id, cells: {} }));
  const at = place(editor, view.state.schema.nodeFromJSON(blockNode(kind, {}, rows)));
  const block = blockAt(view.state.doc, at);
  const column = block && stopsOf(block, 0, scene)[0];
  if (column === undefined || rows.length === 0) take(editor, at);
  else enterCell(view, at, 0, column);
}

/** Puts a chart of the table before it where the caret is. */
export function insertChart(editor: Editor): void {
  const chart = editor.schema.nodes.chart?.create();
  if (chart) take(editor, place(editor, chart));
}

/** In place of the empty paragraph the caret is in, or below the block, list or paragraph it is in; the position before it. */
function place({ view }: Editor, node: Node): number {
  const { tr, selection } = view.state;
  const { $from } = selection;
  const top = $from.depth === 0 ? undefined : $from.node(1);
  const isBlank = top?.type.name === 'paragraph' && top.content.size === 0;
  const at = $from.depth === 0 ? selection.to : isBlank ? $from.before(1) : $from.after(1);
  view.dispatch(isBlank && top ? tr.replaceWith(at, at + top.nodeSize, node) : tr.insert(at, node));
  return at;
}

function take({ view }: Editor, at: number): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)).scrollIntoView());
  view.focus();
}

/** The ids of the rows a new block begins with: strands where they come from the paper, one to answer, one to type in. */
function firstRows(kind: RowBlockKind, { known }: Scene): readonly string[] {
  if (kind === 'summary-dashboard') return strandsOf(known.around).map(({ key }) => key);
  if (kind === 'statement') return [newActKey()];
  return BLOCKS[kind].rowsGiven ? [] : [newActKey()];
}
