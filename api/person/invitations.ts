import {
  accountFacts,
  endInvitations,
  InvitationEntity,
  PersonEntity,
  type UnitOfWork,
  whoHasEmail,
} from '@countersign/database';
import {
  detailsReasons,
  invitationReasons,
  type Moment,
  type PersonDetails,
  type Role,
  signInReasons,
  tidied,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts } from '../platform/acts.ts';
import { hashOf, newToken } from '../platform/auth/sessions.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Ids } from '../platform/ids.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import { Settings } from '../platform/settings.ts';
import { changed, NOBODY, type OnPerson, People, roleWords, storeRoles } from './people.ts';
import type { Invitation } from './person.types.ts';

const GOOD_FOR_MS = 7 * 24 * 3_600_000;

/** A link as it was just made; only its hash is stored. */
type Link = Pick<Invitation, 'link' | 'expiresAt'>;

/**
 * One-time links by which people choose their password: for new people, and after a lost link or a forgotten password.
 * Whoever makes one opens an account, so the password is asked again first.
 */
@Injectable()
export class Invitations {
  constructor(
    private readonly acts: Acts,
    private readonly people: People,
    private readonly ids: Ids,
    private readonly settings: Settings,
  ) {}

  /** Makes an account with its roles and its first link. */
  async invite(
    who: SignedIn,
    key: string,
    asked: PersonDetails,
    roles: readonly Role[],
  ): Promise<Invitation | Refusal | Conflict> {
    const id = this.ids.next();
    const details = tidied(asked);
    let link: Link | undefined;
    return this.acts.once(
      { who, key, act: 'invitePerson', subject: 'person', subjectId: id },
      async (unit, now) => {
        const taken = await whoHasEmail(unit, details.email, null, now.today);
        const reasons = [...signInReasons(who.signedInAt, now.instant), ...detailsReasons(details, taken)];
        if (reasons.length > 0) return reasons;
        await unit.entities.insert(PersonEntity, { id, ...details });
        await storeRoles(unit, id, roles);
        link = await this.makeLink(unit, id, now);
        return changed(id, { act: 'invitePerson', data: { person: details.name, roles: roleWords(roles) } });
      },
      (personId) => this.show(personId, link),
    );
  }

  /** Makes another link; the earlier one stops working. */
  async renew(who: SignedIn, { key, personId }: OnPerson): Promise<Invitation | Refusal | Conflict> {
    let link: Link | undefined;
    return this.acts.once(
      { who, key, act: 'renewInvitation', subject: 'person', subjectId: personId },
      async (unit, now) => {
        const account = await accountFacts(unit, personId, now.today);
        if (!account) return NOBODY;
        const reasons = [...signInReasons(who.signedInAt, now.instant), ...invitationReasons(account)];
        if (reasons.length > 0) return reasons;
        await endInvitations(unit, personId, now.instant);
        link = await this.makeLink(unit, personId, now);
        return { event: { act: 'renewInvitation', data: { person: account.line } } };
      },
      (id) => this.show(id, link),
    );
  }

  private async makeLink({ entities }: UnitOfWork, personId: string, now: Moment): Promise<Link> {
    const token = newToken();
    const madeAt = new Date(now.instant);
    const endsAt = new Date(madeAt.getTime() + GOOD_FOR_MS);
    await entities.insert(InvitationEntity, { tokenHash: hashOf(token), personId, madeAt, endsAt });
    return { link: `${this.settings.publicUrl ?? ''}/join/${token}`, expiresAt: endsAt.toISOString() };
  }

  /** A repeat of the press has no link to show: the token is known only to the first answer. */
  private async show(personId: string, link: Link | undefined): Promise<Invitation | Refusal> {
    const person = await this.people.read(personId);
    if (!person) return new Refusal(NOBODY);
    return link
      ? { person, ...link }
      : Refusal.because(
          'link-shown-once',
          `${person.name} is invited, and the link was shown once. If it is lost, make a new one on their page.`,
        );
  }
}
