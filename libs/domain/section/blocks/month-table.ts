import { type BlockDefinition, rowsOnly } from './block.ts';
import { differenceOf, figureIn, printedChange, printedFigures } from './printed-cell.ts';

/** Month by month in two years, with the change and a column for notes that may stay blank. */
export const monthTableBlock: BlockDefinition = {
  kind: 'month-table',
  name: 'Month table',
  hint: 'Month by month in two years; the change is computed',
  form: 'table',
  settings: [
    { key: 'caption', label: 'Caption' },
    { key: 'previousLabel', label: 'Earlier year' },
    { key: 'currentLabel', label: 'Later year' },
    { key: 'noteLabel', label: 'Extra column' },
  ],
  columns: ({ previousLabel = '', currentLabel = '', noteLabel = '' }) => [
    { key: 'month', label: 'Month', holds: 'words' },
    { key: 'previous', label: previousLabel, holds: 'figure' },
    { key: 'current', label: currentLabel, holds: 'figure' },
    { key: 'change', label: 'Change', holds: 'figure', derived: true },
    { key: 'note', label: noteLabel, holds: 'words' },
  ],
  derive: ({ rows }, _around, style) =>
    rowsOnly(
      rows.map(({ cells }) => ({
        ...printedFigures(cells, ['previous', 'current'], style),
        change: printedChange(differenceOf(figureIn(cells, 'current'), figureIn(cells, 'previous')), style),
      })),
    ),
};
