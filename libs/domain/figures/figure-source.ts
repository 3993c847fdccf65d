import { type Day, parseDay } from '../calendar/day.ts';
import { type Period, type PeriodKind, periodOf, type YearCalendar } from '../calendar/period.ts';

/**
 * What a bound figure is read from: a measure in an area and a category, over a window, out of one extract.
 * An empty area is the whole force, an empty category all of them.
 */
export interface FigureSource {
  readonly measureId: string;
  readonly area: string;
  readonly category: string;
  readonly window: Period;
  /** The day on which the figures were drawn from the system they come from. */
  readonly extractedOn: Day;
}

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year', 'rolling-12'];
const calendars: readonly YearCalendar[] = ['financial', 'calendar'];

/** The source as one stable text, kept in documents: `ID/rolling-12.financial.2023-04/2024-05-07/North/Vehicle`. */
export function keyOfSource({ measureId, area, category, window, extractedOn }: FigureSource): string {
  const span = `${window.kind}.${window.calendar}.${window.start.slice(0, 7)}`;
  return [measureId, span, extractedOn, area, category].map(escaped).join('/');
}

/** The source that such a text names; undefined for any other text. */
export function parseSource(text: string): FigureSource | undefined {
  const [measureId, span, extractedOn, area, category] = text.split('/').map(unescaped);
  if (!measureId || span === undefined || area === undefined || category === undefined) return undefined;
  const window = windowOf(span);
  if (!window || parseDay(extractedOn ?? '') === undefined || extractedOn === undefined) return undefined;
  const source = { measureId, area, category, window, extractedOn };
  return keyOfSource(source) === text ? source : undefined;
}

function windowOf(span: string): Period | undefined {
  const [kindWord, calendarWord, month = ''] = span.split('.');
  const kind = kinds.find((each) => each === kindWord);
  const calendar = calendars.find((each) => each === calendarWord);
  const start = parseDay(`${month}-01`);
  if (!kind || !calendar || !start) return undefined;
  if (kind === 'rolling-12') return { kind, calendar, start };
  const window = periodOf(kind, calendar, start);
  return window.start === start ? window : undefined;
}

// Only what would split the text is escaped, so that it stays readable.
const escaped = (part: string) => part.replace(/%/g, '%25').replace(/\//g, '%2F');
const unescaped = (part: string) => part.replace(/%2F/g, '/').replace(/%25/g, '%');
