import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  isCompositeType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Replicas } from '../database/replicas';
import { Loaders } from '../graphql/loader';
import type { Context } from '../graphql/context';
import { countReplicaRead } from './metrics/metrics-counts';

/**
 * What may be a moment behind: the code lists, and what everybody sees of proposals, institutions and programmes. All else is read from
 * the primary: people, accounts, negotiations, and matches, because the match index is in step with the primary.
 */
const mayLag = new Set([
  'Country',
  'CountryGroup',
  'CrsPurpose',
  'CrsSector',
  'DateWindow',
  'GeographicTargets',
  'GroupMember',
  'Institution',
  'Language',
  'OrganisationType',
  'Place',
  'Programme',
  'Call',
  'Proposal',
  'Capability',
  'SdgGoal',
  'SdgTarget',
  'Source',
  'SpokenLanguage',
  'Theme',
  'GroupMembership',
  'PageInfo',
]);

/** Whether every object that a document of queries asks for may be a moment behind. */
export function readsWhatMayLag(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let may = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const type = getNamedType(types.getType());
        if (!isCompositeType(type)) return undefined;
        // A connection and its edges are of what they list.
        if (!mayLag.has(type.name.replace(/(Connection|Edge)$/, ''))) may = false;
        return undefined;
      },
    }),
  );
  return may;
}

/** The one place where an operation is sent to a replica: a query of what may lag, when a replica has seen what its reader wrote. */
export function readFromReplicas(replicas: Replicas): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        // The viewer is known by now, and nothing has been read.
        responseForOperation: async ({ schema, document, operation, contextValue }) => {
          if (operation.operation !== OperationTypeNode.QUERY || !readsWhatMayLag(schema, document))
            return null;
          const db = await replicas.pick(contextValue.viewer.kind === 'SIGNED_IN');
          countReplicaRead(db === null ? 'primary' : 'replica');
          if (db !== null) Object.assign(contextValue, { db, loaders: new Loaders(db, contextValue.scope) });
          return null;
        },
      }),
  };
}
