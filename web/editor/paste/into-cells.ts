import { BLOCKS } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { announce } from '../../ui/state/announcer.tsx';
import { takesText } from '../blocks/guard.ts';
import { blockAt, type CellPlace, cellAt } from '../blocks/place.ts';
import { readingOf, typedColumns } from '../blocks/reading.ts';
import { newRows, settingsOf, withCell, writeCell } from '../blocks/rows.ts';
import type { Scene } from '../blocks/scene.ts';
import { asOneStep } from '../one-step.ts';
import { valueFor } from './choice-of.ts';
import { spreadOver } from './fill.ts';
import type { Grid } from './grid.ts';

/** Fills the cells from a place on with a grid, adding rows where people may; what others type nearby stays. One undo step. */
export function pasteIntoCells(view: EditorView, scene: Scene, place: CellPlace, grid: Grid): void {
  const reading = readingOf(place.node, scene.known);
  if (!reading) return;
  const { columns } = reading;
  const valueIn = (key: string, text: string) =>
    valueFor(
      columns.find((column) => column.key === key),
      text,
    );
  const all = new Set(columns.filter(({ derived, locked }) => !derived && !locked).map(({ key }) => key));
  const { rows } = spreadOver(grid, columns, all, place.column);
  const tr = view.state.tr;
  const there = Math.max(0, place.node.childCount - place.row);
  const added = BLOCKS[place.kind].rowsGiven ? [] : rows.slice(there);
  for (const [index, cells] of rows.slice(0, there).entries()) {
    const row = place.row + index;
    const open = new Set(typedColumns(reading, row).map(({ key }) => key));
    for (const [key, text] of Object.entries(cells))
      if (open.has(key)) write(tr, place.at, row, key, valueIn(key, text));
  }
  if (added.length > 0) {
    const inputs = added.map((cells) => ({
      cells: Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, valueIn(key, text)])),
    }));
    const table = tr.doc.nodeAt(place.at);
    if (table)
      tr.insert(
        place.at + table.nodeSize - 1,
        newRows(view.state.schema, place.kind, settingsOf(place), inputs),
      );
  }
  const last = place.row + Math.min(rows.length, there) + added.length - 1;
  asOneStep(view, toCell(tr, place.at, last, place.column).scrollIntoView());
  const lost = rows.length - Math.min(rows.length, there) - added.length;
  if (lost > 0) announce(`${lost} rows were not pasted: this block takes no more rows.`);
}

/** Writes pasted text into one cell: lines stay lines where the cell takes them, and nothing breaks out of it. */
export function pasteText(view: EditorView, scene: Scene, place: CellPlace, text: string): void {
  if (!takesText(place, scene)) return;
  const { schema, tr, selection } = view.state;
  const lines = text.replace(/\r\n?/g, '\n').trim().split(/\n+/);
  const { hardBreak } = schema.nodes;
  const mayBreak = hardBreak && selection.$head.parent.type.contentMatch.matchType(hardBreak);
  const nodes: Node[] = mayBreak
    ? lines.flatMap((line, index) => [...(index === 0 ? [] : [hardBreak.create()]), ...texts(line.trim())])
    : texts(lines.map((line) => line.trim()).join(' '));
  function texts(line: string): Node[] {
    return line === '' ? [] : [schema.text(line)];
  }
  const { from, to } = selection;
  tr.replaceWith(from, to, nodes);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(to))).scrollIntoView());
}

function write(tr: Transaction, at: number, row: number, column: string, text: string): void {
  const block = blockAt(tr.doc, at);
  if (block) withCell(tr, block, row, column);
  const now = blockAt(tr.doc, at);
  const found = now && cellAt(now, row, column);
  if (found) writeCell(tr, found.at, found.cell, text);
}

function toCell(tr: Transaction, at: number, row: number, column: string): Transaction {
  const block = blockAt(tr.doc, at);
  const found = block && cellAt(block, row, column);
  return found ? tr.setSelection(TextSelection.create(tr.doc, found.at + found.cell.nodeSize - 1)) : tr;
}
