import { printComparison } from '../../figures/comparison.ts';
import { type BlockDefinition, rowsOnly } from './block.ts';
import { figureIn, printedFigures } from './printed-cell.ts';

/** Years with what was or will be counted; the change from year to year follows. */
export const forecastBlock: BlockDefinition = {
  kind: 'forecast',
  name: 'Forecast',
  hint: 'Years and values; the change from year to year is computed',
  form: 'table',
  settings: [{ key: 'caption', label: 'Caption' }],
  columns: () => [
    { key: 'year', label: 'Year', holds: 'words' },
    { key: 'value', label: 'Value', holds: 'figure' },
    { key: 'change', label: 'Change', holds: 'figure', derived: true },
    { key: 'percent', label: '% Change', holds: 'figure', derived: true },
  ],
  derive: ({ rows }, _around, style) =>
    rowsOnly(
      rows.map(({ cells }, index) => {
        const before = rows[index - 1];
        const previous = before && figureIn(before.cells, 'value');
        const figures = { measure: '', previous, current: figureIn(cells, 'value') };
        const { difference, percent } = printComparison(figures, style);
        return { ...printedFigures(cells, ['value'], style), change: difference, percent };
      }),
    ),
};
