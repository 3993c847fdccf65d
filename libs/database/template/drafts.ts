import type { TemplateDefinition } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A template that is being made or changed, as it was last saved. `version` counts the savings. */
export interface StoredDraft {
  readonly id: string;
  readonly key: string;
  readonly definition: TemplateDefinition;
  readonly version: number;
  /** UTC time. */
  readonly savedAt: string;
  /** Rank and name of who saved it last, as of that day. */
  readonly savedBy: string;
}

const COLUMNS = `d.id, d.key, d.definition, d.version,
  to_char(d.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt",
  person_line(d.saved_by, d.saved_at::date) as "savedBy"`;

const ALL: Statement = {
  name: 'template-drafts',
  text: `select ${COLUMNS} from template_draft d order by d.definition ->> 'name', d.key`,
};

const BY_ID: Statement = {
  name: 'template-draft-by-id',
  text: `select ${COLUMNS} from template_draft d where d.id = $1`,
};

const BY_KEY: Statement = {
  name: 'template-draft-by-key',
  text: `select ${COLUMNS} from template_draft d where d.key = $1`,
};

const INSERT: Statement = {
  name: 'template-draft-insert',
  text: `insert into template_draft (id, key, definition, saved_at, saved_by)
    values ($1, $2::jsonb ->> 'key', $2::jsonb, $3, $4)`,
};

const SAVE: Statement = {
  name: 'template-draft-save',
  text: `update template_draft set definition = jsonb_set($3::jsonb, '{key}', to_jsonb(key)), version = version + 1,
      saved_at = $4, saved_by = $5
    where id = $1 and version = $2 returning version`,
};

const DELETE: Statement = {
  name: 'template-draft-delete',
  text: 'delete from template_draft where key = $1',
};

type Row = StoredDraft & Record<string, unknown>;

/** Every draft, by name. */
export const readDrafts = (from: Statements): Promise<StoredDraft[]> => from.rows<Row>(ALL);

/** One draft; undefined when there is none with this id. */
export const draftById = (from: Statements, id: string): Promise<StoredDraft | undefined> =>
  from.row<Row>(BY_ID, [id]);

/** The draft of the template with this key; undefined when nobody is changing it. */
export const draftOf = (from: Statements, key: string): Promise<StoredDraft | undefined> =>
  from.row<Row>(BY_KEY, [key]);

/** Stores a new draft. */
export async function insertDraft(
  unit: UnitOfWork,
  draft: { readonly id: string; readonly definition: TemplateDefinition },
  by: { readonly personId: string; readonly at: string },
): Promise<void> {
  await unit.rows(INSERT, [draft.id, JSON.stringify(draft.definition), by.at, by.personId]);
}

/** Saves a draft that stands at this version; answers false when it has moved on, or is gone. Its key never changes. */
export async function saveDraft(
  from: Statements,
  draft: { readonly id: string; readonly version: number; readonly definition: TemplateDefinition },
  by: { readonly personId: string; readonly at: string },
): Promise<boolean> {
  const values = [draft.id, draft.version, JSON.stringify(draft.definition), by.at, by.personId];
  return (await from.row(SAVE, values)) !== undefined;
}

/** Deletes the draft of the template with this key, if there is one. */
export async function deleteDraft(unit: UnitOfWork, key: string): Promise<void> {
  await unit.rows(DELETE, [key]);
}
