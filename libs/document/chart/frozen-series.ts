import type { ChartPoint } from './months.ts';

/** Twelve months, or another run of months, that a comparison sets beside another; its name is its period's label. */
export interface FrozenWindow {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** The months of one measure as they stood when they were frozen; `unit` as the store of figures has it. */
export interface FrozenMeasure {
  readonly name: string;
  readonly unit: string;
  readonly windows: readonly FrozenWindow[];
}

/** The text that a chart's `series` holds: the months of the measures its table is bound to. */
export function seriesText(measures: readonly FrozenMeasure[]): string {
  return JSON.stringify(
    measures.map(({ name, unit, windows }) => ({
      name,
      unit,
      windows: windows.map((window) => ({
        name: window.name,
        points: window.points.map(({ month, value, withheld }) => [
          month.slice(0, 7),
          value ?? null,
          ...(withheld === undefined ? [] : [withheld]),
        ]),
      })),
    })),
  );
}

/** The months that such a text holds; none for any other text. What is no month or no figure in it is left out. */
export function parseSeries(text: string): readonly FrozenMeasure[] {
  if (text === '') return [];
  try {
    return listOf(JSON.parse(text)).flatMap((measure) => {
      const windows = listOf(field(measure, 'windows')).flatMap(windowOf);
      return windows.length === 0
        ? []
        : [{ name: words(measure, 'name'), unit: words(measure, 'unit'), windows }];
    });
  } catch {
    return [];
  }
}

function windowOf(read: unknown): FrozenWindow[] {
  const points = listOf(field(read, 'points')).flatMap((point): ChartPoint[] => {
    const [month, value, withheld]: readonly unknown[] = listOf(point);
    if (typeof month !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return [];
    return [
      {
        month,
        value: typeof value === 'number' ? value : undefined,
        ...(typeof withheld === 'string' ? { withheld } : {}),
      },
    ];
  });
  return points.length === 0 ? [] : [{ name: words(read, 'name'), points }];
}

const listOf = (read: unknown): readonly unknown[] => (Array.isArray(read) ? read : []);

function field(read: unknown, name: string): unknown {
  return typeof read === 'object' && read !== null
    ? Object.entries(read).find(([key]) => key === name)?.[1]
    : undefined;
}

function words(read: unknown, name: string): string {
  const value = field(read, name);
  return typeof value === 'string' ? value : '';
}
