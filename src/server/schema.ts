import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { resolvers } from './features';

/** The executable schema. The domain validates; GraphQL's own types check the form. */
export function buildPublicSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers, validate: false, nullableByDefault: false });
}

/** The public contract as it is reviewed: `schema/schema.graphql`. */
export function printPublicSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildPublicSchema()))}\n`;
}
