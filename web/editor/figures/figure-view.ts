import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { Painted, Scene } from '../blocks/scene.ts';
import { figureAt, isAnswered, wordsOf } from './shown.ts';
import { storeWords } from './store-words.ts';

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
    const waits = words === '' && !isAnswered(source, known);
    const text = words !== '' ? words : waits ? '…' : '[no figure]';
    if (this.dom.textContent !== text) this.dom.textContent = text;
    this.dom.dataset.missing = String(words === '' && !waits);
    const newer = known.newer.get(source);
    this.dom.dataset.newer = String(newer !== undefined && newer.kept === undefined);
    if (waits) this.dom.title = 'The store of figures has not answered yet.';
    else if (words === '') this.dom.title = 'Its source says nothing now. Pick another, or write it out.';
    else this.dom.title = storeWords(figureAt(doc, source, known), newer);
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
