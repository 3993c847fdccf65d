import { type GraphQLOutputType, getNamedType, isObjectType, isUnionType } from 'graphql';
import type { Operation } from '../operations.ts';

const DEEPEST = 3;

/** The operation with every argument as a variable, asking for everything in the answer down to the third level. */
export function wholeAnswer(
  kind: 'query' | 'mutation',
  { name, args, type }: Operation,
  sent: readonly string[],
): string {
  const used = args.filter((argument) => sent.includes(argument.name));
  const declared = used.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${allOf(type, DEEPEST)} }`;
}

function allOf(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const members = named.getTypes().filter(({ name }) => ['Refusal', 'Conflict'].includes(name));
    return `{ __typename ${members.map((member) => `... on ${member.name} ${allOf(member, 2)}`).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const isScalar = !isObjectType(getNamedType(field.type));
    if (isScalar) return [field.name];
    return levels > 1 ? [`${field.name} ${allOf(field.type, levels - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
