import { BLOCKS, type BlockColumn, type BlockForm } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { type ChoiceControl, radios, select } from './choice-control.ts';
import { element, fixed } from './element.ts';
import { pressIn } from './keys.ts';
import { type BlockPlace, type CellPlace, placeOf } from './place.ts';
import { placeEntries, pointing } from './pointing.ts';
import { columnOf, kindOf } from './reading.ts';
import { settingsOf, writeCell } from './rows.ts';
import type { Scene } from './scene.ts';

/** A cell in the editor: text to type, or choices to choose from. In a stack of fields it carries its label. */
export class CellView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM?: HTMLElement;
  private readonly control: ChoiceControl | undefined;
  private readonly column: string;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly scene: Scene,
  ) {
    const home = homeOf(view, getPos());
    this.column = columnOf(node);
    const columns = home ? BLOCKS[home.kind].columns(settingsOf(home)) : [];
    const column = columns.find(({ key }) => key === this.column);
    const form = home ? BLOCKS[home.kind].form : 'table';
    const inTable = form === 'table';
    this.dom = element('div', inTable ? 'block-cell' : 'block-cell block-field');
    this.dom.dataset.column = this.column;
    if (inTable) this.dom.style.gridColumn = lineOf(this.column);
    if (inTable) this.dom.setAttribute('role', columns[0]?.key === this.column ? 'rowheader' : 'cell');
    const label = column?.label ?? '';
    if (column) Object.assign(this.dom.dataset, { holds: column.holds, label });
    if (!inTable) this.dom.append(fixed('span', 'block-label', label));
    if (column && (column.choices || column.holds === 'place')) {
      this.control = this.controlOf(column, form);
      this.control.dom.addEventListener('keydown', this.press);
      this.dom.contentEditable = 'false';
      this.dom.append(this.control.dom);
      this.control.show(node.textContent, view.editable);
      scene.shown.add(this);
    } else if (inTable) this.contentDOM = this.dom;
    else {
      this.contentDOM = element('div', 'block-field-text');
      this.dom.append(this.contentDOM);
    }
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || columnOf(node) !== this.column) return false;
    this.node = node;
    this.paint();
    return true;
  }

  /** Shows what is chosen, and whether it may be. */
  paint(): void {
    this.control?.show(this.node.textContent, this.view.editable);
  }

  stopEvent(event: Event): boolean {
    return this.control !== undefined && event.target instanceof HTMLElement;
  }

  ignoreMutation(mutation: MutationRecord | { type: 'selection'; target: globalThis.Node }): boolean {
    if (mutation.type === 'selection') return this.contentDOM === undefined;
    return mutation.type === 'attributes' || !this.contentDOM?.contains(mutation.target);
  }

  destroy(): void {
    this.scene.shown.delete(this);
  }

  private controlOf(column: BlockColumn, form: BlockForm): ChoiceControl {
    const choose = (value: string) => this.write(value);
    if (column.holds !== 'place')
      return form === 'sentences' ? radios(column, choose) : select(column, choose);
    return pointing(column, {
      places: () => this.scene.known.places(),
      ask: (anchor) => {
        const places = this.scene.known.places(this.view.state.doc.toJSON());
        const entries = placeEntries(this.node.textContent, places, choose);
        if (this.view.editable) this.scene.onWish({ kind: 'place', anchor, label: column.label, entries });
      },
    });
  }

  private write(value: string): void {
    const at = this.getPos();
    if (at !== undefined && this.view.editable)
      this.view.dispatch(writeCell(this.view.state.tr, at, this.node, value));
  }

  private readonly press = (event: KeyboardEvent): void => {
    const name = keyName(event);
    if (name === undefined) return;
    const at = this.getPos();
    const place = at === undefined ? undefined : placeIn(this.view, at);
    if (pressIn(this.view, this.scene, name, place)) event.preventDefault();
    event.stopPropagation();
  };
}

/** The keys that leave a choice; all others are its own, as Enter is of a button. */
function keyName({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent): string | undefined {
  const mod = ctrlKey || metaKey;
  if (key === 'Enter' && !mod && target instanceof HTMLButtonElement) return undefined;
  if (key === 'Tab' && !mod && !altKey) return shiftKey ? 'Shift-Tab' : 'Tab';
  if (key === 'Enter') return mod ? 'Mod-Enter' : 'Enter';
  if (key === 'Escape') return key;
  if (mod && shiftKey && key === 'Backspace') return 'Mod-Shift-Backspace';
  return undefined;
}

const placeIn = (view: EditorView, cellAtPos: number): CellPlace | undefined =>
  placeOf(view.state.doc.resolve(cellAtPos + 1));

/** The block a cell is in. */
function homeOf(view: EditorView, at: number | undefined): Pick<BlockPlace, 'node' | 'kind'> | undefined {
  if (at === undefined) return undefined;
  const position = view.state.doc.resolve(at);
  const node = position.depth < 2 ? undefined : position.node(position.depth - 1);
  const kind = node && kindOf(node);
  return node && kind ? { node, kind } : undefined;
}

/** The line of the grid that a column begins at: cells find their column by its name, whatever others do to the row. */
export const lineOf = (column: string): string => `c-${column}`;
