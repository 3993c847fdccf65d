import { type BlockDefinition, rowsOnly } from './block.ts';
import { printedFigures } from './printed-cell.ts';

/** Results as label, value and unit: 104 arrests, 28.14 kg. */
export const resultListBlock: BlockDefinition = {
  kind: 'result-list',
  name: 'Result list',
  hint: 'Results, each with its value and unit',
  form: 'table',
  settings: [{ key: 'caption', label: 'Caption' }],
  columns: () => [
    { key: 'label', label: 'Result', holds: 'words' },
    { key: 'value', label: 'Value', holds: 'figure' },
    { key: 'unit', label: 'Unit', holds: 'words' },
  ],
  derive: ({ rows }, _around, style) =>
    rowsOnly(rows.map(({ cells }) => printedFigures(cells, ['value'], style))),
};
