import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../auth/visitor.ts';

/** Compiling costs as much as dozens of answers, so only what is asked again and again is compiled. */
const ASKED_BEFORE = 3;
const MOST_KEPT = 200;

/** What is known of a query by its hash: how often it was asked and, once that was often enough, its compiled form. */
interface Known {
  readonly asked: number;
  readonly compiled?: CompiledQuery | undefined;
}

/**
 * Answers the queries that pages ask again and again from compiled code. Resolvers, and with them guards, run as ever;
 * only the walk through the answer is faster. An answer with an error is dropped and made again by Apollo's own
 * execution, which words errors: queries change nothing, so asking twice is safe.
 */
export function compiledReads(): ApolloServerPlugin<RequestContext> {
  const queries = new Map<string, Known>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, queryHash, request, contextValue }) {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const name = operation.name?.value;
          const { compiled } = askedAgain(queries, `${queryHash} ${name ?? ''}`, () =>
            compile(schema, document, name),
          );
          const result = await compiled?.query(undefined, contextValue, request.variables);
          if (!result || result.errors) return null;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: result.data ?? null } },
          };
        },
      };
    },
  };
}

/** Counts one more asking and compiles when it is time; what was not asked for longest is forgotten. */
function askedAgain(
  queries: Map<string, Known>,
  key: string,
  compileIt: () => CompiledQuery | undefined,
): Known {
  const before = queries.get(key) ?? { asked: 0 };
  const asked = before.asked + 1;
  const now: Known = asked === ASKED_BEFORE ? { asked, compiled: compileIt() } : { ...before, asked };
  queries.delete(key);
  queries.set(key, now);
  const [oldest] = queries.keys();
  if (queries.size > MOST_KEPT && oldest !== undefined) queries.delete(oldest);
  return now;
}

/** The compiled form of a query; undefined when it cannot be compiled, which leaves it to Apollo. */
function compile(schema: GraphQLSchema, document: DocumentNode, name?: string): CompiledQuery | undefined {
  const compiled = compileQuery(schema, document, name);
  return isCompiledQuery(compiled) ? compiled : undefined;
}
