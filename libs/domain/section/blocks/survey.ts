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
  derive: ({ rows }) =>
    rowsOnly(
      rows.map(({ cells }) => ({
        movement: points(cells, 'previous'),
        toGroup: points(cells, 'group'),
        toNational: points(cells, 'national'),
      })),
    ),
};

const points = (cells: Cells, against: string) =>
  printedChange(differenceOf(figureIn(cells, 'force'), figureIn(cells, against)), ' pts');
