import { type EditorState, NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { leaveBlock } from './moves.ts';
import { blockAt, type CellPlace, cellAt, placeOf } from './place.ts';
import { readingOf, typedColumns } from './reading.ts';
import type { Scene } from './scene.ts';

/** What is selected is within one cell, or takes whole blocks: half a table cannot be deleted or typed over. */
export function cellGuard(scene: Scene): Plugin {
  return new Plugin({
    props: {
      createSelectionBetween: (_view, $anchor, $head) => {
        const from = placeOf($anchor);
        const to = placeOf($head);
        if (!from && !to) return null;
        if (from) {
          const own = cellAt(from, from.row, from.column);
          if (!own || ($head.pos > own.at && $head.pos < own.at + own.cell.nodeSize)) return null;
          const edge = $head.pos > $anchor.pos ? own.at + own.cell.nodeSize - 1 : own.at + 1;
          return TextSelection.between($anchor, $anchor.doc.resolve(edge));
        }
        if (!to) return null;
        const edge = $head.pos > $anchor.pos ? to.at + to.node.nodeSize : to.at;
        return new TextSelection($anchor, $anchor.doc.resolve(edge));
      },
      handleTextInput: (view, _from, _to, text) => typedOverBlock(view, text) || isShut(view.state, scene),
    },
  });
}

/** A block that is taken as a whole is not typed over: what is typed comes below it. */
function typedOverBlock(view: EditorView, text: string): boolean {
  const { selection, doc } = view.state;
  const block = selection instanceof NodeSelection ? blockAt(doc, selection.from) : undefined;
  if (!block) return false;
  leaveBlock(view, block, 1);
  view.dispatch(view.state.tr.insertText(text));
  return true;
}

/** Whether the caret is in a cell that nobody types in: locked, bound, or one with choices. */
function isShut(state: EditorState, scene: Scene): boolean {
  const place = placeOf(state.selection.$head);
  return place !== undefined && !takesText(place, scene);
}

/** Whether text may be typed into a cell. */
export function takesText({ node, row, column }: CellPlace, scene: Scene): boolean {
  const reading = readingOf(node, scene.known);
  const found = reading && typedColumns(reading, row).find(({ key }) => key === column);
  return found !== undefined && found.holds !== 'choice' && found.holds !== 'place';
}
