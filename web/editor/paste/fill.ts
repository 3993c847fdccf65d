import type { BlockColumn, Cells } from '@countersign/domain';
import type { Grid } from './grid.ts';

/** What of a pasted grid goes into which cells: by row below the caret, by column. */
export interface Filling {
  readonly rows: readonly Cells[];
}

/**
 * Spreads a grid over the columns from the caret on. A header that names the columns is not pasted, but says which is
 * which. Cells for computed, locked or bound columns are skipped where the grid brings them.
 */
export function spreadOver(
  grid: Grid,
  columns: readonly BlockColumn[],
  typed: ReadonlySet<string>,
  caret: string,
): Filling {
  const named = byHeader(grid, columns);
  if (named) return { rows: grid.slice(1).map((row) => cellsOf(row, named, typed)) };
  const from = columns.slice(
    Math.max(
      0,
      columns.findIndex(({ key }) => key === caret),
    ),
  );
  const open = from.filter(({ key }) => typed.has(key));
  const width = grid[0]?.length ?? 0;
  const targets = (width > open.length ? from : open).map(({ key }) => key);
  return { rows: grid.map((row) => cellsOf(row, targets, typed)) };
}

/** The columns of a grid by the names in its first row, if at least two of them are known. */
function byHeader([header = []]: Grid, columns: readonly BlockColumn[]): (string | undefined)[] | undefined {
  const keyed = header.map((name) => columns.find(({ label }) => label !== '' && same(label, name))?.key);
  return keyed.filter((key) => key !== undefined).length >= 2 ? keyed : undefined;
}

function cellsOf(
  row: readonly string[],
  targets: readonly (string | undefined)[],
  typed: ReadonlySet<string>,
): Cells {
  return Object.fromEntries(
    row.flatMap((text, index): [string, string][] => {
      const key = targets[index];
      return key !== undefined && typed.has(key) ? [[key, text]] : [];
    }),
  );
}

const same = (a: string, b: string) => bare(a) === bare(b);
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9%]+/g, '');
