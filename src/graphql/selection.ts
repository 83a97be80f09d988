import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

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

/** The selections of each field by its name, whatever its aliases. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

type Operation = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * What is asked for below these selections of a field. It may name more than is answered, where `@skip`, `@include` or the type that
 * a fragment stands on leave something out; never less.
 */
export function selectedBelow({ fragments }: Operation, nodes: readonly FieldNode[] = []): Selected {
  const found = new Map<string, FieldNode[]>();
  const look = (selection: SelectionSetNode | undefined): void => {
    for (const one of selection?.selections ?? []) {
      if (one.kind === Kind.FRAGMENT_SPREAD) look(fragments[one.name.value]?.selectionSet);
      else if (one.kind === Kind.INLINE_FRAGMENT) look(one.selectionSet);
      else found.set(one.name.value, [...(found.get(one.name.value) ?? []), one]);
    }
  };
  for (const { selectionSet } of nodes) look(selectionSet);
  return found;
}

/** What is asked of the connection that is being resolved: of its entries, by `nodes` and by `edges`, and whether of where they stand. */
export function selectedOfEntries(operation: Operation): {
  readonly entries: Selected;
  readonly places: boolean;
} {
  const connection = selectedBelow(operation, operation.fieldNodes);
  const edges = selectedBelow(operation, connection.get('edges'));
  const nodes = [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])];
  const places = connection.has('edges') || connection.has('pageInfo');
  return { entries: selectedBelow(operation, nodes), places };
}

/** What the fields that are asked for read of a row, and what is read `always`; 'all' where one of them is not in the table. */
export function propertiesRead<P extends string>(
  readBy: Readonly<Record<string, readonly P[]>>,
  selected: Selected,
  always: readonly P[] = [],
): readonly P[] | 'all' {
  const read = new Set(always);
  for (const field of selected.keys()) {
    const properties = readBy[field];
    if (properties === undefined) return 'all';
    for (const property of properties) read.add(property);
  }
  return [...read];
}
