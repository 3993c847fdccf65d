import {
  type Database,
  endInvitations,
  InvitationEntity,
  PersonEntity,
  RoleGrantEntity,
  type Statement,
  type UnitOfWork,
} from '@countersign/database';
import { hashOf, newToken } from '../auth/sessions.ts';
import type { Ids } from '../ids.ts';

const ANYBODY: Statement = {
  name: 'anybody',
  text: 'select exists (select from person where password_hash is not null) as found',
};

const WAITING: Statement = {
  name: 'first-administrator',
  text: `select p.id from person p join role_grant r on r.person_id = p.id and r.role = 'administrator'
    where p.disabled_at is null order by p.made_at limit 1`,
};

const A_DAY_MS = 86_400_000;

/**
 * While nobody can sign in: makes sure that there is an account for the first administrator and returns the path of a
 * new one-time link, good for a day, by which they name themselves and the organisation. Links before it are void.
 * Undefined once somebody has chosen a password.
 */
export async function firstAdministratorLink(
  database: Database,
  ids: Ids,
  now: string,
): Promise<string | undefined> {
  if ((await database.row<{ found: boolean }>(ANYBODY))?.found) return undefined;
  const token = newToken();
  const madeAt = new Date(now);
  const endsAt = new Date(madeAt.getTime() + A_DAY_MS);
  await database.inUnitOfWork(async (unit) => {
    const personId = (await unit.row<{ id: string }>(WAITING))?.id ?? (await makeAccount(unit, ids.next()));
    await endInvitations(unit, personId, now);
    await unit.entities.insert(InvitationEntity, { tokenHash: hashOf(token), personId, madeAt, endsAt });
  });
  return `/join/${token}`;
}

async function makeAccount({ entities }: UnitOfWork, id: string): Promise<string> {
  await entities.insert(PersonEntity, {
    id,
    name: 'First administrator',
    email: 'administrator',
    kind: 'staff',
  });
  for (const role of ['administrator', 'governance'] as const)
    await entities.insert(RoleGrantEntity, { personId: id, role });
  return id;
}
