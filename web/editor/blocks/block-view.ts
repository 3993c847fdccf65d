import { BLOCKS, type BlockColumn, type BlockNote, type Cells } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { lineOf } from './cell-view.ts';
import { button, element, fixed, say } from './element.ts';
import { type FieldActs, labelled, type SettingField, settingField, showSetting } from './fields.ts';
import { enterCell, stopsOf, takeBlock } from './moves.ts';
import { type BlockPlace, blockAt } from './place.ts';
import { type Reading, readingOf } from './reading.ts';
import { setSetting } from './rename.ts';
import { rowViewOf } from './row-view.ts';
import { addRow } from './rows.ts';
import type { Painted, Scene } from './scene.ts';

/** A typed block in the editor: its settings as fields, its rows to type in, and what follows from them. */
export class BlockView implements NodeView, Painted {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly definition;
  private readonly fields = new Map<string, SettingField>();
  private readonly grid: HTMLElement;
  private readonly head = fixed('div', 'block-row block-heads');
  private readonly foot = fixed('div', 'block-foot');
  private readonly notes = fixed('div', 'block-notes');
  private readonly standing: HTMLElement | undefined;
  private signature = '';

  constructor(
    private node: Node,
    kind: keyof typeof BLOCKS,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly scene: Scene,
  ) {
    this.definition = BLOCKS[kind];
    const { form, name, settings } = this.definition;
    const inTable = form === 'table';
    this.dom = element('figure', 'block');
    this.dom.dataset.block = kind;
    this.dom.dataset.form = form;
    this.contentDOM = element('div', 'block-rows');
    this.grid = element('div', 'block-grid');
    const acts = this.acts();
    for (const setting of settings)
      this.fields.set(setting.key, settingField(this.definition, setting, acts));
    if (form === 'sentences' && String(node.attrs.standing ?? '') !== '') {
      this.standing = fixed('p', 'block-standing');
      this.fields.delete('standing');
    }
    if (inTable) {
      this.grid.setAttribute('role', 'table');
      this.head.setAttribute('role', 'row');
      const heads = fixed('div', 'block-rows', this.head);
      for (const group of [heads, this.contentDOM, this.foot]) group.setAttribute('role', 'rowgroup');
      this.grid.append(heads, this.contentDOM, this.foot);
    } else {
      this.grid.setAttribute('role', 'group');
      this.contentDOM.setAttribute('role', 'list');
      this.grid.append(this.contentDOM);
    }
    this.dom.append(
      this.top(name),
      ...(this.standing ? [this.standing] : []),
      element('div', 'block-scroll', this.grid),
    );
    this.dom.append(this.notes, this.buttons(name));
    scene.shown.add(this);
    scene.touch(this);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    if (node !== this.node) this.scene.touch(this);
    this.node = node;
    return true;
  }

  /** Draws what follows from the rows; called when they are drawn themselves. */
  paint(): void {
    const reading = readingOf(this.node, this.scene.known);
    if (!reading) return;
    const { settings } = reading.block;
    for (const [key, field] of this.fields) showSetting(field, settings[key] ?? '');
    if (this.standing) say(this.standing, settings.standing ?? '');
    this.grid.setAttribute('aria-label', settings.caption || this.definition.name);
    if (this.definition.form === 'table') this.showHeads(reading.columns);
    for (const [index, row] of [...this.contentDOM.children].entries()) rowViewOf(row)?.show(reading, index);
    this.showFoot(reading);
    this.showNotes(reading.derivation.notes);
    this.dom.dataset.empty = String(reading.block.rows.length + reading.derivation.foot.length === 0);
  }

  stopEvent(event: Event): boolean {
    const { target } = event;
    return (
      target instanceof HTMLElement &&
      !this.contentDOM.contains(target) &&
      target.closest('textarea, button') !== null
    );
  }

  ignoreMutation(mutation: MutationRecord | { type: 'selection'; target: globalThis.Node }): boolean {
    if (mutation.type === 'selection') return !this.contentDOM.contains(mutation.target);
    return mutation.type === 'attributes' || !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.scene.shown.delete(this);
  }

  private place(): BlockPlace | undefined {
    const at = this.getPos();
    return at === undefined ? undefined : blockAt(this.view.state.doc, at);
  }

  private acts(): FieldActs {
    return {
      mayWrite: () => this.view.editable,
      write: ({ key }, text) => {
        const place = this.place();
        if (place) this.view.dispatch(setSetting(this.view.state.tr, place, key, text));
      },
      intoCells: () => {
        const place = this.place();
        const column = place && stopsOf(place, 0, this.scene)[0];
        if (place && column !== undefined) enterCell(this.view, this.scene, place.at, 0, column);
      },
      leave: () => {
        const place = this.place();
        if (place) takeBlock(this.view, place);
      },
    };
  }

  /** The name of the block, its caption, and the settings that are no heads of columns. */
  private top(name: string): HTMLElement {
    const top = fixed('div', 'block-top', element('span', 'block-name', name));
    const caption = this.fields.get('caption');
    if (caption) {
      caption.input.className = 'block-caption';
      top.append(caption.input);
    }
    const others = [...this.fields.values()].filter(
      ({ setting }) => setting.key !== 'caption' && !headOf(setting.key),
    );
    if (others.length > 0) top.append(element('div', 'block-settings', ...others.map(labelled)));
    return top;
  }

  private buttons(name: string): HTMLElement {
    const place = fixed('div', 'block-buttons');
    if (this.definition.rowsGiven) return place;
    const add = button(this.definition.form === 'items' ? 'Add an item' : 'Add a row', () => this.addRow());
    const remove = button('Remove', () => this.remove());
    remove.setAttribute('aria-label', `Remove ${name.toLowerCase()}`);
    place.append(add, remove);
    return place;
  }

  private showHeads(columns: readonly BlockColumn[]): void {
    const signature = columns
      .map(({ key, label, derived }) => `${key}|${this.fields.has(`${key}Label`) ? '' : label}|${derived}`)
      .join('\n');
    if (signature === this.signature) return;
    this.signature = signature;
    const tracks = columns.map((column) => `[${lineOf(column.key)}] ${trackOf(column)}`);
    this.grid.style.gridTemplateColumns = `${tracks.join(' ')} [row-end] ${this.definition.rowsGiven ? '0' : '2rem'}`;
    this.grid.setAttribute('aria-colcount', String(columns.length + (this.definition.rowsGiven ? 0 : 1)));
    this.head.replaceChildren(
      ...columns.map((column, index) => {
        const field = this.fields.get(`${column.key}Label`);
        const head = element('div', 'block-cell', field ? field.input : column.label);
        head.setAttribute('role', 'columnheader');
        head.setAttribute('aria-colindex', String(index + 1));
        head.dataset.holds = column.holds;
        if (column.derived) head.dataset.is = 'derived';
        head.style.gridColumn = lineOf(column.key);
        return head;
      }),
    );
  }

  private showFoot({ columns, derivation }: Reading): void {
    const rows = derivation.foot.map((cells) => footRow(columns, cells));
    const same =
      rows.length === this.foot.children.length &&
      rows.every((row, index) => row.isEqualNode(this.foot.children[index] ?? null));
    if (!same) this.foot.replaceChildren(...rows);
  }

  private showNotes(notes: readonly BlockNote[]): void {
    const lines = notes.map(({ title, items }) => {
      const isSentence = items.length === 0 && title.endsWith('.');
      const line = element('p', '', element(isSentence ? 'span' : 'strong', '', title));
      if (!isSentence) line.append(items.length === 0 ? ': none' : ` (${items.length}): ${items.join('; ')}`);
      return line;
    });
    const text = lines.map(({ textContent }) => textContent).join('');
    if (this.notes.textContent !== text) this.notes.replaceChildren(...lines);
  }

  private addRow(): void {
    const place = this.place();
    if (!place || !this.view.editable) return;
    const row = place.node.childCount;
    this.view.dispatch(addRow(this.view.state, { ...place, row: row - 1 }));
    const now = this.place();
    const column = now && stopsOf(now, row, this.scene)[0];
    if (now && column !== undefined) enterCell(this.view, this.scene, now.at, row, column);
  }

  private remove(): void {
    const place = this.place();
    if (!place || !this.view.editable) return;
    this.view.dispatch(this.view.state.tr.delete(place.at, place.at + place.node.nodeSize));
    this.view.focus();
  }
}

/** The column that a setting is the head of; undefined for others. */
const headOf = (setting: string): string | undefined => /^(.+)Label$/.exec(setting)?.[1];

/** Figures as narrow as they are, words in what is left; no column narrower than a few words. */
function trackOf({ holds, key }: BlockColumn): string {
  if (holds === 'figure') return 'minmax(min-content, max-content)';
  if (holds === 'trend') return '7rem';
  if (holds === 'day') return 'minmax(5.5rem, max-content)';
  if (holds === 'choice') return 'minmax(8rem, max-content)';
  if (key === 'ref' || key === 'unit') return 'minmax(4rem, max-content)';
  return WORDY.has(key) ? 'minmax(9.5rem, auto)' : 'minmax(6.5rem, auto)';
}

/** Columns in which sentences are written. */
const WORDY = new Set(['risk', 'mitigation', 'rationale', 'account', 'commitment', 'question', 'reason']);

function footRow(columns: readonly BlockColumn[], cells: Cells): HTMLElement {
  const row = element('div', 'block-row');
  row.setAttribute('role', 'row');
  for (const [index, { key, holds }] of columns.entries()) {
    const cell = element('div', 'block-cell', element('span', 'block-said', cells[key] ?? ''));
    cell.setAttribute('role', index === 0 ? 'rowheader' : 'cell');
    cell.setAttribute('aria-colindex', String(index + 1));
    cell.dataset.holds = holds;
    cell.dataset.is = 'derived';
    cell.style.gridColumn = lineOf(key);
    row.append(cell);
  }
  return row;
}
