import { sentencesIn, tablesOf } from './blocks.ts';
import { dateSpansIn, monthsLong } from './date-span.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Place, Table, TypedPaper } from './paper.ts';
import { type Calendar, calendarBefore, calendarOf } from './paper-period.ts';

interface Spelled extends Pick<Place, 'section' | 'line' | 'at'> {
  readonly calendar: Calendar;
  readonly printed: string;
}

/**
 * A quarter spelled with dates of the other calendar, once a section: the dates make it clear, the name does not. Where the
 * paper does not say which calendar is its own, the first quarter that is spelled does.
 */
export function calendarFindings(paper: TypedPaper, own: Calendar | undefined): Finding[] {
  const spelled = [...inSentences(paper), ...tablesOf(paper).flatMap(inHeadings)].sort(
    (a, b) => a.line - b.line,
  );
  const calendar = own ?? spelled[0]?.calendar;
  const seen = new Set<string>();
  return spelled.flatMap((quarter) => {
    if (calendar === undefined || quarter.calendar === calendar || seen.has(quarter.section)) return [];
    seen.add(quarter.section);
    return [findingOf(quarter, calendar)];
  });
}

function inSentences(paper: TypedPaper): Spelled[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    dateSpansIn(text).flatMap((span) => {
      const calendar = monthsLong(span) <= 3 ? calendarBefore(text, span) : undefined;
      if (calendar === undefined) return [];
      const name = /\b(?:q|qtr |quarter )[1-4]\b[^.;:]*$/i.exec(text.slice(0, span.index))?.[0] ?? '';
      return [{ ...at(block), calendar, printed: `${name}${span.text}` }];
    }),
  );
}

const months =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
const order = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One quarter over the names of its three months. */
function inHeadings(table: Table): Spelled[] {
  const cells = table.rows.slice(0, 4).flatMap((row) => row.cells);
  const quarters = cells.flatMap((cell) => /^(?:q|qtr\.? |quarter )([1-4])\b/i.exec(cell.trim())?.[1] ?? []);
  const names = cells.flatMap((cell) => months.exec(cell.trim())?.[1] ?? []);
  const [quarter, other] = quarters;
  const first = names[0];
  if (quarter === undefined || other !== undefined || first === undefined || names.length !== 3) return [];
  const calendar = calendarOf(Number(quarter), order.indexOf(first.slice(0, 3).toLowerCase()) + 1);
  return calendar === undefined
    ? []
    : [{ ...at(table), calendar, printed: `Q${quarter}, ${names.join(', ')}` }];
}

function findingOf(quarter: Spelled, own: Calendar): Finding {
  const given = `the quarters of this paper are those of the ${own} year`;
  const { printed } = quarter;
  return {
    rule: 'R14',
    severity: onProse('BLOCK'),
    ...at(quarter),
    given,
    expected: `a quarter of the ${own} year`,
    printed,
    message: `"${printed}" is a quarter of the ${quarter.calendar} year, but ${given}. Use one calendar, or name the months.`,
  };
}
