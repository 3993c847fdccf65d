import { type Cells, parseNumber } from '@countersign/domain';
import type { Grid } from './grid.ts';

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[ -]?(?:\d{2}|\d{4}))?$/i;

/** `January`, `Jan 26`, `Jan-2026`. */
export const isMonth = (text: string): boolean => MONTH.test(text.trim());

/** `2026`, `2025/26`, `2025-2026`, with a word such as `(forecast)` after it. */
export const isYear = (text: string): boolean =>
  /^(?:19|20)\d\d(?:[/–-](?:\d\d|(?:19|20)\d\d))?(?:\s.*)?$/.test(text.trim());

/** A figure as papers print them, with a unit at most; or nothing, or a sign for nothing. */
export const isFigureOrBlank = (text: string): boolean =>
  /^(?:|[-–—]|n\/?a)$/i.test(text.trim()) ||
  parseNumber(text.replace(/(\d) ?(?:kg|hours|hrs|pts)$/i, '$1')) !== undefined;

/** Which column of a header is which, each name used once, in the order they are asked for. */
export function columnsByName(
  header: readonly string[],
  names: Readonly<Record<string, RegExp>>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key, pattern] of Object.entries(names)) {
    const index = header.findIndex(
      (name, at) => ![...found.values()].includes(at) && pattern.test(name.toLowerCase()),
    );
    if (index !== -1) found.set(key, index);
  }
  return found;
}

/** The rows of a grid as cells by column. */
export function rowsByColumn(body: Grid, at: ReadonlyMap<string, number>): Cells[] {
  return body.map((row) => Object.fromEntries([...at].map(([key, index]) => [key, row[index] ?? ''])));
}
