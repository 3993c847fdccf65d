import type { Day } from '../calendar/day.ts';
import { monthsOf, type Period } from '../calendar/period.ts';
import { spanLabel } from '../calendar/period-labels.ts';

/** The whole months a figure covers. A financial year and twelve months ending March are the same span. */
export interface Span {
  /** First day of its first month. */
  readonly start: Day;
  readonly months: SpanMonths;
}

/** How many months a figure may cover. */
export type SpanMonths = 1 | 3 | 6 | 12;

/** One number of a measure: where, of what, over which months, as one extract gave it. */
export interface Figure {
  readonly measureId: string;
  /** Empty for the whole force. */
  readonly area: string;
  /** Empty for all categories. */
  readonly category: string;
  readonly span: Span;
  readonly value: number;
  /** When it was drawn from its system: another day is another figure. */
  readonly extractedOn: Day;
  readonly provisional: boolean;
  readonly source: string;
}

/** What a figure is of, without its value. */
export type FigureKey = Pick<Figure, 'measureId' | 'area' | 'category' | 'span' | 'extractedOn'>;

/** A figure as it is stored. It is never changed: one that restates another supersedes it, and the other is kept. */
export interface Observation extends Figure {
  readonly id: string;
  readonly supersedes: string | null;
}

const LENGTHS: Readonly<Record<Period['kind'], SpanMonths>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  'rolling-12': 12,
};
const KINDS: Readonly<Record<SpanMonths, Period['kind']>> = {
  1: 'month',
  3: 'quarter',
  6: 'half',
  12: 'rolling-12',
};

/** The months of a period, whatever it is called. */
export const spanOf = ({ kind, start }: Period): Span => ({ start, months: LENGTHS[kind] });

/** The span of so many months; undefined where no figure covers as many. */
export function spanFrom(start: Day, months: number): Span | undefined {
  return months === 1 || months === 3 || months === 6 || months === 12 ? { start, months } : undefined;
}

/** Its months in words: `March 2024`, `October 2023 – March 2024`. */
export const spanWords = (span: Span): string => spanLabel(periodOfSpan(span));

/** First days of its months, in order. */
export const monthsOfSpan = (span: Span): readonly Day[] => monthsOf(periodOfSpan(span));

/** The span as a period, of a kind that may begin with any month. */
export const periodOfSpan = ({ start, months }: Span): Period => ({
  kind: KINDS[months],
  calendar: 'financial',
  start,
});

/** What makes a figure one figure; of two with the same key in the store the later restates the earlier. */
export const keyOfFigure = ({ measureId, area, category, span, extractedOn }: FigureKey): string =>
  [measureId, area, category, span.start, span.months, extractedOn].join('\n');
