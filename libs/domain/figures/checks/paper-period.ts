import { addDays, type Day, monthName } from '../../calendar/day.ts';
import { lastDayOf, periodOf } from '../../calendar/period.ts';
import { proseOf } from './blocks.ts';
import { type DateSpan, dateSpansIn, monthsLong } from './date-span.ts';
import type { TypedPaper } from './paper.ts';

/** The months a paper reports on, and the calendar its quarters belong to where it says so. */
export interface PaperPeriod {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly calendar: Calendar | undefined;
}

/** Whether Q1 begins in April or in January. */
export type Calendar = 'financial' | 'calendar';

/** What is known of its period; otherwise the first span of up to a year in the front sheet, the title, or the section that says what the paper is for. */
export function paperPeriod(paper: TypedPaper): PaperPeriod | undefined {
  const known = paper.known?.period;
  if (known) {
    const span = { from: known.start, to: lastDayOf(known) };
    return { ...span, months: monthsLong(span), calendar: known.calendar };
  }
  const purpose = proseOf(paper).filter(({ section }) => /\bpurpose\b/i.test(section));
  const texts = [
    ...paper.frontSheet.map(({ value }) => value),
    paper.title,
    ...purpose.map(({ text }) => text),
  ];
  for (const text of texts)
    for (const span of dateSpansIn(text)) {
      const months = monthsLong(span);
      if (months < 3 || months > 12 || span.from.slice(8) !== '01') continue;
      return { from: span.from, to: span.to, months, calendar: calendarBefore(text, span) };
    }
  return undefined;
}

/** `Q3 and Q4 (October 2023 – March 2024)`: the quarter named right before the span begins with its first month. */
export function calendarBefore(text: string, span: DateSpan): Calendar | undefined {
  const named = /\b(?:q|qtr |quarter )([1-4])\b[^.;:]{0,24}$/i.exec(text.slice(0, span.index))?.[0];
  const first = /([1-4])/.exec(named ?? '')?.[1];
  return first === undefined ? undefined : calendarOf(Number(first), Number(span.from.slice(5, 7)));
}

/** The calendar in which a quarter begins with a month; undefined when in neither. */
export function calendarOf(quarter: number, month: number): Calendar | undefined {
  if (month === quarter * 3 - 2) return 'calendar';
  return month === ((quarter * 3) % 12) + 1 ? 'financial' : undefined;
}

/** The span as papers print it: `October 2030 – March 2031`. */
export function spanInWords({ from, to }: Pick<PaperPeriod, 'from' | 'to'>): string {
  const [first, last] = [from, to].map((day) => `${monthName(day)} ${day.slice(0, 4)}`);
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** The months that follow, as many. */
export function periodAfter({ to, months }: PaperPeriod): Pick<PaperPeriod, 'from' | 'to'> {
  const from = addDays(to, 1);
  const last = Array.from({ length: months }).reduce<Day>(
    (day) => lastDayOf(periodOf('month', 'calendar', addDays(day, 1))),
    to,
  );
  return { from, to: last };
}
