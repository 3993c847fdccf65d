import type { FigureStyle, PaperAround } from '@countersign/domain';
import type { PrintedPlace } from './places.ts';

/** The paper that a section is printed in: what is around it, how it writes its figures, and where answers can point at. */
export interface PrintedIn {
  readonly around?: PaperAround;
  readonly style?: FigureStyle;
  readonly places?: readonly PrintedPlace[];
}
