import { monthName } from '@countersign/domain';

/** One month of a series: `2024-04`, or any day in it, and its figure; undefined where there is none. */
export interface ChartPoint {
  readonly month: string;
  readonly value: number | undefined;
  /** What is printed instead of a figure that is too small to print: `fewer than 5`. */
  readonly withheld?: string;
}

const firstDay = (month: string) => `${month.slice(0, 7)}-01`;

/** `Apr 2024`, as it stands below an axis. */
export function shortMonth(month: string): string {
  return `${monthName(firstDay(month)).slice(0, 3)} ${month.slice(0, 4)}`;
}

/** `April 2024 to March 2026`, or one month alone. */
export function spanOfMonths(first: string, last: string): string {
  const words = (month: string) => `${monthName(firstDay(month))} ${month.slice(0, 4)}`;
  return first.slice(0, 7) === last.slice(0, 7) ? words(first) : `${words(first)} to ${words(last)}`;
}

/** Every month from the first to the last of these points, in order; a month without a point is a gap. */
export function withoutHoles(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const known = new Map(points.map((point) => [numberOf(point.month), point]));
  const numbers = [...known.keys()];
  const first = numbers.reduce((least, each) => Math.min(least, each), numbers[0] ?? 0);
  const last = numbers.reduce((most, each) => Math.max(most, each), numbers[0] ?? 0);
  if (numbers.length === 0 || last - first > MOST_MONTHS) return points;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: undefined,
    ...known.get(first + index),
    month: monthOf(first + index),
  }));
}

/** Holes of more than forty years are a slip of somebody's pen and not filled. */
const MOST_MONTHS = 480;

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthOf = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

const NAMED =
  /^(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** A month that somebody wrote out, as it stands below an axis: `April` is `Apr`, `April 2024` is `Apr 2024`. */
export function shortWritten(label: string): string {
  return label.replace(NAMED, (name) => name.slice(0, 3));
}
