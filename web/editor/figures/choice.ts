import type { FigureShown } from '@countersign/domain';

/** A figure of the store that may be bound: one measure over one window out of one extract. */
export interface FigureChoice {
  /** As documents keep it: `m:` and the key of its source. */
  readonly source: string;
  /** The measure by its name. */
  readonly name: string;
  /** Which of its figures: `12 months ending Mar 26, extract of 7 May 2026`. */
  readonly detail: string;
  readonly figure: FigureShown;
  /** The figure it is compared with, where the store has it. */
  readonly previousSource?: string;
}

/** Finds figures of the store by the name or an alias of their measure, those of the paper's period first. */
export type SearchFigures = (query: string) => Promise<readonly FigureChoice[]>;
