import {
  type FigureSource,
  keyOfSource,
  type Point,
  type Resolved,
  resolveWindow,
  type SpanMonths,
  spanOf,
  type Unit,
} from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { byNumber } from './numbered.ts';

/** What a source says now, and what the newest extract after it says, where it says something. */
export type ResolvedFigure = Resolved & {
  readonly newerExtract?: {
    readonly extractedOn: string;
    readonly value: number;
    readonly provisional: boolean;
  };
};

interface Row {
  readonly nth: number;
  readonly unit: Unit;
  readonly id: string | null;
  readonly start: string;
  readonly months: SpanMonths;
  readonly value: number;
  readonly provisional: boolean;
  readonly extractedOn: string;
}

const SAME = 'measure_id = w.measure_id and n.area = w.area and n.category = w.category';

/** Its months one by one, and the window as a whole. */
const WITHIN = `starts_on >= w.starts_on and n.starts_on < w.starts_on + make_interval(months => w.months)
        and (n.months = 1 or (n.starts_on = w.starts_on and n.months = w.months))`;

const RESOLVE: Statement = {
  name: 'figures-resolve',
  text: `select w.nth, m.unit, o.id, o.starts_on as start, o.months, o.value::float8 as value, o.provisional,
      o.extracted_on as "extractedOn"
    from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::date[], $6::int[], $7::date[])
      w(nth, measure_id, area, category, starts_on, months, extracted_on)
    join measure m on m.id = w.measure_id
    left join lateral (
      select n.* from standing_observation n
      where n.${SAME} and n.${WITHIN}
        and n.extracted_on in (w.extracted_on, (
          select n.extracted_on from standing_observation n
          where n.${SAME} and n.${WITHIN} and n.extracted_on > w.extracted_on
          group by n.extracted_on having bool_or(n.months = w.months) or count(*) = w.months
          order by n.extracted_on desc limit 1))
    ) o on true`,
};

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Resolves any number of sources in one statement: each source's key with its value and observations, or with a sentence
 * why it has none. `newerExtract` is there when a later extract resolves the same window.
 */
export async function resolveFigures(
  from: Statements,
  sources: readonly FigureSource[],
): Promise<ReadonlyMap<string, ResolvedFigure>> {
  const wanted = [...new Map(sources.map((source) => [keyOfSource(source), source]))];
  const rows = await read(
    from,
    wanted.map(([, source]) => source),
  );
  return new Map(wanted.map(([key, source], nth) => [key, resolved(source, rows[nth] ?? [])] as const));
}

async function read(
  from: Statements,
  sources: readonly FigureSource[],
): Promise<readonly (readonly Row[])[]> {
  const sent = [...sources.entries()].filter(([, { measureId }]) => ID.test(measureId));
  if (sent.length === 0) return [];
  const spans = sent.map(([, { window }]) => spanOf(window));
  const found = await from.rows<Row & Record<string, unknown>>(RESOLVE, [
    sent.map(([nth]) => nth),
    sent.map(([, { measureId }]) => measureId),
    sent.map(([, { area }]) => area),
    sent.map(([, { category }]) => category),
    spans.map(({ start }) => start),
    spans.map(({ months }) => months),
    sent.map(([, { extractedOn }]) => extractedOn),
  ]);
  return byNumber(sources.length, found);
}

function resolved({ window, extractedOn }: FigureSource, rows: readonly Row[]): ResolvedFigure {
  const unit = rows[0]?.unit;
  if (unit === undefined) return { reason: 'There is no such measure.' };
  const read = (of: readonly Row[]) => resolveWindow(unit, spanOf(window), of.flatMap(pointOf));
  const own = read(rows.filter((row) => row.extractedOn === extractedOn));
  const later = rows.filter((row) => row.extractedOn > extractedOn);
  const newer = read(later);
  const newest = later[0]?.extractedOn;
  if (newest === undefined || !('value' in newer)) return own;
  return {
    ...own,
    newerExtract: { extractedOn: newest, value: newer.value, provisional: newer.provisional },
  };
}

const pointOf = ({ id, start, months, value, provisional }: Row): readonly Point[] =>
  id === null ? [] : [{ id, span: { start, months }, value, provisional }];
