import type { Measure, MeasureAsked, SpanMonths } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A measure and how often it was changed. */
export interface StoredMeasure extends Measure {
  readonly version: number;
}

/** A measure as it is listed; its latest figure is that of the whole force and all categories. */
export interface ListedMeasure extends StoredMeasure {
  readonly ownerLine: string | null;
  readonly latest: {
    readonly start: string;
    readonly months: SpanMonths;
    readonly value: number;
    readonly provisional: boolean;
    readonly extractedOn: string;
  } | null;
}

const COLUMNS = `m.id, m.name, m.aliases, m.unit, m.polarity, m.best_rank as "bestRank", m.source, m.decimals,
    m.small_numbers as "smallNumbers", m.owner_id as "ownerId", m.version`;

const ALL: Statement = { name: 'measures', text: `select ${COLUMNS} from measure m order by m.name` };

const SHOWN = `${COLUMNS}, person_line(m.owner_id, $1::date) as "ownerLine",
      (select json_build_object('start', o.starts_on, 'months', o.months, 'value', o.value::float8, 'provisional', o.provisional, 'extractedOn', o.extracted_on)
        from standing_observation o
        where o.measure_id = m.id and o.area = '' and o.category = ''
        order by o.starts_on desc, o.extracted_on desc limit 1) as latest`;

const LISTED: Statement = {
  name: 'measures-listed',
  text: `select ${SHOWN}, count(*) over () as total from measure m
    where $2::text is null
      or not exists (
        select from regexp_split_to_table(lower($2::text), '\\s+') word
        where position(word in lower(concat_ws(' ', m.name, array_to_string(m.aliases, ' '), m.source))) = 0)
    order by m.name limit $3 offset $4`,
};

const ONE_LISTED: Statement = {
  name: 'measure-listed',
  text: `select ${SHOWN} from measure m where m.id = $2`,
};

const BY_ID: Statement = { name: 'measure', text: `select ${COLUMNS} from measure m where m.id = $1` };

const INSERT: Statement = {
  name: 'measure-insert',
  text: `insert into measure (id, name, aliases, unit, polarity, best_rank, source, decimals, small_numbers, owner_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

const UPDATE: Statement = {
  name: 'measure-update',
  text: `update measure set name = $2, aliases = $3, unit = $4, polarity = $5, best_rank = $6, source = $7, decimals = $8,
      small_numbers = $9, owner_id = $10, version = version + 1
    where id = $1`,
};

const BINDABLE: Statement = {
  name: 'measures-bindable',
  text: `select m.id, m.name, m.aliases, x.extracted_on as "extractedOn" from measure m
    cross join lateral (select o.extracted_on from standing_observation o
      where o.measure_id = m.id and o.area = '' and o.category = ''
      order by o.starts_on desc, o.extracted_on desc limit 1) x
    order by m.name`,
};

/** A measure that has figures of the whole force, and the day on which the newest of its latest month was extracted. */
export interface BindableMeasure extends Pick<Measure, 'id' | 'name' | 'aliases'> {
  readonly extractedOn: string;
}

/** The measures that have figures of the whole force, each with the newest extract of its latest month. */
export const bindableMeasures = (from: Statements): Promise<BindableMeasure[]> =>
  from.rows<BindableMeasure & Record<string, unknown>>(BINDABLE);

const HAS_FIGURES: Statement = {
  name: 'measure-has-figures',
  text: 'select exists (select from standing_observation where measure_id = $1) as found',
};

const valuesOf = (id: string, asked: MeasureAsked) => [
  id,
  asked.name,
  asked.aliases,
  asked.unit,
  asked.polarity,
  asked.bestRank,
  asked.source,
  asked.decimals,
  asked.smallNumbers,
  asked.ownerId,
];

/** Every measure, by name. */
export const allMeasures = (from: Statements): Promise<StoredMeasure[]> =>
  from.rows<StoredMeasure & Record<string, unknown>>(ALL);

/** One measure; undefined when there is none. */
export const storedMeasure = (from: Statements, id: string): Promise<StoredMeasure | undefined> =>
  from.row<StoredMeasure & Record<string, unknown>>(BY_ID, [id]);

/** The measures with every word of `filter` in a name, an alias or the source, a page of them, by name; and how many. */
export async function listedMeasures(
  from: Statements,
  filter: string | null,
  today: string,
  { take, skip }: { readonly take: number; readonly skip: number },
): Promise<{ readonly total: number; readonly measures: readonly ListedMeasure[] }> {
  const found = await from.rows<ListedMeasure & { total: string }>(LISTED, [
    today,
    filter?.trim() || null,
    take,
    skip,
  ]);
  return { total: Number(found[0]?.total ?? 0), measures: found };
}

/** One of them; undefined when there is none. */
export const listedMeasure = (
  from: Statements,
  id: string,
  today: string,
): Promise<ListedMeasure | undefined> =>
  from.row<ListedMeasure & Record<string, unknown>>(ONE_LISTED, [today, id]);

/** What is written about measures. */
export const measureWrites = {
  async insert(unit: UnitOfWork, id: string, asked: MeasureAsked): Promise<void> {
    await unit.rows(INSERT, valuesOf(id, asked));
  },
  async update(unit: UnitOfWork, id: string, asked: MeasureAsked): Promise<void> {
    await unit.rows(UPDATE, valuesOf(id, asked));
  },
};

/** Whether a figure of the measure counts. */
export const hasFigures = async (from: Statements, id: string): Promise<boolean> =>
  (await from.row<{ found: boolean }>(HAS_FIGURES, [id]))?.found ?? false;
