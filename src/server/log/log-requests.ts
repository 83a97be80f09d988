import { randomUUID } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { inScope, type RequestScope } from './log-scope';
import { countRequest } from '../metrics/metrics-counts';
import { routeOf } from '../metrics/metrics-routes';
import { spanOfRequest } from '../tracing';

/** Too short for a token of ours, which has 43 characters and so never becomes an id by mistake. */
const idForm = /^[A-Za-z0-9_-]{8,40}$/;

/** Gives each request an id, or keeps the one that a proxy has given it, and writes one line and one count when it is over. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const given = request.get('x-request-id') ?? '';
    const scope: RequestScope = {
      id: idForm.test(given) ? given : randomUUID(),
      operation: null,
      cost: null,
      codes: [],
    };
    response.set('X-Request-Id', scope.id);
    response.once('close', () => {
      const seconds = (performance.now() - began) / 1_000;
      // Who hung up before the answer was written got none: 499 is what proxies write then.
      const status = response.writableFinished ? response.statusCode : 499;
      const route = routeOf(request.originalUrl, status);
      countRequest({ route, status, seconds, operation: scope.operation, codes: scope.codes });
      inScope(scope, () => {
        const level = status >= 500 ? 'warn' : route.startsWith('/health') ? 'debug' : 'info';
        const { field = null } = scope.operation ?? {};
        log[level](
          { request: lineOf(request, scope, route, status, seconds) },
          `${request.method} ${route}${field === null ? '' : ` ${field}`}: ${status} in ${(seconds * 1_000).toFixed(1)} ms`,
        );
      });
    });
    inScope(scope, () => spanOfRequest(request, response, scope, next));
  };
}

function lineOf(request: Request, scope: RequestScope, route: string, status: number, seconds: number) {
  const { operation, cost, codes } = scope;
  return {
    method: request.method,
    path: route,
    operation: operation?.name ?? null,
    type: operation?.type ?? null,
    field: operation?.field ?? null,
    status,
    codes,
    cost,
    ms: Math.round(seconds * 10_000) / 10,
    network: networkOf(request.ip ?? ''),
  };
}

/** As much of an address as tells networks apart and no person: 24 bits of IPv4, 48 of IPv6. */
export function networkOf(ip: string): string | null {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0');
  if (!isIPv6(plain)) return null;
  const [head = ''] = plain.split('::');
  const parts = head.split(':').filter((part) => part !== '');
  return `${parts.slice(0, 3).join(':')}::`;
}
