import { type Day, formatDay } from '../../calendar/day.ts';
import { lastDayOf } from '../../calendar/period.ts';
import type { Reason } from '../../paper/reason.ts';
import { type Measure, measuresByName, nameKey } from '../measure.ts';
import {
  type Figure,
  keyOfFigure,
  type Observation,
  periodOfSpan,
  type Span,
  spanWords,
} from '../observation.ts';
import { parseNumber } from '../rounding.ts';
import type { FileRow } from './file-row.ts';
import { readDay } from './written-day.ts';
import { readSpan } from './written-span.ts';

/** What loading a row would do. */
export const VERDICTS = ['added', 'restated', 'unchanged', 'refused'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** A row as it is understood: the figure it gives, or every reason why it gives none. */
export type ReadRow = { readonly given: FileRow } & (
  | { readonly figure: Figure }
  | { readonly reasons: readonly Reason[] }
);

/** A row and what loading it would do; `stored` is the figure it restates or repeats. */
export interface JudgedRow {
  readonly given: FileRow;
  readonly verdict: Verdict;
  readonly figure?: Figure;
  readonly stored?: StoredFigure;
  readonly reasons: readonly Reason[];
}

/** What stands in the store for a key. */
export type StoredFigure = Pick<Observation, 'id' | 'value' | 'provisional'>;

/** What rows are read against: the measures, the day, and how areas and categories are spelled so far. */
export interface LoadGround {
  readonly measures: readonly Measure[];
  readonly today: Day;
  readonly spellings: readonly string[];
}

/** Reads every row by itself. The first spelling of an area or category is kept for those that differ only in case. */
export function readRows(rows: readonly FileRow[], ground: LoadGround): readonly ReadRow[] {
  const measures = measuresByName(ground.measures);
  const measureCalled = remembering((name) => measures.get(nameKey(name)));
  const span = remembering(readSpan);
  const day = remembering(readDay);
  const spellings = new Map(ground.spellings.map((word) => [nameKey(word), word]));
  const spelled = remembering((text: string) => {
    const key = nameKey(text);
    if (WHOLE.has(key)) return '';
    if (!spellings.has(key)) spellings.set(key, text.replace(/\s+/g, ' '));
    return spellings.get(key) ?? text;
  });
  return rows.map((given): ReadRow => {
    const reasons: Reason[] = [];
    const measure = measureCalled(given.measure);
    const period = span(given.period);
    const extractedOn = day(given.extractedOn);
    const value = parseNumber(given.value);
    const provisional = readProvisional(given.provisional);
    reasons.push(...measureUnknown(given.measure, measure), ...periodUnread(given.period, period));
    reasons.push(...extractUnread(given.extractedOn, extractedOn, ground.today));
    reasons.push(...valueUnread(given.value, value, measure));
    if (provisional === undefined) reasons.push(PROVISIONAL_UNREAD);
    if (period && extractedOn && extractedOn <= ground.today)
      reasons.push(...notOver(period, extractedOn, provisional ?? true));
    if (reasons.length > 0 || !measure || !period || !extractedOn || value === undefined)
      return { given, reasons };
    const figure = {
      measureId: measure.id,
      area: spelled(given.area),
      category: spelled(given.category),
      span: period,
      value,
      extractedOn,
      provisional: provisional ?? false,
      source: given.source || measure.source,
    };
    return { given, figure };
  });
}

/** What loading each row would do to what is stored. A figure that the file gives twice is taken once. */
export function judgeRows(
  rows: readonly ReadRow[],
  storedFigure: (key: string) => StoredFigure | undefined,
): readonly JudgedRow[] {
  const seen = new Map<string, { readonly line: number; readonly figure: Figure }>();
  return rows.map((row): JudgedRow => {
    const { given } = row;
    if ('reasons' in row) return { given, verdict: 'refused', reasons: row.reasons };
    const { figure } = row;
    const key = keyOfFigure(figure);
    const earlier = seen.get(key);
    if (earlier) return { given, figure, verdict: 'refused', reasons: [repeated(figure, earlier)] };
    seen.set(key, { line: given.line, figure });
    const stored = storedFigure(key);
    if (!stored) return { given, figure, verdict: 'added', reasons: [] };
    const same = stored.value === figure.value && stored.provisional === figure.provisional;
    return { given, figure, stored, verdict: same ? 'unchanged' : 'restated', reasons: [] };
  });
}

const WHOLE = new Set([
  '',
  'all',
  'total',
  'force',
  'whole force',
  'force wide',
  'forcewide',
  'all areas',
  'all categories',
]);

const PROVISIONAL_UNREAD: Reason = {
  code: 'provisional-unread',
  text: 'Say “provisional” or “final”, or yes or no, or leave it blank for final.',
};

function readProvisional(text: string): boolean | undefined {
  if (/^(?:no?|false|0|final|confirmed|actual)?$/i.test(text)) return false;
  return /^(?:y(?:es)?|true|1|p|prov(?:isional)?|draft|estimated?)$/i.test(text) ? true : undefined;
}

function measureUnknown(text: string, measure: Measure | undefined): readonly Reason[] {
  if (measure) return [];
  if (text === '') return [{ code: 'measure-missing', text: 'Say which measure it is of.' }];
  return [
    {
      code: 'measure-unknown',
      text: `No measure is called “${text}”. Create it, or give one this name as well.`,
    },
  ];
}

function periodUnread(text: string, span: Span | undefined): readonly Reason[] {
  if (span) return [];
  const said = text === '' ? 'Say which month it is of' : `“${text}” is no month, quarter, half or year`;
  return [
    { code: 'period-unread', text: `${said}. Write it as Mar 2024, Q4 2023/24 or 12 months ending Mar 24.` },
  ];
}

function extractUnread(text: string, day: Day | undefined, today: Day): readonly Reason[] {
  if (!day)
    return [
      {
        code: 'extract-unread',
        text: `${text === '' ? 'Say on which day it was extracted' : `“${text}” is no day`}. Write it as 7 May 2024.`,
      },
    ];
  if (day <= today) return [];
  return [
    { code: 'extract-ahead', text: `${formatDay(day)} has not come yet: check the day it was extracted.` },
  ];
}

function valueUnread(
  text: string,
  value: number | undefined,
  measure: Measure | undefined,
): readonly Reason[] {
  if (value === undefined)
    return [{ code: 'value-unread', text: `“${text}” is no number. Write it as 2,725.` }];
  const unit = measure?.unit;
  if (unit === 'rank' && (!Number.isInteger(value) || value < 1))
    return [{ code: 'value-no-rank', text: 'A rank is a whole number from 1.' }];
  if (unit === 'count' && (!Number.isInteger(value) || value < 0))
    return [{ code: 'value-no-count', text: 'A count is a whole number from 0.' }];
  if (unit === 'hours' && value < 0)
    return [{ code: 'value-negative', text: 'Hours cannot be fewer than none.' }];
  return [];
}

function notOver(span: Span, extractedOn: Day, provisional: boolean): readonly Reason[] {
  const words = spanWords(span);
  if (span.start > extractedOn)
    return [{ code: 'period-ahead', text: `${words} had not begun on ${formatDay(extractedOn)}.` }];
  if (provisional || lastDayOf(periodOfSpan(span)) <= extractedOn) return [];
  return [
    {
      code: 'period-not-over',
      text: `${words} was not over on ${formatDay(extractedOn)}: say that it is provisional, or check the day.`,
    },
  ];
}

function repeated(figure: Figure, earlier: { readonly line: number; readonly figure: Figure }): Reason {
  const same = earlier.figure.value === figure.value && earlier.figure.provisional === figure.provisional;
  return same
    ? { code: 'repeated', text: `Line ${earlier.line} gives the same figure already: it is taken once.` }
    : {
        code: 'contradicts',
        text: `Line ${earlier.line} gives ${earlier.figure.value} for the same. Keep one of them.`,
      };
}

function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
