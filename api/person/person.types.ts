import type { Day, Role } from '@countersign/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type PersonKind, PersonKindEnum, RoleEnum } from '../platform/enums.ts';
import { resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';
import { Post } from './post.types.ts';

@ObjectType({ description: 'A post held by a person from a day, with the rank they hold it in.' })
export class Appointment {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Post)
  readonly post: Post;

  @Field(() => String)
  readonly rank: string;

  @Field(() => Boolean)
  readonly temporary: boolean;

  @Field(() => DayScalar)
  readonly from: Day;

  @Field(() => DayScalar, { nullable: true })
  readonly until: Day | null;

  @Field(() => Boolean)
  readonly current: boolean;
}

@ObjectType({
  description: 'Somebody with an account. `line` is how they are printed today: rank and name.',
})
export class Person {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly line: string;

  @Field(() => PersonKindEnum)
  readonly kind: PersonKind;

  @Field(() => String, { nullable: true })
  readonly collarNumber: string | null;

  @Field(() => String)
  readonly email: string;

  @Field(() => [RoleEnum])
  readonly roles: readonly Role[];

  @Field(() => Boolean)
  readonly disabled: boolean;

  @Field(() => Boolean, { description: 'Invited but has not chosen a password yet.' })
  readonly invited: boolean;

  @Field(() => [Appointment])
  readonly appointments: readonly Appointment[];
}

@ObjectType({ description: 'A one-time link, shown once.' })
export class Invitation {
  @Field(() => Person)
  readonly person: Person;

  @Field(() => String)
  readonly link: string;

  @Field(() => DateTimeScalar)
  readonly expiresAt: string;
}

/** A person after an act on them, or why not. */
export const PersonResult = resultOf('PersonResult', () => Person);

/** A one-time link, or why there is none. */
export const InvitationResult = resultOf('InvitationResult', () => Invitation);
