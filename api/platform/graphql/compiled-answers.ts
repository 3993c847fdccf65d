import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../auth/visitor.ts';
import { formatError } from './format-error.ts';

/** Compiling costs as much as dozens of answers, so only what is asked again and again is compiled. */
const ASKED_BEFORE = 3;
const MOST_KEPT = 200;

/** What is known of an operation by its hash: how often it was asked and, once that was often enough, its compiled form. */
interface Known {
  readonly asked: number;
  readonly compiled?: CompiledQuery | undefined;
}

/**
 * Answers what pages ask again and again from compiled code. Resolvers, and with them guards, run as ever; only the walk
 * through the answer is faster. A query whose answer has an error is asked again of Apollo's own execution, which words
 * errors: queries change nothing. So is an act that was not begun, its variables being wrong; the errors of one that was
 * begun are worded here, for it is not to be done twice.
 */
export function compiledAnswers(): ApolloServerPlugin<RequestContext> {
  const operations = new Map<string, Known>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, queryHash, request, contextValue }) {
          const { name } = operation;
          const { compiled } = askedAgain(operations, `${queryHash} ${name?.value ?? ''}`, () =>
            compile(schema, document, name?.value),
          );
          const result = await compiled?.query(undefined, contextValue, request.variables);
          if (!result || (result.errors && !isBegunAct(operation, result.errors))) return null;
          const { data = null, errors } = result;
          const singleResult = errors ? { data, errors: errors.map(worded) } : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

/** An error with a path came out of a resolver. */
const isBegunAct = ({ operation }: OperationDefinitionNode, errors: readonly GraphQLError[]) =>
  operation === OperationTypeNode.MUTATION && errors.some(({ path }) => path !== undefined);

const worded = (error: GraphQLError) => formatError(error.toJSON(), error);

/** Counts one more asking and compiles when it is time; what was not asked for longest is forgotten. */
function askedAgain(
  known: Map<string, Known>,
  key: string,
  compileIt: () => CompiledQuery | undefined,
): Known {
  const before = known.get(key) ?? { asked: 0 };
  const asked = before.asked + 1;
  const now: Known = asked === ASKED_BEFORE ? { asked, compiled: compileIt() } : { ...before, asked };
  known.delete(key);
  known.set(key, now);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return now;
}

/** The compiled form of a query; undefined when it cannot be compiled, which leaves it to Apollo. */
function compile(schema: GraphQLSchema, document: DocumentNode, name?: string): CompiledQuery | undefined {
  const compiled = compileQuery(schema, document, name);
  return isCompiledQuery(compiled) ? compiled : undefined;
}
