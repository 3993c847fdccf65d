import {
  type ChartForm,
  chartForms,
  chartOf,
  renderChart,
  type SectionNode,
  tableBefore,
} from '@countersign/document';
import type { FigureStyle } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { drawn } from '../../ui/figure/drawn.ts';

const FORM_WORDS: Readonly<Record<ChartForm, string>> = {
  bars: 'Bars',
  grouped: 'Bars side by side',
  lines: 'Lines',
  sparkline: 'A small line for each',
};

const NO_TABLE =
  'This chart draws the table of figures above it, and there is none yet. Put a table of figures above it, such as a comparison table, or move the chart below one.';

/** A chart in the editor: what the table above it looks like, and the choice of its form. */
export class ChartView implements NodeView {
  readonly dom: HTMLElement = document.createElement('div');
  private readonly picture = document.createElement('div');
  private readonly form = document.createElement('select');
  private readonly choice = document.createElement('label');
  private table: Node | undefined;
  private isDrawn = false;
  private frame = 0;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly known: {
      readonly seriesOf: (table: SectionNode) => string;
      readonly styleOf: () => FigureStyle;
    },
    private readonly shown: Set<ChartView>,
  ) {
    this.dom.className = 'chart-block';
    this.dom.contentEditable = 'false';
    this.choice.append('Drawn as ', this.form);
    this.form.addEventListener('change', () => this.choose());
    this.form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.leave();
    });
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = 'Remove chart';
    remove.addEventListener('click', () => this.remove());
    const tools = document.createElement('div');
    tools.className = 'chart-tools';
    tools.append(this.choice, remove);
    this.dom.append(this.picture, tools);
    shown.add(this);
    this.follow();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    if (node !== this.node) this.isDrawn = false;
    this.node = node;
    this.follow();
    return true;
  }

  stopEvent(event: Event): boolean {
    return (
      event.target instanceof Element &&
      event.target.closest('select, button, summary, .chart-scroll') !== null
    );
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.shown.delete(this);
  }

  /** Draws the chart anew, soon, when the table above it is another or has changed; a keystroke does not wait for it. */
  follow(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const table = this.tableAbove();
      if (this.isDrawn && table === this.table) return;
      this.table = table;
      this.isDrawn = true;
      this.draw();
    });
  }

  /** Draws it anew although its table is the same: the page knows other figures. */
  relearn(): void {
    this.isDrawn = false;
    this.follow();
  }

  private tableAbove(): Node | undefined {
    const at = this.getPos();
    if (at === undefined) return undefined;
    const place = this.view.state.doc.resolve(at).index(0);
    const nodes = this.view.state.doc.children;
    // Names are enough to tell which node it is; only that one is read.
    const found = tableBefore(
      nodes.map(({ type }): SectionNode => ({ type: type.name })),
      place,
    );
    return found === undefined
      ? undefined
      : nodes.slice(0, place).findLast(({ type }) => type.name === found.type);
  }

  private draw(): void {
    const table: SectionNode | undefined = this.table?.toJSON();
    const written: SectionNode = this.node.toJSON();
    const series = table === undefined ? '' : this.known.seriesOf(table);
    const attrs = { ...written.attrs, ...(series === '' ? {} : { series }) };
    const chart = chartOf(table, { ...written, attrs }, this.known.styleOf());
    const forms = chartForms(table);
    this.form.replaceChildren(...forms.map((form) => new Option(FORM_WORDS[form], form)));
    this.form.value = chart?.form ?? '';
    this.form.disabled = !this.view.editable;
    this.choice.hidden = forms.length < 2;
    const isOpen = this.picture.querySelector('details')?.open ?? false;
    this.picture.replaceChildren(chart === undefined ? saying(NO_TABLE) : drawn(renderChart(chart)));
    const told = this.picture.querySelector('details');
    if (told) told.open = isOpen;
  }

  private choose(): void {
    const at = this.getPos();
    if (at !== undefined && this.view.editable)
      this.view.dispatch(this.view.state.tr.setNodeAttribute(at, 'form', this.form.value));
  }

  private leave(): void {
    const at = this.getPos();
    if (at === undefined) return;
    const { doc, tr } = this.view.state;
    const after = TextSelection.near(doc.resolve(at + this.node.nodeSize));
    this.view.dispatch(tr.setSelection(after).scrollIntoView());
    this.view.focus();
  }

  private remove(): void {
    const at = this.getPos();
    if (at === undefined || !this.view.editable) return;
    this.view.dispatch(this.view.state.tr.delete(at, at + this.node.nodeSize));
    this.view.focus();
  }
}

function saying(words: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'chart-missing';
  made.textContent = words;
  return made;
}
