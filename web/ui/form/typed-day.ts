import { type Day, parseDay } from '@countersign/domain';

/** A day as somebody typed it in three fields. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string };

/** The fields a message about a typed day is about. */
export type DayPart = keyof TypedDay;

/** What a typed day means: an ISO day, nothing typed yet, or what is wrong and which fields it is in. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string; readonly parts: readonly DayPart[] };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The number of a month typed as `3`, `03`, `mar` or `March`; undefined when it is none. */
function monthNumber(typed: string): number | undefined {
  if (/^\d{1,2}$/.test(typed)) {
    const number = Number(typed);
    return number >= 1 && number <= 12 ? number : undefined;
  }
  const word = typed.toLowerCase().replace(/\.$/, '');
  if (word === 'sept') return 9;
  if (word.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month.startsWith(word));
  return index === -1 ? undefined : index + 1;
}

function wrong(message: string, ...parts: DayPart[]): ReadDay {
  return { kind: 'wrong', message, parts };
}

/** Reads a typed day. `label` begins the message: `COG date must include a year`. */
export function readDay(typed: TypedDay, label: string): ReadDay {
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (!day && !month && !year) return { kind: 'empty' };

  const missing = (['day', 'month', 'year'] as const).filter((part) => !typed[part].trim());
  if (missing.length > 0) return wrong(`${label} must include a ${missing.join(' and a ')}`, ...missing);

  const monthOfYear = monthNumber(month);
  if (monthOfYear === undefined) return wrong(`${label} must have a real month, like 3 or March`, 'month');
  if (!/^\d{4}$/.test(year) || Number(year) < 1900)
    return wrong(`${label} must have a year of 4 numbers`, 'year');

  const iso = parseDay(`${year}-${String(monthOfYear).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return iso === undefined ? wrong(`${label} must be a real date`, 'day') : { kind: 'day', day: iso };
}

/** An ISO day spread over the three fields; undefined gives empty fields. */
export function typeDay(day: Day | undefined): TypedDay {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
