import type { BlockColumn, BlockDefinition } from './block.ts';
import { figureIn, hasFigureIn, printedFigures, printedOr, shareOf, sumOf } from './printed-cell.ts';
import { namesIn } from './settings.ts';

/** Types in rows, months in columns; totals of both and the share of each type follow. */
export const typeByMonthBlock: BlockDefinition = {
  kind: 'type-by-month',
  name: 'Types by month',
  hint: 'Types in rows, months in columns; totals and shares are computed',
  form: 'table',
  settings: [
    { key: 'caption', label: 'Caption' },
    { key: 'months', label: 'Months' },
  ],
  columns: ({ months }) => [
    { key: 'type', label: 'Type', holds: 'words' },
    ...monthColumns(months),
    { key: 'total', label: 'Total', holds: 'figure', derived: true },
    { key: 'share', label: 'Share', holds: 'figure', derived: true },
  ],
  derive: ({ rows, settings }, _around, style) => {
    const keys = monthColumns(settings.months).map(({ key }) => key);
    const totals = rows.map(({ cells }) => sumOf(keys.map((key) => figureIn(cells, key))));
    const counted = rows.filter(({ cells }) => hasFigureIn(cells, keys));
    const sums = keys.map((key) => sumOf(counted.map(({ cells }) => figureIn(cells, key))));
    const whole = sumOf(sums);
    const foot = {
      type: 'Total',
      ...Object.fromEntries(keys.map((key, index) => [key, printedOr(sums[index], style)])),
      total: printedOr(whole, style),
      share: whole === undefined || whole === 0 ? '' : '100%',
    };
    return {
      rows: rows.map(({ cells }, index) => ({
        ...printedFigures(cells, keys, style),
        total: printedOr(totals[index], style),
        share: shareOf(totals[index], whole, style),
      })),
      foot: rows.length === 0 ? [] : [foot],
      notes: [],
    };
  },
};

const monthColumns = (months: string | undefined): BlockColumn[] =>
  namesIn(months).map(({ key, label }) => ({ key, label, holds: 'figure' }));
