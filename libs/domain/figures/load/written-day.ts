import { type Day, parseDay } from '../../calendar/day.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's number, 1 to 12, by its English name or the beginning of it from three letters on. */
export function monthByName(name: string): number | undefined {
  const short = name.toLowerCase().replace(/\.$/, '');
  if (
    !/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
      short,
    )
  )
    return undefined;
  return monthNames.indexOf(short.slice(0, 3)) + 1;
}

/** A year of two or four digits; two are of this century. */
export const fullYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits);

/** The day somebody wrote, day before month as in Britain: `7 May 2024`, `07/05/24`, `7-May-24`, `2024-05-07`. */
export function readDay(text: string): Day | undefined {
  const typed = text.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  const iso = parseDay(typed);
  if (iso) return iso;
  const { day, month, year } =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ ./-]+(?<month>\d{1,2}|[a-z]+\.?)[ ./-]+(?<year>\d{4}|\d{2})$/i.exec(
      typed,
    )?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = /^\d/.test(month) ? Number(month) : monthByName(month);
  if (number === undefined) return undefined;
  return parseDay(`${fullYear(year)}-${two(number)}-${two(Number(day))}`);
}

const two = (number: number) => String(number).padStart(2, '0');
