import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from '../graphql/context';
import { formatError } from './errors';
import { servedSchema } from './schema';

/** Longer than any honest operation: the introspection of the whole schema has some 400. */
export const maxLexicalTokens = 2_000;

export interface ApolloOptions {
  readonly production: boolean;
  readonly log: Logger;
  readonly plugins?: readonly ApolloServerPlugin[];
  readonly demonstration?: boolean;
}

/** Executes operations: over HTTP in the server, without it in the tests. */
export function makeApollo({
  production,
  log,
  plugins = [],
  demonstration = false,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: servedSchema(demonstration),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens },
    // A store that strangers could fill, and whose own errors count as ours.
    persistedQueries: false,
    formatError: formatError(log, randomUUID),
    logger: log,
  });
}
