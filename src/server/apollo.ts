import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from '../graphql/context';
import { formatError } from './http/errors';
import { legacyStatus } from './http/legacy-status';
import { documentLimits, shownErrors } from './limits/limits';
import { outageStatus } from './http/outages';
import { servedSchema } from './schema';

export interface ApolloOptions {
  readonly production: boolean;
  readonly log: Logger;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly demonstration?: boolean;
  /** Whether the schema may be asked for, and is hinted at by errors: preset off in production. */
  readonly introspection?: boolean;
}

/** Executes operations: over HTTP in the server, without it in the tests. */
export function makeApollo({
  production,
  log,
  plugins = [],
  demonstration = false,
  introspection = !production,
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: servedSchema(demonstration),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      legacyStatus(),
      outageStatus,
      ...plugins,
    ],
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Each comes with guesses at what was meant, which take longer than all else.
    validationOptions: { maxErrors: shownErrors },
    parseOptions: { maxLexicalTokens: documentLimits.tokens },
    // A store that strangers could fill, and whose own errors count as ours.
    persistedQueries: false,
    formatError: formatError(log, randomUUID),
    logger: log,
  });
}
