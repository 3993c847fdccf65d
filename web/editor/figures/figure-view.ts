import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { Painted, Scene } from '../blocks/scene.ts';
import { figureAt, wordsOf } from './shown.ts';

/** A figure in a sentence: what it says now, with where it comes from to whoever points at it. */
export class FigureView implements NodeView, Painted {
  readonly dom = document.createElement('span');

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly scene: Scene,
  ) {
    this.dom.className = 'figure';
    this.dom.addEventListener('click', () => this.ask());
    scene.readers.add(this);
    scene.touch(this);
    this.paint();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.paint();
    return true;
  }

  paint(): void {
    const { doc } = this.view.state;
    const { known } = this.scene;
    const source = String(this.node.attrs.source);
    const words = wordsOf(doc, this.node, known);
    const text = words === '' ? '[no figure]' : words;
    if (this.dom.textContent !== text) this.dom.textContent = text;
    this.dom.dataset.missing = String(words === '');
    this.dom.dataset.newer = String(known.newer.has(source));
    const from = figureAt(doc, source, known)?.from;
    this.dom.title =
      words === '' ? 'Its source says nothing now. Pick another, or write it out.' : (from ?? '');
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.scene.readers.delete(this);
  }

  private ask(): void {
    if (this.view.editable) this.scene.onWish({ kind: 'figure', anchor: this.dom, at: this.getPos });
  }
}
