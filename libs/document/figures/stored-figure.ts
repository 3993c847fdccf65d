import type { FigureShown } from '@countersign/domain';
import type { ChartPoint } from '../chart/months.ts';

/** A figure of the store as documents show it: how it reads, and the months that it adds up. */
export interface StoredFigure extends FigureShown {
  readonly unit?: string;
  readonly months?: readonly ChartPoint[];
  /**
   * The twelve points that lead up to it: the months to its end or, of a measure that is not kept by month, the same window
   * month after month, each under the month it ends in.
   */
  readonly trend?: readonly ChartPoint[];
}

/** What the store says, by the text that names it in a document. */
export type Figures = ReadonlyMap<string, StoredFigure>;
