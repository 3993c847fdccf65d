import { MONTH_NAMES } from '../../calendar/day.ts';
import type { Table } from './paper.ts';

/** A month that does not follow the one before it in a table of months. */
export interface MonthGap {
  readonly line: number;
  readonly after: string;
  readonly missing: string;
  readonly printed: string;
}

const names: readonly string[] = MONTH_NAMES;

type Label = { readonly text: string; readonly line: number };

/** The gaps in the months that name the rows or the columns of a table; tables that set single months side by side have none. */
export function monthGapsOf({ rows }: Table): MonthGap[] {
  const down = rows.map(({ cells, line }): Label => ({ text: cells[0] ?? '', line }));
  const across = rows.slice(0, 3).map(({ cells, line }) => cells.map((text): Label => ({ text, line })));
  return [down, ...across]
    .map(monthsAmong)
    .flatMap((labels) => (labels.length < fewest(labels) ? [] : gapsIn(labels)));
}

/** `Feb-30`, `Jan-31` and `Feb-31` may be set side by side on purpose: only a long row of them goes month by month. */
function fewest(labels: readonly Label[]): number {
  return labels.some(({ text }) => /\d/.test(text)) ? 6 : 3;
}

function monthsAmong(labels: readonly Label[]): Label[] {
  return labels.filter(({ text }) => monthOf(text) !== undefined);
}

/** One gap is a mistake; where more do not follow, the table does not go month by month. */
function gapsIn(labels: readonly Label[]): MonthGap[] {
  const gaps = labels.slice(1).flatMap((label, index): MonthGap[] => {
    const before = labels[index];
    const month = before && monthOf(before.text);
    if (!before || month === undefined || monthOf(label.text) === (month + 1) % 12) return [];
    return [
      { line: label.line, after: before.text, missing: names[(month + 1) % 12] ?? '', printed: label.text },
    ];
  });
  return gaps.length * 3 <= labels.length ? gaps.slice(0, 1) : [];
}

/** 0 for `January`, `Jan` and `Jan-31`; undefined for whatever names no month alone. */
export function monthOf(text: string): number | undefined {
  const name = /^([a-z]{3,9})\.?(?:[\s'’-]*(?:20)?\d\d)?$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const month = names.findIndex((full) => full.toLowerCase().startsWith(name) || name === 'sept');
  return month < 0 ? undefined : name === 'sept' ? 8 : month;
}
