import type { TemplateDefinition } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** A template as stored: its definition, and how many papers started from this version. */
export interface StoredTemplate {
  readonly id: string;
  readonly definition: TemplateDefinition;
  readonly inUse: number;
}

const INSTALL: Statement = {
  name: 'template-install',
  text: `insert into template (key, version, definition)
    select t ->> 'key', (t ->> 'version')::int, t from jsonb_array_elements($1::jsonb) t
    on conflict (key, version) do nothing`,
};

const COLUMNS = `t.id, t.definition, (select count(*)::int from paper p where p.template_id = t.id) as "inUse"`;

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

/** Stores the templates whose key and version are not there yet; a version that is there stays as it is. */
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
