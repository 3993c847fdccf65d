import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { RequestContext } from '../auth/visitor.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Refuses an id that could not be one before anything is asked of the database. Keys are made by clients, so any text. */
export const wellFormedIds: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async executionDidStart() {
        return {
          willResolveField({ info, args }) {
            if (info.path.prev) return;
            const field = info.parentType.getFields()[info.fieldName];
            for (const argument of field?.args ?? [])
              check(argument.name, argument.type, (args as Record<string, unknown>)[argument.name]);
          },
        };
      },
    };
  },
};

function check(name: string, type: GraphQLInputType, value: unknown): void {
  if (value === undefined || value === null) return;
  if (isNonNullType(type)) check(name, type.ofType, value);
  else if (isListType(type)) for (const each of value as readonly unknown[]) check(name, type.ofType, each);
  else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      check(field.name, field.type, (value as Record<string, unknown>)[field.name]);
  } else if (getNamedType(type).name === 'ID' && name !== 'key' && !UUID.test(String(value)))
    throw new GraphQLError(`“${name}” is not a whole id. Open the page again from a list or a link.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
}
