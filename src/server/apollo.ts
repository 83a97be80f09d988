import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from '../graphql/context';
import { formatError } from './errors';
import { buildPublicSchema } from './schema';

export interface ApolloOptions {
  readonly production: boolean;
  readonly log: Logger;
  readonly plugins?: readonly ApolloServerPlugin[];
}

/** Executes operations: over HTTP in the server, without it in the tests. */
export function makeApollo({ production, log, plugins = [] }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildPublicSchema(),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Longer than any honest operation: the introspection of the whole schema has some 400.
    parseOptions: { maxLexicalTokens: 2_000 },
    // A store that strangers could fill, and whose own errors count as ours.
    persistedQueries: false,
    formatError: formatError(log, randomUUID),
    logger: log,
  });
}
