import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What it costs by itself each time that it is answered, in points, where the field does not declare it by `complexity`. */
export const presetWeights = {
  /** A value that is at hand. */
  value: 1,
  /** A page of a list under an object: of a statement that all its parents share. */
  page: 10,
  /** Counting a list. */
  count: 50,
  /** A field of `Query` that answers objects: a statement of its own. */
  root: 100,
  /** A transaction of some ten statements. */
  mutation: 100,
} as const;

/** A description of the schema costs no statement and waits for nothing: a point for so many of its values. */
export const describedForAPoint = 10;

export function weightOf(
  schema: GraphQLSchema,
  parent: string,
  field: GraphQLField<unknown, unknown>,
): number {
  const declared = field.extensions['complexity'];
  if (typeof declared === 'number') return declared;
  if (parent === schema.getMutationType()?.name) return presetWeights.mutation;
  if (parent === schema.getQueryType()?.name && isCompositeType(getNamedType(field.type))) {
    return presetWeights.root;
  }
  if (field.name === 'totalCount' && parent.endsWith('Connection')) return presetWeights.count;
  if (isConnection(field.type)) return presetWeights.page;
  return presetWeights.value;
}

function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && named.name.endsWith('Connection') && 'pageInfo' in named.getFields();
}
