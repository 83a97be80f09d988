import { createServer, STATUS_CODES, type RequestListener, type Server } from 'node:http';

/** What one client may hold of the server by sending slowly, or much that is no body; docs/operating.md names them. */
export const transportLimits = {
  /** Bytes of all headers together. */
  headerBytes: 16_384,
  /** Milliseconds until the headers, and the whole request, must have come. */
  headersMs: 15_000,
  requestMs: 30_000,
  /** Milliseconds for which a connection may idle: longer than proxies keep theirs, so that none sends into a closed one. */
  idleMs: 65_000,
  requestsPerConnection: 1_000,
} as const;

/** A server that slow senders cannot occupy, and that answers what it cannot read in JSON. */
export function makeHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: transportLimits.headerBytes,
      headersTimeout: transportLimits.headersMs,
      requestTimeout: transportLimits.requestMs,
      keepAliveTimeout: transportLimits.idleMs,
      connectionsCheckingInterval: 1_000,
    },
    listener,
  );
  server.maxRequestsPerSocket = transportLimits.requestsPerConnection;
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const error = { message: `${STATUS_CODES[status]}.`, extensions: { code: 'BAD_REQUEST' } };
    const body = JSON.stringify({ errors: [error] });
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  });
  return server;
}
