import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { newActKey } from '../../api/act-key.ts';
import { enterCell } from '../blocks/moves.ts';
import { columnOf } from '../blocks/reading.ts';
import { asOneStep } from '../one-step.ts';
import { type Candidate, candidateNode } from './candidates.ts';
import { captioned, type Grid } from './grid.ts';

/** A table that was just pasted and could be a block instead: the likeliest first. */
export interface PasteOffer {
  readonly grid: Grid;
  readonly candidates: readonly Candidate[];
}

/** Puts a block in place of the table that was pasted; false when that is not there any more as it was. */
export function acceptOffer(view: EditorView, { grid }: PasteOffer, candidate: Candidate): boolean {
  const { doc, schema, tr } = view.state;
  const { body } = captioned(grid);
  let at: number | undefined;
  doc.forEach((node, offset) => {
    if (node.type.name === 'table' && holds(node, body)) at = offset;
  });
  const table = at === undefined ? null : doc.nodeAt(at);
  if (at === undefined || !table) return false;
  const block = schema.nodeFromJSON(candidateNode(candidate, newActKey));
  asOneStep(view, tr.replaceWith(at, at + table.nodeSize, block));
  const column = block.lastChild?.lastChild;
  if (column) enterCell(view, at, block.childCount - 1, columnOf(column));
  return true;
}

const holds = (table: Node, grid: Grid) =>
  table.childCount === grid.length &&
  grid.every((texts, row) =>
    texts.every((text, cell) => table.child(row).maybeChild(cell)?.textContent === text),
  );
