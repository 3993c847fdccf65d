import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';

/** A field of Query or Mutation. */
export type Operation = GraphQLField<unknown, unknown>;

/** What to send for an argument, or a field of one, of a scalar type; undefined leaves the choice to `somethingFor`. */
export type Chosen = (name: string, scalar: string) => unknown;

const USUAL: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  Day: '2090-01-01',
  String: 'words',
};

/** Something that the type accepts: the first of an enum, an empty list, every field of an input. */
export function somethingFor(type: GraphQLInputType, name: string, chosen: Chosen): unknown {
  if (isNonNullType(type)) return somethingFor(type.ofType, name, chosen);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        somethingFor(field.type, field.name, chosen),
      ]),
    );
  const scalar = getNamedType(type).name;
  return chosen(name, scalar) ?? USUAL[scalar] ?? randomUUID();
}

/** The operation with every argument as a variable, asking for as much of the answer as says why. */
export function textOf(kind: 'query' | 'mutation', { name, args, type }: Operation): string {
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const answer = getNamedType(type);
  const members = isUnionType(answer) ? answer.getTypes().map((member) => member.name) : [];
  const whys = [
    members.includes('Refusal') ? '... on Refusal { reasons { code text } }' : '',
    members.includes('Conflict') ? '... on Conflict { message by act at }' : '',
  ].join(' ');
  const asked = `${name}${passed && `(${passed})`} ${isCompositeType(answer) ? `{ __typename ${whys} }` : ''}`;
  return `${kind} ${declared && `(${declared})`} { ${asked} }`;
}
