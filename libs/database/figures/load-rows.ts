import {
  type FigureKey,
  type FileRow,
  type JudgedRow,
  keyOfFigure,
  type SpanMonths,
  type StoredFigure,
  type Verdict,
} from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A row of a preview; `before` is the figure that it would restate or that it repeats. */
export interface PreviewRow {
  readonly nth: number;
  readonly given: FileRow;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly measureId: string | null;
  readonly measureName: string | null;
  readonly start: string | null;
  readonly months: SpanMonths | null;
  readonly value: number | null;
  readonly extractedOn: string | null;
  readonly provisional: boolean | null;
  readonly before: number | null;
  readonly beforeProvisional: boolean | null;
}

/** Rows that are sent to PostgreSQL together. */
const BATCH = 10_000;

const INSERT: Statement = {
  name: 'figure-load-rows-insert',
  text: `insert into figure_load_row (load_id, nth, line, given, verdict, reasons, measure_id, area, category, starts_on, months,
      value, extracted_on, provisional, source, stored_id)
    select $1, r.nth, r.line, r.given, r.verdict, r.reasons, r.measure, r.area, r.category, r.start, r.months, r.value,
      r.extracted, r.provisional, r.source, r.stored
    from jsonb_to_recordset($2::jsonb) r(nth int, line int, given jsonb, verdict text, reasons jsonb, measure uuid, area text,
      category text, start date, months smallint, value numeric, extracted date, provisional boolean, source text, stored uuid)`,
};

const PAGE: Statement = {
  name: 'figure-load-rows-page',
  text: `select r.nth, r.given, r.verdict, r.reasons, r.measure_id as "measureId", m.name as "measureName", r.starts_on as start,
      r.months, r.value::float8 as value, r.extracted_on as "extractedOn", r.provisional,
      o.value::float8 as before, o.provisional as "beforeProvisional"
    from figure_load_row r left join measure m on m.id = r.measure_id left join observation o on o.id = r.stored_id
    where r.load_id = $1 and ($2::text is null or r.verdict = $2) order by r.nth limit $3 offset $4`,
};

const GIVEN: Statement = {
  name: 'figure-load-rows-given',
  text: 'select given from figure_load_row where load_id = $1 order by nth',
};

const DELETE: Statement = {
  name: 'figure-load-rows-delete',
  text: 'delete from figure_load_row where load_id = $1',
};

const STORED: Statement = {
  name: 'figures-stored',
  text: `select o.id, o.measure_id as "measureId", o.area, o.category, o.starts_on as start, o.months,
      o.extracted_on as "extractedOn", o.value::float8 as value, o.provisional
    from standing_observation o where o.measure_id = any($1::uuid[]) and o.extracted_on = any($2::date[])`,
};

const SPELLINGS: Statement = {
  name: 'figures-spellings',
  text: `select distinct word from (select area as word from observation union select category from observation) w
    where word <> ''`,
};

const MOVED: Statement = {
  name: 'figure-load-moved',
  // One look-up a row, whatever its number: joined, a load of one row would read all that is stored.
  text: `select count(*)::int as moved from figure_load_row r
    where r.load_id = $1 and r.verdict <> 'refused' and r.stored_id is distinct from (
      select o.id from standing_observation o where o.measure_id = r.measure_id and o.area = r.area and o.category = r.category
        and o.starts_on = r.starts_on and o.months = r.months and o.extracted_on = r.extracted_on limit 1)`,
};

const OBSERVE: Statement = {
  name: 'figures-observe',
  text: `insert into observation (measure_id, area, category, starts_on, months, value, extracted_on, provisional, source, supersedes, load_id)
    select measure_id, area, category, starts_on, months, value, extracted_on, provisional, source, stored_id, load_id
    from figure_load_row where load_id = $1 and verdict in ('added', 'restated') order by nth`,
};

/** Keeps the judged rows of a load, in their order; `told` hears how many are kept after each batch. */
export async function keepRows(
  to: Statements,
  loadId: string,
  rows: readonly JudgedRow[],
  told: (done: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row, index) => recordOf(row, from + index + 1));
    await to.rows(INSERT, [loadId, JSON.stringify(batch)]);
    await told(Math.min(from + BATCH, rows.length));
  }
}

/** A page of a preview, of one verdict or of all. */
export const previewRows = (
  from: Statements,
  loadId: string,
  verdict: Verdict | null,
  { take, skip }: { readonly take: number; readonly skip: number },
): Promise<PreviewRow[]> =>
  from.rows<PreviewRow & Record<string, unknown>>(PAGE, [loadId, verdict, take, skip]);

/** The rows of a load in the words of its file. */
export const givenRows = async (from: Statements, loadId: string): Promise<readonly FileRow[]> =>
  (await from.rows<{ given: FileRow }>(GIVEN, [loadId])).map(({ given }) => given);

/** Forgets the rows of a load that was discarded or is judged anew. */
export async function forgetRows(unit: UnitOfWork, loadId: string): Promise<void> {
  await unit.rows(DELETE, [loadId]);
}

/** What counts of these measures out of extracts of these days, by the key of each figure. */
export async function storedFigures(
  from: Statements,
  measureIds: readonly string[],
  extracts: readonly string[],
): Promise<ReadonlyMap<string, StoredFigure>> {
  type Row = Omit<FigureKey, 'span'> & StoredFigure & { start: string; months: SpanMonths };
  const rows = await from.rows<Row & Record<string, unknown>>(STORED, [measureIds, extracts]);
  return new Map(
    rows.map(({ start, months, id, value, provisional, ...key }) => [
      keyOfFigure({ ...key, span: { start, months } }),
      { id, value, provisional },
    ]),
  );
}

/** How areas and categories are spelled so far. */
export const figureSpellings = async (from: Statements): Promise<readonly string[]> =>
  (await from.rows<{ word: string }>(SPELLINGS)).map(({ word }) => word);

/** How many rows of a draft are judged against figures that no longer stand so. */
export const movedRows = async (unit: UnitOfWork, loadId: string): Promise<number> =>
  (await unit.row<{ moved: number }>(MOVED, [loadId]))?.moved ?? 0;

/** Stores the figures that a draft adds and restates. */
export async function observeLoad(unit: UnitOfWork, loadId: string): Promise<void> {
  await unit.rows(OBSERVE, [loadId]);
}

const recordOf = ({ given, verdict, figure, stored, reasons }: JudgedRow, nth: number) => ({
  nth,
  line: given.line,
  given,
  verdict,
  reasons: reasons.map(({ text }) => text),
  measure: figure?.measureId,
  area: figure?.area,
  category: figure?.category,
  start: figure?.span.start,
  months: figure?.span.months,
  value: figure?.value,
  extracted: figure?.extractedOn,
  provisional: figure?.provisional,
  source: figure?.source,
  stored: stored?.id,
});
