import {
  execute,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../../src/graphql/context';

/**
 * Writes the largest query that the contract allows without arguments: every field of every type on every path, no type twice on one.
 * What a new room adds is asked for from the day it stands in the contract.
 */
export function wholeSelection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  return select(schema, getNamedType(type) as GraphQLObjectType, depth, []);
}

function select(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  depth: number,
  path: readonly string[],
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((one) => `... on ${one.name} ${select(schema, one, depth, path)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  const object = named as GraphQLObjectType;
  const fields = Object.values(object.getFields()).flatMap((field) =>
    fieldOf(schema, object, field, depth, path),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldOf(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  path: readonly string[],
): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  const named = getNamedType(field.type);
  // Two types of one interface may have a field of the same name and another type: aliases keep them apart.
  const name = `${owner.name}_${field.name}: ${field.name}`;
  if (isLeafType(named)) return [name];
  const steps = isStep(named.name) ? path : [...path, named.name];
  if (depth === 0 || path.includes(named.name)) return [];
  return [`${name} ${select(schema, field.type, isStep(named.name) ? depth : depth - 1, steps)}`];
}

/** Connections, edges and pages are no objects of their own. */
function isStep(name: string): boolean {
  return /(Connection|Edge)$/.test(name) || name === 'PageInfo';
}

/** Every root field that needs no argument, with all below it; a query each, so that none grows beyond reason. */
export function rootQueries(schema: GraphQLSchema, depth: number): Record<string, string> {
  const fields = Object.values(schema.getQueryType()!.getFields());
  return Object.fromEntries(
    fields
      .filter(({ args }) => !args.some(isRequiredArgument))
      .map((field) => [field.name, `{ ${field.name} ${wholeSelection(schema, field.type, depth)} }`]),
  );
}

/** The types that `node(id:)` finds. */
export function nodeTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
}

/** Carries the query out as the server does, but for the limits on its length. */
export async function crawl(schema: GraphQLSchema, source: string, contextValue: Context): Promise<string> {
  const { data, errors } = await execute({ schema, document: parse(source), contextValue });
  return JSON.stringify({ data, errors });
}
