import { can } from '@countersign/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { requireSoundArguments } from '../graphql/sound-arguments.ts';
import { contextOf } from './context-of.ts';
import { GUARDING, type Guarding } from './decorators.ts';
import type { SignedIn } from './signed-in.ts';

const refused = (code: string, text: string) => new GraphQLError(text, { extensions: { code } });

/** Stands before every operation. What says nothing about who may is refused to all. */
@Injectable()
export class Guard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const guarding = this.reflector.get<Guarding | undefined>(GUARDING, execution.getHandler());
    if (!guarding) throw refused('FORBIDDEN', 'Nobody may do this.');
    const context = contextOf(execution);
    const who = await context.visitor.who();
    if (who) context.who = who;
    if (guarding !== 'open') letIn(guarding, who);
    checkArguments(execution);
    return true;
  }
}

function letIn({ action, of }: Exclude<Guarding, 'open'>, who: SignedIn | undefined): void {
  if (!who) throw refused('UNAUTHENTICATED', 'Sign in to do this.');
  if (of === 'organisation' && !can(who.actor, action, { kind: 'organisation' }))
    throw refused('FORBIDDEN', 'This is for people with another role.');
}

function checkArguments(execution: ExecutionContext): void {
  if (execution.getType<GqlContextType>() !== 'graphql') return;
  const operation = GqlExecutionContext.create(execution);
  requireSoundArguments(operation.getInfo<GraphQLResolveInfo>(), operation.getArgs<object>());
}
