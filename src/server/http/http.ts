import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { ApolloServerPlugin } from '@apollo/server';
import { longestWaitMs } from '../../database/bounds';
import type { Context } from '../../graphql/context';
import type { OutsideProvider } from '../../accounts/outside-provider';
import { makeApollo } from '../apollo';
import { isLoopback } from '../../validation/loopback';
import type { TrustProxy } from '../config/config-forms';
import { makeContext, preferredLanguage } from '../context';
import { makeHttpServer } from './http-server';
import { findIde, serveIde } from '../pages/ide';
import { identify } from './identify';
import { serveLanding } from '../pages/landing';
import { serveSchema } from '../pages/schema-file';
import { admission } from '../limits/admission';
import { arriving } from '../limits/arriving';
import { Budgets } from '../limits/budgets';
import { checkPersisted } from '../limits/check-persisted';
import { presetLimits, type Limits } from '../limits/limits';
import type { PersistedOperations } from '../limits/persisted-operations';
import { readPersisted } from '../limits/persisted-request';
import { pointsIn } from '../limits/points.repository';
import { allowOrigins } from './origins';
import { LettingGo } from './letting-go';
import { Health, healthRoutes } from '../health/health';
import { noteOperations } from '../log/log-operations';
import { logRequests } from '../log/log-requests';
import { countLiveConnection } from '../metrics/metrics-counts';
import { servedSchema } from '../schema';
import { presetMostInFlight, shedLoad } from '../shedding/shed-load';
import { serveLive } from '../live/websocket';

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
  /** Whether the IDE is served; no when left out. */
  readonly ide?: boolean;
  /** Whether the schema has the sign-in of the demonstration. */
  readonly demonstration?: boolean;
  readonly limits?: Limits;
  /** How many operations are worked on at once. */
  readonly mostInFlight?: number;
  /** Whether the schema may be asked for; off in production when left out. */
  readonly introspection?: boolean;
  /** Null where no operations were agreed on beforehand. */
  readonly persisted?: PersistedOperations | null;
  /** Whether it should be sent requests. */
  readonly health?: Health;
  /** What looks at each operation after it was admitted. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

export interface RunningServer {
  readonly url: string;
  /** The address of the IDE; null where it is not served. */
  readonly ide: string | null;
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
  const httpServer = makeHttpServer(app);
  const { limits = presetLimits, persisted = null, introspection = !production } = options;
  const budgets = new Budgets(pointsIn(database), (fault) =>
    log.warn({ err: fault }, 'points are counted by this process alone'),
  );
  const gate = { limits, budgets };
  const plugins = [
    ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: longestWaitMs }),
    admission(gate),
    noteOperations,
    ...(options.plugins ?? []),
  ];
  const demonstration = options.demonstration === true;
  const schema = servedSchema(demonstration);
  if (persisted !== null) checkPersisted(persisted, schema);
  const apollo = makeApollo({ production, log, plugins, demonstration, introspection });
  await apollo.start();

  app.disable('x-powered-by');
  // Answers are kept by nobody: their fingerprints would be worked out for nothing.
  app.disable('etag');
  app.set('trust proxy', options.trustProxy ?? false);
  const lettingGo = new LettingGo();
  app.use(lettingGo.middleware);
  app.use(logRequests(log));
  app.use(helmet());
  const thisMachineOnly = isLoopback(host) && !production;
  if (thisMachineOnly) app.use(forThisMachineOnly);
  const health = options.health ?? new Health(database);
  app.use('/health', healthRoutes(health));
  const ide = options.ide === true ? findIde() : null;
  if (options.ide === true && ide === null) log.warn('The IDE was not built: npm run build makes it');
  app.get('/', serveLanding(database, { ide: ide !== null, schema: introspection }, log));
  if (introspection) app.get('/schema.graphql', serveSchema(schema));
  if (ide !== null) app.use('/ide', serveIde(ide));
  app.use(
    '/graphql',
    allowOrigins(origins),
    neverKept,
    shedLoad(options.mostInFlight ?? presetMostInFlight),
    express.json({ limit: bodyLimit }),
    ...(persisted === null ? [] : [readPersisted(persisted)]),
    expressMiddleware(apollo, {
      context: async ({ req, res }) =>
        arriving(
          req,
          async () => {
            const identity = await identify(req, res, identification);
            return makeContext({ database, ...identity, language: preferredLanguage(req) });
          },
          database,
        ),
    }),
  );
  app.use(
    (_request, response) =>
      void response.status(404).json(failure('There is nothing at this address.', 'NOT_FOUND')),
  );
  app.use(answerJson(log));

  const live = { httpServer, app, schema, identification, introspection, persisted, gate, thisMachineOnly };
  const stopLive = await serveLive(live);
  httpServer.on('upgrade', (_request, socket) => void socket.once('close', countLiveConnection()));
  await listen(httpServer, host, port);
  const { port: actualPort } = httpServer.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
  return {
    url,
    ide: ide === null ? null : `${url}/ide/`,
    stop: async () => {
      health.stopping = true;
      lettingGo.begin();
      await stopLive();
      await apollo.stop();
      health.probe.close();
    },
  };
}

/** Answers depend on who asks, and may hold what is for nobody else. */
const neverKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

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
            ? [
                error.type === 'entity.parse.failed'
                  ? 'The request body is not valid JSON.'
                  : 'The request cannot be read.',
                'BAD_REQUEST',
              ]
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
