import type { Role } from '@countersign/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../platform/enums.ts';
import { Refusal, resultOf } from '../platform/result.types.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType()
export class Organisation {
  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly shortName: string;

  @Field(() => String)
  readonly office: string;
}

@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly line: string;

  @Field(() => String)
  readonly email: string;

  @Field(() => [RoleEnum])
  readonly roles: readonly Role[];

  @Field(() => [String], {
    description:
      'Actions on the organisation as a whole that this person has the right to (`can` of the domain).',
  })
  readonly abilities: readonly string[];

  @Field(() => DateTimeScalar)
  readonly signedInAt: string;

  @Field(() => Int)
  readonly unreadNotices: number;

  @Field(() => Organisation)
  readonly organisation: Organisation;

  @Field(() => Int, { description: 'When this session ends unless it is used, in seconds.' })
  readonly idleSeconds: number;
}

@ObjectType()
export class DemoPerson {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly line: string;

  @Field(() => String)
  readonly email: string;

  @Field(() => String)
  readonly about: string;
}

@ObjectType()
export class SignInPage {
  @Field(() => Organisation)
  readonly organisation: Organisation;

  @Field(() => String, { nullable: true })
  readonly demoPassword: string | null;

  @Field(() => [DemoPerson])
  readonly demoPeople: readonly DemoPerson[];
}

@ObjectType()
export class Session {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Boolean)
  readonly current: boolean;

  @Field(() => DateTimeScalar)
  readonly startedAt: string;

  @Field(() => DateTimeScalar)
  readonly lastSeenAt: string;

  @Field(() => String)
  readonly device: string;
}

@ObjectType()
export class InvitationPage {
  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly email: string;

  @Field(() => Organisation)
  readonly organisation: Organisation;

  @Field(() => Boolean, { description: 'The first administrator: names the organisation too.' })
  readonly setup: boolean;
}

@InputType({ description: 'What the first administrator says about themselves and the organisation.' })
export class SetupInput {
  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly email: string;

  @Field(() => String)
  readonly organisation: string;

  @Field(() => String)
  readonly shortName: string;

  @Field(() => String)
  readonly office: string;
}

/** Who is signed in now, or every reason why nobody is. */
export const SignInResult = resultOf('SignInResult', () => Me, Refusal);
