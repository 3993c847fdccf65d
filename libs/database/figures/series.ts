import type { SpanMonths } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { byNumber } from './numbered.ts';

/** Which months are asked for: those of one extract, or of each month what the newest extract says of it. */
export interface SeriesAsked {
  readonly measureId: string;
  readonly area: string;
  readonly category: string;
  readonly extractedOn: string | null;
}

/** One figure of a series. */
export interface SeriesRow {
  readonly id: string;
  readonly start: string;
  readonly months: SpanMonths;
  readonly value: number;
  readonly provisional: boolean;
  readonly extractedOn: string;
  readonly source: string;
}

/** Figures that stood until another of the same extract took their place. */
export interface RestatementRow {
  readonly id: string;
  readonly start: string;
  readonly months: SpanMonths;
  readonly area: string;
  readonly category: string;
  readonly extractedOn: string;
  readonly before: number;
  readonly after: number;
  readonly provisional: boolean;
  readonly by: string;
  readonly at: string;
  readonly fileName: string;
}

/** One day on which figures were drawn, with who loaded them. */
export interface ExtractRow {
  readonly extractedOn: string;
  readonly figures: number;
  readonly loads: readonly { readonly by: string; readonly at: string; readonly fileName: string }[];
}

/** What is known of the figures of a measure, beside the figures. */
export interface MeasureFigures {
  readonly areas: readonly string[];
  readonly categories: readonly string[];
  readonly extracts: readonly ExtractRow[];
  readonly restatements: readonly RestatementRow[];
}

const MANY: Statement = {
  name: 'figures-series',
  text: `select w.nth, o.id, o.starts_on as start, o.months, o.value::float8 as value, o.provisional,
      o.extracted_on as "extractedOn", o.source
    from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::date[]) w(nth, measure_id, area, category, extracted_on)
    cross join lateral (
      select distinct on (n.months, n.starts_on) n.* from standing_observation n
      where n.measure_id = w.measure_id and n.area = w.area and n.category = w.category
        and (w.extracted_on is null or n.extracted_on = w.extracted_on)
      order by n.months, n.starts_on, n.extracted_on desc
    ) o
    order by w.nth, o.months, o.starts_on`,
};

const FIGURES: Statement = {
  name: 'measure-figures',
  text: `select
      (select coalesce(json_agg(distinct o.area order by o.area), '[]') from standing_observation o where o.measure_id = $1) as areas,
      (select coalesce(json_agg(distinct o.category order by o.category), '[]') from standing_observation o where o.measure_id = $1) as categories,
      (select coalesce(json_agg(e order by e."extractedOn" desc), '[]') from (
        select x.extracted_on as "extractedOn", sum(x.figures)::int as figures,
          json_agg(json_build_object('by', l.loaded_line, 'at', l.loaded_at, 'fileName', l.file_name) order by l.loaded_at) as loads
        from (select o.extracted_on, o.load_id, count(*) as figures from standing_observation o
          where o.measure_id = $1 group by 1, 2) x
        join figure_load l on l.id = x.load_id
        group by 1 order by 1 desc limit 100) e) as extracts,
      (select coalesce(json_agg(r order by r.at desc, r.start desc), '[]') from (
        select o.id, o.starts_on as start, o.months, o.area, o.category, o.extracted_on as "extractedOn", b.value::float8 as before,
          o.value::float8 as after, o.provisional, l.loaded_line as by, l.loaded_at as at, l.file_name as "fileName"
        from observation o join observation b on b.id = o.supersedes
        join figure_load l on l.id = o.load_id and l.state = 'loaded'
        where o.measure_id = $1 order by l.loaded_at desc, o.starts_on desc limit 200) r) as restatements`,
};

/** The figures of many series in one statement, in the order asked for; months before longer periods, oldest first. */
export async function readSeries(
  from: Statements,
  asked: readonly SeriesAsked[],
): Promise<readonly (readonly SeriesRow[])[]> {
  if (asked.length === 0) return [];
  const found = await from.rows<SeriesRow & { nth: number }>(MANY, [
    asked.map((_, nth) => nth),
    asked.map(({ measureId }) => measureId),
    asked.map(({ area }) => area),
    asked.map(({ category }) => category),
    asked.map(({ extractedOn }) => extractedOn),
  ]);
  return byNumber(asked.length, found);
}

/** Areas, categories, extracts and restatements of a measure, in one statement; the newest first. */
export async function measureFigures(from: Statements, measureId: string): Promise<MeasureFigures> {
  const found = await from.row<MeasureFigures & Record<string, unknown>>(FIGURES, [measureId]);
  return found ?? { areas: [], categories: [], extracts: [], restatements: [] };
}
