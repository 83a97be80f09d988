import type { Request, RequestHandler } from 'express';

/** Whether a page of that origin may act with the cookie of whoever looks at it: our own, or one that the configuration names. */
export function isOwnOrigin(request: Request, allowed: readonly string[]): boolean {
  const { origin } = request.headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  if (allowed.includes(origin)) return true;
  const { host, protocol } = new URL(origin);
  // Where https ends at a proxy that we were not told to trust, ours looks like http.
  return host === request.host && (protocol === 'https:' || !request.secure);
}

/** Lets pages of the configured origins, and of no other, ask from a browser (CORS). */
export function allowOrigins(allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.vary('Origin');
    const { origin } = request.headers;
    const known = origin !== undefined && allowed.includes(origin);
    if (known) {
      response.set({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Expose-Headers': 'RateLimit, RateLimit-Policy, Retry-After',
      });
    }
    if (!known || request.method !== 'OPTIONS') {
      next();
      return;
    }
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers':
        'Accept-Language, Apollo-Require-Preflight, Authorization, Content-Type',
      'Access-Control-Max-Age': '600',
    });
    response.status(204).end();
  };
}
