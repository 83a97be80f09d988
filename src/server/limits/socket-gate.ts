import { GraphQLError, type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Context } from '../../graphql/context';
import { charge, priceOf, type Gate } from './charge';
import { findOperation } from './find-operation';
import type { PersistedOperations } from './persisted-operations';
import { screenRequest } from './screen-request';
import { without } from './without';

interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: unknown;
}

/** Takes what one more execution costs from the budgets of whoever it is for; throws where they lack it. */
export type Pay = (context: Context) => Promise<void>;

/** What is refused by the sight of it, or because it was not agreed on; else the text of what was asked. */
export function screened(asked: Asked, persisted: PersistedOperations | null): string | GraphQLError {
  const found = findOperation(asked, persisted);
  if (found !== null && 'refused' in found) return plainly(found.refused);
  const refused = screenRequest(found?.text ?? '', asked.variables);
  return refused === null ? (found?.text ?? '') : plainly(refused);
}

/** How each execution of a subscription is paid, its beginning first; or why it costs too much. */
export function payment(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: Asked,
  gate: Gate,
): Pay | GraphQLError {
  const operation = getOperationAST(document, operationName)!;
  try {
    const price = priceOf({ schema, document, operation, variables: variables ?? {} }, gate.limits);
    return async (context) => {
      try {
        await charge(gate, price, context, new Date());
      } catch (fault) {
        throw fault instanceof GraphQLError ? plainly(fault) : fault;
      }
    };
  } catch (fault) {
    if (fault instanceof GraphQLError) return plainly(fault);
    throw fault;
  }
}

/** Without what is for HTTP alone. */
function plainly({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: without(extensions, 'http') });
}
