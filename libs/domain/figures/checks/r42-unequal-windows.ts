import { type Decimal, numberOf } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { tablesOf } from './blocks.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding } from './finding.ts';
import { dayCount, daysOfLabel } from './named-rows.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure, percentChange } from './printed-figure.ts';

/** How far the change of raw figures may lie from the change per day, in points. */
export const WINDOW_POINTS = 2;

/** R42: months, quarters and leap years of unequal length are compared raw only where a day more or less hardly counts. */
export function unequalWindowsCheck(paper: TypedPaper): Finding[] {
  return tablesOf(paper).flatMap((table) => comparisonRows(table).flatMap(findingOf).slice(0, 1));
}

function findingOf(row: PrintedRow): Finding[] {
  const windows = [daysOfLabel(row.periods[0]), daysOfLabel(row.periods[1])] as const;
  const previous = cellFigure(row.previous);
  const current = cellFigure(row.current);
  if (!windows[0] || !windows[1] || !previous || !current || previous.percent || current.percent) return [];
  const days = [dayCount(windows[0]), dayCount(windows[1])] as const;
  if (days[0] === days[1]) return [];
  const change = (decimals: number) => percentChange(previous.value, current.value, decimals);
  const changePerDay = (decimals: number) =>
    percentChange(previous.value * days[1], current.value * days[0], decimals);
  const [raw, perDay] = [change(6), changePerDay(6)];
  if (!raw || !perDay || Math.abs(numberOf(perDay) - numberOf(raw)) < WINDOW_POINTS) return [];
  const given = `${row.periods[0]} has ${days[0]} days, ${row.periods[1]} has ${days[1]}`;
  const printed = inPercent(change(1));
  const expected = `${inPercent(changePerDay(1))} per day`;
  const message = `${given}: the raw change is ${printed}, and ${expected}. Print the days, or compare per day.`;
  return [
    {
      rule: 'R42',
      severity: 'INFO',
      ...at({ ...row.table, line: row.line }),
      given,
      expected,
      printed,
      message,
    },
  ];
}

function inPercent(change: Decimal | undefined): string {
  return change ? `${printNumber(numberOf(change), { decimals: 1, plus: true })}%` : '';
}
