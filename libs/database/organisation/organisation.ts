import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** The organisation that this deployment serves. */
export interface OrganisationRow {
  readonly name: string;
  readonly shortName: string;
  readonly office: string;
}

const READ: Statement = {
  name: 'organisation',
  text: 'select name, short_name as "shortName", office from organisation',
};

const SET_UP: Statement = {
  name: 'organisation-set-up',
  text: `insert into organisation (name, short_name, office) values ($1, $2, $3)
    on conflict (only_one) do update set name = excluded.name, short_name = excluded.short_name, office = excluded.office`,
};

/** The organisation; undefined before anybody has set it up. */
export const organisation = (from: Statements): Promise<OrganisationRow | undefined> =>
  from.row<OrganisationRow & Record<string, unknown>>(READ);

/** Names the organisation and the office that its papers go to. */
export async function setUpOrganisation(
  unit: UnitOfWork,
  { name, shortName, office }: OrganisationRow,
): Promise<void> {
  await unit.rows(SET_UP, [name, shortName, office]);
}
