import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { comparisonRow, insertRows } from './place.ts';

const FIELDS = { caption: 'Caption', previousLabel: 'Earlier period', currentLabel: 'Later period' } as const;
type Field = keyof typeof FIELDS;

/** A comparison table in the editor: caption and period labels as fields, cells to type in, buttons to add rows. */
export class ComparisonView implements NodeView {
  readonly dom: HTMLElement = element('figure', 'comparison');
  readonly contentDOM: HTMLElement = element('tbody');
  private readonly inputs = new Map<Field, HTMLTextAreaElement>();

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
  ) {
    const table = element('table');
    const caption = element('caption');
    caption.append(this.input('caption'));
    table.append(caption, this.head(), this.contentDOM);
    const buttons = element('div', 'comparison-buttons');
    buttons.append(
      this.button('Add a row', () => this.addRow()),
      this.button('Remove table', () => this.remove()),
    );
    for (const fixed of [caption, buttons]) fixed.contentEditable = 'false';
    this.dom.append(table, buttons);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLButtonElement;
  }

  ignoreMutation(mutation: MutationRecord | { type: 'selection'; target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  private head(): HTMLElement {
    const head = element('thead');
    head.contentEditable = 'false';
    const row = element('tr');
    row.append(
      column('Measure'),
      column(this.input('previousLabel')),
      column(this.input('currentLabel')),
      column('Diff.'),
      column('% Diff.'),
      element('td'),
    );
    head.append(row);
    return head;
  }

  private input(field: Field): HTMLTextAreaElement {
    const input = document.createElement('textarea');
    input.rows = 1;
    input.placeholder = FIELDS[field];
    input.setAttribute('aria-label', FIELDS[field]);
    input.addEventListener('focus', () => {
      input.readOnly = !this.view.editable;
    });
    input.addEventListener('input', () => this.write(field, input.value.replace(/\s*\n\s*/g, ' ')));
    this.inputs.set(field, input);
    return input;
  }

  private button(words: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => {
      if (this.view.editable) press();
    });
    return button;
  }

  /** What others typed is shown, but not over what is being typed here. */
  private show(): void {
    for (const [field, input] of this.inputs) {
      const text = String(this.node.attrs[field]);
      if (input.value !== text && input !== document.activeElement) input.value = text;
    }
  }

  private write(field: Field, text: string): void {
    const at = this.getPos();
    if (at !== undefined && this.view.editable)
      this.view.dispatch(this.view.state.tr.setNodeAttribute(at, field, text));
  }

  private addRow(): void {
    const at = this.getPos();
    if (at === undefined) return;
    const { state } = this.view;
    const place = { table: this.node, at, row: this.node.childCount - 1, cell: 0 };
    this.view.dispatch(insertRows(state, place, [comparisonRow(state.schema)]));
    this.view.focus();
  }

  private remove(): void {
    const at = this.getPos();
    if (at === undefined) return;
    this.view.dispatch(this.view.state.tr.delete(at, at + this.node.nodeSize));
    this.view.focus();
  }
}

function element(tag: string, className?: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  return made;
}

function column(content: string | HTMLElement): HTMLElement {
  const made = document.createElement('th');
  made.scope = 'col';
  made.append(content);
  return made;
}
