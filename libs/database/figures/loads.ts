import type { LoadFacts, LoadState } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A load as it is shown. */
export interface LoadRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: LoadState;
  /** Why the file could not be read. */
  readonly problems: readonly string[];
  /** What was left out of the file, and why. */
  readonly notes: readonly string[];
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly blanks: number;
  readonly added: number;
  readonly restated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly chosenBy: string;
  readonly chosenAt: Date;
  readonly loadedBy: string | null;
  readonly loadedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneReason: string | null;
}

/** How many rows have each verdict. */
export type VerdictCounts = Pick<LoadFacts, 'added' | 'restated' | 'unchanged' | 'refused'>;

/** A file is read within a minute: one that is still being read long after was interrupted, and will never be. */
const STATE = `case when l.state = 'reading' and l.begun_at < now() - interval '10 minutes' then 'unreadable' else l.state end`;

const COLUMNS = `l.id, l.file_name as "fileName", ${STATE} as state, l.problems, l.notes, l.rows_total as "rowsTotal",
    l.rows_done as "rowsDone", l.blanks, l.added, l.restated, l.unchanged, l.refused, l.chosen_line as "chosenBy",
    l.chosen_at as "chosenAt", l.loaded_line as "loadedBy", l.loaded_at as "loadedAt", l.undone_line as "undoneBy",
    l.undone_at as "undoneAt", l.undone_reason as "undoneReason"`;

const LIST: Statement = {
  name: 'figure-loads',
  text: `select ${COLUMNS}, count(*) over () as total from figure_load l
    where l.state <> 'discarded' order by l.chosen_at desc, l.id desc limit $1 offset $2`,
};

const BY_ID: Statement = {
  name: 'figure-load',
  text: `select ${COLUMNS} from figure_load l where l.id = $1`,
};

const FACTS: Statement = {
  name: 'figure-load-facts',
  text: `select l.id, l.file_name as "fileName", ${STATE} as state, l.added, l.restated, l.unchanged, l.refused,
      array(select distinct n.file_name from observation o join observation s on s.supersedes = o.id
        join figure_load n on n.id = s.load_id and n.state = 'loaded' where o.load_id = l.id) as "restatedBy",
      array(select distinct n.file_name from observation o join figure_load_row r on r.stored_id = o.id and r.verdict = 'unchanged'
        join figure_load n on n.id = r.load_id and n.state = 'loaded' where o.load_id = l.id) as "repeatedBy"
    from figure_load l where l.id = $1`,
};

const BEGIN: Statement = {
  name: 'figure-load-begin',
  text: `insert into figure_load (id, file_name, chosen_by, chosen_line, chosen_at) values ($1, $2, $3, $4, $5)`,
};

const PROGRESS: Statement = {
  name: 'figure-load-progress',
  text: `update figure_load set rows_total = $2, rows_done = $3 where id = $1 and state = 'reading'`,
};

const UNREADABLE: Statement = {
  name: 'figure-load-unreadable',
  text: `update figure_load set state = 'unreadable', problems = $2 where id = $1 and state = 'reading'`,
};

const DRAFT: Statement = {
  name: 'figure-load-draft',
  text: `update figure_load set state = 'draft', notes = coalesce($2, notes), blanks = coalesce($3, blanks),
      rows_done = coalesce(rows_total, 0), added = $4, restated = $5, unchanged = $6, refused = $7
    where id = $1 and state in ('reading', 'draft')`,
};

const LOADED: Statement = {
  name: 'figure-load-loaded',
  text: `update figure_load set state = 'loaded', loaded_by = $2, loaded_line = $3, loaded_at = $4 where id = $1`,
};

const DISCARDED: Statement = {
  name: 'figure-load-discarded',
  text: `update figure_load set state = 'discarded' where id = $1`,
};

const UNDONE: Statement = {
  name: 'figure-load-undone',
  text: `update figure_load set state = 'undone', undone_line = $2, undone_at = $3, undone_reason = $4 where id = $1`,
};

/** A page of the loads that were not discarded, the latest first; and how many there are. */
export async function figureLoads(
  from: Statements,
  { take, skip }: { readonly take: number; readonly skip: number },
): Promise<{ readonly total: number; readonly loads: readonly LoadRow[] }> {
  const found = await from.rows<LoadRow & { total: string }>(LIST, [take, skip]);
  return { total: Number(found[0]?.total ?? 0), loads: found };
}

/** One load; undefined when there is none. */
export const figureLoad = (from: Statements, id: string): Promise<LoadRow | undefined> =>
  from.row<LoadRow & Record<string, unknown>>(BY_ID, [id]);

/** What acts on a load are decided on. */
export const loadFacts = (unit: UnitOfWork, id: string): Promise<LoadFacts | undefined> =>
  unit.row<LoadFacts & Record<string, unknown>>(FACTS, [id]);

/** What is written about loads. Who and when go with the decision. */
export const loadWrites = {
  async begin(
    to: Statements,
    load: { readonly id: string; readonly fileName: string },
    who: { readonly personId: string; readonly line: string },
    at: string,
  ): Promise<void> {
    await to.rows(BEGIN, [load.id, load.fileName, who.personId, who.line, at]);
  },
  async progress(to: Statements, id: string, total: number, done: number): Promise<void> {
    await to.rows(PROGRESS, [id, total, done]);
  },
  async unreadable(to: Statements, id: string, problems: readonly string[]): Promise<void> {
    await to.rows(UNREADABLE, [id, problems]);
  },
  /** `read` says what was left out of the file; a draft that is judged again keeps it. */
  async draft(
    to: Statements,
    id: string,
    counts: VerdictCounts,
    read?: { readonly notes: readonly string[]; readonly blanks: number },
  ): Promise<void> {
    const { added, restated, unchanged, refused } = counts;
    await to.rows(DRAFT, [
      id,
      read?.notes ?? null,
      read?.blanks ?? null,
      added,
      restated,
      unchanged,
      refused,
    ]);
  },
  async loaded(
    unit: UnitOfWork,
    id: string,
    who: { readonly personId: string; readonly line: string },
    at: string,
  ): Promise<void> {
    await unit.rows(LOADED, [id, who.personId, who.line, at]);
  },
  async discarded(unit: UnitOfWork, id: string): Promise<void> {
    await unit.rows(DISCARDED, [id]);
  },
  async undone(unit: UnitOfWork, id: string, line: string, at: string, reason: string): Promise<void> {
    await unit.rows(UNDONE, [id, line, at, reason]);
  },
};
