import { randomBytes } from 'node:crypto';
import { type Database, PersonEntity, RoleGrantEntity, SessionEntity } from '@countersign/database';
import type { Role } from '@countersign/domain';
import { hashOf, newToken } from '../../api/platform/auth/sessions.ts';
import { Ids } from '../../api/platform/ids.ts';
import { hashPassword } from '../../api/session/passwords.ts';

/** The password of everybody that tests make. */
export const PASSWORD = 'every test knows this one';

let hashed: Promise<string> | undefined;

/** Somebody with an account. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Makes people straight in the database, and signs them in without typing a password. */
export class People {
  private readonly ids = new Ids();

  constructor(private readonly database: Database) {}

  /** Somebody with these roles, whose password is {@link PASSWORD}. */
  async make(...roles: readonly Role[]): Promise<Somebody> {
    hashed ??= hashPassword(PASSWORD);
    const mark = randomBytes(4).toString('hex');
    const who = { id: this.ids.next(), name: `Person ${mark}`, email: `${mark}@force.example` };
    const passwordHash = await hashed;
    await this.database.inUnitOfWork(async ({ entities }) => {
      await entities.insert(PersonEntity, { ...who, kind: 'staff', passwordHash });
      if (roles.length > 0)
        await entities.insert(
          RoleGrantEntity,
          roles.map((role) => ({ personId: who.id, role })),
        );
    });
    return who;
  }

  /** A session of theirs that began `minutesAgo`; answers its token. */
  async startSession({ id: personId }: Somebody, minutesAgo = 0): Promise<string> {
    const token = newToken();
    const at = new Date(Date.now() - minutesAgo * 60_000);
    await this.database.inUnitOfWork(({ entities }) =>
      entities.insert(SessionEntity, {
        tokenHash: hashOf(token),
        id: this.ids.next(),
        personId,
        startedAt: at,
        seenAt: at,
        authenticatedAt: at,
        endsAt: new Date(at.getTime() + 12 * 3_600_000),
        device: 'a test',
      }),
    );
    return token;
  }
}
