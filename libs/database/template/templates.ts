import type { PaperState, TemplateDefinition } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** A template as stored: its definition, how many papers started from this version, and how many from any. */
export interface StoredTemplate {
  readonly id: string;
  readonly definition: TemplateDefinition;
  readonly inUse: number;
  readonly usedInAll: number;
  /** The draft in which it is being changed. */
  readonly draftId: string | null;
}

/** One version of a template. */
export interface TemplateVersionRow {
  readonly id: string;
  readonly version: number;
  readonly inUse: number;
  /** UTC time. */
  readonly madeAt: string;
}

/** A paper made from a template, with the version it keeps. */
export interface TemplatePaperRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly templateVersion: number;
}

const INSTALL: Statement = {
  name: 'template-install',
  text: `insert into template (key, version, definition)
    select t ->> 'key', (t ->> 'version')::int, t from jsonb_array_elements($1::jsonb) t
    where not exists (select from template_deleted d where d.key = t ->> 'key')
    on conflict (key, version) do nothing`,
};

const INSERT: Statement = {
  name: 'template-insert',
  text: `insert into template (id, key, version, definition, made_at)
    values ($1, $2::jsonb ->> 'key', ($2::jsonb ->> 'version')::int, $2::jsonb, $3)`,
};

const COLUMNS = `t.id, t.definition, (select count(*)::int from paper p where p.template_id = t.id) as "inUse",
  (select count(*)::int from paper p join template o on o.id = p.template_id where o.key = t.key) as "usedInAll",
  (select d.id from template_draft d where d.key = t.key) as "draftId"`;

const LATEST: Statement = {
  name: 'templates-latest',
  text: `select ${COLUMNS} from template t
    where not exists (select from template n where n.key = t.key and n.version > t.version)
    order by t.definition ->> 'name', t.key`,
};

const BY_ID: Statement = {
  name: 'template-by-id',
  text: `select ${COLUMNS} from template t where t.id = $1`,
};

const VERSIONS: Statement = {
  name: 'template-versions',
  text: `select t.id, t.version, (select count(*)::int from paper p where p.template_id = t.id) as "inUse",
      to_char(t.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt"
    from template t where t.key = $1 order by t.version desc`,
};

const PAPERS: Statement = {
  name: 'template-papers',
  text: `select p.id, p.reference, p.title, p.state, t.version as "templateVersion"
    from paper p join template t on t.id = p.template_id where t.key = $1 order by p.made_at desc, p.id`,
};

const NAMED: Statement = {
  name: 'template-named',
  text: `select exists (
      select from template t where lower(t.definition ->> 'name') = lower($1) and t.key <> $2
        and not exists (select from template n where n.key = t.key and n.version > t.version)
      union all select from template_draft d where lower(d.definition ->> 'name') = lower($1) and d.key <> $2
    ) as found`,
};

const TAKEN: Statement = {
  name: 'template-taken-keys',
  text: 'select key from template union select key from template_draft union select key from template_deleted',
};

const KEEP: Statement = {
  name: 'template-keep',
  text: 'select id from template where key = $1 for update',
};

const DELETE: Statement = {
  name: 'template-delete',
  text: `with gone as (delete from template where key = $1)
    insert into template_deleted (key, at) values ($1, $2)`,
};

/** Stores the templates whose key and version are not there yet, but none that was deleted; a version that is there stays as it is. */
export async function installTemplates(
  database: Statements,
  templates: readonly TemplateDefinition[],
): Promise<void> {
  await database.rows(INSTALL, [JSON.stringify(templates)]);
}

/** The newest version of every template, by name. */
export const latestTemplates = (from: Statements): Promise<StoredTemplate[]> =>
  from.rows<StoredTemplate & Record<string, unknown>>(LATEST);

/** One version of a template; undefined when there is none with this id. */
export const storedTemplate = (from: Statements, id: string): Promise<StoredTemplate | undefined> =>
  from.row<StoredTemplate & Record<string, unknown>>(BY_ID, [id]);

/** Every version of a template, newest first; none when it was never published. */
export const versionsOf = (from: Statements, key: string): Promise<TemplateVersionRow[]> =>
  from.rows<TemplateVersionRow & Record<string, unknown>>(VERSIONS, [key]);

/** The papers made from any version of a template, newest first. */
export const papersMadeFrom = (from: Statements, key: string): Promise<TemplatePaperRow[]> =>
  from.rows<TemplatePaperRow & Record<string, unknown>>(PAPERS, [key]);

/** Whether a template or draft with another key goes by this name. */
export const isTemplateNamed = async (from: Statements, name: string, key: string): Promise<boolean> =>
  (await from.row<{ found: boolean }>(NAMED, [name.trim(), key]))?.found ?? false;

/** The keys that a new template cannot have. */
export const takenTemplateKeys = async (from: Statements): Promise<string[]> =>
  (await from.rows<{ key: string }>(TAKEN)).map(({ key }) => key);

/** Stores the next version of a template. */
export async function insertVersion(
  unit: UnitOfWork,
  id: string,
  definition: TemplateDefinition,
  at: string,
): Promise<void> {
  await unit.rows(INSERT, [id, JSON.stringify(definition), at]);
}

/** Keeps papers from being made from a template until the unit of work ends. */
export async function keepTemplate(unit: UnitOfWork, key: string): Promise<void> {
  await unit.rows(KEEP, [key]);
}

/** Deletes every version of a template that no paper is made from, and keeps its key from being used again. */
export async function deleteTemplate(unit: UnitOfWork, key: string, at: string): Promise<void> {
  await unit.rows(DELETE, [key, at]);
}
