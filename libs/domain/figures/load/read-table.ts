import { type Reason, say } from '../../paper/reason.ts';
import { nameKey } from '../measure.ts';
import type { ColumnMeaning, FileRow } from './file-row.ts';
import { readSpan } from './written-span.ts';

/** The figures of a table as it gives them; or every reason why it cannot be read. */
export type TableRead =
  | {
      readonly rows: readonly FileRow[];
      /** Cells without a figure: they are left as they are, never taken for zero. */
      readonly blanks: number;
      /** Headings of columns that say nothing that is known here. */
      readonly ignored: readonly string[];
    }
  | { readonly reasons: readonly Reason[] };

const HEADINGS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  measure: [
    'measure',
    'measures',
    'measure name',
    'indicator',
    'kpi',
    'metric',
    'offence',
    'offence type',
    'crime type',
    'name',
    'description',
  ],
  area: [
    'area',
    'policing area',
    'local policing area',
    'lpa',
    'district',
    'location',
    'bcu',
    'unit area',
    'force area',
  ],
  category: ['category', 'sub category', 'subcategory', 'breakdown', 'split', 'type', 'group'],
  period: [
    'period',
    'month',
    'months',
    'date',
    'month year',
    'period ending',
    'quarter',
    'time period',
    'reporting period',
  ],
  value: ['value', 'figure', 'count', 'number', 'total', 'offences', 'volume', 'result', 'amount'],
  extractedOn: [
    'extracted on',
    'extracted',
    'extract date',
    'date extracted',
    'extract',
    'extraction date',
    'data extracted',
    'as at',
    'as of',
    'run date',
  ],
  provisional: ['provisional', 'is provisional', 'provisional figure', 'status'],
  source: ['source', 'system', 'data source', 'source system'],
};
const MEANINGS = new Map<string, ColumnMeaning>(
  typedEntries(HEADINGS).flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
);

const HEADING_WITHIN = 20;
const NO_FIGURE = /^(?:n\/?a|n\.a\.|not available|not recorded|no data|null|tbc|[-–—.]{1,3})?$/i;

/** Whether a cell says that there is no figure, which is not zero. */
export const saysNothing = (cell: string): boolean => NO_FIGURE.test(cell.trim());

interface Head {
  readonly at: number;
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  /** Columns that are headed by a month or a longer period, with that heading. */
  readonly periods: readonly (readonly [column: number, heading: string])[];
  readonly ignored: readonly string[];
}

/**
 * Reads a table whose heading row is among its first rows: one figure a row (measure, period, value), or one row a
 * series with its months or longer periods as columns. Area, category, extract date, provisional and source may be left
 * out; `extractedOn` stands in for an extract date that the table does not give.
 */
export function readTable(cells: readonly (readonly string[])[], extractedOn = ''): TableRead {
  const head = findHead(cells);
  if ('reasons' in head) return head;
  const rows: FileRow[] = [];
  let blanks = 0;
  for (const [index, row] of cells.entries()) {
    if (index <= head.at || row.every((cell) => cell.trim() === '')) continue;
    for (const given of rowsOf(row, index + 1, head, extractedOn)) {
      if (saysNothing(given.value)) blanks += 1;
      else rows.push(given);
    }
  }
  if (rows.length === 0) return { reasons: say('no-figures', 'There is no figure below the headings.') };
  return { rows, blanks, ignored: head.ignored };
}

function findHead(cells: readonly (readonly string[])[]): Head | { readonly reasons: readonly Reason[] } {
  const heads = cells.slice(0, HEADING_WITHIN).map((row, at) => headOf(row, at));
  const found = heads.find(({ columns }) => columns.has('measure'));
  if (!found)
    return {
      reasons: say(
        'no-headings',
        'No row has the heading “Measure”. Head the columns Measure, Period and Value, or Measure and one column for each month.',
      ),
    };
  const reasons: Reason[] = [];
  const long = found.columns.has('value');
  if (!long && found.periods.length === 0)
    reasons.push({ code: 'no-values', text: 'Head a column “Value”, or columns with their months.' });
  if (long && !found.columns.has('period'))
    reasons.push({ code: 'no-period', text: 'Head the column that says the month “Period”.' });
  return reasons.length > 0 ? { reasons } : found;
}

function headOf(row: readonly string[], at: number): Head {
  const columns = new Map<ColumnMeaning, number>();
  const periods: (readonly [number, string])[] = [];
  const ignored: string[] = [];
  for (const [column, cell] of row.entries()) {
    const meaning = MEANINGS.get(nameKey(cell));
    if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
    else if (readSpan(cell)) periods.push([column, cell.trim()]);
    else if (cell.trim() !== '') ignored.push(cell.trim());
  }
  // Beside columns of months, "Total" is their sum and no figure of its own.
  const total = columns.get('value');
  if (total !== undefined && periods.length > 0 && !columns.has('period')) {
    columns.delete('value');
    ignored.push((row[total] ?? '').trim());
  }
  return { at, columns, periods, ignored };
}

function rowsOf(row: readonly string[], line: number, head: Head, extractedOn: string): readonly FileRow[] {
  const cell = (meaning: ColumnMeaning) => (row[head.columns.get(meaning) ?? -1] ?? '').trim();
  const shared = {
    line,
    measure: cell('measure'),
    area: cell('area'),
    category: cell('category'),
    extractedOn: cell('extractedOn') || extractedOn,
    provisional: cell('provisional'),
    source: cell('source'),
  };
  if (head.columns.has('value')) return [{ ...shared, period: cell('period'), value: cell('value') }];
  return head.periods.map(([column, period]) => ({ ...shared, period, value: (row[column] ?? '').trim() }));
}

function typedEntries<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
