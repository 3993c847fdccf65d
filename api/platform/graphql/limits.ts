import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';

/** Tokens of one operation; a longer one is not even parsed. */
export const LONGEST_OPERATION = 3_000;

const armor = new ApolloArmor({
  maxDepth: { n: 9 },
  maxAliases: { n: 10 },
  maxDirectives: { n: 20 },
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5 },
  blockFieldSuggestion: { enabled: false },
});

/** What keeps an operation within limits that every page of ours keeps with room to spare. */
export const limitRules = (): readonly ValidationRule[] => armor.protect().validationRules;

/** An operation that came over a socket, within the same limits; or every reason why it is refused. */
export function readWithinLimits(
  schema: GraphQLSchema,
  text: string,
): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = parse(text, { maxTokens: LONGEST_OPERATION });
    const errors = validate(schema, document, [...specifiedRules, ...limitRules()]);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError('It cannot be read.')] };
  }
}
