import { onProse, type Severity } from './finding.ts';
import type { BoundFigure, Prose } from './paper.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';

/** The bound figure that stands where a printed one does; undefined where it is only typed. */
export function boundAt(block: Prose, { text }: Pick<PrintedFigure, 'text'>): BoundFigure | undefined {
  return block.bound?.find(({ index, end }) =>
    figuresIn(block.text.slice(index, end)).some((figure) => figure.text === text),
  );
}

/** Between bound figures nothing is guessed: a finding keeps its severity. Between typed ones it is a hint. */
export function boundSeverity(
  severity: Severity,
  block: Prose,
  figures: readonly Pick<PrintedFigure, 'text'>[],
): Severity {
  return figures.every((figure) => boundAt(block, figure) !== undefined) ? severity : onProse(severity);
}
