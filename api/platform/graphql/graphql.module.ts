import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PlatformModule } from '../platform.module.ts';
import { DateTimeScalar, DayScalar } from '../scalars.ts';
import { Settings } from '../settings.ts';
import { formatError } from './format-error.ts';
import { type Connecting, Sockets } from './sockets.ts';
import { wellFormedIds } from './well-formed-ids.ts';

/** Limits that every operation of our own pages keeps with room to spare. */
const armor = new ApolloArmor({
  maxDepth: { n: 9 },
  maxAliases: { n: 10 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 3_000 },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5 },
});

/** GraphQL over HTTP and sockets: limited, silent about faults, closed to whoever the guard does not let in. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [PlatformModule],
  inject: [Settings, Sockets],
  useFactory: (settings: Settings, sockets: Sockets) => {
    const protection = armor.protect();
    return {
      autoSchemaFile: true,
      path: '/graphql',
      buildSchemaOptions: { scalarsMap: [] },
      resolvers: { Day: DayScalar, DateTime: DateTimeScalar },
      introspection: !settings.production,
      playground: false,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      formatError,
      validationRules: protection.validationRules,
      plugins: [...protection.plugins, wellFormedIds],
      allowBatchedHttpRequests: false,
      context: (request: FastifyRequest, _reply: FastifyReply) => request.countersign,
      subscriptions: {
        'graphql-ws': {
          path: '/graphql',
          onConnect: (context: unknown) => sockets.admit(context as Connecting),
          context: (context: unknown) => sockets.contextOf(context as Connecting),
        },
      },
    };
  },
});
