import { addDays, type Day, daysInMonth, parseDay } from '../../calendar/day.ts';
import { rememberingTexts } from './remembering.ts';

/** A stretch of days that a text names, the first and the last, and where it stands in the text. */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly index: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dash = '\\s*(?:[-–—]|to)\\s*';
const year = "(?:\\s+|['’-])(20\\d\\d|\\d\\d)(?![\\d/])";

type Reader = readonly [pattern: RegExp, read: (groups: string[]) => { from: Day; to: Day } | undefined];

/** In the order of trust: what an earlier pattern has read, a later one does not read again. */
const readers: readonly Reader[] = [
  [
    new RegExp(`\\b${month}(?:${year})?${dash}${month}${year}`, 'gi'),
    ([first = '', firstYear, last = '', lastYear = '']) => {
      const to = monthSpan(last, lastYear);
      const from = monthSpan(first, firstYear ?? lastYear);
      return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
    },
  ],
  [
    new RegExp(
      `(week commencing |w/c )?(?:the )?\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of )?${month}${year}`,
      'gi',
    ),
    ([week, day = '', name = '', itsYear = '']) =>
      dayIn(itsYear, monthNumber(name), day, week === undefined ? 0 : 6),
  ],
  [
    /\b(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)\b/g,
    ([day = '', its = '', itsYear = '']) => dayIn(itsYear, its, day, 0),
  ],
  [new RegExp(`\\b${month}${year}`, 'gi'), ([name = '', itsYear = '']) => monthSpan(name, itsYear)],
  [
    /\b(?:the )?(end of|late|early|start of|beginning of|summer(?: of)?|autumn(?: of)?) (20\d\d)\b(?!\/)/gi,
    ([part = '', itsYear = '']) => partOfYear(part.toLowerCase(), itsYear),
  ],
];

/** The dates, months and spans of months that a text names, in its order. Whatever names no year is left out. */
export const dateSpansIn = rememberingTexts((text: string): readonly DateSpan[] => {
  // Every date that is read holds a year in figures.
  if (!/\d\d/.test(text)) return [];
  const found: DateSpan[] = [];
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.index + other.text.length && other.index < end)) continue;
      const span = read(match.slice(1));
      if (span) found.push({ ...span, text: match[0], index: match.index });
    }
  return found.sort((a, b) => a.index - b.index);
});

/** Months from the first of one to the last of the other: 6 for a half-year. */
export function monthsLong({ from, to }: Pick<DateSpan, 'from' | 'to'>): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7)) +
    1
  );
}

function monthSpan(name: string, itsYear: string): { from: Day; to: Day } | undefined {
  const [year, its] = [fullYear(itsYear), monthNumber(name)];
  const from = parseDay(`${year}-${its}-01`);
  return from === undefined
    ? undefined
    : { from, to: `${year}-${its}-${daysInMonth(Number(year), Number(its))}` };
}

function dayIn(itsYear: string, its: string, day: string, more: number): { from: Day; to: Day } | undefined {
  const from = parseDay(`${fullYear(itsYear)}-${its.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return from === undefined ? undefined : { from, to: addDays(from, more) };
}

/** Read widely, so that "late 2024" is called future only when it cannot have begun. */
function partOfYear(part: string, itsYear: string): { from: Day; to: Day } {
  if (part.startsWith('end')) return { from: `${itsYear}-11-01`, to: `${Number(itsYear) + 1}-01-31` };
  if (part === 'late') return { from: `${itsYear}-09-01`, to: `${Number(itsYear) + 1}-01-31` };
  if (part.startsWith('summer')) return { from: `${itsYear}-05-15`, to: `${itsYear}-09-30` };
  if (part.startsWith('autumn')) return { from: `${itsYear}-08-15`, to: `${itsYear}-12-15` };
  return { from: `${itsYear}-01-01`, to: `${itsYear}-05-31` };
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

function fullYear(itsYear: string): string {
  return itsYear.length === 2 ? `20${itsYear}` : itsYear;
}
