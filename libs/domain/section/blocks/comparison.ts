import { printComparison } from '../../figures/comparison.ts';
import { parseNumber } from '../../figures/rounding.ts';
import { type BlockDefinition, rowsOnly } from './block.ts';
import { printedFigure } from './printed-cell.ts';

/** Two periods of some measures side by side; Diff. and % Diff. follow. */
export const comparisonBlock: BlockDefinition = {
  kind: 'comparison',
  name: 'Comparison table',
  hint: 'Two periods side by side; the differences are computed',
  form: 'table',
  settings: [
    { key: 'caption', label: 'Caption' },
    { key: 'previousLabel', label: 'Earlier period' },
    { key: 'currentLabel', label: 'Later period' },
  ],
  columns: ({ previousLabel = '', currentLabel = '' }) => [
    { key: 'measure', label: 'Measure', holds: 'words' },
    { key: 'previous', label: previousLabel, holds: 'figure' },
    { key: 'current', label: currentLabel, holds: 'figure' },
    { key: 'difference', label: 'Diff.', holds: 'figure', derived: true },
    { key: 'percent', label: '% Diff.', holds: 'figure', derived: true },
  ],
  derive: ({ rows }, _around, style) =>
    rowsOnly(
      rows.map(({ cells: { measure = '', previous = '', current = '' } }) => {
        const figures = { measure, previous: parseNumber(previous), current: parseNumber(current) };
        const { difference, percent } = printComparison(figures, style);
        return {
          previous: printedFigure(previous, style),
          current: printedFigure(current, style),
          difference,
          percent,
        };
      }),
    ),
};
