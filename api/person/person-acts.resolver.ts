import type { Day, Role } from '@countersign/domain';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { type PersonKind, PersonKindEnum, RoleEnum } from '../platform/enums.ts';
import { DayScalar } from '../platform/scalars.ts';
import { Appointments } from './appointments.ts';
import { Invitations } from './invitations.ts';
import { People } from './people.ts';
import { InvitationResult, PersonResult } from './person.types.ts';

/** One mutation for every human act on a person. */
@Resolver()
export class PersonActsResolver {
  constructor(
    private readonly people: People,
    private readonly invitations: Invitations,
    private readonly appointments: Appointments,
  ) {}

  @Mutation(() => InvitationResult)
  @Guarded('managePeople')
  invitePerson(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('name', { type: () => String }) name: string,
    @Args('email', { type: () => String }) email: string,
    @Args('kind', { type: () => PersonKindEnum }) kind: PersonKind,
    @Args('collarNumber', { type: () => String, nullable: true }) collarNumber: string | undefined,
    @Args('roles', { type: () => [RoleEnum] }) roles: Role[],
  ) {
    const details = { name, email, kind, collarNumber: collarNumber ?? null };
    return this.invitations.invite(who, key, details, roles);
  }

  @Mutation(() => InvitationResult)
  @Guarded('managePeople')
  renewInvitation(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('personId', { type: () => ID }) personId: string,
  ) {
    return this.invitations.renew(who, { key, personId });
  }

  @Mutation(() => PersonResult)
  @Guarded('managePeople')
  changePerson(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('email', { type: () => String }) email: string,
    @Args('kind', { type: () => PersonKindEnum }) kind: PersonKind,
    @Args('collarNumber', { type: () => String, nullable: true }) collarNumber: string | undefined,
  ) {
    const details = { name, email, kind, collarNumber: collarNumber ?? null };
    return this.people.change(who, { key, personId }, details);
  }

  @Mutation(() => PersonResult)
  @Guarded('managePeople')
  appointPerson(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('postTitle', { type: () => String }) postTitle: string,
    @Args('chiefOfficer', { type: () => Boolean, defaultValue: false }) chiefOfficer: boolean,
    @Args('rank', { type: () => String }) rank: string,
    @Args('temporary', { type: () => Boolean, defaultValue: false }) temporary: boolean,
    @Args('from', { type: () => DayScalar }) from: Day,
    @Args('until', { type: () => DayScalar, nullable: true }) until: Day | undefined,
  ) {
    const asked = { personId, postTitle, chiefOfficer, rank, temporary, from, until: until ?? null };
    return this.appointments.appoint(who, key, asked);
  }

  @Mutation(() => PersonResult)
  @Guarded('managePeople')
  endAppointment(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
    @Args('until', { type: () => DayScalar }) until: Day,
  ) {
    return this.appointments.end(who, key, appointmentId, until);
  }

  @Mutation(() => PersonResult)
  @Guarded('managePeople')
  grantRoles(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('roles', { type: () => [RoleEnum] }) roles: Role[],
  ) {
    return this.people.grant(who, { key, personId }, roles);
  }

  @Mutation(() => PersonResult)
  @Guarded('managePeople')
  disablePerson(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.people.disable(who, { key, personId }, reason);
  }

  @Mutation(() => PersonResult)
  @Guarded('managePeople')
  enablePerson(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('personId', { type: () => ID }) personId: string,
  ) {
    return this.people.enable(who, { key, personId });
  }
}
