import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer';
import { makeApollo } from './apollo';
import { isLoopback } from './config';
import { makeContext, preferredLanguage } from './context';

export interface HttpOptions {
  readonly database: DataSource;
  readonly viewer: Viewer;
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
  readonly log: Logger;
}

export interface RunningServer {
  readonly url: string;
  /** Answers what is under way, takes nothing new, and stops. */
  stop(): Promise<void>;
}

/** Bodies beyond this are refused before they are read to the end. */
const bodyLimit = '1mb';

export async function serve(options: HttpOptions): Promise<RunningServer> {
  const { database, viewer, host, port, production, log } = options;
  const app = express();
  const httpServer = createServer(app);
  const plugins = [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 })];
  const apollo = makeApollo({ production, log, plugins });
  await apollo.start();

  app.disable('x-powered-by');
  app.use(helmet());
  if (viewer.kind === 'LOCAL_ADMINISTRATOR') app.use(forThisMachineOnly);
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
    express.json({ limit: bodyLimit }),
    expressMiddleware(apollo, {
      context: ({ req }) =>
        Promise.resolve(makeContext({ database, viewer, language: preferredLanguage(req) })),
    }),
  );
  app.use(
    (_request, response) =>
      void response.status(404).json(failure('There is nothing at this address.', 'NOT_FOUND')),
  );
  app.use(answerJson(log));

  await listen(httpServer, host, port);
  const { port: actualPort } = httpServer.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    stop: () => apollo.stop(),
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
