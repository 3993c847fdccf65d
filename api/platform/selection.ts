import { type GraphQLResolveInfo, isAbstractType, type SelectionSetNode } from 'graphql';

/** The names of the fields that a request asks for directly below the resolved one, of one type and through all fragments on it. */
export function selectedFields(info: GraphQLResolveInfo, type?: string): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        names.add(selection.name.value);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      const on = fragment?.typeCondition?.name.value;
      if (!type || !on || on === type || isAbstractType(info.schema.getType(on)))
        collect(fragment?.selectionSet);
    }
  };
  for (const node of info.fieldNodes) collect(node.selectionSet);
  return names;
}
