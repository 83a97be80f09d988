import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics } from 'prom-client';
import { registry } from './metrics-counts';

export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
  /** What `Authorization: Bearer ...` must hold; null where reaching the port is enough. */
  readonly token: string | null;
}

let collecting = false;

/** Serves what is counted, at a port of its own that no balancer sends strangers to. */
export async function serveMetrics(
  { host, port, token }: MetricsPlace,
  look: () => Promise<void>,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (!collecting) collectDefaultMetrics({ register: registry });
  collecting = true;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    if (token !== null && !hasToken(request, token)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end();
      return;
    }
    look()
      .catch(() => undefined)
      .then(() => registry.metrics())
      .then(
        (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
