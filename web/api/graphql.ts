import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.d.ts';

/**
 * Writes an operation or fragment, typed from libs/contract/schema.graphql.
 * `Day` is an ISO day, `DateTime` a UTC ISO moment.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Day: string; DateTime: string };
}>();

export { type FragmentOf, type ResultOf, readFragment, type VariablesOf } from 'gql.tada';
