import { type Day, parseDay } from '../../calendar/day.ts';
import { periodOf, type YearCalendar } from '../../calendar/period.ts';
import { type Span, spanFrom, spanOf } from '../observation.ts';
import { fullYear, monthByName, readDay } from './written-day.ts';

/**
 * The months somebody wrote: `Mar 24`, `March 2024`, `2024-03`, `03/2024`, any day of a month, `Q4 2023/24`,
 * `Q3 and Q4 2023/24`, `H2 2023/24`, `2023/24`, `12 months ending Mar 24`, `Apr 23 to Mar 24`. Undefined otherwise.
 */
export function readSpan(text: string): Span | undefined {
  const typed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[‐‑–—]/g, '-');
  return (
    yearWithSlash(typed) ??
    oneMonth(typed) ??
    twelveMonths(typed) ??
    quarters(typed) ??
    half(typed) ??
    year(typed) ??
    fromTo(typed)
  );
}

// `2009/10` is a year, as papers print it; `2009-10` is the ISO month.
const yearWithSlash = (typed: string) => (typed.includes('/') ? year(typed) : undefined);

function oneMonth(typed: string): Span | undefined {
  const start = monthStart(typed) ?? readDay(typed)?.replace(/\d\d$/, '01');
  return start === undefined ? undefined : { start, months: 1 };
}

function monthStart(typed: string): Day | undefined {
  const named = /^(?<month>[a-z]+\.?)[ '’./-]*(?<year>\d{4}|\d{2})$/i.exec(typed)?.groups;
  if (named?.month !== undefined && named.year !== undefined)
    return firstOf(fullYear(named.year), monthByName(named.month));
  const iso = /^(?<year>\d{4})[-/.]?(?<month>0[1-9]|1[0-2])$/.exec(typed)?.groups;
  if (iso?.year !== undefined) return firstOf(iso.year, Number(iso.month));
  const british = /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(typed)?.groups;
  return british?.year === undefined ? undefined : firstOf(british.year, Number(british.month));
}

function twelveMonths(typed: string): Span | undefined {
  const { end } =
    /^(?:rolling )?(?:(?:12|twelve) months?|(?:12|twelve) months? rolling|year) ?(?:to|ending|ended|end)? (?<end>.+)$/i.exec(
      typed,
    )?.groups ?? {};
  const last = end === undefined ? undefined : oneMonth(end);
  return last && spanOf(periodOf('rolling-12', 'financial', last.start));
}

function quarters(typed: string): Span | undefined {
  const found =
    /^q(?:uarter)? ?(?<first>[1-4])(?: ?(?:and|&|\+|-) ?q?(?<second>[1-4]))?[ ,:-]*(?<year>[\d/-]+)$/i.exec(
      typed,
    )?.groups;
  const from = yearStart(found?.year);
  if (from === undefined || found?.first === undefined) return undefined;
  const first = Number(found.first);
  if (found.second !== undefined && (Number(found.second) !== first + 1 || first % 2 === 0)) return undefined;
  return spanFrom(monthsLater(from, (first - 1) * 3), found.second === undefined ? 3 : 6);
}

function half(typed: string): Span | undefined {
  const found = /^(?:h|half) ?(?<which>[12])[ ,:-]*(?<year>[\d/-]+)$/i.exec(typed)?.groups;
  const from = yearStart(found?.year);
  return from === undefined ? undefined : spanFrom(monthsLater(from, found?.which === '2' ? 6 : 0), 6);
}

function year(typed: string): Span | undefined {
  const start = yearStart(/^(?:fy|financial year|year)? ?(?<year>[\d/-]+)$/i.exec(typed)?.groups?.year);
  return start === undefined ? undefined : { start, months: 12 };
}

function fromTo(typed: string): Span | undefined {
  const [from, to, more] = typed.split(/ ?(?:\bto\b|-) ?(?=[a-z])/i);
  const last = to === undefined || more !== undefined ? undefined : oneMonth(to);
  if (!last || from === undefined) return undefined;
  const first = oneMonth(from) ?? oneMonth(`${from} ${last.start.slice(0, 4)}`);
  if (!first) return undefined;
  const number = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return spanFrom(first.start, number(last.start) - number(first.start) + 1);
}

/** The first day of `2023/24`, which is financial, or of `2024`, which is not. */
function yearStart(typed: string | undefined): Day | undefined {
  const { first, second } =
    /^(?<first>(?:19|20)\d{2})(?:[/-](?<second>\d{4}|\d{2}))?$/.exec(typed ?? '')?.groups ?? {};
  if (first === undefined) return undefined;
  if (second !== undefined && (Number(first) + 1) % 100 !== Number(second) % 100) return undefined;
  const calendar: YearCalendar = second === undefined ? 'calendar' : 'financial';
  return periodOf('year', calendar, `${first}-06-01`).start;
}

const firstOf = (year: string, month: number | undefined): Day | undefined =>
  month === undefined ? undefined : parseDay(`${year}-${String(month).padStart(2, '0')}-01`);

function monthsLater(day: Day, count: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
