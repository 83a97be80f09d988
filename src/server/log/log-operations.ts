import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  type DocumentNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../../graphql/context';
import { currentScope } from './log-scope';
import { spansOfOperation } from '../tracing';

/** Notes for the request's line and counts which operation it asked for, what it cost, and the codes of its errors. */
export const noteOperations: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    const scope = currentScope();
    const spans = spansOfOperation();
    return Promise.resolve({
      didResolveOperation: ({ operation, operationName, document }) => {
        // Which of several is meant was not said.
        if (operation === undefined) return Promise.resolve();
        const facts = {
          name: operationName === null ? null : operationName.slice(0, 60),
          type: operation.operation,
          field: rootFieldOf(operation, document),
        };
        if (scope !== null) scope.operation = facts;
        spans.begin(facts);
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body }, contextValue }) => {
        spans.end();
        if (scope === null || body.kind !== 'single') return Promise.resolve();
        const { errors = [] } = body.singleResult;
        scope.codes = [...new Set(errors.map((error) => codeOf(error)))];
        scope.cost = contextValue.charge?.requested ?? null;
        return Promise.resolve();
      },
    });
  },
};

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** The validated operation's field of the root, or `several`; what introspection asks for counts as `introspection`. */
export function rootFieldOf(operation: OperationDefinitionNode, document: DocumentNode): string {
  const found = new Set<string>();
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) found.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      else {
        const named = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
        );
        if (named?.kind === Kind.FRAGMENT_DEFINITION) look(named.selectionSet);
      }
    }
  };
  look(operation.selectionSet);
  const fields = [...found].filter((name) => name !== '__typename');
  if (fields.length === 0) return '__typename';
  if (fields.some((name) => name.startsWith('__'))) return 'introspection';
  return fields.length === 1 ? fields[0]! : 'several';
}
