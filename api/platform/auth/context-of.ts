import type { ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from './visitor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every request before it is routed. */
    countersign: RequestContext;
  }
}

/** The context of the request behind a resolver or a route. */
export function contextOf(context: ExecutionContext): RequestContext {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<RequestContext>()
    : context.switchToHttp().getRequest<FastifyRequest>().countersign;
}
