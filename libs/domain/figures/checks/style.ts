import { type FigureStyle, STANDARD_STYLE } from '../figure-style.ts';
import type { TypedPaper } from './paper.ts';

/** The rule by which the paper rounds and signs, or the standard one. */
export function styleOf({ known }: TypedPaper): FigureStyle {
  return known?.style ?? STANDARD_STYLE;
}
