import type { Figures, PrintedPlace, SectionNode } from '@countersign/document';
import {
  type BlockKind,
  type BlockLimit,
  type FigureShown,
  type FigureStyle,
  type PaperAround,
  STANDARD_STYLE,
} from '@countersign/domain';
import type { MenuEntry } from '../menu/menu.ts';

/** A newer extract of a bound figure: the lead is shown both and chooses. */
export interface NewerExtract {
  readonly source: string;
  /** The day it was drawn on. */
  readonly extractedOn: string;
  readonly figure: FigureShown;
  /** When it was drawn, in words: `extract of 7 May 2026`. */
  readonly words: string;
  /** Who chose not to take it, and when, in words: it is offered no more, and can still be taken. */
  readonly kept?: string;
}

/** What blocks are shown by beside what was typed in them. A new object whenever one of these is another. */
export interface Known {
  /** The figures of the store by their source, `m:...`. */
  readonly figures: Figures;
  /** Newer extracts by the source that a figure is bound to now. */
  readonly newer: ReadonlyMap<string, NewerExtract>;
  /** The rest of the paper, for what is derived from it. */
  readonly around: PaperAround;
  /** The ids of the promises and questions that the section was given: they stay, in the words they came in. */
  readonly given: ReadonlySet<string>;
  /** How the paper rounds and signs its figures. */
  readonly style: FigureStyle;
  /** The kinds that the template allows here; undefined for all. */
  readonly allowed: readonly BlockKind[] | undefined;
  /** The places of the paper that an answer can point at: as stored, or with this section as it is written now. */
  readonly places: (written?: SectionNode) => readonly PrintedPlace[];
  /** How many of some kinds the template allows here. */
  readonly limits?: readonly BlockLimit[] | undefined;
  /** The months of the store that a bound table draws, as `seriesText` writes them; empty for one that was typed. */
  readonly seriesOf: (table: SectionNode) => string;
}

/** Nothing is known beside what was typed. */
export const NOTHING_KNOWN: Known = {
  figures: new Map(),
  newer: new Map(),
  around: [],
  given: new Set(),
  style: STANDARD_STYLE,
  allowed: undefined,
  places: () => [],
  seriesOf: () => '',
};

/** Something that is drawn after the text around it is. */
export interface Painted {
  paint(): void;
}

/** What somebody asks for about a row or a figure: where it is on the screen, and where in the document. */
export type Wish =
  | { readonly kind: 'row'; readonly anchor: HTMLElement; readonly at: () => number | undefined }
  | { readonly kind: 'figure'; readonly anchor: HTMLElement; readonly at: () => number | undefined }
  | { readonly kind: 'extract'; readonly anchor: HTMLElement; readonly source: string }
  | {
      readonly kind: 'place';
      readonly anchor: HTMLElement;
      readonly label: string;
      readonly entries: (query: string) => readonly MenuEntry[];
    };

/** What the views of one editor share: what is known, what is to be painted, and who answers their wishes. */
export class Scene {
  known: Known = NOTHING_KNOWN;
  onWish: (wish: Wish) => void = () => undefined;
  /** Asks for a drawing of everything. */
  onLearnt: () => void = () => undefined;
  readonly shown = new Set<Painted>();
  /** What reads cells of other blocks: painted whenever one of them is. */
  readonly readers = new Set<Painted>();
  private readonly touched = new Set<Painted>();
  private readonly learnt = new Map<string, FigureShown>();

  /** Takes what the page knows; figures that were picked here stay known until the page knows them too. */
  know(known: Known): void {
    this.known = { ...known, figures: new Map([...this.learnt, ...known.figures]) };
    this.onLearnt();
  }

  /** The months that a table of the section draws. */
  seriesOf(table: SectionNode): string {
    return this.known.seriesOf(table);
  }

  /** Knows a figure that was just picked. */
  learn(source: string, figure: FigureShown): void {
    this.learnt.set(source, figure);
    this.know(this.known);
  }

  /** Has a view painted once the text is drawn. */
  touch(view: Painted): void {
    this.touched.add(view);
  }

  /** Paints what was touched and what reads it, or everything. */
  paint(all: boolean): void {
    for (const view of all ? [...this.shown] : [...this.touched]) if (this.shown.has(view)) view.paint();
    this.touched.clear();
    for (const reader of this.readers) reader.paint();
  }

  /** Whether something waits to be painted. */
  get waiting(): boolean {
    return this.touched.size > 0;
  }
}
