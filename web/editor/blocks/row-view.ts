import type { DrawnTrend } from '@countersign/document';
import type { BlockColumn } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { drawn } from '../../ui/figure/drawn.ts';
import { isAnswered } from '../figures/shown.ts';
import { storeWords } from '../figures/store-words.ts';
import { lineOf } from './cell-view.ts';
import { button, element, fixed, say } from './element.ts';
import { enterCell } from './moves.ts';
import { rowPlaceAt } from './place.ts';
import { isLocked, type Reading } from './reading.ts';
import type { Scene } from './scene.ts';

const GIVEN = 'The board’s own words, nobody types over them';

/** A row in the editor: its cells, and beside them what nobody types: derived, locked and bound cells, and its menu. */
export class RowView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly beside: HTMLElement;
  /** What a given item asks, above its fields. */
  private readonly asked = fixed('div', 'block-cells block-asked');
  private readonly cells = new Map<string, HTMLElement>();
  private menu: HTMLButtonElement | undefined;

  constructor(
    node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly scene: Scene,
  ) {
    this.dom = element('div', 'block-row');
    this.contentDOM = element('div', 'block-cells');
    this.beside = fixed('div', 'block-cells');
    this.dom.append(this.contentDOM, this.beside);
    this.type = node.type;
    rowViews.set(this.dom, this);
  }

  private readonly type: Node['type'];

  update(node: Node): boolean {
    return node.type === this.type;
  }

  stopEvent(event: Event): boolean {
    const { target } = event;
    return target instanceof HTMLElement && (this.beside.contains(target) || this.asked.contains(target));
  }

  ignoreMutation(mutation: MutationRecord | { type: 'selection'; target: globalThis.Node }): boolean {
    if (mutation.type === 'selection') return !this.contentDOM.contains(mutation.target);
    return mutation.type === 'attributes' || !this.contentDOM.contains(mutation.target);
  }

  /** Shows what follows for this row; `at` is its place among the rows. */
  show(reading: Reading, at: number): void {
    const { definition, columns, derivation, block, sources, trends } = reading;
    const inTable = definition.form === 'table';
    this.dom.setAttribute('role', inTable ? 'row' : 'listitem');
    const typed = block.rows[at]?.cells ?? {};
    this.dom.dataset.answer = typed.answer ?? '';
    const written = new Map<string, HTMLElement>();
    for (const cell of this.contentDOM.children)
      if (cell instanceof HTMLElement) written.set(cell.dataset.column ?? '', cell);
    const wanted = new Set<string>();
    for (const column of columns) {
      const source = sources[at]?.[column.key];
      const own = written.get(column.key);
      const isShown = column.derived === true || isLocked(reading, at, column) || Boolean(source);
      if (own) own.hidden = isShown;
      if (column.holds === 'trend') {
        wanted.add(column.key);
        this.showTrend(column, trends[at]);
      } else if (isShown) {
        const text = column.derived ? (derivation.rows[at]?.[column.key] ?? '') : (typed[column.key] ?? '');
        if (column.asked && text === '') continue;
        wanted.add(column.key);
        this.showCell(column, text, inTable, source);
      } else if (!own) {
        wanted.add(column.key);
        this.showMissing(column, inTable);
      }
    }
    // Cells that are typed stand before those that are not: their order is not that of the columns.
    if (inTable)
      for (const [index, { key }] of columns.entries())
        for (const cell of [written.get(key), this.cells.get(key)])
          cell?.setAttribute('aria-colindex', String(index + 1));
    for (const [key, cell] of written) if (!columns.some((column) => column.key === key)) cell.hidden = true;
    for (const [key, cell] of this.cells)
      if (!wanted.has(key)) {
        cell.remove();
        this.cells.delete(key);
      }
    if (this.asked.childElementCount > 0 && !this.asked.isConnected) this.dom.prepend(this.asked);
    if (!definition.rowsGiven) this.showMenu(typed[columns[0]?.key ?? ''] ?? '', at);
  }

  private showCell(column: BlockColumn, text: string, inTable: boolean, source: string | undefined): void {
    const cell = this.cellFor(column, inTable, source ? 'bound' : column.derived ? 'derived' : 'locked');
    const target = cell.querySelector<HTMLElement>('.block-said') ?? cell;
    const waits = source !== undefined && !isAnswered(source, this.scene.known);
    say(target, waits ? '…' : text);
    const newer = source === undefined ? undefined : this.scene.known.newer.get(source);
    const figure = source === undefined ? undefined : this.scene.known.figures.get(source);
    const bound = waits ? 'The store of figures has not answered yet' : storeWords(figure, newer);
    const why = column.derived ? 'Computed, nobody types it' : column.asked ? GIVEN : bound;
    if (cell.title !== why) cell.title = why;
    const asks = cell.querySelector('button');
    if (!newer || newer.kept !== undefined) asks?.remove();
    else if (!asks && source !== undefined) {
      const ask = button('Newer extract', (anchor) => this.scene.onWish({ kind: 'extract', anchor, source }));
      ask.className = 'block-newer';
      cell.append(ask);
    }
  }

  private showTrend(column: BlockColumn, trend: DrawnTrend | undefined): void {
    const cell = this.cellFor(column, true, 'derived');
    const svg = trend?.drawing.html ?? '';
    if (cell.dataset.drawn === (trend?.says ?? '')) return;
    cell.dataset.drawn = trend?.says ?? '';
    cell.querySelector('.block-said')?.replaceChildren(...(svg === '' ? [] : [drawn(svg)]));
  }

  private showMissing(column: BlockColumn, inTable: boolean): void {
    const cell = this.cellFor(column, inTable, 'missing');
    cell.onmousedown = (event) => {
      event.preventDefault();
      const at = this.getPos();
      const place = at === undefined ? undefined : rowPlaceAt(this.view.state.doc, at);
      if (place && this.view.editable) enterCell(this.view, this.scene, place.at, place.row, column.key);
    };
  }

  private cellFor(
    column: BlockColumn,
    inTable: boolean,
    is: 'bound' | 'derived' | 'locked' | 'missing',
  ): HTMLElement {
    const before = this.cells.get(column.key);
    if (before?.dataset.is === is) return before;
    const cell = element('div', inTable ? 'block-cell' : 'block-cell block-field');
    cell.dataset.column = column.key;
    Object.assign(cell.dataset, { holds: column.holds, label: column.label });
    cell.dataset.is = is;
    if (inTable) cell.style.gridColumn = lineOf(column.key);
    if (inTable) cell.setAttribute('role', 'cell');
    else cell.append(element('span', 'block-label', column.label));
    cell.append(element('span', 'block-said'));
    before?.remove();
    this.cells.set(column.key, cell);
    (column.asked && is === 'locked' ? this.asked : this.beside).append(cell);
    return cell;
  }

  private showMenu(name: string, at: number): void {
    if (!this.menu) {
      this.menu = button('', (anchor) => {
        if (this.view.editable) this.scene.onWish({ kind: 'row', anchor, at: this.getPos });
      });
      this.menu.className = 'block-menu';
      this.menu.setAttribute('aria-haspopup', 'menu');
      this.menu.append(element('span', 'block-dots'));
      const cell = element('div', 'block-cell block-end', this.menu);
      cell.style.gridColumn = 'row-end';
      if (this.dom.getAttribute('role') === 'row') cell.setAttribute('role', 'cell');
      this.beside.append(cell);
    }
    const label = name.trim() === '' ? `Row ${at + 1}` : `Row ${name.trim()}`;
    if (this.menu.getAttribute('aria-label') !== label) this.menu.setAttribute('aria-label', label);
  }
}

const rowViews = new WeakMap<Element, RowView>();

/** The view of a row by its element. */
export const rowViewOf = (dom: Element): RowView | undefined => rowViews.get(dom);
