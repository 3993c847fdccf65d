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
  periodLabel,
  printValue,
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
      const months = measure ? monthsIn(measure, source, series[nth] ?? []) : [];
      return [text, { ...shown(source, resolved, measure), months }];
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

/** The months of a window that the store has, in order: charts print them, so small ones are withheld here too. */
function monthsIn(
  measure: Measure,
  { window }: FigureSource,
  rows: readonly SeriesRow[],
): NonNullable<StoredFigure['months']> {
  const values = new Map(rows.filter(({ months }) => months === 1).map(({ start, value }) => [start, value]));
  const months = monthsOf(window);
  if (!months.some((month) => values.has(month))) return [];
  const instead = withheldMonths(
    measure,
    months.map((month) => values.get(month)),
  );
  return months.map((month, nth): ChartPoint => {
    const withheld = instead[nth];
    return withheld === undefined
      ? { month, value: values.get(month) }
      : { month, value: undefined, withheld };
  });
}

/** A value that is withheld in print is withheld from sums and changes too. */
function printed(measure: Measure, value: number): { text: string; value?: number } {
  const withheld = withheldWords(measure, value);
  return withheld === undefined ? { text: printValue(measure, value), value } : { text: withheld };
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
