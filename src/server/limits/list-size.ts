import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { pageSize } from '../../database/keyset';

/** How many entries a list of objects is taken to have where nothing says so. */
export const assumedListSize = 10;

/** Lists of the schema's own description; of a type's parts, what a type has here on average, rounded up. */
const introspectionSizes: Readonly<Record<string, number>> = {
  fields: 5,
  args: 1,
  inputFields: 1,
  enumValues: 1,
  interfaces: 1,
  possibleTypes: 1,
  directives: 10,
};

type AnyField = GraphQLField<unknown, unknown>;

/**
 * How long the lists of what a field answers are: all as long as its page, or each as it declares by name in `sizes`, a function of its
 * arguments, with its own length as `''`. Null where nothing says so.
 */
export type Page = number | Readonly<Record<string, number>> | null;

/** The page that a field is asked for, and hands on to the lists of what it answers: `nodes` of a connection. */
export function pageOf(field: AnyField, given: Readonly<Record<string, unknown>>): Page {
  const sizes = field.extensions['sizes'];
  if (typeof sizes === 'function')
    return (sizes as (arguments_: typeof given) => Record<string, number>)(given);
  if (!field.args.some(({ name }) => name === 'first')) return null;
  const first = given['first'];
  // What lies outside is refused by the field itself, which then costs nothing.
  return typeof first === 'number' ? Math.min(Math.max(first, 0), pageSize.most) : pageSize.most;
}

/** How many objects a field is taken to answer: its own page, what its schema declares, the page of its parent, or the assumed size. */
export function sizeOf(
  schema: GraphQLSchema,
  parent: string,
  field: AnyField,
  own: Page,
  inherited: Page,
): number {
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return 1;
  if (parent === '__Schema' && field.name === 'types') return Object.keys(schema.getTypeMap()).length;
  if (parent.startsWith('__')) return introspectionSizes[field.name] ?? 1;
  const declared = field.extensions['assumedSize'];
  const asked = typeof own === 'number' ? own : own?.[''];
  const handed = typeof inherited === 'number' ? inherited : inherited?.[field.name];
  return asked ?? (typeof declared === 'number' ? declared : (handed ?? assumedListSize));
}
