/** Rows that say which of many asked for them. */
export interface Numbered {
  readonly nth: number;
}

/** The rows of each of `count` that were asked for together, in the order they came. */
export function byNumber<Row extends Numbered>(
  count: number,
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const groups = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) groups[row.nth]?.push(row);
  return groups;
}
