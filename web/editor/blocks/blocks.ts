import { nodeNameOf } from '@countersign/document';
import { ROW_BLOCK_KINDS } from '@countersign/domain';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view';
import { BlockView } from './block-view.ts';
import { CellView } from './cell-view.ts';
import { cellGuard } from './guard.ts';
import { BLOCK_KEYS, pressAtCaret } from './keys.ts';
import { RowView } from './row-view.ts';
import { Scene } from './scene.ts';

/** Typed blocks as people edit them: their looks, what is computed, their keys. */
export const BlockEditing = Extension.create<{ scene: Scene }>({
  name: 'blockEditing',
  priority: 1000,
  addOptions: () => ({ scene: new Scene() }),
  addKeyboardShortcuts() {
    const { scene } = this.options;
    const press = (key: string) => () => pressAtCaret(this.editor.view, scene, key);
    return Object.fromEntries(Object.keys(BLOCK_KEYS).map((key) => [key, press(key)]));
  },
  addProseMirrorPlugins() {
    const { scene } = this.options;
    return [
      cellGuard(scene),
      new Plugin({ props: { nodeViews: viewsOf(scene) }, view: (view) => painter(view, scene) }),
    ];
  },
});

const CELLS = ['blockCell', 'comparisonMeasure', 'comparisonPrevious', 'comparisonCurrent'];
const ROWS = ['blockRow', 'comparisonRow'];

function viewsOf(scene: Scene): Record<string, NodeViewConstructor> {
  const block =
    (kind: (typeof ROW_BLOCK_KINDS)[number]): NodeViewConstructor =>
    (node, view, getPos) =>
      new BlockView(node, kind, view, getPos, scene);
  const row: NodeViewConstructor = (node, view, getPos) => new RowView(node, view, getPos, scene);
  const cell: NodeViewConstructor = (node, view, getPos) => new CellView(node, view, getPos, scene);
  return Object.fromEntries([
    ...ROW_BLOCK_KINDS.map((kind) => [nodeNameOf(kind), block(kind)]),
    ...ROWS.map((name) => [name, row]),
    ...CELLS.map((name) => [name, cell]),
  ]);
}

/** Draws what follows once the text is drawn: of the touched blocks only, of all when what is known or who may write changes. */
function painter(view: EditorView, scene: Scene) {
  let { known } = scene;
  let { editable } = view;
  scene.paint(true);
  return {
    update(now: EditorView) {
      const all = known !== scene.known || editable !== now.editable;
      known = scene.known;
      editable = now.editable;
      if (all || scene.waiting) scene.paint(all);
    },
  };
}
