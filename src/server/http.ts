import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { OutsideProvider } from '../accounts/outside-provider';
import { makeApollo } from './apollo';
import { isLoopback } from '../validation/loopback';
import type { TrustProxy } from './config-forms';
import { makeContext, preferredLanguage } from './context';
import { identify } from './identify';
import { allowOrigins } from './origins';
import { servedSchema } from './schema';
import { serveLive } from './websocket';

export interface HttpOptions {
  readonly database: DataSource;
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
  readonly log: Logger;
  /** Who is believed about where a request came from; nobody when left out. */
  readonly trustProxy?: TrustProxy;
  /** Where people find the front end: its origin may use cookies. */
  readonly publicUrl?: string | null;
  /** Origins of further front ends. */
  readonly allowedOrigins?: readonly string[];
  readonly provider?: OutsideProvider | null;
  /** Whether the schema has the sign-in of the demonstration. */
  readonly demonstration?: boolean;
}

export interface RunningServer {
  readonly url: string;
  /** Answers what is under way, takes nothing new, and stops. */
  stop(): Promise<void>;
}

/** Bodies beyond this are refused before they are read to the end. */
const bodyLimit = '1mb';

export async function serve(options: HttpOptions): Promise<RunningServer> {
  const { database, host, port, production, log, publicUrl = null, provider = null } = options;
  const origins = [
    ...(publicUrl === null ? [] : [new URL(publicUrl).origin]),
    ...(options.allowedOrigins ?? []),
  ];
  const https = publicUrl?.startsWith('https:') === true;
  const identification = { database, provider, allowedOrigins: origins, https, log };
  const app = express();
  const httpServer = createServer(app);
  const plugins = [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 })];
  const demonstration = options.demonstration === true;
  const apollo = makeApollo({ production, log, plugins, demonstration });
  await apollo.start();

  app.disable('x-powered-by');
  app.set('trust proxy', options.trustProxy ?? false);
  app.use(helmet());
  const thisMachineOnly = isLoopback(host) && !production;
  if (thisMachineOnly) app.use(forThisMachineOnly);
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    try {
      await database.query('SELECT 1');
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'database unreachable' });
    }
  });
  app.use(
    '/graphql',
    allowOrigins(origins),
    express.json({ limit: bodyLimit }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const identity = await identify(req, res, identification);
        return makeContext({ database, ...identity, language: preferredLanguage(req) });
      },
    }),
  );
  app.use(
    (_request, response) =>
      void response.status(404).json(failure('There is nothing at this address.', 'NOT_FOUND')),
  );
  app.use(answerJson(log));

  const schema = servedSchema(demonstration);
  const stopLive = await serveLive({ httpServer, app, schema, identification, production, thisMachineOnly });
  await listen(httpServer, host, port);
  const { port: actualPort } = httpServer.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    stop: async () => {
      await stopLive();
      await apollo.stop();
    },
  };
}

/**
 * A page from elsewhere may give its own name the address 127.0.0.1 and so reach this server from a browser on this machine:
 * a request that does not call us by a loopback name is not from somebody who sits here.
 */
const forThisMachineOnly: RequestHandler = (request, response, next) => {
  if (isLoopback(request.hostname)) next();
  else response.status(421).json(failure('This server answers to its own machine only.', 'MISDIRECTED'));
};

function failure(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/** What a client gets for a body that cannot be read: JSON as everywhere, never a page of HTML. */
function answerJson(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (status >= 500) log.error({ err: error }, 'unexpected error');
    const [message, code] =
      error.type === 'entity.too.large'
        ? [`The request body is larger than ${bodyLimit}.`, 'BODY_TOO_LARGE']
        : status === 415
          ? ['The request body is encoded in a way that this server does not read.', 'UNSUPPORTED_MEDIA_TYPE']
          : status < 500
            ? ['The request body is not valid JSON.', 'BAD_REQUEST']
            : ['Something went wrong on our side.', 'INTERNAL_SERVER_ERROR'];
    response.status(status).json(failure(message, code));
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
