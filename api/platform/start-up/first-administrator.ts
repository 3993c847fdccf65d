import {
  type Database,
  InvitationEntity,
  PersonEntity,
  RoleGrantEntity,
  type Statement,
} from '@countersign/database';
import { hashOf, newToken } from '../auth/sessions.ts';
import type { Ids } from '../ids.ts';

const ANYBODY: Statement = { name: 'anybody', text: 'select exists (select from person) as found' };
const A_DAY_MS = 86_400_000;

/**
 * In a database without a single person: makes an account for the first administrator and returns the path of the
 * one-time link, good for a day, by which they name themselves and the organisation. Undefined when somebody is there.
 */
export async function firstAdministratorLink(
  database: Database,
  ids: Ids,
  now: string,
): Promise<string | undefined> {
  if ((await database.row<{ found: boolean }>(ANYBODY))?.found) return undefined;
  const token = newToken();
  const id = ids.next();
  const madeAt = new Date(now);
  await database.inUnitOfWork(async ({ entities }) => {
    await entities.insert(PersonEntity, {
      id,
      name: 'First administrator',
      email: 'administrator',
      kind: 'staff',
    });
    for (const role of ['administrator', 'governance'] as const)
      await entities.insert(RoleGrantEntity, { personId: id, role });
    const endsAt = new Date(madeAt.getTime() + A_DAY_MS);
    await entities.insert(InvitationEntity, { tokenHash: hashOf(token), personId: id, madeAt, endsAt });
  });
  return `/join/${token}`;
}
