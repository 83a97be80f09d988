import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError } from '../../validation/faults';
import { toldOutage } from './outages';

/** What a client learns of an error: all of a domain error, and of anything unexpected only an id that the log has too. */
export function formatError(log: Logger, newId: () => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof DomainError) {
      return {
        ...formatted,
        message: cause.message,
        extensions: { code: cause.faults[0].code, faults: cause.faults },
      };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || isClientFault(cause)) return formatted;
    const outage = toldOutage(cause);
    if (outage !== null) {
      log.warn({ err: cause, path: formatted.path }, outage.message);
      return { ...formatted, message: outage.message, extensions: { code: outage.code } };
    }
    const errorId = newId();
    log.error({ err: cause, errorId, path: formatted.path }, 'unexpected error');
    return {
      ...formatted,
      message: 'Something went wrong on our side. Quote the error id to whoever runs this server.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}

/** Errors that GraphQL itself raises about a request carry the client's own mistake and nothing of ours. */
function isClientFault(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.originalError === undefined && cause.path === undefined;
}
