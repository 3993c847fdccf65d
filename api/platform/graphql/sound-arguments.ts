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
const KEY = /^[\w.:-]{8,100}$/;

/** What no text can hold in PostgreSQL: the character 0, and one half of a character. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * Refuses an operation with an id that could not be one, a key that could not be one, or text that could not be stored,
 * before anything is asked of the database for it.
 */
export function requireSoundArguments({ parentType, fieldName }: GraphQLResolveInfo, args: object): void {
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
  } else checkScalar(name, getNamedType(type).name, String(value));
}

function checkScalar(name: string, scalar: string, value: string): void {
  if (scalar === 'ID' && name === 'key') {
    if (!KEY.test(value))
      throw unsound(
        'The key of an act is 8 to 100 letters, digits or hyphens. Reload the page and try again.',
      );
  } else if (scalar === 'ID') {
    if (!UUID.test(value))
      throw unsound(`“${name}” is not a whole id. Open the page again from a list or a link.`);
  } else if (scalar === 'String' && UNSTORABLE.test(value))
    throw unsound('The text has a character in it that cannot be stored. Type that place again.');
}

const unsound = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
