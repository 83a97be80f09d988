import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { DemonstrationSignIn } from '../accounts/demonstration-sign-in';
import { callMethodsDirectly, readPlainFieldsDirectly } from './direct-resolvers';
import { resolvers } from './features';

/** The schema builder demands one; every subscription here brings a feed of its own. */
const noTopics: PubSub = {
  publish: () => {
    throw new Error('Nothing is published by topic');
  },
  subscribe: () => {
    throw new Error('Nothing is published by topic');
  },
};

/** The executable schema. The domain validates; GraphQL's own types check the form. */
export function buildPublicSchema(): GraphQLSchema {
  return schemaOf(resolvers);
}

/** The same with the sign-in of the demonstration, for a server that only this machine reaches. No reviewed contract has it. */
export function buildDemonstrationSchema(): GraphQLSchema {
  return schemaOf([...resolvers, DemonstrationSignIn] as NonEmptyArray<new () => object>);
}

function schemaOf(all: typeof resolvers): GraphQLSchema {
  readPlainFieldsDirectly();
  const options = { validate: false, nullableByDefault: false, pubSub: noTopics } as const;
  return callMethodsDirectly(buildSchemaSync({ resolvers: all, ...options }));
}

const served = new Map<boolean, GraphQLSchema>();

/** The schema that a server answers by, over HTTP and over sockets; made once. */
export function servedSchema(demonstration: boolean): GraphQLSchema {
  const known =
    served.get(demonstration) ?? (demonstration ? buildDemonstrationSchema() : buildPublicSchema());
  served.set(demonstration, known);
  return known;
}

/** The public contract as it is reviewed: `schema/schema.graphql`. */
export function printPublicSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildPublicSchema()))}\n`;
}
