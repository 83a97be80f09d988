import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether the operation asks for any of these fields of what is being resolved: what nobody reads need not be worked out. */
export function selectsAny(info: GraphQLResolveInfo, fields: readonly string[]): boolean {
  const selects = (selection: SelectionSetNode | undefined): boolean =>
    selection?.selections.some((one) => {
      switch (one.kind) {
        case Kind.FIELD:
          return fields.includes(one.name.value);
        case Kind.INLINE_FRAGMENT:
          return selects(one.selectionSet);
        case Kind.FRAGMENT_SPREAD:
          return selects(info.fragments[one.name.value]?.selectionSet);
      }
    }) ?? false;
  return info.fieldNodes.some(({ selectionSet }) => selects(selectionSet));
}
