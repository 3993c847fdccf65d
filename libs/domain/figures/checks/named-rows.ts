import { type Day, daysBetween } from '../../calendar/day.ts';
import { periodOf, rollingYearOf } from '../../calendar/period.ts';
import type { PrintedRow } from './comparison-rows.ts';
import { dateSpansIn } from './date-span.ts';
import { captionAbove, measureWords } from './measure.ts';
import type { Table, TypedPaper } from './paper.ts';
import { rememberingTexts } from './remembering.ts';

/** The measure of a row as its words, sorted; empty where neither a label, a caption nor a sub-heading names one. */
export function measureOf(paper: TypedPaper, row: PrintedRow): string {
  return [...measureWords(nameOf(paper, row))].sort().join(' ');
}

/** What names a row: its label, or, of a table of one row, its caption or the sub-heading it stands under. */
export function nameOf(paper: TypedPaper, { label, table }: PrintedRow): string {
  return label || nameAround(paper, table);
}

function nameAround(paper: TypedPaper, table: Table): string {
  const caption = table.caption ?? captionAbove(paper.blocks, table)?.text ?? '';
  if (measureWords(caption).size > 0) return caption;
  return table.under.includes(':') ? '' : table.under;
}

/** The days that the heading of a column names, the twelve months of `12 months ending Mar 24` among them. */
export const daysOfLabel = rememberingTexts((label: string): { from: Day; to: Day } | undefined => {
  const [span, more] = dateSpansIn(label);
  if (!span || more) return undefined;
  if (!/\b12 ?months?\b|\brolling\b/i.test(label)) return { from: span.from, to: span.to };
  const { start } = rollingYearOf(periodOf('month', 'calendar', span.to));
  return { from: start, to: span.to };
});

/** Days from the first to the last, both counted. */
export function dayCount({ from, to }: { readonly from: Day; readonly to: Day }): number {
  return daysBetween(from, to) + 1;
}
