import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Refuses an operation with an id that could not be one, before anything is asked of the database for it. Keys are
 * made by clients, so they are any text.
 */
export function requireWholeIds({ parentType, fieldName }: GraphQLResolveInfo, args: object): void {
  const given: Readonly<Record<string, unknown>> = { ...args };
  for (const { name, type } of parentType.getFields()[fieldName]?.args ?? []) check(name, type, given[name]);
}

function check(name: string, type: GraphQLInputType, value: unknown): void {
  if (value === undefined || value === null) return;
  if (isNonNullType(type)) check(name, type.ofType, value);
  else if (isListType(type))
    for (const each of Array.isArray(value) ? value : []) check(name, type.ofType, each);
  else if (isInputObjectType(type)) {
    const members: Readonly<Record<string, unknown>> = { ...value };
    for (const field of Object.values(type.getFields())) check(field.name, field.type, members[field.name]);
  } else if (getNamedType(type).name === 'ID' && name !== 'key' && !UUID.test(String(value)))
    throw new GraphQLError(`“${name}” is not a whole id. Open the page again from a list or a link.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
}
