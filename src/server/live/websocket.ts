import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express, Request } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { signalsOf } from '../../database/signals';
import { isLoopback } from '../../validation/loopback';
import { formatError } from '../http/errors';
import type { Identification } from '../http/identify';
import { LiveConnection } from './live-connection';
import { Held, liveLimits } from './live-limits';
import { checkOperation, deliver, refused } from './live-operation';
import type { Gate } from '../limits/charge';
import type { PersistedOperations } from '../limits/persisted-operations';
import { payment, screened, type Pay } from '../limits/socket-gate';
import { isOwnOrigin } from '../http/origins';

export interface LiveOptions {
  readonly httpServer: Server;
  /** For what a request says of its sender: the same proxies are trusted. */
  readonly app: Express;
  readonly schema: GraphQLSchema;
  readonly identification: Identification;
  readonly introspection: boolean;
  readonly persisted: PersistedOperations | null;
  readonly gate: Gate;
  /** Answers to this machine's own names only. */
  readonly thisMachineOnly: boolean;
}

const keepAliveMs = 20_000;
const initialisationMs = 5_000;
/** How long a session that was revoked keeps a socket on which nothing happens. */
const reviewMs = 60_000;

/** Serves subscriptions over WebSocket (the protocol graphql-transport-ws) at /graphql; answers how to stop, which closes all with 1001. */
export async function serveLive(options: LiveOptions): Promise<() => Promise<void>> {
  const { httpServer, app, schema, identification, introspection, persisted, gate } = options;
  const format = formatError(identification.log, randomUUID);
  const connections = new Map<WebSocket, LiveConnection>();
  const [addresses, accounts] = [new Held(liveLimits.perAddress), new Held(liveLimits.perAccount)];
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: liveLimits.message,
    perMessageDeflate: false,
  });

  /** Over which connection an operation came, and how it is paid. */
  const begun = new WeakMap<object, { readonly connection: LiveConnection; readonly pay: Pay }>();

  const upgrade = (incoming: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // What Express would do on taking the request in: from then on it says by which address and name it came.
    const request = Object.setPrototypeOf(incoming, app.request) as Request;
    const refusal = refusalOf(request, options);
    const giveBack = refusal === null ? addresses.take(request.ip ?? '') : null;
    if (giveBack === null) {
      stream.end(
        `HTTP/1.1 ${refusal ?? '429 Too Many Requests'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
      return;
    }
    stream.once('close', giveBack);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const connection = new LiveConnection(request, socket, identification);
      connections.set(socket, connection);
      socket.once('close', () => {
        connections.delete(socket);
        for (const give of connection.held) give();
      });
      sockets.emit('connection', socket, request);
      // A client's fault, such as a message that is too long, is none of ours: its socket is closed, and nothing more.
      socket.removeAllListeners('error');
      socket.on('error', ({ message }) => identification.log.info(`A socket was closed: ${message}`));
    });
  };

  const served = useServer<Record<string, unknown>>(
    {
      connectionInitWaitTimeout: initialisationMs,
      // Faults of ours are not for clients to read.
      isProd: true,
      onConnect: async ({ connectionParams, extra }) => {
        const connection = connections.get(extra.socket)!;
        connection.presentToken(connectionParams?.['authorization']);
        const context = await connection.judgeOrClose();
        if (context === null || context.viewer.kind === 'STRANGER') return false;
        const giveBack = accounts.take(context.viewer.accountId);
        if (giveBack === null) connection.close('tooMany');
        else connection.held.push(giveBack);
        return giveBack !== null;
      },
      onSubscribe: async ({ extra, subscriptions }, _id, asked) => {
        const connection = connections.get(extra.socket)!;
        if (!connection.mayBegin(Date.now())) connection.close('tooMany');
        if (Object.keys(subscriptions).length > liveLimits.subscriptions) {
          return [
            refused(
              `At most ${liveLimits.subscriptions} subscriptions over one connection.`,
              'LIMIT_REACHED',
            ),
          ];
        }
        const query = screened(asked, persisted);
        if (typeof query !== 'string') return [query];
        const document = checkOperation({ ...asked, query }, schema, introspection);
        if ('length' in document) return document;
        const pay = payment(schema, document, asked, gate);
        if (typeof pay !== 'function') return [pay];
        const contextValue = await connection.judgeOrClose();
        if (contextValue === null) return [refused('Sign in again.', 'UNAUTHENTICATED')];
        try {
          await pay(contextValue);
        } catch (fault) {
          if (fault instanceof GraphQLError) return [fault];
          throw fault;
        }
        const { operationName, variables: variableValues } = asked;
        const args = { schema, document, operationName, variableValues, contextValue };
        begun.set(args, { connection, pay });
        return args;
      },
      subscribe: (args) => deliver(args, { ...begun.get(args)!, formatError: format }) as never,
    },
    sockets,
    keepAliveMs,
  );
  const signals = signalsOf(identification.database);
  await signals.ready();
  const deaf = signals.onGap(() => {
    for (const connection of connections.values()) connection.close('restart');
  });
  const review = setInterval(() => {
    for (const connection of connections.values()) void connection.judgeOrClose();
  }, reviewMs);
  review.unref();
  httpServer.on('upgrade', upgrade);
  return async () => {
    httpServer.off('upgrade', upgrade);
    clearInterval(review);
    deaf();
    await served.dispose();
  };
}

/** Why a request is no socket of ours, as a status of HTTP; null where it may be one. */
function refusalOf(request: Request, { identification, thisMachineOnly }: LiveOptions): string | null {
  if (request.path !== '/graphql') return '404 Not Found';
  if (thisMachineOnly && !isLoopback(request.hostname)) return '421 Misdirected Request';
  // A page from elsewhere gets no answers over HTTP either.
  const foreign =
    request.headers.origin !== undefined && !isOwnOrigin(request, identification.allowedOrigins);
  return foreign ? '403 Forbidden' : null;
}
