import type { Type } from '@nestjs/common';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from './scalars.ts';

@ObjectType({
  description:
    'One reason why an act is refused: a code for programs, a sentence for people that says what to do.',
})
export class Reason {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly text: string;
}

/** An act that was refused. Services return it; the union of the result knows it by its class. */
@ObjectType({
  description: 'An act that was refused, with every reason at once. Nothing was changed.',
})
export class Refusal {
  @Field(() => [Reason])
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    this.reasons = reasons;
  }

  /** A refusal for one reason. */
  static because(code: string, text: string): Refusal {
    return new Refusal([{ code, text }]);
  }
}

/** Who did what when, before this act. */
export interface Earlier {
  readonly act: string;
  readonly by: string;
  readonly at: string;
}

/** An act that came second. Services return it; the union of the result knows it by its class. */
@ObjectType({
  description: 'Somebody acted first. Says who did what when; nothing of this act was done.',
})
export class Conflict {
  @Field(() => String)
  readonly message: string;

  @Field(() => String, { nullable: true })
  readonly act: string | null;

  @Field(() => String, { nullable: true })
  readonly by: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly at: string | null;

  constructor(message: string, earlier?: Earlier) {
    this.message = message;
    this.act = earlier?.act ?? null;
    this.by = earlier?.by ?? null;
    this.at = earlier?.at ?? null;
  }
}

@ObjectType({
  description:
    'An act that the signed-in person has the right to: allowed now, or with every reason why not yet.',
})
export class Act {
  @Field(() => String)
  readonly name: string;

  @Field(() => Boolean)
  readonly allowed: boolean;

  @Field(() => [Reason])
  readonly reasons: readonly Reason[];
}

@InputType()
export class ActOn {
  @Field(() => ID, {
    description: 'Made by the client, once per press of a button: the same key is the same act.',
  })
  readonly key: string;

  @Field(() => Int, { description: 'The version that was shown; a newer one answers with a conflict.' })
  readonly version: number;
}

/** The union `name` of an object and the refusals that an act on it can meet: `resultOf('PaperResult', () => Paper)`. */
export const resultOf = (name: string, object: () => Type<object>, ...refusals: readonly Type<object>[]) => {
  const others: readonly Type<object>[] = refusals.length > 0 ? refusals : [Refusal, Conflict];
  return createUnionType({
    name,
    types: () => [object(), ...others],
    resolveType: (value: object) => others.find((type) => value instanceof type) ?? object(),
  });
};
