import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { DateTimeScalar, DayScalar } from '../scalars.ts';
import { Settings } from '../settings.ts';
import { compiledAnswers } from './compiled-answers.ts';
import { formatError } from './format-error.ts';
import { LONGEST_OPERATION, limitRules } from './limits.ts';

/** GraphQL over HTTP: limited, silent about faults, closed to whoever the guard does not let in. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [Settings],
  useFactory: (settings: Settings) => ({
    autoSchemaFile: true,
    path: '/graphql',
    resolvers: { Day: DayScalar, DateTime: DateTimeScalar },
    introspection: !settings.production,
    graphiql: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    formatError,
    parseOptions: { maxTokens: LONGEST_OPERATION },
    validationRules: [...limitRules()],
    plugins: [ApolloServerPluginCacheControlDisabled(), compiledAnswers()],
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    context: (request: FastifyRequest) => request.countersign,
  }),
});
