import type { FigureShown } from '@countersign/domain';
import type { ChartPoint } from '../chart/months.ts';

/** A figure of the store as documents show it: how it reads, and the months that it adds up. */
export interface StoredFigure extends FigureShown {
  readonly unit?: string;
  readonly months?: readonly ChartPoint[];
}

/** What the store says, by the text that names it in a document. */
export type Figures = ReadonlyMap<string, StoredFigure>;
