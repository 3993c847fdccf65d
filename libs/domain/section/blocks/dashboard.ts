import type { BlockColumn, BlockDefinition } from './block.ts';
import { figureIn, printedFigures, printedOr, sumOf } from './printed-cell.ts';
import { namesIn } from './settings.ts';

/** The statuses of a delivery plan where its template names none. */
export const STANDARD_STATUSES = 'Complete | Ongoing | At risk';

/** The columns of a delivery plan's statuses, in the order of the template. */
export const statusColumns = (statuses: string | undefined): BlockColumn[] =>
  namesIn(statuses || STANDARD_STATUSES).map(({ key, label }) => ({ key, label, holds: 'figure' }));

/** The actions of a delivery plan by status, quarter by quarter; the total follows. */
export const dashboardBlock: BlockDefinition = {
  kind: 'dashboard',
  name: 'Delivery plan dashboard',
  hint: 'Actions by status, quarter by quarter; the total is computed',
  form: 'table',
  settings: [
    { key: 'caption', label: 'Caption' },
    { key: 'statuses', label: 'Statuses' },
    { key: 'note', label: 'Re-baselined on, and why' },
  ],
  columns: ({ statuses }) => [
    { key: 'period', label: 'Period', holds: 'words' },
    { key: 'total', label: 'Total', holds: 'figure', derived: true },
    ...statusColumns(statuses),
  ],
  derive: ({ rows, settings }) => {
    const keys = statusColumns(settings.statuses).map(({ key }) => key);
    return {
      rows: rows.map(({ cells }) => ({
        ...printedFigures(cells, keys),
        total: printedOr(sumOf(keys.map((key) => figureIn(cells, key)))),
      })),
      foot: [],
      notes: settings.note ? [{ title: asSentence(settings.note), items: [] }] : [],
    };
  },
};

/** What was typed in one line is a sentence, whether or not it was ended like one. */
const asSentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
