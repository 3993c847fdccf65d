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
  type FigureStyle,
  keyOfSource,
  type Measure,
  monthsOf,
  monthsOfSpan,
  periodLabel,
  printValue,
  rollingYearOf,
  STANDARD_STYLE,
  withheldMonths,
  withheldWords,
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
  style: FigureStyle = STANDARD_STYLE,
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
      const points = pointsOf(series[nth] ?? []);
      const months = measure ? monthsIn(measure, source, points) : [];
      const trend = measure ? trendTo(measure, source, points) : [];
      return [text, { ...shown(source, resolved, measure, style), months, trend }];
    }),
  );
}

function shown(
  source: FigureSource,
  resolved: ReadonlyMap<string, ResolvedFigure>,
  measure: Measure | undefined,
  style: FigureStyle,
): StoreFigure {
  const { extractedOn } = source;
  const found = resolved.get(keyOfSource(source));
  if (!measure || !found) return missing('This measure is no longer in the store.', extractedOn);
  if (!('value' in found))
    return { ...missing(found.reason, extractedOn), newer: newerOf(measure, found, style) };
  const before = resolved.get(keyOfSource(comparedWith(source)));
  return {
    ...printed(measure, found.value, style),
    ...(before && 'value' in before ? { previous: printed(measure, before.value, style) } : {}),
    unit: measure.unit,
    from: `${measure.name}, ${periodLabel(source.window)}`,
    reason: null,
    provisional: found.provisional,
    extractedOn,
    newer: newerOf(measure, found, style),
  };
}

/** Figures of a series by how many months they cover and the month they end in. */
type Points = ReadonlyMap<string, number>;

const pointKey = (months: number, last: string) => `${months} ${last}`;

const pointsOf = (rows: readonly SeriesRow[]): Points =>
  new Map(
    rows.map(({ months, start, value }) => [
      pointKey(months, monthsOfSpan({ months, start }).at(-1) ?? start),
      value,
    ]),
  );

/** The months of a window that the store has, in order: charts print them, so small ones are withheld here too. */
const monthsIn = (measure: Measure, { window }: FigureSource, points: Points): readonly ChartPoint[] =>
  pointsOver(measure, points, monthsOf(window), 1);

/** The twelve points that lead up to a window: months where the store has them, else windows as long as itself. */
function trendTo(measure: Measure, { window }: FigureSource, points: Points): readonly ChartPoint[] {
  const year = monthsOf(rollingYearOf(window));
  const byMonth = pointsOver(measure, points, year, 1);
  return byMonth.length > 0 ? byMonth : pointsOver(measure, points, year, monthsOf(window).length);
}

/** The figures over so many months that end in each of these; none at all where the store has none. */
function pointsOver(
  measure: Measure,
  points: Points,
  ends: readonly string[],
  months: number,
): readonly ChartPoint[] {
  const values = ends.map((month) => points.get(pointKey(months, month)));
  if (values.every((value) => value === undefined)) return [];
  const instead = withheldMonths(measure, values);
  return ends.map((month, nth): ChartPoint => {
    const withheld = instead[nth];
    return withheld === undefined ? { month, value: values[nth] } : { month, value: undefined, withheld };
  });
}

/** A value that is withheld in print is withheld from sums and changes too. */
function printed(measure: Measure, value: number, style: FigureStyle): { text: string; value?: number } {
  const withheld = withheldWords(measure, value);
  return withheld === undefined ? { text: printValue(measure, value, style), value } : { text: withheld };
}

const missing = (reason: string, extractedOn: string): StoreFigure => ({
  text: '',
  reason,
  provisional: false,
  extractedOn,
  newer: null,
});

const newerOf = (
  measure: Measure,
  { newerExtract }: ResolvedFigure,
  style: FigureStyle,
): StoreFigure['newer'] =>
  newerExtract
    ? { extractedOn: newerExtract.extractedOn, text: printValue(measure, newerExtract.value, style) }
    : null;
