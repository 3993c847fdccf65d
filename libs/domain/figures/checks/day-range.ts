import { type Day, parseDay } from '../../calendar/day.ts';
import { rememberingTexts } from './remembering.ts';

/** Two days with a dash or "to" between them, and where they stand. Where no year is printed, any year will do. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly index: number;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const month = `(${names.join('|')})[a-z]*`;
const dash = '\\s*(?:[-–—]|to|until|and)\\s*(?:the )?';
const inWords = new RegExp(
  `\\b${day}(?: (?:of )?${month})?(?: (20\\d\\d))?${dash}${day} (?:of )?${month}\\b(?: (20\\d\\d))?`,
  'gi',
);
const inFigures =
  /\b(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?\s*(?:[-–—]|to|and)\s*(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?\b/gi;

/** The ranges of days that a text names: `1st–7th June`, `28 May to 3 June 2031`, `05/06 – 07/06`. */
export const dayRangesIn = rememberingTexts((text: string): readonly DayRange[] => {
  if (!/\d/.test(text)) return [];
  const found = [
    ...[...text.matchAll(inWords)].map((match) => {
      const [, first = '', its, itsYear, last = '', lastMonth = '', year] = match;
      const until = numberOf(lastMonth);
      const from = its === undefined ? until : numberOf(its);
      return rangeOf(match, [first, from, itsYear], [last, until, year]);
    }),
    ...[...text.matchAll(inFigures)].map((match) => {
      const [, first = '', its = '', itsYear, last = '', lastMonth = '', year] = match;
      return rangeOf(match, [first, its, itsYear], [last, lastMonth, year]);
    }),
  ];
  return found.flatMap((range) => range ?? []).sort((a, b) => a.index - b.index);
});

type Parts = readonly [day: string, month: string, year: string | undefined];

function rangeOf(match: RegExpExecArray, from: Parts, to: Parts): DayRange | undefined {
  const year = fullYear(to[2] ?? from[2]);
  // Over the turn of the year the first day lies in the year before.
  const before = Number(from[1]) > Number(to[1]) ? String(Number(year) - 1) : year;
  const first = dayOf(from, from[2] === undefined ? before : fullYear(from[2]));
  const last = dayOf(to, year);
  if (!first || !last || first > last) return undefined;
  return { from: first, to: last, text: match[0], index: match.index };
}

function dayOf([itsDay, itsMonth]: Parts, year: string): Day | undefined {
  return parseDay(`${year}-${itsMonth.padStart(2, '0')}-${itsDay.padStart(2, '0')}`);
}

function numberOf(name: string): string {
  return String(names.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function fullYear(year: string | undefined): string {
  if (year === undefined) return '2024';
  return year.length === 2 ? `20${year}` : year;
}
