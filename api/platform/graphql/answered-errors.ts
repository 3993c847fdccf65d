import { type ArgumentsHost, Catch, HttpException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType, GqlExceptionFilter } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

/** What the guard answers on a route of our own. */
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Hands errors of operations to `formatError`, which logs what is ours; a refusal is no news for the log. */
@Catch()
export class AnsweredErrors extends BaseExceptionFilter implements GqlExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): unknown {
    return host.getType<GqlContextType>() === 'graphql' ? error : super.catch(asHttp(error), host);
  }
}

function asHttp(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const status = STATUS[String(error.extensions.code)];
  return status ? new HttpException({ statusCode: status, message: error.message }, status) : error;
}
