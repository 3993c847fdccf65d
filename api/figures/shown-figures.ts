import {
  allMeasures,
  type ResolvedFigure,
  readSeries,
  resolveFigures,
  type SeriesRow,
  type Statements,
} from '@countersign/database';
import { type ChartPoint, comparedWith, type StoredFigure, storeSource } from '@countersign/document';
import {
  type FigureSource,
  keyOfSource,
  type Measure,
  monthsOf,
  monthsOfSpan,
  periodLabel,
  printValue,
  rollingYearOf,
} from '@countersign/domain';

/** A figure of the store as papers print it, with what whoever chose it should know. */
export interface StoreFigure extends StoredFigure {
  /** Why there is no figure, where there is none. */
  readonly reason: string | null;
  readonly provisional: boolean;
  readonly extractedOn: string;
  /** What a later extract says of the same window, where there is one. */
  readonly newer: { readonly extractedOn: string; readonly text: string } | null;
}

/** What the store says of each source, by the text that names it in documents; texts that name none are left out. Three statements. */
export async function shownFigures(
  from: Statements,
  texts: readonly string[],
): Promise<ReadonlyMap<string, StoreFigure>> {
  const sources = texts.flatMap((text) => {
    const source = storeSource(text);
    return source ? [{ text, source }] : [];
  });
  if (sources.length === 0) return new Map();
  const wanted = sources.flatMap(({ source }) => [source, comparedWith(source)]);
  const resolved = await resolveFigures(from, wanted);
  const measures = new Map((await allMeasures(from)).map((measure) => [measure.id, measure]));
  const series = await readSeries(
    from,
    sources.map(({ source }) => source),
  );
  return new Map(
    sources.map(({ text, source }, nth) => {
      const measure = measures.get(source.measureId);
      const points = pointsOf(measure, series[nth] ?? []);
      const [months, trend] = [monthsIn(source, points), trendTo(source, points)];
      return [text, { ...shown(source, resolved, measure), months, trend }];
    }),
  );
}

function shown(
  source: FigureSource,
  resolved: ReadonlyMap<string, ResolvedFigure>,
  measure: Measure | undefined,
): StoreFigure {
  const { extractedOn } = source;
  const found = resolved.get(keyOfSource(source));
  if (!measure || !found) return missing('This measure is no longer in the store.', extractedOn);
  if (!('value' in found)) return { ...missing(found.reason, extractedOn), newer: newerOf(measure, found) };
  const before = resolved.get(keyOfSource(comparedWith(source)));
  return {
    ...printed(measure, found.value),
    ...(before && 'value' in before ? { previous: printed(measure, before.value) } : {}),
    unit: measure.unit,
    from: `${measure.name}, ${periodLabel(source.window)}`,
    reason: null,
    provisional: found.provisional,
    extractedOn,
    newer: newerOf(measure, found),
  };
}

/** Figures of a series by how many months they cover and the month they end in. */
type Points = ReadonlyMap<string, number | undefined>;

const pointKey = (months: number, last: string) => `${months} ${last}`;

/** What print withholds is withheld from charts too. */
function pointsOf(measure: Measure | undefined, rows: readonly SeriesRow[]): Points {
  return new Map(
    rows.map(({ months, start, value }) => [
      pointKey(months, monthsOfSpan({ months, start }).at(-1) ?? start),
      measure && printed(measure, value).value,
    ]),
  );
}

/** The months of a window that the store has, in order. */
function monthsIn({ window }: FigureSource, points: Points): readonly ChartPoint[] {
  return known(monthsOf(window).map((month) => ({ month, value: points.get(pointKey(1, month)) })));
}

/** The twelve points that lead up to a window: months where the store has them, else windows as long as itself. */
function trendTo({ window }: FigureSource, points: Points): readonly ChartPoint[] {
  const pointsOver = (months: number) =>
    known(
      monthsOf(rollingYearOf(window)).map((month) => ({ month, value: points.get(pointKey(months, month)) })),
    );
  const byMonth = pointsOver(1);
  return byMonth.length > 0 ? byMonth : pointsOver(monthsOf(window).length);
}

const known = (points: readonly ChartPoint[]): readonly ChartPoint[] =>
  points.some(({ value }) => value !== undefined) ? points : [];

/** A value that is withheld in print is withheld from sums and changes too. */
function printed(measure: Measure, value: number): { text: string; value?: number } {
  const text = printValue(measure, value);
  return text.startsWith('fewer than') ? { text } : { text, value };
}

const missing = (reason: string, extractedOn: string): StoreFigure => ({
  text: '',
  reason,
  provisional: false,
  extractedOn,
  newer: null,
});

const newerOf = (measure: Measure, { newerExtract }: ResolvedFigure): StoreFigure['newer'] =>
  newerExtract
    ? { extractedOn: newerExtract.extractedOn, text: printValue(measure, newerExtract.value) }
    : null;
