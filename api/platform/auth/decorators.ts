import type { Action } from '@countersign/domain';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { contextOf } from './context-of.ts';
import type { SignedIn } from './signed-in.ts';
import type { Visitor } from './visitor.ts';

/** What an operation is done to. For all but `organisation` the noun's service asks `can` once it has the thing. */
export type GuardedKind = 'organisation' | 'paper' | 'section' | 'own';

/** What an operation needs: everybody may, or one action of the rights table. */
export type Guarding = 'open' | { readonly action: Action; readonly of: GuardedKind };

/** Where the guarding of an operation is kept, for the guard and for the test that walks every operation. */
export const GUARDING = 'countersign:guarding';

/** Lets in those who are signed in; an action on the organisation is refused here, by `can`, to those without the right. */
export const Guarded = (action: Action, of: GuardedKind = 'organisation') =>
  SetMetadata(GUARDING, { action, of } satisfies Guarding);

/** Lets everybody in, signed in or not. Without this or {@link Guarded} an operation is refused to all. */
export const Open = () => SetMetadata(GUARDING, 'open' satisfies Guarding);

/** The person who is signed in. Only on operations that are `@Guarded`. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { who } = contextOf(context);
  if (!who) throw new Error('@Who() needs an operation that is @Guarded.');
  return who;
});

/** Whoever sent the request, signed in or not. */
export const FromVisitor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Visitor => contextOf(context).visitor,
);
