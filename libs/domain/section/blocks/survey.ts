import type { FigureStyle } from '../../figures/figure-style.ts';
import { type BlockDefinition, type Cells, rowsOnly } from './block.ts';
import { differenceOf, figureIn, printedChange } from './printed-cell.ts';

/** Answers of a survey in per cent beside the last time, the group and the nation; differences follow, in points. */
export const surveyBlock: BlockDefinition = {
  kind: 'survey',
  name: 'Survey table',
  hint: 'Answers in per cent; the differences in points are computed',
  form: 'table',
  settings: [{ key: 'caption', label: 'Caption' }],
  columns: () => [
    { key: 'question', label: 'Question', holds: 'words' },
    { key: 'force', label: 'Force %', holds: 'figure' },
    { key: 'previous', label: 'Previous %', holds: 'figure' },
    { key: 'movement', label: 'Movement', holds: 'figure', derived: true },
    { key: 'group', label: 'Group average %', holds: 'figure' },
    { key: 'toGroup', label: 'Against group', holds: 'figure', derived: true },
    { key: 'national', label: 'National %', holds: 'figure' },
    { key: 'toNational', label: 'Against national', holds: 'figure', derived: true },
  ],
  derive: ({ rows }, _around, style) =>
    rowsOnly(
      rows.map(({ cells }) => ({
        movement: points(cells, 'previous', style),
        toGroup: points(cells, 'group', beside(style)),
        toNational: points(cells, 'national', beside(style)),
      })),
    ),
};

const points = (cells: Cells, against: string, style: FigureStyle) =>
  printedChange(differenceOf(figureIn(cells, 'force'), figureIn(cells, against)), style, ' pts');

/** Against somebody else nothing went up or down: there are signs also where changes are told in words. */
const beside = (style: FigureStyle): FigureStyle => ({
  ...style,
  changes: style.changes === 'words' ? 'plus-and-minus' : style.changes,
  unchanged: 'zero',
});
