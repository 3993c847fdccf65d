import {
  accountFacts,
  appointmentFacts,
  Database,
  endSessions,
  PersonEntity,
  RoleGrantEntity,
  readPeople,
  readPerson,
  readPosts,
  takeRoles,
  type UnitOfWork,
  whoHasEmail,
} from '@countersign/database';
import {
  type AccountFacts,
  detailsReasons,
  disableReasons,
  enableReasons,
  grantReasons,
  type Moment,
  type PersonDetails,
  type Reason,
  ROLE_WORDS,
  ROLES,
  type Role,
  signInReasons,
  tidied,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts, type Deed } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import type { Person } from './person.types.ts';
import type { Post } from './post.types.ts';

/** What an act on a person answers. */
export type PersonAnswer = Promise<Person | Refusal | Conflict>;

/** Which person an act is on, pressed with which key. */
export interface OnPerson {
  readonly key: string;
  readonly personId: string;
}

/** The reason when an id names nobody. */
export const NOBODY: readonly Reason[] = [{ code: 'not-found', text: 'There is no such person.' }];

/** Roles as the history tells them, in their usual order. */
export const roleWords = (roles: readonly Role[]): string[] =>
  ROLES.filter((role) => roles.includes(role)).map((role) => ROLE_WORDS[role]);

/** People with an account, and the acts that change them. Nobody is ever deleted. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: Acts,
  ) {}

  /** Everybody, by name. */
  all(): Promise<readonly Person[]> {
    return readPeople(this.database, this.clock.now().today);
  }

  /** One person; null when there is none. */
  async read(id: string): Promise<Person | null> {
    return (await readPerson(this.database, id, this.clock.now().today)) ?? null;
  }

  /** Every post, with its holder today. */
  posts(): Promise<readonly Post[]> {
    return readPosts(this.database, this.clock.now().today);
  }

  /** Whose appointment it is; undefined when there is none with this id. */
  async ofAppointment(id: string): Promise<string | undefined> {
    return (await appointmentFacts(this.database, id, this.clock.now().today))?.tenure.personId;
  }

  /** The person an act was on, as they are now. */
  readonly answer = async (id: string): Promise<Person | Refusal> =>
    (await this.read(id)) ?? new Refusal(NOBODY);

  /** Changes who somebody is on paper. */
  change(who: SignedIn, on: OnPerson, asked: PersonDetails): PersonAnswer {
    const details = tidied(asked);
    return this.act(who, 'changePerson', on, async (unit, account, now) => {
      const taken = await whoHasEmail(unit, details.email, account.id, now.today);
      const reasons = detailsReasons(details, taken);
      if (reasons.length > 0) return reasons;
      await unit.entities.update(PersonEntity, { id: account.id }, details);
      return changed(account.id, { act: 'changePerson', data: { person: account.line } });
    });
  }

  /** Gives somebody exactly these roles, from this moment on; the password is asked again, as for a signature. */
  grant(who: SignedIn, on: OnPerson, roles: readonly Role[]): PersonAnswer {
    return this.act(who, 'grantRoles', on, async (unit, account, now) => {
      const reasons = [...signInReasons(who.signedInAt, now.instant), ...grantReasons(account, roles)];
      if (reasons.length > 0) return reasons;
      await takeRoles(unit, account.id);
      await storeRoles(unit, account.id, roles);
      return changed(account.id, {
        act: 'grantRoles',
        data: { person: account.line, roles: roleWords(roles) },
      });
    });
  }

  /** Shuts somebody out at once: their sessions end with the act, and their sockets close. */
  disable(who: SignedIn, on: OnPerson, reason: string): PersonAnswer {
    return this.act(who, 'disablePerson', on, async (unit, account, now) => {
      const reasons = disableReasons(account, who.actor.personId, reason);
      if (reasons.length > 0) return reasons;
      await unit.entities.update(PersonEntity, { id: account.id }, { disabledAt: new Date(now.instant) });
      await endSessions(unit, account.id, now.instant);
      return changed(account.id, {
        act: 'disablePerson',
        data: { person: account.line, reason: reason.trim() },
      });
    });
  }

  /** Lets somebody in again. */
  enable(who: SignedIn, on: OnPerson): PersonAnswer {
    return this.act(who, 'enablePerson', on, async (unit, account) => {
      const reasons = enableReasons(account);
      if (reasons.length > 0) return reasons;
      await unit.entities.update(PersonEntity, { id: account.id }, { disabledAt: null });
      return changed(account.id, { act: 'enablePerson', data: { person: account.line } });
    });
  }

  private act(
    who: SignedIn,
    act: 'changePerson' | 'grantRoles' | 'disablePerson' | 'enablePerson',
    { key, personId }: OnPerson,
    work: (unit: UnitOfWork, account: AccountFacts, now: Moment) => Promise<Deed | readonly Reason[]>,
  ): PersonAnswer {
    return this.acts.once(
      { who, key, act, subject: 'person', subjectId: personId },
      async (unit, now) => {
        const account = await accountFacts(unit, personId, now.today);
        return account ? work(unit, account, now) : NOBODY;
      },
      this.answer,
    );
  }
}

/** Gives a person these roles, each once. */
export async function storeRoles(
  { entities }: UnitOfWork,
  personId: string,
  roles: readonly Role[],
): Promise<void> {
  const grants = [...new Set(roles)].map((role) => ({ personId, role }));
  if (grants.length > 0) await entities.insert(RoleGrantEntity, grants);
}

/** An act on a person, announced to them and to whatever depends on rights. */
export const changed = (personId: string, event: Deed['event']): Deed => ({
  event,
  topics: [`person:${personId}`, 'rights'],
});
