import type { CellValue } from './csv.ts';

/** By which column rows are sorted, and which way. */
export type Sorting = { readonly column: string; readonly direction: 'ascending' | 'descending' };

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** The rows sorted by a value; rows without one come last either way, equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => CellValue,
  direction: Sorting['direction'],
): Row[] {
  const way = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [value(left), value(right)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return way * compare(a, b);
  });
}

/** The rows in which every word typed occurs in some value, whatever its case. */
export function filterRows<Row>(
  rows: readonly Row[],
  values: (row: Row) => readonly CellValue[],
  typed: string,
): readonly Row[] {
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = values(row).join('\n').toLocaleLowerCase('en-GB');
    return words.every((word) => text.includes(word));
  });
}
